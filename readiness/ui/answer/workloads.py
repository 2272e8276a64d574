"""What runs today: a list of ML models and services that do real work, each with a few questions."""

from __future__ import annotations

from typing import Any

import streamlit as st

from readiness.model.base import MAX_LINE
from readiness.model.response import Claim, Workload
from readiness.present.phase import model_words
from readiness.ui import adding, autosave, components, outage, typed
from readiness.ui.answer import model_standing, since_when
from readiness.ui.safe import md

PART = "workload"

CLAIM_WORDS = {"yes": "Yes", "no": "No", "dont-know": "Don't know"}
CHOICES: dict[Claim, str] = {True: "yes", False: "no", "dont-know": "dont-know"}
_CLAIMS = {
    "has_real_users": "Do people use it for their daily work?",
    "owns_data": "Is the data it learns from yours?",
    "is_monitored": "Does somebody watch whether it still works well?",
    "can_change": "Can you change it yourselves, or switch it off?",
    "is_effect_measured": "Do you measure what it brings?",
}
_CLAIMS_OF_BOUGHT = {
    **_CLAIMS,
    "owns_data": "Did the supplier set it up with your own past cases? No, if every customer gets the same.",
    "is_monitored": "Does somebody here notice when its results get worse?",
    "can_change": "Can you switch it off, or have the supplier change it?",
    "is_effect_measured": "Do you know what it brings, beside what it costs?",
}
"""The same questions about a model that was bought, as somebody who did not build it can answer them."""
_SUPPLIERS = {"own": "We made it", "vendor": "We buy it", "dont-know": "Don't know"}


def draw() -> None:
    """The list, a field to add one, and a way to say that there is none."""
    components.heading(
        "Which models do real work today?",
        f"A model counts once {model_words.what_counts()}. A test, a demo or a plan does not count. Leave open what "
        "you don't know: it is then called unknown, never no.",
    )
    found = {key: each for key, each in autosave.values(PART).items() if isinstance(each, Workload)}
    for key, workload in found.items():
        _editor(key, workload)
    _adder(is_first=not found)
    if not found:
        _nothing_runs()


def _editor(key: str, before: Workload) -> None:
    with st.expander(md(before.name or "Without a name"), key=f"workload-{key}", expanded=True):
        name = typed.line("Name", before.name, of=before, max_chars=MAX_LINE, key=_key(key, "name"))
        area = typed.line(
            "In which part of the organization?", before.area, of=before, max_chars=MAX_LINE, key=_key(key, "area")
        )
        supplier = st.segmented_control(
            "Did you make it or buy it?",
            list(_SUPPLIERS),
            default=before.supplied_by,
            format_func=_SUPPLIERS.__getitem__,
            key=_key(key, "supplier"),
        )
        since = since_when.ask(before.in_use_since, lambda name: _key(key, name), of=before)
        asked = _CLAIMS_OF_BOUGHT if supplier == "vendor" else _CLAIMS
        claims = {name: _ask(key, name, label, getattr(before, name)) for name, label in asked.items()}
        standing = st.container()
        is_unwanted = st.button("Remove it from the list", key=_key(key, "remove"), type="tertiary")
    changes: dict[str, Any] = {
        "name": name.strip()[:MAX_LINE] or before.name,
        "area": area[:MAX_LINE],
        "in_use_since": since,
        "supplied_by": supplier,
        **claims,
    }
    new = Workload.model_validate({**before.model_dump(), **changes})
    with standing:
        model_standing.draw(new)
    autosave.keep(PART, key, None if is_unwanted else new, title=before.name, words=in_words)
    if is_unwanted:
        st.rerun()


def _ask(key: str, name: str, label: str, before: Claim) -> Claim:
    """Yes, no or don't know; nothing chosen is not told."""
    chosen = st.segmented_control(
        label,
        list(CLAIM_WORDS),
        default=CHOICES.get(before),
        format_func=CLAIM_WORDS.__getitem__,
        key=_key(key, name),
    )
    return next((claim for claim, choice in CHOICES.items() if choice == chosen), None)


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
