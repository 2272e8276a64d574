"""What `readiness check` finds in the two files about safeguards, and how answers about them are read and written."""

import shutil
from pathlib import Path

import pytest

from readiness.content.checking import check_folders
from readiness.content.folders import newer_packs
from readiness.content.library import Library, load_library
from readiness.content.response_writing import response_to_yaml
from readiness.content.responses import read_response
from readiness.content.template import response_template
from readiness.model.mistake import MistakesFound
from readiness.model.safeguards import SafeguardAnswer
from tests.content.test_template import TODAY

NEWEST = newer_packs()[-1]
QUESTIONS, RULES = "questionnaires/safeguards.yaml", "rubrics/safeguards.yaml"


@pytest.fixture(scope="module")
def second() -> Library:
    return load_library(NEWEST / "questionnaires", NEWEST / "rubrics")


@pytest.mark.parametrize(
    ("file", "before", "after", "said"),
    [
        (QUESTIONS, "of_text: gdpr", "of_text: gdrp", "There is no published text `gdrp`."),
        (QUESTIONS, "id: fallback", "id: fall-back", "There is no safeguard `fallback`."),
        (QUESTIONS, "id: fallback", "id: cost-limit", "There are two entries for the safeguard `cost-limit`."),
        (QUESTIONS, "in_part: Only one of the two is true.", "in_part: Nobody knows how work would go on.",
         "Two of the three sentences are the same."),
        (QUESTIONS, "    missing: Nobody has compared them.\n", "", "`missing` is missing."),
        (QUESTIONS, "missing: Nobody has compared them.", "missing: No.",
         "The safeguard `cases-cover-all` says something else than when it was published"),
        (RULES, "action: X55", "action: X99", "There is no action `X99`."),
        (RULES, "action: X55", "action: X54", "`X54` does not put `staff-heard` in place."),
        (RULES, "  - {safeguard: staff-heard, action: X55}\n", "", "The safeguard has no rule."),
        (RULES, "when: [bought]", "when: [buoght]", "is not one of the choices."),
    ],
)  # fmt: skip
def test_each_mistake_is_told_with_its_file_and_line(
    tmp_path: Path, file: str, before: str, after: str, said: str
) -> None:
    pack = Path(shutil.copytree(NEWEST, tmp_path / "pack"))
    text = (pack / file).read_text("utf-8")
    assert before in text
    (pack / file).write_text(text.replace(before, after), "utf-8")

    found = check_folders(pack / "questionnaires", pack / "rubrics").mistakes

    told = [each for each in found if said in each.what]
    assert told, [each.sentence for each in found]
    assert told[0].line is not None


def test_rules_without_questions_are_a_mistake(tmp_path: Path) -> None:
    pack = Path(shutil.copytree(NEWEST, tmp_path / "pack"))
    (pack / QUESTIONS).unlink()

    found = check_folders(pack / "questionnaires", pack / "rubrics").mistakes

    assert any("There is no safeguard `lawful-purpose`." in each.what for each in found)


def test_every_published_text_is_used_and_every_safeguard_answers_some(second: Library) -> None:
    asked = second.questionnaire.safeguards
    assert asked is not None
    assert len(asked.questions) == 12
    used = {article.of_text for each in asked.questions for article in each.articles}
    assert used == {text.id for text in asked.texts}
    assert all(each.articles for each in asked.questions)


def test_the_first_version_asks_for_no_safeguards() -> None:
    assert load_library().questionnaire.safeguards is None
    assert load_library().rubric.safeguards == ()


def test_the_template_asks_for_every_safeguard_and_is_read_as_nothing_told(second: Library) -> None:
    template = response_template(second.questionnaire, second.rubric)

    assert read_response(template.encode(), second, today=TODAY).safeguards == {}
    for each in second.questionnaire.safeguards.questions:
        assert f"\n  {each.id}:\n" in template
    assert "decides-about-people: no" in template
    assert "safeguards:" not in response_template(load_library().questionnaire, load_library().rubric)


def test_what_was_told_is_read_and_written_and_untold_stays_untold(second: Library) -> None:
    text = """
questionnaire: ml-readiness
version: 2.0.0
safeguards:
  lawful-purpose: yes
  ai-tools: {given: in-part, note: "A list: not yet #1"}
  cost-limit: no
  fallback: dont-know
  staff-heard:
  leaving-a-supplier: {given: not-applicable, note: Nothing is bought.}
problems:
  - {name: Late, flags: {personal-data: yes, decides-about-people: no, generates-text: dont-know}}
"""
    response = read_response(text.encode(), second, today=TODAY)

    assert response.safeguards == {
        "lawful-purpose": SafeguardAnswer(given="yes"),
        "ai-tools": SafeguardAnswer(given="in-part", note="A list: not yet #1"),
        "cost-limit": SafeguardAnswer(given="no"),
        "fallback": SafeguardAnswer(given="dont-know"),
        "leaving-a-supplier": SafeguardAnswer(given="not-applicable", note="Nothing is bought."),
    }
    (problem,) = response.problems
    assert (problem.personal_data, problem.decides_about_people, problem.generates_text) == (True, False, "dont-know")
    assert read_response(response_to_yaml(response, version="2.0.0").encode(), second, today=TODAY) == response


@pytest.mark.parametrize("told", ["maybe", "3", "{given: ja}", "{level: 1}"])
def test_anything_else_is_told_with_its_line(second: Library, told: str) -> None:
    text = f"questionnaire: ml-readiness\nversion: 2.0.0\nsafeguards:\n  fallback: {told}\n"

    with pytest.raises(MistakesFound) as found:
        read_response(text.encode(), second, today=TODAY)

    assert {each.line for each in found.value.mistakes} == {4}


def test_a_safeguard_that_is_not_asked_for_is_told(second: Library) -> None:
    text = "questionnaire: ml-readiness\nversion: 2.0.0\nsafeguards:\n  falback: yes\n"

    with pytest.raises(MistakesFound) as found:
        read_response(text.encode(), second, today=TODAY)

    assert [each.instead for each in found.value.mistakes] == ["Did you mean `fallback`?"]
