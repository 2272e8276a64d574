"""What a warning tells to do before a trial comes before it, or the warning says when it comes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from readiness.engine.assessing import assess
from readiness.model.response import Response
from readiness.present.findings import Findings
from readiness.present.plan.pitfall_words import pitfalls
from readiness.words import said
from readiness.words.say import plan as say
from tests.chance import seeds
from tests.engine.plan.test_order_of_the_plan import QUESTIONNAIRE, RUBRIC, drawn

TRIAL = "X20"


def findings(told: Response) -> Findings:
    return Findings(told, assess(told, QUESTIONNAIRE, RUBRIC), QUESTIONNAIRE, RUBRIC)


def late(found: Findings) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each warning with what it names before the trial and the plan begins on its first day or later."""
    plan = found.outcome.roadmap
    trial = plan.action(TRIAL) if plan is not None else None
    if plan is None or trial is None or trial.start_on is None or trial.lane != "first-trial":
        return
    for hit in found.outcome.warnings:
        named = RUBRIC.named_before_trial(hit.id)
        late = [each for each in plan.dated if each.id in named and each.start_on and each.start_on >= trial.start_on]
        if late:
            first = min(each.start_on for each in late if each.start_on)
            titles = [f"“{found.action_title(each.id)}”" for each in late]
            yield hit.id, said(say.comes_after_the_trial(actions=len(late), titles=titles, start=first))


@pytest.mark.drawn
def test_no_warning_names_first_what_the_plan_begins_after_the_trial_without_saying_so() -> None:
    silent, spoken = [], 0
    for seed in seeds(16):
        found = findings(drawn(seed))
        told = {each.code: each.text for each in pitfalls(found).all}
        for code, words in late(found):
            spoken += words in told[code]
            silent += [] if words in told[code] else [(seed, code)]
    assert not silent
    assert spoken


def test_purpose_and_sources_come_before_the_trial_where_they_are_warned_of() -> None:
    assert {"X05", "X06"} <= set(RUBRIC.named_before_trial("M08"))
    assert "X01" in RUBRIC.named_before_trial("M14")
    assert not RUBRIC.named_before_trial("M05")
