"""Where names go beside discs so that nothing overlaps: each takes the first free side, or is left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Final, Literal

Side = Literal["right", "left", "above", "below", "none"]

LETTER: Final = 7.2
"""The width of a letter of 13 pixels, on average."""
LINE: Final = 18.0
LONGEST_LINE: Final = 26
RADIUS: Final = 14.0
GAP: Final = 5.0


@dataclass(frozen=True)
class Box:
    """A rectangle in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether two rectangles share any point."""
        apart_across = self.right <= other.left or other.right <= self.left
        return not (apart_across or self.bottom <= other.top or other.bottom <= self.top)


def in_lines(name: str) -> str:
    """A name broken into lines between its words; nothing of it is left out."""
    return "\n".join(wrap(name, LONGEST_LINE)) or name


def place_labels(spots: Sequence[tuple[float, float, str]], width: float, height: float) -> tuple[Side, ...]:
    """The side of each name, in order; an earlier name has the choice.

    Args:
        spots: middle of each disc in pixels from the left and from the top, and the name in its lines.
        width: how wide the picture is in pixels; names stay inside.
        height: how high it is.
    """
    taken = [disc(x, y) for x, y, _ in spots]
    sides: list[Side] = []
    for place, (x, y, name) in enumerate(spots):
        others = [box for number, box in enumerate(taken) if number != place]
        free = [side for side, box in candidates(x, y, name) if _is_free(box, others, width, height)]
        sides.append(free[0] if free else "none")
        taken += [box for side, box in candidates(x, y, name) if free and side == free[0]]
    return tuple(sides)


def disc(x: float, y: float) -> Box:
    """The room that a disc takes."""
    return Box(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS)


def candidates(x: float, y: float, name: str) -> list[tuple[Side, Box]]:
    """The sides on which a name may stand, the best first, and the room it takes there."""
    lines = name.split("\n")
    wide, high, away = LETTER * max(map(len, lines)), LINE * len(lines), RADIUS + GAP
    return [
        ("right", Box(x + away, y - high / 2, x + away + wide, y + high / 2)),
        ("left", Box(x - away - wide, y - high / 2, x - away, y + high / 2)),
        ("below", Box(x - wide / 2, y + RADIUS, x + wide / 2, y + RADIUS + high)),
        ("above", Box(x - wide / 2, y - RADIUS - high, x + wide / 2, y - RADIUS)),
    ]


def _is_free(box: Box, others: Sequence[Box], width: float, height: float) -> bool:
    is_inside = box.left >= 0 and box.right <= width and box.top >= 0 and box.bottom <= height
    return is_inside and not any(box.meets(other) for other in others)
