"""The next step of a checked table is an action of the plan, and is named also when its check is gone."""

from dataclasses import replace
from datetime import date
from typing import get_args

import pytest

from readiness.model.assessment import ActionEdit, TableCheck
from readiness.model.evidence import VerdictWord
from readiness.model.evidence_step import NextStep, StepKind, next_step
from readiness.present.charts import charting_work
from readiness.present.documents import document_of
from readiness.present.findings import Findings
from readiness.present.plan.edited_plan import plan_rows
from readiness.present.plan.plan_export import plan_csv
from readiness.present.plan.plan_headlines import roadmap_headline
from readiness.present.plan.plan_parts import LANE_TITLES, by_horizon
from readiness.present.plan.plan_row import PlanRow
from readiness.present.plan.plan_words import plan_lede
from readiness.present.plan.step_words import step_words
from readiness.services.assessing import assess_response
from readiness.words import said
from readiness.words.say import steps
from tests.evidence.samples import a_check, a_report
from tests.report.cases import EDGES, LIBRARY, changed, example

START = date(2026, 11, 9)
SLUG = "regional-logistics"
TITLE = "Ask the person who records “distance” when it is written down"
PROBLEM = example(SLUG).problems[0].id
CODE = next_step(a_report()).code(PROBLEM)


def findings(edits: dict[str, ActionEdit] | None = None, **evidence: TableCheck) -> Findings:
    return assess_response(example(SLUG), LIBRARY, action_edits=edits, evidence=evidence)


def checked(edits: dict[str, ActionEdit] | None = None) -> Findings:
    return findings(edits, **{PROBLEM: a_check("Orders"), "gone": a_check("Other")})


def rows(found: Findings) -> tuple[PlanRow, ...]:
    return plan_rows(found, START, today=START)


def row(found: Findings) -> PlanRow:
    return next(each for each in rows(found) if each.id == CODE)


def test_the_step_is_a_numbered_action_among_the_others() -> None:
    found = checked()
    step = row(found)
    numbers = [each.number for each in rows(found) if each.is_dated]
    assert numbers == list(range(1, len(numbers) + 1))
    assert (step.title, step.lane, step.is_planned) == (TITLE, LANE_TITLES["first-trial"], True)
    assert step.because == f"The check of “Orders” for “{found.response.problems[0].name}” asks for it"
    assert step in dict(by_horizon(rows(found)))["First 90 days"]
    assert step.comes_from_a_check
    assert sum(each.comes_from_a_check for each in rows(found)) == 1


def test_the_step_stands_in_the_chart_the_file_and_the_document_with_the_same_words() -> None:
    found = checked()
    bar = next(bar for bar in charting_work.gantt(found, START).bars if bar.code == CODE)
    part = next(part for part in document_of(found).roadmap if part.id == CODE)
    step = row(found)
    assert (bar.number, bar.title, bar.owner, bar.lane) == (
        step.number,
        step.title,
        step.owner,
        said(LANE_TITLES["first-trial"]),
    )
    assert (part.title, part.done_when, part.indicator) == (step.title, step.done_when, step.indicator)
    assert TITLE in plan_csv(found, rows(found)).decode()


def test_what_people_changed_on_the_step_is_kept_when_answers_change() -> None:
    edit = ActionEdit(person="Ana", start_on=date(2027, 3, 1), status="in-progress", effort_days=1, note="By phone")
    told = example(SLUG)
    fewer = changed(told, answers=dict(list(told.answers.items())[:20]))
    for response in (told, fewer):
        found = assess_response(response, LIBRARY, action_edits={CODE: edit}, evidence={PROBLEM: a_check("Orders")})
        step = row(found)
        assert (step.person, step.start, step.status, step.note) == ("Ana", date(2027, 3, 1), "in-progress", "By phone")
        assert (step.effort_days, step.horizon, step.is_planned) == (1, "then", True)


def test_a_step_of_a_removed_check_is_named_and_no_longer_planned() -> None:
    step = row(findings({CODE: ActionEdit(title=TITLE, person="Ana")}))
    assert (step.title, step.is_planned, step.because) == (TITLE, False, said(steps.NO_LONGER_ASKED))
    assert step.owner == "Ana"
    assert row(findings({CODE: ActionEdit(note="By phone")})).title == said(steps.REMOVED)


def test_a_step_of_a_removed_check_that_nobody_touched_is_not_listed() -> None:
    assert [each.id for each in rows(findings({CODE: ActionEdit(title=TITLE)})) if each.id == CODE] == []


def test_the_step_of_a_replaced_check_stands_beside_the_new_one() -> None:
    done = ActionEdit(title=TITLE, status="done")
    answered = a_report().model_copy(update={"questions": (), "word": VerdictWord.MODEST})
    found = findings({CODE: done}, **{PROBLEM: a_check().model_copy(update={"report": answered})})
    new = next(each for each in rows(found) if each.id != CODE and each.comes_from_a_check)
    assert (new.status, new.is_planned) == ("not-started", True)
    assert (row(found).status, row(found).is_planned) == ("done", False)


def test_a_snapshot_without_its_checks_still_names_the_step() -> None:
    found = replace(checked({CODE: ActionEdit(title=TITLE)}), evidence={})
    assert found.action_title(CODE) == TITLE
    assert row(found).because == "A checked table asks for it"


def test_a_plan_of_checked_tables_alone_says_so() -> None:
    nothing = changed(EDGES["nothing"](), problems=example(SLUG).problems)
    found = assess_response(nothing, LIBRARY, evidence={PROBLEM: a_check()})
    assert [each.id for each in rows(found)] == [CODE]
    assert plan_lede(found).startswith("So far it holds only what checked tables ask for.")
    assert roadmap_headline(found) == "The only dated action starts in the first 90 days"


@pytest.mark.parametrize("kind", get_args(StepKind))
def test_every_step_says_what_to_do_when_it_is_done_and_how_one_sees_that_it_goes_on(kind: StepKind) -> None:
    words = step_words(NextStep(kind=kind, column="{distance} <b>"))
    texts = (words.title, words.indicator, words.done_when)
    assert all(20 < len(text) <= 200 for text in texts)
    assert [text.endswith(".") for text in texts] == [False, True, True]
    assert ("{distance} <b>" in words.title) == (kind == "ask-when-recorded")
