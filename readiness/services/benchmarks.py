"""How an assessment stands beside others of its workspace: who takes part, when a group is shown, and what is shown.

A group is shown once in a calendar month at most, as soon as one may be; it stays as it was until the next.
Whoever leaves is out at once: then nothing is shown until `engine.benchmarking` lets another group be.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from readiness.engine.benchmarking import Candidate, group_to_show, spread
from readiness.model.benchmark import LEAST, BesideOthers, MemberFigures
from readiness.model.zones import zone_of
from readiness.present.portfolio.figures import figures_of
from readiness.services.each_alone import done_alone
from readiness.services.workspace import Workspace
from readiness.storage.benchmarks import Group, TakingPart, mark_of

SHOWN_FROM = LEAST + 1
"""So many take part before anything is shown, so that there are `LEAST` others for each of them."""


@dataclass(frozen=True, slots=True)
class Participation:
    """Whether an assessment takes part (None: nobody has said so), how many do, and what is shown to those who do."""

    takes_part: bool | None
    count: int
    comparison: BesideOthers | None


def participation(workspace: Workspace, assessment_id: str) -> Participation:
    """How an assessment stands beside others; raises NotThere if there is no such one."""
    with workspace.view() as view:
        takes_part = view.store.takes_part(assessment_id)
        count, shown = view.store.benchmark_of(assessment_id)
        if not takes_part or shown is None:
            return Participation(takes_part, count, None)
        own = figures_of(view.findings(assessment_id))
        return Participation(
            takes_part, count, BesideOthers(on=_day(view, assessment_id, shown.at), group=shown.group, own=own)
        )


def comparison_of(workspace: Workspace, assessment_id: str) -> BesideOthers | None:
    """What its files show of others; None where it takes no part, or nothing is shown."""
    with workspace.view() as view:
        return participation(view, assessment_id).comparison if view.store.takes_part(assessment_id) else None


def take_part(workspace: Workspace, assessment_id: str, *, takes_part: bool) -> None:
    """Let an assessment take part from now on, or no more.

    Raises:
        NotThere: there is no such assessment.
        Refused: whoever acts may only look.
    """
    workspace.store.set_takes_part(assessment_id, takes_part=takes_part, at=workspace.now())


def show_what_is_due(workspace: Workspace) -> int:
    """Show the groups that may be shown now; return how many are new. `workspace` acts for the house.

    Raises:
        StorageProblem: the database failed; groups that were shown before stay.
    """
    done_alone(workspace.store.parts_not_concluded(), workspace.conclude, "figures-to-compare")
    return done_alone(workspace.store.benchmark_groups(), lambda each: _is_shown(workspace, each), "comparisons")


def _is_shown(workspace: Workspace, where: Group) -> bool:
    with workspace.change() as change:
        parts, before = change.store.benchmark_parts(where)
        now = change.now()
        if before and _month(before[-1].at) == _month(now):
            return False
        group = group_to_show({each.assessment_id: _candidate(each) for each in parts}, [each.marks for each in before])
        if group is None or (before and before[-1].marks == {mark for mark, _ in group.values()}):
            return False
        change.store.add_release(where, group, spread([figures for _, figures in group.values()]), at=now)
        return True


def _candidate(part: TakingPart) -> Candidate:
    now = MemberFigures.of(part.now) if part.now is not None else None
    return Candidate(now, mark_of(part.assessment_id, now) if now is not None else "", part.shown, part.mark)


def _day(view: Workspace, assessment_id: str, moment: datetime) -> date:
    return moment.astimezone(zone_of(view.summary(assessment_id).time_zone)).date()


def _month(moment: datetime) -> tuple[int, int]:
    day = moment.astimezone(UTC)
    return day.year, day.month
