"""Who sees the list of all assessments: the person at the app's own computer, not everybody who reaches it.

Participants of a workshop know the address of the app. Their link leads to their own answers; the first page must not
lead them to the assessment.
"""

from __future__ import annotations

import os

import streamlit as st

SETTING = "READINESS_LIST"
"""Environment variable: "on" shows the list to everybody who reaches the app, "off" to nobody."""

_FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")


def sees_list() -> bool:
    """As the setting says, or else whether the connection begins on this computer and no proxy passed it on."""
    setting = os.environ.get(SETTING, "").lower()
    if setting in {"on", "off"}:
        return setting == "on"
    given = {name.lower() for name in st.context.headers}
    # Streamlit gives an address only for a connection from another computer.
    return not isinstance(st.context.ip_address, str) and not given.intersection(_FORWARDED)
