"""Short names (slugs) made from what people call things."""

from __future__ import annotations

import re
import unicodedata

_LONGEST = 48


def slug_of(name: str, kind: str, taken: set[str]) -> str:
    """A slug for `name` that is not in `taken`, and put it there.

    A name without Latin letters or digits becomes `kind`; a repeated slug gets a number: `ana`, `ana-2`.
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    base = re.sub(r"[^a-z0-9]+", "-", plain)[:_LONGEST].strip("-") or kind
    slug, number = base, 1
    while slug in taken:
        number += 1
        slug = f"{base}-{number}"
    taken.add(slug)
    return slug
