"""Packages of Debian for tests, where this process may install some."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path


def install(*packages: str) -> None:
    """Install these packages, if this is a Debian and the process may; whether they are there then is for others."""
    if os.geteuid() or not shutil.which("apt-get"):
        return
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for arguments in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *packages]):
        command = ["apt-get", *arguments]
        print("Running:", " ".join(command), file=sys.stderr)
        subprocess.run(command, check=False, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, env=environment)


def program(name: str, package: str = "") -> Path:
    """A program on PATH, beside this Python or in /usr/sbin; else from the package (of its name), installed first.

    Raises:
        RuntimeError: there is none and it could not be installed.
    """
    found = _find(name)
    if found is None:
        install(package or name)
        found = _find(name)
    if found is None:
        raise RuntimeError(f"There is no {name} and none could be installed. Install it and run this again.")
    return Path(found)


def _find(name: str) -> str | None:
    places = [str(Path(sys.executable).parent), os.environ.get("PATH", ""), "/usr/sbin"]
    return shutil.which(name, path=os.pathsep.join(places))
