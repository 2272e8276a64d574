"""What runs today: a list of ML models and services that do real work, each with a few questions."""

from __future__ import annotations

from typing import Any

import streamlit as st

from readiness.model.base import MAX_LINE
from readiness.model.response import Claim, Workload
from readiness.present import list_words
from readiness.present.phase import model_words
from readiness.ui import adding, autosave, components, outage, typed
from readiness.ui.answer import model_standing, since_when
from readiness.ui.safe import md
from readiness.words import said
from readiness.words.say import answer as say
from readiness.words.say import pages

PART = "workload"

CLAIM_WORDS = {"yes": say.YES, "no": say.NO, "dont-know": say.DONT_KNOW}
CHOICES: dict[Claim, str] = {True: "yes", False: "no", "dont-know": "dont-know"}
_CLAIMS = {
    "has_real_users": pages.DO_PEOPLE_USE,
    "owns_data": pages.IS_DATA_IT_LEARNS,
    "is_monitored": pages.DOES_SOMEBODY_WATCH_WHETHER,
    "can_change": pages.CAN_YOU_CHANGE_IT_YOURSELVES,
    "is_effect_measured": pages.DO_YOU_MEASURE_WHAT,
}
_CLAIMS_OF_BOUGHT = {
    **_CLAIMS,
    "owns_data": pages.DID_SUPPLIER_SET_IT_UP,
    "is_monitored": pages.DOES_SOMEBODY_HERE_NOTICE_WHEN,
    "can_change": pages.CAN_YOU_SWITCH_IT_OFF,
    "is_effect_measured": pages.DO_YOU_KNOW_WHAT,
}
"""The same questions about a model that was bought, as somebody who did not build it can answer them."""
_SUPPLIERS = {"own": say.WE_MADE, "vendor": say.WE_BUY, "dont-know": say.DONT_KNOW}


def draw() -> None:
    """The list, a field to add one, and a way to say that there is none."""
    components.heading(
        said(say.WHICH_MODELS_DO_REAL_WORK),
        said(say.model_counts_once_test_demo(what_counts=model_words.what_counts())),
    )
    found = {key: each for key, each in autosave.values(PART).items() if isinstance(each, Workload)}
    for key, workload in found.items():
        _editor(key, workload)
    _adder(is_first=not found)
    if not found:
        _nothing_runs()


def _editor(key: str, before: Workload) -> None:
    with st.expander(md(before.name or said(say.WITHOUT_NAME)), key=f"workload-{key}", expanded=True):
        name = typed.line(said(say.NAME), before.name, of=before, max_chars=MAX_LINE, key=_key(key, "name"))
        area = typed.line(
            said(say.IN_WHICH_PART_OF_ORGANIZATION), before.area, of=before, max_chars=MAX_LINE, key=_key(key, "area")
        )
        supplier = st.segmented_control(
            said(say.DID_YOU_MAKE),
            list(_SUPPLIERS),
            default=before.supplied_by,
            format_func=lambda each: said(_SUPPLIERS[each]),
            key=_key(key, "supplier"),
        )
        since = since_when.ask(before.in_use_since, lambda name: _key(key, name), of=before)
        asked = _CLAIMS_OF_BOUGHT if supplier == "vendor" else _CLAIMS
        claims = {name: _ask(key, name, said(label), getattr(before, name)) for name, label in asked.items()}
        standing = st.container()
        is_unwanted = st.button(said(say.REMOVE_IT_FROM_LIST), key=_key(key, "remove"), type="tertiary")
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
        format_func=lambda each: said(CLAIM_WORDS[each]),
        key=_key(key, name),
    )
    return next((claim for claim, choice in CHOICES.items() if choice == chosen), None)


@outage.fragment
def _adder(*, is_first: bool) -> None:
    label = said(say.NAME_OF_MODEL_THAT_RUNS) if is_first else said(say.NAME_OF_ANOTHER_ONE)
    if adding.add_row(PART, label, said(say.ADD), lambda _, name: Workload(name=name), words=in_words):
        st.rerun()


def _nothing_runs() -> None:
    found = autosave.value("setting", "page")
    page = found if isinstance(found, dict) else {}
    runs_nothing = st.checkbox(
        said(say.NO_MODEL_DOES_REAL_WORK),
        value=bool(page.get("runs-nothing")),
        key=autosave.widget_key("setting", "page", "runs-nothing"),
    )
    new = {**page, "runs-nothing": runs_nothing} if page or runs_nothing else None
    autosave.keep("setting", "page", new, title=said(say.WHAT_RUNS_TODAY), words=page_words)


def page_words(value: Any) -> str:
    """What was said about models at large."""
    return said(say.NO_MODEL_DOES_REAL_WORK) if value.get("runs-nothing") else said(say.NOT_SAID)


def _key(key: str, name: str) -> str:
    return autosave.widget_key(PART, key, name)


def in_words(value: Any) -> str:
    """A model in one line."""
    return list_words.row((value.name, value.area))
