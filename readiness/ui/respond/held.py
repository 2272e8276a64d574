"""Which link this browser holds; the key is in a cookie, and the address names the link by an id that opens nothing."""

from __future__ import annotations

from typing import Final

import streamlit as st

from readiness.services.answering_by_link import Respondent, respondent
from readiness.ui import state
from readiness.ui.signing_in import cookies
from readiness.ui.signing_in.settings import accounts

LINK: Final = "k"


def current() -> Respondent | None:
    """Who answers here, read anew in every run; None if no key of this browser leads anywhere, or to this link."""
    here = accounts()
    if here is None:
        return None
    wanted = st.query_params.get(LINK)
    for key in cookies.keys(st.context.cookies, here):
        found = respondent(state.shared_workspace(), key)
        if found is not None and wanted in {None, found.link.id}:
            return found
    return None
