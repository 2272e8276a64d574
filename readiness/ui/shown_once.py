"""What can be shown only once, such as a new link, of which no server keeps the key: as long as the tab stays with it.

It belongs to the page and the subject (a workspace, an assessment, a campaign) for which it was made. Once the tab
shows another one it is forgotten, whether or not that one has such a thing to show: whoever sits down there later finds
nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeVar

from readiness.ui import run_memory

_HELD: Final = "shown-once"
_PLACE: Final = "shown-once-on"
Shown = TypeVar("Shown")


@dataclass(frozen=True)
class _Held:
    place: tuple[str, ...]
    about: str
    what: object


def begin(page: str, assessment: str = "", workspace: str = "") -> None:
    """Start a run of a page about these: what was made on another one, or about others, is forgotten."""
    place = page, assessment, workspace
    if run_memory.get(_PLACE) != place:
        run_memory.put(_PLACE, place)
    for kind, each in tuple(_known().items()):
        if each.place != place:
            del _known()[kind]


def remember(kind: str, about: str, what: object) -> None:
    """Let this be shown from now on, in place of what was of this kind."""
    _known()[kind] = _Held(run_memory.get(_PLACE, ()), about, what)


def held(kind: str, about: str, of: type[Shown]) -> Shown | None:
    """What is to be shown of this kind about a subject; None if nothing is. What is about another one is forgotten."""
    found = _known().get(kind)
    if found is not None and found.about != about:
        forget(kind)
    elif found is not None and isinstance(found.what, of):
        return found.what
    return None


def forget(kind: str) -> None:
    """Show this no longer."""
    _known().pop(kind, None)


def forget_all() -> None:
    """Show nothing of all this any longer."""
    _known().clear()


def _known() -> dict[str, _Held]:
    found: dict[str, _Held] | None = run_memory.get(_HELD)
    if found is None:
        run_memory.put(_HELD, found := {})
    return found
