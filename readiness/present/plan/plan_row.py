"""One action of the plan as it stands, with its owner, its effort, its dates and its status in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from readiness.model.action import Rhythm
from readiness.model.assessment import ActionStatus
from readiness.model.roadmap import Horizon
from readiness.present import day_words, kind_words, number_words
from readiness.present.plan.edits import CLOSED
from readiness.present.plan.step_words import is_step
from readiness.words import Message, said
from readiness.words.say import plan as say

STATUS_WORDS: dict[ActionStatus, Message] = {
    "not-started": say.NOT_STARTED,
    "in-progress": say.PROGRESS,
    "done": say.DONE,
    "blocked": say.BLOCKED,
    "dropped": say.DROPPED,
}
Standing = Literal["asked", "after-go", "own-merit"]
"""Whether an action is part of what is asked for now, waits for a go, or is worth doing whatever the trial shows."""
STANDING_WORDS: dict[Standing, Message] = {
    "asked": say.PART_OF_THIS_REQUEST,
    "after-go": say.ONLY_AFTER_GO,
    "own-merit": say.ON_ITS_OWN_MERIT,
}
RHYTHMS: dict[Rhythm, Message] = {
    "week": say.PART_EVERY_WEEK,
    "month": say.PART_EVERY_MONTH,
    "quarter": say.PART_EVERY_QUARTER,
}


@dataclass(frozen=True)
class PlanRow:
    """One action as it stands. Dates are calendar dates, `effort_days` person-days.

    `role` owns the action ("" if nobody knows any more), `person` is who does it ("" if nobody is named). `is_planned`
    is False for an action that somebody edited once and that is not in the plan any more; its dates are None unless
    they were entered, as are those of what comes later. `proposed_start` is the start before anybody moved it by hand.
    `every` is the rhythm of what comes again and again, `sign` what makes an action without a date worth starting.
    `waits_for` holds the codes of what ends before it starts; `is_moved` says that somebody changed its dates, its
    effort or who does it. `is_proposed` says that the plan alone names the person, `is_time_untold` that it does
    so without knowing their time, `instead_of` is the name of somebody who is proposed for the role elsewhere ("" for
    nobody). `asks_others` says that its effort is that of asking; its dates hold the time for answers.
    """

    id: str
    number: int | None
    title: str
    text: str
    lane: Message | None
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
    is_proposed: bool = False
    is_time_untold: bool = False
    instead_of: str = ""
    asks_others: bool = False
    standing: Standing | None = None

    @property
    def is_dated(self) -> bool:
        """Whether it has a date and is no habit: a bar of the timeline."""
        return self.is_planned and self.every is None and self.start is not None and self.end is not None

    @property
    def effort(self) -> str:
        """'2 days (1 to 4)', '0.5 days each time'; the range only where it is one."""
        days = number_words.days_of_work(self.effort_days)
        if self.every is not None:
            return said(say.part_each_time(days=days))
        return (
            number_words.days_of_work_between(self.effort_days, *self.effort_range) if any(self.effort_range) else days
        )

    @property
    def owner(self) -> str:
        """The doer, called proposed where nobody but the plan names them; it asks for the time that nobody told."""
        if self.person:
            return kind_words.owner(self.person, is_proposed=self.is_proposed, is_time_untold=self.is_time_untold)
        return self.doer

    @property
    def doer(self) -> str:
        """The person, else the role that has to name one, else a dash: the same in all rows of one person."""
        return self.person or (said(say.part_be_named(role=self.role)) if self.role else "\u2013")

    @property
    def comes_from_a_check(self) -> bool:
        """Whether a checked table asked for it, and no rule."""
        return is_step(self.id)

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done: neither done nor dropped."""
        return self.status not in CLOSED

    @property
    def standing_words(self) -> str:
        """How it stands to what is asked for, in words; "" where nothing is asked for."""
        return said(STANDING_WORDS[self.standing]) if self.standing else ""

    @property
    def status_words(self) -> str:
        """The status in words."""
        return said(STATUS_WORDS[self.status])

    @property
    def dates(self) -> str:
        """'21 to 25 November 2026', one date for a single day, or a dash."""
        if self.every is not None and self.start is not None:
            return said(say.rhythm_from_day(rhythm=RHYTHMS[self.every], start=self.start))
        if self.start is None or self.end is None:
            return "\u2013"
        return day_words.days(self.start, self.end)
