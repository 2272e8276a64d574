"""When each task is done and by whom: the first trial first, then the foundations, smallest first."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from readiness.engine.plan.first_trial import Chain
from readiness.engine.plan.lanes import Lanes, Task
from readiness.engine.plan.recurring import Habit
from readiness.engine.plan.timetable import Slot, Timetable, units
from readiness.engine.plan.workers import Crew, PossibleOwner
from readiness.model.roadmap import Lane, Owner, WhyLater
from readiness.model.rubric import PlanningRule, TrialRule
from readiness.model.work_calendar import WorkCalendar

_LATER_PER_TIER = 5
"""Working days that a better fitting person may end later and is still preferred."""
_SAME_PERSON = 10
"""Working days that whoever is proposed for a role may end later than somebody else, and still does the next of it."""
_TO_CLEAR = 10
"""Working days that a trial may end later, rather than be cut, where the use of its data has to be cleared first."""
_NEVER = 10_000
_ONE_DAY = 1
_MOST_AT_ONCE = 3
"""Actions that one person has under way at a time, at most."""
_Key = tuple[int | Fraction, ...]
"""What tasks are ordered by."""


@dataclass(frozen=True)
class Frame:
    """The working days of the plan; `first`, `starts_by` and `result_by` count those up to a day of the calendar.

    `stretches` are the working days on which its stretches begin: the first 90 days, then one of ten days after the
    other, the last of which holds what is left of the year besides. `agreed` is the first one after a day that was told
    on which the money is decided on, 0 without such a day ahead: the limits of the trial are that much later.
    """

    days: tuple[date, ...]
    first: int
    starts_by: int
    result_by: int
    stretches: tuple[int, ...] = (0,)
    agreed: int = 0

    @classmethod
    def of(cls, calendar: WorkCalendar, rule: PlanningRule, decides_on: date | None = None) -> Frame:
        """The working days of one calendar; `decides_on` is the day that was told for the decision on the money."""
        days = calendar.working_days(rule.last_day)

        def until(last: int) -> int:
            return bisect_right(days, last, key=calendar.day_of)

        begins = range(rule.first_days, rule.last_day - rule.pace_days + 1, rule.pace_days)
        stretches = (0, *(until(passed) for passed in begins))
        is_ahead = decides_on is not None and bool(days) and days[0] <= decides_on < days[-1]
        agreed = bisect_right(days, decides_on) if is_ahead and decides_on is not None else 0
        later = max(0, agreed - rule.decide_within)
        starts_by, result_by = until(rule.trial.starts_by_day) + later, until(rule.trial.result_by_day) + later
        return cls(days, until(rule.first_days), starts_by, result_by, stretches, agreed)

    def stretch_of(self, day: int) -> int:
        """The stretch that a working day lies in, counted from 0."""
        return bisect_right(self.stretches, day) - 1


@dataclass(frozen=True)
class Booked:
    """A task with its time. `days` are the person-days that the dates reckon with."""

    task: Task
    lane: Lane
    owner: Owner
    worker: str
    slot: Slot
    days: Fraction
    is_smallest: bool


class _Variant(NamedTuple):
    """One way to do the first trial: in its smallest version or not, by outside help or not.

    Help that takes over more also measures today's number and checks the data.
    """

    is_smallest: bool
    by_partner: bool
    takes_over_more: bool = False


_VARIANTS = (
    _Variant(False, False),
    _Variant(True, False),
    _Variant(False, True),
    _Variant(True, True),
    _Variant(True, True, takes_over_more=True),
)


@dataclass
class Schedule:
    """What has its time, in the order of booking, and what has none and why.

    `goal` brings the first result. The day after it is that of stop or go: what waits for it in the second lane starts
    later. `spared` are places of the first 90 days that are kept free for what needs no ML. `decided` is the working
    day, counted from 0, on which the plan needs a yes: nothing placed from then on starts earlier. `is_paced` once the
    trial and its launch have their time: of all else only so much starts in ten days. `is_for_first` where only what
    starts in the first 90 days is asked for: once they are full, nothing more is placed.
    """

    table: Timetable
    frame: Frame
    crew: Crew
    goal: str | None = None
    booked: dict[str, Booked] = field(default_factory=dict)
    later: dict[str, WhyLater] = field(default_factory=dict)
    by_partner: bool = False
    decided: int = 0
    habits: dict[str, Habit] = field(default_factory=dict)
    spared: int = 0
    is_paced: bool = False
    is_for_first: bool = False
    proposed: dict[str, str] = field(default_factory=dict)
    """By role whom the plan proposes for it, though nobody gave it to them."""
    _slots: dict[str, tuple[Slot, ...]] = field(default_factory=dict)
    """What each worker has to do, in the order of booking."""
    _starting: Counter[int] = field(default_factory=Counter)
    """How many actions start in each stretch of the plan."""

    def copy(self) -> Schedule:
        """The same, to be filled on in another way."""
        return replace(
            self,
            table=self.table.copy(),
            booked=dict(self.booked),
            later=dict(self.later),
            proposed=dict(self.proposed),
            _slots=dict(self._slots),
            _starting=self._starting.copy(),
        )

    def become(self, tried: Schedule) -> None:
        """Take over what a copy was filled with."""
        for each in fields(self):
            setattr(self, each.name, getattr(tried, each.name))

    def place(self, task: Task, lane: Lane, *, is_smallest: bool = False, by_partner: bool = False) -> None:
        """Give a task its time, or the reason why it has none."""
        if task.hard & self.later.keys():
            self.later[task.id] = "order"
            return
        if self.is_done:
            self.later[task.id] = "number"
            return
        ends = [self._end_for(lane, code) for code in task.waits_for if code in self.booked]
        days = task.least if is_smallest else task.days[1]
        agreed = self.frame.agreed if self._needs_a_yes(task.id, days) else 0
        decided = 0 if task.id == self.crew.rule.trial.sponsor else self.decided
        earliest = max(decided, agreed, max(ends, default=-1) + 1)
        best = self._best(task, units(days), earliest, by_partner=by_partner)
        is_crowded = False
        while best is not None and self._is_full(stretch := self.frame.stretch_of(best[1].start)):
            # What starts in none of the full stretches that follow starts no later for it that they are passed over.
            is_crowded, following = True, self._first_with_room(stretch + 1)
            best = None if following is None else self._best(task, units(days), following, by_partner=by_partner)
        if best is None:
            self.later[task.id] = "number" if is_crowded else "time"
            return
        candidate, slot = best
        self._book(Booked(task, lane, candidate.owner, candidate.worker, slot, days, is_smallest))

    def _book(self, booked: Booked) -> None:
        self.table.take(booked.worker, booked.slot)
        self.booked[booked.task.id] = booked
        self._slots[booked.worker] = (*self._slots.get(booked.worker, ()), booked.slot)
        self._starting[self.frame.stretch_of(booked.slot.start)] += 1
        if self.crew.proposes(booked.owner):
            self.proposed.setdefault(booked.owner.role, booked.worker)

    @property
    def is_done(self) -> bool:
        """Whether only the first 90 days are asked for, and they are full."""
        return self.is_for_first and self._starting[0] >= self.crew.rule.most_first

    def _is_full(self, stretch: int) -> bool:
        """Whether as many actions start in a stretch of the plan as the rubric allows."""
        if stretch and not self.is_paced:
            return False
        rule = self.crew.rule
        return self._starting[stretch] >= (rule.most_at_a_pace if stretch else rule.most_first - self.spared)

    def _first_with_room(self, stretch: int) -> int | None:
        """The first day of the first stretch from one on that is not full; None if all are."""
        rest = enumerate(self.frame.stretches[stretch:], stretch)
        return next((begins for each, begins in rest if not self._is_full(each)), None)

    def _end_for(self, lane: Lane, code: str) -> int:
        """The last day of an action for what waits for it; the second lane also waits for the decision on the goal."""
        return self.booked[code].slot.end + (lane == "foundations" and code == self.goal)

    def _best(self, task: Task, work: int, earliest: int, *, by_partner: bool) -> tuple[PossibleOwner, Slot] | None:
        """Whoever ends first; a person who fits better may end a little later."""
        candidates = self.crew.candidates(
            task.role, or_generalist=task.or_generalist, needs_role=task.needs_role, by_partner=by_partner
        )
        best, least = None, _NEVER
        for candidate in candidates:
            later = _LATER_PER_TIER * candidate.tier
            slot = self._slot(candidate.worker, work, earliest=earliest, lead=task.lead, before=least - later)
            if slot is not None:
                best, least = (candidate, slot), slot.end + later
        return self._same_person(best, candidates, task, work, earliest) if best is not None else None

    def _same_person(
        self,
        best: tuple[PossibleOwner, Slot],
        candidates: Sequence[PossibleOwner],
        task: Task,
        work: int,
        earliest: int,
    ) -> tuple[PossibleOwner, Slot]:
        """Whoever the plan proposes for this role already, if their time is enough; else it says in whose place."""
        chosen, slot = best
        proposed = self.proposed.get(task.role)
        same = next((each for each in candidates if each.worker == proposed), None)
        if not self.crew.proposes(chosen.owner) or same is None or same.worker == chosen.worker:
            return best
        own = self._slot(same.worker, work, earliest=earliest, lead=task.lead, before=slot.end + _SAME_PERSON + 1)
        if own is not None:
            return same, own
        return replace(chosen, owner=chosen.owner.in_place_of(same.worker)), slot

    def _slot(self, worker: str, work: int, *, earliest: int, lead: int, before: int) -> Slot | None:
        """The first slot of a worker in which they have at no time too much under way."""
        own = self._slots.get(worker, ())
        while True:
            slot = self.table.find(worker, work, earliest=earliest, lead=lead, before=before)
            crowded = _crowded(slot, own) if slot is not None else ()
            if not crowded:
                return slot
            earliest = min(crowded) + 1

    def needs_a_yes(self) -> int:
        """The first working day on which something starts that binds others or takes more than a day.

        At the latest the day by which the rubric asks for a yes; the first one after the day that was told for it.
        """
        if self.frame.agreed:
            return self.frame.agreed
        starts = [booked.slot.start for code, booked in self.booked.items() if self._needs_a_yes(code, booked.days)]
        return min([*starts, self.crew.rule.decide_within, max(0, len(self.frame.days) - 1)])

    def _needs_a_yes(self, code: str, days: Fraction) -> bool:
        """Whether an action binds others or takes more than a day; asking suppliers binds nobody."""
        binding, asking = {self.goal, self.crew.rule.outside_help}, self.crew.rule.trial.buy[:1]
        return code in binding or (days > _ONE_DAY and code not in asking)

    def end_of(self, code: str | None) -> int:
        """The working day on which an action ends, counted from 0."""
        return self.booked[code].slot.end if code in self.booked else _NEVER

    def first_codes(self) -> frozenset[str]:
        """What starts in the first 90 days."""
        return frozenset(code for code, booked in self.booked.items() if booked.slot.start < self.frame.first)


def _crowded(slot: Slot, own: Sequence[Slot]) -> tuple[int, ...]:
    """The last days of what is under way where a slot would be too much beside it; empty if it never is."""
    beside = [each for each in own if each.start <= slot.end and slot.start <= each.end]
    for day in sorted({max(slot.start, each.start) for each in beside}):
        running = tuple(each.end for each in beside if each.start <= day <= each.end)
        if len(running) >= _MOST_AT_ONCE:
            return running
    return ()


def schedule_trial(
    lanes: Lanes, chain: Chain, crew: Crew, frame: Frame, table: Timetable, *, spared: int = 0
) -> Schedule:
    """The first lane, with nothing beside it.

    It is planned as is, else in its smallest version, else with outside help: the first way that keeps to the
    days of the rubric, and if none does, the one that ends first. `spared` places of the first 90 days stay free.
    """
    ways: list[Schedule] = []
    for variant in _variants(lanes, chain, crew):
        tried = Schedule(table.copy(), frame, crew, chain.goal, by_partner=variant.by_partner, spared=spared)
        tasks = _trial_tasks(lanes, chain, variant, crew.rule.trial)
        _place_all(tried, tasks, "first-trial", _trial_key(lanes), variant)
        if is_in_time(tried, chain):
            ways = [tried]
            break
        ways.append(tried)
    chosen = min(ways, key=lambda way: way.end_of(chain.goal))
    for code in chain.waiting:
        chosen.later[code] = "no-data"
    chosen.spared = 0
    return chosen


def add_easy_wins(schedule: Schedule, tasks: Collection[Task]) -> bool:
    """What needs no ML and pays soon, from the decision on; whether people with a name begin all of it in 90 days."""
    schedule.decided = schedule.needs_a_yes()
    for task in tasks:
        schedule.place(task, "foundations")
    schedule.decided = 0
    early = schedule.first_codes()
    return all(task.id in early and schedule.booked[task.id].owner.kind != "to-be-named" for task in tasks)


def add_finding_out(schedule: Schedule, lanes: Lanes) -> None:
    """Asking for what nobody could answer: a matter of hours on which gates rest, so the next thing after the trial."""
    code = schedule.crew.rule.find_out
    if code in lanes.foundations:
        schedule.place(lanes.foundations[code], "foundations")


def add_sponsor(schedule: Schedule, lanes: Lanes) -> None:
    """Agreeing who decides, and on which money: before the decision, for whatever it is asked."""
    code = schedule.crew.rule.trial.sponsor
    if code is not None and code in lanes.foundations and code not in schedule.booked:
        schedule.place(lanes.foundations[code], "foundations")


def add_models(schedule: Schedule, lanes: Lanes) -> None:
    """What lets models count that are in use: a matter of hours, as soon as the plan is decided.

    What finds no place in the first 90 days is the first of the foundations after them.
    """
    for code in lanes.models:
        tried = schedule.copy()
        tried.place(lanes.foundations[code], "foundations")
        if code in tried.first_codes():
            schedule.become(tried)


def add_warned(schedule: Schedule, lanes: Lanes, codes: Collection[str]) -> None:
    """What a warning tells to do before the trial, as far as there is time for it: the trial is not later for that."""
    goal = schedule.booked.get(schedule.goal or "")
    left = _left(schedule, lanes)
    tasks = {code: left[code] for code in codes if code in left}
    if goal is None or not tasks:
        return
    waiting = sorted(
        tasks.values(), key=lambda task: (len(task.waits_for & tasks.keys()), _smallest_first(lanes)(task))
    )
    for task in waiting:
        tried = schedule.copy()
        tried.place(task, "foundations")
        booked = tried.booked.get(task.id)
        is_held_up = any(code in left and code not in tried.booked for code in task.waits_for)
        if booked is not None and booked.slot.end < goal.slot.start and not is_held_up:
            schedule.become(tried)


def add_help(schedule: Schedule, lanes: Lanes) -> None:
    """Help from outside that a gate asks for: as early as the trial allows, for whatever needs it comes after."""
    left, code = _left(schedule, lanes), schedule.crew.rule.outside_help
    if code in left:
        before = left[code].waits_for | {code}
        tasks = {each: task for each, task in left.items() if each in before}
        _place_all(schedule, tasks, "foundations", _smallest_first(lanes), _VARIANTS[0])


def add_launch(schedule: Schedule, lanes: Lanes) -> None:
    """What puts the problem to work after a go, with all that it waits for: no pace of other work delays it."""
    tasks = {code: task for code, task in _left(schedule, lanes).items() if code in lanes.launch}
    tasks |= _what_comes_before(schedule, lanes, tasks)
    _place_all(schedule, tasks, "foundations", _smallest_first(lanes), _VARIANTS[0])
    schedule.is_paced = True


def add_buying(schedule: Schedule, lanes: Lanes) -> None:
    """The test of a ready-made tool for another problem, in the time and the places that the trial leaves.

    Foundations that it waits for come first. Where there is no place for the test, nothing is planned that only
    prepares it; suppliers are asked all the same.
    """
    if not lanes.buying:
        return
    test = schedule.crew.rule.trial.buy[-1]
    tried = schedule.copy()
    _place_buying(tried, lanes, lanes.buying)
    if test not in lanes.buying or test in tried.booked:
        schedule.become(tried)
        return
    asking = schedule.crew.rule.trial.buy[:-1]
    for code in (code for code in lanes.buying if code not in asking):
        schedule.later[code] = tried.later[test] if code == test else "number"
    _place_buying(schedule, lanes, {code: task for code, task in lanes.buying.items() if code in asking})


def _place_buying(schedule: Schedule, lanes: Lanes, tasks: Mapping[str, Task]) -> None:
    """Tasks of a tool, after the foundations that they wait for."""
    before = _what_comes_before(schedule, lanes, tasks)
    _place_all(schedule, before, "foundations", _smallest_first(lanes), _VARIANTS[0])
    _place_all(schedule, tasks, "first-trial", _trial_key(lanes), _VARIANTS[0])


def _what_comes_before(schedule: Schedule, lanes: Lanes, tasks: Mapping[str, Task]) -> dict[str, Task]:
    """The foundations without a time that tasks have to wait for, and what those wait for."""
    left, before = _left(schedule, lanes), dict[str, Task]()
    waiting = [code for task in tasks.values() for code in task.hard]
    while waiting:
        code = waiting.pop()
        if code in left and code not in before:
            before[code] = left[code]
            waiting.extend(left[code].waits_for)
    return before


def add_foundations(schedule: Schedule, lanes: Lanes) -> None:
    """The second lane, in the time and the places that are left."""
    _place_all(schedule, _left(schedule, lanes), "foundations", _smallest_first(lanes), _VARIANTS[0])


def _left(schedule: Schedule, lanes: Lanes) -> dict[str, Task]:
    """The foundations that have neither a time nor a reason for having none."""
    known = schedule.booked.keys() | schedule.later.keys()
    return {code: task for code, task in lanes.foundations.items() if code not in known}


def _variants(lanes: Lanes, chain: Chain, crew: Crew) -> Iterator[_Variant]:
    goal = lanes.trial.get(chain.goal or "")
    if goal is None or not goal.needs_role:
        return (variant for variant in _VARIANTS if not variant.by_partner)
    # Where nobody inside can do it, help does it anyway: only whether it takes over more is left to choose.
    is_choice = crew.can_do(goal.role, or_generalist=goal.or_generalist)
    return (variant for variant in _VARIANTS if is_choice or variant.by_partner == variant.takes_over_more)


def _trial_tasks(lanes: Lanes, chain: Chain, variant: _Variant, rule: TrialRule) -> dict[str, Task]:
    tasks = {code: task for code, task in lanes.trial.items() if code not in chain.waiting}
    if variant.takes_over_more:
        more = {rule.measure, rule.check} & tasks.keys()
        tasks |= {code: replace(tasks[code], needs_role=True) for code in more}
    if variant.by_partner:
        help_first = frozenset({lanes.help.id})
        tasks = {
            code: replace(task, hard=task.hard | help_first) if task.needs_role else task
            for code, task in tasks.items()
        }
        tasks.setdefault(lanes.help.id, lanes.help)
    return tasks


def is_in_time(tried: Schedule, chain: Chain) -> bool:
    """Whether the first trial begins and has its result by the days of the rubric."""
    goal = tried.booked.get(chain.goal or "")
    if goal is None:
        return chain.goal is None
    later = _TO_CLEAR if any(booked.task.is_clearing for booked in tried.booked.values()) else 0
    return goal.slot.start < tried.frame.starts_by + later and goal.slot.end < tried.frame.result_by + later


def _place_all(
    schedule: Schedule, tasks: Mapping[str, Task], lane: Lane, key: Callable[[Task], _Key], variant: _Variant
) -> None:
    """Place one task after the other in the order of the key, each right after what it waits for."""
    waiting = {task.id: task for task in sorted(tasks.values(), key=key)}

    def place(task: Task) -> None:
        del waiting[task.id]
        for code in [code for code in waiting if code in task.waits_for]:
            if code in waiting:
                place(waiting[code])
        schedule.place(task, lane, is_smallest=variant.is_smallest, by_partner=variant.by_partner)

    while waiting:
        place(next(iter(waiting.values())))


def _trial_key(lanes: Lanes) -> Callable[[Task], _Key]:
    places = {code: place for place, code in enumerate(lanes.order)}
    return lambda task: (-task.lead, not task.is_clearing, places.get(task.id, len(places)))


def _smallest_first(lanes: Lanes) -> Callable[[Task], _Key]:
    """By urgency, and little work before much."""
    places = {code: place for place, code in enumerate(lanes.order)}
    return lambda task: (task.urgency, task.days[1], task.lead, places.get(task.id, len(places)))
