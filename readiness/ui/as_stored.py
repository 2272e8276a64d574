"""Fields that show one stored value and a button that replaces it: they go with what is stored.

The browser keeps what such a field shows, and nobody can tell an old value there from a choice. So the key names the
value that was seen: once somebody else stores another one, the field begins anew with that, and a press that was meant
for the one before does nothing. A field in which people type keeps its text; a press there names what was seen.

The tab itself carries what it has seen (`ui/seen_values.py`), so that a server which has never seen it knows as well.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, TypeVar

from readiness.ui import components, seen_values, tab_note, unsent
from readiness.ui.refusals import is_done
from readiness.words import said
from readiness.words.say import shell as say

_T = TypeVar("_T", str, int)


def key_of(field: str, stored: object) -> str:
    """The key of a field, or of the button beside it, that shows or replaces this value."""
    return f"{field}-{stored}"


def follow(field: str, stored: object, in_words: Callable[[Any], str]) -> str:
    """The key of a field that is drawn now; says so if somebody else has stored another value since it was drawn.

    `in_words` says a value of the field: what was chosen there and is not stored is told.
    """
    key = key_of(field, stored)
    seen = seen_values.of(_name(field), key)
    if seen.stored != key:
        waiting = unsent.waiting(str(seen.stored))
        unsent.decide(str(seen.stored))
        _tell("" if waiting is None else in_words(waiting))
    seen.stored = key
    return key


def tell_if_late(beginnings: tuple[str, ...], offered: Collection[str]) -> None:
    """Say so if a button was pressed that is not `offered` any more, since another value is stored by now.

    Args:
        beginnings: how the keys of such buttons begin.
        offered: the keys of those that are drawn now, by `key_of`.
    """
    if any(key.startswith(beginnings) and key not in offered for key in tab_note.pressed()):
        _tell()


def seen_first(field: str, stored: _T) -> _T:
    """What was stored when a field in which people type was drawn first: a press replaces that and nothing newer."""
    seen = seen_values.of(_name(field), stored).stored
    return seen if isinstance(seen, type(stored)) else stored


def line(label: str, stored: str, *, key: str, **more: Any) -> str:
    """A field of one line whose text a button stores by `replace`. What nobody has typed in goes with what is stored.

    `more` is that of `unsent.line`.
    """
    seen = seen_first(key, stored)
    if seen != stored and tab_note.text(key) == seen:
        unsent.hand_in(key)
        _see_anew(key, stored)
    return unsent.line(label, stored, key=key, **more)


def replace(field: str, stored: _T, step: Callable[[_T], object]) -> bool:
    """Take a step with what was seen in a field first, which it replaces; whether it was done.

    Where somebody else has stored another value since, the page says so once: the next press replaces that.
    """
    seen = seen_first(field, stored)
    if is_done(lambda: step(seen)):
        seen_values.forget(_name(field))
        return True
    _see_anew(field, stored)
    return False


def stored_here(field: str) -> None:
    """What was given in a field is stored: what is shown next is that."""
    if (seen := seen_values.known(_name(field))) is not None:
        unsent.decide(str(seen.stored))
        seen_values.forget(_name(field))


def _see_anew(field: str, stored: str | int) -> None:
    seen_values.forget(_name(field))
    seen_values.of(_name(field), stored)


def _name(field: str) -> str:
    return f"as-stored:{field}"


def _tell(chosen: str = "") -> None:
    lost = [said(say.choice_is_not_stored(chosen=chosen))] if chosen else []
    components.notice("info", said(say.CHANGED_BY_SOMEBODY), " ".join([*lost, said(say.CHANGED_BY_SOMEBODY_MEND)]))
