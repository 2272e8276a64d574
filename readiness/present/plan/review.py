"""When the assessment is to be looked at again."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from readiness.model.roadmap import Roadmap

REVIEW_AFTER: Final = timedelta(days=90)


def next_review_on(roadmap: Roadmap | None, assessed_on: date) -> date:
    """The day of the first gate check of the plan, else a quarter after the assessment."""
    checks = [date.on for date in roadmap.dates if date.kind == "gate-check"] if roadmap is not None else []
    return checks[0] if checks else assessed_on + REVIEW_AFTER
