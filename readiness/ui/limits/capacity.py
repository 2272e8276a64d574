"""How many visitors the process can take in, by what it may hold open and by what its operator has set."""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass
from functools import cache
from typing import Self

_LOG = logging.getLogger(__name__)
SESSIONS = "READINESS_SESSIONS"
PER_ADDRESS = "READINESS_SESSIONS_PER_ADDRESS"
USUAL_SESSIONS = 1_000
"""A session takes about half a megabyte."""
MOST_FILES = 65_536
"""Nothing needs more, and to look for files that are to be closed takes the longer the more there may be."""
_OWN_FILES = 96
_FILES_OF_A_DATABASE_CONNECTION = 4
_DATABASE_CONNECTIONS = 30
_SHARE_OF_SESSIONS, _SHARE_OF_ONE_ADDRESS, _SHARE_RETURNING = 0.7, 0.6, 0.05


@dataclass(frozen=True)
class Capacity:
    """How many sessions may be open in all and from one address, and how many connections of any kind.

    `returning` more sessions are let in for browsers that were inside a moment ago and load their page anew.
    """

    sessions: int
    per_address: int
    returning: int
    connections: int

    @classmethod
    def within(cls, files: int, *, wanted: int | None = None, wanted_per_address: int | None = None) -> Self:
        """What fits into so many open files: every connection takes one, and database and log need some as well."""
        connections = max(16, files - _OWN_FILES - _DATABASE_CONNECTIONS * _FILES_OF_A_DATABASE_CONNECTION)
        fits = max(8, int(connections * _SHARE_OF_SESSIONS))
        sessions = min(wanted or USUAL_SESSIONS, fits)
        per_address = min(wanted_per_address or max(1, int(sessions * _SHARE_OF_ONE_ADDRESS)), sessions)
        return cls(sessions, per_address, max(2, int(sessions * _SHARE_RETURNING)), connections)


@cache
def capacity() -> Capacity:
    """That of this process, whose limit of open files is raised first as far as it may be."""
    return Capacity.within(raise_limit(), wanted=_setting(SESSIONS), wanted_per_address=_setting(PER_ADDRESS))


def raise_limit() -> int:
    """Let the process open as many files as the system allows it, and return how many these are."""
    try:
        import resource  # Windows has none
    except ImportError:
        return MOST_FILES
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = MOST_FILES if hard == resource.RLIM_INFINITY else min(hard, MOST_FILES)
    if soft == resource.RLIM_INFINITY or soft >= most:
        return most
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
    except (OSError, ValueError):  # some systems allow less than they say
        return soft
    return most


def _setting(name: str) -> int | None:
    text = os.environ.get(name, "").strip()
    if not text:
        return None
    if not text.isdecimal() or int(text) < 1:
        _LOG.warning("The setting %s is not right, and the default was taken. Give a whole number from 1 on.", name)
        return None
    return int(text)
