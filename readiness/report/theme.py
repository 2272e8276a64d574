"""Page grid, colours and text styles of the report, made from the design tokens."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle

from readiness.present import tokens
from readiness.present.handout.brand import Palette, palette_for
from readiness.present.handout.brief import Brief
from readiness.typeset import fonts

MARGIN: Final = 51.0
GUTTER: Final = 10.0
COLUMNS: Final = 12


@dataclass(frozen=True)
class Paper:
    """A page size in points with a twelve-column grid. `y` grows upwards."""

    name: Literal["A4", "Letter"]
    width: float
    height: float

    @property
    def content(self) -> float:
        """Width between the margins."""
        return self.width - 2 * MARGIN

    @property
    def top(self) -> float:
        """Where content begins."""
        return self.height - 58

    @property
    def bottom(self) -> float:
        """Where content ends."""
        return 54.0

    @property
    def room(self) -> float:
        """Height of a page of content."""
        return self.top - self.bottom

    def left(self, column: int) -> float:
        """The left edge of a column, counted from 0."""
        return MARGIN + column * (self._column + GUTTER)

    def span(self, columns: int) -> float:
        """The width of some neighbouring columns."""
        return columns * self._column + (columns - 1) * GUTTER

    @property
    def _column(self) -> float:
        return (self.content - (COLUMNS - 1) * GUTTER) / COLUMNS


A4: Final = Paper("A4", 595.28, 841.89)
LETTER: Final = Paper("Letter", 612.0, 792.0)
PAPERS: Final[dict[str, Paper]] = {paper.name: paper for paper in (A4, LETTER)}


@lru_cache(maxsize=256)
def color(value: str) -> HexColor:
    """The ReportLab colour of `#RRGGBB`."""
    return HexColor(value)


@lru_cache(maxsize=256)
def style(font: str, size: float, leading: float, ink: str = tokens.INK) -> ParagraphStyle:
    """A left-aligned paragraph style; long words break rather than leave the column."""
    return ParagraphStyle(font, fontName=font, fontSize=size, leading=leading, textColor=color(ink))


TITLE: Final = style(fonts.BOLD, 19, 23.5, tokens.NAVY)
LEDE: Final = style(fonts.LIGHT, 12.2, 17.2)
HEADING: Final = style(fonts.SEMIBOLD, 11, 14, tokens.NAVY)
SUBHEADING: Final = style(fonts.SEMIBOLD, 9, 12, tokens.NAVY)
BODY: Final = style(fonts.REGULAR, 9.2, 13.4)
NOTE: Final = style(fonts.REGULAR, 7.8, 10.8, tokens.MUTED)
CAPTION: Final = style(fonts.CONDENSED, 7.4, 9.6, tokens.MUTED)
CELL: Final = style(fonts.CONDENSED, 8.2, 10.6)
CELL_BOLD: Final = style(fonts.CONDENSED_BOLD, 8.2, 10.6)
CELL_OPEN: Final = style(fonts.CONDENSED_BOLD, 8.2, 10.6, tokens.ORANGE)
CELL_SMALL: Final = style(fonts.CONDENSED, 7.4, 9.6)
CELL_HEAD: Final = style(fonts.CONDENSED_BOLD, 7.2, 9, tokens.MUTED)


def paper_of(brief: Brief) -> Paper:
    """The page size that was chosen."""
    return PAPERS[brief.settings.paper]


def palette_of(brief: Brief) -> Palette:
    """The colours that were chosen, with the accent made readable."""
    return palette_for(brief.accent)
