"""The real app as its own process, on a free port and with a database of its own."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import urlopen

from readiness.content.folders import app_file
from readiness.ui.health import STARTING
from readiness.words import said
from tests.servers.forking import CAN_FORK, Forked, fork_app

_PATIENCE_SECONDS = 300.0


@dataclass(frozen=True)
class AppServer:
    """A running app: its address in a browser, the database it writes to, and its process."""

    url: str
    database_url: str
    process: subprocess.Popen[bytes] | Forked

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(urlsplit(self.url).port or 0)


@contextmanager
def running_app(
    folder: Path,
    *,
    command: Path | str | None = None,
    arguments: Sequence[str] = ("run",),
    settings: Mapping[str, str] | None = None,
    port: int | None = None,
) -> Iterator[AppServer]:
    """Start `readiness run` with its data and log in `folder`, wait until it answers, stop it at the end.

    Args:
        folder: an existing folder; a database already in it is used again.
        command: the `readiness` program; by default a copy of a process that has loaded what the program loads.
        arguments: what the program is told.
        settings: further environment variables.
        port: where to listen, to start again where another one was; by default a free one.

    Raises:
        RuntimeError: the app ended or did not answer; the message holds its log.
    """
    port = port or free_port()
    database_url = (settings or {}).get("READINESS_DATABASE_URL", f"sqlite:///{folder / 'readiness.db'}")
    environment = {
        **os.environ,
        "READINESS_DATABASE_URL": database_url,
        "STREAMLIT_SERVER_PORT": str(port),
        "STREAMLIT_SERVER_ADDRESS": "127.0.0.1",
        **(settings or {}),
    }
    log = folder / "app.log"
    # A folder of its own as the current one: nothing may depend on being started in the checkout.
    process: subprocess.Popen[bytes] | Forked
    if command is None and CAN_FORK:
        process = fork_app([*arguments, str(app_file())], folder=folder, environment=environment, log=log)
    else:
        program = command or Path(sys.executable).with_name("readiness")
        with log.open("ab") as output:
            process = subprocess.Popen(
                [str(program), *arguments],
                cwd=folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
            )
    try:
        path = environment.get("STREAMLIT_SERVER_BASE_URL_PATH", "").strip("/")
        server = AppServer(f"http://127.0.0.1:{port}/{path}".rstrip("/"), database_url, process)
        wait_until_it_answers(server, log)
        yield server
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class MortalApp:
    """An app that tests kill and start again, always at the same address and with the same database."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._port = free_port()
        self._running = ExitStack()
        self.start()

    @property
    def is_alive(self) -> bool:
        """Whether there is a server, be it a frozen one."""
        return self.server.process.poll() is None

    def start(self) -> None:
        """Start a server; the one before is gone by now."""
        self._running.close()
        self.server = self._running.enter_context(
            running_app(self.folder, settings=all_in(self.folder), port=self._port)
        )

    def close(self) -> None:
        """End the server, if there is one."""
        self._running.close()

    def freeze(self) -> None:
        """Stop the server where it stands: what is sent to it from now on is never read."""
        self.server.process.send_signal(signal.SIGSTOP)
        _, status = os.waitpid(self.server.process.pid, os.WUNTRACED)
        if not os.WIFSTOPPED(status):
            raise RuntimeError("The app could not be frozen.")

    def kill(self) -> None:
        """End the server at once, whatever it is doing."""
        self.server.process.kill()
        self.server.process.wait()


def all_in(folder: Path) -> dict[str, str]:
    """Settings for an app that shall write nothing outside `folder`, not even temporary files and caches."""
    return {"TMPDIR": str(folder), "HOME": str(folder), "XDG_CACHE_HOME": str(folder / "cache")}


def wait_until_it_answers(server: AppServer, log: Path) -> None:
    """Wait until a server that was started answers; raises RuntimeError with its log if it ends or never does."""
    end = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < end and server.process.poll() is None:
        try:
            with urlopen(f"{server.url}/readyz", timeout=2):
                return
        except HTTPError as refused:
            with refused:
                if json.load(refused)["status"] != said(STARTING):
                    return
            time.sleep(0.1)
        except (URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    raise RuntimeError(f"The app did not start.\n{log.read_text(errors='replace')}")


def free_port() -> int:
    """A port on which nothing listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
