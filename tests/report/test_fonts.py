"""The font files: complete for the scripts they promise, licensed, and never blank."""

from __future__ import annotations

import unicodedata

import pytest
from reportlab.pdfbase import pdfmetrics

from readiness.typeset import fonts

fonts.register_fonts()


@pytest.mark.parametrize("face", fonts.FACES)
def test_every_face_has_latin_vietnamese_greek_and_cyrillic(face: str) -> None:
    glyphs = pdfmetrics.getFont(face).face.charToGlyph
    ranges = [(0x20, 0x7E), (0xA0, 0x17F), (0x1EA0, 0x1EF9), (0x391, 0x3A1), (0x3B1, 0x3C9), (0x400, 0x45F)]
    wanted = [code for low, high in ranges for code in range(low, high + 1)]
    assert [chr(code) for code in wanted if code not in glyphs] == []


@pytest.mark.parametrize(
    ("low", "high"),
    [(0x5D0, 0x5EA), (0x621, 0x64A), (0x3041, 0x3093), (0x30A1, 0x30F6), (0x4E00, 0x9FA5), (0xAC00, 0xD7A3)],
)
def test_the_fallbacks_have_every_letter_of_their_script(low: int, high: int) -> None:
    letters = [chr(code) for code in range(low, high + 1) if unicodedata.category(chr(code)) in ("Lo", "Lm")]
    assert [letter for letter in letters if not fonts.font_for(letter)] == []


@pytest.mark.parametrize("fallback", fonts.FALLBACKS)
def test_a_character_that_a_fallback_claims_is_not_drawn_by_its_blank_glyph(fallback: fonts.Fallback) -> None:
    for low, high in fallback.ranges:
        for code in range(low, min(high, low + 200)):
            name = fonts.font_for(chr(code))
            assert name is None or pdfmetrics.getFont(name or fonts.REGULAR).face.charToGlyph[code] != 0


def test_every_font_file_is_named_in_a_licence_beside_it() -> None:
    licences = "".join(path.read_text(encoding="utf-8").split("\n\n")[0] for path in fonts.FOLDER.glob("*.txt"))
    names = {path.stem for path in fonts.FOLDER.glob("*.ttf")}
    assert len(names) == 10
    assert not [name for name in names if name not in licences]
