"""What every page of a report knows agrees with the plan."""

from dataclasses import replace
from datetime import date

import pytest

from readiness.model.assessment import ActionEdit, ReportSettings
from readiness.model.work_calendar import WorkCalendar
from readiness.present.charts.charting import heatmap
from readiness.present.handout.brief import Brief
from readiness.present.handout.cover import art_words
from readiness.report.pdf import build_report
from tests.report.cases import EXAMPLES, LIBRARY, changed, content_of
from tests.report.inspecting import page_texts

REVIEW = LIBRARY.rubric.planning.review
REVIEWED = next(
    name for name in EXAMPLES if any(row.id == REVIEW for row in Brief(content_of(name), ReportSettings()).plan)
)


@pytest.mark.parametrize(
    ("start", "adds"), [(date(2028, 7, 5), "; quarterly from 5 July 2028"), (date(2026, 1, 5), "")]
)
def test_the_next_review_names_the_later_day_on_which_the_plan_makes_it_a_habit(start: date, adds: str) -> None:
    content = content_of(REVIEWED)
    edits = {REVIEW: ActionEdit(start_on=start)}
    moved = replace(content, assessment=changed(content.assessment, action_edits=edits))
    _, _, habit = Brief(moved, ReportSettings()).next_review.partition(";")
    assert (f";{habit}" if habit else "") == adds


def test_the_cover_has_room_for_both_days() -> None:
    content = content_of(REVIEWED)
    edits = {REVIEW: ActionEdit(start_on=date(2028, 12, 25))}
    moved = replace(content, assessment=changed(content.assessment, action_edits=edits))
    cover = page_texts(build_report(moved, ReportSettings()))[0]
    assert Brief(moved, ReportSettings()).next_review in " ".join(cover.split())


@pytest.mark.parametrize("is_moved", [True, False])
def test_the_report_says_what_no_longer_fits_after_a_change_by_hand(*, is_moved: bool) -> None:
    content = content_of("community-clinic")
    assert content.outcome.roadmap is not None
    start = content.outcome.roadmap.starts_on
    edits = {"X20": ActionEdit(start_on=start)} if is_moved else {}
    moved = replace(
        content,
        assessment=changed(content.assessment, action_edits=edits),
        calendar=WorkCalendar(starts_on=content.assessment.starts_on),
    )
    words = " ".join(" ".join(page_texts(build_report(moved, ReportSettings()))).split())
    assert ("What no longer fits after changes by hand" in words) == is_moved
    assert ("“Try out the first problem” starts on" in words) == is_moved


def test_a_provisional_report_points_to_no_section_that_it_leaves_out() -> None:
    words = " ".join(" ".join(page_texts(build_report(content_of("a quarter"), ReportSettings()))).split())
    assert "One page for the board" in words
    assert "What it costs and brings" not in words


def test_a_capability_without_a_score_is_a_dash_on_the_cover_and_no_empty_column() -> None:
    rows = heatmap(Brief(content_of("community-clinic"), ReportSettings()).found).rows
    assert any(cell.score is None for row in rows for cell in row.cells)
    assert "A dash: no score." in " ".join(
        page_texts(build_report(content_of("community-clinic"), ReportSettings()))[0].split()
    )
    assert "A dash" not in art_words(Brief(content_of("retail-chain"), ReportSettings()))
