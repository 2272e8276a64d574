"""The roadmap: selected actions in order, with owners, dates and reasons."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from readiness.engine.plan.follow_ups import BAND, LEAST_DAYS, FollowUp
from readiness.engine.plan.priorities import make_jobs
from readiness.engine.plan.schedule import Job, Slot, schedule_jobs
from readiness.engine.plan.selection import Grounds, Selection, select_actions
from readiness.model.coverage import RoleCover, TeamCoverage
from readiness.model.response import Person
from readiness.model.roadmap import BucketLoad, Horizon, Owner, PlannedAction, Roadmap
from readiness.model.rubric import PlanningRule

HORIZONS: tuple[tuple[int, Horizon], ...] = (
    (1, "days-1-30"),
    (2, "days-31-60"),
    (3, "days-61-90"),
    (6, "quarter-2"),
    (9, "quarter-3"),
    (12, "quarter-4"),
)


@dataclass(frozen=True)
class Crew:
    """The people who carry the plan, and how they cover the roles."""

    people: Sequence[Person]
    team: TeamCoverage

    def capacity(self, rule: PlanningRule) -> Fraction:
        """Person-days of one bucket: working days times the time people have, with a least amount."""
        time = sum((Fraction(person.time or 0) for person in self.people), Fraction(0))
        return max(Fraction(rule.least_capacity), rule.working_days_per_bucket * time)

    def owner(self, role: str, *, or_generalist: bool) -> Owner:
        """The person who covers the owning role, else the best fit, else external help, else still to be named."""
        cover = next((cover for cover in self.team.roles if cover.role == role), None)
        if cover is None:
            return Owner(role=role, person=None, kind="to-be-named")
        external = {person.id for person in self.people if person.is_external}
        inside = [person for person in cover.holders if person not in external]
        if inside:
            return Owner(role=role, person=inside[0], kind="person")
        if cover.status == "partial" and self._best(cover, external):
            return Owner(role=role, person=self._best(cover, external), kind="best-fit")
        generalists = [person for person in self.team.generalists if person not in external]
        if or_generalist and generalists:
            return Owner(role=role, person=generalists[0], kind="best-fit")
        if cover.status != "missing":
            return Owner(role=role, person=cover.best_person, kind="external")
        return Owner(role=role, person=None, kind="to-be-named")

    def _best(self, cover: RoleCover, external: set[str]) -> str | None:
        return cover.best_person if cover.best_person not in external else None


def plan_actions(grounds: Grounds, crew: Crew, follow_ups: Sequence[FollowUp] = ()) -> Roadmap:
    """Select, order and schedule the actions that lead to the next phase (or keep the last one).

    Invariants: no action starts before its prerequisites finish; none whose done-when is met; every open gate of the
    next phase has an action or a milestone; equal input gives an equal plan. The steps that checked tables ask for
    (`follow_ups`) take their place and their time among the actions.
    """
    rule = grounds.rubric.planning
    selection = select_actions(grounds)
    opening = [action for action, gates in selection.opens.items() if gates]
    jobs = make_jobs(
        grounds.rubric, selection.prerequisites, opens_gate=opening, collects_first=selection.collects_first
    )
    steps = {each.code: each for each in follow_ups}
    by_id = {job.id: job for job in (*jobs, *(step.job(rule) for step in follow_ups))}
    slots = schedule_jobs(tuple(by_id.values()), crew.capacity(rule), rule)
    actions = [
        _step(steps[slot.id], by_id[slot.id], (order, slot), crew, bucket_days=rule.bucket_days)
        if slot.id in steps
        else _planned(by_id[slot.id], (order, slot), (grounds, selection, crew))
        for order, slot in enumerate(slots, start=1)
    ]
    return _roadmap(actions, slots, crew, rule).model_copy(update=_aim(grounds))


def plan_follow_ups(follow_ups: Sequence[FollowUp], crew: Crew, rule: PlanningRule) -> Roadmap:
    """A plan of the steps that checked tables ask for alone, for whom nothing else can be planned yet."""
    jobs = {step.code: step.job(rule) for step in follow_ups}
    steps = {each.code: each for each in follow_ups}
    slots = schedule_jobs(tuple(jobs.values()), crew.capacity(rule), rule)
    actions = [
        _step(steps[slot.id], jobs[slot.id], (order, slot), crew, bucket_days=rule.bucket_days)
        for order, slot in enumerate(slots, start=1)
    ]
    return _roadmap(actions, slots, crew, rule)


def _roadmap(actions: Sequence[PlannedAction], slots: Sequence[Slot], crew: Crew, rule: PlanningRule) -> Roadmap:
    capacity = crew.capacity(rule)
    return Roadmap(
        target_phase=None,
        capacity_days=float(capacity),
        actions=tuple(actions),
        buckets=_bucket_loads(slots, capacity),
        milestones=(),
        overloads=_overloads(actions, slots, crew, rule),
    )


def _aim(grounds: Grounds) -> dict[str, object]:
    path = grounds.placement.path
    return {} if path is None else {"target_phase": path.to_phase, "milestones": path.milestones}


def _planned(job: Job, placed: tuple[int, Slot], basis: tuple[Grounds, Selection, Crew]) -> PlannedAction:
    (order, slot), (grounds, selection, crew) = placed, basis
    action = grounds.rubric.action_by_id[job.id]
    return PlannedAction(
        id=action.id,
        horizon=horizon_of(slot.start_bucket),
        start_bucket=slot.start_bucket,
        end_bucket=slot.end_bucket,
        start_day=floor(slot.start) + 1,
        end_day=ceil(slot.finish),
        order=order,
        effort=action.effort,
        effort_days=float(job.days),
        priority=float(job.priority),
        is_habit=action.is_habit,
        owner=crew.owner(action.owner, or_generalist=action.or_generalist),
        because=selection.reasons[action.id],
        prerequisites=tuple(each for each in grounds.rubric.action_by_id if each in job.prerequisites),
        in_place=selection.in_place[action.id],
        opens_gates=selection.opens[action.id],
        problem=grounds.ranking.first if action.is_poc else None,
    )


def _step(step: FollowUp, job: Job, placed: tuple[int, Slot], crew: Crew, *, bucket_days: int) -> PlannedAction:
    order, slot = placed
    start = floor(slot.start) + 1
    end = max(ceil(slot.finish), start + LEAST_DAYS - 1)
    return PlannedAction(
        id=step.code,
        horizon=horizon_of(slot.start_bucket),
        start_bucket=slot.start_bucket,
        end_bucket=ceil(Fraction(end, bucket_days)),
        start_day=start,
        end_day=end,
        order=order,
        effort=BAND,
        effort_days=float(job.days),
        priority=float(job.priority),
        is_habit=False,
        owner=crew.owner(step.role, or_generalist=True),
        because=step.because,
        prerequisites=(),
        in_place=(),
        opens_gates=(),
        problem=step.problem,
    )


def horizon_of(bucket: int) -> Horizon:
    """The horizon of a bucket of thirty days, counted from 1."""
    return next((name for last, name in HORIZONS if bucket <= last), "beyond")


def _bucket_loads(slots: Sequence[Slot], capacity: Fraction) -> tuple[BucketLoad, ...]:
    used: dict[int, Fraction] = defaultdict(Fraction)
    for slot in slots:
        for bucket, days in slot.days_by_bucket.items():
            used[bucket] += days
    return tuple(BucketLoad(bucket=n, days=float(used[n]), capacity=float(capacity)) for n in sorted(used))


def _overloads(
    actions: Sequence[PlannedAction], slots: Sequence[Slot], crew: Crew, rule: PlanningRule
) -> tuple[str, ...]:
    """People who own more days of work in a bucket than they have time for."""
    time = {
        person.id: rule.working_days_per_bucket * Fraction(person.time)
        for person in crew.people
        if person.time is not None
    }
    planned: dict[tuple[str, int], Fraction] = defaultdict(Fraction)
    for action, slot in zip(actions, slots, strict=True):
        if action.owner.person is not None:
            for bucket, days in slot.days_by_bucket.items():
                planned[action.owner.person, bucket] += days
    over = {person for (person, _), days in planned.items() if person in time and days > time[person]}
    return tuple(person.id for person in crew.people if person.id in over)
