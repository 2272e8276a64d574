"""Scores against a floor, by capability, as a shape, and between two snapshots."""

from __future__ import annotations

import math

from readiness.model.scorecard import ScoreScale
from readiness.present import kind_words, number_words, tokens
from readiness.present.charts import Dumbbell, DumbbellRow, HeatCell, Heatmap, ThenNow, ThenNowRow
from readiness.report.blocks import Chart
from readiness.report.pen import Align, Pen, fitting
from readiness.typeset import fonts
from readiness.words import said
from readiness.words.say import report as say

NAMES = 96.0  # points kept for row labels
PER_ROW = 4  # capabilities side by side in the heatmap
CELL = 28.0
SPOKE_LABEL = 50.0  # points beside the radar for the names of its spokes

_STEPS = 3  # lines across a picture of scores


def dumbbell(chart: Dumbbell, *, height: float = 204, gap: float = 0) -> Chart:
    """One line for each dimension: a circle for the score, a diamond for the floor."""

    def paint(pen: Pen, x: float, top: float, width: float) -> None:
        scale = _Scale(x + NAMES + 16, width - NAMES - 78, chart.scale)
        step = (height - 36) / max(1, len(chart.rows))
        _draw_scale(pen, scale, top - 20, top - 20 - step * len(chart.rows))
        _draw_legend(
            pen,
            x + NAMES,
            top,
            said(say.part_floor_of_phase(phase=str(chart.phase), floor=number_words.score(chart.floor))),
        )
        for place, row in enumerate(chart.rows):
            _draw_dumbbell_row(pen, row, scale, (top - 20 - step * (place + 0.5), scale.at(chart.floor)))

    return Chart(chart.alt, height, paint, gap=gap)


class _Scale:
    """Scores from the lowest to the highest along a width."""

    def __init__(self, start: float, room: float, scores: ScoreScale) -> None:
        self.start = start
        self.room = room
        self.scores = scores

    def at(self, score: float) -> float:
        return self.start + self.room * self.scores.share(score)


def _draw_scale(pen: Pen, scale: _Scale, top: float, low: float) -> None:
    for step in range(_STEPS + 1):
        score = scale.scores.at(step / _STEPS)
        pen.line((scale.at(score), low), (scale.at(score), top))
        pen.label(scale.at(score), low - 10, number_words.short_number(score), ink=tokens.MUTED, align="center")


def _draw_legend(pen: Pen, x: float, top: float, floor: str) -> None:
    pen.dot(x + 4, top - 6.5, 4, fill=pen.palette.accent)
    pen.label(x + 12, top - 9, said(say.PART_SCORE_TODAY))
    pen.diamond(x + 72, top - 6.5, 4)
    pen.label(x + 80, top - 9, floor)


def _draw_dumbbell_row(pen: Pen, row: DumbbellRow, scale: _Scale, place: tuple[float, float]) -> None:
    middle, floor = place
    is_met = row.state == "met"
    font = fonts.CONDENSED if is_met else fonts.CONDENSED_BOLD
    ink = tokens.MUTED if is_met else tokens.ORANGE
    pen.lines(scale.start - 26, middle, row.name, font=font, size=8.4, align="right", room=NAMES - 12)
    if row.score is None:
        pen.line((scale.at(row.low), middle), (scale.at(row.high), middle), ink=tokens.SKY, weight=3.2)
        pen.diamond(floor, middle)
        right = max(floor, scale.at(row.high)) + 10
        pen.label(right, middle - 3, said(say.PART_TOO_FEW_ANSWERS), font=font, size=7.8, ink=tokens.ORANGE)
        return
    score = scale.at(row.score)
    pen.line((score, middle), (floor, middle), ink=tokens.SKY if is_met else tokens.ORANGE, weight=3.2)
    pen.diamond(floor, middle)
    pen.dot(score, middle, 5.6, fill=pen.palette.accent)
    left = min(score, floor) - 10
    pen.label(left, middle - 3, row.printed, font=fonts.CONDENSED_BOLD, size=8.4, ink=tokens.NAVY, align="right")
    pen.label(max(score, floor) + 10, middle - 3, row.words, font=font, size=7.8, ink=ink)


def radar(chart: Dumbbell, order: tuple[str, ...], *, height: float = 160, gap: float = 0) -> Chart:
    """The same scores as a shape: a companion, never the only chart. `order` names the spokes."""
    by_name = {row.name: row for row in chart.rows}
    rows = [by_name[name] for name in order]
    scores = ", ".join(f"{row.name} {row.printed}" for row in rows)

    def paint(pen: Pen, x: float, top: float, width: float) -> None:
        center = (x + width / 2, top - height / 2)
        radius = min(width / 2 - SPOKE_LABEL, height / 2 - 32)

        def at(spoke: int, share: float) -> tuple[float, float]:
            angle = 2 * math.pi * spoke / len(rows)
            reach = radius * share
            return center[0] + reach * math.sin(angle), center[1] + reach * math.cos(angle)

        spokes = range(len(rows))
        for step in range(1, _STEPS + 1):
            pen.polygon([at(spoke, step / _STEPS) for spoke in spokes], stroke=tokens.RULE, weight=0.5)
        for spoke in spokes:
            pen.line(center, at(spoke, 1))
        scores_told = [chart.scale.lowest if row.score is None else row.score for row in rows]
        shape = [at(spoke, chart.scale.share(scores_told[spoke])) for spoke in spokes]
        pen.polygon(shape, fill=tokens.BLUE_WASH, stroke=pen.palette.accent, weight=1.8)
        pen.canvas.setDash(3, 2)
        pen.polygon([at(spoke, chart.scale.share(chart.floor)) for spoke in spokes], stroke=tokens.ORANGE, weight=1.1)
        pen.canvas.setDash()
        for spoke in spokes:
            _draw_spoke_label(pen, rows[spoke], at(spoke, 1.14), spoke / len(rows))

    return Chart(said(say.scores_as_radar(scores=scores)), height, paint, gap=gap)


def _draw_spoke_label(pen: Pen, row: DumbbellRow, place: tuple[float, float], share: float) -> None:
    x, y = place
    side = math.sin(2 * math.pi * share)
    is_beside = abs(side) > 0.1
    size, names = fitting(row.name, fonts.CONDENSED, 7.4, 62 if not is_beside else SPOKE_LABEL - 8, most=2)
    y += 1 if is_beside else 8 + 8.6 * (len(names) - 1) if share < 0.25 else -8
    align: Align = "center" if not is_beside else "left" if side > 0 else "right"
    for name in names:
        pen.label(x, y, name, size=size, align=align)
        y -= 8.6
    pen.label(x, y - 0.4, row.printed, font=fonts.CONDENSED_BOLD, size=7.8, ink=tokens.NAVY, align=align)


def heatmap(chart: Heatmap, *, gap: float = 0) -> Chart:
    """Every capability as a cell with its name and number; five side by side."""
    lines = [max(1, math.ceil(len(row.cells) / PER_ROW)) for row in chart.rows]
    height = sum(CELL * number + 4 for number in lines) + 16

    def paint(pen: Pen, x: float, top: float, width: float) -> None:
        cell = (width - NAMES) / PER_ROW
        for row, number in zip(chart.rows, lines, strict=True):
            pen.lines(x + NAMES - 10, top - 13, row.name, size=8.4, align="right", room=NAMES - 12)
            for place, entry in enumerate(row.cells):
                left = x + NAMES + place % PER_ROW * cell
                _draw_cell(pen, entry, (left, top - CELL * (place // PER_ROW)), cell)
            top -= CELL * number + 4
        _draw_levels(pen, x + NAMES, top)

    return Chart(chart.alt, height, paint, gap=gap)


def _draw_cell(pen: Pen, entry: HeatCell, corner: tuple[float, float], width: float) -> None:
    left, top = corner
    fill = tokens.LEVELS[entry.step] if entry.step is not None else tokens.WHITE
    ink = tokens.LEVEL_TEXT[entry.step] if entry.step is not None else tokens.MUTED
    pen.bar(left, top - CELL + 2, width - 2, CELL - 2, fill=fill)
    if entry.step is None:
        pen.frame(left + 0.3, top - CELL + 2.3, width - 2.6, CELL - 2.6, stroke=tokens.RULE)
    pen.lines(left + 6, top - 13, entry.name, size=7.4, ink=ink, room=width - 32)
    pen.label(left + width - 7, top - 16, entry.printed, font=fonts.CONDENSED_BOLD, size=8.6, ink=ink, align="right")


def _draw_levels(pen: Pen, x: float, top: float) -> None:
    for step, words in enumerate(kind_words.level_words()):
        left = x + step * 92
        pen.bar(left, top - 11, 14, 8, fill=tokens.LEVELS[step])
        pen.frame(left, top - 11, 14, 8, stroke=tokens.RULE)
        pen.label(left + 19, top - 9.6, f"{step} {words}", ink=tokens.MUTED)


def then_now(chart: ThenNow, *, gap: float = 0) -> Chart:
    """One line for each dimension: a hollow circle then, a filled one now."""
    step = 34.0
    height = 22 + step * len(chart.rows) + 16

    def paint(pen: Pen, x: float, top: float, width: float) -> None:
        scale = _Scale(x + NAMES, width - NAMES - 80, chart.scale)
        _draw_scale(pen, scale, top - 20, top - 20 - step * len(chart.rows))
        pen.dot(x + NAMES + 4, top - 6.5, 4, fill=tokens.WHITE, stroke=tokens.MUTED)
        pen.label(x + NAMES + 12, top - 9, chart.then_label, room=120)
        pen.dot(x + NAMES + 144, top - 6.5, 4, fill=pen.palette.accent)
        pen.label(x + NAMES + 152, top - 9, chart.now_label, room=120)
        for place, row in enumerate(chart.rows):
            _draw_change(pen, row, scale, top - 20 - step * (place + 0.5))

    return Chart(chart.alt, height, paint, gap=gap)


def _draw_change(pen: Pen, row: ThenNowRow, scale: _Scale, middle: float) -> None:
    pen.lines(scale.start - 10, middle, row.name, size=8.4, align="right", room=NAMES - 12)
    right = scale.start
    if row.then is not None and row.now is not None:
        pen.line((scale.at(row.then), middle), (scale.at(row.now), middle), ink=tokens.SKY, weight=3.2)
    if row.then is not None:
        pen.dot(scale.at(row.then), middle, 4.6, fill=tokens.WHITE, stroke=tokens.MUTED)
        right = max(right, scale.at(row.then))
    if row.now is not None:
        pen.dot(scale.at(row.now), middle, 5.4, fill=pen.palette.accent)
        right = max(right, scale.at(row.now))
    words = said(say.part_to(printed_then=row.printed_then, printed_now=row.printed_now, words=row.words))
    ink = tokens.ORANGE if row.words.startswith("down") else tokens.INK
    pen.label(right + 10, middle - 3, words, font=fonts.CONDENSED_BOLD, size=7.8, ink=ink)
