"""Find a Chromium for the tests and benches in a browser, or get one: `python -m tools.browser` prints its path.

Looked for in this order: the CHROMIUM_PATH variable, Chromium's headless shell on PATH, a Chromium or Chrome on PATH,
Playwright's own download. The headless shell draws the same pages without the windows around them, which takes a third
less of the processor. Where this process may install it, Debian's package of it is installed; if no browser is there
then, Debian's Chromium, else Playwright's own build.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import sync_playwright

HEADLESS = "chromium-headless-shell"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
HOW_TO_GET_ONE = (
    "No Chromium was found and none could be installed. Install Chromium or Google Chrome, "
    "or set CHROMIUM_PATH to the program, and run this again."
)

# A test browser must not call home: on a closed network each attempt is one more refused connection.
LAUNCH_OPTIONS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class BrowserMissingError(RuntimeError):
    """No browser is there and none could be installed; the message says what to do."""


def launch_options() -> list[str]:
    """Chromium's command line options for tests; its sandbox cannot start for the superuser."""
    return [*LAUNCH_OPTIONS, *(["--no-sandbox"] if _is_superuser() else [])]


def find_browser() -> Path | None:
    """The first Chromium found on this machine, or None. Not to be asked while Playwright runs, which may be asked too.

    Raises:
        BrowserMissingError: CHROMIUM_PATH is set and names no program.
    """
    if named := os.environ.get("CHROMIUM_PATH"):
        if not shutil.which(named):
            raise BrowserMissingError(f"CHROMIUM_PATH is {named!r}, which is not a program.")
        return Path(named)
    for name in (HEADLESS, *NAMES):
        if found := shutil.which(name):
            return Path(found)
    with sync_playwright() as playwright:
        own = Path(playwright.chromium.executable_path)
    return own if own.is_file() else None


def ensure_browser() -> Path:
    """The browser that tests and benches use, installed first if need be.

    Raises:
        BrowserMissingError: there is none and every way to install one failed.
    """
    if not os.environ.get("CHROMIUM_PATH") and not shutil.which(HEADLESS):
        _install_package(HEADLESS)
    for step in (None, _update_and_install, _install_own_build):
        if step is not None:
            step()
        if found := find_browser():
            return found
    raise BrowserMissingError(HOW_TO_GET_ONE)


def _is_superuser() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _install_package(name: str) -> None:
    """Install a package of Debian's, by what this machine has read of its lists."""
    if _is_superuser() and shutil.which("apt-get"):
        # A closed network must not keep anybody waiting.
        hurried = ["-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=10"]
        _attempt(["apt-get", *hurried, "install", "-y", "-qq", "--no-install-recommends", name])


def _update_and_install() -> None:
    """Debian's package comes first: it brings the shared libraries that a bare build lacks."""
    if _is_superuser() and shutil.which("apt-get"):
        _attempt(["apt-get", "update", "-qq"])
        _install_package(HEADLESS)
        if not shutil.which(HEADLESS):
            _install_package(NAMES[0])


def _install_own_build() -> None:
    _attempt([sys.executable, "-m", "playwright", "install", "chromium"])


def _attempt(command: Sequence[str]) -> None:
    """Run an installer; whether it helped is seen by looking for the browser again."""
    print("Running:", " ".join(command), file=sys.stderr)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(command, check=False, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, env=environment)


if __name__ == "__main__":
    try:
        print(ensure_browser())
    except BrowserMissingError as problem:
        sys.exit(str(problem))
