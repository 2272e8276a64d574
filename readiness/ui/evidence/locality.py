"""Whether the person at the screen sits at the computer that runs the app.

Only then may a page be told a path or a database address: the app would open it with its own rights.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from urllib.parse import urlsplit

import streamlit as st

SETTING = "READINESS_LOCAL_TABLES"
"""Environment variable: "on" trusts everybody who reaches the app, "off" nobody."""
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")


def is_own_machine() -> bool:
    """Whether paths and database addresses are taken: as the setting says, or else if nothing speaks of a network."""
    setting = os.environ.get(SETTING, "").lower()
    if setting in ("on", "off"):
        return setting == "on"
    return st.get_option("server.address") in _LOOPBACK and comes_from_here(st.context.headers)


def comes_from_here(headers: Mapping[str, str]) -> bool:
    """Whether a browser on this computer sent these headers, and no proxy passed them on."""
    given = {name.lower(): value for name, value in headers.items()}
    if any(name in given for name in _FORWARDED):
        return False
    origin = given.get("origin")
    hosts = [urlsplit(f"//{given.get('host', '')}").hostname, urlsplit(origin).hostname if origin else None]
    return hosts[0] in _LOOPBACK and (origin is None or hosts[1] in _LOOPBACK)
