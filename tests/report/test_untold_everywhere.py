"""What nobody told is claimed nowhere: not on the terminal, not in the JSON document, not in the report."""

from collections.abc import Callable

import pytest

from readiness.model.response import Answer, CandidateProblem, Person, Response, Workload
from readiness.present.findings import Findings
from readiness.present.handout.brief import Brief
from readiness.present.handout.outline import sections_of
from readiness.services.assessing import outcome_text, summary_text
from readiness.typeset import fonts
from tests.engine.test_cases import WITH_CLAIMS, expected
from tests.present.test_headlines import plain
from tests.report.cases import DAY, changed, content_of, example, report_on
from tests.report.inspecting import section_words

CLAIMS = {
    "in_use_since": ("less than four weeks", "weeks in use"),
    "has_real_users": ("no real users", "nobody uses"),
    "owns_data": ("not owned", "data of somebody else"),
    "can_change": ("cannot be changed",),
    "is_monitored": ("nobody monitors", "nobody watches", "not watched"),
    "models": ("no model is in daily use", "none is in daily use", "first model into daily use", "but not counted"),
    "people": (
        "no people of your own",
        "not covered:",
        "none of seven roles",
        "nobody could work on",
        "no time for ml",
        "below demand",
    ),
    "problems": ("not ready for ml", "not a task for ml", "no case for ml", "collect data first", "has been refused"),
    "data": ("data status: absent", "data is absent", "record the data", "the lowest"),
}
"""What says no to a fact, by the fact. None of it may stand anywhere while nothing was told of that fact."""
MODEL_FACTS = ("in_use_since", "has_real_users", "owns_data", "can_change", "is_monitored")
ALLOWED = "limited expertise (possible)"  # the name of a phase among those that are possible is no finding

fonts.register_fonts()


def names_only() -> Response:
    """One answer, and of a model, a person and a problem the name alone."""
    return Response(
        questionnaire="ml-readiness",
        assessed_on=DAY,
        answers={"culture-lead": Answer(given=2)},
        workloads=(Workload(name="Delay forecast"),),
        people=(Person(id="ann", name="Ann"),),
        problems=(CandidateProblem(id="late", name="Late parcels"),),
    )


def without_model_facts() -> Response:
    told = example("retail-chain")
    return changed(told, workloads=tuple(changed(each, **dict.fromkeys(MODEL_FACTS)) for each in told.workloads))


def without_lists() -> Response:
    return changed(example("retail-chain"), workloads=(), runs_no_model=False, people=(), has_no_people=False)


def without_skills() -> Response:
    told = example("regional-logistics")
    return changed(told, people=tuple(Person(id=each.id, name=each.name) for each in told.people))


def judged_not_at_all() -> Response:
    told = example("regional-logistics")
    return changed(told, problems=tuple(CandidateProblem(id=each.id, name=each.name) for each in told.problems))


UNTOLD: dict[str, tuple[Callable[[], Response], tuple[str, ...]]] = {
    "names only": (names_only, (*MODEL_FACTS, "models", "people", "problems", "data")),
    "facts of models": (without_model_facts, (*MODEL_FACTS, "models")),
    "models and people": (without_lists, ("models", "people")),
    "skills": (without_skills, ("people",)),
    "problems": (judged_not_at_all, ("problems",)),
}


def everywhere(response: Response) -> str:
    """All that is said of an organization, in small letters and on one line; what words mean in general left out."""
    content = report_on(response)
    found = Findings(response, content.outcome, content.questionnaire, content.rubric)
    brief = Brief(content, content.assessment.report)
    printed = [
        words for section in sections_of(brief) if section.slug != "appendix" for words in section_words(section)
    ]
    return " ".join(plain(" ".join((summary_text(found), outcome_text(found), *printed))).casefold().split())


@pytest.mark.parametrize("name", UNTOLD)
def test_nothing_says_no_to_what_nobody_told(name: str) -> None:
    make, untold = UNTOLD[name]
    words = everywhere(make())
    assert {fact: claim for fact in untold for claim in CLAIMS[fact] if claim in words} == {}


@pytest.mark.parametrize("name", WITH_CLAIMS)
def test_nothing_says_what_a_case_forbids(name: str) -> None:
    words = everywhere(content_of(name).assessment.response).replace(ALLOWED, "")
    assert [claim for claim in expected(name)["never-said"] if claim.casefold() in words] == []
