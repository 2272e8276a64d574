"""`readiness run`: the web app on this computer."""

from __future__ import annotations

import os
import sys

import click

from readiness.content.folders import app_file

_ARENAS = "MALLOC_ARENA_MAX"
"""How many heaps the C library may keep. By default each thread has one, whose free room no other thread uses; the
threads of Python take turns anyway.
"""


@click.command(short_help="Start the web app.")
@click.option("--host", default=None, metavar="ADDRESS", help="Address to listen on; 0.0.0.0 lets others in.")
@click.option("--port", type=click.IntRange(1, 65535), default=None, help="Port to listen on; 8501 by default.")
def run(host: str | None, port: int | None) -> None:
    """Start the web app; it prints its address and runs until it is stopped."""
    sys.stdout.flush()
    environment = {_ARENAS: "1", **os.environ}
    os.execve(sys.executable, streamlit_command(host, port), environment)  # noqa: S606  no shell: the arguments are fixed or checked


def streamlit_command(host: str | None, port: int | None) -> list[str]:
    """The command line that serves the app; safe settings come from the file beside the entry script."""
    command = [sys.executable, "-m", "streamlit", "run", str(app_file())]
    if host is not None:
        command.append(f"--server.address={host}")
    if port is not None:
        command.append(f"--server.port={port}")
    return command
