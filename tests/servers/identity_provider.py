"""Sign-in services on this machine: a ready-made one for the whole way, and one that answers whatever a test wants."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

_PATIENCE_SECONDS = 300.0
PEOPLE = ("ann", "bob", "eve")


_CLOCK = """
import runpy, sys, time
now = time.time
time.time = lambda: now() + {seconds}
sys.argv[0] = "oidc_provider_mock"
runpy.run_module("oidc_provider_mock", run_name="__main__")
"""


@contextmanager
def running_provider(folder: Path, *, ahead: int = 0) -> Iterator[str]:
    """The address of a provider at which `PEOPLE` can sign in, each by one press.

    Its clock is `ahead` of that of this machine, by so many seconds; below 0 it is behind.
    """
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    people = [json.dumps({"sub": f"{who}-1", "email": f"{who}@example.org", "name": who.title()}) for who in PEOPLE]
    log = folder / "provider.log"
    with log.open("ab") as output:
        process = subprocess.Popen(
            [
                sys.executable,
                "-W",
                "ignore",
                "-c",
                _CLOCK.format(seconds=ahead),
                "-H",
                "localhost",
                "-p",
                str(port),
                "-n",
                "true",
            ]
            + [f"--user-claims={each}" for each in people],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )
    try:
        _wait_for(port, process, log)
        yield f"http://localhost:{port}"
    finally:
        process.terminate()
        process.wait()


def _wait_for(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < end and process.poll() is None:
        with suppress(OSError), socket.create_connection(("localhost", port), 1):
            return
        time.sleep(0.05)
    raise RuntimeError(log.read_text())


@dataclass
class Answers:
    """What is answered at each path, and which requests came: their path, what was sent, and who said that they are."""

    address: str = ""
    by_path: dict[str, tuple[int, Mapping[str, str], bytes]] = field(default_factory=dict)
    asked: list[tuple[str, str, str]] = field(default_factory=list)

    def give(self, path: str, what: object, *, status: int = 200, headers: Sequence[tuple[str, str]] = ()) -> None:
        """Answer at a path from now on: bytes as they are, all else as JSON."""
        body = what if isinstance(what, bytes) else json.dumps(what).encode()
        self.by_path[path] = (status, dict(headers), body)


@contextmanager
def answering() -> Iterator[Answers]:
    """A server that answers what it is told to."""
    answers = Answers()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            sent = self.rfile.read(int(self.headers.get("content-length") or 0)).decode()
            answers.asked.append((self.path, sent, self.headers.get("authorization", "")))
            status, headers, body = answers.by_path.get(self.path, (404, {}, b""))
            self.send_response(status)
            for name, value in {**headers, "content-length": str(len(body))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET  # noqa: N815 - the name that http.server calls

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        answers.address = f"http://127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield answers
        finally:
            server.shutdown()
            thread.join()
