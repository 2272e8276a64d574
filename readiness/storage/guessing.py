"""The limit on guessing codes: how many wrong ones there may be, of whom, and how long further ones then wait."""

from __future__ import annotations

from datetime import datetime, timedelta
from math import ceil

from sqlalchemy import Connection, delete, func, insert, select

from readiness.storage.codes import hash_of_code
from readiness.storage.problems import TooManyTries
from readiness.storage.tables import attempt
from readiness.words import said
from readiness.words.say import storage as say

WINDOW = timedelta(minutes=10)
MOST_PER_BROWSER = 5
MOST_PER_ORIGIN = 20
MOST_PER_SHARED_ORIGIN = 300
LONGEST_WAIT = 60.0
MOST_OVERALL = 2000
"""Failed attempts in `WINDOW` before further ones have to wait, each time longer: of one browser, of an address from
which no browser tells itself apart, and of an address with many browsers, such as a proxy or the router of a room (a
second at a time); and before any more are refused at all. A failure counts for its browser and for its address. Six
characters make 887 million codes, so at this rate a day of guessing finds one of ten open codes with a chance of about
0.2 %. Only failures count, and nobody who has joined needs a code again: a whole room may join from behind one address.
"""


def _origins(key: str, origin: str) -> list[tuple[str, int, float]]:
    """Under which names an attempt counts, how many failures are free under each, and the longest wait after that."""
    address, _, browser = origin.partition(" ")
    shared = hash_of_code(key, "origin", address)
    if not browser:
        return [(shared, MOST_PER_ORIGIN, LONGEST_WAIT)]
    return [
        (hash_of_code(key, "origin", origin), MOST_PER_BROWSER, LONGEST_WAIT),
        (shared, MOST_PER_SHARED_ORIGIN, 1.0),
    ]


def check_tries(connection: Connection, key: str, origin: str, at: datetime) -> None:
    """Refuse a further attempt where there were too many wrong ones.

    Raises:
        TooManyTries: it has to wait; says how long.
    """
    recent = select(func.count(), func.max(attempt.c.at)).select_from(attempt).where(attempt.c.at > at - WINDOW)
    if connection.execute(recent).one()[0] >= MOST_OVERALL:
        raise TooManyTries(said(say.TOO_MANY_WRONG_CODES), said(say.WAIT_TEN_MINUTES))
    for name, free, longest in _origins(key, origin):
        failures, last = connection.execute(recent.where(attempt.c.origin == name)).one()
        if failures < free:
            continue
        left = min(longest, 2.0 ** (failures - free + 1)) - (at - last).total_seconds()
        if left > 0:
            raise TooManyTries(said(say.TOO_MANY_WRONG_CODES), said(say.wait_before_next_code(seconds=ceil(left))))


def note_failure(connection: Connection, key: str, origin: str, at: datetime) -> None:
    """Count a wrong code for the browser and the address from which it came, and forget those of long ago."""
    connection.execute(delete(attempt).where(attempt.c.at <= at - WINDOW))
    connection.execute(insert(attempt), [{"origin": name, "at": at} for name, _, _ in _origins(key, origin)])
