"""A Streamlit page with one question and nothing else, to compare with. Run by Streamlit, it is that page."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import streamlit as st

from bench.serving import Served

_TRIES = 200
LEVELS = (
    "Only its owner can open the data.",
    "Others must ask for data each time, and each request is decided anew.",
    "Some chosen teams can open the data at any time.",
    "Every team that needs the data can open it at any time, under clear rules.",
    "I do not know",
)


def draw() -> None:
    """The page."""
    st.title("Who can open the main data when a project needs it?")
    st.radio("Who can open the main data when a project needs it?", LEVELS, index=None, key="given")
    st.button("Next")


@contextmanager
def serving_bare_page(folder: Path) -> Iterator[Served]:
    """Serve the page with the same settings of the server, and stop it at the end."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    settings = {
        "STREAMLIT_SERVER_PORT": str(port),
        "STREAMLIT_SERVER_ADDRESS": "127.0.0.1",
        "STREAMLIT_SERVER_HEADLESS": "true",
        "STREAMLIT_SERVER_FILE_WATCHER_TYPE": "none",
        "STREAMLIT_RUNNER_POST_SCRIPT_GC": "false",
        "STREAMLIT_BROWSER_GATHER_USAGE_STATS": "false",
        "PYTHONPATH": str(Path(__file__).resolve().parents[1]),
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "streamlit", "run", __file__],
        cwd=folder,
        env={**os.environ, **settings},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        server = Served(f"http://127.0.0.1:{port}", "", process.pid)
        _wait(server)
        yield server
    finally:
        process.terminate()
        process.wait()


def _wait(server: Served) -> None:
    for _ in range(_TRIES):
        try:
            with urlopen(f"{server.url}/_stcore/health", timeout=2):
                return
        except (URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    raise RuntimeError("The bare page did not start.")


if __name__ == "__main__":
    draw()
