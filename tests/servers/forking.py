"""Starts the app as a copy of a process that has its libraries loaded: in a tenth of the time that a new process takes.

What is copied is the state after the imports. All that the app itself sets up (settings, threads, the database) comes
after, as in a process of its own. Tests of the very command start it by its name.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

_PROGRAM = Path(__file__).with_name("forked.py")
_ADOPT_ORPHANS = 36
"""PR_SET_CHILD_SUBREAPER of Linux: whose parent ends becomes a child of this process, which can wait for it then."""
CAN_FORK = sys.platform == "linux"

_source: subprocess.Popen[str] | None = None


class Forked:
    """A process made by `fork`, with what tests use of `subprocess.Popen`."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self.returncode: int | None = None

    def poll(self) -> int | None:
        """The exit code, negative for a signal; None while it runs."""
        if self.returncode is None:
            ended, status = os.waitpid(self.pid, os.WNOHANG)
            if ended:
                self.returncode = os.waitstatus_to_exitcode(status)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Wait for the end and return the exit code.

        Raises:
            subprocess.TimeoutExpired: it has not come within `timeout` seconds.
        """
        end = None if timeout is None else time.monotonic() + timeout
        while (code := self.poll()) is None:
            if end is not None and time.monotonic() > end:
                raise subprocess.TimeoutExpired("the app", timeout or 0.0)
            time.sleep(0.01)
        return code

    def send_signal(self, number: int) -> None:
        """Send a signal, unless it has ended."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        """Ask it to end."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """End it at once."""
        self.send_signal(signal.SIGKILL)


def fork_app(arguments: Sequence[str], *, folder: Path, environment: Mapping[str, str], log: Path) -> Forked:
    """Run `streamlit` with these arguments in `folder`, and let it write to the end of `log`."""
    source = _running_source()
    assert source.stdin is not None
    assert source.stdout is not None
    order = {"arguments": list(arguments), "folder": str(folder), "environment": dict(environment), "log": str(log)}
    source.stdin.write(json.dumps(order) + "\n")
    source.stdin.flush()
    return Forked(int(source.stdout.readline()))


def end_source() -> None:
    """End the process that is copied, if there is one."""
    global _source  # noqa: PLW0603 - one for all tests of a worker
    if _source is not None:
        _source.communicate()
        _source = None


def _running_source() -> subprocess.Popen[str]:
    global _source  # noqa: PLW0603 - one for all tests of a worker
    if _source is None:
        if ctypes.CDLL(None).prctl(_ADOPT_ORPHANS, 1, 0, 0, 0):
            raise OSError("This process may not adopt others.")
        _source = subprocess.Popen(
            [sys.executable, "-P", str(_PROGRAM)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
    return _source
