"""The forms of charts as lists, tables and SVG; every drawing is followed by its values as a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, assert_never

from readiness.document.forms import (
    BarsForm,
    GridCell,
    GridForm,
    GridRow,
    LevelsForm,
    PointsForm,
    SpansForm,
    StepsForm,
)
from readiness.document.tree import ChartNode
from readiness.export.page.escaping import esc
from readiness.export.words import VALUES
from readiness.present import list_words
from readiness.words import said
from readiness.words.say import files as say

_SIDE, _EDGE = 320, 28
_UNSEEN: Final = ' class="unseen"'
_LEAST_DAYS: Final = 90.0
_MARKS: Final = {
    "dot": '<circle cx="{x}" cy="10" r="7" fill="var(--accent)"/>',
    "ring": '<circle cx="{x}" cy="10" r="6" fill="#fff" stroke="var(--accent)" stroke-width="3"/>',
    "diamond": '<line x1="{x}" x2="{x}" y1="0" y2="20" stroke="var(--open)" stroke-width="4"/>',
}


def chart_html(node: ChartNode, *, is_named: bool) -> str:
    """A chart with its title, which is only heard where a heading above says it already."""
    form = node.form
    match form:
        case StepsForm():
            return _steps(form, node.title)
        case GridForm():
            return _grid(form, node.title, is_named=is_named) if form.heads else _cells(form, node.title)
        case LevelsForm():
            return _drawn(node, _levels(form), is_named=is_named)
        case BarsForm():
            return _drawn(node, _bars(form), is_named=is_named)
        case SpansForm():
            return _drawn(node, _spans(form), is_named=is_named)
        case PointsForm():
            return _drawn(node, _points(form), is_named=is_named)
        case _:
            assert_never(form)


def caption(title: str, *, is_named: bool) -> str:
    """The caption of a table by its escaped title."""
    return f"<caption{_UNSEEN if is_named else ''}>{title}</caption>"


def _drawn(node: ChartNode, inside: str, *, is_named: bool) -> str:
    title, table = esc(node.title), node.chart.table
    head = "".join(f'<th scope="col">{esc(name)}</th>' for name in table.columns)
    body = "".join(f"<tr>{_line(row)}</tr>" for row in table.rows)
    values = f"<table><caption>{title}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    scroll = f'<div class="scroll" tabindex="0" role="region" aria-label="{title}">{values}</div>'
    return (
        f"<figure>{inside}<figcaption{_UNSEEN if is_named else ''}>{title}</figcaption>"
        f"<details><summary>{said(VALUES)}: {title}</summary>{scroll}</details></figure>"
    )


def _line(row: Sequence[str]) -> str:
    first, *others = row
    return f'<th scope="row">{esc(first)}</th>' + "".join(f"<td>{esc(words)}</td>" for words in others)


def _bar(name: str, marks: str, words: str, *, is_open: bool = False) -> str:
    beside = f'<span class="open">{esc(words)}</span>' if is_open else f"<span>{esc(words)}</span>"
    return f'<div class="bar"><b>{esc(name)}</b><svg aria-hidden="true">{marks}</svg>{beside}</div>'


def _track(start: float, length: float, fill: str) -> str:
    return f'<rect x="{start:.2f}%" y="4" width="{length:.2f}%" height="12" fill="{fill}"/>'


def _levels(form: LevelsForm) -> str:
    def at(value: float) -> float:
        return 100 * (value - form.low) / (form.high - form.low)

    rows = []
    for place, name in enumerate(form.categories):
        known = [at(value) for each in form.series if (value := each.values[place]) is not None]
        marks = _track(0, 100, "var(--panel)")
        marks += _track(min(known), max(known) - min(known), "var(--wash)") if len(known) > 1 else ""
        for each in reversed(form.series):
            value = each.values[place]
            marks += _MARKS[each.mark].format(x=f"{at(value):.2f}%") if value is not None else ""
        rows.append(_bar(name, marks, form.words[place], is_open=form.is_open[place]))
    key = "".join(_key(each.name, _MARKS[each.mark].format(x="10")) for each in form.series)
    scale = f"<span>{esc(said(say.part_scale_of_chart(low=form.low, high=form.high)))}</span>"
    return f'<p class="key">{key}{scale}</p><div class="rows">{"".join(rows)}</div>'


def _key(name: str, mark: str) -> str:
    return f'<span><svg aria-hidden="true" viewBox="0 0 20 20">{mark}</svg> {esc(name)}</span>'


def _bars(form: BarsForm) -> str:
    rows = (
        _bar(name, _track(0, 100 * value, "var(--sky)" if place else "var(--navy)"), printed)
        for place, (name, value, printed) in enumerate(zip(form.categories, form.values, form.printed, strict=True))
    )
    return f'<div class="rows">{"".join(rows)}</div>'


def _spans(form: SpansForm) -> str:
    ends = [start + length for start, length in zip(form.starts, form.lengths, strict=True)]
    last = max(_LEAST_DAYS, *ends) if ends else _LEAST_DAYS
    rows = []
    for name, start, end, opens in zip(form.categories, form.starts, ends, form.opens, strict=True):
        fill = "var(--navy)" if opens else "var(--sky)"
        marks = _track(0, 100, "var(--panel)") + _track(100 * start / last, max(0.8, 100 * (end - start) / last), fill)
        days = said(say.part_days_of_bar(first=start + 1, last=end))
        rows.append(_bar(name, marks, list_words.clauses((days, opens))))
    key = f'<p class="key"><span>{esc(said(say.days_of_chart(last=last)))}</span></p>'
    return f'{key}<div class="rows">{"".join(rows)}</div>'


def _points(form: PointsForm) -> str:
    inner = _SIDE - 2 * _EDGE
    marks = []
    for point in form.points:
        x, y = _EDGE + inner * point.x / 100, _SIDE - _EDGE - inner * point.y / 100
        fill, ink = ("var(--accent)", "#fff") if point.is_filled else ("#fff", "var(--navy)")
        look = f'text-anchor="middle" fill="{ink}" font-weight="700"'
        marks.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="12" fill="{fill}" stroke="var(--accent)" stroke-width="2"/>'
            f'<text x="{x:.1f}" y="{y + 4.5:.1f}" {look}>{point.number}</text>'
        )
    low, high = _EDGE + 5, _SIDE - _EDGE - 5
    places = ((low, high, "start"), (high, high, "end"), (low, low + 10, "start"), (high, low + 10, "end"))
    corners = "".join(
        f'<text x="{x}" y="{y}" text-anchor="{anchor}" fill="var(--muted)" font-size="11">{esc(words)}</text>'
        for words, (x, y, anchor) in zip(form.corners, places, strict=True)
    )
    half = inner / 2
    field = (
        f'<rect x="{_EDGE}" y="{_EDGE}" width="{inner}" height="{inner}" fill="var(--panel)"/>'
        f'<rect x="{_EDGE + half}" y="{_EDGE}" width="{half}" height="{half}" fill="var(--wash)"/>'
    )
    across, up = (esc(said(say.part_axis_to_hundred(name=name))) for name in (form.x_name, form.y_name))
    axes = (
        f'<text x="{_EDGE}" y="{_SIDE - 8}" fill="var(--muted)" font-size="12">{across}</text>'
        f'<text x="{_EDGE}" y="{_EDGE - 8}" fill="var(--muted)" font-size="12">{up}</text>'
    )
    svg = f'<svg viewBox="0 0 {_SIDE} {_SIDE}" aria-hidden="true">{field}{corners}{"".join(marks)}{axes}</svg>'
    named = "".join(f"<li><b>{point.number}</b> {esc(point.name)}: {esc(point.words)}</li>" for point in form.points)
    return f'<div class="points">{svg}<ul class="named">{named}</ul></div>'


def _steps(form: StepsForm, title: str) -> str:
    words = {"here": form.here, "possible": form.possible}
    items = []
    for step in form.steps:
        current = ' aria-current="step"' if step.place == "here" else ""
        below = f"<small>{esc(words[step.place])}</small>" if step.place in words else ""
        items.append(f'<li class="{step.place}"{current}>{step.number}&nbsp; {esc(step.name)}{below}</li>')
    return f'<ol class="steps" aria-label="{esc(title)}">{"".join(items)}</ol>'


def _cells(form: GridForm, title: str) -> str:
    """Rows whose cells have names of their own."""
    parts = []
    for row in form.rows:
        name = f'<b class="{"open" if row.is_open else "lead"}">{esc(row.name)} {esc(row.printed)}</b>'
        cells = "".join(
            f"<li{_shade(cell)}><span>{esc(cell.name)}</span><b>{esc(cell.printed)}</b></li>" for cell in row.cells
        )
        parts.append(f'<p>{name}</p><ul class="cells">{cells}</ul>')
    legend = f": {esc(', '.join(form.legend))}" if form.legend else ""
    return f"<figure>{''.join(parts)}<figcaption>{esc(title)}{legend}</figcaption></figure>"


def _grid(form: GridForm, title: str, *, is_named: bool) -> str:
    heads = (form.first_head, *form.heads, *([form.last_head] if form.last_head else []))
    head = "".join(f'<th scope="col">{esc(name)}</th>' for name in heads)
    body = "".join(f"<tr>{_grid_row(form, row)}</tr>" for row in form.rows)
    name = esc(title)
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{name}">'
        f'<table class="grid">{caption(name, is_named=is_named)}'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _grid_row(form: GridForm, row: GridRow) -> str:
    cells = "".join(f"<td{_shade(cell)}>{esc(cell.printed)}</td>" for cell in row.cells)
    names = "last open" if row.is_open else "last"
    last = f'<td class="{names}">{esc(row.printed)}</td>' if form.last_head else ""
    return f'<th scope="row">{esc(row.name)}</th>{cells}{last}'


def _shade(cell: GridCell) -> str:
    return "" if cell.step is None else f' class="s{cell.step}"'
