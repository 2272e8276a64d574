"""Which form each chart has on a canvas that draws by itself; order, names and printed numbers stay its own."""

from __future__ import annotations

from functools import singledispatch
from typing import Final

from readiness.document.forms import (
    BarsForm,
    Form,
    GridCell,
    GridForm,
    GridRow,
    LevelsForm,
    Point,
    PointsForm,
    Series,
    SpansForm,
    StepsForm,
)
from readiness.present import charts, kind_words
from readiness.present.charts.people import fit_words
from readiness.words import said
from readiness.words.say import charts as chart_words
from readiness.words.say import handout as say

DARK_FROM, LIGHT_FROM = 0.75, 0.5  # a fit from which a cell is dark, or light
NOTHING: Final = "\u2013"
HERE, POSSIBLE = say.YOU_HERE, say.POSSIBLE
CORNERS: Final = (say.PART_LEAVE, say.PART_EASY_SMALLER_GAIN, say.PART_PREPARE_DATA, say.PART_START_HERE)


@singledispatch
def form_of(chart: object) -> Form:
    """The form of a chart.

    Raises:
        TypeError: the chart has none.
    """
    raise TypeError(f"no form for {type(chart).__name__}")


@form_of.register
def _(chart: charts.Dumbbell) -> Form:
    rows = chart.rows
    return LevelsForm(
        categories=tuple(row.name for row in rows),
        series=(
            Series(said(say.PART_SCORE_TODAY), tuple(row.score for row in rows), "dot"),
            Series(said(say.part_floor_phase(phase=chart.phase)), tuple(chart.floor for _ in rows), "diamond"),
        ),
        low=chart.scale.lowest,
        high=chart.scale.highest,
        words=tuple(f"{row.printed}, {row.words}" for row in rows),
        is_open=tuple(row.state != "met" for row in rows),
    )


@form_of.register
def _(chart: charts.ThenNow) -> Form:
    rows = chart.rows
    return LevelsForm(
        categories=tuple(row.name for row in rows),
        series=(
            Series(chart.then_label, tuple(row.then for row in rows), "ring"),
            Series(chart.now_label, tuple(row.now for row in rows), "dot"),
        ),
        low=chart.scale.lowest,
        high=chart.scale.highest,
        words=tuple(
            said(say.part_then_to_now(printed_then=row.printed_then, printed_now=row.printed_now, words=row.words))
            for row in rows
        ),
        is_open=tuple(row.then is not None and row.now is not None and row.now < row.then for row in rows),
    )


@form_of.register
def _(chart: charts.RankStability) -> Form:
    bars = chart.bars
    return BarsForm(
        categories=tuple(bar.name for bar in bars),
        name=said(chart_words.PART_RANKS_FIRST),
        values=tuple(bar.share for bar in bars),
        printed=tuple(bar.printed for bar in bars),
    )


@form_of.register
def _(chart: charts.Gantt) -> Form:
    bars = chart.bars
    return SpansForm(
        categories=tuple(f"{bar.number}  {bar.title}" for bar in bars),
        starts=tuple(float(bar.start_day - 1) for bar in bars),
        lengths=tuple(float(bar.end_day - bar.start_day + 1) for bar in bars),
        opens=tuple(", ".join(bar.gates) for bar in bars),
        days=chart.days,
        before_name=said(say.PART_DAYS_BEFORE_BEGINS),
        name=said(chart_words.PART_DAYS_FROM_BEGIN_TO_END),
        opening_name=said(say.PART_HELPS_TO_MEET_A_GATE),
        other_name=said(say.PART_OTHER_WORK),
    )


@form_of.register
def _(chart: charts.ValueFeasibility) -> Form:
    points = (Point(p.rank, p.name, p.feasibility, p.value, p.is_ready, p.class_words) for p in chart.points)
    return PointsForm(
        tuple(points),
        said(chart_words.PART_FEASIBILITY),
        said(chart_words.PART_VALUE),
        (said(CORNERS[0]), said(CORNERS[1]), said(CORNERS[2]), said(CORNERS[3])),
        said(say.PART_CAN_START_NOW),
        said(say.PART_SOMETHING_COMES_FIRST),
    )


@form_of.register
def _(chart: charts.Heatmap) -> Form:
    rows = (
        GridRow(
            row.name, row.printed, tuple(GridCell(c.name, c.printed, c.step) for c in row.cells), row.is_below_floor
        )
        for row in chart.rows
    )
    legend = tuple(f"{step} {words}" for step, words in enumerate(kind_words.level_words()))
    return GridForm((), tuple(rows), said(say.DIMENSION), legend=legend)


@form_of.register
def _(chart: charts.RoleMatrix) -> Form:
    def cell(fit: float | None) -> GridCell:
        step = 3 if (fit or 0) >= DARK_FROM else 1 if (fit or 0) >= LIGHT_FROM else 0
        return GridCell("", NOTHING if fit == 0 else fit_words(fit), step)

    rows = [
        GridRow(row.name, row.words, tuple(map(cell, row.fits)), row.cover != "covered" or row.lacks_time)
        for row in chart.rows
    ]
    if any(person.load_words for person in chart.people):
        loads = tuple(GridCell("", person.load_words, None) for person in chart.people)
        rows.append(GridRow(said(say.SHARE_TIME_USE), "", loads))
    heads = tuple(f"{person.name} ({person.note})" if person.note else person.name for person in chart.people)
    return GridForm(heads, tuple(rows), said(say.ROLE), said(say.COVER))


@form_of.register
def _(chart: charts.StatusLadder) -> Form:
    def cell(row: charts.StatusRow, place: int) -> GridCell:
        words = ""
        if place in (row.reached, row.possible):
            words = said(chart_words.PART_REACHED if place == row.reached else chart_words.PART_PHASE_POSSIBLE)
        return GridCell("", words, place if place <= row.reached else None)

    rows = (
        GridRow(row.name, row.blocks_next, tuple(cell(row, place) for place in range(len(chart.steps))))
        for row in chart.rows
    )
    return GridForm(chart.steps, tuple(rows), said(say.DATA), said(say.WHAT_BLOCKS_NEXT_STATUS))


@form_of.register
def _(chart: charts.DisagreementDots) -> Form:
    def cell(row: charts.DotRow, place: int, number: int) -> GridCell:
        return GridCell("", str(number) if number else "", 3 if place == row.level else 1 if number else None)

    rows = (
        GridRow(
            row.question,
            row.words,
            tuple(cell(row, place, number) for place, number in enumerate((*chart.filled(row), row.dont_know))),
        )
        for row in chart.rows
    )
    return GridForm((*chart.levels, said(say.I_DO_NOT_KNOW)), tuple(rows), said(say.QUESTION), said(say.WORDS))


@form_of.register
def _(chart: charts.PhaseLadder) -> Form:
    return StepsForm(chart.steps, said(HERE), said(POSSIBLE))
