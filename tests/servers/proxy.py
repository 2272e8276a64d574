"""A real reverse proxy (Caddy) in front of running apps, with whatever headers a test asks for."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_PATIENCE_SECONDS = 120.0
FORWARDED = ("X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Via")
"""What Caddy adds of its own accord."""


@dataclass(frozen=True)
class Proxy:
    """A running proxy and its address."""

    url: str


@contextmanager
def running_proxy(
    folder: Path,
    ports: Sequence[int],
    *,
    is_bare: bool = False,
    host: str | None = None,
    watches: str | None = None,
) -> Iterator[Proxy]:
    """Pass everything on to the apps at these ports of this computer.

    Args:
        folder: where Caddy may keep what it writes.
        ports: of one app or of several, among which a visitor stays with one by a cookie.
        is_bare: without any header that tells of the proxy.
        host: what to write into `Host`; by default it is left as it came.
        watches: the path to ask each app whether it can take visitors; without one, an app that refuses is skipped.
    """
    port = _free_port()
    taken_out = [*FORWARDED] if is_bare else []
    handler: dict[str, Any] = {
        "handler": "reverse_proxy",
        "upstreams": [{"dial": f"127.0.0.1:{each}"} for each in ports],
        "headers": {"request": {"delete": taken_out, "set": {"Host": [host]} if host else {}}},
        "load_balancing": {
            "selection_policy": {"policy": "cookie", "name": "stick", "secret": "test"},
            "try_duration": "10s",
            "try_interval": "100ms",
        },
        "stream_close_delay": "0s",
    }
    checks: dict[str, Any] = {"passive": {"fail_duration": "1s"}}
    if watches is not None:
        checks["active"] = {"uri": watches, "interval": "200ms", "timeout": "60s"}
    handler["health_checks"] = checks
    settings = {
        "admin": {"disabled": True, "config": {"persist": False}},
        "logging": {"logs": {"default": {"level": "ERROR"}}},
        "apps": {
            "http": {
                "servers": {
                    "front": {
                        "listen": [f"127.0.0.1:{port}"],
                        "routes": [{"handle": [handler]}],
                        "automatic_https": {"disable": True},
                    }
                }
            }
        },
    }
    written = folder / f"caddy-{port}.json"
    written.write_text(json.dumps(settings))
    with (folder / "caddy.log").open("ab") as output:
        process = subprocess.Popen(
            [str(Path(sys.executable).with_name("caddy")), "run", "--config", str(written)],
            env={**os.environ, "HOME": str(folder), "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )
    try:
        _wait_for(port, process, folder / "caddy.log")
        yield Proxy(f"http://127.0.0.1:{port}")
    finally:
        process.terminate()
        process.wait()


def _wait_for(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < end and process.poll() is None:
        with socket.socket() as line:
            if line.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError(f"The proxy did not start.\n{log.read_text(errors='replace')}")


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
