"""The empty files that people start from."""

import re
from datetime import date

import pytest

from readiness.content.authoring import questionnaire_template
from readiness.content.library import load_library
from readiness.content.loading import load_model
from readiness.content.reading import parse_text
from readiness.content.responses import read_response
from readiness.content.template import response_template
from readiness.model.questionnaire import Questionnaire

TODAY = date(2026, 1, 2)


@pytest.fixture(scope="module")
def template() -> str:
    library = load_library()
    return response_template(library.questionnaire, library.rubric)


def test_an_unfilled_template_loads_as_nothing_answered(template: str) -> None:
    response = read_response(template.encode(), load_library(), today=TODAY)

    assert (response.answers, response.facts, response.people, response.problems) == ({}, {}, (), ())


def test_the_template_holds_every_question_with_its_four_levels(template: str) -> None:
    plain = " ".join(template.replace("#", " ").split())

    for question in load_library().questionnaire.questions:
        assert f" {question.id}:" in plain
        assert question.text in plain
        assert all(anchor.text in plain for anchor in question.levels)


def test_every_question_of_the_template_can_be_answered_where_it_stands(template: str) -> None:
    library = load_library()
    filled = template
    for question in library.questionnaire.questions:
        filled = filled.replace(f"\n  {question.id}:\n", f"\n  {question.id}: 2\n")

    response = read_response(filled.encode(), library, today=TODAY)

    assert {slug: answer.given for slug, answer in response.answers.items()} == dict.fromkeys(
        library.questionnaire.question_by_id, 2
    )


@pytest.mark.parametrize("group", ["  workloads", "people", "problems"])
def test_the_examples_in_the_comments_load_when_they_are_uncommented(template: str, group: str) -> None:
    indent = group[: len(group) - len(group.lstrip())]
    example = re.search(rf"^{indent}# {group.strip()}:\n((?:{indent}#   .*\n)+)", template, re.MULTILINE)
    assert example is not None
    entries = re.sub(rf"^{indent}# ", indent, example[1], flags=re.MULTILINE)
    filled = template.replace(f"\n{group}:\n", f"\n{group}:\n{entries}")

    response = read_response(filled.encode(), load_library(), today=TODAY)

    assert len(getattr(response, group.strip())) == 1


def test_the_starting_point_for_a_questionnaire_loads() -> None:
    document = parse_text(questionnaire_template(), "questionnaire.yaml")

    assert next(question.id for question in load_model(document, Questionnaire).questions) == "cases-kept"


def test_the_template_of_a_pack_says_the_command_with_the_pack(template: str) -> None:
    library = load_library()
    of_a_pack = response_template(library.questionnaire, library.rubric, "our packs/clinic")

    assert "# Then run: readiness assess THIS-FILE --content 'our packs/clinic'\n" in of_a_pack
    odd = response_template(library.questionnaire, library.rubric, "our\npacks: 1")
    assert read_response(odd.encode(), library, today=TODAY).answers == {}
    assert "# Then run: readiness assess THIS-FILE\n" in template
