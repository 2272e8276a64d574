"""The time zone of this machine by name."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from readiness.model.zones import UTC_NAME

_LINK = Path("/etc/localtime")
_FOLDER = "zoneinfo/"


@cache
def machine_zone() -> str:
    """The name of the zone that the setting TZ or the system tells, such as "Europe/Berlin"; UTC if none is told."""
    told = os.environ.get("TZ", "").removeprefix(":") or _linked()
    try:
        return ZoneInfo(told).key if told else UTC_NAME
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC_NAME


def _linked() -> str:
    """What the file of the system's zone is a link to."""
    _, is_found, name = str(_LINK.resolve()).partition(_FOLDER)
    return name if is_found else ""
