"""The plan with everything that people changed on it: owners, dates, status, and actions no longer planned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from readiness.model.assessment import ActionEdit, ActionStatus
from readiness.model.roadmap import Horizon, PlannedAction
from readiness.present import phrases, reasons
from readiness.present.data import table_standing
from readiness.present.findings import Findings
from readiness.present.plan.plan_entries import entry_of
from readiness.present.plan.step_words import is_step

STATUS_WORDS: dict[ActionStatus, str] = {
    "not-started": "Not started",
    "in-progress": "In progress",
    "done": "Done",
    "blocked": "Blocked",
    "dropped": "Dropped",
}
HORIZON_TITLES: dict[Horizon, str] = {
    "days-1-30": "Days 1 to 30",
    "days-31-60": "Days 31 to 60",
    "days-61-90": "Days 61 to 90",
    "quarter-2": "Quarter 2",
    "quarter-3": "Quarter 3",
    "quarter-4": "Quarter 4",
    "beyond": "After month 12",
}
_LAST_DAYS: dict[Horizon, int] = {
    "days-1-30": 30,
    "days-31-60": 60,
    "days-61-90": 90,
    "quarter-2": 180,
    "quarter-3": 270,
    "quarter-4": 360,
}
CLOSED: tuple[ActionStatus, ...] = ("done", "dropped")


@dataclass(frozen=True)
class PlanRow:
    """One action as it stands. Dates are calendar dates, `effort_days` person-days.

    `role` owns the action ("" if nobody knows any more), `person` is who does it ("" if nobody is named). `is_planned`
    is False for an action that somebody edited once and that is not in the plan any more; its dates are None unless
    they were entered. `proposed_start` is the start before anybody moved it by hand.
    """

    id: str
    number: int | None
    title: str
    text: str
    lane: str
    horizon: Horizon | None
    because: str
    role: str
    person: str
    start: date | None
    end: date | None
    effort_days: float
    indicator: str
    done_when: str
    status: ActionStatus
    note: str
    gates: tuple[str, ...]
    after: tuple[str, ...]
    is_habit: bool
    is_planned: bool
    is_late: bool
    proposed_start: date | None = None

    @property
    def owner(self) -> str:
        """The person, else the role that has to name one, else a dash."""
        return self.person or (f"{self.role} (to be named)" if self.role else "\u2013")

    @property
    def comes_from_a_check(self) -> bool:
        """Whether a checked table asked for it, and no rule."""
        return is_step(self.id)

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done: neither done nor dropped."""
        return self.status not in CLOSED

    @property
    def status_words(self) -> str:
        """The status in words."""
        return STATUS_WORDS[self.status]

    @property
    def dates(self) -> str:
        """'21 to 25 November 2026', one date for a single day, or a dash."""
        if self.start is None or self.end is None:
            return "\u2013"
        return phrases.days(self.start, self.end)

    @property
    def short_dates(self) -> str:
        """'21 to 25 Nov 2026', for narrow columns; a dash without dates."""
        if self.start is None or self.end is None:
            return "\u2013"
        return phrases.days(self.start, self.end, is_short=True)


def plan_rows(found: Findings, starts_on: date, *, today: date) -> tuple[PlanRow, ...]:
    """Every planned action in the order of its dates, then those that people edited and that are planned no more.

    A title alone is no edit: it is noted when a check is kept, so that its step can be named.
    """
    actions = by_date(found, starts_on)
    planned = [
        _planned(found, action, number, starts_on=starts_on, today=today) for number, action in enumerate(actions, 1)
    ]
    codes = {action.id for action in actions}
    gone = [
        _gone(found, code, edit)
        for code, edit in found.action_edits.items()
        if code not in codes and edit != ActionEdit(title=edit.title)
    ]
    return (*planned, *gone)


def plan_lede(found: Findings, starts_on: date) -> str:
    """Where the plan leads, when it starts, how much time it reckons with, and who is planned above their time."""
    roadmap = found.outcome.roadmap
    if roadmap is None:
        return ""
    if found.outcome.placement is None:
        return f"So far it holds only what checked tables ask for. It starts on {phrases.day(starts_on)}."
    target = roadmap.target_phase
    aim = f"The plan leads to {phrases.phase(target)}" if target else "The plan keeps the level reached"
    days = phrases.whole(roadmap.capacity_days)
    words = f"{aim}. It starts on {phrases.day(starts_on)} and reckons with {days} person-days in every 30 days."
    if roadmap.overloads:
        names = phrases.short_list([found.person_name(person) for person in roadmap.overloads], 2)
        verb = "does" if len(roadmap.overloads) == 1 else "do"
        words += f" {names} {verb} not have enough time for their part."
    return f"{words}{_first_problem(found)}"


def _first_problem(found: Findings) -> str:
    """What the plan works towards, if a table was checked for it: its verdict must stand beside the plan."""
    first = found.outcome.ranking.first_problem
    if first is None or not table_standing.table_clause(found, first.id):
        return ""
    return f" The first problem is {table_standing.joined(found, first.id, first.name)}."


def by_horizon(rows: tuple[PlanRow, ...]) -> tuple[tuple[str, tuple[PlanRow, ...]], ...]:
    """Planned actions by the period they start in, empty periods left out."""
    groups = ((title, tuple(row for row in rows if row.horizon == slug)) for slug, title in HORIZON_TITLES.items())
    return tuple((title, group) for title, group in groups if group)


def date_of_day(starts_on: date, day: int) -> date:
    """The calendar date of a day of the plan, which begins on day 1."""
    return starts_on + timedelta(days=day - 1)


def dates_of(action: PlannedAction, edit: ActionEdit, starts_on: date) -> tuple[date, date]:
    """First and last day of an action. A start moved by hand takes the end along, so that the planned length stays."""
    start = edit.start_on or date_of_day(starts_on, action.start_day)
    return start, edit.end_on or start + timedelta(days=action.end_day - action.start_day)


def by_date(found: Findings, starts_on: date) -> tuple[PlannedAction, ...]:
    """The actions of the plan by the day they start on, moves by hand included; equals in the planned order."""
    return tuple(
        sorted(planned_actions(found), key=lambda action: dates_of(action, edit_of(found, action.id), starts_on)[0])
    )


def horizon_now(found: Findings, action: PlannedAction, starts_on: date | None) -> Horizon:
    """The part of the plan in which an action starts, after a move by hand if the start of the plan is given."""
    moved = edit_of(found, action.id).start_on
    return horizon_of(moved, starts_on) if moved and starts_on else action.horizon


def planned_actions(found: Findings) -> tuple[PlannedAction, ...]:
    """The actions of the plan in the order of the rules; nothing if there is no plan."""
    return found.outcome.roadmap.actions if found.outcome.roadmap else ()


def edit_of(found: Findings, code: str) -> ActionEdit:
    """What people changed on an action; the default if nothing."""
    return found.action_edits.get(code, ActionEdit())


def _planned(found: Findings, action: PlannedAction, number: int, *, starts_on: date, today: date) -> PlanRow:
    edit = edit_of(found, action.id)
    entry = entry_of(found, action.id)
    start, end = dates_of(action, edit, starts_on)
    return PlanRow(
        id=action.id,
        number=number,
        title=entry.title,
        text=entry.text,
        lane=entry.lane,
        horizon=horizon_now(found, action, starts_on),
        because=phrases.capital(reasons.because(found, action.because, most=3)),
        role=found.role_name(action.owner.role),
        person=edit.person or (found.person_name(action.owner.person) if action.owner.person else ""),
        start=start,
        end=end,
        effort_days=action.effort_days if edit.effort_days is None else edit.effort_days,
        indicator=edit.indicator or entry.indicator,
        done_when=edit.done_when or entry.done_when,
        status=edit.status,
        note=edit.note,
        gates=action.opens_gates,
        after=tuple(found.action_title(code) for code in action.prerequisites if code not in action.in_place),
        is_habit=action.is_habit,
        is_planned=True,
        is_late=end < today and edit.status not in CLOSED,
        proposed_start=date_of_day(starts_on, action.start_day),
    )


def _gone(found: Findings, code: str, edit: ActionEdit) -> PlanRow:
    entry = entry_of(found, code)
    return PlanRow(
        id=code,
        number=None,
        title=entry.title,
        text=entry.text,
        lane=entry.lane,
        horizon=None,
        because=entry.why_gone,
        role=entry.role,
        person=edit.person,
        start=edit.start_on,
        end=edit.end_on or edit.start_on,
        effort_days=edit.effort_days or 0.0,
        indicator=edit.indicator or entry.indicator,
        done_when=edit.done_when or entry.done_when,
        status=edit.status,
        note=edit.note,
        gates=(),
        after=(),
        is_habit=entry.is_habit,
        is_planned=False,
        is_late=False,
    )


def horizon_of(start: date, starts_on: date) -> Horizon:
    """The part of the plan that a day falls in."""
    day = (start - starts_on).days + 1
    return next((slug for slug, last in _LAST_DAYS.items() if day <= last), "beyond")
