"""How the app has files made: it starts the process when the first is asked for, and lets it end when it is quiet."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from threading import Event, Lock, Timer
from typing import IO, Any, Final, ParamSpec, TypeVar, cast

from readiness.services.apart import worker
from readiness.storage.problems import Refused
from readiness.words import said
from readiness.words.language import spoken
from readiness.words.say import making as say

Given = ParamSpec("Given")
Made = TypeVar("Made")
QUIET_SECONDS: Final = 60.0
LONGEST_SECONDS: Final = 120.0
ALONE_SECONDS: Final = 10.0
"""How much longer a process goes on that nobody gave up, since the app is gone."""
_TRIES = 2


class _Worker:
    """The process that runs. It starts with this object."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - this program again
            [sys.executable, "-m", worker.__name__], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.pid = self._process.pid

    def answer(self, request: bytes, longest: float) -> bytes | None:
        """What it answers; None if it ended without a word.

        Raises:
            TimeoutError: it was ended after so many seconds.
        """
        is_late = Event()

        def give_up() -> None:
            is_late.set()
            self._process.kill()

        limit = Timer(longest, give_up)
        limit.daemon = True
        limit.start()
        try:
            worker.put(cast("IO[bytes]", self._process.stdin), request)
            return worker.take(cast("IO[bytes]", self._process.stdout))
        except (OSError, EOFError):
            if is_late.is_set():
                raise TimeoutError from None
            return None
        finally:
            limit.cancel()

    def end(self) -> None:
        """End it, and wait for that."""
        self._process.kill()
        with suppress(OSError), self._process:
            pass


class FileProcess:
    """One process, and one file at a time: it takes a processor. Safe to ask from any thread.

    It ends `quiet` seconds after the last file; one file may take `longest` seconds.
    """

    def __init__(self, *, quiet: float = QUIET_SECONDS, longest: float = LONGEST_SECONDS) -> None:
        self._quiet, self._longest = quiet, longest
        self._one_at_a_time = Lock()
        self._worker: _Worker | None = None
        self._rest = Timer(quiet, self._end_when_free)

    @property
    def pid(self) -> int | None:
        """Of the process that runs; None if none does."""
        running = self._worker
        return None if running is None else running.pid

    def made(self, make: Callable[Given, Made], *given: Given.args, **named: Given.kwargs) -> Made:
        """What `make`, a function of a module, makes there; what it raises there is raised here.

        Where no process can be started, it is made here.

        Raises:
            Refused: the process ended over it, twice, or it took too long.
        """
        request = pickle.dumps((spoken().language, self._longest + ALONE_SECONDS, make, given, named))
        with self._one_at_a_time:
            try:
                answer = self._answer(request)
            except OSError:
                answer = None
            finally:
                self._end_later()
        if answer is None:
            return make(*given, **named)
        kind, told = pickle.loads(answer)  # noqa: S301 - from the process that was started here
        if kind == "raised":
            raise _as_raised(*told)
        made: Made = told
        return made

    def end(self) -> None:
        """End the process, unless it makes something: then it ends when that has been quiet for a while."""
        if self._one_at_a_time.acquire(blocking=False):
            try:
                self._rest.cancel()
                self._let_go()
            finally:
                self._one_at_a_time.release()

    def _end_when_free(self) -> None:
        with self._one_at_a_time:
            self._let_go()

    def _answer(self, request: bytes) -> bytes:
        """Ask, and once more if the process is gone, as when the system needed its memory.

        What took too long is not tried again: everybody else's files wait for it.

        Raises:
            OSError: no process can be started.
            Refused: it ended over the file, or took too long.
        """
        self._rest.cancel()
        for _ in range(_TRIES):
            self._worker = self._worker or _Worker()
            try:
                found = self._worker.answer(request, self._longest)
            except TimeoutError:
                self._let_go()
                break
            if found is not None:
                return found
            self._let_go()
        raise Refused(said(say.COULD_NOT), said(say.COULD_NOT_MEND))

    def _end_later(self) -> None:
        self._rest = Timer(self._quiet, self._end_when_free)
        self._rest.daemon = True
        self._rest.start()

    def _let_go(self) -> None:
        ending, self._worker = self._worker, None
        if ending is not None:
            ending.end()


def _as_raised(kind: type[Exception], given: tuple[Any, ...], state: dict[str, Any]) -> Exception:
    error = kind.__new__(kind, *given)
    vars(error).update(state)
    return error


_running: FileProcess | None = None


def allow() -> None:
    """From now on files are made apart: an app serves people, and they wait for each other otherwise."""
    global _running  # noqa: PLW0603 - one for all threads of the app
    _running = _running or FileProcess()


def end() -> None:
    """Files are made here again. A process that still makes one ends later, at the latest with the app."""
    global _running
    ending, _running = _running, None
    if ending is not None:
        ending.end()


def made_apart(make: Callable[Given, Made], *given: Given.args, **named: Given.kwargs) -> Made:
    """What `make` makes: in a process of its own where that was allowed, else here.

    Raises:
        Refused: the process ended over it.
    """
    where = _running
    return make(*given, **named) if where is None else where.made(make, *given, **named)
