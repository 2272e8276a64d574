"""An answer that does not fit what was told elsewhere is found, whatever else was told; unknown fits everything."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import get_args

import pytest

from readiness.content.folders import examples_folder
from readiness.content.responses import read_response
from readiness.model.assessment import Charter
from readiness.model.contradictions import ContradictionKind, find_contradictions
from readiness.model.response import Answer, CandidateProblem, Interview, Person, Response, Workload
from readiness.model.safeguards import SafeguardAnswer
from tests.chance import seeds
from tests.engine.safeguards.guarded import GIVEN, SAFEGUARDS, SECOND
from tests.engine.worked import LIBRARY

ASKED, RUBRIC = SECOND.questionnaire, SECOND.rubric
BASELINE, DEPLOYED, TRIED, MEASURED, TIME = (
    "strategy-baseline",
    "strategy-deploy",
    "strategy-poc",
    "strategy-measure",
    "roles-time",
)
EXAMPLES = sorted(examples_folder().rglob("*.yaml"))
COUNTED = "In two weeks of October 20 of 100 missed their visit."


def told(answers: dict[str, object], **parts: object) -> Response:
    given = {slug: Answer(given=each) for slug, each in answers.items()}
    return Response(questionnaire=ASKED.id, assessed_on=date(2026, 11, 2), answers=given, **parts)


def kinds(response: Response, charter: Charter | None = None) -> dict[str, ContradictionKind]:
    return {each.question: each.kind for each in find_contradictions(ASKED, RUBRIC, response, charter)}


def problem(measure: str, enough: str = "") -> CandidateProblem:
    return CandidateProblem(id="visits", name="Visits", interview=Interview(measure=measure, good_enough=enough))


def drawn(seed: int) -> Response:
    draw = Random(seed)
    level = [0, 1, 2, 3, "dont-know", None]
    unknown = [True, False, "dont-know", None]
    models = tuple(
        Workload(name=f"Model {number}", has_real_users=draw.choice(unknown), is_effect_measured=draw.choice(unknown))
        for number in range(draw.choice([0, 0, 1, 2]))
    )
    people = tuple(
        Person(
            id=f"p{number}",
            name=f"P{number}",
            fte=draw.choice([Decimal(0), Decimal("0.2"), None]),
            is_external=draw.random() < 0.4,
        )
        for number in range(draw.choice([0, 1, 2]))
    )
    return told(
        {slug: draw.choice(level) for slug in (BASELINE, DEPLOYED, TRIED, MEASURED, TIME)},
        workloads=models,
        runs_no_model=not models and draw.random() < 0.5,
        people=people,
        has_no_people=not people and draw.random() < 0.5,
        safeguards={each: SafeguardAnswer(given=draw.choice(GIVEN)) for each in SAFEGUARDS if draw.random() < 0.3},
        problems=tuple(
            CandidateProblem(
                id=f"problem-{number}",
                name="Visits",
                interview=Interview(
                    measure=draw.choice(["", "How many are missed", COUNTED]),
                    good_enough=draw.choice(["", "At least four of ten"]),
                ),
                personal_data=draw.choice(unknown),
                decides_about_people=draw.choice(unknown),
                harm=draw.choice(["none", "serious", "dont-know", None]),
                off_the_shelf=draw.choice(["no", "partly", "fully", None]),
            )
            for number in range(draw.choice([0, 1, 2]))
        ),
    )


def expected(response: Response) -> set[str]:
    """The questions whose answer cannot hold, by the sentences of their levels."""
    given = {slug: answer.given for slug, answer in response.answers.items()}
    models = response.workloads
    told_of = [each.interview for each in response.problems]
    # Which of several problems is the main project, or whether a model is it, nobody tells.
    is_counted = bool(told_of) and not models and all(each.measure == COUNTED for each in told_of)
    effects = [each.is_effect_measured for each in models]
    times = [each.fte for each in response.people]
    own = [each.fte for each in response.people if not each.is_external]
    no_time = response.has_no_people or any(some and all(each == 0 for each in some) for some in (times, own))
    number, deployed, measured = given[BASELINE], given[DEPLOYED], given[MEASURED]
    wrong = {
        BASELINE: is_counted
        and (number in (0, "dont-know") or (number == 1 and all(each.good_enough for each in told_of))),
        DEPLOYED: (deployed == 0 and any(each.has_real_users is True for each in models))
        or (deployed in (1, 2, 3) and response.runs_no_model),
        TRIED: given[TRIED] == 0 and any(each.has_real_users is True for each in models),
        MEASURED: (measured == 0 and True in effects)
        or (measured in (2, 3) and bool(effects) and all(each is False for each in effects))
        or (measured in (1, 2, 3) and response.runs_no_model),
        TIME: given[TIME] in (1, 2, 3) and no_time,
    }
    return {slug for slug, is_wrong in wrong.items() if is_wrong} | denied(response)


def denied(response: Response) -> set[str]:
    """The safeguards that are said not to apply, though it was told of a problem that they are for it."""
    told = response.problems
    people = any(each.personal_data is True for each in told)
    decides = any(each.decides_about_people is True for each in told)
    serious = any(each.harm == "serious" for each in told)
    bought = any(each.off_the_shelf == "fully" for each in told)
    concerned = {
        "lawful-purpose": people,
        "access-and-security": people,
        "fair-between-groups": decides,
        "cases-cover-all": decides,
        "stop-and-appeal": decides or serious,
        "tracing-results": decides or serious,
        "fallback": serious,
        "leaving-a-supplier": bought,
    }
    marked = {each for each, answer in response.safeguards.items() if answer.given == "not-applicable"}
    return {each for each, is_concerned in concerned.items() if is_concerned} & marked


@pytest.mark.drawn
def test_an_answer_that_cannot_hold_beside_what_was_told_is_found_and_no_other() -> None:
    seen: set[ContradictionKind] = set()
    for seed in seeds(600):
        response = drawn(seed)
        found = kinds(response)
        assert set(found) == expected(response), (seed, response)
        seen |= set(found.values())
    assert seen == set(get_args(ContradictionKind))


def test_a_number_written_by_hand_for_the_first_trial_counts_as_one_of_its_problem() -> None:
    response = told({BASELINE: 1}, problems=(problem(""),))
    own = Charter(problem="visits", baseline="20 of 100", stop_rule="Below 40 we stop")
    assert kinds(response) == {}
    assert kinds(response, own) == {BASELINE: "number-and-rule"}
    assert kinds(response, Charter(problem="other", baseline="20 of 100", stop_rule="Below 40 we stop")) == {}


def test_a_number_of_one_problem_is_not_held_against_an_answer_about_another_project() -> None:
    counted = problem(COUNTED, "Four of ten")
    other = CandidateProblem(id="heating", name="Heating")
    assert kinds(told({BASELINE: 0}, problems=(counted,))) == {BASELINE: "number-and-rule"}
    assert kinds(told({BASELINE: 0}, problems=(counted, other))) == {}
    assert kinds(told({BASELINE: 0}, problems=(counted,), workloads=(Workload(name="Mail sorter"),))) == {}
    both = told({BASELINE: 0}, problems=(counted, other))
    assert kinds(both, Charter(problem="heating", metric="Calls")) == {}
    assert kinds(both, Charter(problem="visits", metric="Missed")) == {BASELINE: "number-and-rule"}


def test_a_level_that_says_the_same_fits() -> None:
    assert kinds(told({BASELINE: 2}, problems=(problem(COUNTED, "Four of ten"),))) == {}
    assert kinds(told({BASELINE: None}, problems=(problem(COUNTED, "Four of ten"),))) == {}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_what_an_example_tells_fits_its_answers(example: Path) -> None:
    library = LIBRARY if example.parent == examples_folder() else SECOND
    response = read_response(example, library, today=date(2026, 11, 2))
    assert find_contradictions(library.questionnaire, library.rubric, response) == ()
