"""Find LibreOffice for the tests of office files, or get one: `python -m tools.office` prints its path.

Looked for in this order: the LIBREOFFICE_PATH variable, then `libreoffice` and `soffice` on PATH. If there is none,
Debian's packages without a screen are installed where this process may do so.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tools.debian import install

NAMES = ("libreoffice", "soffice")
PACKAGES = ("libreoffice-writer-nogui", "libreoffice-impress-nogui", "libreoffice-calc-nogui", "fonts-noto-core")
HOW_TO_GET_ONE = (
    "No LibreOffice was found and none could be installed. Install it, or set LIBREOFFICE_PATH to the program, "
    "and run this again."
)
MOST_SECONDS = 180


class OfficeMissingError(RuntimeError):
    """No LibreOffice is there and none could be installed, or it could not read a file; the message says which."""


def find_office() -> Path | None:
    """The first LibreOffice found on this machine, or None.

    Raises:
        OfficeMissingError: LIBREOFFICE_PATH is set and names no program.
    """
    if named := os.environ.get("LIBREOFFICE_PATH"):
        if not shutil.which(named):
            raise OfficeMissingError(f"LIBREOFFICE_PATH is {named!r}, which is not a program.")
        return Path(named)
    return next((Path(found) for name in NAMES if (found := shutil.which(name))), None)


def ensure_office() -> Path:
    """A LibreOffice, installed first if need be.

    Raises:
        OfficeMissingError: there is none and it could not be installed.
    """
    found = find_office()
    if found is None:
        install(*PACKAGES)
        found = find_office()
    if found is None:
        raise OfficeMissingError(HOW_TO_GET_ONE)
    return found


def convert(file: Path, ending: str, folder: Path) -> Path:
    """A file as LibreOffice writes it in another format, in `folder`; it uses a profile of its own there.

    Raises:
        OfficeMissingError: there is no LibreOffice, or it wrote nothing.
    """
    profile = folder / "profile"
    options = ["--headless", "--norestore", f"-env:UserInstallation={profile.as_uri()}"]
    command = [str(ensure_office()), *options, "--convert-to", ending, "--outdir", str(folder), str(file)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=MOST_SECONDS)
    made = folder / f"{file.stem}.{ending}"
    if not made.is_file():
        raise OfficeMissingError(f"LibreOffice could not convert {file.name}: {done.stderr or done.stdout}")
    return made


if __name__ == "__main__":
    try:
        print(ensure_office())
    except OfficeMissingError as problem:
        sys.exit(str(problem))
