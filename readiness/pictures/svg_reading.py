"""A plain SVG drawing as shapes in plain colours. What could run, load or hide something is refused by name."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

from readiness.pictures.svg_attributes import AS_AROUND, AS_PNG, REFUSED_BY_NAME, STYLES, DrawingError, style_told
from readiness.pictures.svg_paths import Segment, numbers, segments
from readiness.words import said
from readiness.words.say import pictures as say

MOST_BYTES: Final = 200_000
MOST_ELEMENTS: Final = 2_000
MOST_SEGMENTS: Final = 20_000
MOST_DEPTH: Final = 30
MOST_SLENDER: Final = 20
"""How many times as wide as high a drawing may be, or the other way round."""
_SVG: Final = "http://www.w3.org/2000/svg "
_SHAPES: Final = ("path", "rect", "circle", "ellipse", "line", "polyline", "polygon")
_SILENT: Final = ("title", "desc", "metadata", "defs")
"""Nothing of them is seen: what `defs` holds is drawn only where something refers to it, which is refused."""
_PROGRAMS: Final = ("script", "handler", "listener", "animate", "animateMotion", "animateTransform", "set")
_LOADS: Final = ("image", "use", "a", "foreignObject", "feImage", "style", "iframe", "audio", "video")
_LETTERS: Final = ("text", "tspan", "textPath")
_INHERITED: Final = tuple(name for name in STYLES if name not in ("opacity", "display"))
_CIRCLE: Final = 0.5522847498  # how far a handle reaches that makes a quarter of a circle
_TRANSFORM: Final = re.compile(r"\s*(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)\s*,?")
NOT_READ: Final = say.THIS_DRAWING_NO_SVG_CAN
Matrix = tuple[float, float, float, float, float, float]
SAME: Final[Matrix] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(frozen=True)
class Shape:
    """A shape in the places of its own, the matrix that puts it into the drawing, and what is told of its look."""

    segments: tuple[Segment, ...]
    matrix: Matrix
    style: Mapping[str, str]


@dataclass(frozen=True)
class Drawing:
    """All shapes, and the part of the plane that is seen: left, top, width and height."""

    view: tuple[float, float, float, float]
    shapes: tuple[Shape, ...]


def read_drawing(data: bytes) -> Drawing:
    """The shapes of the drawing in `data`, in the order in which they are drawn.

    Raises:
        DrawingError: it is too large, no SVG, or holds more than shapes in plain colours.
    """
    if len(data) > MOST_BYTES:
        raise DrawingError(said(say.this_drawing_larger_than_kb(most_bytes=MOST_BYTES // 1000)), said(AS_PNG))
    reader = _Reader()
    try:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = _refuse_document_type
        parser.ProcessingInstructionHandler = _refuse_instruction
        parser.StartElementHandler, parser.EndElementHandler = reader.start, reader.end
        parser.Parse(data, True)
    except DrawingError:
        raise
    except (expat.ExpatError, ValueError, ArithmeticError, LookupError):
        raise DrawingError(said(NOT_READ), said(AS_PNG)) from None
    return Drawing(reader.view, tuple(reader.shapes))


def _refuse_document_type(*_told: object) -> None:
    raise DrawingError(said(say.DRAWING_DEFINES_WORDS_ITS_OWN), said(say.save_plain_svg(as_png=said(AS_PNG))))


def _refuse_instruction(*_told: object) -> None:
    raise DrawingError(said(say.DRAWING_ASKS_SOMETHING_BESIDE), said(say.save_plain_svg(as_png=said(AS_PNG))))


@dataclass
class _Reader:
    """Takes the elements of a drawing one by one, and keeps its shapes."""

    shapes: list[Shape] = field(default_factory=list)
    view: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    _within: list[tuple[Matrix, Mapping[str, str]]] = field(default_factory=list)
    _silent: int = 0
    _elements: int = 0
    _segments: int = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins; what belongs to another program, such as the place of its window, is passed over."""
        self._elements += 1
        if self._elements > MOST_ELEMENTS or len(self._within) + self._silent > MOST_DEPTH:
            raise DrawingError(said(say.DRAWING_HAS_TOO_MANY_PARTS), said(AS_PNG))
        kind = name.removeprefix(_SVG)
        _refuse_attributes(attributes)
        if not self._within and not self._silent:
            if kind != "svg" or not name.startswith(_SVG):
                raise DrawingError(said(NOT_READ), said(AS_PNG))
            self.view = _view(attributes)
        elif self._silent or " " in kind or kind in _SILENT:
            _refuse_kind(kind.rpartition(" ")[2])
            self._silent += 1
            return
        elif kind not in (*_SHAPES, "g"):
            _refuse_kind(kind)
            raise DrawingError(said(say.drawing_holds_part_not_drawn(kind=kind[:40])), said(AS_PNG))
        matrix, style = self._within[-1] if self._within else (SAME, {})
        matrix, style = times(matrix, _matrix(attributes.get("transform", ""))), _style(style, attributes)
        self._within.append((matrix, style))
        if kind in _SHAPES and _is_seen(style):
            made = tuple(_segments_of(kind, attributes))
            self._segments += len(made)
            if self._segments > MOST_SEGMENTS:
                raise DrawingError(said(say.DRAWING_HAS_TOO_MANY_LINES), said(AS_PNG))
            self.shapes.append(Shape(made, matrix, style))

    def end(self, _name: str) -> None:
        """The element that began last is over."""
        if self._silent:
            self._silent -= 1
        else:
            self._within.pop()


def _refuse_kind(kind: str) -> None:
    if kind in _PROGRAMS:
        raise DrawingError(said(say.drawing_holds_program(kind=kind)), said(say.save_without(as_png=said(AS_PNG))))
    if kind in _LOADS:
        raise DrawingError(
            said(say.drawing_holds_or_loads_something(kind=kind)), said(say.save_without(as_png=said(AS_PNG)))
        )
    if kind in _LETTERS:
        raise DrawingError(said(say.DRAWING_HOLDS_LETTERS_TEXT), said(say.draw_letters_first(as_png=said(AS_PNG))))


def _refuse_attributes(attributes: Mapping[str, str]) -> None:
    for name, value in attributes.items():
        plain, told = name.rpartition(" ")[2].lower(), value.lower()
        if plain.startswith("on"):
            raise DrawingError(
                said(say.drawing_holds_program(kind=plain[:40])), said(say.save_without(as_png=said(AS_PNG)))
            )
        if name in REFUSED_BY_NAME:
            continue  # Where something is drawn, by a sentence of its own.
        if plain in ("href", "src", "base") or "url(" in told or "javascript:" in told or "@import" in told:
            what = said(say.drawing_refers_something_else(plain=plain[:40]))
            raise DrawingError(what, said(say.save_with_plain_colours(as_png=said(AS_PNG))))


def _view(attributes: Mapping[str, str]) -> tuple[float, float, float, float]:
    told = numbers(attributes["viewBox"]) if "viewBox" in attributes else [0.0, 0.0]
    if "viewBox" not in attributes:
        told += [float(attributes[name].strip().removesuffix("px")) for name in ("width", "height")]
    x, y, width, height = told
    if not (0 < width < 1e6 and 0 < height < 1e6) or max(width / height, height / width) > MOST_SLENDER:
        raise DrawingError(said(say.drawing_has_no_size_or(most_slender=MOST_SLENDER)), said(AS_PNG))
    return x, y, width, height


def _style(around: Mapping[str, str], attributes: Mapping[str, str]) -> dict[str, str]:
    """What holds for an element: inherited, told as attributes, and told by `style`; opacities are multiplied."""
    own = {name: value for name, value in style_told(attributes).items() if value.lower() not in AS_AROUND}
    as_first = {name for name, value in own.items() if value.lower() == "initial"}
    if own.get("color", "").lower() == "currentcolor":
        del own["color"]
    style = {**{name: around[name] for name in _INHERITED if name in around}, **own}
    style = {name: value for name, value in style.items() if name not in as_first}
    if around.get("display", "").lower() == "none":
        style["display"] = "none"
    style["opacity"] = str(share(around.get("opacity", "1")) * share(style.get("opacity", "1")))
    return style


def _is_seen(style: Mapping[str, str]) -> bool:
    return style.get("display", "").lower() != "none" and style.get("visibility", "visible").lower() == "visible"


def share(text: str) -> float:
    """A share from 0 to 1, told as such or in percent. Raises ValueError for what is no number."""
    value = float(text[:-1]) / 100 if text.endswith("%") else float(text)
    return min(1.0, max(0.0, value))


def times(first: Matrix, second: Matrix) -> Matrix:
    """One matrix for the second and then the first."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return (a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * m + e, b * k + d * m + f)


def _matrix(text: str) -> Matrix:
    found, at = SAME, 0
    while at < len(text.rstrip()):
        part = _TRANSFORM.match(text, at)
        if part is None:
            raise ValueError(text[:40])
        found, at = times(found, _one_matrix(part.group(1), numbers(part.group(2)))), part.end()
    return found


def _one_matrix(kind: str, told: list[float]) -> Matrix:
    if kind == "matrix":
        a, b, c, d, e, f = told
        return (a, b, c, d, e, f)
    if kind == "translate":
        return (1.0, 0.0, 0.0, 1.0, told[0], told[1] if len(told) > 1 else 0.0)
    if kind == "scale":
        return (told[0], 0.0, 0.0, told[1] if len(told) > 1 else told[0], 0.0, 0.0)
    if kind == "rotate":
        cos, sin = math.cos(math.radians(told[0])), math.sin(math.radians(told[0]))
        x, y = (told[1], told[2]) if len(told) > 1 else (0.0, 0.0)
        return times(times((1, 0, 0, 1, x, y), (cos, sin, -sin, cos, 0, 0)), (1, 0, 0, 1, -x, -y))
    slope = math.tan(math.radians(told[0]))
    return (1.0, 0.0, slope, 1.0, 0.0, 0.0) if kind == "skewX" else (1.0, slope, 0.0, 1.0, 0.0, 0.0)


def _segments_of(kind: str, attributes: Mapping[str, str]) -> list[Segment]:
    if kind == "path":
        return list(segments(attributes.get("d", "")))

    def told(name: str) -> float:
        return float(attributes.get(name, "0").strip().removesuffix("px"))

    if kind == "rect":
        rx, ry = told("rx") or told("ry"), told("ry") or told("rx")
        return _rectangle(told("x"), told("y"), (told("width"), told("height")), (rx, ry))
    if kind in ("circle", "ellipse"):
        rx, ry = (told("r"), told("r")) if kind == "circle" else (told("rx"), told("ry"))
        return _rectangle(told("cx") - rx, told("cy") - ry, (2 * rx, 2 * ry), (rx, ry))
    if kind == "line":
        return [("M", (told("x1"), told("y1"))), ("L", (told("x2"), told("y2")))]
    values = numbers(attributes.get("points", ""))
    points = [(values[at], values[at + 1]) for at in range(0, len(values) - 1, 2)]
    lines: list[Segment] = [("L" if at else "M", point) for at, point in enumerate(points)]
    return [*lines, ("Z", ())] if kind == "polygon" and lines else lines


def _rectangle(x: float, y: float, size: tuple[float, float], radii: tuple[float, float]) -> list[Segment]:
    """A rectangle, with round corners if it has radii; with half its size it is an ellipse."""
    width, height = size
    if width <= 0 or height <= 0:
        return []
    rx, ry = min(radii[0], width / 2), min(radii[1], height / 2)
    right, low = x + width, y + height
    if rx <= 0 or ry <= 0:
        return [("M", (x, y)), ("L", (right, y)), ("L", (right, low)), ("L", (x, low)), ("Z", ())]
    u, v = rx * (1 - _CIRCLE), ry * (1 - _CIRCLE)
    return [
        ("M", (x + rx, y)),
        ("L", (right - rx, y)),
        ("C", (right - u, y, right, y + v, right, y + ry)),
        ("L", (right, low - ry)),
        ("C", (right, low - v, right - u, low, right - rx, low)),
        ("L", (x + rx, low)),
        ("C", (x + u, low, x, low - v, x, low - ry)),
        ("L", (x, y + ry)),
        ("C", (x, y + v, x + u, y, x + rx, y)),
        ("Z", ()),
    ]
