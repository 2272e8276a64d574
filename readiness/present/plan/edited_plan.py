"""The plan with everything that people changed on it: owners, dates, status, and actions no longer planned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from readiness.model.action import Rhythm
from readiness.model.assessment import ActionEdit, ActionStatus
from readiness.model.roadmap import Horizon, Lane, Owner, PlannedAction, RecurringAction
from readiness.present import phrases, reasons
from readiness.present.findings import Findings
from readiness.present.plan import plan_words
from readiness.present.plan.edits import CLOSED, dates_of, edit_of
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
    "first-90-days": "First 90 days",
    "then": "Then, up to month 12",
    "later": "Later, without a date",
}
LANE_TITLES: dict[Lane, str] = {"first-trial": "First trial", "foundations": "Foundations"}
TOOL_LANE = "A tool for another problem"
RHYTHMS: dict[Rhythm, str] = {"week": "every week", "month": "every month", "quarter": "every quarter"}
FIRST_DAYS = 90


@dataclass(frozen=True)
class PlanRow:
    """One action as it stands. Dates are calendar dates, `effort_days` person-days.

    `role` owns the action ("" if nobody knows any more), `person` is who does it ("" if nobody is named). `is_planned`
    is False for an action that somebody edited once and that is not in the plan any more; its dates are None unless
    they were entered, as are those of what comes later. `proposed_start` is the start before anybody moved it by hand.
    `every` is the rhythm of what comes again and again, `sign` what makes an action without a date worth starting.
    `waits_for` holds the codes of what ends before it starts; `is_moved` says that somebody changed its dates, its
    effort or who does it.
    """

    id: str
    number: int | None
    title: str
    text: str
    lane: str
    horizon: Horizon | None
    because: str
    main_reason: str
    role: str
    person: str
    start: date | None
    end: date | None
    effort_days: float
    effort_range: tuple[float, float]
    indicator: str
    done_when: str
    status: ActionStatus
    note: str
    gates: tuple[str, ...]
    after: tuple[str, ...]
    waits_for: tuple[str, ...]
    every: Rhythm | None
    is_planned: bool
    is_late: bool
    sign: str = ""
    why_later: str = ""
    is_smallest: bool = False
    proposed_start: date | None = None
    is_moved: bool = False

    @property
    def is_dated(self) -> bool:
        """Whether it has a date and is no habit: a bar of the timeline."""
        return self.is_planned and self.every is None and self.start is not None and self.end is not None

    @property
    def effort(self) -> str:
        """'2 days (1 to 4)', '0.5 days each time'; the range only where it is one."""
        days = phrases.days_of_work(self.effort_days)
        if self.every is not None:
            return f"{days} each time"
        return phrases.days_of_work_between(self.effort_days, *self.effort_range)

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
        if self.every is not None and self.start is not None:
            return f"{phrases.capital(RHYTHMS[self.every])}, from {phrases.day(self.start)}"
        if self.start is None or self.end is None:
            return "\u2013"
        return phrases.days(self.start, self.end)

    @property
    def short_dates(self) -> str:
        """'21 to 25 Nov 2026', for narrow columns; a dash without dates."""
        if self.every is not None and self.start is not None:
            return f"{phrases.capital(RHYTHMS[self.every])}, from {phrases.short_day(self.start)}"
        if self.start is None or self.end is None:
            return "\u2013"
        return phrases.days(self.start, self.end, is_short=True)


def plan_rows(found: Findings, starts_on: date, *, today: date) -> tuple[PlanRow, ...]:
    """Every action with a date by its date, what comes again and again, what comes later, then what left the plan.

    A title alone is no edit: it is noted when a check is kept, so that its step can be named.
    """
    actions = by_date(found)
    dated = [action for action in actions if dates_of(action, edit_of(found, action.id))[0] is not None]
    later = [action for action in actions if action not in dated]
    planned = [
        _planned(found, action, number, starts_on=starts_on, today=today) for number, action in enumerate(dated, 1)
    ]
    recurring = [_recurring(found, action) for action in recurring_actions(found)]
    waiting = [_planned(found, action, None, starts_on=starts_on, today=today) for action in later]
    codes = {row.id for row in (*planned, *recurring, *waiting)}
    gone = [
        _gone(found, code, edit)
        for code, edit in found.action_edits.items()
        if code not in codes and edit != ActionEdit(title=edit.title)
    ]
    return (*planned, *recurring, *waiting, *gone)


def by_horizon(rows: Sequence[PlanRow]) -> tuple[tuple[str, tuple[PlanRow, ...]], ...]:
    """Planned actions by the part of the plan they belong to, empty parts left out; no habits."""
    bars = [row for row in rows if row.is_planned and row.every is None]
    groups = ((title, tuple(row for row in bars if row.horizon == slug)) for slug, title in HORIZON_TITLES.items())
    return tuple((title, group) for title, group in groups if group)


def this_month(rows: Sequence[PlanRow], today: date) -> tuple[tuple[PlanRow, ...], tuple[PlanRow, ...]]:
    """The open actions that run within thirty days, or are late, and all other rows of the plan."""
    starts = [row.start for row in rows if row.is_dated and row.is_open and row.start]
    last = max(today, min(starts, default=today)) + timedelta(days=30)
    now = tuple(row for row in rows if row.is_dated and row.is_open and row.start and row.start < last)
    return now, tuple(row for row in rows if row not in now)


def by_date(found: Findings) -> tuple[PlannedAction, ...]:
    """The actions of the plan by the day they start on, moves by hand included; those without a day last."""

    def start(action: PlannedAction) -> date:
        return dates_of(action, edit_of(found, action.id))[0] or date.max

    return tuple(sorted(planned_actions(found), key=start))


def horizon_now(found: Findings, action: PlannedAction, starts_on: date | None) -> Horizon:
    """The part of the plan in which an action starts, after a move by hand if the start of the plan is given."""
    moved = edit_of(found, action.id).start_on
    return horizon_of(moved, starts_on) if moved and starts_on else action.horizon


def planned_actions(found: Findings) -> tuple[PlannedAction, ...]:
    """The actions of the plan in the order of the rules; nothing if there is no plan."""
    return found.outcome.roadmap.actions if found.outcome.roadmap else ()


def recurring_actions(found: Findings) -> tuple[RecurringAction, ...]:
    """What comes again and again; nothing if there is no plan."""
    return found.outcome.roadmap.recurring if found.outcome.roadmap else ()


def _planned(found: Findings, action: PlannedAction, number: int | None, *, starts_on: date, today: date) -> PlanRow:
    edit = edit_of(found, action.id)
    entry = entry_of(found, action.id)
    start, end = dates_of(action, edit)
    return PlanRow(
        id=action.id,
        number=number,
        title=entry.title,
        text=entry.text,
        lane=_lane(found, action),
        horizon=horizon_now(found, action, starts_on),
        because=phrases.capital(reasons.because(found, action.because, most=3)),
        main_reason=phrases.capital(reasons.because(found, action.because)),
        role=found.role_name(action.owner.role),
        person=edit.person or _who(found, action.owner),
        start=start,
        end=end,
        effort_days=action.planned_days if edit.effort_days is None else edit.effort_days,
        effort_range=(action.effort.low, action.effort.high) if edit.effort_days is None else (0.0, 0.0),
        indicator=edit.indicator or entry.indicator,
        done_when=edit.done_when or entry.done_when,
        status=edit.status,
        note=edit.note,
        gates=action.opens_gates,
        after=tuple(found.action_title(code) for code in action.prerequisites if code not in action.in_place),
        waits_for=tuple(code for code in action.prerequisites if code not in action.in_place),
        every=None,
        is_planned=True,
        is_late=end is not None and end < today and edit.status not in CLOSED,
        sign=entry.sign if start is None else "",
        why_later=plan_words.why_later(action) if start is None else "",
        is_smallest=action.is_smallest,
        proposed_start=action.start_on,
        is_moved=any(each is not None for each in (edit.start_on, edit.end_on, edit.effort_days)) or bool(edit.person),
    )


def _lane(found: Findings, action: PlannedAction) -> str:
    """The lane in words; a ready-made tool for another problem than the first is no part of the first trial."""
    trial = found.outcome.roadmap.first_trial if found.outcome.roadmap else None
    is_other = trial is not None and action.problem not in (None, trial.problem)
    return TOOL_LANE if action.lane == "first-trial" and is_other else LANE_TITLES[action.lane]


def _recurring(found: Findings, action: RecurringAction) -> PlanRow:
    edit = edit_of(found, action.id)
    entry = entry_of(found, action.id)
    return PlanRow(
        id=action.id,
        number=None,
        title=entry.title,
        text=entry.text,
        lane="",
        horizon=None,
        because=phrases.capital(reasons.because(found, action.because, most=3)),
        main_reason=phrases.capital(reasons.because(found, action.because)),
        role=found.role_name(action.owner.role),
        person=edit.person or _who(found, action.owner),
        start=edit.start_on or action.first_on,
        end=edit.end_on,
        effort_days=action.days_each if edit.effort_days is None else edit.effort_days,
        effort_range=(0.0, 0.0),
        indicator=edit.indicator or entry.indicator,
        done_when=edit.done_when or entry.done_when,
        status=edit.status,
        note=edit.note,
        gates=action.opens_gates,
        after=(),
        waits_for=(),
        every=action.every,
        is_planned=True,
        is_late=False,
        proposed_start=action.first_on,
    )


def _who(found: Findings, owner: Owner) -> str:
    if owner.person:
        return found.person_name(owner.person)
    return phrases.PARTNER if owner.kind == "partner" else ""


def _gone(found: Findings, code: str, edit: ActionEdit) -> PlanRow:
    entry = entry_of(found, code)
    return PlanRow(
        id=code,
        number=None,
        title=entry.title,
        text=entry.text,
        lane="",
        horizon=None,
        because=(why := _why_gone(found, code) or entry.why_gone),
        main_reason=why,
        role=entry.role,
        person=edit.person,
        start=edit.start_on,
        end=edit.end_on or edit.done_on or edit.start_on,
        effort_days=edit.effort_days or 0.0,
        effort_range=(0.0, 0.0),
        indicator=edit.indicator or entry.indicator,
        done_when=edit.done_when or entry.done_when,
        status=edit.status,
        note=edit.note,
        gates=(),
        after=(),
        waits_for=(),
        every=None,
        is_planned=False,
        is_late=False,
    )


def _why_gone(found: Findings, code: str) -> str:
    plan = found.outcome.roadmap
    left = next((each for each in plan.left_out if each.id == code), None) if plan else None
    return f"Left out of this plan: {plan_words.why_left_out(left)}." if left else ""


def horizon_of(start: date, starts_on: date) -> Horizon:
    """The part of the plan that a day falls in; a day that somebody chose is never without a date."""
    return "first-90-days" if (start - starts_on).days < FIRST_DAYS else "then"
