"""The printed plan is the plan as people changed it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from readiness.model.assessment import PEOPLE_SECTION, ActionEdit, ReportSettings
from readiness.model.evidence_step import next_step
from readiness.present.charts import charting_work
from readiness.present.handout.brief import Brief, ReportContent
from readiness.present.handout.outline import OUTLINE, sections_of
from readiness.present.plan import edited_plan
from readiness.report.pdf import build_report
from readiness.services.assessing import assess_response
from readiness.words import alone
from tests.evidence.samples import a_check
from tests.present.counting import counted, in_words
from tests.report.cases import LIBRARY, TOLD, changed, content_of
from tests.report.inspecting import page_texts

EXAMPLE = "regional-logistics"
PLAN = content_of(EXAMPLE).outcome.roadmap.dated  # type: ignore[union-attr]  # the example has a plan
FIRST = PLAN[0].id
NOT_PLANNED = content_of(EXAMPLE).outcome.roadmap.left_out[0].id  # type: ignore[union-attr]  # the example has a plan
EDIT = ActionEdit(
    person="Ana Kovač",
    start_on=date(2027, 2, 1),
    end_on=date(2027, 2, 5),
    effort_days=7.5,
    indicator="Two teams use the list",
    done_when="The list is signed",
    status="blocked",
    note="Waits for the new lease",
)
PRINTED = (
    "Ana Kovač",
    "1 to 5 February 2027",
    "7.5 days of work",
    "Two teams use the list",
    "The list is signed",
    "blocked",
    "Waits for the new lease",
)


def edited(code: str, edit: ActionEdit) -> ReportContent:
    content = content_of(EXAMPLE)
    return replace(content, assessment=changed(content.assessment, action_edits={code: edit}))


def with_a_check() -> ReportContent:
    """The report of an assessment in which a table of the first problem was checked."""
    content = content_of(EXAMPLE)
    told = content.assessment.response
    evidence = {told.problems[0].id: a_check()}
    outcome = assess_response(told, LIBRARY, evidence=evidence).outcome
    return replace(content, assessment=changed(content.assessment, evidence=evidence), outcome=outcome)


def printed(content: ReportContent, section: str = "actions") -> str:
    """The words of the action list, or of another section, on one line; the people stay in, so that names are told."""
    others = tuple(entry.slug for entry in OUTLINE if entry.slug not in {section, PEOPLE_SECTION})
    pdf = build_report(content, TOLD.model_copy(update={"sections_left_out": others}))
    return " ".join(" ".join(page_texts(pdf)).split())


@pytest.mark.parametrize("code", [FIRST, NOT_PLANNED])
def test_everything_that_was_changed_on_an_action_is_printed(code: str) -> None:
    content = edited(code, EDIT)
    told = printed(content)
    assert content.rubric.action_by_id[code].title in told
    assert [words for words in PRINTED if words not in told] == []


def test_an_action_that_is_no_longer_planned_says_so() -> None:
    content = edited(NOT_PLANNED, ActionEdit(status="done"))
    told = printed(content)
    assert content.rubric.action_by_id[NOT_PLANNED].title in told
    assert "No longer planned" in told
    assert "\u2611 done" in told
    assert "No longer planned" not in printed(content_of(EXAMPLE))


def test_the_longest_note_fits_on_the_page() -> None:
    content = edited(FIRST, ActionEdit(note="Waits for the new lease. " * 800))
    assert "Note: Waits for the new lease." in printed(content)


def test_nothing_stands_beside_a_plan_that_nobody_changed() -> None:
    assert Brief(content_of(EXAMPLE), ReportSettings()).beside_plan == ()


def test_the_step_after_a_checked_table_is_in_the_picture_of_the_plan_and_in_the_list() -> None:
    content = with_a_check()
    brief = Brief(content, TOLD)
    [step] = [row for row in brief.plan if row.comes_from_a_check]
    told, drawn = printed(content), printed(content, "roadmap")
    assert brief.beside_plan == ()
    assert f"{step.number} {step.title}" in told
    assert "asks for it" in told
    assert f"{step.number} Ask the person who records" in drawn


def test_the_step_of_a_check_that_was_removed_is_printed_as_no_longer_planned() -> None:
    code = next_step(a_check().report).code(with_a_check().assessment.response.problems[0].id)
    told = printed(edited(code, ActionEdit(title="Ask the person at the counter", status="in-progress")))
    assert "Ask the person at the counter" in told
    assert "No longer applies: the check that asked for it was removed or replaced." in told


def test_a_moved_action_moves_in_the_picture_of_the_plan() -> None:
    start = content_of(EXAMPLE).assessment.starts_on
    found = Brief(edited(FIRST, ActionEdit(start_on=start + timedelta(days=200))), ReportSettings()).found
    before, after = (
        next(bar for bar in chart.bars if bar.code == FIRST)
        for chart in (charting_work.gantt(replace(found, action_edits={}), start), charting_work.gantt(found, start))
    )
    assert after.start_day == 201
    assert after.end_day - after.start_day == before.end_day - before.start_day
    assert after.when != before.when


def test_an_action_moved_to_the_front_is_printed_as_number_one() -> None:
    last, start = PLAN[-1], content_of(EXAMPLE).assessment.starts_on
    content = edited(last.id, ActionEdit(person="Ana Kovač", start_on=start - timedelta(days=1)))
    title = content.rubric.action_by_id[last.id].title
    assert f"1 {title}"[:24] in printed(content)
    assert f"1 {title}"[:24] in printed(content, "roadmap")


def test_the_headline_of_the_list_counts_what_the_list_holds() -> None:
    content = content_of(EXAMPLE)
    few = dict(list(content.assessment.response.answers.items())[:30])
    told = changed(content.assessment.response, answers=few)
    outcome = assess_response(told, LIBRARY).outcome
    short = replace(content, assessment=changed(content.assessment, response=told), outcome=outcome)
    brief = Brief(short, ReportSettings())
    dated = [row for row in brief.plan if row.is_dated]
    early = [row for row in dated if row.horizon == "first-90-days"]
    assert 0 < len(early) < len(dated)
    words = f"{alone(in_words(len(early)))} of {counted(len(dated), 'action')}, the first 90 days, for "
    assert words in printed(short)


def test_the_summary_counts_and_names_what_is_still_to_do_where_it_was_moved() -> None:
    start = content_of(EXAMPLE).assessment.starts_on
    content = content_of(EXAMPLE)
    before = printed(content, "summary")
    titles = {action.id: content.rubric.action_by_id[action.id].title[:30] for action in PLAN}
    decided = next(action for action in PLAN if titles[action.id] in before)
    moved = next(action for action in PLAN if action.opens_gates and action is not decided)
    edits = {
        decided.id: ActionEdit(status="done"),
        moved.id: ActionEdit(start_on=start + timedelta(days=400)),
        PLAN[-1].id: ActionEdit(status="dropped"),
    }
    after = printed(replace(content, assessment=changed(content.assessment, action_edits=edits)), "summary")
    early = sum(action.horizon == "first-90-days" for action in PLAN)
    left = early - 1 - (PLAN[-1].horizon == "first-90-days")
    assert f"{early} actions start in 90 days of {len(PLAN)} in the plan" in before
    assert f"{left} actions start in 90 days of {len(PLAN) - 1} in the plan" in after
    assert titles[decided.id] not in after


def test_the_rule_that_stops_a_trial_is_never_cut() -> None:
    content = content_of(EXAMPLE)
    rule = f"Stop if {'the number of late parcels is no lower than today, ' * 6}by the end of the trial"
    stopped = changed(content.assessment, charter=content.assessment.charter.model_copy(update={"stop_rule": rule}))
    assert rule in printed(replace(content, assessment=stopped), "roadmap")
    assert rule in printed(replace(content, assessment=stopped))


def test_the_picture_of_the_plan_is_made_of_the_rows_that_the_report_has_laid_out_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    edits = {FIRST: EDIT, PLAN[1].id: ActionEdit(status="dropped"), NOT_PLANNED: EDIT}
    content = content_of(EXAMPLE)
    brief = Brief(replace(content, assessment=changed(content.assessment, action_edits=edits)), TOLD)
    starts_on = brief.content.assessment.starts_on
    anew = charting_work.gantt(brief.found, starts_on)
    assert FIRST in {bar.code for bar in anew.bars}
    assert charting_work.gantt(brief.found, starts_on, brief.plan) == anew

    laid_out: list[str] = []
    lay_out = edited_plan.entry_of
    monkeypatch.setattr(edited_plan, "entry_of", lambda found, code: (laid_out.append(code), lay_out(found, code))[1])
    sections_of(Brief(brief.content, TOLD))
    assert {each.id for each in PLAN} <= set(laid_out)
    assert len(laid_out) == len(set(laid_out))
