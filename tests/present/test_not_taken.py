"""What lost to somebody else's entry is told as people know it."""

import pytest

from readiness.model.assessment import ActionEdit
from readiness.model.response import Answer, Workload
from readiness.present import not_taken
from readiness.present.findings import Findings
from tests.engine.worked import LATE
from tests.present.test_headlines import findings_of
from tests.report.cases import EXAMPLES


@pytest.fixture(scope="module")
def found() -> Findings:
    return findings_of(EXAMPLES[0])


def test_an_answer_is_told_by_its_question_and_level(found: Findings) -> None:
    question = found.questionnaire.questions[0]
    value = Answer(given=2, evidence="Seen in the plan").model_dump(mode="json")
    assert not_taken.title(found, "answer", question.id, value) == question.text
    told = not_taken.words(found, "answer", question.id, value)
    assert told.startswith("Level 2: ")
    assert told.endswith(". Seen in the plan")


@pytest.mark.parametrize(
    ("part", "key", "value", "title", "words"),
    [
        ("answer", "data-exist", {"given": "dont-know"}, None, "I do not know"),
        ("fact", "no-such-fact", True, "no-such-fact", "Yes"),
        ("perception", "no-such-view", "agree", "no-such-view", "agree"),
        ("problem", "late", None, "Problem", "To be removed"),
        ("setting", "preset", "quick-win", "Setting", "quick-win"),
        ("report", "report", {"audience": ""}, "Report", "Nothing"),
    ],
)
def test_other_entries_are_told_in_a_few_words(
    found: Findings, part: str, key: str, value: object, title: str | None, words: str
) -> None:
    assert title is None or not_taken.title(found, part, key, value) == title
    assert not_taken.words(found, part, key, value) == words


def test_a_named_entry_is_told_by_its_name(found: Findings) -> None:
    problem = LATE.model_dump(mode="json")
    assert not_taken.title(found, "problem", LATE.id, problem) == f"Problem “{LATE.name}”"
    workload = Workload(name="Forecast").model_dump(mode="json")
    assert not_taken.words(found, "workload", "workload-1", workload).startswith("name: Forecast")


def test_an_edit_of_an_action_is_told_by_the_title_of_the_action(found: Findings) -> None:
    edit = ActionEdit(person="Ana", status="done").model_dump(mode="json")
    assert not_taken.title(found, "action-edit", "X07", edit) == f"Action “{found.action_title('X07')}”"
    assert not_taken.words(found, "action-edit", "X07", edit) == "person: Ana, status: done"


def test_a_long_entry_is_cut(found: Findings) -> None:
    value = Answer(given=1, evidence="long " * 200).model_dump(mode="json")
    assert len(not_taken.words(found, "answer", "data-exist", value)) == not_taken.LONGEST
