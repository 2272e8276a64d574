"""Places the blocks of every section on pages before anything is drawn.

Because the pages are known first, the cover can list page numbers and the footer the
total in one pass. A heading never stands alone at the foot of a page, and a section that
ends near the top of a page shares the rest of it with the next one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from readiness.report.blocks import Block
from readiness.report.tagging import Element
from readiness.report.theme import Paper

SHARE_BELOW = 0.66  # a page less full than this is shared with the next section
LEAST_START = 120.0  # points below the headline that a section needs to begin on a page
LEAST_LEFT = 0.4  # share of a page that must be filled before it is left for the sake of a chart
LEAST_LAST = 0.6  # share of the last page that should be filled before a tighter setting is tried
LOOSENESS = (1.0, 0.82, 0.66)  # factors of the space between blocks, tried in order
BETWEEN_SECTIONS = 34.0
LEAST_PART = 60.0  # points of a block worth leaving at the foot of a page


class DoesNotFitError(Exception):
    """A block that stays whole is taller than a page."""


@dataclass(frozen=True)
class SectionBlocks:
    """A part of the report: a slug, the title of its bookmark, and its blocks."""

    slug: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Placed:
    """A block with the y of its top and the structure element of its section."""

    block: Block
    top: float
    element: Element


@dataclass
class Sheet:
    """One page: what stands on it, the sections that begin on it, and how far down it is filled."""

    running_title: str
    placed: list[Placed] = field(default_factory=list)
    starts: list[str] = field(default_factory=list)
    foot: float = 0.0


def lay_out(sections: Sequence[SectionBlocks], paper: Paper) -> list[Sheet]:
    """Return the pages; raises DoesNotFitError if a block that stays whole is too tall.

    If the last page would stay half empty, the space between blocks is tightened to save it.
    """
    tries = []
    for looseness in LOOSENESS:
        setter = _Setter(paper, looseness)
        for section in sections:
            setter.begin(section)
            setter.place_all(section.blocks)
        tries.append(setter.sheets)
        if paper.top - setter.sheets[-1].foot >= LEAST_LAST * paper.room:
            return setter.sheets
    return min(tries, key=len)


class _Setter:
    """Fills one page after the other from top to bottom."""

    def __init__(self, paper: Paper, looseness: float) -> None:
        self.sheets: list[Sheet] = []
        self._paper = paper
        self._looseness = looseness
        self._y = paper.bottom
        self._element = Element("Sect")
        self._title = ""
        self._is_at_top = True

    def begin(self, section: SectionBlocks) -> None:
        self._element = Element("Sect")
        self._title = section.title
        used = (self._paper.top - self._y) / self._paper.room
        if not self.sheets or used > SHARE_BELOW or not self._can_begin(section):
            self._open_page()
        else:
            self._y -= BETWEEN_SECTIONS
            self._is_at_top = True
        self.sheets[-1].starts.append(section.slug)

    def _can_begin(self, section: SectionBlocks) -> bool:
        """Whether the opening of a section, with what belongs to it, fits under the one before."""
        *headings, last = _with_headings(section.blocks)
        width, above = self._paper.content, self._needed(headings)
        room = self._y - BETWEEN_SECTIONS - self._paper.bottom - above
        if last.height(width) <= room or last.tightened(width, room - self._gap(last)):
            return True
        if last.is_better_whole and self._is_well_filled and last.height(width) + above <= self._paper.room:
            return False
        return room >= LEAST_START and last.split(width, room) is not None

    @property
    def _is_well_filled(self) -> bool:
        return self._paper.top - self._y >= LEAST_LEFT * self._paper.room

    def place_all(self, blocks: Sequence[Block]) -> None:
        waiting = list(blocks)
        while waiting:
            group = _with_headings(waiting)
            rest = waiting[len(group) :]
            if self._fits(group):
                if self._leaves_a_straggler(group, rest):
                    self._open_page()
                self._place(group)
                waiting = rest
                continue
            tight = group[-1].tightened(self._paper.content, self._room_of_last(group))
            if tight is not None:
                self._place([*group[:-1], tight])
                waiting = rest
                continue
            parts = self._cut(group)
            if parts is not None:
                self._place(parts[0])
                waiting = [parts[1], *rest]
            elif self._y == self._paper.top:
                raise DoesNotFitError("The report cannot be set: a part that stays whole is taller than a page.")
            self._open_page()

    def _fits(self, group: Sequence[Block]) -> bool:
        return self._needed(group) <= self._y - self._paper.bottom + 0.01

    def _leaves_a_straggler(self, group: Sequence[Block], rest: Sequence[Block]) -> bool:
        """Whether all that is left of the section after this would be a few lines alone on the next page."""
        if len(rest) != 1 or self._is_at_top or rest[0].is_heading:
            return False
        is_short = rest[0].height(self._paper.content) < LEAST_PART > group[-1].height(self._paper.content)
        return is_short and not self._fits([*group, *rest])

    def _room_of_last(self, group: Sequence[Block]) -> float:
        """How high the last of these blocks may be on this page."""
        *headings, last = group
        gap = 0.0 if self._is_at_top and not headings else self._gap(last)
        return self._y - self._paper.bottom - self._needed(headings) - gap

    def _needed(self, group: Sequence[Block]) -> float:
        gaps = [0.0 if place == 0 and self._is_at_top else self._gap(block) for place, block in enumerate(group)]
        return sum(gaps) + sum(block.height(self._paper.content) for block in group)

    def _cut(self, group: Sequence[Block]) -> tuple[list[Block], Block] | None:
        """The headings with a first part of the last block, and the rest of that block."""
        *headings, last = group
        room = self._room_of_last(group)
        parts = last.split(self._paper.content, room) if room >= LEAST_PART else None
        return None if parts is None else ([*headings, parts[0]], parts[1])

    def _place(self, group: Sequence[Block]) -> None:
        for block in group:
            self._y -= 0 if self._is_at_top else self._gap(block)
            self.sheets[-1].placed.append(Placed(block, self._y, self._element))
            height = block.height(self._paper.content)
            self._y -= height
            self._is_at_top = self._is_at_top and height == 0
        self.sheets[-1].foot = self._y

    def _gap(self, block: Block) -> float:
        return block.gap * self._looseness

    def _open_page(self) -> None:
        self.sheets.append(Sheet(self._title))
        self._y = self._paper.top
        self._is_at_top = True


def _with_headings(blocks: Sequence[Block]) -> list[Block]:
    """The first block, with the headings before it if it is led by some."""
    for place, block in enumerate(blocks):
        if not block.is_heading:
            return list(blocks[: place + 1])
    return list(blocks)
