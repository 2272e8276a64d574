"""A plain SVG drawing as a picture."""

from __future__ import annotations

import io
import re
from typing import Final

from PIL import Image
from reportlab.lib import colors
from reportlab.pdfgen.canvas import FILL_EVEN_ODD, FILL_NON_ZERO, Canvas

from readiness.pictures import pdfium
from readiness.pictures.svg_attributes import AS_PNG, DrawingError
from readiness.pictures.svg_reading import NOT_READ, Matrix, Shape, read_drawing, share, times
from readiness.words import said
from readiness.words.say import pictures as say

_CAPS: Final = {"butt": 0, "round": 1, "square": 2}
_JOINS: Final = {"miter": 0, "round": 1, "bevel": 2}


def drawn(data: bytes, room: tuple[int, int]) -> Image.Image:
    """The drawing in `data` as a picture with a clear ground, as large as `room` (width and height in pixels) holds.

    Raises:
        DrawingError: it is too large, no SVG, or holds more than shapes in plain colours.
    """
    drawing = read_drawing(data)
    x, y, width, height = drawing.view
    scale = min(room[0] / width, room[1] / height)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    placed: Matrix = (scale, 0.0, 0.0, -scale, -x * scale, size[1] + y * scale)
    try:
        pdf = _as_pdf(drawing.shapes, placed, size)
    except DrawingError:
        raise
    except (ValueError, ArithmeticError, LookupError):
        raise DrawingError(said(NOT_READ), said(AS_PNG)) from None
    with pdfium.opened(pdf) as document:
        seen = document[0].render(scale=1, fill_color=(255, 255, 255, 0), maybe_alpha=True)
        picture: Image.Image = seen.to_pil().convert("RGBA")
        return picture


def _colour(text: str, current: str = "black") -> colors.Color | None:
    """A plain colour; None for none. `current` is what `currentColor` means."""
    told = text.strip().lower()
    told = current.strip().lower() if told == "currentcolor" else told
    if told in ("none", "transparent"):
        return None
    if re.fullmatch(r"#[0-9a-f]{3}", told):
        told = "#" + "".join(2 * letter for letter in told[1:])
    if re.fullmatch(r"#[0-9a-f]{6}", told):
        return colors.HexColor(told)
    if part := re.fullmatch(r"rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)", told):
        return colors.Color(*(min(255, int(each)) / 255 for each in part.groups()))
    named = colors.getAllNamedColors()
    if told not in named:
        raise DrawingError(said(say.drawing_has_colour_not_drawn(told=told[:40])), said(AS_PNG))
    return named[told]


def _as_pdf(shapes: tuple[Shape, ...], placed: Matrix, size: tuple[int, int]) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=size, invariant=1)
    for shape in shapes:
        _draw(canvas, shape, placed)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def _draw(canvas: Canvas, shape: Shape, placed: Matrix) -> None:
    style = shape.style
    current = style.get("color", "black")
    fill, stroke = _colour(style.get("fill", "black"), current), _colour(style.get("stroke", "none"), current)
    if not shape.segments or (fill is None and stroke is None):
        return
    canvas.saveState()
    canvas.transform(*times(placed, shape.matrix))
    path = canvas.beginPath()
    for kind, told in shape.segments:
        {"M": path.moveTo, "L": path.lineTo, "C": path.curveTo, "Z": path.close}[kind](*told)
    if fill is not None:
        canvas.setFillColor(fill, share(style.get("fill-opacity", "1")) * share(style["opacity"]))
    if stroke is not None:
        canvas.setStrokeColor(stroke, share(style.get("stroke-opacity", "1")) * share(style["opacity"]))
        canvas.setLineWidth(float(style.get("stroke-width", "1").removesuffix("px")))
        canvas.setLineCap(_CAPS[style.get("stroke-linecap", "butt")])
        canvas.setMiterLimit(float(style.get("stroke-miterlimit", "4")))
        canvas.setLineJoin(_JOINS[style.get("stroke-linejoin", "miter")])
    mode = FILL_EVEN_ODD if style.get("fill-rule") == "evenodd" else FILL_NON_ZERO
    canvas.drawPath(path, stroke=int(stroke is not None), fill=int(fill is not None), fillMode=mode)
    canvas.restoreState()
