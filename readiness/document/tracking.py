"""The key of an action in a tracker: as a label that is the same at every export."""

from __future__ import annotations

import re
from typing import Final

LABEL: Final = "readiness"
_NOT_IN_LABELS = re.compile(r"[^a-z0-9]+")


def label_of(key: str) -> str:
    """'readiness-x38': without blanks, as every tracker takes it."""
    return f"{LABEL}-{_NOT_IN_LABELS.sub('-', key.lower()).strip('-')}"
