"""What the page may assume about the screen it is shown on, and which browser shows it."""

from __future__ import annotations

import streamlit as st
from streamlit.web.server.starlette.starlette_app_utils import decode_xsrf_token_string
from streamlit.web.server.starlette.starlette_server_config import XSRF_COOKIE_NAME


def is_phone() -> bool:
    """Whether the browser calls itself one of a phone. Only a start value may rest on it, never what can be done."""
    return "Mobile" in st.context.headers.get("User-Agent", "")


def browser() -> str:
    """What tells this browser from others: "" if it keeps no cookies.

    The cookie that Streamlit gives every browser is masked anew at each load of a page; what is behind the mask stays.
    """
    token, _ = decode_xsrf_token_string(st.context.cookies.get(XSRF_COOKIE_NAME, ""))
    return token.hex() if token else ""
