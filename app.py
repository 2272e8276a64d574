"""The web app. `streamlit run app.py` serves it; what runs at a click is readiness/ui/shell/script.py."""

import streamlit as st

from readiness.ui import loading

loading.begin()

from readiness.ui import frame, hosting  # noqa: E402  what takes time to load comes after that

app = st.App(
    hosting.SCRIPT,
    routes=hosting.ROUTES,
    middleware=hosting.MIDDLEWARE,
    lifespan=hosting.warmed,
    exception_handlers=hosting.FAULTS,
    on_script_error=frame.explain,
)
