"""What the plan says about an action apart from its dates: from the catalogue, or from the check of a table."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.present.findings import Findings
from readiness.present.plan.model_words import is_model_step
from readiness.present.plan.pay_back_rule import counted_in_use, measured_in, measured_today, stops_too
from readiness.present.plan.step_words import is_step
from readiness.present.plan.stopping import cleared_first, trial_done_when
from readiness.words import said
from readiness.words.say import plan as say
from readiness.words.say import steps

NO_LONGER_PLANNED = say.NO_LONGER_PLANNED_ANSWERS_CALLED


@dataclass(frozen=True)
class ActionWords:
    """An action in words; `sign` what makes it worth starting, `role` who owns it ("" if nobody knows any more)."""

    title: str
    text: str
    sign: str
    role: str
    indicator: str
    done_when: str
    why_gone: str


def entry_of(found: Findings, code: str) -> ActionWords:
    """The action with this code, whether or not it still stands in the catalogue or in a check."""
    if is_step(code):
        return _step(found, code)
    if is_model_step(code):
        return _model(found, code)
    rule = found.rubric.action_by_id.get(code)
    return ActionWords(
        title=found.action_title(code),
        text=rule.text if rule else "",
        sign=rule.worth_when if rule else "",
        role=found.role_name(rule.owner) if rule else "",
        indicator=measured_in(found, code, rule.indicator) if rule else "",
        done_when=_done_when(found, code, rule.done_when) if rule else "",
        why_gone=said(NO_LONGER_PLANNED),
    )


def _done_when(found: Findings, code: str, proposed: str) -> str:
    done_when = counted_in_use(found, code, stops_too(found, code, trial_done_when(found, code, proposed)))
    return cleared_first(found, code, measured_today(found, code, done_when))


def _model(found: Findings, code: str) -> ActionWords:
    known = found.model_steps.get(code)
    return ActionWords(
        title=found.action_title(code),
        text=known.text if known else "",
        sign="",
        role="",
        indicator=known.indicator if known else "",
        done_when=known.done_when if known else "",
        why_gone=said(steps.MODEL_NO_LONGER_ASKED),
    )


def _step(found: Findings, code: str) -> ActionWords:
    known = found.steps.get(code)
    return ActionWords(
        title=found.action_title(code),
        text=said(
            say.step_comes_from_table_on_problem(name=known.problem.name) if known else say.STEP_COMES_FROM_TABLE
        ),
        sign="",
        role="",
        indicator=known.words.indicator if known else "",
        done_when=known.words.done_when if known else "",
        why_gone=said(steps.NO_LONGER_ASKED),
    )
