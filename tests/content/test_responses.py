"""Response files: what is read, what is refused and how, and that nothing gets lost on the way out and back."""

import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.content.library import Library, load_library
from readiness.content.response_form import MOST_PEOPLE, MOST_PROBLEMS, MOST_WORKLOADS
from readiness.content.response_writing import response_to_yaml
from readiness.content.responses import read_response
from readiness.model.costs import Costs, ProblemCosts
from readiness.model.mistake import MistakesFound
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

CLAIM = CandidateProblem.model_fields["legal_stop"].annotation
FILES = Path(__file__).parent / "files"
TODAY = date(2026, 1, 2)
EXPECTED = re.compile(r"# expect: (.*?)(?=  # expect: |$)")


@pytest.fixture(scope="module")
def library() -> Library:
    return small_library()


def small_library() -> Library:
    return load_library(FILES / "valid" / "questionnaires", FILES / "valid" / "rubrics")


def read(text: str, library: Library) -> Response:
    return read_response(text.encode(), library, today=TODAY, name="answers.yaml")


@pytest.mark.parametrize("file", sorted((FILES / "invalid" / "responses").glob("*.yaml")), ids=lambda file: file.stem)
def test_each_kind_of_mistake_is_reported_with_its_line_and_a_remedy(file: Path, library: Library) -> None:
    expected = {
        (None if line.startswith("# expect") else number, sentence)
        for number, line in enumerate(file.read_text("utf-8").splitlines(), start=1)
        for sentence in EXPECTED.findall(line)
    }

    with pytest.raises(MistakesFound) as found:
        read_response(file, library, today=TODAY)

    assert expected
    assert {(mistake.line, f"{mistake.what} {mistake.instead}") for mistake in found.value.mistakes} == expected


def test_every_short_and_long_form_of_an_answer_is_read(library: Library) -> None:
    response = read_response(FILES / "valid" / "responses" / "complete.yaml", library, today=TODAY)

    assert response.answers == {
        "data-record": Answer(given=2),
        "data-label": Answer(given="dont-know"),
        "data-unify": Answer(given=1, confidence="guess", evidence="Three systems: orders, tours, bills"),
        "data-access": Answer(given="dont-know", evidence="Nobody we asked"),
        "data-quality": Answer(given="not-applicable", reason="We keep paper only"),
    }


def test_facts_people_and_problems_are_read(library: Library) -> None:
    response = read_response(FILES / "valid" / "responses" / "complete.yaml", library, today=TODAY)

    assert response.facts == {"plan-written": True}
    (workload,) = response.workloads
    assert (workload.in_use_since, workload.supplied_by, workload.is_monitored) == (date(2025, 11, 30), "vendor", False)
    assert workload.facets == DataFacets(exists=3, labelled=2, unified="dont-know")
    assert [person.id for person in response.people] == ["ana", "ana-2", "lukasz", "person"]
    assert response.people[0].fte == Decimal("0.1")
    (problem,) = response.problems
    assert (problem.legal_stop, problem.human_check, problem.is_important) == (False, "dont-know", None)
    assert problem.criteria == {"support": 3, "cases": "dont-know"}
    assert problem.confidence == {"cases": "fairly"}
    assert response.own_weights == {"support": Decimal("0.3"), "cases": Decimal("0.7")}


def test_an_amount_is_a_number_not_known_or_not_told(library: Library) -> None:
    response = read_response(FILES / "valid" / "responses" / "complete.yaml", library, today=TODAY)

    assert response.organization.costs == Costs(currency="kr", hour=Decimal("41.5"), day_outside="dont-know")
    (problem,) = response.problems
    assert problem.costs == ProblemCosts(saved_percent=Decimal(30), worth_a_year="dont-know", tool_a_year=Decimal(0))


@pytest.mark.parametrize(
    ("written", "is_none"), [("workloads: []", True), ("workloads:", False), ("plan-written: no", False)]
)
def test_an_empty_list_of_workloads_says_none_and_a_key_left_empty_says_nothing(
    library: Library, written: str, is_none: bool
) -> None:
    response = read(f"questionnaire: small\nfacts:\n  {written}\n", library)

    assert (response.workloads, response.runs_no_model) == ((), is_none)
    assert read(response_to_yaml(response), library) == response


def test_no_stays_a_word_where_text_is_expected(library: Library) -> None:
    response = read_response(FILES / "valid" / "responses" / "complete.yaml", library, today=TODAY)

    assert response.organization.country == "No"


def test_without_a_date_the_assessment_is_of_today(library: Library) -> None:
    assert read("questionnaire: small\n", library).assessed_on == TODAY
    assert read("questionnaire: small\nassessed-on: 2025-05-06\n", library).assessed_on == date(2025, 5, 6)


def test_keys_left_empty_count_as_not_written(library: Library) -> None:
    empty = "questionnaire: small\nanswers:\n  data-record:\npeople:\nproblems:\npreset:\norganization:\n  size:\n"

    assert read(empty, library) == read("questionnaire: small\n", library)


def test_an_id_that_somebody_chose_is_never_taken_for_another_name(library: Library) -> None:
    response = read("questionnaire: small\npeople:\n  - {name: Ana}\n  - {name: Eva, id: ana}\n", library)

    assert [person.id for person in response.people] == ["ana-2", "ana"]


def test_a_complete_file_comes_back_as_it_was(library: Library) -> None:
    response = read_response(FILES / "valid" / "responses" / "complete.yaml", library, today=TODAY)

    assert read(response_to_yaml(response), library) == response


LINES = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cf", "Zl", "Zp")), max_size=20)
SINCE = ("2024", "2026-01", "more-than-a-month-ago", "dont-know")
NAMES = LINES.filter(lambda text: text.strip() != "")
TEXTS = st.text(st.sampled_from("ab:#-'\"{}[]&*!|>%@`\\\n\t 0yén山"), max_size=30)
LEVELS = st.none() | st.integers(0, 3)
NOTED = {
    "confidence": st.sampled_from([None, "sure", "fairly", "guess"]),
    "evidence": TEXTS,
    "come_back": st.booleans(),
}
ANSWERS = st.one_of(
    st.builds(Answer, given=LEVELS | st.just("dont-know"), **NOTED),
    st.builds(Answer, given=st.just("not-applicable"), reason=st.just("") | TEXTS, **NOTED),
).filter(lambda answer: answer != Answer())
PEOPLE = st.builds(
    Person,
    id=st.sampled_from(["ana", "ana-2", "person", "ben"]),
    name=NAMES,
    fte=st.integers(0, 100).map(lambda hundredths: Decimal(hundredths) / 100),
    skills=st.dictionaries(st.sampled_from(["sums", "writing"]), st.integers(0, 3)),
    lists_all_skills=st.booleans(),
    is_external=st.booleans(),
    mentor=LINES,
)
PROBLEMS = st.builds(
    CandidateProblem,
    id=st.sampled_from(["late", "problem", "problem-2", "visits"]),
    name=NAMES,
    criteria=st.dictionaries(st.sampled_from(["support", "cases"]), st.integers(0, 3) | st.just("dont-know")),
    confidence=st.dictionaries(st.sampled_from(["support", "cases"]), st.sampled_from(["sure", "guess"])),
    legal_stop=st.sampled_from([None, True, False, "dont-know"]),
    off_the_shelf=st.sampled_from([None, "no", "fully", "dont-know"]),
    facets=st.none() | st.builds(DataFacets, exists=LEVELS, labelled=LEVELS | st.just("dont-know")),
    notes=TEXTS,
)
RESPONSES = st.builds(
    Response,
    questionnaire=st.just("small"),
    assessed_on=st.dates(date(1990, 1, 1), date(2100, 1, 1)),
    organization=st.builds(Organization, name=LINES, employees=st.none() | st.integers(0, 10_000), country=LINES),
    answers=st.dictionaries(st.just("data-quality"), ANSWERS),
    facts=st.dictionaries(st.just("plan-written"), st.sampled_from([True, False, "dont-know"])),
    workloads=st.lists(
        st.builds(
            Workload,
            name=NAMES,
            in_use_since=st.none() | st.dates(date(1900, 1, 1), date(2199, 12, 31)) | st.sampled_from(SINCE),
        ),
        max_size=2,
    ).map(tuple),
    people=st.lists(PEOPLE, max_size=3, unique_by=lambda person: person.id).map(tuple),
    problems=st.lists(PROBLEMS, max_size=3, unique_by=lambda problem: problem.id).map(tuple),
)


@pytest.mark.thorough
def test_a_file_with_as_much_as_it_may_hold_comes_back_as_it_was() -> None:
    everything = load_library()
    team, rules = everything.rubric.team, everything.rubric.problems
    people = tuple(
        Person(
            id=f"person-{number}",
            name=f"Person {number}",
            fte=Decimal("0.5"),
            skills={each.id: number % 4 for each in team.skills},
            lists_all_skills=False,
            jobs={each.id: 1 for each in team.jobs},
            roles=tuple(each.id for each in team.roles),
            is_external=True,
            is_junior=True,
            mentor="Person 0",
        )
        for number in range(MOST_PEOPLE)
    )
    facets = DataFacets(exists=1, labelled=2, unified=3, access=0)
    workloads = tuple(
        Workload(
            name=f"Model {number}",
            area="Shop",
            in_use_since=TODAY,
            supplied_by="own",
            facets=facets,
            **dict.fromkeys(("has_real_users", "owns_data", "is_monitored", "can_change", "is_effect_measured"), True),
        )
        for number in range(MOST_WORKLOADS)
    )
    claims = [name for name, field in CandidateProblem.model_fields.items() if field.annotation == CLAIM]
    told_of = Interview.model_fields
    problems = tuple(
        CandidateProblem(
            id=f"problem-{number}",
            name=f"Problem {number}",
            criteria={each.id: 2 for each in rules.criteria},
            confidence={each.id: "sure" for each in rules.criteria},
            interview=Interview.model_validate(
                {name: 1 if "Decimal" in str(field.annotation) else "Told" for name, field in told_of.items()}
            ),
            harm="some",
            off_the_shelf="no",
            facets=facets,
            data_quality=2,
            costs=ProblemCosts(**dict.fromkeys(ProblemCosts.model_fields, Decimal(1))),
            weeks_to_first_result=4,
            effort_days=20,
            sponsor="Ann",
            notes="Noted",
            **dict.fromkeys(claims, True),
        )
        for number in range(MOST_PROBLEMS)
    )
    response = Response(
        questionnaire=everything.questionnaire.id,
        assessed_on=TODAY,
        answers={
            each.id: Answer(given=2, confidence="sure", evidence="Seen") for each in everything.questionnaire.questions
        },
        people=people,
        workloads=workloads,
        problems=problems,
    )

    assert len(claims) > 5
    assert read(response_to_yaml(response), everything) == response


@given(RESPONSES)
def test_whatever_people_typed_survives_the_way_out_and_back(response: Response) -> None:
    assert read(response_to_yaml(response), small_library()) == response
