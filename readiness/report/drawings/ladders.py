"""The phases of the journey, and the status of data."""

from __future__ import annotations

from readiness.present import tokens
from readiness.present.charts import FormStep, PhaseLadder, StatusLadder, StatusRow
from readiness.report.blocks import Chart
from readiness.report.pen import Pen
from readiness.typeset import fonts
from readiness.words import said
from readiness.words.say import report as say

POINT = 10.0  # how far an arrow reaches out
STATUS_NAMES = 112.0
STATUS_STEP = 52.0
STATUS_LINE = 23.0


def phase_ladder(chart: PhaseLadder, *, height: float = 32, gap: float = 0) -> Chart:
    """The phases as arrows; the placed one is dark and named in words."""

    def paint(pen: Pen, x: float, top: float, width: float) -> None:
        step = width / len(chart.steps)
        for place, entry in enumerate(chart.steps):
            _draw_arrow(pen, entry, (x + place * step, top), (step - 3, height))
            if entry.place == "possible":
                pen.label(
                    x + (place + 0.5) * step,
                    top - height - 16,
                    said(say.POSSIBLE),
                    font=fonts.CONDENSED_BOLD,
                    size=8,
                    ink=tokens.NAVY,
                    align="center",
                )
            if entry.place == "here":
                tip, foot = x + (place + 0.5) * step, top - height - 3
                pen.polygon([(tip - 5, foot - 6), (tip + 5, foot - 6), (tip, foot)], fill=tokens.NAVY)
                pen.label(
                    tip,
                    foot - 16,
                    said(say.YOU_HERE),
                    font=fonts.CONDENSED_BOLD,
                    size=8,
                    ink=tokens.NAVY,
                    align="center",
                )

    return Chart(chart.alt, height + 20, paint, gap=gap)


def _draw_arrow(pen: Pen, entry: FormStep, corner: tuple[float, float], size: tuple[float, float]) -> None:
    left, top = corner
    width, height = size
    right, low, middle = left + width, top - height, top - height / 2
    is_first = entry.number == 1
    fill, ink, font = {
        "here": (tokens.NAVY, tokens.WHITE, fonts.SEMIBOLD),
        "possible": (tokens.LEVELS[1], tokens.INK, fonts.SEMIBOLD),
        "behind": (tokens.LEVELS[1], tokens.INK, fonts.REGULAR),
        "ahead": (tokens.TRACK, tokens.MUTED, fonts.REGULAR),
    }[entry.place]
    shape = [(left, top), (right - POINT, top), (right, middle), (right - POINT, low), (left, low)]
    if not is_first:
        shape.append((left + POINT, middle))
    pen.polygon(shape, fill=fill)
    start = left + (9 if is_first else 17)
    words = f"{entry.number}  {entry.name}"
    pen.label(start, middle - 3, words, font=font, size=8.2, ink=ink, room=right - POINT - start)


def status_ladder(chart: StatusLadder, *, gap: float = 0) -> Chart:
    """One line for each set of data: the status reached, and what blocks the next one."""
    height = 16 + STATUS_LINE * len(chart.rows)

    def paint(pen: Pen, x: float, top: float, width: float) -> None:
        start = x + STATUS_NAMES
        words = start + STATUS_STEP * len(chart.steps) + 10
        for place, name in enumerate(chart.steps):
            pen.label(start + STATUS_STEP * (place + 0.5), top - 8, name, align="center", ink=tokens.MUTED)
        pen.label(words, top - 8, said(say.PART_WHAT_BRINGS_NEXT_STATUS), ink=tokens.MUTED)
        for place, row in enumerate(chart.rows):
            middle = top - 16 - STATUS_LINE * (place + 0.5)
            pen.lines(x, middle, row.name, font=fonts.CONDENSED_BOLD, size=8.2, room=STATUS_NAMES - 8)
            _draw_status(pen, row, len(chart.steps), (start, middle))
            pen.lines(words, middle, row.blocks_next, size=8.2, room=x + width - words)

    return Chart(chart.alt, height, paint, gap=gap)


def _draw_status(pen: Pen, row: StatusRow, steps: int, place: tuple[float, float]) -> None:
    start, middle = place
    for step in range(steps):
        fill = tokens.LEVELS[step] if 0 < step <= row.reached else tokens.TRACK
        pen.bar(start + STATUS_STEP * step, middle - 4, STATUS_STEP - 3, 8, fill=fill)
    for step in sorted({row.reached, row.possible}):
        center = start + STATUS_STEP * (step + 0.5) - 1.5
        pen.dot(center, middle, 7, fill=tokens.WHITE)
        if step == row.reached:
            pen.dot(center, middle, 5.2, fill=pen.palette.accent)
        else:
            pen.ring(center, middle, 4.8, stroke=pen.palette.accent, weight=1.4)
