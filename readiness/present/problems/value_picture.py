"""Candidate problems by value and feasibility, as a Vega-Lite specification of the chart that the PDF shows too."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from readiness.present.charts.work import ValueFeasibility
from readiness.present.palette import PAIRS
from readiness.present.problems.placing_labels import GAP, LINE, RADIUS, Side, in_lines, place_labels
from readiness.words import Message, said
from readiness.words.say import problems as say

Specification = dict[str, Any]
"""A part of a Vega-Lite specification, as its JSON says it."""
Row = dict[str, Any]

FONT = "Noto Sans"
HEIGHT = 420
DISC = 520
HALF, FULL = 50, 100
LEAST_SHARE = 0.8  # of the width that names were placed for; in a narrower picture they are not written
CORNERS = (
    (FULL, FULL, say.CORNER_START),
    (0, FULL, say.CORNER_PREPARE),
    (FULL, 0, say.CORNER_EASY),
    (0, 0, say.CORNER_LEAVE),
)
"""Feasibility, value and name of each corner."""
_AWAY = RADIUS + GAP
SETTINGS: dict[Side, dict[str, Any]] = {
    "right": {"align": "left", "baseline": "middle", "dx": _AWAY},
    "left": {"align": "right", "baseline": "middle", "dx": -_AWAY},
    "below": {"align": "center", "baseline": "top", "dy": RADIUS + 2},
    "above": {"align": "center", "baseline": "bottom", "dy": -RADIUS - 2},
}
"""How a name is set on each side of its disc."""
PAGE_WIDTH, PHONE_WIDTH = 740, 340
"""The least room of the picture on a page and on a phone, in pixels; with more room names move apart."""

_X_ENDS, _Y_ENDS = (-4, FULL + 4), (-6, FULL + 6)


def value_feasibility_picture(chart: ValueFeasibility, *, width: int, is_dark: bool) -> Specification:
    """Numbered discs with names; a filled disc is ready. The numbers are the ranks of the list beside it.

    Args:
        chart: the problems.
        width: about how many pixels wide the picture will be; names that find no room are left out.
        is_dark: whether the page is dark.
    """
    discs = _discs(_rows(chart, width), width, is_dark)
    return {
        "height": HEIGHT,
        "layer": [_area(is_dark), *(_corner(corner, is_dark) for corner in CORNERS), *discs],
        "config": {
            "font": FONT,
            "background": "transparent",
            "padding": {"left": 4, "right": 4, "top": 8, "bottom": 4},
            "view": {"stroke": None},
        },
    }


def _layer(rows: Sequence[Row], mark: str, settings: Specification, encoding: Specification) -> Specification:
    return {"data": {"values": list(rows)}, "mark": {"type": mark, **settings}, "encoding": encoding}


def _across(field: str, **more: Any) -> Specification:
    return {"field": field, "type": "quantitative", "scale": {"domain": list(_X_ENDS), "nice": False}, **more}


def _up(field: str, **more: Any) -> Specification:
    return {"field": field, "type": "quantitative", "scale": {"domain": list(_Y_ENDS), "nice": False}, **more}


def _colour(role: str, is_dark: bool) -> str:
    pair = PAIRS[role]
    return pair.dark if is_dark else pair.light


def _area(is_dark: bool) -> Specification:
    return _layer(
        [{"x": HALF, "x2": _X_ENDS[1], "y": HALF, "y2": _Y_ENDS[1]}],
        "rect",
        {"color": _colour("blue-soft", is_dark), "cornerRadius": 6},
        {"x": _across("x"), "x2": {"field": "x2"}, "y": _up("y"), "y2": {"field": "y2"}},
    )


def _corner(corner: tuple[int, int, Message], is_dark: bool) -> Specification:
    x, y, name = corner
    is_start = x == y == FULL
    setting = {
        "text": said(name),
        "fontSize": 13,
        "align": "right" if x else "left",
        "baseline": "top" if y else "bottom",
        "fontWeight": 600 if is_start else 400,
        "color": _colour("blue" if is_start else "mute", is_dark),
    }
    return _layer([{"x": x, "y": y}], "text", setting, {"x": _across("x"), "y": _up("y")})


def _rows(chart: ValueFeasibility, width: int) -> list[Row]:
    names = [in_lines(point.name) for point in chart.points]
    across = _side_by_side(chart, width)
    spots = [
        (_at(x, _X_ENDS, width), HEIGHT - _at(point.value, _Y_ENDS, HEIGHT), name)
        for x, point, name in zip(across, chart.points, names, strict=True)
    ]
    sides = place_labels(spots, width, HEIGHT)
    return [
        {
            "rank": str(point.rank),
            "problem": point.name,
            "label": name,
            "side": side,
            "lines": name.count("\n") + 1,
            "value": point.value,
            "feasibility": point.feasibility,
            "across": x,
            "ready": point.is_ready,
            "class": point.class_words,
        }
        for point, name, side, x in zip(chart.points, names, sides, across, strict=True)
    ]


def _side_by_side(chart: ValueFeasibility, width: int) -> list[float]:
    """Where each disc stands across: beside the one that it would hide, towards the side with more room."""
    step = 2.1 * RADIUS * (_X_ENDS[1] - _X_ENDS[0]) / width
    near = 2 * RADIUS * (_Y_ENDS[1] - _Y_ENDS[0]) / HEIGHT
    placed: list[tuple[float, int]] = []
    for point in chart.points:
        x, away = float(point.feasibility), step if point.feasibility <= HALF else -step
        while any(abs(x - at) < 0.9 * step and abs(point.value - value) < near for at, value in placed):
            x += away
        placed.append((x, point.value))
    return [x for x, _ in placed]


def _at(number: float, ends: tuple[int, int], length: int) -> float:
    return (number - ends[0]) / (ends[1] - ends[0]) * length


def _discs(rows: Sequence[Row], width: int, is_dark: bool) -> list[Specification]:
    place = {
        "x": _across("across", axis=_axis(said(say.EASIER_DO_TODAY), is_dark, titleAnchor="end")),
        "y": _up(
            "value",
            axis=_axis(said(say.MORE_VALUE), is_dark, titleAngle=0, titleAlign="left", titleX=0, titleY=-14),
        ),
    }
    blue, page = _colour("blue", is_dark), _colour("page", is_dark)
    tooltip = [
        {"field": field, "type": "nominal", "title": title}
        for field, title in (
            ("problem", said(say.PROBLEM)),
            ("class", said(say.CLASS_WORD)),
            ("value", said(say.VALUE)),
            ("feasibility", said(say.FEASIBLE)),
        )
    ]
    disc = {"shape": "circle", "size": DISC, "filled": True, "stroke": blue, "strokeWidth": 2, "opacity": 1}
    discs = _layer(rows, "point", disc, {**place, "fill": _if_ready(blue, page), "tooltip": tooltip})
    number = {**place, "text": _nominal("rank"), "color": _if_ready(_colour("on-blue", is_dark), blue)}
    ranks = _layer(rows, "text", {"fontSize": 14, "fontWeight": 700}, number)
    # In a window much narrower than planned, names would lie on each other; the ranks lead to the list above.
    is_room = {"expr": f"width < {LEAST_SHARE * width:g} ? 0 : 1"}
    text = {"fontSize": 13, "fontWeight": 600, "color": _colour("ink", is_dark), "opacity": is_room}
    ways = [(side, lines) for side in SETTINGS for lines in sorted({row["lines"] for row in rows})]
    names = [
        _layer(
            [row for row in rows if (row["side"], row["lines"]) == (side, lines)],
            "text",
            {**text, **_set(side, lines)},
            {**place, "text": _nominal("label")},
        )
        for side, lines in ways
    ]
    return [*names, discs, ranks]


def _nominal(field: str) -> Specification:
    return {"field": field, "type": "nominal"}


def _if_ready(ready: str, other: str) -> Specification:
    return {"condition": {"test": "datum.ready", "value": ready}, "value": other}


def _set(side: Side, lines: int) -> dict[str, Any]:
    """How a name of so many lines is set: a picture counts from its first line, whatever the side."""
    setting = SETTINGS[side]
    further = {"below": 0, "above": lines - 1}.get(side, (lines - 1) / 2)
    return {**setting, "dy": setting.get("dy", 0) - LINE * further, "lineBreak": "\n", "lineHeight": LINE}


def _axis(title: str, is_dark: bool, **place: Any) -> Specification:
    return {
        "title": title,
        "labels": False,
        "ticks": False,
        "grid": False,
        "domainColor": _colour("edge", is_dark),
        "titleColor": _colour("mute", is_dark),
        "titleFontSize": 13,
        "titleFontWeight": 400,
        **place,
    }
