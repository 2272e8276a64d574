"""The Problems page: capturing is guided, everything is stored at once, and the ranking is explained."""

from decimal import Decimal
from html import unescape

import pytest
from streamlit.testing.v1 import AppTest

from readiness.model.costs import Costs, ProblemCosts
from readiness.model.response import Answer, CandidateProblem, DataFacets, Organization
from readiness.present.price import problem_price
from readiness.services.exchanging import open_example
from readiness.services.workspace import Workspace
from readiness.ui.problems.steps import STEPS
from readiness.words import said
from readiness.words.say import problems_page as say
from tests.engine.worked import FORECAST, LATE
from tests.ui.opening import run_page, shown, words_of

TYPED = "<img src=x onerror=alert(1)> :red[b] ![p](http://127.0.0.1:9/p.png)"


def problems(workspace: Workspace, assessment_id: str) -> tuple[CandidateProblem, ...]:
    return workspace.open(assessment_id).assessment.response.problems


def field(found, name: str):
    return next(each for each in found if f":{name}:" in (each.key or ""))


def opened_at(assessment_id: str, slug: str, step: int) -> AppTest:
    page = run_page("problems", assessment_id, problem=slug)
    return page.button(key=f"problem-step-{step}").click().run() if step else page


@pytest.fixture
def late(workspace: Workspace, assessment_id: str) -> str:
    """An assessment with one complete problem."""
    workspace.save(assessment_id, "problem", "late", LATE)
    return assessment_id


def test_the_empty_page_invites_and_offers_examples(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("problems", assessment_id)
    words = shown(page)
    assert "No candidate problem has been entered yet" in words
    assert "Capture the first problem" in words
    assert "Example: Late-delivery prediction" in words


@pytest.mark.parametrize(
    ("sector", "named", "not_named"),
    [
        ("Parcel and pallet transport", "Example: Late-delivery prediction", "Reorder screws"),
        ("Mining of tin", "Example: Invoice data entry from scans", "missed visits"),
    ],
)
def test_examples_are_those_of_the_sector_that_was_told_or_what_any_organization_has(
    workspace: Workspace, assessment_id: str, sector: str, named: str, not_named: str
) -> None:
    workspace.save(assessment_id, "organization", "organization", Organization(name="Northwind", sector=sector))
    words = shown(run_page("problems", assessment_id))
    assert named in words
    assert not_named not in words


def test_copied_examples_are_marked_and_cover_three_classes(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("problems", assessment_id)
    page.button(key="problem-examples").click().run()
    copied = problems(workspace, assessment_id)
    assert len(copied) == 3
    assert all(each.name.startswith("Example: ") for each in copied)
    classes = {each.class_ for each in workspace.findings(assessment_id).outcome.ranking.problems}
    assert classes == {"ready", "do-first", "not-ml"}
    assert "Three problems, ranked" in shown(page)


def test_a_new_problem_opens_its_form(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("problems", assessment_id)
    page.button(key="empty-problems-go").click().run()
    (draft,) = problems(workspace, assessment_id)
    assert page.query_params["problem"] in (draft.id, [draft.id])
    assert draft.is_draft
    assert "A draft: it counts as soon as it has a name or an answer." in shown(page)


def test_a_problem_that_was_left_untold_is_listed_as_a_draft_and_does_not_count(
    workspace: Workspace, late: str
) -> None:
    page = run_page("problems", late)
    page.button(key="problem-add").click().run()
    page.button(key="problem-leave").click().run()
    assert len(problems(workspace, late)) == 2
    words = shown(page)
    assert "One draft, not counted" in words
    assert "One problem, ranked" in words
    assert "Late is the only candidate problem" in words


def test_two_pages_that_add_a_problem_at_once_get_one_each(workspace: Workspace, late: str) -> None:
    pages = [run_page("problems", late) for _ in range(2)]
    for page in pages:
        page.button(key="problem-add").click().run()
    assert len([each for each in problems(workspace, late) if each.is_draft]) == 2


def test_a_draft_that_was_left_is_opened_again_and_counts_once_it_has_a_name(workspace: Workspace, late: str) -> None:
    page = run_page("problems", late)
    page.button(key="problem-add").click().run()
    page.button(key="problem-leave").click().run()
    page.button(key="problem-add").click().run()
    field(page.text_input, "name").set_value("Empty miles").run()
    page.button(key="problem-leave").click().run()
    assert [each.name for each in problems(workspace, late)] == ["Late", "Empty miles"]
    assert "One problem, ranked, and one not judged yet" in shown(page)
    assert "not counted" not in shown(page)


def test_a_draft_can_be_named_or_taken_off_where_nothing_else_is_on_the_list(
    workspace: Workspace, assessment_id: str
) -> None:
    workspace.save(assessment_id, "problem", "new", CandidateProblem(id="new", name=""))
    page = run_page("problems", assessment_id)
    assert "No candidate problem has been entered yet" in shown(page)
    page.button(key="draft-open-new").click().run()
    assert "What do you call it?" in shown(page)
    page.button(key="problem-leave").click().run()
    page.button(key="remove-problem-new").click().run()
    assert problems(workspace, assessment_id) == ()
    assert "Unnamed problem is removed." in shown(page)


def test_moving_up_passes_a_draft_that_stands_between(workspace: Workspace, late: str) -> None:
    workspace.save(late, "problem", "new", CandidateProblem(id="new", name=""))
    workspace.save(late, "problem", "forecast", FORECAST)
    page = run_page("problems", late)
    page.button(key="problem-up-forecast").click().run()
    assert [each.id for each in problems(workspace, late)] == ["forecast", "new", "late"]


def test_what_is_told_of_a_problem_without_a_name_counts_under_an_honest_one(
    workspace: Workspace, assessment_id: str
) -> None:
    workspace.save(assessment_id, "problem", "new", LATE.model_copy(update={"id": "new", "name": ""}))
    assert "Unnamed problem is the only candidate problem" in shown(run_page("problems", assessment_id))
    page = run_page("problems", assessment_id, problem="new")
    assert field(page.text_input, "name").value == ""


@pytest.mark.sampled(2)
@pytest.mark.parametrize("step", range(len(STEPS)))
def test_looking_at_a_step_stores_nothing(workspace: Workspace, step: int) -> None:
    opened = open_example(workspace, "regional-logistics")
    before = workspace.store.last_change(opened)
    opened_at(opened, "late-delivery", step).run()
    assert workspace.store.last_change(opened) == before


def test_looking_at_the_ranking_stores_nothing(workspace: Workspace) -> None:
    opened = open_example(workspace, "retail-chain")
    before = workspace.store.last_change(opened)
    run_page("problems", opened).run()
    assert workspace.store.last_change(opened) == before


def test_the_interview_is_stored_field_by_field(workspace: Workspace, late: str) -> None:
    page = opened_at(late, "late", 0)
    field(page.text_input, "name").set_value("Late tours").run()
    field(page.selectbox, "type").set_value("forecast").run()
    field(page.text_area, "who").set_value("Siobhan, dispatch").run()
    field(page.number_input, "hours-per-week").set_value(22.5).run()
    field(page.text_area, "good-enough").set_value("Seven of ten").run()
    field(page.text_input, "sponsor").set_value("Declan").run()

    (after,) = problems(workspace, late)
    assert (after.name, after.type, after.sponsor) == ("Late tours", "forecast", "Declan")
    assert (after.interview.who, after.interview.good_enough) == ("Siobhan, dispatch", "Seven of ten")
    assert after.interview.hours_per_week == Decimal("22.5")
    assert after.criteria == LATE.criteria


@pytest.mark.parametrize(("step", "side"), [(1, "value"), (2, "feasibility")])
def test_every_criterion_takes_every_level_and_dont_know(workspace: Workspace, late: str, step: int, side: str) -> None:
    page = opened_at(late, "late", step)
    asked = [each for each in workspace.library.rubric.problems.criteria if each.side == side]
    assert len(page.radio) == len(asked)
    for given in (0, 1, 2, 3, "dont-know"):
        for criterion in asked:
            field(page.radio, criterion.id).set_value(given)
        page.run()
        (after,) = problems(workspace, late)
        assert {after.criteria[criterion.id] for criterion in asked} == {given}


def test_levels_are_full_sentences_without_numbers(workspace: Workspace, late: str) -> None:
    page = opened_at(late, "late", 1)
    criterion = workspace.library.rubric.problems.criterion_by_id["labour"]
    plain = [option.replace("\\", "") for option in field(page.radio, "labour").options]
    assert plain == [*(level.text for level in criterion.levels), "I do not know"]


def test_how_sure_one_is_can_be_said_and_taken_back(workspace: Workspace, late: str) -> None:
    page = opened_at(late, "late", 1)
    field(page.button_group, "labour-confidence").set_value("guess").run()
    assert problems(workspace, late)[0].confidence == {"labour": "guess"}
    field(page.button_group, "labour-confidence").set_value(None).run()
    assert problems(workspace, late)[0].confidence == {}


def test_facts_that_decide_alone_are_stored_and_explained(workspace: Workspace, late: str) -> None:
    page = opened_at(late, "late", 3)
    field(page.button_group, "legal-stop").set_value(False).run()
    field(page.button_group, "off-the-shelf").set_value("fully").run()
    field(page.number_input, "effort-days").set_value(12.0).run()
    field(page.text_area, "notes").set_value("Ask again in May").run()
    (after,) = problems(workspace, late)
    assert (after.legal_stop, after.off_the_shelf, after.effort_days) == (False, "fully", 12)
    assert after.notes == "Ask again in May"
    assert "A ready-made tool exists. Ask three suppliers" in shown(page)


def test_an_amount_is_told_not_known_or_left_open(workspace: Workspace, late: str) -> None:
    page = opened_at(late, "late", 0)
    field(page.number_input, "cost-saved-percent-number").set_value(30.0)
    field(page.checkbox, "cost-tool-a-year-unknown").set_value(True)
    page.run()
    (after,) = problems(workspace, late)
    assert after.costs == ProblemCosts(saved_percent=Decimal(30), tool_a_year="dont-know")
    assert after.interview == LATE.interview
    assert "What that makes" not in shown(page)


def test_the_price_of_an_hour_is_asked_once_and_shown_where_it_is_used(workspace: Workspace, late: str) -> None:
    def hours(page: AppTest) -> list[str]:
        return [each.key for each in page.number_input if ":cost-hour-number:" in (each.key or "")]

    page = opened_at(late, "late", 0)
    assert not hours(page)
    assert said(say.HOUR_NOT_TOLD) in shown(page)
    workspace.save(late, "organization", "organization", Organization(costs=Costs(hour=Decimal(45), currency="EUR")))
    page = opened_at(late, "late", 0)
    assert said(say.hour_as_told(amount="45 EUR")) in shown(page)
    field(page.checkbox, "hour-differs").set_value(True).run()
    field(page.number_input, "cost-hour-number").set_value(60.0).run()
    assert problems(workspace, late)[0].costs.hour == Decimal(60)
    # One that was told before the question stood in one place is asked as it was.
    assert hours(opened_at(late, "late", 0))


def test_the_interview_shows_what_the_numbers_make(workspace: Workspace) -> None:
    opened = open_example(workspace, "regional-logistics")
    words = unescape(shown(run_page("problems", opened, problem="late-delivery")))
    rows = problem_price.rows(workspace.findings(opened), "late-delivery")
    assert "What that makes" in words
    assert rows
    assert all(part in words for row in rows for part in row)


def test_own_data_can_be_told_and_taken_back(workspace: Workspace, late: str) -> None:
    page = opened_at(late, "late", 4)
    field(page.radio, "own-data-label").set_value(1).run()
    assert problems(workspace, late)[0].facets == DataFacets(labelled=1)
    field(page.radio, "own-data-label").set_value(None).run()
    assert problems(workspace, late)[0].facets is None


def test_back_and_next_lead_through_all_steps_to_the_ranking(workspace: Workspace, late: str) -> None:
    page = opened_at(late, "late", 0)
    for name, _, _ in STEPS[1:]:
        page.button(key="problem-next").click().run()
        assert f"{said(name)}</h2>" in shown(page)
    page.button(key="problem-previous").click().run()
    assert f"{said(STEPS[-2][0])}</h2>" in shown(page)
    page.button(key="problem-next").click().run()
    page.button(key="problem-next").click().run()
    assert "problem" not in page.query_params
    assert "One problem, ranked" in shown(page)


def test_a_problem_that_is_gone_shows_the_list(workspace: Workspace, late: str) -> None:
    assert "One problem, ranked" in shown(run_page("problems", late, problem="nobody-knows"))


def test_who_removes_a_problem_can_bring_it_back_to_its_place(workspace: Workspace) -> None:
    opened = open_example(workspace, "regional-logistics")
    before = problems(workspace, opened)
    page = run_page("problems", opened, problem=before[0].id)
    page.button(key="problem-remove").click().run()
    assert problems(workspace, opened) == before[1:]
    page.button(key="gone-problem-undo").click().run()
    assert problems(workspace, opened) == before


def test_the_order_of_entry_can_be_changed(workspace: Workspace) -> None:
    opened = open_example(workspace, "regional-logistics")
    before = [each.id for each in problems(workspace, opened)]
    page = run_page("problems", opened)
    page.button(key=f"problem-up-{before[1]}").click().run()
    assert [each.id for each in problems(workspace, opened)] == [before[1], before[0], *before[2:]]


def test_a_preset_is_stored_when_it_is_chosen(workspace: Workspace, late: str) -> None:
    page = run_page("problems", late)
    field(page.radio, "preset").set_value("strategic").run()
    assert workspace.open(late).assessment.response.preset == "strategic"
    assert field(run_page("problems", late).radio, "preset").value == "strategic"


def test_own_weights_start_from_those_in_force_and_count(workspace: Workspace, late: str) -> None:
    page = run_page("problems", late)
    field(page.radio, "preset").set_value("own").run()
    assert workspace.open(late).assessment.response.own_weights["labour"] == Decimal("0.15")
    field(page.number_input, "own-weights:labour").set_value(60.0).run()
    assert workspace.open(late).assessment.response.own_weights["labour"] == Decimal("0.6")
    assert workspace.findings(late).outcome.ranking.preset == "own"


def test_trying_a_preset_does_not_forget_own_weights(workspace: Workspace, late: str) -> None:
    page = run_page("problems", late)
    field(page.radio, "preset").set_value("own").run()
    field(page.number_input, "own-weights:labour").set_value(60.0).run()
    field(page.radio, "preset").set_value("balanced").run()
    assert not workspace.open(late).assessment.response.own_weights
    field(page.radio, "preset").set_value("own").run()
    assert workspace.open(late).assessment.response.own_weights["labour"] == Decimal("0.6")


def test_weights_that_are_all_nothing_are_not_taken(workspace: Workspace, late: str) -> None:
    page = run_page("problems", late)
    field(page.radio, "preset").set_value("own").run()
    for each in page.number_input:
        each.set_value(0.0)
    page.run()
    assert "At least one criterion must count." in shown(page)
    assert any(workspace.open(late).assessment.response.own_weights.values())


def test_the_list_says_why_each_problem_stands_where_it_does(workspace: Workspace) -> None:
    opened = open_example(workspace, "regional-logistics")
    words = shown(run_page("problems", opened))
    assert "Late-delivery prediction is likely the first problem" in words
    assert "What must happen first" in words
    assert "If the weight of “Access to the data” went from 6% to 25%" in words
    assert all(each.name in words for each in problems(workspace, opened))


def _surely(told: CandidateProblem) -> CandidateProblem:
    """The same with everything told that a rank hangs on."""
    return told.model_copy(update={"confidence": dict.fromkeys(told.criteria, "sure"), "data_quality": 3})


def test_an_order_is_no_firmer_where_nobody_said_how_sure_the_ratings_are(workspace: Workspace, late: str) -> None:
    for told in (LATE, FORECAST):
        workspace.save(late, "problem", told.id, _surely(told))
    surely = shown(run_page("problems", late))
    for told in (LATE, FORECAST):
        workspace.save(late, "problem", told.id, told.model_copy(update={"data_quality": 3}))
    untold = shown(run_page("problems", late))

    assert "Late is the clear first problem" in surely
    assert "Late comes first as far as is known" in untold
    why = "That is not called clear, because nobody said how sure some ratings are."
    assert why not in surely
    assert why in untold


def test_equals_are_called_too_close(workspace: Workspace, late: str) -> None:
    workspace.save(late, "problem", "twin", LATE.model_copy(update={"id": "twin", "name": "Twin"}))
    workspace.save(late, "problem", "forecast", FORECAST)
    assert "Too close to call: Late and Twin." in shown(run_page("problems", late))


def test_what_people_typed_is_shown_letter_by_letter(workspace: Workspace, assessment_id: str) -> None:
    typed = LATE.model_copy(update={"name": TYPED, "criteria": {}, "notes": TYPED, "sponsor": TYPED})
    workspace.save(assessment_id, "problem", "late", typed)
    workspace.save(assessment_id, "problem", "forecast", FORECAST)
    for page in (run_page("problems", assessment_id), opened_at(assessment_id, "late", 3)):
        assert "<img" not in "".join(each.proto.body for each in page.get("html"))
        assert "![p](" not in "".join(each.value for each in page.markdown)


def test_a_hostile_client_cannot_store_what_the_form_does_not_offer(workspace: Workspace, late: str) -> None:
    page = opened_at(late, "late", 0)
    field(page.text_input, "name").set_value("   ").run()
    assert problems(workspace, late)[0].name == "Late"


def test_a_new_problem_is_not_judged_before_anything_is_answered(workspace: Workspace, assessment_id: str) -> None:
    workspace.save(assessment_id, "problem", "new", CandidateProblem(id="new", name="New"))
    words = shown(run_page("problems", assessment_id))
    assert "The only problem is not judged yet" in words
    assert "One problem not judged yet" in words
    assert "Answer the questions on what it is worth and how easy it is" in words
    assert "0 to " not in words
    assert "Value against feasibility" not in words


def test_a_problem_that_is_not_judged_stands_last_without_a_number(workspace: Workspace, late: str) -> None:
    workspace.save(late, "problem", "new", CandidateProblem(id="new", name="New"))
    words = shown(run_page("problems", late))
    assert "Late comes first so far;" in words
    assert words.index("<h3>Late</h3>") < words.index("<h3>New</h3>")
    assert '<b class="rk">1</b>' in words
    assert '<b class="rk">2</b>' not in words
    assert "New is not in the picture" in words
    assert "How sure is the order?" not in words


def test_data_told_for_one_problem_is_said_to_count_alone_and_what_is_left_open_is_not_known(
    workspace: Workspace, late: str
) -> None:
    for slug in ("data-record", "data-label", "data-unify", "data-access"):
        workspace.save(late, "answer", slug, Answer(given=3))
    told = LATE.model_copy(update={"facets": DataFacets(exists=3)})
    workspace.save(late, "problem", "late", told)
    page = opened_at(late, "late", 4)
    blanks = [each.options[0] for each in page.radio if ":own-" in (each.key or "")]

    assert blanks == [*["Not told for this problem"] * 4, "The same as for the whole organization"]
    assert "Not known yet: whether the outcome is recorded" in words_of(page)
    assert "Told for this problem alone." in words_of(page)
