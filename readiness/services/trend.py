"""How one assessment went over time: what each of its snapshots came to, and what it comes to today."""

from __future__ import annotations

from typing import Final

from readiness.model.zones import zone_of
from readiness.present import day_words
from readiness.present.portfolio.lines import PortfolioLine
from readiness.present.snapshot_words import name_with_time
from readiness.services.caching import Cache
from readiness.services.workspace import Workspace
from readiness.words import said
from readiness.words.say import services as say

_MOST_REMEMBERED: Final = 256
TODAY: Final = say.TODAY


def over_time(workspace: Workspace, assessment_id: str) -> tuple[PortfolioLine, ...]:
    """A line for each snapshot, oldest first, and one for today; the title of each says when it was.

    Every snapshot says what it said when it was taken, by the questions and rules of then.
    """
    with workspace.view() as view:
        zone = zone_of(view.summary(assessment_id).time_zone)
        found = []
        for each in reversed(view.snapshots(assessment_id)):
            line = _LINES.get((assessment_id, each.id))
            if line is None:
                at = each.taken_at.astimezone(zone)
                title = f"{day_words.day(at.date())}, {name_with_time(each.id, each.label, at)}"
                line = PortfolioLine.of(view.recall(view.snapshot(assessment_id, each.id)), title, file=each.id)
                _LINES.put((assessment_id, each.id), line)
            found.append(line)
        return (*found, PortfolioLine.of(view.findings(assessment_id), said(TODAY), file=""))


_LINES: Cache[tuple[str, str], PortfolioLine] = Cache(_MOST_REMEMBERED)
"""A frozen snapshot says the same whenever it is asked."""
