"""Organizations drawn by a seed: any size, any answers, anybody's time; the same seed gives the same organization."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from random import Random

from readiness.model.costs import Costs, ProblemCosts
from readiness.model.response import (
    Answer,
    CandidateProblem,
    DataFacets,
    Interview,
    Organization,
    Person,
    Response,
    Workload,
)
from tests.engine.worked import CRITERIA, QUESTIONNAIRE, RUBRIC, TODAY

QUESTIONS = tuple(question.id for question in QUESTIONNAIRE.questions)
SKILLS = tuple(skill.id for skill in RUBRIC.team.skills)
ROLES = tuple(RUBRIC.team.role_by_id)
TYPES = (*RUBRIC.problems.type_by_id, "other")
SHARES = ("0", "0.05", "0.1", "0.15", "0.2", "0.3", "0.5", "1")


def random_organization(seed: int) -> Response:
    """One organization; every tenth tells hardly anything, every third runs models."""
    draw = Random(seed)
    # Hours and money are drawn apart, so that a seed gives the organization that it gave before they were told.
    money = Random(f"money of {seed}")
    return Response(
        questionnaire=QUESTIONNAIRE.id,
        assessed_on=TODAY + timedelta(days=draw.randrange(365)),
        organization=Organization(
            employees=draw.choice([None, 3, 14, 49, 50, 140, 249, 250, 900, 20_000]),
            costs=Costs(
                hour=money.choice([None, Decimal(31), Decimal("47.5")]),
                day_outside=money.choice([None, None, Decimal(930)]),
                currency="EUR",
            ),
        ),
        answers=_answers(draw),
        facts={fact.id: draw.choice([None, True, False, "dont-know"]) for fact in QUESTIONNAIRE.facts},
        workloads=tuple(_workload(draw, number) for number in range(draw.choice([0, 0, 0, 0, 1, 5]))),
        runs_no_model=draw.random() < 0.7,
        people=tuple(_person(draw, number) for number in range(draw.choice([0, 1, 1, 2, 3, 5, 12]))),
        problems=tuple(_problem(draw, number, money) for number in range(draw.choice([0, 1, 1, 2, 4]))),
    )


def _answers(draw: Random) -> dict[str, Answer]:
    usual, spread = draw.randrange(4), draw.random()
    is_silent = draw.random() < 0.1
    found = {}
    for question in QUESTIONS:
        given = usual if draw.random() > spread else draw.choice([0, 1, 2, 3, "dont-know", "not-applicable", None])
        if is_silent and draw.random() < 0.9:
            given = draw.choice(["dont-know", None])
        found[question] = Answer(given=given, reason="n/a" if given == "not-applicable" else "")
    return found


def _person(draw: Random, number: int) -> Person:
    level = draw.randrange(4)
    return Person(
        id=f"person-{number}",
        name=f"Person {number}",
        fte=Decimal(draw.choice(SHARES)),
        skills={skill: min(3, max(0, level + draw.choice([-2, -1, 0, 0, 1]))) for skill in SKILLS},
        roles=tuple(draw.sample(ROLES, draw.randrange(3))),
        is_external=draw.random() < 0.15,
    )


def _problem(draw: Random, number: int, money: Random) -> CandidateProblem:
    level = draw.choice([1, 2, 2, 3])
    return CandidateProblem(
        id=f"problem-{number}",
        name=f"Problem {number}",
        type=draw.choice(TYPES),
        criteria={
            criterion: min(3, max(0, level + draw.choice([-2, -1, 0, 0, 0, 1])))
            if draw.random() < 0.95
            else "dont-know"
            for criterion in CRITERIA
        },
        legal_stop=draw.choice([False, False, False, True, "dont-know", None]),
        harm=draw.choice(["none", "some", "none"]),
        human_check=True,
        off_the_shelf=draw.choice(["no", "no", "partly", "fully", "dont-know", None]),
        weeks_to_first_result=draw.choice([None, None, 3, 8, 30]),
        tried_before=draw.choice([None, True, False]),
        facets=draw.choice([None, DataFacets(exists=2, labelled=2, unified=1, access=2)]),
        effort_days=draw.choice([None, None, 5, 15, 60]),
        interview=Interview(
            hours_per_week=money.choice([None, Decimal(1), Decimal("6.5"), Decimal(40)]),
            user=money.choice(["", "The planners, on Mondays"]),
            good_enough=money.choice(["", "Three of four are right"]),
        ),
        costs=ProblemCosts(
            worth_a_year=money.choice([None, None, Decimal(15_000), "dont-know"]),
            saved_percent=money.choice([None, None, Decimal(40), "dont-know"]),
        ),
    )


def _workload(draw: Random, number: int) -> Workload:
    return Workload(
        name=f"Model {number}",
        area=draw.choice(["Sales", "Stores"]),
        in_use_since=draw.choice([date(2024, 1, 1), date(2024, 1, 1), TODAY, None]),
        has_real_users=draw.random() < 0.8,
        owns_data=draw.random() < 0.8,
        is_monitored=draw.random() < 0.6,
        can_change=draw.random() < 0.8,
    )
