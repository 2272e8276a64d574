"""Where names go beside discs so that nothing overlaps: each takes the first free side, or is left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

Side = Literal["right", "left", "above", "below", "none"]

LETTER: Final = 7.2
"""The width of a letter of 13 pixels, on average."""
LINE: Final = 18.0
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


def place_labels(spots: Sequence[tuple[float, float, str]], width: float) -> tuple[Side, ...]:
    """The side of each name, in order; an earlier name has the choice.

    Args:
        spots: middle of each disc in pixels from the left and from the top, and the name.
        width: how wide the picture is in pixels; names stay inside.
    """
    taken = [disc(x, y) for x, y, _ in spots]
    sides: list[Side] = []
    for place, (x, y, name) in enumerate(spots):
        others = [box for number, box in enumerate(taken) if number != place]
        free = [side for side, box in candidates(x, y, name) if _is_free(box, others, width)]
        sides.append(free[0] if free else "none")
        taken += [box for side, box in candidates(x, y, name) if free and side == free[0]]
    return tuple(sides)


def disc(x: float, y: float) -> Box:
    """The room that a disc takes."""
    return Box(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS)


def candidates(x: float, y: float, name: str) -> list[tuple[Side, Box]]:
    """The sides on which a name may stand, the best first, and the room it takes there."""
    wide, half, away = LETTER * len(name), LINE / 2, RADIUS + GAP
    return [
        ("right", Box(x + away, y - half, x + away + wide, y + half)),
        ("left", Box(x - away - wide, y - half, x - away, y + half)),
        ("below", Box(x - wide / 2, y + RADIUS, x + wide / 2, y + RADIUS + LINE)),
        ("above", Box(x - wide / 2, y - RADIUS - LINE, x + wide / 2, y - RADIUS)),
    ]


def _is_free(box: Box, others: Sequence[Box], width: float) -> bool:
    return box.left >= 0 and box.right <= width and not any(box.meets(other) for other in others)
