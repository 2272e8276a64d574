"""What the page may assume about the screen it is shown on."""

from __future__ import annotations

import streamlit as st


def is_phone() -> bool:
    """Whether the browser calls itself one of a phone. Only a start value may rest on it, never what can be done."""
    return "Mobile" in st.context.headers.get("User-Agent", "")
