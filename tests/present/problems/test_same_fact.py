"""What two questions touch is told once, shown at the other, and said if the two disagree."""

import pytest

from readiness.model.response import Answer, CandidateProblem, Interview, Response
from readiness.present.problems import same_fact
from tests.engine.worked import LATE
from tests.present.test_headlines import findings
from tests.report.cases import DAY

ASKED = Response(questionnaire="ml-readiness", assessed_on=DAY, answers={"data-access": Answer(given=2)})


FOUND = findings(ASKED)
CRITERIA = FOUND.rubric.problems.criterion_by_id


def told(hours: float | None = None, sponsor: str = "", **criteria: int | str) -> CandidateProblem:
    return CandidateProblem(
        id="late", name="Late", interview=Interview(hours_per_week=hours), sponsor=sponsor, criteria=criteria
    )


@pytest.mark.parametrize(("hours", "level"), [(1.9, 0), (2, 1), (9, 1), (10, 2), (30, 2), (31, 3)])
def test_the_labour_follows_the_hours_told_in_the_interview(hours: float, level: int) -> None:
    assert same_fact.criteria_with_hours(FOUND, told(), hours) == {"labour": level}


def test_the_labour_follows_new_hours_and_stays_where_somebody_chose_it() -> None:
    assert same_fact.criteria_with_hours(FOUND, told(1, labour=0), 40) == {"labour": 3}
    assert same_fact.criteria_with_hours(FOUND, told(1, labour=2), 40) == {"labour": 2}
    assert same_fact.criteria_with_hours(FOUND, told(labour="dont-know"), 40) == {"labour": "dont-know"}
    assert same_fact.criteria_with_hours(FOUND, told(1, labour=0), None) == {"labour": 0}


@pytest.mark.parametrize(
    ("problem", "criterion", "level", "agrees"),
    [
        (told(12), "labour", 2, True),
        (told(10), "labour", 1, True),
        (told(12), "labour", 0, False),
        (told(12), "labour", None, True),
        (told(sponsor="Ana"), "executive-buy-in", 3, True),
        (told(sponsor="Ana"), "executive-buy-in", 1, False),
    ],
)
def test_an_answer_that_contradicts_what_was_told_elsewhere_is_named(
    problem: CandidateProblem, criterion: str, level: int | None, agrees: bool
) -> None:
    words = same_fact.beside(FOUND, problem, CRITERIA[criterion], level)
    assert words.startswith("Told in the interview: ")
    assert ("Change one of the two." in words) is not agrees


def test_what_was_told_elsewhere_stands_beside_the_question() -> None:
    assert "chosen teams" in same_fact.beside(FOUND, LATE, CRITERIA["data-access"], None).lower()
    assert same_fact.of_organization(FOUND, "data-unify") == "not answered yet"
    assert same_fact.beside(FOUND, told(), CRITERIA["executive-buy-in"], 2).startswith("Nobody is named as the sponsor")
    assert same_fact.beside(FOUND, told(), CRITERIA["goal-line"], 2) == ""


def test_the_sentences_of_the_criterion_begin_where_the_hours_do() -> None:
    bounds = ("less than two", "two to ten", "ten to thirty", "more than thirty")
    assert [bound in level.text for bound, level in zip(bounds, CRITERIA["labour"].levels, strict=True)] == [True] * 4
    assert [float(each) for each in CRITERIA["labour"].from_hours_per_week] == [2, 10, 30.5]
