"""The two colours that a brand may choose, made readable."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from readiness.model.colours import CONTRAST_FLOOR, contrast, luminance, shaded
from readiness.present import tokens

_DARKER = -0.02


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
    readable = shaded(accent, _DARKER, lambda value: contrast(value, tokens.WHITE) >= CONTRAST_FLOOR)
    darkest = luminance(tokens.NAVY)
    return Palette(readable, shaded(accent, _DARKER, lambda value: luminance(value) <= darkest))
