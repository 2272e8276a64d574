"""The colours of the screen as pairs for the light and the dark theme; the light ones are those of the PDF.

One source for the style sheet, the Streamlit theme and the charts. Values are CSS hex strings.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from readiness.present import tokens


class Pair(NamedTuple):
    """One role in both themes."""

    light: str
    dark: str


PAIRS: Final[Mapping[str, Pair]] = MappingProxyType(
    {
        "ink": Pair(tokens.INK, "#E4EBF2"),  # body text
        "navy": Pair(tokens.NAVY, "#F2F7FB"),  # headings, "you are here"
        "mute": Pair("#556371", "#A3B3C2"),  # secondary text
        "rule": Pair(tokens.RULE, "#2B3B4A"),  # hairlines
        "edge": Pair("#7C8B99", "#71859A"),  # borders of controls, 3:1 on the page
        "page": Pair(tokens.WHITE, "#0F1A24"),
        "panel": Pair(tokens.PANEL, "#172531"),
        "blue": Pair(tokens.BLUE, "#6FB4E6"),  # actions, and today's value
        "blue-soft": Pair("#EAF2F8", "#16314A"),
        "on-blue": Pair(tokens.WHITE, "#0B1620"),
        "orange": Pair(tokens.ORANGE, "#F2A154"),  # only what is open: a gap, a gate, a decision
        "orange-soft": Pair("#FEF8F2", "#33240F"),
        "here": Pair(tokens.NAVY, "#D3E8F7"),  # fill of the phase you are in
        "on-here": Pair(tokens.WHITE, "#0B1620"),
        # A ramp of one hue; fuller means more in both themes.
        "r0": Pair("#F1F5F9", "#1A2733"),
        "r1": Pair("#CFE0EE", "#21394F"),
        "r2": Pair("#97BEDC", "#2C567C"),
        "r3": Pair("#3A78AB", "#5FA0D0"),
        "r4": Pair("#1F5F94", "#86BEE6"),
        "r5": Pair(tokens.NAVY, "#D3E8F7"),
        "on-r-weak": Pair(tokens.INK, "#E4EBF2"),  # text on r0, r1, r2
        "on-r-strong": Pair(tokens.WHITE, "#0B1620"),  # text on r3, r4, r5
    }
)

TEXT_ON_BACKGROUND: Final = (
    ("ink", "page"), ("ink", "panel"), ("ink", "blue-soft"), ("ink", "orange-soft"),
    ("navy", "page"), ("navy", "panel"), ("navy", "blue-soft"),
    ("mute", "page"), ("mute", "panel"),
    ("blue", "page"), ("blue", "panel"), ("on-blue", "blue"),
    ("orange", "page"), ("orange", "panel"), ("orange", "orange-soft"),
    ("on-here", "here"),
    ("on-r-weak", "r0"), ("on-r-weak", "r1"), ("on-r-weak", "r2"),
    ("on-r-strong", "r3"), ("on-r-strong", "r4"), ("on-r-strong", "r5"),
)  # fmt: skip
"""Which text stands on which ground; each pair must reach `CONTRAST_FLOOR` of `model/colours.py` in both themes."""

SPACES: Final[Mapping[str, int]] = MappingProxyType(
    {"1": 4, "2": 8, "3": 12, "4": 16, "5": 24, "6": 32, "7": 48, "8": 72}
)
"""Distances in pixels."""

SIZES: Final[Mapping[str, int]] = MappingProxyType({"xs": 13, "s": 14, "m": 16, "l": 19, "h3": 18, "h2": 22, "h1": 34})
"""Sizes of type in pixels at the browser's default size."""


def style_tokens() -> str:
    """Every token as a CSS custom property; colours follow the theme by `light-dark()`."""
    rows = [f"--{name}: light-dark({pair.light}, {pair.dark});" for name, pair in PAIRS.items()]
    rows += [f"--s{name}: {size}px;" for name, size in SPACES.items()]
    rows += [f"--t-{name}: {size / 16}rem;" for name, size in SIZES.items()]
    return ":root {\n  " + "\n  ".join(rows) + "\n}\n"
