"""The plan keeps what people changed on it."""

from dataclasses import replace
from datetime import date

import pytest

from readiness.model.assessment import ActionEdit
from readiness.present import day_words
from readiness.present.charts import charting_work
from readiness.present.findings import Findings
from readiness.present.plan.edited_plan import plan_rows
from readiness.present.plan.plan_entries import NO_LONGER_PLANNED
from readiness.present.plan.plan_parts import by_horizon
from readiness.present.plan.plan_row import PlanRow
from readiness.present.plan.plan_words import plan_lede
from readiness.words import said
from tests.present.test_headlines import findings_of, plain
from tests.report.cases import EXAMPLES

START = date(2026, 11, 2)


def rows(found: Findings, today: date = START) -> tuple[PlanRow, ...]:
    return plan_rows(found, START, today=today)


def edited(name: str, **edits: ActionEdit) -> Findings:
    return replace(findings_of(name), action_edits=edits)


def row(found: Findings, code: str, today: date = START) -> PlanRow:
    return next(each for each in rows(found, today) if each.id == code)


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_unchanged_plan_has_the_numbers_titles_owners_and_days_of_the_drawn_one(name: str) -> None:
    bars = charting_work.gantt(findings_of(name), START).bars
    planned = [each for each in rows(findings_of(name)) if each.is_dated]
    assert [(each.number, each.title, each.owner) for each in planned] == [(b.number, b.title, b.owner) for b in bars]
    assert [((each.start or START) - START).days + 1 for each in planned] == [bar.start_day for bar in bars]
    assert [((each.end or START) - START).days + 1 for each in planned] == [bar.end_day for bar in bars]


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_action_moved_to_the_front_is_number_one_in_the_list_and_in_the_picture(name: str) -> None:
    last = [each for each in rows(findings_of(name)) if each.is_planned and each.every is None][-1].id
    found = edited(name, **{last: ActionEdit(person="Ida Holm", start_on=date(2026, 10, 30))})
    listed = [each for each in rows(found) if each.is_dated]
    starts = [each.start for each in listed if each.start]
    assert listed[0].id == last
    assert [each.number for each in listed] == list(range(1, len(listed) + 1))
    assert starts == sorted(starts)
    bars = charting_work.gantt(found, START).bars
    assert [(bar.number, bar.code) for bar in bars] == [(each.number, each.id) for each in listed]


def test_every_edit_wins_over_what_the_plan_proposes() -> None:
    edit = ActionEdit(
        person="Ida Holm",
        start_on=date(2027, 1, 4),
        end_on=date(2027, 1, 8),
        effort_days=3.5,
        indicator="Calls answered",
        done_when="All four stores agree",
        status="in-progress",
        note="Wait for the budget",
    )
    found = row(edited("retail-chain", X38=edit), "X38")
    assert (found.owner, found.dates, found.effort_days) == ("Ida Holm", "4 to 8 January 2027", 3.5)
    assert (found.indicator, found.done_when) == ("Calls answered", "All four stores agree")
    assert (found.status_words, found.note) == ("In progress", "Wait for the budget")
    assert found.horizon == "first-90-days"


def test_a_moved_start_takes_the_end_along() -> None:
    before = row(findings_of("retail-chain"), "X38")
    after = row(edited("retail-chain", X38=ActionEdit(start_on=date(2027, 2, 1))), "X38")
    assert before.start is not None
    assert before.end is not None
    assert after.end is not None
    assert after.end - date(2027, 2, 1) == before.end - before.start


def test_an_edited_action_that_is_planned_no_more_is_kept_and_says_so() -> None:
    found = edited("mutual-insurer", X05=ActionEdit(note="Ask the archive", status="done"))
    last = rows(found)[-1]
    assert (last.id, last.is_planned, last.because) == ("X05", False, said(NO_LONGER_PLANNED))
    assert (last.note, last.status, last.number, last.dates) == ("Ask the archive", "done", None, "–")


def test_an_edit_that_changes_nothing_keeps_no_action() -> None:
    assert all(each.is_planned for each in rows(edited("mutual-insurer", X05=ActionEdit())))


def test_an_action_of_a_former_catalogue_is_kept_under_its_code() -> None:
    last = rows(edited("mutual-insurer", X99=ActionEdit(note="old")))[-1]
    assert (last.title, last.note) == ("X99", "old")


def test_an_action_is_late_after_its_end_until_it_is_done_or_dropped() -> None:
    much_later = date(2028, 1, 1)
    assert row(findings_of("retail-chain"), "X38", much_later).is_late
    for status in ("done", "dropped"):
        assert not row(edited("retail-chain", X38=ActionEdit(status=status)), "X38", much_later).is_late


@pytest.mark.parametrize("name", EXAMPLES)
def test_each_planned_action_stands_in_one_period(name: str) -> None:
    planned = rows(findings_of(name))
    bars = sorted(each.id for each in planned if each.every is None)
    assert sorted(each.id for _, group in by_horizon(planned) for each in group) == bars


def test_the_lede_says_where_the_plan_leads_and_when_it_starts() -> None:
    words = plain(plan_lede(findings_of("regional-logistics")))
    assert words.startswith("The first trial is “Late-delivery prediction”. It starts on ")
    assert "The other actions" not in words, "the titles of the parts say which of them stand on their own merit"
    assert "keeps the level reached" in plain(plan_lede(findings_of("mutual-insurer")))
    assert plan_lede(findings_of("nothing")) == ""


def test_what_the_plan_leaves_out_keeps_its_edits_and_says_why() -> None:
    found = findings_of("regional-logistics")
    left = found.outcome.roadmap.left_out[0]
    kept = row(replace(found, action_edits={left.id: ActionEdit(person="Ida Holm", note="Later")}), left.id)
    assert (kept.person, kept.note, kept.is_planned) == ("Ida Holm", "Later", False)
    assert kept.because.startswith("Left out of this plan: ")


def test_what_comes_later_has_a_sign_instead_of_a_date() -> None:
    later = [each for each in rows(findings_of("collect-first")) if each.horizon == "later"]
    assert later
    assert all(each.sign and each.why_later and each.dates == "–" and each.number is None for each in later)


def test_what_comes_again_and_again_says_how_often() -> None:
    review = row(findings_of("retail-chain"), "X43")
    assert review.dates.startswith("Every quarter, from ")
    assert not review.is_dated


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 11, 2), date(2026, 11, 2), "2 November 2026"),
        (date(2026, 11, 2), date(2026, 11, 6), "2 to 6 November 2026"),
        (date(2026, 11, 26), date(2026, 12, 2), "26 November to 2 December 2026"),
        (date(2026, 12, 30), date(2027, 1, 2), "30 December 2026 to 2 January 2027"),
    ],
)
def test_two_dates_do_not_repeat_what_they_share(first: date, last: date, words: str) -> None:
    assert day_words.days(first, last) == words
