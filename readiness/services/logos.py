"""A logo that somebody brings: read once, and kept as a small picture that is written anew from its pixels."""

from __future__ import annotations

from hashlib import sha256
from typing import Final

from readiness.model.branding import Logo
from readiness.services.apart import makers
from readiness.services.apart.asking import made_apart
from readiness.services.caching import Cache

MOST_MEGABYTES: Final = 2
"""Of a file; a drawing (SVG) may have less."""
MOST_KILOBYTES_OF_A_DRAWING: Final = 200
_READ: Final[Cache[str, Logo]] = Cache(8)
"""While a file lies in its field, the page asks for it at every click."""


def read_logo(data: bytes) -> Logo:
    """A picture (PNG, JPEG, WebP or SVG), made small and written anew from its pixels alone.

    Raises:
        Refused: it is too large, no picture that is read here, a drawing of more than shapes, or not seen on white.
    """
    file = sha256(data).hexdigest()
    found = _READ.get(file)
    if found is None:
        found = Logo(png=made_apart(makers.logo, data), file=file)
        _READ.put(file, found)
    return found
