"""Time zones by name: in which one a moment becomes a day."""

from __future__ import annotations

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

UTC_NAME = "UTC"


def zone_of(name: str) -> ZoneInfo:
    """The zone of this name, such as "Europe/Berlin"; that of Greenwich if this machine knows none of that name."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo(UTC_NAME)
