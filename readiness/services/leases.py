"""What only one of several processes does at a time, whichever machine each of them is on.

A process that dies gives its turn back: it no longer shows itself. A database that is away keeps nobody waiting: the
work is done then without a turn.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Final, Literal

from readiness.services.records import StorageProblem
from readiness.storage import Store

Kind = Literal["table-check", "portfolio"]
BETWEEN_LOOKS_SECONDS: Final = 0.3
BETWEEN_SIGNS_SECONDS: Final = 3.0
"""A fifth of the time after which whoever shows no sign counts as gone."""

_LOG = logging.getLogger(__name__)


@contextmanager
def when_first(store: Store, kind: Kind, is_wanted: Callable[[], bool] = lambda: True) -> Iterator[None]:
    """Wait until this process is the first of its line, or the work `is_wanted` no more; then keep the turn."""
    number: int | None = None
    try:
        number, shown_at = store.join_line(kind), time.monotonic()
        while is_wanted() and (before := store.before_in_line(kind, number)) != 0:
            if before is None:
                number, shown_at = store.join_line(kind), time.monotonic()
            elif time.monotonic() - shown_at >= BETWEEN_SIGNS_SECONDS:
                store.show_in_line(number)
                shown_at = time.monotonic()
            time.sleep(BETWEEN_LOOKS_SECONDS)
    except StorageProblem:
        _LOG.warning("No turn could be taken: the database cannot be reached. The work is done all the same.")
        if number is not None:
            with suppress(StorageProblem):
                store.leave_line(number)
        yield
        return
    with _kept(store, kind, number):
        yield


@contextmanager
def if_free(store: Store, kind: Kind) -> Iterator[bool]:
    """Take the turn if nobody has it; yields whether that is so.

    Raises:
        StorageProblem: the database cannot be reached.
    """
    if not store.has_lines:
        yield True
        return
    number = store.join_line(kind)
    if store.before_in_line(kind, number) != 0:
        store.leave_line(number)
        yield False
        return
    with _kept(store, kind, number):
        yield True


@contextmanager
def _kept(store: Store, kind: Kind, number: int) -> Iterator[None]:
    """Show that this process is alive for as long as it works, and leave the line at the end.

    Who was given up meanwhile, as after an outage, stands at its old place again: whoever comes next waits.
    """
    ended = threading.Event()

    def show() -> None:
        while not ended.wait(BETWEEN_SIGNS_SECONDS):
            with suppress(StorageProblem):
                if not store.show_in_line(number) and not ended.is_set():
                    _LOG.warning("A turn was given up, since this process had shown no sign for a while. It goes on.")
                    store.stand_again(kind, number)

    showing = threading.Thread(target=show, name=f"lease-{kind}", daemon=True)
    showing.start()
    try:
        yield
    finally:
        ended.set()
        # It may stand there again just now, and has a connection of the store, which whoever works here may close next.
        showing.join()
        # Else it is given up by itself.
        with suppress(StorageProblem):
            store.leave_line(number)
