"""Candidate problems by value and feasibility, drawn with Altair from the chart that the PDF shows too."""

from __future__ import annotations

from typing import Any

import altair as alt
import pandas as pd

from readiness.present.charts.work import ValueFeasibility
from readiness.present.palette import PAIRS
from readiness.present.problems.placing_labels import GAP, LINE, RADIUS, Side, in_lines, place_labels

FONT = "Noto Sans"
HEIGHT = 420
DISC = 520
HALF, FULL = 50, 100
LEAST_SHARE = 0.8  # of the width that names were placed for; in a narrower picture they are not written
CORNERS = (
    (FULL, FULL, "Start here"),
    (0, FULL, "Prepare the data"),
    (FULL, 0, "Easy, small gain"),
    (0, 0, "Leave"),
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
_X = alt.Scale(domain=list(_X_ENDS), nice=False)
_Y = alt.Scale(domain=list(_Y_ENDS), nice=False)


def value_feasibility_chart(chart: ValueFeasibility, *, width: int, is_dark: bool) -> alt.LayerChart:
    """Numbered discs with names; a filled disc is ready. The numbers are the ranks of the list beside it.

    Args:
        chart: the problems.
        width: about how many pixels wide the picture will be; names that find no room are left out.
        is_dark: whether the page is dark.
    """
    discs = _discs(_table(chart, width), width, is_dark)
    layers = [_area(is_dark), *(_corner(corner, is_dark) for corner in CORNERS), *discs]
    layered: alt.LayerChart = (
        alt.layer(*layers)
        .properties(height=HEIGHT)
        .configure(font=FONT, background="transparent", padding={"left": 4, "right": 4, "top": 8, "bottom": 4})
        .configure_view(stroke=None)
    )
    return layered


def _colour(role: str, is_dark: bool) -> str:
    pair = PAIRS[role]
    return pair.dark if is_dark else pair.light


def _area(is_dark: bool) -> alt.Chart:
    corner = pd.DataFrame([{"x": HALF, "x2": _X_ENDS[1], "y": HALF, "y2": _Y_ENDS[1]}])
    area: alt.Chart = (
        alt.Chart(corner)
        .mark_rect(color=_colour("blue-soft", is_dark), cornerRadius=6)
        .encode(x=alt.X("x:Q", scale=_X), x2="x2:Q", y=alt.Y("y:Q", scale=_Y), y2="y2:Q")
    )
    return area


def _corner(corner: tuple[int, int, str], is_dark: bool) -> alt.Chart:
    x, y, name = corner
    is_start = x == y == FULL
    setting: dict[str, Any] = {
        "align": "right" if x else "left",
        "baseline": "top" if y else "bottom",
        "fontWeight": 600 if is_start else 400,
        "color": _colour("blue" if is_start else "mute", is_dark),
    }
    text: alt.Chart = (
        alt.Chart(pd.DataFrame([{"x": x, "y": y}]))
        .mark_text(text=name, fontSize=13, **setting)
        .encode(x=alt.X("x:Q", scale=_X), y=alt.Y("y:Q", scale=_Y))
    )
    return text


def _table(chart: ValueFeasibility, width: int) -> pd.DataFrame:
    names = [in_lines(point.name) for point in chart.points]
    across = _side_by_side(chart, width)
    spots = [
        (_at(x, _X_ENDS, width), HEIGHT - _at(point.value, _Y_ENDS, HEIGHT), name)
        for x, point, name in zip(across, chart.points, names, strict=True)
    ]
    return pd.DataFrame(
        {
            "rank": [str(point.rank) for point in chart.points],
            "problem": [point.name for point in chart.points],
            "label": names,
            "side": place_labels(spots, width, HEIGHT),
            "lines": [name.count("\n") + 1 for name in names],
            "value": [point.value for point in chart.points],
            "feasibility": [point.feasibility for point in chart.points],
            "across": across,
            "ready": [point.is_ready for point in chart.points],
            "class": [point.class_words for point in chart.points],
        }
    )


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


def _discs(rows: pd.DataFrame, width: int, is_dark: bool) -> list[alt.Chart]:
    x = alt.X("across:Q", scale=_X, axis=_axis("Easier to do today →", is_dark, titleAnchor="end"))
    y = alt.Y(
        "value:Q",
        scale=_Y,
        axis=_axis("More value ↑", is_dark, titleAngle=0, titleAlign="left", titleX=0, titleY=-14),
    )
    blue, page = _colour("blue", is_dark), _colour("page", is_dark)
    tooltip = [
        alt.Tooltip(f"{field}:N", title=title)
        for field, title in (
            ("problem", "Problem"),
            ("class", "Class"),
            ("value", "Value"),
            ("feasibility", "Feasible"),
        )
    ]
    discs = (
        alt.Chart(rows)
        .mark_point(shape="circle", size=DISC, filled=True, stroke=blue, strokeWidth=2, opacity=1)
        .encode(x=x, y=y, fill=alt.condition("datum.ready", alt.value(blue), alt.value(page)), tooltip=tooltip)
    )
    ink = alt.condition("datum.ready", alt.value(_colour("on-blue", is_dark)), alt.value(blue))
    ranks = alt.Chart(rows).mark_text(fontSize=14, fontWeight=700).encode(x=x, y=y, text="rank:N", color=ink)
    # In a window much narrower than planned, names would lie on each other; the ranks lead to the list above.
    is_room = alt.ExprRef(f"width < {LEAST_SHARE * width:g} ? 0 : 1")
    text: dict[str, Any] = {"fontSize": 13, "fontWeight": 600, "color": _colour("ink", is_dark), "opacity": is_room}
    names = [
        alt.Chart(rows[(rows["side"] == side) & (rows["lines"] == lines)])
        .mark_text(**text, **_set(side, lines))
        .encode(x=x, y=y, text="label:N")
        for side in SETTINGS
        for lines in sorted(set(rows["lines"]))
    ]
    return [*names, discs, ranks]


def _set(side: Side, lines: int) -> dict[str, Any]:
    """How a name of so many lines is set: a picture counts from its first line, whatever the side."""
    setting = SETTINGS[side]
    further = {"below": 0, "above": lines - 1}.get(side, (lines - 1) / 2)
    return {**setting, "dy": setting.get("dy", 0) - LINE * further, "lineBreak": "\n", "lineHeight": LINE}


def _axis(title: str, is_dark: bool, **place: Any) -> alt.Axis:
    return alt.Axis(
        title=title,
        labels=False,
        ticks=False,
        grid=False,
        domainColor=_colour("edge", is_dark),
        titleColor=_colour("mute", is_dark),
        titleFontSize=13,
        titleFontWeight=400,
        **place,
    )
