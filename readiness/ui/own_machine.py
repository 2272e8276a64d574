"""Whether the person at the screen sits at the computer that runs the app.

Only then does the first page list the assessments, only then may questionnaires be brought, and only then may a page be
told a path or a database address, which the app opens with its own rights. Whoever comes through a proxy counts as
somebody from elsewhere, also through one that adds no header of its own.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from urllib.parse import urlsplit

import streamlit as st

from readiness.ui.signing_in.settings import accounts

LIST = "READINESS_LIST"
"""Environment variable: "on" shows the list of assessments to everybody who reaches the app, "off" to nobody."""
TABLES = "READINESS_LOCAL_TABLES"
"""Environment variable: "on" takes paths and database addresses from everybody, "off" from nobody."""
PACKS = "READINESS_PACKS"
"""Environment variable: "on" lets everybody bring questionnaires and take them away, "off" nobody."""

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_FORWARDED = frozenset({"forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip", "via"})


def allows(setting: str) -> bool:
    """As the setting says, or else whether the person sits at this computer.

    Where people sign in, every member sees the list of their own, and the rest is left to whoever runs the app.
    """
    if accounts() is not None:
        return setting == LIST
    setting_says = os.environ.get(setting, "").lower()
    return setting_says == "on" if setting_says in {"on", "off"} else is_here()


def is_here() -> bool:
    """Whether the connection of this tab begins on this computer, and nobody has to say who they are."""
    # Streamlit gives an address only for a connection from another computer.
    return accounts() is None and not isinstance(st.context.ip_address, str) and comes_from_here(st.context.headers)


def comes_from_here(headers: Mapping[str, str]) -> bool:
    """Whether a browser on this computer sent these headers to its own address, and no proxy passed them on.

    A proxy on this computer is a neighbour too. Its visitors are told by the name under which they reach it: the
    browser writes that into `Origin`, which a proxy leaves alone, even one that puts its own name into `Host`.
    """
    given = {name.lower(): value for name, value in headers.items()}
    if _FORWARDED.intersection(given):
        return False
    named = (urlsplit(f"//{given.get('host', '')}").hostname, urlsplit(given.get("origin", "")).hostname)
    return _LOOPBACK.issuperset(named)
