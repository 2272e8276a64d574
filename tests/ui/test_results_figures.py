"""The figures of the results page show the labels and numbers of the shared chart models, like the report does."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from html import unescape

import pytest

from readiness.model.response import CandidateProblem
from readiness.present.charts import DataTable, charting, charting_work
from readiness.present.explaining import explain_scores
from readiness.present.findings import Findings
from readiness.present.phase.gates import gate_cards
from readiness.present.phase.needs import needed_statuses
from readiness.present.phase.pathway import AS_FAR_AS_KNOWN, IF_LOW, shortest_way
from readiness.present.plan.edited_plan import plan_rows
from readiness.ui.results.gates import gate_list
from readiness.ui.results.ladders import data_ladder, phase_ladder
from readiness.ui.results.scores import dumbbell, heatmap
from readiness.ui.results.way import way_list
from readiness.ui.results.why import why_scores
from readiness.ui.roadmap.timeline import PERIODS, Scale, by_person, timeline
from readiness.words import alone, said
from tests.present.test_headlines import findings, findings_of
from tests.report.cases import EXAMPLES, example, report_of
from tests.report.inspecting import page_texts
from tests.thorough import each_once

EVERYBODY = (*EXAMPLES, "a quarter", "one person", "long names")
START = date(2026, 11, 9)

Drawn = tuple[DataTable, str]


def _dumbbell(found: Findings) -> Drawn:
    chart = charting.dumbbell(found)
    return chart.table, dumbbell(chart)


def _heatmap(found: Findings) -> Drawn:
    chart = charting.heatmap(found)
    return chart.table, heatmap(chart)


def _phases(found: Findings) -> Drawn:
    chart = charting.phase_ladder(found)
    # Where you are is a mark in print and words on screen.
    steps = DataTable(("Phase", "Name"), tuple((str(step.number), step.name) for step in chart.steps))
    return steps, phase_ladder(chart, "")


def _data(found: Findings) -> Drawn:
    chart = charting.status_ladder(found)
    return chart.table, data_ladder(chart, needed_statuses(found))


FIGURES: tuple[Callable[[Findings], Drawn], ...] = (_dumbbell, _heatmap, _phases, _data)


def shown(markup: str) -> str:
    """The words a figure shows or reads out, without spaces and in lower case."""
    labels = " ".join(re.findall(r'aria-label="([^"]*)"', markup))
    text = unescape(re.sub(r"<[^>]*>", " ", markup) + labels)
    return "".join(text.split()).casefold()


@pytest.mark.sampled(7)
@pytest.mark.parametrize("draw", FIGURES)
@pytest.mark.parametrize("name", EVERYBODY)
def test_a_figure_shows_every_label_and_number_of_its_chart(name: str, draw: Callable[[Findings], Drawn]) -> None:
    table, markup = draw(findings_of(name))
    for row in table.rows:
        for cell in row:
            assert "".join(cell.split()).casefold() in shown(markup)


@pytest.mark.sampled(2)
@pytest.mark.parametrize(("name", "draw"), each_once(EXAMPLES, FIGURES))
def test_the_report_shows_the_same_labels_and_numbers(name: str, draw: Callable[[Findings], Drawn]) -> None:
    table, markup = draw(findings_of(name))
    printed = "".join("".join(page_texts(report_of(name))).split()).casefold()
    cells = {"".join(cell.split()).casefold() for row in table.rows for cell in row}
    assert {cell for cell in cells if cell in shown(markup)} == {cell for cell in cells if cell in printed}


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_timeline_shows_the_actions_by_owner_and_the_checks_of_the_drawn_plan(name: str) -> None:
    found = findings_of(name)
    chart = charting_work.gantt(found)
    rows = plan_rows(found, START, today=START)
    words, doers = shown(timeline(rows, chart.checks, START, by_person)), {row.number: row.doer for row in rows}
    for bar in chart.bars:
        assert "".join(f"{bar.number}{bar.title}".split()).casefold() in words
        assert bar.owner.startswith(doers[bar.number])
        assert "".join(doers[bar.number].split()).casefold() in words
    for check in chart.checks:
        assert "".join(check.criteria.split()).casefold() in words


def test_a_timeline_grows_with_the_plan_and_keeps_every_bar_inside() -> None:
    assert Scale.of(40).columns == 3
    assert Scale.of(91).columns == 4
    assert Scale.of(2000).columns == len(PERIODS)
    scale = Scale.of(2000)
    places = [scale.at(day) for day in range(0, 2001, 10)]
    assert places == sorted(places)
    assert (places[0], places[-1]) == (0, 100)


def test_the_status_needed_is_marked_on_its_row_alone() -> None:
    found = findings_of("regional-logistics")
    markup = data_ladder(charting.status_ladder(found), needed_statuses(found))
    assert markup.count(' need"') == 1
    assert "Enough" in markup


def test_without_numbers_opened_the_scores_are_words() -> None:
    markup = dumbbell(charting.dumbbell(findings_of("retail-chain")))
    before_opening = re.sub(r"<[^>]*>", " ", markup.split("<details", maxsplit=1)[0])
    assert not re.search(r"\d\.\d", before_opening)


def test_the_phase_you_are_in_is_the_current_step() -> None:
    markup = phase_ladder(charting.phase_ladder(findings_of("retail-chain")), "Gates: five open")
    assert markup.count('aria-current="step"') == 1
    assert "Gates: five open" in markup


def test_every_score_opens_to_its_answers() -> None:
    found = findings_of("retail-chain")
    markup = why_scores(explain_scores(found))
    for question in found.questionnaire.questions:
        assert alone(question.text).replace("'", "&#x27;") in markup


def test_the_way_tells_questions_to_answer_from_what_is_to_do() -> None:
    way = shortest_way(findings_of("a quarter"))
    assert way is not None
    markup = way_list(way)
    places = [markup.index(words) for words in (way.answer_first, said(AS_FAR_AS_KNOWN), said(IF_LOW), "Milestones")]
    assert places == sorted(places)
    assert markup.count("<h3>") == len(way.steps)


@pytest.mark.parametrize("days", [0, 29, 88, 89, 179, 359, 900, 5000])
def test_no_bar_of_the_timeline_leaves_the_picture(days: int) -> None:
    found = findings_of("regional-logistics")
    rows = tuple(
        replace(row, start=START + timedelta(days=days), end=START + timedelta(days=days))
        for row in plan_rows(found, START, today=START)
    )
    bars = re.findall(r'<s style="inset-inline-start:([\d.]+)%;width:([\d.]+)%">', timeline(rows, (), START))
    assert bars
    assert all(float(left) >= 0 and float(left) + float(width) <= 100.01 for left, width in bars)


def test_hostile_names_stay_text_in_every_figure() -> None:
    evil = '<img src="https://evil.example/x.png" onerror=alert(1)>'
    base = example("regional-logistics")
    named = [problem.model_copy(update={"name": evil}) for problem in base.problems]
    assert isinstance(named[0], CandidateProblem)
    found = findings(base.model_copy(update={"problems": tuple(named)}))
    way = shortest_way(found)
    assert way is not None
    drawn = [
        *(draw(found)[1] for draw in FIGURES),
        gate_list(gate_cards(found, 2)),
        way_list(way),
        timeline(plan_rows(found, START, today=START), (), START),
    ]
    assert all("<img" not in markup for markup in drawn)
    assert any("&lt;img" in markup for markup in drawn)
