"""The process that makes files: it takes one request after another, and ends with whoever started it.

While it makes a file it cannot see that nobody waits any more, so the system ends it a while after it should have been
given up: a library may be in a loop that lets nothing of Python run.

A request and its answer are pickles, each behind its length. Both ends are this program, so neither is hostile.
"""

from __future__ import annotations

import os
import pickle
import signal
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import IO, Any

from readiness.words.language import speaking

_LENGTH = struct.Struct(">Q")


def put(stream: IO[bytes], piece: bytes) -> None:
    """Send bytes that `take` receives as one.

    Raises:
        OSError: nobody reads them any more.
    """
    stream.write(_LENGTH.pack(len(piece)))
    stream.write(piece)
    stream.flush()


def take(stream: IO[bytes]) -> bytes:
    """Receive what `put` sent.

    Raises:
        EOFError: the stream has ended.
    """
    (length,) = _LENGTH.unpack(_exactly(stream, _LENGTH.size))
    return _exactly(stream, length)


def _exactly(stream: IO[bytes], length: int) -> bytes:
    found = stream.read(length)
    if len(found) < length:
        raise EOFError
    return found


def serve(incoming: IO[bytes], outgoing: IO[bytes]) -> None:
    """Answer requests until there are no more, or nobody reads the answers."""
    with suppress(EOFError, OSError):
        while True:
            put(outgoing, _answer(take(incoming)))


def _answer(request: bytes) -> bytes:
    try:
        language, longest, make, given, named = pickle.loads(request)  # noqa: S301 - from the app that started this process
        with _ended_after(longest), speaking(language):
            return pickle.dumps(("made", make(*given, **named)))
    except Exception as error:  # noqa: BLE001 - whatever it is, the app raises it where the file was asked for
        return _told(error)


@contextmanager
def _ended_after(seconds: float) -> Iterator[None]:
    """Let the system end this process if what is within takes longer, whatever it is in; not on Windows."""
    if not hasattr(signal, "setitimer"):
        yield
        return
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _told(error: Exception) -> bytes:
    told: tuple[Any, ...] = (type(error), error.args, vars(error))
    try:
        return pickle.dumps(("raised", told))
    except Exception:  # noqa: BLE001 - what it carries cannot be sent; its words can
        return pickle.dumps(("raised", (RuntimeError, (f"{type(error).__name__}: {error}",), {})))


if __name__ == "__main__":
    for each in (signal.SIGINT, signal.SIGTERM):
        # The app finishes what runs, this with it; it ends when the app does.
        signal.signal(each, signal.SIG_IGN)
    answers = os.fdopen(os.dup(1), "wb")
    # What a library prints must not come between the answers.
    os.dup2(2, 1)
    serve(sys.stdin.buffer, answers)
