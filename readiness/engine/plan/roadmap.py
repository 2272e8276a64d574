"""The roadmap: what the lanes hold with owners, dates and reasons, and what the plan does without."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import cached_property

from readiness.engine.plan.actions import dated_action, undated_action
from readiness.engine.plan.asked import Grounds
from readiness.engine.plan.easy_wins import easy_wins
from readiness.engine.plan.first_trial import Chain, agreed_late, chain_of, prepared_first
from readiness.engine.plan.follow_ups import FollowUp
from readiness.engine.plan.lanes import LaneBuilder, Lanes, Task, size_of
from readiness.engine.plan.recurring import plan_recurring, reserve_time
from readiness.engine.plan.schedule import (
    Booked,
    Frame,
    Schedule,
    add_buying,
    add_easy_wins,
    add_finding_out,
    add_foundations,
    add_help,
    add_launch,
    add_models,
    add_sponsor,
    add_warned,
    is_in_time,
    schedule_trial,
)
from readiness.engine.plan.timetable import DAY, Timetable
from readiness.engine.plan.workers import Crew
from readiness.model.placement import Milestone
from readiness.model.roadmap import (
    Assumption,
    FirstTrial,
    Lane,
    PersonTime,
    PlanDate,
    PlannedAction,
    RecurringAction,
    Roadmap,
    TimeShort,
    WhyLater,
    gates_ready_by,
)
from readiness.model.rubric import PlanningRule, Size
from readiness.model.work_calendar import WorkCalendar

_HARDLY_LATER = 5
"""Working days that the first result may come later, so that what pays soon begins in the first 90 days."""
_ONE_DAY_A_WEEK, _ALL_DAY = Fraction(1, 5), Fraction(1)


def plan_roadmap(
    grounds: Grounds, crew: Crew, calendar: WorkCalendar, follow_ups: tuple[FollowUp, ...] = ()
) -> Roadmap:
    """The plan towards the next phase (or to keep the last one), in two lanes and three parts.

    Nobody is planned above the time that was told, on any day; the first trial is never later because of the
    foundations. At most as many actions as the rubric allows start in the first part, and after it at its pace; none
    starts after month 12, and each comes after what it waits for. The same input gives the same plan.
    """
    return _Plan(grounds, crew, calendar, follow_ups).roadmap()


@dataclass(frozen=True)
class _Plan:
    """One plan while it is made."""

    grounds: Grounds
    crew: Crew
    calendar: WorkCalendar
    follow_ups: tuple[FollowUp, ...]

    @property
    def rule(self) -> PlanningRule:
        return self.grounds.rubric.planning

    @cached_property
    def frame(self) -> Frame:
        return Frame.of(self.calendar, self.rule, self._decides_on)

    @property
    def _decides_on(self) -> date | None:
        return self.grounds.situation.response.organization.decides_on

    def _decide_on(self) -> date | None:
        """The day that was told if it lies ahead, also before the plan starts; else the one on which it needs a yes."""
        days, told = self.frame.days, self._decides_on
        if not days:
            return None
        is_before = told is not None and self.grounds.situation.response.assessed_on <= told < days[0]
        return told if self.frame.agreed or is_before else days[self.schedule.decided]

    @property
    def chain(self) -> Chain:
        return self._start[0]

    @property
    def lanes(self) -> Lanes:
        return self._start[1]

    @cached_property
    def _start(self) -> tuple[Chain, Lanes, Schedule | None]:
        """The chain to the first result with its lanes, and how it begins where that is known already.

        Where it would leave no place for what pays soon, the place of the result is agreed after a go if it is told.
        What prepares data comes before the trial of them, where the trial keeps its days all the same and its launch
        its place in the first 90.
        """
        chain, lanes, begun = self._without_preparing
        prepared = prepared_first(chain, self.grounds, lanes.foundations)
        if prepared is None:
            return chain, lanes, begun
        usual = begun or self._begun(self.crew.shares, chain, lanes)
        built = self._built(prepared)
        found = self._begun(self.crew.shares, prepared, built)
        goal = found.booked.get(prepared.goal or "")
        is_first = goal is not None and all(
            code in found.booked and found.booked[code].slot.end < goal.slot.start for code in prepared.prepares
        )
        is_hardly_later = found.end_of(prepared.goal) <= usual.end_of(chain.goal) + _HARDLY_LATER
        keeps_its_days = is_hardly_later or is_in_time(found, prepared)
        is_put_to_work = self._launched_soon(usual, lanes) <= self._launched_soon(found, built)
        if is_first and keeps_its_days and is_put_to_work and self._has_room_beside(usual, found):
            return prepared, built, found
        return chain, lanes, usual

    def _launched_soon(self, begun: Schedule, lanes: Lanes) -> frozenset[str]:
        """What of the launch starts in the first 90 days if the plan begins like this."""
        tried = begun.copy()
        self._add_until_launch(tried, lanes)
        return lanes.launch & tried.first_codes()

    def _has_room_beside(self, usual: Schedule, found: Schedule) -> bool:
        """Whether questions and the steps of listed models have places in the first 90 days, or had none before."""
        if self.rule.find_out in usual.first_codes() - found.first_codes():
            return False
        most, beside = self.rule.most_first, len(self._without_preparing[1].models)
        return len(found.first_codes()) + beside <= most or len(usual.first_codes()) + beside > most

    @cached_property
    def _without_preparing(self) -> tuple[Chain, Lanes, Schedule | None]:
        chain = chain_of(self.grounds)
        lanes = self._built(chain)
        easy = easy_wins(self.grounds, lanes.foundations)
        asks = (self.rule.find_out in lanes.foundations) + len(lanes.models)
        if easy and len(lanes.trial) + len(easy) + asks > self.rule.most_first:
            late = agreed_late(chain, self.grounds)
            if late is not None:
                built = self._built(late)
                begun = self._begun(self.crew.shares, late, built)
                if all(task.id in begun.booked for task in easy):
                    return late, built, begun
        return chain, lanes, None

    def _built(self, chain: Chain) -> Lanes:
        return LaneBuilder(self.grounds, chain, self.crew, self.size, self.follow_ups).build()

    @cached_property
    def size(self) -> Size:
        return size_of(self.grounds.situation.response.organization.employees, self.rule)

    @cached_property
    def _trial(self) -> frozenset[str]:
        return frozenset(
            code
            for code, booked in self.schedule.booked.items()
            if booked.lane == "first-trial" and code not in self.lanes.buying
        )

    @cached_property
    def schedule(self) -> Schedule:
        begun = self._start[2] or self._begun(self.crew.shares, self.chain, self.lanes)
        return self._completed(begun)

    def roadmap(self) -> Roadmap:
        days = self.frame.days
        actions = self._actions()
        planned = frozenset(action.id for action in actions) | self.lanes.recurring.keys()
        recurring = (
            plan_recurring(self.schedule.habits, self.lanes, self.grounds.rubric, days, self.size) if days else ()
        )
        return Roadmap(
            target_phase=self.grounds.target,
            starts_on=days[0] if days else None,
            decide_on=self._decide_on(),
            actions=actions,
            recurring=recurring,
            left_out=self.grounds.left_out(planned),
            first_trial=self._first_trial(),
            dates=self._dates(actions, recurring),
            milestones=self._milestones,
            time_short=self._time_short(),
            people=self._time_of_people(),
            assumptions=self._assumptions(),
        )

    def _first_part(self, shares: Mapping[str, Fraction]) -> Schedule:
        """What the first 90 days would hold if people had other shares of their time for it."""
        found = self._begun(shares, self.chain, self.lanes)
        found.is_for_first = True
        return self._completed(found)

    def _completed(self, found: Schedule) -> Schedule:
        self._add_until_launch(found, self.lanes)
        add_buying(found, self.lanes)
        if not found.is_done:
            found.habits = reserve_time(
                self.lanes,
                self.grounds.rubric,
                self.crew,
                found.table,
                first=self.frame.first,
                size=self.size,
                decided=found.decided,
                proposed=found.proposed,
            )
        add_foundations(found, self.lanes)
        return found

    def _add_until_launch(self, found: Schedule, lanes: Lanes) -> None:
        """What follows the trial and all that is as urgent: for the decision, for listed models, and the launch."""
        add_sponsor(found, lanes)
        found.decided = found.needs_a_yes()
        add_models(found, lanes)
        for task in easy_wins(self.grounds, lanes.foundations):
            if task.id not in found.booked:
                found.place(task, "foundations")
        add_help(found, lanes)
        add_warned(found, lanes, self.grounds.warned_first)
        add_launch(found, lanes)

    def _begun(self, shares: Mapping[str, Fraction], chain: Chain, lanes: Lanes) -> Schedule:
        """The first trial, what needs no ML and pays soon, and what is to be found out, as far as there is room."""
        usual = self._trial_beside_models(shares, chain, lanes)
        easy = easy_wins(self.grounds, lanes.foundations)
        found = usual.copy() if easy else usual
        add_finding_out(usual, lanes)
        if easy:
            is_soon = add_easy_wins(found, easy)
            add_finding_out(found, lanes)
            # Questions are a matter of hours: what is easy takes their place only where the trial left them none.
            asks = {self.rule.find_out} & usual.first_codes() - found.first_codes()
            if is_soon and (not asks or chain.late):
                return found
            spared = self._spared(shares, chain, lanes, usual, easy)
            if spared is not None:
                return spared
        return usual

    def _trial_beside_models(self, shares: Mapping[str, Fraction], chain: Chain, lanes: Lanes) -> Schedule:
        """The first lane; what only follows its result leaves its place to models in use, if the result is no later.

        Where data is prepared before the trial, it leaves one to the questions, too.
        """

        def scheduled(spared: int) -> Schedule:
            table = Timetable.of(shares, len(self.frame.days))
            return schedule_trial(lanes, chain, self.crew, self.frame, table, spared=spared)

        usual = scheduled(0)
        is_beside = lanes.models or chain.prepares
        beside = len(lanes.models) + (self.rule.find_out in lanes.foundations) if is_beside else 0
        missing = len(usual.first_codes()) + beside - self.rule.most_first
        for spared in range(beside, max(0, beside - missing), -1):
            found = scheduled(spared)
            if found.end_of(chain.goal) <= usual.end_of(chain.goal):
                return found
        return usual

    def _spared(
        self, shares: Mapping[str, Fraction], chain: Chain, lanes: Lanes, usual: Schedule, easy: Collection[Task]
    ) -> Schedule | None:
        """A place kept for what pays soon, where the trial begins after the first 90 days in any case; else None.

        Then whatever only the trial waits for may come after these days too, as long as its result is hardly later.
        """
        goal = usual.booked.get(chain.goal or "")
        if goal is None or goal.slot.start < self.frame.first:
            return None
        table = Timetable.of(shares, len(self.frame.days))
        found = schedule_trial(lanes, chain, self.crew, self.frame, table, spared=len(easy))
        is_soon = add_easy_wins(found, easy)
        add_finding_out(found, lanes)
        is_hardly_later = found.end_of(chain.goal) <= goal.slot.end + _HARDLY_LATER
        return found if is_soon and is_hardly_later else None

    # --- Actions -----------------------------------------------------------------------------------------------

    def _actions(self) -> tuple[PlannedAction, ...]:
        by_start = sorted(self.schedule.booked.values(), key=lambda booked: booked.slot.start)
        dated = [self._dated(booked, order) for order, booked in enumerate(by_start, 1)]
        places = {code: place for place, code in enumerate(self.lanes.order)}
        waiting = sorted(self.schedule.later, key=lambda code: places.get(code, len(places)))
        later = [
            self._later(code, self.schedule.later[code], order) for order, code in enumerate(waiting, len(dated) + 1)
        ]
        return (*dated, *later)

    def _dated(self, booked: Booked, order: int) -> PlannedAction:
        # The first trial waits for nothing else, whatever ended earlier there; a tool for another problem for both.
        is_trial = booked.task.id in self._trial
        known = self._trial if is_trial else self.schedule.booked.keys()
        before = self._before(booked.task, known)
        return dated_action(booked, order, self.frame, self.calendar, before)

    def _later(self, code: str, why: WhyLater, order: int) -> PlannedAction:
        in_first_lane = self.lanes.trial.get(code) or self.lanes.buying.get(code)
        lane: Lane = "first-trial" if in_first_lane else "foundations"
        task = in_first_lane or self.lanes.foundations[code]
        able = self.crew.candidates(
            task.role, or_generalist=task.or_generalist, needs_role=task.needs_role, by_partner=False
        )
        proposed = self.schedule.proposed.get(task.role)
        same = next((each for each in able if each.worker == proposed), able[0])
        owner = same.owner if self.crew.proposes(able[0].owner) else able[0].owner
        before = self._before(task, {*self.schedule.booked, *self.schedule.later}, is_hard=True)
        return undated_action(task, lane, order, owner=owner, why=why, before=before)

    def _before(self, task: Task, known: Iterable[str], *, is_hard: bool = False) -> tuple[str, ...]:
        waits = (task.hard if is_hard else task.waits_for) & set(known)
        return tuple(sorted(waits, key=self._place))

    def _place(self, code: str) -> tuple[int, str]:
        return (self.lanes.order.index(code) if code in self.lanes.order else len(self.lanes.order), code)

    # --- The whole ---------------------------------------------------------------------------------------------

    def _first_trial(self) -> FirstTrial:
        goal = self.schedule.booked.get(self.chain.goal or "")
        start = self.frame.days[goal.slot.start] if goal else None
        result = self.frame.days[goal.slot.end] if goal else None
        return FirstTrial(
            state=self.chain.state,
            problem=self.chain.problem,
            needs=self.chain.needs,
            starts_on=start,
            result_on=result,
            start_day=self.calendar.day_of(start) if start else None,
            result_day=self.calendar.day_of(result) if result else None,
            by_partner=goal is not None and goal.owner.kind == "partner",
        )

    @property
    def _milestones(self) -> tuple[Milestone, ...]:
        path = self.grounds.placement.path
        return path.milestones if path is not None else ()

    def _dates(
        self, actions: tuple[PlannedAction, ...], recurring: tuple[RecurringAction, ...]
    ) -> tuple[PlanDate, ...]:
        found = []
        goal = self.schedule.booked.get(self.chain.goal or "")
        if goal is not None:
            result = self.frame.days[goal.slot.end]
            decide = self.frame.days[min(goal.slot.end + 1, len(self.frame.days) - 1)]
            found.append(PlanDate(kind="first-result", on=result, day=self.calendar.day_of(result)))
            found.append(PlanDate(kind="stop-or-go", on=decide, day=self.calendar.day_of(decide)))
        check = self._gate_check()
        work = [(action, action.end_on) for action in actions] + [(habit, habit.first_on) for habit in recurring]
        gates = gates_ready_by(check, work, self._milestones)
        gate_check = PlanDate(kind="gate-check", on=check, day=self.calendar.day_of(check), gates=gates)
        return tuple(sorted([*found, gate_check], key=lambda each: each.on))

    def _gate_check(self) -> date:
        """The last working day among the first 90 days."""
        if self.frame.first:
            return self.frame.days[self.frame.first - 1]
        return self.calendar.starts_on + timedelta(days=self.rule.first_days - 1)

    def _time_short(self) -> TimeShort | None:
        """What the first 90 days would hold if everybody had all day for it, and what more time would bring back."""
        if not self.schedule.later and len(self.schedule.first_codes()) == len(self.schedule.booked):
            return None
        own = self.crew.shares
        ample = self._first_part({worker: max(share, _ALL_DAY) for worker, share in own.items()})
        moved = ample.first_codes() - self.schedule.first_codes()
        if not moved:
            return None
        short = Counter(self._worker(code, ample) for code in sorted(moved)).most_common(1)[0][0]
        needs, has = self._needs(ample), sum(self.crew.times.values(), Fraction(0)) * self.frame.first
        one = short if needs <= has and short in self.crew.times else None
        if one is not None:
            needs, has = self._needs(ample, one), own[one] * self.frame.first
        if needs <= has:
            return None
        more = self._first_part({**own, short: own[short] + _ONE_DAY_A_WEEK})
        return TimeShort(
            needs_days=float(needs),
            has_days=float(has),
            of_person=one,
            moved=self._in_order(moved),
            person=short if short in self.crew.times else None,
            brings_back=self._in_order(more.first_codes() & moved),
        )

    def _needs(self, ample: Schedule, person: str | None = None) -> Fraction:
        """Person-days of listed people, or of one of them, that the first 90 days would take."""
        workers = self.crew.times.keys() if person is None else {person}
        early = (booked for booked in ample.booked.values() if booked.slot.start < self.frame.first)
        return sum((booked.days for booked in early if booked.worker in workers), Fraction(0))

    def _worker(self, code: str, ample: Schedule) -> str:
        booked = self.schedule.booked.get(code) or ample.booked[code]
        return booked.worker

    def _in_order(self, codes: Iterable[str]) -> tuple[str, ...]:
        return tuple(sorted(codes, key=self._place))

    def _time_of_people(self) -> tuple[PersonTime, ...]:
        """How much of each person's time of the first days the plan takes, habits included, and how much there is."""
        first = self.frame.first
        told = Timetable.of(self.crew.shares, first)
        return tuple(
            PersonTime(
                person=person,
                planned_days=(told.free_until(person, first) - self.schedule.table.free_until(person, first)) / DAY,
                has_days=float(share * first),
                is_assumed=person in self.crew.untold,
            )
            for person, share in self.crew.times.items()
        )

    def _assumptions(self) -> tuple[Assumption, ...]:
        is_nobody = not self.crew.people
        found: dict[Assumption, bool] = {
            "nobody-named": is_nobody,
            "nobody-has-time": not is_nobody and not self.crew.has_time_inside,
            "time-untold": bool(self.crew.untold),
            "size-untold": self.grounds.situation.response.organization.employees is None,
        }
        return tuple(name for name, holds in found.items() if holds)
