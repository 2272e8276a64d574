"""A logo that somebody chose: decoded, made small and written anew, so that nothing but its pixels is kept."""

from __future__ import annotations

import base64
import io
from typing import Final

from PIL import Image, UnidentifiedImageError

from readiness.pictures.svg import drawn
from readiness.pictures.svg_attributes import DrawingError
from readiness.words import said
from readiness.words.say import pictures as say

MOST_BYTES: Final = 2_000_000
MOST_PIXELS: Final = 20_000_000
MOST_SIDE: Final = 10_000
"""Pixels of one side: a line of millions of pixels takes far more memory to make small than a picture of as many."""
KEPT: Final = (600, 200)
"""Width and height in pixels that a logo has room in, kept sharp on paper."""
MOST_KEPT: Final = 400_000
"""Letters of the picture in base64."""
TOO_LIGHT: Final = 225
"""A picture whose darkest spot on white is no darker (0 to 255) cannot be seen on paper."""
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
        LogoError: it is too large, no picture that is read here, a drawing of more than shapes, or not seen on white.
    """
    if len(data) > MOST_BYTES:
        raise LogoError(
            said(say.this_picture_larger_than_mb(most_bytes=MOST_BYTES // 1000000)), said(say.CHOOSE_SMALLER_ONE)
        )
    kept = _drawing(data) if _is_drawing(data) else _picture(data)
    kept.thumbnail(KEPT)
    if not _is_seen_on_white(kept):
        raise LogoError(said(say.THIS_PICTURE_CANNOT_BE_SEEN), said(say.CHOOSE_ONE_MADE_LIGHT_GROUND))
    target = io.BytesIO()
    # A new picture takes the pixels only: comments, places and colour profiles of the file stay behind.
    Image.frombytes("RGBA", kept.size, kept.tobytes()).save(target, format="PNG", optimize=True)
    text = base64.b64encode(target.getvalue()).decode("ascii")
    if len(text) > MOST_KEPT:
        raise LogoError(said(say.THIS_PICTURE_HOLDS_TOO_MANY), said(say.CHOOSE_PLAINER_ONE))
    return text


def _is_seen_on_white(picture: Image.Image) -> bool:
    ground = Image.new("RGBA", picture.size, "#FFFFFF")
    shades = Image.alpha_composite(ground, picture).convert("L").histogram()
    return any(shades[:TOO_LIGHT])


def _is_drawing(data: bytes) -> bool:
    """Whether a file begins as XML does."""
    return data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<")


def _drawing(data: bytes) -> Image.Image:
    try:
        return drawn(data, KEPT)
    except DrawingError as error:
        raise LogoError(error.sentence, error.mend) from None


def _picture(data: bytes) -> Image.Image:
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as picture:
            if max(picture.size) > MOST_SIDE or picture.width * picture.height > MOST_PIXELS:
                raise LogoError(said(say.THIS_PICTURE_HAS_MORE_PIXELS), said(say.CHOOSE_SMALLER_ONE))
            return picture.convert("RGBA")
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise LogoError(said(say.THIS_PICTURE_HAS_MORE_PIXELS), said(say.CHOOSE_SMALLER_ONE)) from None
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        if isinstance(error, LogoError):
            raise
        raise LogoError(said(say.THIS_FILE_NO_PICTURE_CAN), said(say.CHOOSE_PNG_JPEG_WEBP_OR)) from None
