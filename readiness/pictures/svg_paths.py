"""The path data of an SVG drawing as moves, lines and cubic curves in absolute places (SVG 2, section 9.3)."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Final

Segment = tuple[str, tuple[float, ...]]
"""`M` and `L` with x and y, `C` with two handles and the end, `Z` with nothing."""
_NUMBER: Final = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,2})?"
_LETTER: Final = re.compile(r"([MmLlHhVvCcSsQqTtAaZz])")
_TAKES: Final = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_NEXT: Final = {"M": "L", "m": "l"}
_ONE, _FLAG, _BLANKS = re.compile(_NUMBER), re.compile("[01]"), re.compile(r"[\s,]*")
_FLAGS: Final = (3, 4)
"""The places of the two flags among the numbers of an arc."""


def numbers(text: str) -> list[float]:
    """All numbers in a text of numbers, blanks and commas.

    Raises:
        ValueError: something else stands there.
    """
    found = re.findall(_NUMBER, text)
    if re.sub(_NUMBER, "", text).strip(" ,\t\r\n"):
        raise ValueError(text)
    return [float(each) for each in found]


def segments(data: str) -> Iterator[Segment]:
    """The segments of path data.

    Raises:
        ValueError: it is no path data.
    """
    here, start, handle, before = (0.0, 0.0), (0.0, 0.0), (0.0, 0.0), ""
    for command, told in _commands(data):
        kind = command.upper()
        if not before and kind != "M":
            raise ValueError(data[:40])
        x0, y0 = here if command.islower() else (0.0, 0.0)
        if kind == "Z":
            yield "Z", ()
            here = handle = start
        elif kind == "A":
            end = told[5] + x0, told[6] + y0
            yield from _arc(here, told, end)
            here = handle = end
        else:
            points = _points(kind, told, here, (x0, y0))
            end = points[-1]
            if kind == "M":
                start = end
                yield "M", end
            elif kind in "LHV":
                yield "L", end
            else:
                mirrored = 2 * here[0] - handle[0], 2 * here[1] - handle[1]
                if kind in "ST":
                    points = [mirrored if before in ("CS" if kind == "S" else "QT") else here, *points]
                first = points[0]
                handle_next = first if kind in "QT" else points[1]
                if kind in "QT":
                    points = [_between(here, first), _between(end, first), end]
                yield "C", tuple(value for point in points for value in point)
                here, handle, before = end, handle_next, kind
                continue
            here = handle = end
        before = kind


def _between(point: tuple[float, float], handle: tuple[float, float]) -> tuple[float, float]:
    """The handle of a cubic curve that is the same as a quadratic one with this handle."""
    return point[0] + 2 / 3 * (handle[0] - point[0]), point[1] + 2 / 3 * (handle[1] - point[1])


def _points(
    kind: str, told: tuple[float, ...], here: tuple[float, float], origin: tuple[float, float]
) -> list[tuple[float, float]]:
    if kind == "H":
        return [(told[0] + origin[0], here[1])]
    if kind == "V":
        return [(here[0], told[0] + origin[1])]
    return [(told[at] + origin[0], told[at + 1] + origin[1]) for at in range(0, len(told), 2)]


def _commands(data: str) -> Iterator[tuple[str, tuple[float, ...]]]:
    """Each command with its numbers; one that is followed by more numbers is repeated."""
    before, *parts = _LETTER.split(data)
    if before.strip():
        raise ValueError(before[:20])
    for letter, body in zip(parts[::2], parts[1::2], strict=True):
        told, takes = _arc_numbers(body) if letter in "Aa" else numbers(body), _TAKES[letter.upper()]
        if not takes and not told:
            yield letter, ()
            continue
        if not takes or not told or len(told) % takes:
            raise ValueError(letter)
        for at in range(0, len(told), takes):
            # After a move, further places are lines.
            yield letter if not at else _NEXT.get(letter, letter), tuple(told[at : at + takes])


def _arc_numbers(text: str) -> list[float]:
    """The numbers of arcs, whose two flags may stand without a blank between them."""
    found: list[float] = []
    at = _end(_BLANKS, text, 0)
    while at < len(text):
        after = _end(_FLAG if len(found) % _TAKES["A"] in _FLAGS else _ONE, text, at)
        found.append(float(text[at:after]))
        at = _end(_BLANKS, text, after)
    return found


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    """Where what stands at a place ends. Raises ValueError if something else stands there."""
    match = pattern.match(text, at)
    if match is None:
        raise ValueError(text[at : at + 20])
    return match.end()


def _arc(here: tuple[float, float], told: tuple[float, ...], end: tuple[float, float]) -> Iterator[Segment]:
    """An arc of an ellipse as cubic curves (SVG 2, appendix B.2)."""
    rx, ry, angle, is_large, is_swept = abs(told[0]), abs(told[1]), math.radians(told[2]), told[3], told[4]
    if not rx or not ry or here == end:
        yield "L", end
        return
    cos, sin = math.cos(angle), math.sin(angle)
    dx, dy = (here[0] - end[0]) / 2, (here[1] - end[1]) / 2
    x, y = cos * dx + sin * dy, cos * dy - sin * dx
    grown = math.sqrt(max(1.0, (x / rx) ** 2 + (y / ry) ** 2))
    rx, ry = rx * grown, ry * grown
    under = max(0.0, (rx * ry) ** 2 - (rx * y) ** 2 - (ry * x) ** 2) / ((rx * y) ** 2 + (ry * x) ** 2)
    factor = math.sqrt(under) * (-1 if is_large == is_swept else 1)
    cx, cy = factor * rx * y / ry, -factor * ry * x / rx
    first = math.atan2((y - cy) / ry, (x - cx) / rx)
    sweep = math.atan2((-y - cy) / ry, (-x - cx) / rx) - first
    if is_swept and sweep < 0:
        sweep += 2 * math.pi
    elif not is_swept and sweep > 0:
        sweep -= 2 * math.pi
    middle = cos * cx - sin * cy + (here[0] + end[0]) / 2, sin * cx + cos * cy + (here[1] + end[1]) / 2
    pieces = max(1, math.ceil(abs(sweep) / (math.pi / 2) - 1e-9))
    step = sweep / pieces
    reach = 4 / 3 * math.tan(step / 4)
    for piece in range(pieces):
        a, b = first + piece * step, first + (piece + 1) * step
        local = (
            (math.cos(a) - reach * math.sin(a), math.sin(a) + reach * math.cos(a)),
            (math.cos(b) + reach * math.sin(b), math.sin(b) - reach * math.cos(b)),
            (math.cos(b), math.sin(b)),
        )
        placed = [(middle[0] + cos * rx * u - sin * ry * v, middle[1] + sin * rx * u + cos * ry * v) for u, v in local]
        yield "C", tuple(value for point in placed for value in point)
