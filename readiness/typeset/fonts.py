"""The embedded fonts, and the chain that finds a font for any character.

ReportLab has no fallback of its own: a character that the font lacks is a silent
blank. Here every character gets the first font of the chain that can draw it.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import Any, Final, NamedTuple

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from readiness.words.isolating import BEGIN, END

FOLDER: Final = Path(__file__).parent / "fonts"

LIGHT: Final = "Light"
REGULAR: Final = "Regular"
SEMIBOLD: Final = "SemiBold"
BOLD: Final = "Bold"
CONDENSED: Final = "CondRegular"
CONDENSED_BOLD: Final = "CondSemiBold"
FACES: Final = (LIGHT, REGULAR, SEMIBOLD, BOLD, CONDENSED, CONDENSED_BOLD)


class Fallback(NamedTuple):
    """A font for the characters of some ranges, opened on first need."""

    name: str
    ranges: tuple[tuple[int, int], ...]


FALLBACKS: Final = (
    Fallback("Hebrew", ((0x0590, 0x05FF), (0xFB1D, 0xFB4F))),
    Fallback("Arabic", ((0x0600, 0x077F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFE))),
    Fallback("Symbols", ((0x0530, 0x058F), (0x10A0, 0x10FF), (0x2190, 0x27BF))),
    Fallback("Cjk", ((0x3000, 0x33FF), (0x4E00, 0x9FFF), (0xAC00, 0xD7A3), (0xF900, 0xFFEF))),
)

_MOST_REMEMBERED: Final = 400  # characters of a text whose width is remembered
_registering = Lock()


class _Face(TTFont):  # type: ignore[misc]  # ReportLab has no types
    """A font that remembers how wide a word is: a report measures the same words again and again."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path)
        self._units = lru_cache(maxsize=16384)(self._measure)
        for mark in (BEGIN, END):  # they turn a line, and nobody draws them
            self.face.charWidths[ord(mark)] = 0
        self._has_ascii = all(code in self.face.charToGlyph for code in range(32, 127))

    def stringWidth(self, text: str | bytes, size: float, encoding: str = "utf8") -> float:  # noqa: N802  # its name there
        """The width in points."""
        return 0.001 * size * self.units(text if isinstance(text, str) else text.decode(encoding))

    def units(self, words: str) -> float:
        """The width in thousandths of the size."""
        return self._units(words) if len(words) <= _MOST_REMEMBERED else self._measure(words)

    def splitString(self, text: str, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:  # noqa: N802  # its name there
        """Pairs of a subset of the font and codes in it: ASCII is the first subset as it stands."""
        if self._has_ascii and text and text.isascii() and text.isprintable() and doc in self.state:
            return [(0, text.encode("ascii"))]
        pieces: list[tuple[int, bytes]] = super().splitString(text, doc, encoding)
        return pieces

    def _measure(self, words: str) -> float:
        width_of_code, usual = self.face.charWidths.get, self.face.defaultWidth
        units: float = sum(width_of_code(ord(character), usual) for character in words)
        return units


def register_fonts() -> None:
    """Register the six faces of the report; later calls return at once."""
    with _registering:
        if CONDENSED_BOLD in pdfmetrics.getRegisteredFontNames():
            return
        for name in FACES:
            _register(name)
        pdfmetrics.registerFontFamily(REGULAR, REGULAR, SEMIBOLD, REGULAR, SEMIBOLD)
        # Otherwise every page keeps a reference to Helvetica, which is not embedded.
        rl_config.canvas_basefontname = REGULAR
        # As text, a stream takes a quarter more room, and longer than all drawing on its page.
        rl_config.useA85 = 0
        # A colour written as an expression has no use here; see CVE-2023-33733.
        rl_config.toColorCanUse = None


def _register(name: str) -> None:
    pdfmetrics.registerFont(_Face(name, str(FOLDER / f"{name}.ttf")))


@lru_cache(maxsize=8192)
def font_for(character: str) -> str | None:
    """The name of the fallback font that draws `character`.

    Returns the empty string if the faces of the report have it, None if no font has it.
    """
    register_fonts()
    code = ord(character)
    if _has_glyph(REGULAR, code):
        return ""
    for fallback in FALLBACKS:
        if any(low <= code <= high for low, high in fallback.ranges):
            with _registering:
                if fallback.name not in pdfmetrics.getRegisteredFontNames():
                    _register(fallback.name)
            if _has_glyph(fallback.name, code):
                return fallback.name
    return None


def _has_glyph(font: str, code: int) -> bool:
    return code in pdfmetrics.getFont(font).face.charToGlyph


def units(text: str, font: str) -> float:
    """The width of `text` in one font, in thousandths of the size of its letters."""
    measured: float = pdfmetrics.getFont(font).units(text)
    return measured


def width_of(text: str, font: str, size: float) -> float:
    """The width of `text` in points, in one font."""
    return 0.001 * size * units(text, font)
