"""Candidate problems and the plan."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from readiness.present import tokens
from readiness.present.charts import Gantt, GanttBar, GanttCheck, ProblemPoint, RankStability, ValueFeasibility
from readiness.report.blocks import Block, Chart
from readiness.report.pen import Align, Pen
from readiness.report.theme import MARGIN
from readiness.typeset import fonts, text
from readiness.words import said
from readiness.words.say import charts as chart_words
from readiness.words.say import handout as handout_words
from readiness.words.say import report as say

TITLES = 216.0
LINE, DENSE_LINE = 18.0, 13.0  # points a bar; a long plan is set closer, to stay on one page
MOST_LOOSE = 24
QUARTER = 90
BANDS_ABOVE, CHECKS_BELOW = 37.0, 28.0
CHECK_LINE = 22.0  # points that the words of one check take in height
CHECK_SHARE = 0.26  # of the width, what the words of one check take at most
DIAMOND = 4.0  # points from the middle of a diamond to its corners; on its very day, though two may touch
FEWEST_BARS = 4
SQUARE = 214.0
DISC = 8.5
CORNER = (58.0, 14.0)  # room for the words in the corners of the square
_AROUND = tuple((ring * DISC, step * math.pi / 6) for ring in (0.0, 1.1, 2.2, 3.3, 4.4, 5.5) for step in range(12))


def value_feasibility(chart: ValueFeasibility, *, gap: float = 0) -> Chart:
    """Problems as numbered discs; names stand in the table, so that nothing overlaps."""

    def paint(pen: Pen, x: float, top: float, width: float) -> None:
        top -= 12
        size = min(width, SQUARE)
        low = top - size
        pen.bar(x, low, size, size, fill=tokens.PANEL)
        pen.bar(x + size / 2, low + size / 2, size / 2, size / 2, fill=tokens.BLUE_WASH)
        pen.line((x + size / 2, low), (x + size / 2, top), ink=tokens.WHITE, weight=1.2)
        pen.line((x, low + size / 2), (x + size, low + size / 2), ink=tokens.WHITE, weight=1.2)
        _draw_corners(pen, (x, low), size)
        for point, place in zip(chart.points, _places(chart.points, (x, low), size), strict=True):
            _draw_disc(pen, point, place)
        pen.label(x, low - 11, said(chart_words.PART_FEASIBILITY_FROM), ink=tokens.MUTED)
        pen.label(x + size, low - 11, "100", ink=tokens.MUTED, align="right")
        pen.label(x, top + 5, said(chart_words.PART_VALUE_TO), ink=tokens.MUTED)

    return Chart(chart.alt, SQUARE + 28, paint, gap=gap)


def _draw_corners(pen: Pen, corner: tuple[float, float], size: float) -> None:
    x, low = corner
    top, right = low + size, x + size
    bold = fonts.CONDENSED_BOLD
    pen.label(right - 6, top - 11, said(say.PART_START_HERE), font=bold, ink=tokens.NAVY, align="right")
    pen.label(x + 6, top - 11, said(say.PART_PREPARE_DATA), ink=tokens.MUTED)
    pen.label(x + 6, low + 6, said(handout_words.PART_LEAVE), ink=tokens.MUTED)
    pen.label(right - 6, low + 6, said(say.PART_EASY_SMALLER_GAIN), ink=tokens.MUTED, align="right")


def _places(points: tuple[ProblemPoint, ...], corner: tuple[float, float], size: float) -> list[tuple[float, float]]:
    """Where the discs go: one that would hide another moves to the nearest free spot around it."""
    placed: list[tuple[float, float]] = []
    inside = size - 2 * DISC - 4
    low, high = DISC, size - DISC
    for point in points:
        x = DISC + 2 + inside * point.feasibility / 100
        y = DISC + 2 + inside * point.value / 100
        spots = [
            (min(max(x + far * math.cos(angle), low), high), min(max(y + far * math.sin(angle), low), high))
            for far, angle in _AROUND
        ]
        free = [
            spot
            for spot in spots
            if not _hides_a_corner(spot, size) and all(math.dist(spot, other) > 2.1 * DISC for other in placed)
        ]
        placed.append(free[0] if free else spots[0])
    return [(corner[0] + x, corner[1] + y) for x, y in placed]


def _hides_a_corner(spot: tuple[float, float], size: float) -> bool:
    """Whether a disc would lie on the words in a corner of the square."""
    across = min(spot[0], size - spot[0])
    up = min(spot[1], size - spot[1])
    return across < CORNER[0] + DISC and up < CORNER[1] + DISC


def _draw_disc(pen: Pen, point: ProblemPoint, place: tuple[float, float]) -> None:
    fill, ink = (pen.palette.accent, tokens.WHITE) if point.is_ready else (tokens.WHITE, pen.palette.accent)
    pen.dot(*place, DISC, fill=fill, stroke=pen.palette.accent)
    pen.label(
        place[0],
        place[1] - 3,
        str(point.rank),
        font=fonts.CONDENSED_BOLD,
        size=8.4,
        ink=ink,
        align="center",
    )


def stability_bars(chart: RankStability, *, gap: float = 0) -> Chart:
    """How often each problem ranks first."""
    line, names = 24.0, 112.0

    def paint(pen: Pen, x: float, top: float, width: float) -> None:
        room = width - names - 42
        for place, bar in enumerate(chart.bars):
            middle = top - line * (place + 0.5)
            pen.lines(x, middle, bar.name, size=8.2, room=names - 8)
            pen.bar(x + names, middle - 4, room, 8, fill=tokens.TRACK)
            fill = tokens.NAVY if place == 0 else tokens.SKY
            pen.bar(x + names, middle - 4, room * bar.share, 8, fill=fill)
            pen.label(
                x + width,
                middle - 3,
                bar.printed,
                font=fonts.CONDENSED_BOLD,
                size=8.2,
                ink=tokens.NAVY,
                align="right",
            )

    return Chart(chart.alt, line * len(chart.bars), paint, gap=gap)


class GanttFigure(Chart):
    """Bars by day under bands of 90 days; checks are dashed lines that end in a diamond.

    A plan that is longer than the page goes on, with its bands, on the next one.
    """

    is_better_whole = True

    def __init__(self, chart: Gantt, *, gap: float = 0, line: float = 0) -> None:
        self._line = line or (LINE if len(chart.bars) <= MOST_LOOSE else DENSE_LINE)
        self._lines = _lines_of_checks(chart)
        self._below = CHECKS_BELOW + CHECK_LINE * max(self._lines, default=0)
        height = BANDS_ABOVE + self._line * len(chart.bars) + self._below
        super().__init__(chart.alt, height, self._draw_plan, gap=gap)
        self._chart = chart

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:  # noqa: ARG002  # the same at any width
        """As many bars as fit, unless few would stand alone on either page."""
        fitting = int((room - BANDS_ABOVE - self._below) // self._line)
        fitting = min(fitting, len(self._chart.bars) - FEWEST_BARS)
        if fitting < FEWEST_BARS:
            return None
        first, rest = self._chart.bars[:fitting], self._chart.bars[fitting:]
        parts = [GanttFigure(replace(self._chart, bars=bars), gap=self.gap, line=self._line) for bars in (first, rest)]
        return parts[0], parts[1]

    def tightened(self, width: float, room: float) -> Block | None:  # noqa: ARG002  # the same at any width
        """All bars in lines no closer than those of a long plan."""
        line = (room - BANDS_ABOVE - self._below) / max(len(self._chart.bars), 1)
        return GanttFigure(self._chart, gap=self.gap, line=min(line, self._line)) if line >= DENSE_LINE else None

    def _draw_plan(self, pen: Pen, x: float, top: float, width: float) -> None:
        chart, start = self._chart, x + TITLES
        low = top - BANDS_ABOVE - self._line * len(chart.bars)

        def at(day: float) -> float:
            return start + (width - TITLES) * min(day, chart.days) / chart.days

        _draw_bands(pen, at, chart.days, (top, low))
        for check in chart.checks:
            pen.line((at(check.day), low), (at(check.day), top - 32), ink=tokens.ORANGE, is_dashed=True)
        for number, bar in enumerate(chart.bars, 1):
            base = top - 32 - self._line * number + 3.5
            _draw_bar(pen, bar, (x, base), (at(bar.start_day - 1), at(bar.end_day)))
            pen.line((x, base - 1.8), (start, base - 1.8), weight=0.35)
        for check, line in zip(chart.checks, self._lines, strict=True):
            _draw_check(pen, check, (at(check.day), low), (x + width, CHECK_LINE * line))


def _lines_of_checks(chart: Gantt) -> tuple[int, ...]:
    """In which line below the bars the words of each check stand, so that none lies on another."""
    lines: list[int] = []
    for place, check in enumerate(chart.checks):
        near = {
            line
            for other, line in zip(chart.checks[:place], lines, strict=True)
            if abs(other.day - check.day) < CHECK_SHARE * chart.days
        }
        lines.append(next(line for line in range(len(chart.checks)) if line not in near))
    return tuple(lines)


def _draw_bands(pen: Pen, at: Callable[[float], float], days: int, rows: tuple[float, float]) -> None:
    top, low = rows
    for place, start in enumerate(range(0, days, QUARTER)):
        fill = tokens.PANEL if place % 2 == 0 else tokens.WHITE
        pen.bar(at(start), low, at(start + QUARTER) - at(start), top - low, fill=fill)
        is_wide = at(QUARTER) - at(0) > 60
        later = said(say.quarter(place=place + 1)) if is_wide else f"Q{place + 1}"
        pen.label(
            at(start) + 4,
            top - 12,
            later if place else said(say.FIRST_DAYS) if is_wide else "90 days",
            font=fonts.SEMIBOLD,
            size=7.4,
            ink=tokens.NAVY,
        )
        if place:
            pen.label(at(start) + 4, top - 24, said(say.part_day_of_start(start=start + 1)), size=6.8, ink=tokens.MUTED)
    for day in (30, 60):
        pen.line((at(day), low), (at(day), top - 32))
        if at(30) - at(0) > 20:
            pen.label(at(day), top - 26, said(say.part_day_marked(day=day)), size=6.8, ink=tokens.MUTED, align="center")


def _draw_bar(pen: Pen, bar: GanttBar, corner: tuple[float, float], ends: tuple[float, float]) -> None:
    x, base = corner
    left, right = ends
    width = max(right - left, 3)
    pen.label(x, base + 3, str(bar.number), font=fonts.CONDENSED_BOLD, size=7.8, ink=tokens.MUTED)
    pen.label(x + 14, base + 3, bar.title, size=7.8, room=TITLES - 20)
    fill, ink = (tokens.NAVY, tokens.WHITE)
    if bar.end_day > 90:
        fill = pen.palette.accent
    if bar.start_day > 270:
        fill, ink = tokens.SKY, tokens.INK
    pen.bar(left, base, width, 11, fill=fill, radius=2)
    if not bar.gates:
        return
    words = (
        said(say.part_gate(gates=bar.gates[0])) if len(bar.gates) == 1 else said(say.part_gates(gates=len(bar.gates)))
    )
    bold, room = fonts.CONDENSED_BOLD, text.width(words, fonts.CONDENSED_BOLD, 6.8)
    if width >= room + 6:
        pen.label(left + width / 2, base + 3, words, font=bold, size=6.8, ink=ink, align="center")
        return
    edge = pen.paper.width - MARGIN
    start = left + width + 2 if left + width + room + 6 <= edge else left - room - 6
    pen.bar(start, base, room + 4, 11, fill=tokens.WHITE, radius=2)
    pen.label(start + 2, base + 3, words, font=bold, size=6.8)


def _draw_check(pen: Pen, check: GanttCheck, place: tuple[float, float], words: tuple[float, float]) -> None:
    """A diamond, and below it name and day; `words` holds the right edge of the page and how much lower they stand."""
    x, low = place
    right, lower = words
    pen.diamond(x, low, DIAMOND)
    is_last = right - x < 40
    align: Align = "right" if is_last else "center"
    at, base = right if is_last else x, low - lower
    pen.label(at, base - 15, check.name, font=fonts.CONDENSED_BOLD, size=7.8, ink=tokens.ORANGE, align=align, room=78)
    pen.label(at, base - 24, check.when, ink=tokens.MUTED, align=align)
