"""What a warning tells to do before a trial comes before it, or the warning says when it comes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from readiness.engine.assessing import assess
from readiness.model.assessment import ActionEdit
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


ORDERS = {"M03": ("X31",), "M08": ("X05", "X06"), "M14": ("X01", "X02"), "M15": ("X13",)}
"""The warnings whose words tell to do something before a trial, with what does it."""
CHECKED = "The data of the first trial is checked before it"
CHECK, ABOUT_DATA = "X47", {"X05", "X06", "X31"}


def late(found: Findings) -> Iterator[tuple[str, str]]:
    """Each warning that names first what the plan begins with the trial or later, with what it says of that."""
    plan = found.outcome.roadmap
    trial = plan.action(TRIAL) if plan is not None else None
    if plan is None or trial is None or trial.start_on is None or trial.lane != "first-trial":
        return
    check = plan.action(CHECK)
    for hit in found.outcome.warnings:
        named = (*RUBRIC.named_before_trial(hit.id), *ORDERS.get(hit.id, ()))
        late = {each.id: each.start_on for each in plan.dated if each.id in named and each.start_on}
        late = {code: day for code, day in late.items() if day >= trial.start_on}
        is_checked = check is not None and check.start_on is not None and check.start_on < trial.start_on
        first = {code: day for code, day in late.items() if not (is_checked and code in ABOUT_DATA)} or late
        if first:
            titles = [f"“{found.action_title(code)}”" for code in sorted(first, key=named.index)]
            start = min(first.values())
            if check is not None and check.start_on and is_checked and first.keys() <= ABOUT_DATA:
                yield (
                    hit.id,
                    said(
                        say.checked_before_the_trial(
                            check=found.action_title(CHECK),
                            day=check.start_on,
                            actions=len(first),
                            titles=titles,
                            start=start,
                        )
                    ),
                )
            else:
                yield hit.id, said(say.comes_after_the_trial(actions=len(first), titles=titles, start=start))


@pytest.mark.drawn
def test_no_warning_names_first_what_the_plan_begins_after_the_trial_without_saying_so() -> None:
    silent, spoken = [], 0
    for seed in seeds(60):
        found = findings(drawn(seed))
        told = {each.code: each.text for each in pitfalls(found).all}
        for code, words in late(found):
            spoken += words in told[code]
            silent += [] if words in told[code] else [(seed, code)]
    assert not silent
    assert spoken


@pytest.mark.drawn
def test_a_check_that_is_done_is_no_check_that_is_missing() -> None:
    wrong, seen = [], 0
    for seed in seeds(60):
        found = findings(drawn(seed))
        done = replace(found, action_edits={CHECK: ActionEdit(status="done")})
        told = {each.code: each.text for each in pitfalls(done).all}
        checked = [code for code, words in late(found) if CHECKED in words]
        seen += len(checked)
        wrong += [(seed, code) for code in checked if "is checked already" not in told[code]]
    assert not wrong
    assert seen


def test_purpose_and_sources_come_before_the_trial_where_they_are_warned_of() -> None:
    assert {"X05", "X06"} <= set(RUBRIC.named_before_trial("M08"))
    assert "X01" in RUBRIC.named_before_trial("M14")
    assert not RUBRIC.named_before_trial("M05")
