"""Files of tests lie in memory where there is room, and none of them stays there."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests import in_memory


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the place of temporary files back after the test."""
    monkeypatch.setenv("TMPDIR", tempfile.gettempdir())
    monkeypatch.setattr(tempfile, "tempdir", tempfile.tempdir)


@pytest.mark.usefixtures("place")
def test_this_process_and_what_it_starts_make_their_files_there_until_the_end(tmp_path: Path) -> None:
    before = tempfile.gettempdir()
    with in_memory.temporary_files(tmp_path) as folder:
        asked = [sys.executable, "-c", "import tempfile; print(tempfile.mkdtemp())"]
        started = subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()
        assert Path(started).parent == Path(tempfile.mkdtemp()).parent == folder
    assert not folder.exists()
    assert tempfile.gettempdir() == os.environ["TMPDIR"] == before


@pytest.mark.usefixtures("place")
def test_what_a_killed_run_left_goes_and_what_another_one_uses_stays(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    left, used = (tmp_path / f"readiness-tests-{number}" for number in (ended.pid, os.getppid()))
    for each in (left, used):
        (each / "pg").mkdir(parents=True)
    with in_memory.temporary_files(tmp_path):
        assert not left.exists()
        assert used.exists()


def test_a_machine_without_room_or_without_such_a_folder_uses_its_disk(tmp_path: Path) -> None:
    assert in_memory.has_room(tmp_path, needed=0)
    assert not in_memory.has_room(tmp_path, needed=2**60)
    assert not in_memory.has_room(tmp_path / "none", needed=0)
