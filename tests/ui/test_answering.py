"""The Answer page: what is given is stored, with everything that belongs to it."""

import re
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import event
from streamlit.testing.v1 import AppTest

from readiness.model.assessment import ActionEdit, ReportSettings
from readiness.model.costs import Costs
from readiness.model.response import Answer, Organization, Workload
from readiness.services import keeping
from readiness.services.records import StorageProblem
from readiness.services.workspace import Workspace
from readiness.ui import edit_buffer, kept_elements, state
from readiness.ui.answer.card import MOST_IN_A_NOTE
from tests.ui.opening import run_page, shown
from tests.ui.pressing import TAB

QUESTION = "data-access"
NORTHWIND = Organization(name="Northwind", country="Chile")
CHANGES = [
    ("views", "perception", "too-little-data", "agree", "We agree"),
    ("facts", "fact", "ab-plan-written", True, "Yes"),
    ("organization", "organization", "organization", NORTHWIND, "Northwind, Chile"),
    ("workloads", "workload", "forecast", Workload(name="Forecast"), "Forecast"),
    ("workloads", "setting", "page", {"runs-nothing": True}, "No model does real work yet"),
]


def _radio(page, name="given", question=QUESTION):
    return next(radio for radio in page.radio if f":{question}:{name}:" in radio.key)


def _field(page, label):
    return next(field for field in page.text_input if field.label == label)


def _toasts(page):
    return [each.value.replace("\\", "") for each in page.toast]


def _answer(workspace: Workspace, assessment_id: str, question: str = QUESTION) -> Answer | None:
    return workspace.open(assessment_id).assessment.response.answers.get(question)


def test_a_chosen_level_is_stored_at_once(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("answer", assessment_id, q=QUESTION)

    _radio(page).set_value("2").run()

    assert _answer(workspace, assessment_id) == Answer(given=2)
    assert "Saved" in shown(page)


def test_levels_are_sentences_without_numbers(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("answer", assessment_id, q=QUESTION)
    question = workspace.library.questionnaire.question_by_id[QUESTION]

    options = [option.replace("\\", "") for option in _radio(page).options]

    assert options == [*(level.text for level in question.levels), "I do not know"]


def test_not_applicable_is_offered_only_where_it_is_allowed_and_asks_why(
    workspace: Workspace, assessment_id: str
) -> None:
    page = run_page("answer", assessment_id, q="strategy-reuse")
    _radio(page, question="strategy-reuse").set_value("not-applicable").run()

    _field(page, "Why does it not apply?").set_value("We are one team").run()

    assert _answer(workspace, assessment_id, "strategy-reuse") == Answer(
        given="not-applicable", reason="We are one team"
    )


def test_a_note_a_confidence_and_a_come_back_mark_belong_to_the_answer(
    workspace: Workspace, assessment_id: str
) -> None:
    page = run_page("answer", assessment_id, q=QUESTION)
    _radio(page).set_value("dont-know").run()
    page.button_group[0].set_value("guess").run()
    page.text_area[0].set_value("Seen on the intranet").run()
    page.checkbox[0].check().run()

    assert _answer(workspace, assessment_id) == Answer(
        given="dont-know", confidence="guess", evidence="Seen on the intranet", come_back=True
    )


def test_undo_brings_the_last_answer_back(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("answer", assessment_id, q=QUESTION)
    _radio(page).set_value("2").run()
    _radio(page).set_value("0").run()

    title = workspace.library.questionnaire.question_by_id[QUESTION].text
    assert page.button(key="undo").label == f"Undo: {title}"
    page.button(key="undo").click().run()

    assert _answer(workspace, assessment_id) == Answer(given=2)
    assert _radio(page).value == "2"
    was, again = (workspace.library.questionnaire.question_by_id[QUESTION].levels[level].text for level in (0, 2))
    assert _toasts(page) == [f"Undone: \u201c{title}\u201d. Was: {was} Is again: {again}"]


def test_undo_leaves_alone_what_was_changed_on_another_page(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("answer", assessment_id, q=QUESTION)
    _radio(page).set_value("2").run()
    settings = ReportSettings(audience="The board")
    workspace.save(assessment_id, "action-edit", "X38", ActionEdit(note="After the budget"))
    workspace.save(assessment_id, "report", "report", settings)

    page.run().button(key="undo").click().run()

    stored = workspace.open(assessment_id).assessment
    assert (stored.response.answers, stored.report) == ({}, settings)
    assert stored.action_edits["X38"].note == "After the budget"
    assert "undo" not in [button.key for button in page.button]


@pytest.mark.parametrize(("screen", "part", "key", "value", "was"), CHANGES)
def test_undo_says_what_stood_there_and_what_stands_there_now(
    workspace: Workspace, assessment_id: str, screen: str, part: str, key: str, value: object, was: str
) -> None:
    workspace.save(assessment_id, part, key, value)
    page = run_page("answer", assessment_id, q=screen)
    page.button(key="undo").click().run()
    (told,) = _toasts(page)
    again = "Northwind Logistics" if part == "organization" else "nothing"
    assert told.endswith(f"\u201d. Was: {was}. Is again: {again}.")


def test_undo_takes_back_nothing_that_it_did_not_name(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("answer", assessment_id, q=QUESTION)
    _radio(page).set_value("2").run()
    workspace.save(assessment_id, "answer", "data-explore", Answer(given=1))

    page.button(key="undo").click().run()

    assert page.toast[0].value.startswith("Not undone: something was changed since.")
    assert set(workspace.open(assessment_id).assessment.response.answers) == {QUESTION, "data-explore"}


def test_on_a_fresh_assessment_there_is_no_undo(assessment_id: str) -> None:
    page = run_page("answer", assessment_id, q=QUESTION)
    assert "undo" not in [button.key for button in page.button]


def test_next_leads_through_every_step_to_the_overview(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("answer", assessment_id, q="organization")
    seen = []
    while "next" in [button.key for button in page.button]:
        page.button(key="next").click().run()
        assert not page.exception
        seen.append(page.query_params["q"])

    questions = [question.id for question in workspace.library.questionnaire.questions]
    assert seen == [*questions, "views", "facts", "workloads", "all"]


def test_no_score_is_shown_while_answering(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("answer", assessment_id, q=QUESTION)
    _radio(page).set_value("3").run()

    assert "score" not in shown(page).lower()


def test_a_whole_section_can_be_answered_on_one_page(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("answer", assessment_id, q=QUESTION)
    page.button(key="other-way").click().run()
    section = workspace.library.questionnaire.dimensions[0]

    for question in section.questions:
        _radio(page, question=question.id).set_value("1")
    page.run()

    answers = workspace.open(assessment_id).assessment.response.answers
    assert {question.id: Answer(given=1) for question in section.questions} == answers


def test_help_and_notes_of_one_question_open_in_the_whole_section(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("answer", assessment_id, q=QUESTION)
    page.button(key="other-way").click().run()
    page.button(key=f"more-{QUESTION}").click().run()
    assert "How you can tell" in shown(page)
    assert len(page.radio) == len(workspace.library.questionnaire.dimensions[0].questions)
    page.text_area[0].set_value("On the intranet").run()
    assert workspace.open(assessment_id).assessment.response.answers == {QUESTION: Answer(evidence="On the intranet")}

    page.button(key=f"more-{QUESTION}").click().run()
    assert len(page.text_area) == 0
    assert workspace.open(assessment_id).assessment.response.answers == {QUESTION: Answer(evidence="On the intranet")}


def _place(page) -> str:
    return re.search(r'<i class="turn-[^>]*>', shown(page)).group()


def test_a_second_press_on_a_slow_page_passes_over_no_step(workspace: Workspace, assessment_id: str) -> None:
    for whole in ({}, {"whole": "yes"}):
        page = run_page("answer", assessment_id, q=QUESTION, **whole)
        seen = page.text_input(key=TAB).value
        page.button(key="next").click().run()
        after = page.query_params["q"]
        assert after != [QUESTION]
        for button in ("next", "back", "other-way"):
            # The browser still showed the step before when this was pressed.
            page.text_input(key=TAB).set_value(seen)
            page.button(key=button).click().run()
            assert page.query_params["q"] == after
        page.button(key="next").click().run()
        assert page.query_params["q"] != after


def test_a_whole_section_is_shown_from_its_first_open_question(workspace: Workspace, assessment_id: str) -> None:
    section = [each.id for each in workspace.library.questionnaire.dimensions[0].questions]
    page = run_page("answer", assessment_id, q=section[-1])
    page.button(key="other-way").click().run()
    assert "turn-1" in _place(page)
    assert "begin-at" not in _place(page)

    workspace.save(assessment_id, "answer", section[0], Answer(given=1))
    page = run_page("answer", assessment_id, q=section[-1])
    page.button(key="other-way").click().run()
    begun = _place(page)
    assert f'data-begin-at="st-key-item-{section[1]}"' in begun
    # What is answered there moves nothing.
    _radio(page, question=section[1]).set_value("1").run()
    assert _place(page) == begun


def test_nothing_of_the_section_before_stands_below_the_heading_of_the_next(
    workspace: Workspace, assessment_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    make, drawn = kept_elements.container, []
    monkeypatch.setattr(
        kept_elements,
        "container",
        lambda key, **how: drawn.append((key, how.get("is_emptied", False))) or make(key, **how),
    )
    for whole, step in (({}, "qcard"), ({"whole": "yes"}, "step")):
        page = run_page("answer", assessment_id, q=QUESTION, **whole)
        drawn.clear()
        _radio(page).set_value("1").run()
        assert (step, False) in drawn
        page.button(key="next").click().run()
        assert drawn[-1:0:-1].index((step, True)) < drawn[-1:0:-1].index((step, False))


def test_facts_are_stored_as_yes_no_or_not_known(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("answer", assessment_id, q="facts")
    first, second, third = page.radio
    first.set_value("yes")
    second.set_value("no")
    third.set_value("dont-know")
    page.run()

    assert list(workspace.open(assessment_id).assessment.response.facts.values()) == [True, False, "dont-know"]


def test_what_work_costs_is_stored_beside_the_organization(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("answer", assessment_id, q="organization")
    _field(page, "Which currency do you use?").set_value("EUR")
    number = "What does an hour of the people who do today's work cost?"
    next(each for each in page.number_input if each.label == number).set_value(42.0)
    next(each for each in page.checkbox if "a day of somebody from outside" in each.label).set_value(True)
    page.run()
    organization = workspace.open(assessment_id).assessment.response.organization
    assert organization.costs == Costs(currency="EUR", hour=Decimal(42), day_outside="dont-know")


def test_the_organization_is_stored_field_by_field(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("answer", assessment_id, q="organization")
    _field(page, "What does it do? (optional)").set_value("Logistics").run()
    page.number_input[0].set_value(120).run()

    assert workspace.open(assessment_id).assessment.response.organization == Organization(
        name="Northwind Logistics", employees=120, sector="Logistics"
    )


def test_who_you_are_is_done_with_the_name_and_says_that_the_rest_is_optional(
    workspace: Workspace, assessment_id: str
) -> None:
    page = run_page("answer", assessment_id, q="organization")
    assert "Only the name is needed" in shown(page)
    labels = [field.label for field in (*page.text_input, *page.number_input) if field.label.endswith("(optional)")]
    assert len(labels) == 4
    assert "1 of 1 done in this section" in shown(page)

    _field(page, "Name of the organization").set_value("").run()

    assert "0 of 1 done in this section" in shown(page)


def test_a_model_that_runs_can_be_added_described_and_removed(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("answer", assessment_id, q="workloads")
    _field(page, "Name of a model that runs").set_value("Demand forecast")
    page.button(key="add-workload-go").click().run()
    next(box for box in page.button_group if ":is_monitored:" in box.key).set_value("yes").run()

    stored = workspace.open(assessment_id).assessment.response.workloads
    assert stored == (Workload(name="Demand forecast", is_monitored=True),)

    next(button for button in page.button if ":remove:" in button.key).click().run()
    assert workspace.open(assessment_id).assessment.response.workloads == ()
    assert not page.exception


def test_somebody_elses_change_is_told_and_both_values_are_kept(workspace: Workspace, assessment_id: str) -> None:
    mine = run_page("answer", assessment_id, q=QUESTION)
    workspace.save(assessment_id, "answer", QUESTION, Answer(given=3))

    _radio(mine).set_value("0").run()

    assert _answer(workspace, assessment_id) == Answer(given=3)
    question = workspace.library.questionnaire.question_by_id[QUESTION]
    assert "Somebody else changed" in shown(mine)
    assert question.levels[0].text in shown(mine)
    assert question.levels[3].text in shown(mine)
    mine.button(key=f"ours-answer-{QUESTION}").click().run()
    assert _answer(workspace, assessment_id) == Answer(given=0)


def test_the_stored_value_can_be_kept_instead(workspace: Workspace, assessment_id: str) -> None:
    mine = run_page("answer", assessment_id, q=QUESTION)
    workspace.save(assessment_id, "answer", QUESTION, Answer(given=3))
    _radio(mine).set_value("0").run()

    mine.button(key=f"theirs-answer-{QUESTION}").click().run()

    assert _answer(workspace, assessment_id) == Answer(given=3)
    assert _radio(mine).value == "3"


def test_a_change_from_elsewhere_shows_up_without_a_conflict(workspace: Workspace, assessment_id: str) -> None:
    mine = run_page("answer", assessment_id, q=QUESTION)
    workspace.save(assessment_id, "answer", QUESTION, Answer(given=3))

    mine.run()

    assert _radio(mine).value == "3"
    assert "Somebody else" not in shown(mine)


def test_a_change_from_elsewhere_shows_up_also_when_it_came_right_before_an_own_one(
    workspace: Workspace, assessment_id: str
) -> None:
    questions = [question.id for question in workspace.library.questionnaire.questions]
    following = questions[questions.index(QUESTION) + 1]
    page = run_page("answer", assessment_id, q=QUESTION)
    _radio(page).set_value("1").run()
    save = workspace.save

    def save_after_another_tab(*args: object, **given: object) -> object:
        workspace.store.put(assessment_id, "answer", following, Answer(given=3), at=workspace.now())
        return save(*args, **given)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(workspace, "save", save_after_another_tab)
        _radio(page).set_value("2").run()
    page.run()

    assert _answer(workspace, assessment_id) == Answer(given=2)
    page.button(key="next").click().run()
    assert _radio(page, question=following).value == "3"


def test_a_click_does_not_ask_for_changes_when_nobody_else_made_any(
    workspace: Workspace, assessment_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = run_page("answer", assessment_id, q=QUESTION)
    _radio(page).set_value("1").run()
    page.run()
    asked = []
    monkeypatch.setattr(edit_buffer, "changes_since", lambda *_: asked.append("changes") or ())

    _radio(page).set_value("2").run()
    page.run()

    assert asked == []
    assert _answer(workspace, assessment_id) == Answer(given=2)


def test_a_click_does_not_ask_what_can_be_taken_back_unless_somebody_else_made_a_change(
    workspace: Workspace, assessment_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = run_page("answer", assessment_id, q=QUESTION)
    _radio(page).set_value("1").run()
    page.run()
    asked, ask = [], keeping.undoable
    monkeypatch.setattr(keeping, "undoable", lambda *given: asked.append("newest") or ask(*given))

    _radio(page).set_value("2").run()
    title = workspace.library.questionnaire.question_by_id[QUESTION].text
    assert (page.button(key="undo").label, asked) == (f"Undo: {title}", [])
    page.button(key="undo").click().run()
    assert _answer(workspace, assessment_id) == Answer(given=1)

    workspace.save(assessment_id, "fact", "ab-plan-written", True)
    page.run()
    assert page.button(key="undo").label != f"Undo: {title}"
    page.button(key="undo").click().run()
    assert workspace.open(assessment_id).assessment.response.facts == {}


def test_two_clicks_on_an_answer_run_a_number_of_statements_that_does_not_grow(
    workspace: Workspace, assessment_id: str
) -> None:
    """Summary, lock, what stands there, the note, what it took the place of, the entry and the stamp."""
    page = run_page("answer", assessment_id, q=QUESTION)
    _radio(page).set_value("1").run()
    page.run()
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        statements.append(statement)

    event.listen(workspace.store._database.engine, "before_cursor_execute", note)
    _radio(page).set_value("2").run()
    _radio(page).set_value("3").run()

    asked = [each for each in statements if not each.startswith(("BEGIN", "PRAGMA"))]
    assert len(asked) == 2 * 7


def test_a_note_longer_than_its_field_is_cut_and_not_refused(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("answer", assessment_id, q=QUESTION)

    page.text_area[0].set_value("x" * 30_000).run()

    stored = _answer(workspace, assessment_id)
    assert stored is not None
    assert len(stored.evidence) == MOST_IN_A_NOTE


def test_an_address_that_leads_nowhere_says_what_to_do(workspace: Workspace) -> None:
    page = run_page("answer", "a" * 26)

    assert "There is no assessment here" in shown(page)
    assert page.button(key="empty-none-go").label == "To the list"


def test_a_read_only_database_is_told_and_the_answer_stays_on_the_screen(
    workspace: Workspace, assessment_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = workspace.store.address.removeprefix("sqlite:///")
    monkeypatch.setenv("READINESS_DATABASE_URL", f"sqlite:///file:{address}?mode=ro&uri=true")
    state.forget_workspace()
    page = run_page("answer", assessment_id, q=QUESTION)

    _radio(page).set_value("2").run()

    assert "The database can only be read" in shown(page)
    assert "Not saved yet" in shown(page)
    assert _radio(page).value == "2"
    assert _answer(workspace, assessment_id) is None
    state.workspace().store.close()


def test_an_unsaved_answer_is_stored_by_a_later_run(
    workspace: Workspace, assessment_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = run_page("answer", assessment_id, q=QUESTION)
    with monkeypatch.context() as broken:
        broken.setattr(workspace.store, "put", _full_disk)
        _radio(page).set_value("2").run()
        page.button(key="next").click().run()
        assert "The disk is full." in shown(page)

    page.button(key="save-now").click().run()

    assert _answer(workspace, assessment_id) == Answer(given=2)
    assert "The disk is full." not in shown(page)


def test_an_unsaved_answer_waits_while_the_tab_shows_another_assessment(
    workspace: Workspace, assessment_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = workspace.start("Spring 2027", "Contoso Freight")
    page = run_page("answer", assessment_id, q=QUESTION)
    with monkeypatch.context() as broken:
        broken.setattr(workspace.store, "put", _full_disk)
        _radio(page).set_value("2").run()
        _open_another(page, other)
        assert "Entries of another assessment are not saved yet." in shown(page)
        assert _radio(page).value is None

        _open_another(page, assessment_id)
        assert "The disk is full." in shown(page)
        assert _radio(page).value == "2"

    page.run()
    assert _answer(workspace, assessment_id) == Answer(given=2)
    assert _answer(workspace, other) is None


@pytest.fixture
def left(workspace: Workspace, assessment_id: str, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    """A tab with an answer that could not be saved, which shows another assessment now."""
    other = workspace.start("Spring 2027", "Contoso Freight")
    page = run_page("answer", assessment_id, q=QUESTION)
    with monkeypatch.context() as broken:
        broken.setattr(workspace.store, "put", _full_disk)
        _radio(page).set_value("2").run()
        _open_another(page, other)
    return page


def test_what_waits_in_another_assessment_is_saved_from_here(
    workspace: Workspace, assessment_id: str, left: AppTest
) -> None:
    left.button(key="save-now").click().run()

    assert "not saved yet" not in shown(left)
    assert left.query_params["a"] != assessment_id
    assert _answer(workspace, assessment_id) == Answer(given=2)


def test_what_waits_in_a_deleted_assessment_is_saved_once_it_is_back(
    workspace: Workspace, assessment_id: str, left: AppTest
) -> None:
    workspace.delete(assessment_id)
    left.button(key="save-now").click().run()
    assert "Bring it back on the first page" in shown(left)

    workspace.undelete(assessment_id)
    left.button(key="save-now").click().run()

    assert "not saved yet" not in shown(left)
    assert _answer(workspace, assessment_id) == Answer(given=2)


def _open_another(page: AppTest, assessment_id: str) -> None:
    page.query_params["a"] = assessment_id
    page.run()
    assert not page.exception


def _full_disk(*_: object, **__: object) -> None:
    raise StorageProblem("The disk is full.", "Free some space.")


def test_the_question_stays_after_its_answer_even_if_the_address_named_none(
    workspace: Workspace, assessment_id: str
) -> None:
    page = run_page("answer", assessment_id)
    _radio(page, question="data-exist").set_value("2").run()

    page.checkbox[0].check().run()
    page.button(key="next").click().run()

    assert _answer(workspace, assessment_id, "data-exist") == Answer(given=2, come_back=True)
    assert page.query_params["q"] == "data-record"


def test_the_overview_leads_to_the_first_open_question(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("answer", assessment_id, q="all")
    page.button(key="to-first-open").click().run()
    assert not page.exception
    assert page.query_params["q"] != "all"
    assert "next" in [button.key for button in page.button]


def test_the_overview_shows_what_was_told_and_starts_at_its_top(workspace: Workspace, assessment_id: str) -> None:
    workspace.save(assessment_id, "answer", QUESTION, Answer(given=2))
    workspace.save(assessment_id, "workload", "w1", Workload(name="Late_trucks"))
    page = run_page("answer", assessment_id, q=QUESTION)
    before = {each.proto.body for each in page.get("html") if "turn-" in each.proto.body}
    page.button(key="to-overview").click().run()

    labels = [each.proto.label for each in page.get("page_link")]
    told = workspace.library.questionnaire.question_by_id[QUESTION].levels[2].short
    assert [label for label in labels if label.endswith(f" :small[{told}]")]
    missing = (
        "the day on which the money is decided on, how much may be paid to others until the first result, the currency"
    )
    untold = f":small[“Northwind Logistics”. Not told: {missing} and three prices of work.]"
    assert [label for label in labels if label.replace("\\", "").endswith(untold)]
    assert [label for label in labels if label.endswith(":small[Late\\_trucks]")]
    after = {each.proto.body for each in page.get("html") if "turn-" in each.proto.body}
    assert ["turn-0" in each for each in before] == [True]
    assert ["turn-1" in each for each in after] == [True]


def test_who_you_are_says_its_name_alone_once_the_money_is_told_or_not_known(
    workspace: Workspace, assessment_id: str
) -> None:
    costs = Costs(currency="EUR", hour="dont-know", day_inside=Decimal(400), day_outside="dont-know")
    told = Organization(name="Northwind", costs=costs, decides_on=date(2026, 12, 9), may_spend=Decimal(30_000))
    for organization, missing in (
        (told, ""),
        (told.model_copy(update={"costs": Costs(currency="EUR")}), "three prices"),
    ):
        workspace.save(assessment_id, "organization", "organization", organization)
        labels = [each.proto.label for each in run_page("answer", assessment_id, q="all").get("page_link")]
        (shown_as,) = [label for label in labels if "Northwind" in label]
        assert ("Not told" in shown_as, missing in shown_as) == (bool(missing), True)


def test_a_whole_section_counts_what_is_done_and_not_where_one_is(workspace: Workspace, assessment_id: str) -> None:
    workspace.save(assessment_id, "answer", QUESTION, Answer(given=2))
    page = run_page("answer", assessment_id, q="data-exist", whole="yes")
    assert "<span>1 of 11 done</span>" in shown(page)
    _radio(page, question="data-exist").set_value("1").run()
    assert "<span>2 of 11 done</span>" in shown(page)


def test_the_overview_says_what_does_not_apply(workspace: Workspace, assessment_id: str) -> None:
    questions = workspace.library.questionnaire.questions
    optional = next(question for question in questions if question.allows_not_applicable)
    workspace.save(assessment_id, "answer", optional.id, Answer(given="not-applicable", reason="We have none"))
    assert "Does not apply" in shown(run_page("answer", assessment_id, q="all"))


def test_a_press_without_a_name_says_what_is_missing_and_one_with_a_name_does_not(
    workspace: Workspace, assessment_id: str
) -> None:
    page = run_page("answer", assessment_id, q="workloads")
    page.button(key="add-workload-go").click().run()
    assert "Type a name first." in shown(page)
    assert workspace.open(assessment_id).assessment.response.workloads == ()

    _field(page, "Name of a model that runs").set_value("Forecast")
    page.button(key="add-workload-go").click().run()
    assert "Type a name first." not in shown(page)
    assert [each.name for each in workspace.open(assessment_id).assessment.response.workloads] == ["Forecast"]


def test_a_bought_model_is_asked_about_in_words_that_a_buyer_can_answer(
    workspace: Workspace, assessment_id: str
) -> None:
    workspace.save(assessment_id, "workload", "w1", Workload(name="Letter reader", supplied_by="vendor"))
    page = run_page("answer", assessment_id, q="workloads")
    labels = [each.label for each in page.button_group]
    assert labels[0] == "Did you make it or buy it?"
    assert "Can you switch it off, or have the supplier change it?" in labels
    assert "Is the data it learns from yours?" not in labels


def test_a_tick_says_that_no_model_runs_and_without_it_nobody_has_said(
    workspace: Workspace, assessment_id: str
) -> None:
    page = run_page("answer", assessment_id, q="workloads")
    assert not workspace.open(assessment_id).assessment.response.tells_workloads
    page.checkbox[0].check().run()
    assert workspace.open(assessment_id).assessment.response.runs_no_model
    page.checkbox[0].uncheck().run()
    assert not workspace.open(assessment_id).assessment.response.tells_workloads


def test_undo_leaves_alone_that_nobody_could_work_on_it(workspace: Workspace, assessment_id: str) -> None:
    people = run_page("people", assessment_id)
    next(box for box in people.checkbox if box.label.startswith("Nobody here")).check().run()
    assert workspace.open(assessment_id).assessment.response.has_no_people

    page = run_page("answer", assessment_id, q=QUESTION)
    assert not [button for button in page.button if button.key == "undo"]
