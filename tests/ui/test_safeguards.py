"""Safeguards on the Answer page: stored when given, taken back, reached from all questions, and never a score."""

from html import escape

import pytest

from readiness.model.response import Answer
from readiness.model.safeguards import SafeguardAnswer
from readiness.services.libraries import Library
from readiness.services.workspace import Workspace
from readiness.ui.answer.card import MOST_IN_A_NOTE
from tests.engine.safeguards import guarded
from tests.ui.opening import restart, run_page, shown

FALLBACK = "safeguard-fallback"
TYPED = "<img src=x onerror=alert(1)> :red[b] ![p](http://127.0.0.1:9/p.png)"


@pytest.fixture
def guarded_id(workspace: Workspace) -> str:
    """An empty assessment under content that asks for safeguards."""
    return workspace.start("Autumn 2026", "Northwind Logistics", library=guarded.SECOND)


def _told(workspace: Workspace, assessment_id: str) -> dict[str, SafeguardAnswer]:
    return dict(workspace.open(assessment_id).assessment.response.safeguards)


def _radio(page):
    return next(radio for radio in page.radio if radio.key.startswith("safeguard:"))


def _library(workspace: Workspace, assessment_id: str) -> Library:
    return workspace.library_of(assessment_id)


def test_a_choice_is_stored_at_once_with_its_note(workspace: Workspace, guarded_id: str) -> None:
    page = run_page("answer", guarded_id, q=FALLBACK)

    _radio(page).set_value("in-part").run()
    page.text_area[0].set_value(TYPED).run()

    assert _told(workspace, guarded_id) == {"fallback": SafeguardAnswer(given="in-part", note=TYPED)}
    assert "Saved" in shown(page)


def test_each_choice_says_what_a_visitor_would_see(workspace: Workspace, guarded_id: str) -> None:
    page = run_page("answer", guarded_id, q=FALLBACK)
    asked = _library(workspace, guarded_id).questionnaire.safeguards.by_id["fallback"]

    options = [option.replace("\\", "") for option in _radio(page).options]

    assert options == [
        f"**Yes.** {asked.in_place}", f"**In part.** {asked.in_part}", f"**No.** {asked.missing}", "I do not know",
        "Does not apply",
    ]  # fmt: skip
    assert "changes no score" in shown(page)


def test_what_nobody_told_is_stored_as_nothing(workspace: Workspace, guarded_id: str) -> None:
    run_page("answer", guarded_id, q=FALLBACK)

    assert _told(workspace, guarded_id) == {}


def test_a_choice_is_taken_back_where_it_was_given(workspace: Workspace, guarded_id: str) -> None:
    page = run_page("answer", guarded_id, q=FALLBACK)
    _radio(page).set_value("yes").run()
    page = run_page("answer", guarded_id, q="all")

    page = run_page("answer", guarded_id, q="data-access")
    undo = page.button(key="undo")
    assert "Could work go on" in undo.label
    undo.click().run()

    assert _told(workspace, guarded_id) == {}
    assert page.query_params["q"] == FALLBACK


def test_all_questions_list_the_safeguards_with_their_state_and_do_not_count_them(
    workspace: Workspace, guarded_id: str
) -> None:
    before = shown(run_page("answer", guarded_id, q="all"))
    for slug, given in (("fallback", "no"), ("cost-limit", "dont-know"), ("ai-tools", "yes")):
        workspace.save(guarded_id, "safeguard", slug, SafeguardAnswer(given=given))

    page = run_page("answer", guarded_id, q="all")

    assert "12 questions, about" in shown(page)
    assert all(word in shown(page) for word in ("In place", "Missing", "Not known"))
    headline = next(line for line in before.splitlines() if "still open" in line)
    assert headline in shown(page)


def test_next_leads_through_the_safeguards_and_then_to_all_questions(workspace: Workspace, guarded_id: str) -> None:
    page = run_page("answer", guarded_id, q=f"safeguard-{guarded.SAFEGUARDS[0]}")

    page.button(key="next").click().run()
    assert page.query_params["q"] == f"safeguard-{guarded.SAFEGUARDS[1]}"
    last = run_page("answer", guarded_id, q=FALLBACK)
    last.button(key="next").click().run()
    assert last.query_params["q"] == "all"


def test_a_choice_on_the_screen_of_a_lost_session_is_stored(workspace: Workspace, guarded_id: str) -> None:
    page = run_page("answer", guarded_id, q=FALLBACK)

    _radio(page).set_value("no")
    restart(page)

    assert _told(workspace, guarded_id) == {"fallback": SafeguardAnswer(given="no")}


def test_a_note_has_an_end(workspace: Workspace, guarded_id: str) -> None:
    page = run_page("answer", guarded_id, q=FALLBACK)

    page.text_area[0].set_value("x" * (MOST_IN_A_NOTE + 9)).run()

    assert len(_told(workspace, guarded_id)["fallback"].note) == MOST_IN_A_NOTE


def test_content_without_safeguards_shows_none(workspace: Workspace, opened: str) -> None:
    page = run_page("answer", opened, q="all")

    assert "Lawful purpose" not in shown(page)
    assert "changes no score" not in shown(page)


def test_a_problem_says_what_it_is_in_the_form(workspace: Workspace, guarded_id: str) -> None:
    workspace.save(guarded_id, "problem", "late", guarded.told_of_people().problems[0])
    page = run_page("problems", guarded_id, problem="late", step="4")

    assert "Does the result decide, or help to decide, about single people?" in shown(page)
    assert "safeguards" in shown(page)


def test_results_say_what_a_problem_lacks_and_lead_to_the_questions(workspace: Workspace, guarded_id: str) -> None:
    workspace.save(guarded_id, "problem", "late", guarded.told_of_people().problems[0])
    workspace.save(guarded_id, "answer", "data-access", Answer(given=2))
    workspace.save(guarded_id, "safeguard", "fair-between-groups", SafeguardAnswer(given="no", note=TYPED))

    page = run_page("results", guarded_id)

    assert "What has to be in place before you start" in shown(page)
    needs = "“Fairness between groups” is not in place; the problem needs it because its result decides how people are"
    assert f"{needs} treated." in shown(page)
    assert "no legal advice" in shown(page)
    assert "1 of 12 answered: 1 missing" in shown(page)
    assert "<img" not in shown(page)


def test_results_without_safeguards_say_nothing_of_them(workspace: Workspace, opened: str) -> None:
    assert "What has to be in place before you start" not in shown(run_page("results", opened))


def test_compare_says_which_safeguards_differ(workspace: Workspace, guarded_id: str) -> None:
    workspace.save(guarded_id, "safeguard", "fallback", SafeguardAnswer(given="no"))
    workspace.take_snapshot(guarded_id, "Autumn")
    workspace.save(guarded_id, "safeguard", "fallback", SafeguardAnswer(given="yes"))

    page = run_page("compare", guarded_id)

    assert "One safeguard differs." in shown(page)
    assert "Could work go on" in shown(page)


def test_the_method_holds_every_safeguard_and_every_article(workspace: Workspace, guarded_id: str) -> None:
    words = shown(run_page("method", guarded_id, chapter="safeguards"))

    asked = guarded.SECOND.questionnaire.safeguards
    texts = [each.text for each in asked.questions] + [each.in_part for each in asked.questions]
    texts += [part.title for each in asked.questions for part in each.articles] + [each.title for each in asked.texts]
    assert [text for text in texts if escape(text) not in words] == []
    assert "no legal advice" in words


def test_all_questions_lead_to_the_safeguards(workspace: Workspace, guarded_id: str) -> None:
    page = run_page("answer", guarded_id, q="all")

    page.button(key="to-safeguards").click().run()

    assert page.query_params["q"] == f"safeguard-{guarded.SAFEGUARDS[0]}"


def _all_answered(workspace: Workspace, assessment_id: str) -> None:
    asked = _library(workspace, assessment_id).questionnaire
    for question in asked.questions:
        workspace.save(assessment_id, "answer", question.id, Answer(given=1))
    for part, each in (("perception", asked.perceptions), ("fact", asked.facts)):
        for statement in each:
            workspace.save(assessment_id, part, statement.id, "agree" if part == "perception" else True)
    workspace.save(assessment_id, "setting", "page", {"runs-nothing": True})
    workspace.findings(assessment_id)


def test_what_is_left_is_said_where_every_question_is_answered(workspace: Workspace, guarded_id: str) -> None:
    _all_answered(workspace, guarded_id)
    workspace.save(guarded_id, "safeguard", "fallback", SafeguardAnswer(given="no"))
    workspace.save(guarded_id, "safeguard", "tracing-results", SafeguardAnswer(note="a note alone tells nothing"))
    left = "11 safeguards are still open"

    assert f"<h1><span>Every question is answered;</span> <span>{left}" in shown(
        run_page("answer", guarded_id, q="all")
    )
    assert f"Every question is answered; {left}" in shown(run_page("answer", guarded_id, q="data-exist"))
    assert f"{left}." in shown(run_page("home"))

    for each in _library(workspace, guarded_id).questionnaire.safeguards.questions:
        workspace.save(guarded_id, "safeguard", each.id, SafeguardAnswer(given="yes"))
    assert "You have answered everything" in shown(run_page("answer", guarded_id, q="all"))
    assert "still open" not in shown(run_page("home"))


def test_the_list_says_nothing_of_safeguards_before_anything_is_answered(
    workspace: Workspace, guarded_id: str, assessment_id: str
) -> None:
    assert "still open" not in shown(run_page("home"))
