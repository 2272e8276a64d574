"""What can go wrong with stored data, as sentences for the person in front of the screen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnectionLeft

from readiness.words import Message, said
from readiness.words.say import storage as say


class StorageProblem(Exception):
    """Something could not be read or stored. `sentence` says what, `mend` what to do about it."""

    def __init__(self, sentence: str, mend: str) -> None:
        super().__init__(f"{sentence} {mend}")
        self.sentence = sentence
        self.mend = mend


class Unavailable(StorageProblem):
    """The database takes nothing at the moment, through no fault of what was asked: the same will work later."""


class NotThere(StorageProblem):
    """What was asked for does not exist, or no longer does."""


class Refused(StorageProblem):
    """A value, a code or a file was not accepted. `problems` lists every reason, one sentence each."""

    def __init__(self, sentence: str, mend: str, problems: tuple[str, ...] = ()) -> None:
        super().__init__(sentence, mend)
        self.problems = problems or (sentence,)


def refuse_if_changed(seen: object, stored: object) -> None:
    """Refuse to replace what somebody else has stored since it was `seen`; None is nothing that was looked at."""
    if seen is not None and seen != stored:
        raise Refused(said(say.SETTING_WAS_CHANGED), said(say.SETTING_WAS_CHANGED_MEND))


class TooManyTries(Refused):
    """What was given was not even looked at; a little later it may be right."""


_FULL = (say.DISK_IS_FULL_SO_LAST, say.FREE_SOME_SPACE_THEN_TRY)
_READ_ONLY = (
    say.DATABASE_CAN_ONLY_BE_READ,
    say.GIVE_THIS_PROGRAM_RIGHT,
)
_LOCKED = (
    say.ANOTHER_PROGRAM_HOLDS_DATABASE,
    say.TRY_AGAIN_IN_MOMENT,
)
_DAMAGED = (
    say.IS_NO_DATABASE_OF_OURS,
    say.PUT_BACK_LATEST_BACKUP,
)
_DISK = (
    say.DISK_DID_NOT_TAKE_LAST,
    say.CHECK_DISK_AND_ITS_FREE,
)
_BUSY = (say.DATABASE_IS_BUSY, say.ALLOW_MORE_CONNECTIONS)
_UNREACHABLE = (
    say.DATABASE_CANNOT_BE_REACHED,
    say.CHECK_THAT_IT_RUNS,
)
_OTHER = (say.DATABASE_REFUSED_LAST_STEP, say.TRY_AGAIN_IF_IT_FAILS)

# SQLite says it in words, PostgreSQL by a code (documentation of PostgreSQL, appendix A).
_SQLITE_WORDS = (
    ("is full", _FULL),
    ("readonly", _READ_ONLY),
    ("locked", _LOCKED),
    ("malformed", _DAMAGED),
    ("not a database", _DAMAGED),
    ("disk i/o", _DISK),
    ("unable to open", _UNREACHABLE),
)
_POSTGRES_CODES = (
    ("53100", _FULL),
    ("25006", _READ_ONLY),
    ("42501", _READ_ONLY),
    ("55P03", _LOCKED),
    ("40", _LOCKED),
    ("53", _BUSY),
    ("57014", _BUSY),
    ("08", _UNREACHABLE),
    ("28", _UNREACHABLE),
    ("3D000", _UNREACHABLE),
    ("57P", _UNREACHABLE),
)
_NO_CONNECTION_LEFT = ("too many", "remaining connection slots")
_NO_SERVER = ("connect", "resolve", "invalid port", "server closed", "consuming input failed")
_PASSING = (_FULL, _READ_ONLY, _LOCKED, _DISK, _BUSY, _UNREACHABLE)


@contextmanager
def in_sentences() -> Iterator[None]:
    """Turn what the database reports inside the block into a `StorageProblem`.

    Mistakes of the program itself pass through unchanged.

    Raises:
        StorageProblem: in place of any error of the database; the error itself is its cause.
    """
    try:
        yield
    except NoConnectionLeft as error:
        raise Unavailable(*map(said, _BUSY)) from error
    except DBAPIError as error:
        found = _explanation(error)
        raise (Unavailable if found in _PASSING else StorageProblem)(*map(said, found)) from error


def _explanation(error: DBAPIError) -> tuple[Message, Message]:
    code = getattr(error.orig, "sqlstate", None)
    if code is not None:
        return next((text for start, text in _POSTGRES_CODES if code.startswith(start)), _OTHER)
    words = str(error.orig).lower()
    for sign, text in _SQLITE_WORDS:
        if sign in words:
            return text
    # The driver for PostgreSQL gives no code when no server answered or let it in.
    if any(sign in words for sign in _NO_CONNECTION_LEFT):
        return _BUSY
    return _UNREACHABLE if any(sign in words for sign in _NO_SERVER) else _OTHER
