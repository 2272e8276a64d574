"""Under which path the app is served: the root of its host, or a path below it that it shares with other programs."""

from __future__ import annotations

import streamlit as st


def prefix() -> str:
    """What stands before every path of the app, such as "/readiness"; "" at the root. Set with Streamlit's setting."""
    path = str(st.get_option("server.baseUrlPath") or "").strip("/")
    return f"/{path}" if path else ""
