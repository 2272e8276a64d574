"""What is looked at on the day of the gate check: no gate that something is still to be done for, whoever moved it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from random import Random

import pytest

from readiness.model.assessment import ActionEdit
from readiness.model.roadmap import PlanDate
from readiness.present.findings import Findings
from readiness.present.plan import gate_check
from readiness.present.plan.edits import dates_of, edit_of
from tests.chance import seeds
from tests.engine.plan.plan_promises import concluded
from tests.engine.plan.random_organizations import random_organization
from tests.engine.worked import QUESTIONNAIRE, QUICK_RUBRIC
from tests.present.test_headlines import findings_of


def edited(seed: int) -> Findings | None:
    """The plan of an organization as people moved, did and dropped some of its actions; None without a plan."""
    told = random_organization(seed)
    outcome, draw = concluded(told), Random(seed)
    if outcome.roadmap is None:
        return None
    edits: dict[str, ActionEdit] = {}
    for action in outcome.roadmap.dated:
        if draw.random() < 0.3:
            moved = action.start_on + timedelta(days=draw.choice([-20, 30, 120]))
            edits[action.id] = draw.choice(
                [ActionEdit(start_on=moved), ActionEdit(status="dropped"), ActionEdit(status="done", done_on=moved)]
            )
    return Findings(told, outcome, QUESTIONNAIRE, QUICK_RUBRIC, action_edits=edits)


def check_of(found: Findings) -> PlanDate:
    return next(each for each in found.outcome.roadmap.dates if each.kind == "gate-check")


def left_after(found: Findings, day: date) -> Mapping[str, set[str]]:
    """By gate what is done for it after a day, or has no day."""
    left: dict[str, set[str]] = {}
    for action in found.outcome.roadmap.actions:
        edit = edit_of(found, action.id)
        end = dates_of(action, edit)[1]
        if edit.status != "dropped" and (end is None or end > day):
            for gate in action.opens_gates:
                left.setdefault(gate, set()).add(action.id)
    return left


@pytest.mark.drawn
def test_no_gate_is_looked_at_before_all_that_it_waits_for_has_ended() -> None:
    seen = moved = 0
    for seed in seeds(60):
        found = edited(seed)
        if found is None:
            continue
        check = check_of(found)
        left, looked_at = left_after(found, check.on), gate_check.gates_checked(found, check)
        assert not left.keys() & set(looked_at), (seed, left)
        words = gate_check.what_is_checked(found, check)
        beginning = words.split(".")[0]
        assert all((f"“{found.rubric.gate_by_id[gate].title}”" in beginning) == (gate in looked_at) for gate in left)
        seen += bool(looked_at)
        moved += looked_at != check.gates
    assert seen
    assert moved


@pytest.mark.drawn
def test_finding_out_that_comes_after_the_check_says_which_gates_it_is_for() -> None:
    later = 0
    for seed in seeds(60):
        found = edited(seed)
        code = QUICK_RUBRIC.planning.find_out
        action = found.outcome.roadmap.action(code) if found is not None else None
        if found is None or action is None or not action.opens_gates:
            continue
        check = check_of(found)
        is_later = any(code in codes for codes in left_after(found, check.on).values())
        end = dates_of(action, edit_of(found, code))[1]
        if end is not None:
            words = gate_check.what_is_checked(found, check)
            assert (f"“{found.action_title(code)}” comes after this day" in words) == is_later
            later += is_later
    assert later


def test_the_check_of_a_plan_that_nobody_changed_is_that_of_the_plan() -> None:
    found = findings_of("community-clinic")
    check = check_of(found)
    assert check.gates
    assert gate_check.gates_checked(found, check) == check.gates
