"""What older versions stored as no although nobody had said it: boxes not ticked, and a share of time left at zero."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

UPGRADE: Final = "upgrade"
"""Who changed a value that an upgrade made "not told"."""
_BOXES: Final = ("has_real_users", "owns_data", "is_monitored", "can_change", "is_effect_measured")
TAKEN_BACK: Final[Mapping[str, tuple[str, ...]]] = {"workload": (*_BOXES, "supplied_by"), "person": ("fte",)}
"""The facts that an upgrade may have made "not told", by the part they are of."""


def as_told(part: str, value: Any) -> Any:
    """A value as it was told when its model or person was added and never looked at again.

    A box that nobody ticked says nothing; neither does the supplier or the share of time that a form began with.
    """
    if not isinstance(value, Mapping):
        return value
    told = dict(value)
    if part == "workload":
        told |= {name: None for name in _BOXES if told.get(name) is False}
        told |= {"supplied_by": None} if told.get("supplied_by") == "own" else {}
    if part == "person" and told.get("fte") == 0:
        told["fte"] = None
    return told


def as_told_text(part: str, text: str) -> str:
    """The same for the JSON text of a value, keys in order."""
    return json.dumps(as_told(part, json.loads(text)), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
