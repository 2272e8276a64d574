"""What does not fit is said in the same words in the report, on the terminal and in the JSON outcome."""

from typing import get_args

import pytest

from readiness.document.tree import Paragraph
from readiness.model.assessment import Charter, ReportSettings
from readiness.model.contradictions import Contradiction, ContradictionKind, find_contradictions
from readiness.model.questionnaire import Questionnaire
from readiness.model.response import Answer, Response
from readiness.model.rubric import Rubric
from readiness.present.contradiction_words import contradiction_sentence, sentences, step_of
from readiness.present.documents import document_of
from readiness.present.handout.brief import Brief
from readiness.present.handout.outline import sections_of
from readiness.present.handout.placement import placement
from readiness.present.summary import summary_lines
from tests.engine.safeguards.guarded import GUARDED_QUESTIONNAIRE, GUARDED_RUBRIC, told_of_people
from tests.present.test_headlines import findings, plain
from tests.report.cases import LIBRARY, changed, example, report_on

QUESTION = "strategy-baseline"


def test_each_place_says_the_same_and_only_where_it_does_not_fit() -> None:
    told = example("community-clinic")
    told = changed(told, problems=tuple(each for each in told.problems if each.id == "missed-visits"))
    assert not sentences(findings(told))
    found = findings(changed(told, answers={**told.answers, QUESTION: Answer(given=1)}))
    (sentence,) = sentences(found)
    assert sentence.startswith("Under “Predict missed visits” you wrote a number and what would be enough")

    assert plain(sentence) in plain(" ".join(" ".join(summary_lines(found)).split()))
    (part,) = document_of(found).contradictions
    assert (part.kind, part.question, part.given, part.subject) == ("number-and-rule", QUESTION, 1, "missed-visits")
    assert part.text == sentence

    brief = Brief(report_on(found.response), ReportSettings())
    said = [node.text for node in placement(brief).nodes if isinstance(node, Paragraph)]
    assert sentence in said


def test_a_report_looks_for_them_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[Response] = []

    def looking(asked: Questionnaire, rules: Rubric, response: Response, charter: Charter) -> tuple[Contradiction, ...]:
        looked.append(response)
        return find_contradictions(asked, rules, response, charter)

    monkeypatch.setattr("readiness.present.findings.find_contradictions", looking)
    brief = Brief(report_on(example("community-clinic")), ReportSettings())
    assert [section.slug for section in sections_of(brief)].count("placement") == 1
    assert len(looked) == 1


@pytest.mark.parametrize("kind", [each for each in get_args(ContradictionKind) if each != "applies"])
def test_every_kind_names_both_places(kind: ContradictionKind) -> None:
    told = example("community-clinic")
    subject = {"number": "missed-visits", "number-and-rule": "missed-visits"}.get(kind, "Rota")
    words = contradiction_sentence(LIBRARY.questionnaire, told, Contradiction(kind, "strategy-measure", 0, subject))
    question = LIBRARY.questionnaire.question_by_id["strategy-measure"]
    assert f"“{question.text}”" in words
    assert f"“{question.levels[0].short}”" in words
    assert words.endswith("look again at the question.")


def test_a_safeguard_that_does_not_apply_is_named_with_the_problem_that_it_is_for() -> None:
    told = told_of_people({"fair-between-groups": "not-applicable"})
    (found,) = find_contradictions(GUARDED_QUESTIONNAIRE, GUARDED_RUBRIC, told)
    words = contradiction_sentence(GUARDED_QUESTIONNAIRE, told, found)
    assert words.startswith("By what you told of “Late visits”, the question “Is it measured whether results are worse")
    assert words.endswith("look again at the question.")
    assert step_of(found) == "safeguard-fair-between-groups"
