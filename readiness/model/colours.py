"""How well two colours are told apart."""

from __future__ import annotations

import colorsys
from collections.abc import Callable
from typing import Annotated, Final, Literal, get_args

from pydantic import Field

Colour = Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$")]
"""A colour as `#RRGGBB`."""
CONTRAST_FLOOR: Final = 4.5  # WCAG 2.2, success criterion 1.4.3
Theme = Literal["light", "dark"]
THEMES: tuple[Theme, ...] = get_args(Theme)
GROUNDS: Final[dict[Theme, tuple[str, str]]] = {"light": ("#FFFFFF", "#F3F6F9"), "dark": ("#0F1A24", "#172531")}
"""What a brand's colour stands on, in each theme: the page and a panel."""
_STEP: Final = 0.02
"""Of the lightness (0 to 1) by which a colour moves until it can be read."""


def luminance(color: str) -> float:
    """Relative luminance of `#RRGGBB`, 0 to 1 (WCAG 2.2, definition of the term)."""
    channels = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1 to 21, whichever of them is lighter."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def contrast_on(color: str, theme: Theme) -> float:
    """The contrast of a colour on the ground of a theme from which it stands out least, 1 to 21."""
    return min(contrast(color, ground) for ground in GROUNDS[theme])


def readable_on(color: str, theme: Theme) -> str:
    """The colour itself where it can be read in a theme (`CONTRAST_FLOOR`), else the nearest shade of it that can."""
    step = -_STEP if theme == "light" else _STEP
    return shaded(color, step, lambda shade: contrast_on(shade, theme) >= CONTRAST_FLOOR)


def shaded(color: str, step: float, is_enough: Callable[[str], bool]) -> str:
    """The first shade of a colour that is enough, its lightness changed by `step` (-1 to 1) again and again.

    `is_enough` holds for black or for white, whichever the steps lead to.
    """
    red, green, blue = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    while not is_enough(color):
        light = min(1.0, max(0.0, light + step))
        channels = colorsys.hls_to_rgb(hue, light, saturation)
        color = "#" + "".join(f"{round(255 * channel):02X}" for channel in channels)
    return color
