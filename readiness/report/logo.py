"""A logo that somebody chose: decoded, made small and written anew, so that nothing but its pixels is kept."""

from __future__ import annotations

import base64
import io
from typing import Final

from PIL import Image, UnidentifiedImageError

MOST_BYTES: Final = 2_000_000
MOST_PIXELS: Final = 20_000_000
MOST_SIDE: Final = 10_000
"""Pixels of one side: a line of millions of pixels takes far more memory to make small than a picture of as many."""
KEPT: Final = (600, 200)
"""Width and height in pixels that a logo has room in, kept sharp on paper."""
FORMATS: Final = ("PNG", "JPEG", "WEBP")


class LogoError(ValueError):
    """Why a file cannot be the logo, and what to choose instead, for the person who chose it."""

    def __init__(self, sentence: str, mend: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.mend = mend


def logo_png(data: bytes) -> str:
    """Return the picture in `data` as a small PNG in base64.

    Raises:
        LogoError: it is too large, no picture, or of a kind that is not read here (SVG can hold programs).
    """
    if len(data) > MOST_BYTES:
        raise LogoError(f"This picture is larger than {MOST_BYTES // 1_000_000} MB.", "Choose a smaller one.")
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as picture:
            if max(picture.size) > MOST_SIDE or picture.width * picture.height > MOST_PIXELS:
                raise LogoError("This picture has more pixels than a logo needs.", "Choose a smaller one.")
            kept = picture.convert("RGBA")
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise LogoError("This picture has more pixels than a logo needs.", "Choose a smaller one.") from None
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        if isinstance(error, LogoError):
            raise
        raise LogoError("This file is no picture that can be read here.", "Choose a PNG, JPEG or WebP.") from None
    kept.thumbnail(KEPT)
    target = io.BytesIO()
    # A new picture takes the pixels only: comments, places and colour profiles of the file stay behind.
    Image.frombytes("RGBA", kept.size, kept.tobytes()).save(target, format="PNG", optimize=True)
    return base64.b64encode(target.getvalue()).decode("ascii")
