"""The forms that every chart of the product has on a canvas that draws by itself: an office program, a browser.

    LevelsForm  marks of several series over categories  line chart with markers and high-low lines
    BarsForm    one share per category                  bar chart
    SpansForm   first and last day per category         stacked bars, the first series invisible
    PointsForm  x, y and a number                       scatter chart
    GridForm    cells with a step of shading            table with shaded cells
    StepsForm   an ordered way with a place             shapes, a list, or a table of one row

A form computes nothing: order, names and printed numbers are those of the chart.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal


@dataclass(frozen=True)
class DataTable:
    """The values of a chart as text: a header and rows of the same length."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Series:
    """Values over the categories; None where there is none."""

    name: str
    values: tuple[float | None, ...]
    mark: Literal["dot", "ring", "diamond"]


@dataclass(frozen=True)
class LevelsForm:
    """Marks of some series on one scale; `words` stand beside each category, `is_open` marks those not settled."""

    categories: tuple[str, ...]
    series: tuple[Series, ...]
    low: float
    high: float
    words: tuple[str, ...]
    is_open: tuple[bool, ...]


@dataclass(frozen=True)
class BarsForm:
    """A share of 1 for each category, as a number and in print."""

    categories: tuple[str, ...]
    name: str
    values: tuple[float, ...]
    printed: tuple[str, ...]


@dataclass(frozen=True)
class SpansForm:
    """Bars over days: how many days pass before each begins, how many it lasts, and what it opens (or nothing).

    `opening_name` and `other_name` are the key: bars that open something, and all others.
    """

    categories: tuple[str, ...]
    starts: tuple[float, ...]
    lengths: tuple[float, ...]
    opens: tuple[str, ...]
    days: int
    before_name: str
    name: str
    opening_name: str
    other_name: str

    def beginning_within(self, days: int) -> SpansForm:
        """The bars that begin within so many days."""
        kept = [place for place, start in enumerate(self.starts) if start < days]
        return replace(
            self,
            categories=tuple(self.categories[place] for place in kept),
            starts=tuple(self.starts[place] for place in kept),
            lengths=tuple(self.lengths[place] for place in kept),
            opens=tuple(self.opens[place] for place in kept),
        )


@dataclass(frozen=True)
class Point:
    """A numbered mark at x and y, 0 to 100; `words` say what is beside its name."""

    number: int
    name: str
    x: float
    y: float
    is_filled: bool
    words: str


@dataclass(frozen=True)
class PointsForm:
    """Numbered marks in a square whose corners have names: low-low, high-low, low-high, high-high."""

    points: tuple[Point, ...]
    x_name: str
    y_name: str
    corners: tuple[str, str, str, str]
    filled_name: str
    other_name: str


@dataclass(frozen=True)
class GridCell:
    """A cell: its own name if it has one, its print, and a step of shading from 0 to 3, None for no value."""

    name: str
    printed: str
    step: int | None


@dataclass(frozen=True)
class GridRow:
    """A row with a name and what is printed beside it."""

    name: str
    printed: str
    cells: tuple[GridCell, ...]
    is_open: bool = False


@dataclass(frozen=True)
class GridForm:
    """Shaded cells. `heads` is empty where the cells have names of their own; `legend` names the steps."""

    heads: tuple[str, ...]
    rows: tuple[GridRow, ...]
    first_head: str
    last_head: str = ""
    legend: tuple[str, ...] = ()


@dataclass(frozen=True)
class FormStep:
    """A step of a way, and where it lies from the place that is reached."""

    number: int
    name: str
    place: Literal["behind", "here", "possible", "ahead"]


@dataclass(frozen=True)
class StepsForm:
    """A way in order; `here` and `possible` are the words for these places."""

    steps: tuple[FormStep, ...]
    here: str
    possible: str


Form = LevelsForm | BarsForm | SpansForm | PointsForm | GridForm | StepsForm
