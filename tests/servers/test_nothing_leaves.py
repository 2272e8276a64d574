"""Nothing leaves the machine: not when the app starts, in no mode, for no visitor, and by no command."""

import json
import os
import subprocess
import sys
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import click
import pytest

from readiness.cli.group import main
from readiness.content.folders import app_file
from readiness.evidence.running import worker
from readiness.model.actor import LOCAL_USER
from readiness.model.evidence import Choices
from readiness.services.opening import open_workspace
from readiness.ui import theme
from tests.evidence.tables import made
from tests.servers.app import AppServer, all_in, running_app
from tests.servers.talking import talk
from tests.services.workshop_rooms import Meeting
from tests.thorough import usually
from tools.house import ROOT
from tools.streamlit_tab import Tab

GUARD = Path(__file__).parent / "guarded"
FOREIGN = {"Origin": "https://elsewhere.example"}
PAGES = (
    "",
    "answer",
    "people",
    "problems",
    "results",
    "roadmap",
    "compare",
    "report",
    "evidence",
    "bring_back",
    "workshop",
    "method",
    "packs",
)
BARE = "for a room, by Streamlit's own command"
WAYS: dict[str, tuple[str, ...]] = {
    "as shipped": ("readiness", "run"),
    "for a room": ("readiness", "run", "--host", "0.0.0.0"),
    BARE: ("streamlit", "run", str(app_file()), "--server.address=0.0.0.0"),
}


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    """The file in which everything stands that was about to leave."""
    return tmp_path / "outgoing.txt"


def guarded(folder: Path, notes: Path) -> dict[str, str]:
    """Settings for a program that is watched, with all that it starts, and that keeps its data in `folder`."""
    return all_in(folder) | {
        "PYTHONPATH": str(GUARD),
        "OUTGOING_NOTES": str(notes),
        "READINESS_DATABASE_URL": f"sqlite:///{folder / 'readiness.db'}",
    }


def left(notes: Path) -> list[str]:
    """What was about to leave so far."""
    return notes.read_text().splitlines() if notes.exists() else []


@pytest.mark.parametrize(
    "asking",
    [
        "import socket; socket.create_connection(('203.0.113.5', 80), 1)",
        "import socket; socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('203.0.113.5', 80))",
        "import urllib.request; urllib.request.urlopen('http://elsewhere.example')",
        "from streamlit.net_util import get_external_ip; get_external_ip()",
        "import subprocess, sys; subprocess.run([sys.executable, '-c', "
        "'import socket; socket.create_connection((\"203.0.113.5\", 80), 1)'])",
    ],
)
def test_the_guard_sees_what_would_leave(tmp_path: Path, notes: Path, asking: str) -> None:
    subprocess.run(
        [sys.executable, "-c", asking], check=False, env=os.environ | guarded(tmp_path, notes), capture_output=True
    )

    assert left(notes)


def visit(app: AppServer) -> None:
    """Be several visitors: a browser on all pages, a page of somebody else's, and one that comes by another name."""
    for path in ("/", "/healthz", "/favicon.png", theme.style_address(), "/_stcore/health", "/_stcore/host-config"):
        with urlopen(Request(app.url + path, headers=FOREIGN)) as answer:
            assert answer.status == 200

    async def look() -> None:
        for page in PAGES:
            async with Tab(app.url, page, ""):
                pass
        with pytest.raises(Exception, match="403"):
            async with Tab(app.url, "", "", headers=FOREIGN):
                pass

    talk(look)
    with pytest.raises(HTTPError):
        urlopen(Request(f"{app.url}/_stcore/upload_file/a/b", method="PUT", headers=FOREIGN))


@pytest.mark.parametrize("way", usually([], sorted(WAYS), thorough=["as shipped", BARE]))
def test_the_running_app_asks_nobody(tmp_path: Path, notes: Path, way: str) -> None:
    name, *arguments = WAYS[way]
    program = Path(sys.executable).with_name(name)
    with running_app(tmp_path, command=program, arguments=arguments, settings=guarded(tmp_path, notes)) as app:
        visit(app)
    log = (tmp_path / "app.log").read_text()

    assert left(notes) == []
    assert f"http://{'127.0.0.1' if way == 'as shipped' else 'localhost'}:{app.url.rpartition(':')[2]}" in log


MAIL = {
    "READINESS_SMTP_HOST": "mail.elsewhere.example",
    "READINESS_SMTP_PORT": "2525",
    "READINESS_SMTP_FROM": "app@elsewhere.example",
}


@pytest.mark.thorough
def test_a_mail_server_of_the_settings_is_asked_only_when_somebody_sends_and_nobody_else_is(
    tmp_path: Path, notes: Path
) -> None:
    program, settings = Path(sys.executable).with_name("readiness"), guarded(tmp_path, notes) | MAIL
    with running_app(tmp_path, command=program, arguments=["run"], settings=settings) as app:
        visit(app)
        workspace = open_workspace(LOCAL_USER, app.database_url)
        meeting = Meeting.opened(workspace)
        workspace.close()

        async def send() -> None:
            query = f"a={meeting.assessment}&w={meeting.workshop}&part=invite"
            address = f"readiness.localhost:{app.port}"
            stands_at = f"http://{address}/workshop"
            async with Tab(app.url, "workshop", query, name=address, stands_at=stands_at) as tab:
                await tab.choose(f"invite-names:{meeting.workshop}", "Ann <ann@a.org>")
                await tab.press("invite-go")
                assert left(notes) == []
                await tab.press(f"mail:invitation:{meeting.workshop}")
                assert "mail.elsewhere.example cannot be reached" in tab.text

        talk(send)

    assert left(notes)
    assert [each for each in left(notes) if "mail.elsewhere.example" not in each] == []


RETAIL = str(ROOT / "examples" / "retail-chain.yaml")
COMMANDS: dict[str, tuple[str, ...]] = {
    "template": ("template",),
    "assess": (
        *("assess", RETAIL, "--json", "a.json"),
        *(word for kind in ("pdf", "docx", "pptx", "xlsx", "html", "md") for word in (f"--{kind}", f"a.{kind}")),
    ),
    "evidence": ("evidence", "table.csv"),
    "import": ("import", RETAIL),
    "export": ("export",),
    "backup": ("backup", "all.backup"),
    "restore": ("restore", "--help"),
    "upgrade": ("upgrade", "backups"),
    "invite": ("invite",),
    "erase": ("erase", "--help"),
    "check": ("check",),
    "schema": ("schema", "response"),
    "run": ("run", "--help"),
    "report": ("report", "--help"),
    "portfolio": ("portfolio", "--help"),
    "new-pack": ("new-pack", "ours"),
}


ACCOUNTS = {
    "READINESS_ADDRESS": "https://readiness.elsewhere.example",
    "READINESS_PROVIDERS": "entra",
    "READINESS_ENTRA_ISSUER": "https://login.elsewhere.example",
    "READINESS_ENTRA_CLIENT_ID": "house",
    "READINESS_ENTRA_CLIENT_SECRET": "s3cret",
}
"""Without them nobody can be invited; the service is asked by whoever signs in."""


def test_every_command_is_tried() -> None:
    assert set(COMMANDS) == set(main.list_commands(click.Context(main)))


ALL_COMMANDS = """
import json, sys
from readiness.cli.group import main
for command in json.loads(sys.argv[1]):
    print("command", *command, file=sys.stderr)
    if main(command, standalone_mode=False):
        sys.exit("refused")
"""
"""One process for all commands: it takes as long to load as most of them to run."""


@pytest.mark.thorough
def test_no_command_asks_anybody(tmp_path: Path, notes: Path) -> None:
    made(80).to_csv(tmp_path / "table.csv", index=False)
    done = subprocess.run(
        [sys.executable, "-c", ALL_COMMANDS, json.dumps(list(COMMANDS.values()))],
        cwd=tmp_path,
        env=os.environ | guarded(tmp_path, notes) | ACCOUNTS,
        check=False,
        capture_output=True,
        text=True,
    )

    assert (left(notes), done.returncode) == ([], 0), done.stderr
    assert done.stderr.count("command ") == len(COMMANDS)


@pytest.mark.thorough
def test_a_check_in_a_process_of_its_own_asks_nobody(tmp_path: Path, notes: Path) -> None:
    data = made(80).to_csv(index=False).encode()
    request = worker.Request(task="check", choices=Choices(target="bought"), size=len(data))
    done = subprocess.run(
        [sys.executable, "-m", "readiness.evidence.running.worker"],
        input=request.model_dump_json().encode() + b"\n" + data,
        env=os.environ | guarded(tmp_path, notes),
        check=False,
        capture_output=True,
    )

    assert left(notes) == []
    assert worker.Event.model_validate_json(done.stdout.splitlines()[-1]).report is not None
