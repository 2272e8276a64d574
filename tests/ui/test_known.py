"""What is told elsewhere is shown beside a question with a link, and taken as the answer only by a press."""

from decimal import Decimal
from html import unescape
from urllib.parse import parse_qs

import pytest

from readiness.model.assessment import Charter
from readiness.model.response import Answer, CandidateProblem, DataFacets, Interview, Person, Workload
from readiness.services.workspace import Workspace
from tests.engine.safeguards import guarded
from tests.ui.opening import run_page, shown

ASKED = guarded.SECOND.questionnaire


@pytest.fixture
def second(workspace: Workspace) -> str:
    return workspace.start("Autumn 2026", "Northwind Logistics", library=guarded.SECOND)


def answer(workspace: Workspace, assessment_id: str, slug: str) -> Answer | None:
    return workspace.open(assessment_id).assessment.response.answers.get(slug)


def offers(page) -> list:
    return [each for each in page.button if (each.label or "").startswith("Take it as the answer")]


def test_nothing_is_shown_where_nothing_was_told(workspace: Workspace, second: str) -> None:
    for slug in ASKED.told_by:
        page = run_page("answer", second, q=slug)
        assert "You told" not in shown(page)
        assert not offers(page)


def test_that_no_model_runs_is_offered_as_the_answer_and_taken_by_a_press(workspace: Workspace, second: str) -> None:
    workspace.save(second, "setting", "page", {"runs-nothing": True})
    page = run_page("answer", second, q="strategy-deploy")
    assert "You told: no model does real work today." in shown(page)
    assert answer(workspace, second, "strategy-deploy") is None

    page.text_area[0].set_value("the contract of May")
    (offer,) = offers(page)
    offer.click().run()

    assert answer(workspace, second, "strategy-deploy") == Answer(given=0, evidence="the contract of May")
    assert page.radio[0].value == "0"
    assert not offers(page)


def test_what_was_chosen_just_now_is_not_offered_and_something_else_is(workspace: Workspace, second: str) -> None:
    workspace.save(second, "setting", "page", {"runs-nothing": True})
    page = run_page("answer", second, q="strategy-deploy")
    page.radio[0].set_value("0").run()
    assert not offers(page)
    page.radio[0].set_value("1").run()
    assert len(offers(page)) == 1


def test_models_are_named_beside_the_question_about_their_effect(workspace: Workspace, second: str) -> None:
    for slug, effect in (("pricing", True), ("routes", None)):
        model = Workload(name=slug.capitalize(), is_effect_measured=effect)
        workspace.save(second, "workload", slug, model)
    page = run_page("answer", second, q="strategy-measure")
    assert "two models do real work, “Pricing” and “Routes”. The effect of one of two is measured." in shown(page)
    assert not offers(page)


def test_nobodys_time_is_offered_as_the_answer_and_some_time_is_not(workspace: Workspace, second: str) -> None:
    workspace.save(second, "person", "ana", Person(id="ana", name="Ana", fte=Decimal(0)))
    assert len(offers(run_page("answer", second, q="roles-time"))) == 1
    workspace.save(second, "person", "ben", Person(id="ben", name="Ben", fte=Decimal("0.4")))
    page = run_page("answer", second, q="roles-time")
    assert "Ben, 2 days a week" in shown(page)
    assert not offers(page)


def test_what_was_told_of_a_problem_is_shown_with_its_name(workspace: Workspace, second: str) -> None:
    problem = CandidateProblem(id="late", name="<b>Late</b> visits", criteria={"integration": 2})
    workspace.save(second, "problem", "late", problem)
    page = run_page("answer", second, q="strategy-output")
    said = guarded.SECOND.rubric.problems.criterion_by_id["integration"].levels[2].text
    assert said in shown(page)
    assert "<b>Late</b>" not in shown(page)


def test_a_choice_that_does_not_fit_what_was_told_is_called_so_at_once_and_one_that_fits_is_not(
    workspace: Workspace, second: str
) -> None:
    interview = Interview(measure="20 of 100 missed")
    workspace.save(second, "problem", "late", CandidateProblem(id="late", name="Late visits", interview=interview))
    workspace.save(second, "charter", "charter", Charter(problem="late", done_when="At least four of ten"))
    page = run_page("answer", second, q="strategy-baseline")
    assert "do not fit" not in shown(page)
    page.radio[0].set_value("1").run()
    assert "Under “Late visits” you wrote a number" in unescape(shown(page))
    page.radio[0].set_value("2").run()
    assert "do not fit" not in shown(page)

    page.radio[0].set_value("0").run()
    results = run_page("results", second)
    assert "the two do not fit: look again at the question." in shown(results)
    assert "does not fit the number told under “Late visits”" in shown(results)
    (link,) = (each for each in results.get("page_link") if each.proto.label.startswith("Look again: "))
    assert parse_qs(link.proto.query_string) == {"a": [second], "q": ["strategy-baseline"]}


def test_the_whole_section_shows_it_too(workspace: Workspace, second: str) -> None:
    workspace.save(second, "setting", "page", {"runs-nothing": True})
    page = run_page("answer", second, q="strategy-deploy", whole="yes")
    assert shown(page).count("You told: no model does real work today.") >= 2


def test_a_level_of_a_problem_on_the_same_scale_is_offered(workspace: Workspace, second: str) -> None:
    told = CandidateProblem(id="late", name="Late visits", criteria={"outcome-recorded": 2, "data-access": "dont-know"})
    workspace.save(second, "problem", "late", told)
    assert not offers(run_page("answer", second, q="data-access"))
    page = run_page("answer", second, q="data-label")
    assert f"You told of “Late visits”: {ASKED.question_by_id['data-label'].levels[2].text}" in shown(page)
    offers(page)[0].click().run()
    assert answer(workspace, second, "data-label") == Answer(given=2)


def test_an_answer_is_offered_for_a_problem_on_the_same_scale(workspace: Workspace, second: str) -> None:
    workspace.save(second, "answer", "data-label", Answer(given=1))
    workspace.save(second, "problem", "late", CandidateProblem(id="late", name="Late visits", criteria={"labour": 2}))
    page = run_page("problems", second, problem="late", step="3")
    said = ASKED.question_by_id["data-label"].levels[1].text
    assert f"Told on the page Answer: {said}" in shown(page)

    next(each for each in page.button if ":outcome-recorded-known:" in (each.key or "")).click().run()

    (problem,) = workspace.open(second).assessment.response.problems
    assert problem.criteria == {"labour": 2, "outcome-recorded": 1}
    assert not any(":outcome-recorded-known:" in (each.key or "") for each in page.button)


def test_what_was_told_of_several_problems_is_shown_by_name_and_not_of_the_one_entered_first_alone(
    workspace: Workspace, second: str
) -> None:
    for slug, level in (("late", 0), ("no-shows", 2), ("stock", 2)):
        told = CandidateProblem(id=slug, name=slug.capitalize(), criteria={"outcome-recorded": level})
        workspace.save(second, "problem", slug, told)
    page = run_page("answer", second, q="data-label")
    levels = ASKED.question_by_id["data-label"].levels
    assert f"You told of “Late”: {levels[0].text}" in shown(page)
    assert f"You told of “No-shows” and “Stock”: {levels[2].text}" in shown(page)
    offers(page)[1].click().run()
    assert answer(workspace, second, "data-label") == Answer(given=2)


def test_what_was_told_of_a_problem_is_offered_for_its_own_data_and_not_asked_afresh(
    workspace: Workspace, second: str
) -> None:
    workspace.save(second, "answer", "data-unify", Answer(given=1))
    told = CandidateProblem(id="late", name="Late visits", criteria={"data-rich": 1, "data-access": 3})
    workspace.save(second, "problem", "late", told)
    links = [link.proto.label for link in run_page("problems", second, problem="late").get("page_link")]
    assert "Answer the four questions about the data of this problem" in links
    page = run_page("problems", second, problem="late", step="5")
    for slug, level in (("data-record", 1), ("data-access", 3)):
        assert f"Told in “How easy it is”: {ASKED.question_by_id[slug].levels[level].text}" in shown(page)
    assert "Nobody has said yet whether the answers about data on the page Answer are about this problem" in shown(page)
    for slug in ("data-record", "data-unify", "data-access"):
        next(each for each in page.button if f":own-{slug}-known:" in (each.key or "")).click().run()

    (problem,) = workspace.open(second).assessment.response.problems
    assert problem.facets == DataFacets(exists=1, unified=1, access=3)
    assert problem.criteria == told.criteria
    assert "Nobody has said yet whether the answers about data" not in shown(page)
    assert not any("-known:" in (each.key or "") for each in page.button)


def test_what_was_told_of_its_own_data_is_offered_for_the_problem_and_for_the_question(
    workspace: Workspace, second: str
) -> None:
    told = CandidateProblem(id="late", name="Late visits", criteria={"labour": 2}, facets=DataFacets(labelled=2))
    workspace.save(second, "problem", "late", told)
    said = ASKED.question_by_id["data-label"].levels[2].text
    assert f"You told of “Late visits”: {said}" in shown(run_page("answer", second, q="data-label"))

    page = run_page("problems", second, problem="late", step="3")
    assert f"Told in “Its data”: {said}" in shown(page)
    next(each for each in page.button if ":outcome-recorded-known:" in (each.key or "")).click().run()
    (problem,) = workspace.open(second).assessment.response.problems
    assert problem.criteria == {"labour": 2, "outcome-recorded": 2}


def test_two_places_that_disagree_about_the_data_of_a_problem_are_named(workspace: Workspace, second: str) -> None:
    told = CandidateProblem(
        id="late", name="Late visits", criteria={"data-access": 3}, facets=DataFacets(access=1, exists=0)
    )
    workspace.save(second, "problem", "late", told)
    for step in ("3", "5"):
        assert shown(run_page("problems", second, problem="late", step=step)).count("Change one of the two.") == 1


def test_each_problem_has_record_outcome_and_access_in_the_words_of_the_questions() -> None:
    shared = {each.levels_of: each for each in guarded.SECOND.rubric.problems.criteria if each.levels_of}
    assert set(shared) == {"data-record", "data-label", "data-access"}
    for slug, criterion in shared.items():
        question = ASKED.question_by_id[slug]
        assert [(each.text, each.short) for each in criterion.levels] == [
            (each.text, each.short) for each in question.levels
        ]
