"""Build the fonts that the report embeds; run by hand when a source font changes.

    python tools/make_fonts.py --arabic A.ttf --hebrew H.ttf --cjk C.ttf --symbols S.ttf

The Latin cuts come from the variable Noto Sans of the development package
`fontpkg-noto-sans`. The other four files are fallbacks for scripts that Noto Sans
lacks; `docs/decisions/report-fonts.md` names where each one is found. The output is
byte-stable, and the product reads only the finished files.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping
from pathlib import Path

import fontpkg_noto_sans
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

TARGET = Path(__file__).parents[1] / "readiness" / "typeset" / "fonts"
NOTO = Path(fontpkg_noto_sans.__file__).parent / "files"
NAME_IDS = (1, 4, 6, 16)  # family, full, PostScript and typographic family name

CUTS: Mapping[str, tuple[float, float]] = {  # name: weight, width
    "Light": (300, 100),
    "Regular": (400, 100),
    "SemiBold": (600, 100),
    "Bold": (700, 100),
    "CondRegular": (400, 87.5),
    "CondSemiBold": (600, 87.5),
}
LATIN_GREEK_CYRILLIC = (
    (0x0020, 0x007E),
    (0x00A0, 0x024F),  # Latin-1, Extended A and B
    (0x0300, 0x036F),  # combining marks
    (0x0370, 0x03FF),  # Greek
    (0x0400, 0x052F),  # Cyrillic
    (0x1E00, 0x1EFF),  # Latin Extended Additional, with Vietnamese
    (0x2000, 0x206F),  # punctuation
    (0x20A0, 0x20BF),  # currency
    (0x2100, 0x214F),  # letterlike
    (0x2212, 0x2265),
    (0xFFFD, 0xFFFD),
)
ARABIC = ((0x0600, 0x06FF), (0x0750, 0x077F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFE))
HEBREW = ((0x0590, 0x05FF), (0xFB1D, 0xFB4F))
CJK = (
    (0x3000, 0x30FF),  # punctuation and kana
    (0x3131, 0x318E),  # Hangul jamo
    (0x3200, 0x33FF),
    (0x4E00, 0x9FFF),
    (0xAC00, 0xD7A3),
    (0xF900, 0xFAFF),
    (0xFF00, 0xFFEF),  # full and half width forms
)
SYMBOLS = (
    (0x0530, 0x058F),  # Armenian
    (0x10A0, 0x10FF),  # Georgian
    (0x2190, 0x22FF),  # arrows and mathematics
    (0x2460, 0x24FF),
    (0x2500, 0x27BF),  # boxes, shapes, dingbats
)
# Shaping is done before the text reaches the font, so layout tables other than
# kerning and mark placement would be dead weight.
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl"]


def reduce_font(font: TTFont, name: str, ranges: Iterable[tuple[int, int]]) -> None:
    """Keep only `ranges` of `font`, rename it and write it to the target folder."""
    for record in font["name"].names:
        if record.nameID in NAME_IDS:
            record.string = f"ReadinessReport-{name}"
    options = subset.Options(
        layout_features=FEATURES,
        name_IDs=["*"],
        notdef_outline=True,
        hinting=False,
        recalc_timestamp=False,
    )
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for low, high in ranges for code in range(low, high + 1)])
    subsetter.subset(font)
    font.save(TARGET / f"{name}.ttf")


def open_font(path: Path, weight: float = 400, width: float = 100) -> TTFont:
    """Open a font file; a variable one is fixed at `weight` and `width` (its own units)."""
    font = TTFont(path, fontNumber=0, recalcTimestamp=False)
    if "fvar" not in font:
        return font
    wanted = {"wght": weight, "wdth": width}
    axes = {axis.axisTag for axis in font["fvar"].axes}
    return instancer.instantiateVariableFont(font, {k: v for k, v in wanted.items() if k in axes})


def main() -> None:
    """Read the four fallback sources from the command line and write all ten files."""
    parser = argparse.ArgumentParser(description=__doc__)
    for script in ("arabic", "hebrew", "cjk", "symbols"):
        parser.add_argument(f"--{script}", type=Path, required=True)
    sources = parser.parse_args()
    TARGET.mkdir(exist_ok=True)
    for name, (weight, width) in CUTS.items():
        font = open_font(NOTO / "NotoSans[wdth,wght].ttf", weight, width)
        reduce_font(font, name, LATIN_GREEK_CYRILLIC)
    reduce_font(open_font(sources.arabic), "Arabic", ARABIC)
    reduce_font(open_font(sources.hebrew), "Hebrew", HEBREW)
    reduce_font(open_font(sources.cjk), "Cjk", CJK)
    reduce_font(open_font(sources.symbols), "Symbols", SYMBOLS)


if __name__ == "__main__":
    main()
