"""The shipped content and the people and problems of the worked examples."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from readiness.content.library import load_library
from readiness.engine.rules import compile_rules
from readiness.model.response import Answer, CandidateProblem, Person, Response

LIBRARY = load_library()
QUESTIONNAIRE, RUBRIC = LIBRARY.questionnaire, LIBRARY.rubric
FEW_DRAWS = RUBRIC.problems.stability.model_copy(update={"draws": 50})
QUICK_RUBRIC = RUBRIC.model_copy(update={"problems": RUBRIC.problems.model_copy(update={"stability": FEW_DRAWS})})
"""The shipped rubric with fewer draws of rank stability, for tests that look at other things a thousand times."""
RULES = compile_rules(QUESTIONNAIRE, RUBRIC)
CRITERIA = tuple(criterion.id for criterion in RUBRIC.problems.criteria)
TODAY = date(2026, 3, 2)

ANA = Person(
    id="ana",
    name="Ana",
    fte="0.5",
    skills={
        "math": 2, "statistics": 3, "ml-algorithms": 2, "data-processing": 3, "database-systems": 1,
        "etl-tools": 1, "software-development": 1, "data-pipeline-tools": 1,
    },
)  # fmt: skip
BEN = Person(
    id="ben",
    name="Ben",
    fte="0.5",
    skills={
        "software-development": 3, "architecture-design": 2, "database-systems": 3, "etl-tools": 2,
        "data-pipeline-tools": 1, "data-warehousing": 1,
    },
)  # fmt: skip


CLEARED = {"legal_stop": False, "harm": "none", "human_check": True, "off_the_shelf": "no"}


def problem(name: str, levels: tuple[int, ...], kind: str = "outcome-prediction", **more: object) -> CandidateProblem:
    """A candidate problem with its levels in the order of the criteria, and nothing that speaks against it."""
    return CandidateProblem(
        id=name.lower().replace(" ", "-"),
        name=name,
        type=kind,
        criteria=dict(zip(CRITERIA, levels, strict=True)),
        **{**CLEARED, **more},
    )


LATE = problem("Late", (3, 3, 2, 2, 3, 3, 3, 2, 3, 2))
FORECAST = problem("Forecast", (2, 3, 2, 1, 2, 3, 3, 3, 3, 3), "forecast")
INVOICE = problem("Invoice", (2, 2, 3, 3, 2, 2, 0, 2, 1, 1), "image-audio")
MAIL = problem("Mail", (1, 2, 2, 2, 1, 2, 2, 1, 1, 2), "document-routing")
LOGISTICS = (LATE, FORECAST, INVOICE, MAIL)


def response(levels: Mapping[str, int | str] | None = None, *, fill: int | None = None, **parts: object) -> Response:
    """A response with these answers; `fill` is the level of every other question."""
    given: dict[str, int | str] = {} if fill is None else {question.id: fill for question in QUESTIONNAIRE.questions}
    given.update(levels or {})
    answers = {
        slug: Answer(given=level, reason="n/a" if level == "not-applicable" else "") for slug, level in given.items()
    }
    return Response(questionnaire=QUESTIONNAIRE.id, assessed_on=TODAY, answers=answers, **parts)
