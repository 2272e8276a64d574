"""One check at a time on this machine, in a process of its own, with a place in the queue that can be shown.

The app's own threads only pass messages, so its pages stay quick while a table is judged.
"""

from __future__ import annotations

import contextlib
import errno
import itertools
import logging
import os
import stat
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import cache
from pathlib import Path
from typing import IO, Final, Literal

from pydantic import ValidationError

from readiness.evidence.refusing import MEGABYTE, Limits, befallen, refuse_size
from readiness.evidence.running.worker import Event, Request
from readiness.model.evidence import EvidenceReport, Progress, Proposal, Refusal, RefusalKind
from readiness.words import said, speaking, spoken
from readiness.words.say import evidence as say

State = Literal["waiting", "running", "done", "refused", "cancelled"]
LONGEST = 300.0
QUEUE_FULL: Final[RefusalKind] = "queue-full"
MOST_WAITING = 20
MOST_WAITING_BYTES = 240 * MEGABYTE
"""Room for four of the largest uploads of a page. One upload is always taken when none is waiting."""
FOLDER = "READINESS_TEMPORARY"
"""The setting that names the folder of the lock file; else it is the temporary folder of the system."""
_ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
_PAUSE = 0.2
_LOG = logging.getLogger(__name__)


class Ticket:
    """One request and how far it is. Safe to read from any thread.

    It keeps neither the table nor where the table lies once the check has begun: an address can hold a password.
    """

    def __init__(self, request: Request, data: bytes | None, place: Callable[[Ticket], int]) -> None:
        self.request = request
        self.state: State = "waiting"
        self.progress: Progress | None = None
        self.proposal: Proposal | None = None
        self.report: EvidenceReport | None = None
        self.refusal: Refusal | None = None
        self._data = data
        self._place = place
        self._ended = threading.Event()
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()

    @property
    def has_ended(self) -> bool:
        """Say whether nothing about this ticket will change any more."""
        return self._ended.is_set()

    @property
    def held(self) -> int:
        """Return how many bytes of an upload it keeps in memory; none once the check has begun or was cancelled."""
        return len(self._data or b"")

    @property
    def position(self) -> int:
        """Return how many checks are before this one; 0 once it runs."""
        return self._place(self)

    @property
    def headline(self) -> EvidenceReport | None:
        """Return the finished report, or what is known so far."""
        return self.report or (self.progress.report if self.progress else None)

    def wait(self, timeout: float | None = None) -> bool:
        """Wait for the end; return whether it has come within `timeout` seconds."""
        return self._ended.wait(timeout)

    def cancel(self) -> None:
        """Stop the check, or take it out of the queue."""
        with self._lock:
            if not self._ended.is_set():
                self._end("cancelled")
            if self._process is not None:
                self._process.kill()

    def give_up(self) -> None:
        """Refuse a check that takes too long, and stop its worker."""
        with speaking(self.request.language):
            self.take(Event(refusal=befallen("out-of-time")))
        self.cancel()

    def _end(self, state: State) -> None:
        self.state = state
        self._let_go()
        self._ended.set()

    def _let_go(self) -> tuple[Request, bytes]:
        request, data = self.request, self._data or b""
        self.request, self._data = request.without_address(), None
        return request, data

    def take(self, event: Event) -> None:
        """Store what the worker told; nothing changes any more after the end."""
        with self._lock:
            if self._ended.is_set():
                return
            self.progress = event.progress or self.progress
            if not event.is_last:
                return
            self.proposal, self.report, self.refusal = event.proposal, event.report, event.refusal
            self._end("refused" if event.refusal else "done")

    def start(self) -> subprocess.Popen[bytes] | None:
        """Start the worker, hand it the request and the table; None if the ticket was cancelled before."""
        with self._lock:
            if self._ended.is_set():
                return None
            self.state = "running"
            self._process = process = subprocess.Popen(
                [sys.executable, "-m", "readiness.evidence.running.worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,  # a library's complaint could quote a cell
                env={**os.environ, **_ONE_THREAD},
            )
            request, data = self._let_go()
        with contextlib.suppress(OSError):  # the worker ended early; what it told, or its end, decides
            _hand_over(process, request, data)
        return process


Lease = Callable[[Ticket], AbstractContextManager[None]]
"""What waits until no other process checks a table, or the ticket is wanted no more, and keeps others waiting then."""


class JobQueue:
    """The queue of this process. Checks of other processes are waited for, on this machine unless told otherwise."""

    def __init__(self, longest: float = LONGEST) -> None:
        self._longest = longest
        self._queue: deque[Ticket] = deque()
        self._changed = threading.Condition()
        self._lease: Lease = _machine_lock
        threading.Thread(target=self._work, name="evidence-queue", daemon=True).start()

    @property
    def waiting(self) -> int:
        """How many checks have not begun."""
        with self._changed:
            return sum(ticket.state == "waiting" for ticket in self._queue)

    def take_turns_by(self, lease: Lease) -> None:
        """From now on, wait by this for other processes."""
        self._lease = lease

    def propose(self, source: bytes | Path | str, *, sheet: str | None = None, table: str | None = None) -> Ticket:
        """Queue a first look at `source` (bytes of an upload, a path or a database address)."""
        return self._add(Request(task="propose", sheet=sheet, table=table), source)

    def check(self, source: bytes | Path | str, request: Request) -> Ticket:
        """Queue a check of `source`; `request` carries choices, sheet, table and seed."""
        return self._add(request.for_check(), source)

    def position(self, ticket: Ticket) -> int:
        """Return how many tickets are before `ticket`."""
        with self._changed:
            before = itertools.takewhile(lambda other: other is not ticket, self._queue)
            return sum(not other.has_ended for other in before) if ticket in self._queue else 0

    def _add(self, request: Request, source: bytes | Path | str) -> Ticket:
        data = source if isinstance(source, bytes) else None
        address = None if data is not None else str(source)
        request = request.for_source(address, size=len(data or b"")).in_language(spoken().language)
        ticket = Ticket(request, data, self.position)
        if data is not None and len(data) > Limits().upload:
            refusal = refuse_size(said(say.part_upload_of_more_than_mb(upload=Limits().upload // 1000000))).refusal
            ticket.take(Event(refusal=refusal))
            return ticket
        with self._changed:
            if self._has_room_for(ticket):
                self._queue.append(ticket)
                self._changed.notify_all()
                return ticket
        ticket.take(Event(refusal=befallen(QUEUE_FULL)))
        return ticket

    def _has_room_for(self, ticket: Ticket) -> bool:
        waiting = [other for other in self._queue if other.state == "waiting"]
        held = sum(other.held for other in waiting)
        has_memory = not held or not ticket.held or held + ticket.held <= MOST_WAITING_BYTES
        return has_memory and len(waiting) < MOST_WAITING

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: bool(self._queue))
                ticket = self._queue[0]
            if ticket.state == "waiting":
                with speaking(ticket.request.language):
                    self._run_alone(ticket)
            with self._changed:
                self._queue.popleft()
                self._changed.notify_all()

    def wait_until_empty(self, seconds: float) -> bool:
        """Wait until every check has ended and given its turn back; return whether that is so after `seconds`.

        A ticket ends before that: its lease still speaks to the database. Whoever closes a store waits for this first.
        """
        with self._changed:
            return self._changed.wait_for(lambda: not self._queue, seconds)

    def _run_alone(self, ticket: Ticket) -> None:
        try:
            with self._lease(ticket):
                self._run(ticket)
        except Exception:  # noqa: BLE001 - whatever failed, the next check must have its turn
            ticket.take(Event(refusal=befallen("not-started")))

    def _run(self, ticket: Ticket) -> None:
        process = ticket.start()
        if process is None:
            return
        timer = threading.Timer(self._longest, ticket.give_up)
        timer.start()
        try:
            for line in process.stdout or ():
                ticket.take(Event.model_validate_json(line))
        except ValidationError:  # a line cut short by the end of the worker
            process.kill()
        finally:
            timer.cancel()
            if process.stdout is not None:
                process.stdout.close()
        ticket.take(Event(refusal=befallen("unexpected" if process.wait() == 0 else "out-of-memory")))


def _hand_over(process: subprocess.Popen[bytes], request: Request, data: bytes) -> None:
    if process.stdin is not None:
        process.stdin.write(request.model_dump_json().encode() + b"\n")
        process.stdin.write(data)
        process.stdin.close()


@contextmanager
def _machine_lock(ticket: Ticket) -> Iterator[None]:
    """Hold the lock that all processes of this user on the machine share; the lock file stays empty.

    Where no such file can be had, this process goes by its own queue, and the log says once what is in the way.
    """
    try:
        file = _open_lock_file(_lock_file())
    except OSError as error:
        _say_what_is_in_the_way(_lock_file(), error.strerror)
        yield
        return
    with file:
        try:
            while ticket.state == "waiting" and not _try_lock(file):
                time.sleep(_PAUSE)
        except OSError as error:
            _say_what_is_in_the_way(_lock_file(), error.strerror)
        yield


def _open_lock_file(path: Path) -> IO[bytes]:
    """Open the file, made if there is none, and wait for nothing: a pipe in its place would never open.

    Raises:
        OSError: something else is in its place, or a file of somebody else, who could hold it for ever.
    """
    flags = os.O_WRONLY | os.O_CREAT | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
    file = os.fdopen(os.open(path, flags, 0o600), "wb")
    found = os.fstat(file.fileno())
    if not stat.S_ISREG(found.st_mode) or (sys.platform != "win32" and found.st_uid != os.getuid()):
        file.close()
        raise FileExistsError(errno.EEXIST, said(say.NOT_FILE_OF_THIS_USER), str(path))
    return file


@cache
def _say_what_is_in_the_way(path: Path, reason: str | None) -> None:
    _LOG.warning(
        "Table checks of several processes can't take turns by the file %s (%s), so each process has its own queue. "
        "Remove what is in its place, or name another folder in %s.",
        path,
        reason,
        FOLDER,
    )


def _lock_file() -> Path:
    user = os.getuid() if sys.platform != "win32" else "user"
    return Path(os.environ.get(FOLDER) or tempfile.gettempdir()) / f"readiness-evidence-{user}.lock"


def _try_lock(file: IO[bytes]) -> bool:
    """Try to take the lock; it falls with the file, even if this process dies. Windows has one queue per process.

    Raises:
        OSError: this file system has no locks.
    """
    if sys.platform == "win32":
        return True
    import fcntl  # noqa: PLC0415 - Windows has none

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


@cache
def shared_queue() -> JobQueue:
    """Return the one queue of this process."""
    return JobQueue()
