"""What a tab has seen of single values that are stored: answers of people without an account, scores, points, records.

It is kept by the name of each value in the session, and of those that are on the screen in the tab itself
(`ui/tab_note.py`), so that a process which has never seen the tab goes on from there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from readiness.ui import run_memory, tab_note

Scalar: TypeAlias = str | int | None
_KNOWN: Final = "seen-values"
_SHOWN: Final = "seen-values-of-this-run"


@dataclass(slots=True)
class SeenValue:
    """What a tab knows of one value: what was `stored`, and what its field `showed`, when it was drawn last.

    `answered` is what was given last and was stored, or of which was said why it was not; `generation` changes when the
    field must be made anew to show another value.
    """

    stored: Scalar
    showed: Scalar
    answered: Scalar
    generation: int = 0


def of(name: str, stored: Scalar) -> SeenValue:
    """What this tab has seen of a value that is about to be shown; `stored` if it never did."""
    found = _known().setdefault(name, SeenValue(stored, stored, stored))
    _shown().add(name)
    return found


def known(name: str) -> SeenValue | None:
    """What this tab has seen of a value, here or where it comes from; None if nothing."""
    return _known().get(name)


def forget(name: str) -> None:
    """What this tab has seen of a value is of no use any more: it begins anew with what is stored when it is shown."""
    _known().pop(name, None)
    _shown().discard(name)


def everything() -> Iterator[tuple[str, SeenValue]]:
    """All that this tab has seen of single values, by name."""
    yield from _known().items()


def note() -> dict[str, list[Scalar]]:
    """What the tab must carry of the values that this run has shown."""
    seen = _known()
    return {
        each: [seen[each].stored, seen[each].showed, seen[each].answered, seen[each].generation]
        for each in sorted(_shown())
    }


def _shown() -> set[str]:
    return run_memory.once(_SHOWN, set[str])


def _known() -> dict[str, SeenValue]:
    found: dict[str, SeenValue] | None = run_memory.get(_KNOWN)
    if found is None:
        found = dict(_carried())
        run_memory.put(_KNOWN, found)
    return found


def _carried() -> Iterator[tuple[str, SeenValue]]:
    sent: Any = tab_note.NotePart.SINGLE_VALUES.of(tab_note.carried())
    for name, values in sent.items() if isinstance(sent, dict) else ():
        match values:
            case [stored, showed, answered, int(generation)] if all(map(_is_scalar, (stored, showed, answered))):
                yield name, SeenValue(stored, showed, answered, generation)


def _is_scalar(given: object) -> bool:
    return given is None or (isinstance(given, str | int) and not isinstance(given, bool))
