"""The Roadmap page: everything on it can be changed, and no change is lost."""

from datetime import date, timedelta
from decimal import Decimal
from html import escape

import pytest

from readiness.model.assessment import ActionEdit, Charter
from readiness.model.costs import Costs
from readiness.model.response import Answer, Person
from readiness.model.work_calendar import BlockedDays, WorkDays
from readiness.services.exchanging import open_example
from readiness.services.workspace import Workspace
from readiness.ui.roadmap.actions import AS_PLANNED, SOMEBODY_ELSE
from tests.ui.opening import run_page, shown


def _field(found, code, name):
    return next(each for each in found if f":{code}:{name}:" in (each.key or ""))


def _typed(page, code, name):
    _field(page.selectbox, code, "who").set_value(SOMEBODY_ELSE).run()
    _field(page.text_input, code, "person").set_value(name).run()


def _edit(workspace: Workspace, assessment_id: str, code: str) -> ActionEdit | None:
    return workspace.open(assessment_id).assessment.action_edits.get(code)


def test_without_an_answer_it_says_what_to_do_next(workspace: Workspace, assessment_id: str) -> None:
    words = shown(run_page("roadmap", assessment_id))
    assert "There is no plan yet" in words
    assert "Answer the first questions" in words


def test_a_press_on_change_opens_the_fields_of_one_action(workspace: Workspace) -> None:
    page = run_page("roadmap", open_example(workspace, "retail-chain"))
    assert not page.text_area

    page.button(key="rm-change-X38").click().run()

    assert page.query_params["action"] == "X38"
    assert [each.label for each in page.text_area] == ["Note"]


def test_every_field_of_an_action_is_stored_when_it_is_given(workspace: Workspace) -> None:
    opened = open_example(workspace, "retail-chain")
    page = run_page("roadmap", opened, action="X38")

    _typed(page, "X38", "Ida Holm")
    _field(page.selectbox, "X38", "status").set_value("in-progress").run()
    _field(page.date_input, "X38", "start").set_value(date(2027, 1, 4)).run()
    _field(page.date_input, "X38", "end").set_value(date(2027, 1, 8)).run()
    _field(page.number_input, "X38", "effort").set_value(3.5).run()
    _field(page.text_input, "X38", "indicator").set_value("Drafts read").run()
    _field(page.text_input, "X38", "done-when").set_value("The board agrees").run()
    _field(page.text_area, "X38", "note").set_value("After the budget").run()

    assert _edit(workspace, opened, "X38") == ActionEdit(
        person="Ida Holm",
        start_on=date(2027, 1, 4),
        end_on=date(2027, 1, 8),
        effort_days=3.5,
        indicator="Drafts read",
        done_when="The board agrees",
        status="in-progress",
        note="After the budget",
    )
    assert "Ida Holm" in shown(page)
    assert "in the role of " in shown(page)
    assert "4 to 8 January 2027" in shown(page)


def test_looking_at_the_fields_stores_nothing(workspace: Workspace) -> None:
    opened = open_example(workspace, "retail-chain")
    before = workspace.store.last_change(opened)
    run_page("roadmap", opened, action="X38").run()
    assert workspace.store.last_change(opened) == before


def test_an_end_before_the_start_is_told_and_changes_nothing(workspace: Workspace) -> None:
    opened = open_example(workspace, "retail-chain")
    page = run_page("roadmap", opened, action="X38")
    _field(page.date_input, "X38", "start").set_value(date(2027, 1, 4)).run()
    _field(page.date_input, "X38", "end").set_value(date(2027, 1, 2)).run()
    words = shown(page)
    assert "The end is before the start: 2 January 2027 comes before 4 January 2027." in words
    assert "not saved" in words
    assert _edit(workspace, opened, "X38") == ActionEdit(start_on=date(2027, 1, 4))

    _typed(page, "X38", "Ida Holm")
    assert _edit(workspace, opened, "X38") == ActionEdit(start_on=date(2027, 1, 4), person="Ida Holm")

    _field(page.date_input, "X38", "end").set_value(date(2027, 1, 9)).run()
    assert "before the start" not in shown(page)
    assert _edit(workspace, opened, "X38") == ActionEdit(
        start_on=date(2027, 1, 4), end_on=date(2027, 1, 9), person="Ida Holm"
    )


def test_an_end_before_the_proposed_start_is_told_too(workspace: Workspace) -> None:
    opened = open_example(workspace, "retail-chain")
    workspace.start_on(opened, date(2027, 1, 4))
    page = run_page("roadmap", opened, action="X38")
    before = shown(page)
    _field(page.date_input, "X38", "end").set_value(date(2026, 12, 31)).run()
    assert "The end is before the start: 31 December 2026" not in before
    assert "The end is before the start: 31 December 2026" in shown(page)
    assert _edit(workspace, opened, "X38") is None


def test_a_start_is_not_taken_away_from_before_its_end(workspace: Workspace) -> None:
    opened = open_example(workspace, "retail-chain")
    workspace.start_on(opened, date(2027, 1, 4))
    moved = ActionEdit(start_on=date(2026, 12, 7), end_on=date(2026, 12, 11))
    workspace.save(opened, "action-edit", "X38", moved)
    page = run_page("roadmap", opened, action="X38")
    assert "before the start" not in shown(page)
    _field(page.date_input, "X38", "start").set_value(None).run()
    assert "The end is before the start: 11 December 2026" in shown(page)
    assert _edit(workspace, opened, "X38") == moved


def test_an_edited_action_stays_when_the_answers_no_longer_call_for_it(workspace: Workspace) -> None:
    opened = open_example(workspace, "retail-chain")
    workspace.save(opened, "action-edit", "X22", ActionEdit(note="Template is on the intranet"))
    workspace.save(opened, "answer", "strategy-learn", Answer(given=3))
    words = shown(run_page("roadmap", opened))
    assert "No longer planned" in words.split("Keep one page for each trial")[1]


def test_the_start_of_the_plan_moves_every_date(workspace: Workspace) -> None:
    opened = open_example(workspace, "retail-chain")
    page = run_page("roadmap", opened)
    next(each for each in page.date_input if each.label == "The plan starts on").set_value(date(2027, 3, 1)).run()
    assert workspace.open(opened).assessment.starts_on == date(2027, 3, 1)
    assert "Roadmap from 1 March 2027" in shown(page)


def test_a_plan_that_starts_later_does_not_call_its_first_days_this_month(workspace: Workspace) -> None:
    assessment_id = open_example(workspace, "retail-chain")
    today = workspace.now().date()
    # Nothing begins on a day on which nobody works, as today may be one.
    workspace.start_on(assessment_id, today - timedelta(days=14))
    assert "The next 30 days" in shown(run_page("roadmap", assessment_id))

    workspace.start_on(assessment_id, date(today.year + 1, 8, 2))
    told = shown(run_page("roadmap", assessment_id))
    assert f"The first 30 days, from 2 August {today.year + 1}" in told
    assert "The next 30 days" not in told


def test_the_plan_can_be_shown_as_a_list(workspace: Workspace) -> None:
    page = run_page("roadmap", open_example(workspace, "retail-chain"))
    assert "rm-tl" in shown(page)
    page.button_group(key="rm-view").set_value("list").run()
    assert "Every action of the plan" in shown(page)
    assert "rm-tl" not in shown(page)


def test_the_charter_is_stored_with_its_problem(workspace: Workspace) -> None:
    opened = open_example(workspace, "regional-logistics")
    page = run_page("roadmap", opened, charter="1")
    assert "gradient-boosted trees" in shown(page)

    next(each for each in page.text_input if each.label == "Sponsor").set_value("Mara").run()

    assert workspace.open(opened).assessment.charter == Charter(problem="late-delivery", sponsor="Mara")
    assert "Mara" in shown(page)


def test_looking_at_the_charter_stores_nothing(workspace: Workspace) -> None:
    opened = open_example(workspace, "regional-logistics")
    before = workspace.store.last_change(opened)
    run_page("roadmap", opened, charter="1").run()
    assert workspace.store.last_change(opened) == before


def test_without_a_problem_the_charter_leads_to_the_problems(workspace: Workspace, assessment_id: str) -> None:
    workspace.save(assessment_id, "answer", "data-access", Answer(given=2))
    assert "There is no problem to try yet" in shown(run_page("roadmap", assessment_id))


def test_hostile_words_stay_text(workspace: Workspace) -> None:
    opened = open_example(workspace, "retail-chain")
    evil = "<img src=x onerror=alert(1)>"
    workspace.save(opened, "action-edit", "X38", ActionEdit(person=evil, note=evil, indicator=evil, done_when=evil))
    workspace.save(opened, "charter", "charter", Charter(sponsor=evil, metric=evil))
    words = shown(run_page("roadmap", opened, action="X38", charter="1"))
    assert "<img" not in words
    assert "&lt;img" in words


def test_the_advice_written_for_this_page_is_on_it(workspace: Workspace) -> None:
    words = shown(run_page("roadmap", open_example(workspace, "retail-chain")))
    written = [each.title for each in workspace.library.questionnaire.guidance if "roadmap" in each.places]
    assert written
    assert all(escape(title) in words for title in written)


def test_what_is_done_stays_at_its_date_and_asks_for_the_answer_that_it_changes(workspace: Workspace) -> None:
    opened = open_example(workspace, "retail-chain")
    workspace.save(opened, "answer", "strategy-learn", Answer(given=1, evidence="A folder"))
    page = run_page("roadmap", opened, action="X22")
    _field(page.selectbox, "X22", "status").set_value("done").run()

    edit = _edit(workspace, opened, "X22")
    assert edit is not None
    assert edit.done_on is not None
    assert edit.start_on is not None
    assert edit.start_on <= edit.done_on
    workspace.start_on(opened, date(2028, 1, 3))
    assert _edit(workspace, opened, "X22") == edit
    assert "Done: does this answer change?" in shown(page)

    page.button(key="rm-record-X22-strategy-learn").click().run()
    given = workspace.open(opened).assessment.response.answers["strategy-learn"]
    assert given == Answer(given=2, evidence="A folder")

    page.button(key="rm-unrecord-X22-strategy-learn").click().run()
    assert workspace.open(opened).assessment.response.answers["strategy-learn"].given == 1
    assert _edit(workspace, opened, "X22") == edit


def test_an_owner_is_chosen_from_the_people_or_typed(workspace: Workspace) -> None:
    opened = open_example(workspace, "retail-chain")
    people = [person.name for person in workspace.open(opened).assessment.response.people]
    page = run_page("roadmap", opened, action="X38")
    field = _field(page.selectbox, "X38", "who")
    assert field.options[1:-1] == people
    field.set_value(people[-1]).run()
    assert _edit(workspace, opened, "X38") == ActionEdit(person=people[-1])
    _typed(page, "X38", "Ida Holm")
    assert _edit(workspace, opened, "X38") == ActionEdit(person="Ida Holm")
    again = run_page("roadmap", opened, action="X38")
    assert _field(again.text_input, "X38", "person").value == "Ida Holm"
    _field(again.selectbox, "X38", "who").set_value(AS_PLANNED).run()
    assert _edit(workspace, opened, "X38") == ActionEdit()


def test_a_move_that_breaks_the_order_is_said_at_once(workspace: Workspace) -> None:
    opened = open_example(workspace, "retail-chain")
    roadmap = workspace.findings(opened).outcome.roadmap
    assert roadmap is not None
    late = next(action for action in roadmap.dated if action.prerequisites)
    page = run_page("roadmap", opened, action=late.id)
    assert "has to come first" not in shown(page)
    _field(page.date_input, late.id, "start").set_value(roadmap.starts_on).run()
    words = shown(page)
    assert "has to come first and ends on" in words
    assert "Start it on " in words


def test_days_that_are_blocked_are_stored_and_move_the_plan(workspace: Workspace) -> None:
    opened = open_example(workspace, "retail-chain")
    assert "Days off: public holidays of Canada, nothing blocked" in [
        each.label for each in run_page("roadmap", opened).expander
    ]
    start = workspace.open(opened).assessment.starts_on
    page = run_page("roadmap", opened)
    next(each for each in page.date_input if "work-days:first-0:" in (each.key or "")).set_value(start).run()
    next(each for each in page.date_input if "work-days:last-0:" in (each.key or "")).set_value(
        start + timedelta(days=13)
    ).run()
    next(each for each in page.text_input if "work-days:why-0:" in (each.key or "")).set_value("Stock-taking").run()
    blocked = BlockedDays(first=start, last=start + timedelta(days=13), why="Stock-taking")
    assert workspace.open(opened).assessment.work_days == WorkDays(blocked=(blocked,))
    assert "is not a working day: the plan starts on" in shown(page)

    next(each for each in page.selectbox if each.label == "Public holidays of").set_value("").run()
    assert workspace.open(opened).assessment.work_days == WorkDays(holidays_of="", blocked=(blocked,))

    next(each for each in page.date_input if "work-days:first-0:" in (each.key or "")).set_value(None).run()
    assert workspace.open(opened).assessment.work_days == WorkDays(holidays_of="")


def test_the_part_of_one_owner_says_how_much_it_is(workspace: Workspace) -> None:
    page = run_page("roadmap", open_example(workspace, "retail-chain"))
    owner = page.selectbox(key="rm-owner").options[1]
    page.selectbox(key="rm-owner").set_value(owner).run()
    assert f"{escape(owner)}: " in shown(page)
    assert "in the first 90 days" in shown(page).split(f"{escape(owner)}: ")[1]


def test_names_that_are_called_like_a_choice_of_ours_are_told_apart_from_it(workspace: Workspace) -> None:
    opened = open_example(workspace, "retail-chain")
    for code, name in (("X38", "Everybody"), ("X05", "Somebody else")):
        workspace.save(opened, "action-edit", code, ActionEdit(person=name))
    workspace.save(opened, "person", "one-more", Person(id="one-more", name="Somebody else"))
    page = run_page("roadmap", opened, action="X38")
    part, who = page.selectbox(key="rm-owner"), _field(page.selectbox, "X38", "who")
    assert [each for each in part.options if "Everybody" in each] == ["Everybody", "\u201cEverybody\u201d"]
    assert [each for each in who.options if "Somebody" in each] == ["\u201cSomebody else\u201d", "Somebody else"]
    part.select("Everybody").run()
    assert "Everybody: " in shown(page)


@pytest.mark.parametrize(("day", "said"), [(Decimal(400), "EUR"), (None, "nobody has said what a day of staff time")])
def test_the_page_says_what_the_plan_costs_or_that_nobody_told(
    workspace: Workspace, day: Decimal | None, said: str
) -> None:
    opened = open_example(workspace, "retail-chain")
    told = workspace.open(opened).assessment.response.organization
    costs = Costs(currency="EUR", day_inside=day)
    workspace.save(opened, "organization", "organization", told.model_copy(update={"costs": costs}))
    page = run_page("roadmap", opened)
    words = shown(page)
    assert "What it costs: the first trial, and the whole plan" in [each.label for each in page.expander]
    assert "Own people" in words
    assert said in words.split("The whole plan", 1)[1]
