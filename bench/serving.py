"""The real app as a process of its own, for measurements."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

_PATIENCE_SECONDS = 240.0


@dataclass(frozen=True)
class Served:
    """A running app: its address, its database and its process id."""

    url: str
    database_url: str
    pid: int


@contextmanager
def serving(folder: Path, checkout: Path | None = None) -> Iterator[Served]:
    """Start `readiness run` with an empty database in `folder`, wait until it answers, and stop it at the end.

    `checkout` is where the package is read from; without one it is the installed one.

    Raises:
        RuntimeError: it did not answer in time.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    database_url = f"sqlite:///{folder / 'readiness.db'}"
    environment = {**os.environ, "READINESS_DATABASE_URL": database_url, "STREAMLIT_SERVER_PORT": str(port)}
    if checkout is not None:
        environment["PYTHONPATH"] = str(checkout)
    program = Path(sys.executable).with_name("readiness")
    with (folder / "app.log").open("wb") as log:
        process = subprocess.Popen([str(program), "run"], cwd=folder, env=environment, stdout=log, stderr=log)
    try:
        _wait(f"http://127.0.0.1:{port}/_stcore/health")
        yield Served(f"http://127.0.0.1:{port}", database_url, process.pid)
    finally:
        process.terminate()
        process.wait()


def _wait(address: str) -> None:
    end = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < end:
        try:
            with urlopen(address, timeout=2) as answer:
                if answer.status == 200:
                    return
        except (URLError, ConnectionError, TimeoutError):
            time.sleep(0.02)
    raise RuntimeError("The app did not start.")
