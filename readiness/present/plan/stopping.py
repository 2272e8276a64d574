"""The rule that stops a trial, one for every page; where its number is not written down yet, who does so by when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from readiness.model.assessment import Charter
from readiness.model.response import Interview
from readiness.model.roadmap import Roadmap
from readiness.present.findings import Findings
from readiness.present.plan.edits import CLOSED, dates_of, edit_of
from readiness.words import Message, alone, said
from readiness.words.say import plan as say


def stop_below(enough: str) -> Message:
    """The rule that follows from what was told as enough."""
    return say.stop_if_this_not_reached(enough=enough.rstrip(". "))


def stop_rule(found: Findings, problem: str) -> str:
    """The rule that was written by hand, or that follows from what was told as enough; empty if neither is there."""
    told, own = _written(found, problem)
    enough = own.done_when or told.good_enough
    return own.stop_rule or (said(stop_below(enough)) if enough else "")


CLEARED: Final = say.BEFORE_ANYBODY_SAW_DATA_WHOEVER


def cleared_first(found: Findings, code: str, done_when: str) -> str:
    """When an action is done; that of the first one that sees data of a problem holds the clearance of their use.

    The check of the data before a trial asks for that clearance in its own words.
    """
    roadmap = found.outcome.roadmap
    asks_itself = code == found.rubric.planning.trial.check
    if roadmap is None or asks_itself or code != _first_to_see(found, roadmap):
        return done_when
    return f"{done_when} {said(CLEARED)}"


def _first_to_see(found: Findings, roadmap: Roadmap) -> str:
    sees = {action.id for action in found.rubric.actions if action.sees_data}
    return next((action.id for action in roadmap.dated if action.id in sees), "")


def trial_done_when(found: Findings, code: str, proposed: str) -> str:
    """When the trial of the first problem is done: by the same rule that stops it, where there is one."""
    roadmap = found.outcome.roadmap
    trial, action = roadmap.first_trial if roadmap is not None else None, found.rubric.action_by_id.get(code)
    if trial is None or trial.problem is None or action is None or not action.is_poc:
        return proposed
    rule = stop_rule(found, trial.problem)
    return said(say.number_is_there(rule=rule)) if rule else proposed


def _written(found: Findings, problem: str) -> tuple[Interview, Charter]:
    """What the interview of a problem says, and what was written by hand for it."""
    told = next((each.interview for each in found.response.problems if each.id == problem), Interview())
    return told, found.charter if found.charter.problem in (None, problem) else Charter()


@dataclass(frozen=True)
class NumberDue:
    """A number that is still to be written: by whom ("" if nobody is named) and by which day."""

    who: str
    by: date | None

    @property
    def sentence(self) -> str:
        """'Tom Aldridge counts today's number and writes down what is enough by 4 November 2026.'."""
        if not self.who:
            return said(say.write_down_without_trial_does(day=self._day))
        return said(say.counts_and_writes_down(who=alone(self.who), day=self._day))

    @property
    def blank(self) -> str:
        """What stands beside a line that is left free for the number."""
        return said(
            say.part_to_be_written_by_whom(day=self._day, who=self.who)
            if self.who
            else say.part_to_be_written(day=self._day)
        )

    @property
    def _day(self) -> str:
        return said(say.part_by_day(by=self.by)) if self.by else said(say.PART_BEFORE_TRIAL_BEGINS)


def number_due(found: Findings, problem: str) -> NumberDue | None:
    """What is still to be written about the number that stops the trial of a problem; None if it was told.

    The action that measures today's number holds the day and the person; without one it is due the day before the
    trial.
    """
    if stop_rule(found, problem):
        return None
    roadmap = found.outcome.roadmap
    trial = roadmap.first_trial if roadmap is not None else None
    if roadmap is None or trial is None or trial.problem != problem:
        return NumberDue("", None)
    measure = roadmap.action(found.rubric.planning.trial.measure)
    if measure is None or found.measures_another(measure.id) or edit_of(found, measure.id).status in CLOSED:
        return NumberDue("", trial.starts_on)
    _, end = dates_of(measure, edit_of(found, measure.id))
    return NumberDue(found.owner_of(measure), end or trial.starts_on)
