"""Worked organizations that an expert can read: what was told, and what the rules conclude."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from readiness.content.responses import read_response
from readiness.model.outcome import Outcome
from readiness.model.placement import OpenFact, Placement
from readiness.present.findings import Findings
from readiness.present.number_words import score
from readiness.services.assessing import assess_response
from tests.engine.worked import LIBRARY

CASES = Path(__file__).parent / "cases"
NAMES = sorted(folder.name for folder in CASES.iterdir())
WITH_CLAIMS = [name for name in NAMES if "\nnever-said:" in (CASES / name / "expected.yaml").read_text("utf-8")]


def concluded(name: str) -> Findings:
    response = read_response(CASES / name / "response.yaml", LIBRARY, today=date(2026, 3, 2), name=name)
    return assess_response(response, LIBRARY)


@cache
def expected(name: str) -> dict[str, Any]:
    return YAML(typ="safe", pure=True).load(CASES / name / "expected.yaml")


def summarized(found: Findings) -> dict[str, Any]:
    """The conclusions in the shape of an `expected.yaml`."""
    outcome = found.outcome
    return {
        **_placed(outcome),
        "data-status": {
            "level": outcome.data_status.level if outcome.data_status.is_known else "not-known",
            "low": outcome.data_status.low,
            "high": outcome.data_status.high,
            "blocking": [state.facet for state in outcome.data_status.blocking],
        },
        "scores": {
            each.id: {
                "score": None if each.score is None else float(score(each.score)),
                "low": float(score(each.low)),
                "high": float(score(each.high)),
            }
            for each in outcome.scorecard.dimensions
        },
        "roles": {role.role: role.status if role.is_known else "not-known" for role in outcome.team.roles},
        "problems": [
            {
                "name": problem.name,
                "class": problem.class_,
                "score": float(score(problem.score)),
                "rules": [hit.rule for hit in problem.hits],
            }
            for problem in outcome.ranking.problems
        ],
        "first-problem": outcome.ranking.first,
        "warnings": [hit.id for hit in outcome.warnings],
        **_planned(outcome),
    }


def _placed(outcome: Outcome) -> dict[str, Any]:
    placement = outcome.placement
    if placement is None:
        return {"phase": None}
    following = [gate for gate in placement.gates_of(placement.placed + 1) if not gate.is_met]
    path = placement.path
    return {
        "phase": {
            "placed": placement.placed,
            "workload": placement.workload,
            "foundation": placement.foundation,
            "certainty": placement.certainty,
            **_possible(placement),
        },
        "workloads": placement.workloads.model_dump(include={"running", "counted", "areas"}),
        "open-gates-of-the-next-phase": {gate.id: gate.state for gate in following} or [],
        "shortest-path": [
            {"question": step.question, "from": step.from_level, "to": step.to_level}
            for step in (path.steps if path else ())
        ],
        "find-out-first": [each.question for each in (path.find_out if path else ())],
        "milestones": [milestone.kind for milestone in (path.milestones if path else ())],
    }


def _possible(placement: Placement) -> dict[str, Any]:
    """What is still possible, and what would settle it; nothing of a phase that is certain."""
    if placement.is_certain:
        return {}
    possible = list(range(placement.lowest, placement.highest + 1))
    return {"possible": possible, "settled-by": [_asked(fact) for fact in placement.settling]}


def _asked(fact: OpenFact) -> dict[str, Any]:
    return {"kind": fact.kind, "of": list(fact.subjects), "facts": list(fact.conditions)}


def _planned(outcome: Outcome) -> dict[str, Any]:
    plan = outcome.roadmap
    if plan is None or plan.first_trial is None:
        return {"plan": None}
    trial = plan.first_trial
    return {
        "plan": {
            "first-trial": {"state": trial.state, "start-day": trial.start_day, "result-day": trial.result_day},
            "first-90-days": [action.id for action in plan.in_horizon("first-90-days")],
            "then": [action.id for action in plan.in_horizon("then")],
            "later": [action.id for action in plan.in_horizon("later")],
            "again-and-again": [action.id for action in plan.recurring],
        }
    }


@pytest.mark.parametrize("name", NAMES)
def test_the_rules_conclude_what_the_case_expects(name):
    wanted = {key: value for key, value in expected(name).items() if key != "never-said"}
    assert summarized(concluded(name)) == wanted


def test_the_cases_cover_every_phase_and_the_edges():
    phases = {(expected(name)["phase"] or {"placed": None})["placed"] for name in NAMES}
    assert phases == {None, 1, 2, 3}
    edges = {"nothing-answered", "only-dont-know", "everything-best", "foundations-ahead", "workloads-ahead"}
    assert edges <= set(NAMES)
    assert len(NAMES) >= 8
