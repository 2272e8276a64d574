"""The two colours that a brand may choose, made readable."""

from __future__ import annotations

import colorsys
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from readiness.model.colours import CONTRAST_FLOOR, contrast, luminance
from readiness.present import tokens


@dataclass(frozen=True)
class Palette:
    """The two colours that a brand may choose: marks on white, and the block of the cover."""

    accent: str = tokens.BLUE
    cover: str = tokens.NAVY


@lru_cache(maxsize=64)
def palette_for(accent: str | None) -> Palette:
    """A palette around `accent`, darkened until text of that colour is readable on white."""
    if accent is None:
        return Palette()
    readable = _darkened(accent, lambda value: contrast(value, tokens.WHITE) >= CONTRAST_FLOOR)
    darkest = luminance(tokens.NAVY)
    return Palette(readable, _darkened(accent, lambda value: luminance(value) <= darkest))


def _darkened(value: str, is_dark_enough: Callable[[str], bool]) -> str:
    red, green, blue = (int(value[place : place + 2], 16) / 255 for place in (1, 3, 5))
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    while not is_dark_enough(value):
        light = max(0.0, light - 0.02)
        channels = colorsys.hls_to_rgb(hue, light, saturation)
        value = "#" + "".join(f"{round(255 * channel):02X}" for channel in channels)
    return value
