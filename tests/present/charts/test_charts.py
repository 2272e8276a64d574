"""Chart models hold what both canvases draw: order, labels, printed numbers, words and tables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

import pytest

from readiness.model.pooled import QuestionAgreement
from readiness.present.charts import DataTable, DisagreementDots, charting, charting_work
from readiness.present.findings import Findings
from tests.present.test_headlines import findings, findings_of
from tests.report.cases import EXAMPLES, changed, example, report_of, snapshot_of
from tests.report.inspecting import page_texts


class Chart(Protocol):
    """What all charts have."""

    @property
    def table(self) -> DataTable: ...

    @property
    def alt(self) -> str: ...


CHARTS: tuple[Callable[[Findings], Chart], ...] = (
    charting.dumbbell,
    charting.heatmap,
    charting.phase_ladder,
    charting.status_ladder,
    charting.role_matrix,
    charting_work.value_feasibility,
    charting_work.rank_stability,
    charting_work.gantt,
)


@pytest.mark.sampled(18)
@pytest.mark.parametrize("make", CHARTS)
@pytest.mark.parametrize("name", [*EXAMPLES, "forty-problems", "thirty-people", "no problems", "nobody", "nothing"])
def test_every_chart_has_words_and_a_table_with_rows_of_one_length(
    name: str, make: Callable[[Findings], Chart]
) -> None:
    chart = make(findings_of(name))
    table = chart.table
    assert {len(row) for row in table.rows} <= {len(table.columns)}
    assert chart.alt.endswith((".", ". "))


@pytest.mark.sampled(8)
@pytest.mark.parametrize("make", CHARTS)
@pytest.mark.parametrize("name", EXAMPLES)
def test_the_report_prints_the_labels_and_numbers_of_every_chart(name: str, make: Callable[[Findings], Chart]) -> None:
    """Compared without spaces, since a label may be set on two lines."""
    printed = "".join("".join(page_texts(report_of(name))).split())
    chart = make(findings_of(name))
    for row in chart.table.rows:  # type: ignore[attr-defined]  # every chart has a table
        for cell in row[:2] if make is charting.phase_ladder else row:
            if make is not charting_work.gantt or not cell.isdigit():
                assert all("".join(part.split()) in printed for part in cell.split(", "))


def test_the_dumbbell_begins_with_the_lowest_score() -> None:
    scores = [row.score for row in charting.dumbbell(findings_of("retail-chain")).rows]
    assert scores == sorted(scores, key=lambda score: score or 0.0)


def test_a_gap_is_the_difference_of_the_printed_numbers() -> None:
    chart = charting.dumbbell(findings_of("community-clinic"))
    for row in chart.rows:
        assert row.words == f"gap {round(chart.floor - float(row.printed), 1)}"


def test_of_many_people_the_five_best_are_shown_and_the_others_as_one() -> None:
    chart = charting.role_matrix(findings_of("thirty-people"))
    assert len(chart.people) == 6
    assert chart.people[-1].name == "25 others"
    assert all(len(row.fits) == 6 for row in chart.rows)


def test_the_plan_is_drawn_as_far_as_it_goes() -> None:
    told = example("mutual-insurer")
    # Without a tool that does a part of it nobody is asked before the trial, and all ends in 90 days.
    short = changed(told, problems=tuple(changed(each, off_the_shelf="no") for each in told.problems))
    assert charting_work.gantt(findings(short)).days == 90
    assert charting_work.gantt(findings_of("community-clinic")).days > 90


def test_checks_name_the_gates_whose_actions_end_by_then() -> None:
    found = findings_of("regional-logistics")
    chart = charting_work.gantt(found)
    roadmap = found.outcome.roadmap
    assert roadmap is not None
    waiting = {
        gate for each in roadmap.actions if (each.end_day or 999) > chart.checks[-1].day for gate in each.opens_gates
    }
    waiting |= {milestone.gate for milestone in roadmap.milestones}
    gates = {gate for each in roadmap.actions for gate in each.opens_gates}
    criteria = chart.checks[-1].criteria.lower()
    assert gates - waiting
    assert waiting
    for gate in gates:
        assert (found.rubric.gate_by_id[gate].title.lower() in criteria) == (gate not in waiting)


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_number_on_or_above_the_floor_is_not_marked_as_below_it(name: str) -> None:
    found = findings_of(name)
    floor = found.floor_of(found.target_phase)
    for row in charting.heatmap(found).rows:
        assert not row.is_below_floor or row.score is None or row.score < floor


def agreement(question: str, counts: tuple[int, int, int, int], flag: str, consensus: float) -> QuestionAgreement:
    return QuestionAgreement(
        question=question,
        counts=counts,
        dont_know=0,
        not_applicable=0,
        skipped=0,
        lower_median=1,
        median=1.0,
        mean=1.0,
        range=3,
        consensus=consensus,
        spread=1.0,
        flag=flag,  # type: ignore[arg-type]  # one of the four words
    )


def test_disagreement_shows_the_questions_furthest_apart_without_names() -> None:
    found = findings_of("retail-chain")
    chart = charting.disagreement_dots(
        found,
        [
            agreement("data-exist", (0, 2, 2, 0), "agreed", 0.8),
            agreement("data-record", (1, 1, 1, 1), "discuss", 0.4),
            agreement("data-label", (2, 0, 0, 2), "discuss-first", 0.0),
        ],
        most=5,
    )
    assert isinstance(chart, DisagreementDots)
    assert [row.counts for row in chart.rows] == [(2, 0, 0, 2), (1, 1, 1, 1)]
    assert "2 at level 0, 2 at level 3" in chart.alt


def test_changes_between_snapshots_are_differences_of_printed_numbers() -> None:
    found = findings_of("retail-chain")
    chart = charting.then_now(found, snapshot_of(example("community-clinic")).outcome, "then", "now")
    for row in chart.rows:
        change = round(float(row.printed_now) - float(row.printed_then), 1)
        assert row.words == f"up {change}"


@pytest.mark.parametrize(("now", "words"), [(1.04, "up slightly"), (0.96, "down slightly"), (1.0, "unchanged")])
def test_a_move_too_small_for_the_printed_numbers_is_told_because_the_dots_show_it(now: float, words: str) -> None:
    found = findings_of("retail-chain")
    scorecard = found.outcome.scorecard
    dimensions = tuple(changed(each, score=now) for each in scorecard.dimensions)
    moved = replace(found, outcome=changed(found.outcome, scorecard=changed(scorecard, dimensions=dimensions)))
    earlier = changed(
        found.outcome,
        scorecard=changed(scorecard, dimensions=tuple(changed(each, score=1.0) for each in scorecard.dimensions)),
    )
    chart = charting.then_now(moved, earlier, "then", "now")
    assert {(row.printed_then, row.printed_now, row.words) for row in chart.rows} == {("1.0", "1.0", words)}


def test_words_of_cover_that_do_not_explain_themselves_are_explained_where_they_stand() -> None:
    assert charting.cover_terms(charting.role_matrix(findings_of("community-clinic"))) == ""
    terms = charting.cover_terms(charting.role_matrix(findings_of("regional-logistics")))
    assert terms.startswith("One holder: ")
    assert "One person: nobody else has the skills." in terms


@pytest.mark.parametrize("name", [*EXAMPLES, "forty-problems", "long names"])
def test_the_shares_of_first_places_leave_no_rest_unshown(name: str) -> None:
    chart = charting_work.rank_stability(findings_of(name))

    assert not chart.bars or sum(bar.share for bar in chart.bars) == pytest.approx(1, abs=0.005)
    assert len(chart.bars) <= charting_work.MOST_BARS
