"""The Results page: what it says, and that its sandbox leaves the answers alone."""

from dataclasses import replace
from html import escape, unescape
from urllib.parse import parse_qs

import pytest
from streamlit.testing.v1 import AppTest

from readiness.model.response import Answer
from readiness.present.phase.certainty import borderline_words
from readiness.present.plan.edited_plan import plan_rows
from readiness.present.plan.first_steps import first_steps
from readiness.services.exchanging import open_example
from readiness.services.records import MadeUntold
from readiness.services.workspace import Workspace
from readiness.ui import state
from tests.report.cases import EXAMPLES
from tests.ui.opening import run_page, shown


def _widget(found, name):
    return next(each for each in found if each.key and each.key.startswith(name))


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_example_shows_phase_gates_scores_and_certainty(workspace: Workspace, name: str) -> None:
    page = run_page("results", open_example(workspace, name))
    words = shown(page)
    assert not page.exception
    for part in ("You are here", "rs-gates", "rs-db", "rs-heat", "How sure we are", "What if?"):
        assert part in words


def test_a_borderline_phase_is_called_so_before_anything_rests_on_it(workspace: Workspace) -> None:
    opened = open_example(workspace, "retail-chain")
    words = unescape(shown(run_page("results", opened)))
    doubt = borderline_words(workspace.findings(opened))
    assert doubt is not None
    assert words.index(doubt[0]) < words.index(doubt[1]) < words.index("You are here")


@pytest.mark.parametrize("name", EXAMPLES)
def test_workloads_are_explained_where_they_are_named_and_nobody_is_quoted_in_other_words(
    workspace: Workspace, name: str
) -> None:
    words = shown(run_page("results", open_example(workspace, name)))
    assert words.index("Few production workloads") < words.index("A production workload is a model in daily use.")
    assert words.lower().replace("production workload", "").count("workload") == 0
    assert "don't know" not in words.lower()


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_page_begins_with_the_first_problem_its_first_steps_and_what_they_take(
    workspace: Workspace, name: str
) -> None:
    opened = open_example(workspace, name)
    words = unescape(shown(run_page("results", opened)))
    found, plan = workspace.findings(opened), workspace.open(opened).assessment
    first = found.outcome.ranking.first_problem
    steps = first_steps(plan_rows(found, plan.starts_on, today=workspace.today()))
    assert first is not None
    assert len(steps) == 3
    drawn = [f"{row.title}</h3><p>{row.dates} · {row.owner}" for row in steps]
    places = [words.index(part) for part in (first.name, *drawn, "We ask for the first trial alone", "You are here")]
    assert places == sorted(places)


def test_without_a_problem_the_page_begins_with_finding_one(workspace: Workspace) -> None:
    opened = open_example(workspace, "regional-logistics")
    for problem in workspace.open(opened).assessment.response.problems:
        workspace.save(opened, "problem", problem.id, None)
    words = unescape(shown(run_page("results", opened)))
    assert "Find the first problem" in words
    assert "No problem can start yet. List candidates first." in words


def test_without_an_answer_it_says_what_to_do_next(workspace: Workspace, assessment_id: str) -> None:
    words = shown(run_page("results", assessment_id))
    assert "No phase yet" in words
    assert "Answer the first questions" in words
    assert "rs-gates" not in words


def test_few_answers_are_called_provisional(workspace: Workspace, assessment_id: str) -> None:
    workspace.save(assessment_id, "answer", "data-access", Answer(given=2))
    words = shown(run_page("results", assessment_id))
    assert "These results are provisional" in words
    assert "Not yet certain" in words
    assert "44 of 45 questions have no level yet" in words


def test_each_fact_that_would_settle_the_phase_is_a_link_to_where_it_is_told(
    workspace: Workspace, assessment_id: str
) -> None:
    workspace.save(assessment_id, "answer", "data-access", Answer(given=2))
    assert _links(run_page("results", assessment_id)) == [
        ("Say which models do real work today, or that none does", "answer", "workloads"),
        ("Say who could work on machine learning, or that nobody could", "people", None),
    ]


def test_a_question_and_a_fact_that_would_settle_the_phase_are_opened_themselves(workspace: Workspace) -> None:
    opened = open_example(workspace, "mutual-insurer")
    workspace.save(opened, "fact", "ai-leadership-named", "dont-know")
    workspace.save(opened, "answer", "strategy-long", Answer(given=None))
    (fact, _, facts), (question, _, asked) = _links(run_page("results", opened))
    assert (fact.startswith("Say whether this is so"), facts) == (True, "facts")
    assert (question.split(" \u201c")[0], asked) == ("Give the answer to", "strategy-long")
    assert not _links(run_page("results", open_example(workspace, "mutual-insurer")))


def _links(page: AppTest) -> list[tuple[str, str, str | None]]:
    """What the links to what would settle the phase say, and the page and question they open."""
    found = [each.proto for each in page.get("page_link") if each.proto.label.startswith(("Say ", "Give "))]
    queries = [parse_qs(link.query_string) for link in found]
    return [(link.label, link.page, query.get("q", [None])[0]) for link, query in zip(found, queries, strict=True)]


def test_at_the_top_there_is_no_way_up_but_what_keeps_you_there(workspace: Workspace) -> None:
    words = shown(run_page("results", open_example(workspace, "mutual-insurer")))
    assert "What keeps you in phase 3" in words
    assert "The shortest way" not in words


def test_the_sandbox_shows_what_follows_and_stores_nothing(workspace: Workspace) -> None:
    opened = open_example(workspace, "retail-chain")
    before = workspace.store.last_change(opened)
    page = run_page("results", opened)
    assert "Nothing is changed yet." in shown(page)

    _widget(page.selectbox, "trial-strategy-learn").set_value(2).run()

    assert "Every model is watched and every lesson kept" in shown(page).split("wi-out")[1]
    assert "No longer needed: Keep one page for each trial" in shown(page)
    assert workspace.store.last_change(opened) == before
    assert workspace.open(opened).assessment.response.answers["strategy-learn"].given == 1


def test_supposed_models_and_facts_move_the_phase(workspace: Workspace) -> None:
    page = run_page("results", open_example(workspace, "regional-logistics"))
    _widget(page.number_input, "trial-models").set_value(1).run()
    assert "You would stay in phase\u00a01. One gate would still hold you back." in shown(page)

    _widget(page.multiselect, "trial-more").set_value(["strategy-measure"]).run()
    _widget(page.selectbox, "trial-strategy-measure").set_value(2).run()

    assert "You would be in phase\u00a02, not in phase\u00a01." in shown(page)


def test_reset_empties_the_sandbox(workspace: Workspace) -> None:
    page = run_page("results", open_example(workspace, "retail-chain"))
    _widget(page.checkbox, "trial-ai-leadership-named").check().run()
    assert "Nothing is changed yet." not in shown(page)

    _widget(page.button, "trial-reset").click().run()

    assert "Nothing is changed yet." in shown(page)
    assert not _widget(page.checkbox, "trial-ai-leadership-named").value


def test_the_advice_written_for_this_page_is_on_it(workspace: Workspace) -> None:
    words = shown(run_page("results", open_example(workspace, "retail-chain")))
    written = [each.title for each in workspace.library.questionnaire.guidance if "results" in each.places]
    assert written
    assert all(escape(title) in words for title in written)


def test_an_upgrade_says_which_facts_to_look_at_and_leads_there(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_example(workspace, "retail-chain")
    assert "Please look at these facts again" not in shown(run_page("results", opened))
    now = workspace.open(opened)
    untold = MadeUntold("workload", "Forecast", ("is_monitored", "supplied_by"))
    monkeypatch.setattr(state, "opened", lambda: replace(now, made_untold=(untold,)))
    page = run_page("results", opened)
    words = shown(page)
    assert "Please look at these facts again" in words
    assert "Nobody said yet: whether somebody watches it and whether it is your own or bought." in words
    assert [each.label for each in page.button if (each.key or "").startswith("upgraded")] == ["To the models"]


def test_what_is_stored_but_no_longer_known_is_named(workspace: Workspace) -> None:
    opened = open_example(workspace, "retail-chain")
    assert "Stored, but not used" not in shown(run_page("results", opened))
    workspace.save(opened, "setting", "preset", "last-years-weights")
    words = shown(run_page("results", opened))
    assert "Stored, but not used" in words
    assert "last-years-weights" in words


def test_a_page_without_a_word_on_models_asks_for_it_and_stops_once_none_is_said_to_run(workspace: Workspace) -> None:
    opened = open_example(workspace, "regional-logistics")
    workspace.save(opened, "setting", "page", None)
    words = shown(run_page("results", opened))
    assert "nobody has said which models are in daily use" in words
    assert "First say under “What runs today” which models are in daily use" in words
    assert "Which models do real work today?" in words

    workspace.save(opened, "setting", "page", {"runs-nothing": True})
    words = shown(run_page("results", opened))
    assert "no model is in daily use yet" in words
    assert "First say under" not in words
