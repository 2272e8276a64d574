"""Writes text on a canvas: the operators of PDF that choose a font, a colour and show characters.

ReportLab's own calls name font, colour and distance of lines anew for every word that is shown; a report
has thousands.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from readiness.report.theme import color


class Letters(NamedTuple):
    """Characters in one font and one colour, `#rrggbb`."""

    text: str
    font: str
    ink: str


class LetterLine(NamedTuple):
    """One line from left to right; each space is narrower by some points."""

    letters: Sequence[Letters]
    narrower: float = 0.0


def write(
    canvas: Canvas, start: tuple[float, float], lines: Sequence[LetterLine], *, size: float, leading: float
) -> None:
    """Show lines one below the other, `leading` points apart; the baseline of the first begins at `start`."""
    x, y = start
    code = [f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm"]
    if len(lines) > 1:
        code.append(f"{leading:g} TL")
    font = ink = ""
    narrower = 0.0
    for place, line in enumerate(lines):
        if place:
            code.append("T*")
        if line.narrower != narrower:
            narrower = line.narrower
            code.append(f"{-narrower:.3f} Tw")
        for letters in line.letters:
            if letters.ink != ink:
                ink = letters.ink
                code.append(_fill(ink))
            face = pdfmetrics.getFont(letters.font)
            for subset, codes in face.splitString(letters.text, canvas._doc):
                name = face.getSubsetInternalName(subset, canvas._doc)
                if name != font:
                    font = name
                    code.append(f"{name} {size:g} Tf")
                code.append(f"({canvas._escape(codes)}) Tj")
    code.append("ET" if not narrower else "0 Tw ET")
    canvas._code.append(" ".join(code))


@lru_cache(maxsize=256)
def _fill(ink: str) -> str:
    shade = color(ink)
    return f"{shade.red:.4g} {shade.green:.4g} {shade.blue:.4g} rg"
