"""The app on a file system that it may not write to, as its container has it."""

import shutil
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

from readiness.model.actor import LOCAL_USER
from readiness.services.opening import open_workspace
from tests.servers.app import AppServer, free_port, wait_until_it_answers
from tests.servers.talking import talk
from tools.streamlit_tab import Tab

QUESTION = "data-access"
ALONE = """
set -e
mount --make-rprivate /
for place in $(cut -d ' ' -f 2 /proc/mounts | grep -vE '^/(proc|sys|dev|$)'); do
  mount -o bind,remount,ro "$place" 2> /dev/null || true
done
mount --bind / / && mount -o bind,remount,ro /
mount --bind "$2" "$2" && mount -o bind,remount,ro "$2"
mount --bind "$1" "$1" && mount -o bind,remount,rw "$1"
if touch "$2/written" 2> /dev/null; then echo "The file system can be written to."; exit 1; fi
cd /
exec setpriv --no-new-privs --bounding-set=-all --inh-caps=-all "$3" run
"""
"""A shell that takes the right to write away from itself, but in one folder, and becomes the app."""


@pytest.mark.thorough
def test_on_a_read_only_file_system_answers_are_stored_and_files_are_made(tmp_path: Path) -> None:
    unshare, port = shutil.which("unshare"), free_port()
    assert unshare is not None
    temporary, log = tmp_path / "temporary", tmp_path / "log"
    temporary.mkdir()
    url = f"sqlite:///{temporary / 'readiness.db'}"
    program = Path(sys.executable).with_name("readiness")
    places = [str(each) for each in (temporary, tmp_path, program)]
    with log.open("wb") as output:
        process = subprocess.Popen(
            [unshare, "--mount", "sh", "-c", ALONE, "sh", *places],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            env={
                "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
                "HOME": str(temporary),
                "TMPDIR": str(temporary),
                "XDG_CACHE_HOME": str(temporary),
                "PYTHONDONTWRITEBYTECODE": "1",
                "READINESS_DATABASE_URL": url,
                "STREAMLIT_SERVER_PORT": str(port),
            },
        )
    server = AppServer(f"http://127.0.0.1:{port}", url, process)
    try:
        wait_until_it_answers(server, log)
        workspace = open_workspace(LOCAL_USER, url)
        made = workspace.start("Autumn 2026", "Northwind")

        async def scenario() -> None:
            async with Tab(server.url, "answer", f"a={made}&q={QUESTION}") as tab:
                choice = next(each for each in tab.widgets.values() if each.kind == "radio")
                await tab.send(choice.id, choice.options[2])

        talk(scenario)
        with urlopen(f"{server.url}/download/{made}/report.pdf", timeout=120) as file:
            assert file.read(5) == b"%PDF-"
        assert workspace.open(made).assessment.response.answers[QUESTION].given == 2
        workspace.close()
    finally:
        process.terminate()
        process.wait(timeout=60)
