"""The Method page: every rule and every word of the content can be read, also without an assessment."""

from dataclasses import astuple
from html import escape

import pytest

from readiness.evidence.judging import answering, measuring, sampling, scanning
from readiness.present.data import check_method, evidence_words
from readiness.present.phase.rules_in_words import gate_sentences, status_sentence, weight_sentence
from readiness.services.workspace import Workspace
from tests.ui.opening import run_page, shown

CHAPTERS = (
    "short",
    "questions",
    "rules",
    "roles",
    "problems",
    "safeguards",
    "actions",
    "price",
    "check",
    "decisions",
    "words",
    "sources",
)


def chapter(slug: str) -> str:
    page = run_page("method", chapter=slug)
    assert not page.exception
    return shown(page)


def test_it_opens_without_an_assessment_and_names_versions_and_fingerprint(workspace: Workspace) -> None:
    words = shown(run_page("method"))
    library = workspace.library
    for expected in (library.fingerprint, library.rubric.version, "What this tool does not know"):
        assert expected in words


def test_every_question_is_there_with_its_levels_and_weight(workspace: Workspace) -> None:
    words = chapter("questions")
    for question in workspace.library.questionnaire.questions:
        texts = [question.text, question.how_to_tell, *(level.text for level in question.levels)]
        texts.append(weight_sentence(workspace.library.rubric, question.id))
        assert [text for text in texts if escape(text) not in words] == []


def test_every_assumption_about_money_is_there_with_its_range_and_reason(workspace: Workspace) -> None:
    words, rule = chapter("price"), workspace.library.rubric.price
    texts = [each.text for each in (*rule.organization, *rule.problem)]
    texts += [text for _, each in rule.assumptions for text in (each.name, each.why)]
    assert [text for text in texts if escape(text) not in words] == []
    assert "1.5, 2.5, 4" in words


def test_every_word_and_every_chosen_number_of_a_table_check_is_there() -> None:
    words = chapter("check")
    rows = (
        *check_method.said_rows((*check_method.STEPS, *check_method.CHOICES, *check_method.LIMITS)),
        *check_method.word_rows(),
    )
    assert [text for row in rows for text in row if escape(text) not in words] == []
    assert (check_method.FEWEST_ROWS, check_method.FEW_EXAMPLES) == (answering.FEWEST_ROWS, measuring.FEW)
    assert (check_method.TESTED_ROWS, check_method.TESTED_CELLS) == (sampling.TESTED_ROWS, sampling.TESTED_CELLS)
    assert (check_method.CLEARLY, check_method.HOPE) == (measuring.CLEARLY, measuring.HOPE)
    assert astuple(scanning.TOO_GOOD) == (check_method.ACCUSED_RANKING, check_method.ACCUSED_ERROR)
    assert (evidence_words.MODEST, evidence_words.GOOD) == (measuring.MODEST, measuring.GOOD)
    assert evidence_words.VERY_HIGH == measuring.STRONG


def test_the_rules_of_the_plan_are_there_with_their_numbers(workspace: Workspace) -> None:
    words, rule = chapter("actions"), workspace.library.rubric.planning
    for told in ("Two purposes", "Three parts", "Time of people", "If time is short"):
        assert told in words
    for number in (rule.first_days, rule.trial.starts_by_day, rule.trial.result_by_day):
        assert f" {number}" in words
    assert "half a day a week" in words


def test_every_gate_and_status_is_there_in_words(workspace: Workspace) -> None:
    words, library = chapter("rules"), workspace.library
    texts = [status_sentence(rule) for rule in library.rubric.data_status.statuses]
    for gate in library.rubric.gates:
        texts += [gate.title, gate.why, *gate_sentences(gate, library.questionnaire, library.rubric)]
    texts += [warning.title for warning in library.rubric.warnings]
    assert [text for text in texts if escape(text) not in words] == []


@pytest.mark.parametrize(
    ("slug", "names"),
    [
        ("roles", lambda library: [role.name for role in library.rubric.team.roles]),
        ("problems", lambda library: [each.title for each in library.rubric.problems.rules]),
        ("problems", lambda library: [each.name for each in library.rubric.problems.criteria]),
        ("actions", lambda library: [action.done_when for action in library.rubric.actions]),
        ("decisions", lambda library: [note.text for note in library.questionnaire.method]),
        ("words", lambda library: [entry.meaning for entry in library.questionnaire.glossary]),
        ("sources", lambda library: [source.title for source in library.questionnaire.sources]),
    ],
)
def test_nothing_of_the_content_is_left_out(workspace: Workspace, slug: str, names: object) -> None:
    words = chapter(slug)
    assert [name for name in names(workspace.library) if escape(name) not in words] == []


def test_the_words_can_be_searched(workspace: Workspace) -> None:
    page = run_page("method", chapter="words")
    page.text_input(key="method-search").set_value("gradient").run()
    words = shown(page)
    assert "Gradient-boosted trees" in words
    assert "Silo" not in words
    page.text_input(key="method-search").set_value("zzz").run()
    assert "No term holds these letters" in shown(page)


def test_an_unknown_chapter_in_the_address_opens_the_first(workspace: Workspace) -> None:
    page = run_page("method", chapter="nonsense")
    assert page.query_params["chapter"] == "short"


def test_every_chapter_can_be_chosen(workspace: Workspace) -> None:
    page = run_page("method")
    for slug in CHAPTERS:
        page.button_group(key="method-chapter").set_value(slug).run()
        assert not page.exception
        assert page.query_params["chapter"] == slug


def test_the_back_button_of_a_browser_leads_back_to_the_chapter_before() -> None:
    page = run_page("method")
    page.button_group(key="method-chapter").set_value("words").run()
    assert page.query_params["chapter"] == "words"
    page.query_params["chapter"] = "roles"
    page.run()
    assert page.button_group(key="method-chapter").value == "roles"
    page.button_group(key="method-chapter").set_value("words").run()
    assert page.query_params["chapter"] == "words"
