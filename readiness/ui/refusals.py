"""A step that somebody presses for: done, or told why it cannot be."""

from __future__ import annotations

from collections.abc import Callable

from readiness.services.records import NotThere, Refused
from readiness.ui import components


def is_done(step: Callable[[], object]) -> bool:
    """Take the step; False where it was refused, or what it is about is there no longer, and the page says so."""
    try:
        step()
    except (Refused, NotThere) as refused:
        components.notice("problem", refused.sentence, refused.mend)
        return False
    return True
