"""What runs today: a list of ML models and services that do real work, each with a few questions."""

from __future__ import annotations

from typing import Any

import streamlit as st

from readiness.model.base import MAX_LINE
from readiness.model.response import Workload
from readiness.ui import adding, autosave, components, outage
from readiness.ui.safe import md

PART = "workload"

_CHECKS = {
    "has_real_users": "People use it for their daily work",
    "owns_data": "The data it learns from is ours",
    "is_monitored": "Somebody watches whether it still works well",
    "can_change": "We can change it ourselves",
    "is_effect_measured": "We measure what it brings",
}


def draw() -> None:
    """The list, a field to add one, and a way to say that there is none."""
    components.heading(
        "Which models do real work today?",
        "A model counts when people use what it says. A test, a demo or a plan does not count yet.",
    )
    found = {key: each for key, each in autosave.values(PART).items() if isinstance(each, Workload)}
    for key, workload in found.items():
        _editor(key, workload)
    _adder(is_first=not found)
    if not found:
        _nothing_runs()


def _editor(key: str, before: Workload) -> None:
    with st.expander(md(before.name or "Without a name"), key=f"workload-{key}"):
        name = st.text_input("Name", before.name, max_chars=MAX_LINE, key=_key(key, "name"))
        area = st.text_input(
            "In which part of the organization?", before.area, max_chars=MAX_LINE, key=_key(key, "area")
        )
        since = st.date_input("In use since", before.in_use_since, key=_key(key, "since"), format="YYYY-MM-DD")
        is_bought = st.checkbox("We buy it as a service", before.supplied_by == "vendor", key=_key(key, "vendor"))
        checks = {
            name: st.checkbox(label, getattr(before, name), key=_key(key, name)) for name, label in _CHECKS.items()
        }
        is_unwanted = st.button("Remove it from the list", key=_key(key, "remove"), type="tertiary")
    changes: dict[str, Any] = {
        "name": name.strip()[:MAX_LINE] or before.name,
        "area": area[:MAX_LINE],
        "in_use_since": since,
        "supplied_by": "vendor" if is_bought else "own",
        **checks,
    }
    new = Workload.model_validate({**before.model_dump(), **changes})
    autosave.keep(PART, key, None if is_unwanted else new, title=before.name, words=in_words)
    if is_unwanted:
        st.rerun()


@outage.fragment
def _adder(*, is_first: bool) -> None:
    label = "Name of a model that runs" if is_first else "Name of another one"
    if adding.add_row(PART, label, "Add it", lambda _, name: Workload(name=name), words=in_words):
        st.rerun()


def _nothing_runs() -> None:
    found = autosave.value("setting", "page")
    page = found if isinstance(found, dict) else {}
    runs_nothing = st.checkbox(
        "No model does real work yet",
        value=bool(page.get("runs-nothing")),
        key=autosave.widget_key("setting", "page", "runs-nothing"),
    )
    new = {**page, "runs-nothing": runs_nothing} if page or runs_nothing else None
    autosave.keep("setting", "page", new, title="What runs today", words=page_words)


def page_words(value: Any) -> str:
    """What was said about models at large."""
    return "No model does real work yet" if value.get("runs-nothing") else "Not said"


def _key(key: str, name: str) -> str:
    return autosave.widget_key(PART, key, name)


def in_words(value: Any) -> str:
    """A model in one line."""
    return ", ".join(each for each in (value.name, value.area) if each)
