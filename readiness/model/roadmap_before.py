"""Plans as version 0.1.0 kept them in snapshots, in the form of today."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_HORIZONS = {"quarter-2": "then", "quarter-3": "then", "quarter-4": "then", "beyond": "later"}
_AS_IT_WAS = ("id", "order", "owner", "because", "prerequisites", "in_place", "opens_gates", "problem")


def from_earlier_edition(values: Any) -> Any:
    """A plan of 0.1.0 keeps its actions, owners, reasons and days; what it did not know stays empty."""
    if not isinstance(values, Mapping) or "buckets" not in values:
        return values
    return {
        "target_phase": values.get("target_phase"),
        "starts_on": None,
        "actions": [_action(action) for action in values.get("actions", ())],
        "recurring": (),
        "left_out": (),
        "first_trial": None,
        "dates": (),
        "milestones": values.get("milestones", ()),
        "time_short": None,
        "people": (),
        "assumptions": (),
    }


def _action(given: Mapping[str, Any]) -> dict[str, Any]:
    horizon = _HORIZONS.get(given["horizon"], "first-90-days")
    days = given["effort_days"]
    return {
        **{name: given[name] for name in _AS_IT_WAS if name in given},
        "lane": "first-trial" if given.get("problem") else "foundations",
        "horizon": horizon,
        "start_on": None,
        "end_on": None,
        "start_day": None if horizon == "later" else given["start_day"],
        "end_day": None if horizon == "later" else given["end_day"],
        "effort": {"low": days, "likely": days, "high": days},
        "planned_days": days,
    }
