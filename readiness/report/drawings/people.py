"""Fit of people to roles, and how answers of several respondents are spread."""

from __future__ import annotations

from readiness.present import tokens
from readiness.present.charts import DisagreementDots, DotRow, PersonColumn, RoleMatrix, RoleRow
from readiness.present.charts.people import fit_words
from readiness.report.blocks import Chart
from readiness.report.pen import Pen
from readiness.typeset import fonts, text
from readiness.words import said
from readiness.words.say import report as say

NAMES = 126.0
LAST = 62.0
LINE = 27.0
HEAD = 32.0
DARK_FROM, LIGHT_FROM = 0.75, 0.5  # the thresholds of "covered" and "partial", as shades
DOT_LINE = 38.0
MOST_DOTS = 12


def role_matrix(chart: RoleMatrix, *, gap: float = 0) -> Chart:
    """Roles by people with the fit in percent, the cover in words, and the load of each person."""
    has_loads = any(person.load_words for person in chart.people)
    height = HEAD + LINE * len(chart.rows) + (26 if has_loads else 0)

    def paint(pen: Pen, x: float, top: float, width: float) -> None:
        cell = (width - NAMES - LAST) / max(1, len(chart.people))
        for place, person in enumerate(chart.people):
            middle = x + NAMES + cell * (place + 0.5)
            _draw_person(pen, person, (middle, top), cell - 4)
        top -= HEAD
        for row in chart.rows:
            _draw_role(pen, row, (x, top), (width, cell))
            top -= LINE
        if has_loads:
            pen.label(x, top - 19, said(say.SHARE_TIME_USE), font=fonts.CONDENSED_BOLD, size=8.2)
            for place, person in enumerate(chart.people):
                _draw_load(pen, person, (x + NAMES + cell * place, top - 6), cell)

    return Chart(chart.alt, height, paint, gap=gap)


def _draw_person(pen: Pen, person: PersonColumn, place: tuple[float, float], room: float) -> None:
    middle, top = place
    bold = fonts.CONDENSED_BOLD
    pen.lines(middle, top - 9, person.name, font=bold, size=8.2, ink=tokens.NAVY, align="center", room=room)
    pen.lines(middle, top - 23, person.note, size=7, ink=tokens.MUTED, align="center", room=room)


def _draw_role(pen: Pen, row: RoleRow, corner: tuple[float, float], size: tuple[float, float]) -> None:
    x, top = corner
    width, cell = size
    is_covered = row.cover == "covered" and not row.lacks_time
    font = fonts.CONDENSED if is_covered else fonts.CONDENSED_BOLD
    pen.lines(x, top - 15, row.name, font=font, size=8.6, room=NAMES - 6)
    for place, fit in enumerate(row.fits):
        step = 3 if (fit or 0) >= DARK_FROM else 1 if (fit or 0) >= LIGHT_FROM else 0
        left = x + NAMES + cell * place
        pen.bar(left, top - LINE + 2, cell - 2, LINE - 2, fill=tokens.LEVELS[step])
        words = "\u2013" if fit == 0 else fit_words(fit)
        cell_font = fonts.CONDENSED_BOLD if step else fonts.CONDENSED
        ink = tokens.LEVEL_TEXT[step] if step else tokens.MUTED
        pen.label(left + cell / 2 - 1, top - 18.5, words, font=cell_font, size=8.4, ink=ink, align="center")
    ink = tokens.INK if is_covered else tokens.ORANGE
    pen.label(x + width, top - 18.5, row.words, font=font, size=8.2, ink=ink, align="right", room=LAST - 4)


def _draw_load(pen: Pen, person: PersonColumn, corner: tuple[float, float], cell: float) -> None:
    left, top = corner
    ink = tokens.ORANGE if person.is_overloaded else tokens.INK
    font = fonts.CONDENSED_BOLD if person.is_overloaded else fonts.CONDENSED
    pen.label(
        left + cell / 2 - 1,
        top - 8,
        person.load_words,
        font=font,
        size=7.6,
        ink=ink,
        align="center",
        room=cell - 4,
    )
    if person.load is None:
        return
    fill = tokens.ORANGE if person.is_overloaded else pen.palette.accent
    pen.bar(left + 4, top - 17, cell - 10, 4, fill=tokens.TRACK)
    pen.bar(left + 4, top - 17, (cell - 10) * min(person.load, 1), 4, fill=fill)


def disagreement_dots(chart: DisagreementDots, *, gap: float = 0) -> Chart:
    """One line for each question: a column of dots at each level, without names."""
    height = 18 + DOT_LINE * len(chart.rows)

    def paint(pen: Pen, x: float, top: float, width: float) -> None:
        number_of_levels = len(chart.levels)
        start, step = x + width * 0.46, width * 0.54 / (number_of_levels + 1)
        for level in range(number_of_levels):
            pen.label(start + step * (level + 0.5), top - 9, str(level), align="center", ink=tokens.MUTED)
        pen.label(
            start + step * (number_of_levels + 0.5), top - 9, said(say.I_DO_NOT_KNOW), align="center", ink=tokens.MUTED
        )
        for place, row in enumerate(chart.rows):
            low = top - 18 - DOT_LINE * (place + 1)
            pen.line((x, low), (x + width, low), weight=0.35)
            _draw_question(pen, row, (x, low), width * 0.46 - 10)
            for column, number in enumerate((*chart.filled(row), row.dont_know)):
                middle = start + step * (column + 0.5)
                _draw_dots(pen, number, (middle, low + 18), is_used=column == row.level)

    return Chart(chart.alt, height, paint, gap=gap)


def _draw_question(pen: Pen, row: DotRow, corner: tuple[float, float], room: float) -> None:
    x, low = corner
    first, *rest = text.wrapped(row.question, fonts.CONDENSED_BOLD, 8, room)
    pen.label(x, low + 26, first, font=fonts.CONDENSED_BOLD, size=8)
    for words in rest:
        pen.label(x, low + 16.5, words, font=fonts.CONDENSED_BOLD, size=8)
    pen.label(x, low + (7 if rest else 16), row.words, size=7.4, ink=tokens.MUTED, room=room)


def _draw_dots(pen: Pen, number: int, place: tuple[float, float], *, is_used: bool) -> None:
    middle, y = place
    fill = tokens.NAVY if is_used else tokens.SKY
    shown = min(number, MOST_DOTS)
    for dot in range(shown):
        column, line = dot % 4, dot // 4
        across = min(shown - 4 * line, 4)
        pen.dot(middle + (column - (across - 1) / 2) * 7.5, y + 6 - 7.5 * line, 3, fill=fill)
    if number > MOST_DOTS:
        pen.label(middle + 18, y - 3, str(number), font=fonts.CONDENSED_BOLD)
