"""Whose a file is, as far as it shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class FileLook:
    """A colour (#RRGGBB) as it was chosen, a picture (PNG) with whose it is, and lines for the foot; empty without."""

    accent: str = ""
    logo: bytes = b""
    logo_of: str = ""
    imprint: tuple[str, ...] = ()


PLAIN: Final = FileLook()
"""The look of a file that is nobody's in particular."""
