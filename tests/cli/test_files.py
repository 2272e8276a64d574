"""Writing files whole or not at all."""

import os
from pathlib import Path

import pytest

from readiness.cli.files import refuse_bad_targets, write_all
from readiness.model.mistake import MistakesFound


def test_all_files_are_written(tmp_path: Path) -> None:
    write_all({tmp_path / "a": b"one", tmp_path / "b": b"two"})

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"one", "b": b"two"}


def test_if_one_file_cannot_be_written_none_is_changed(tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.write_bytes(b"as it was")

    with pytest.raises(MistakesFound, match="cannot be written"):
        write_all({old: b"new", tmp_path / "no such folder" / "new": b"new"})

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"old": b"as it was"}


def test_a_name_that_no_file_can_have_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MistakesFound, match="cannot be written"):
        refuse_bad_targets(None, [tmp_path / ("x" * 300)])


def test_good_targets_are_not_refused(tmp_path: Path) -> None:
    source = tmp_path / "answers.yaml"
    source.write_bytes(b"")

    assert refuse_bad_targets(source, [tmp_path / "out.json", tmp_path / "out.pdf"]) is None


def test_a_device_a_pipe_and_a_ring_of_links_are_no_files_to_replace(tmp_path: Path) -> None:
    pipe, ring, to_pipe = tmp_path / "pipe", tmp_path / "ring", tmp_path / "to-pipe"
    os.mkfifo(pipe)
    ring.symlink_to(ring)
    to_pipe.symlink_to(pipe)

    with pytest.raises(MistakesFound) as found:
        refuse_bad_targets(tmp_path / "answers.yaml", [pipe, ring, to_pipe, Path(os.devnull)])

    said = {Path(mistake.file).name: mistake.what for mistake in found.value.mistakes}
    ordinary = "This is not an ordinary file."
    assert said == {
        "null": ordinary,
        "pipe": ordinary,
        "ring": ordinary,
        "to-pipe": "Two results would go to this file.",
    }


def test_a_link_to_a_file_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "far" / "out")

    refuse_bad_targets(None, [link])
    write_all({link: b"new"})

    assert link.is_symlink()
    assert (tmp_path / "far" / "out").read_bytes() == b"new"
    assert [path.name for path in (tmp_path / "far").iterdir()] == ["out"]
