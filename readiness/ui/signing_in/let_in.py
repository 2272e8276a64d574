"""For whom a tab has shown a page last that is not open to all, and whether that is still so."""

from __future__ import annotations

from typing import Final

from readiness.model.actor import Actor
from readiness.ui import run_memory, state
from readiness.ui.signing_in.settings import accounts

_WAS_IN: Final = "was-let-in"


def note(who: Actor) -> None:
    """The tab shows a page that only they and others like them may see."""
    run_memory.put(_WAS_IN, who)


def forget() -> None:
    """The tab shows a page that is open to all."""
    run_memory.drop(_WAS_IN)


def last() -> Actor | None:
    """Who was let in last; None if nobody was."""
    who: Actor | None = run_memory.get(_WAS_IN)
    return who


def has_changed() -> bool:
    """Whether somebody else has this tab than when the whole page ran, or the same with other rights."""
    before = last() if accounts() is not None and state.lent() is None else None
    return before is not None and state.actor() != before
