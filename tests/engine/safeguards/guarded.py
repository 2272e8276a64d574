"""Content that asks for safeguards, and organizations of which something is told about them, drawn by a seed."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import get_args

from readiness.content.folders import newer_packs
from readiness.content.library import load_library
from readiness.engine.assessing import assess
from readiness.model.outcome import Outcome
from readiness.model.response import Answer, CandidateProblem, Response
from readiness.model.safeguards import SafeguardAnswer, SafeguardGiven
from tests.engine.plan.random_organizations import random_organization
from tests.engine.worked import CRITERIA, QUESTIONNAIRE, QUICK_RUBRIC, TODAY

_NEWEST = newer_packs()[-1]
SECOND = load_library(_NEWEST / "questionnaires", _NEWEST / "rubrics")
RULES = SECOND.rubric.safeguards
SAFEGUARDS = tuple(rule.safeguard for rule in RULES)
ACTIONS = frozenset(rule.action for rule in RULES)
GIVEN: tuple[SafeguardGiven, ...] = get_args(SafeguardGiven)

GUARDED_QUESTIONNAIRE = QUESTIONNAIRE.model_copy(update={"safeguards": SECOND.questionnaire.safeguards})
GUARDED_RUBRIC = QUICK_RUBRIC.model_copy(
    update={
        "safeguards": RULES,
        "actions": (*QUICK_RUBRIC.actions, *(each for each in SECOND.rubric.actions if each.id in ACTIONS)),
        "problems": QUICK_RUBRIC.problems.model_copy(update={"types": SECOND.rubric.problems.types}),
    }
)
"""The worked content with the safeguards of version 2: what differs from a plan without them comes from them alone."""


def concluded(told: Response) -> Outcome:
    return assess(told, GUARDED_QUESTIONNAIRE, GUARDED_RUBRIC)


def guarded_organization(seed: int) -> Response:
    """An organization whose problems say more or less of what they are, with more or less told of its safeguards."""
    draw, told = Random(seed), random_organization(seed)
    share = draw.choice((0.0, 0.5, 1.0))
    safeguards = {each: SafeguardAnswer(given=draw.choice(GIVEN)) for each in SAFEGUARDS if draw.random() < share}
    return told.with_problems(tuple(_with_flags(each, draw) for each in told.problems)).with_safeguards(safeguards)


def _with_flags(problem: CandidateProblem, draw: Random) -> CandidateProblem:
    names = ("personal_data", "decides_about_people", "generates_text")
    flags = {name: draw.choice((True, True, False, "dont-know", None)) for name in names}
    harm = draw.choice((problem.harm, "serious"))
    return problem.model_copy(update={**flags, "harm": harm, "human_check": True})


def told_of_people(safeguards: Mapping[str, SafeguardGiven] | None = None, **flags: object) -> Response:
    """One problem that decides about people and is ready but for its safeguards, under the second version."""
    told = {"personal_data": False, "decides_about_people": True, "harm": "none", **flags}
    problem = CandidateProblem(
        id="late", name="Late visits", type="outcome-prediction", criteria=dict.fromkeys(CRITERIA, 3),
        legal_stop=False, human_check=True, off_the_shelf="no",
    ).model_copy(update=told)  # fmt: skip
    return Response(
        questionnaire=SECOND.questionnaire.id,
        assessed_on=TODAY,
        answers={question.id: Answer(given=1) for question in SECOND.questionnaire.questions},
        runs_no_model=True,
        problems=(problem,),
        safeguards={slug: SafeguardAnswer(given=given) for slug, given in (safeguards or {}).items()},
    )
