"""Fields for amounts: a number, "I do not know", or left open."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Final, Literal

import streamlit as st

from readiness.model.base import Noun
from readiness.model.costs import MOST_MONEY
from readiness.ui import typed
from readiness.ui.safe import md
from readiness.words import said
from readiness.words.say import shell as say

Told = Decimal | Literal["dont-know"] | None
DONT_KNOW: Final = "dont-know"


def ask(
    label: str,
    before: Told,
    key: Callable[[str], str],
    *,
    of: Noun,
    name: str,
    most: int = MOST_MONEY,
    is_hidden: bool = False,
) -> Told:
    """A number from 0 to `most`, or a tick for who does not know; the tick is there as long as there is no number.

    `of` is what the amount is a part of, under this name.
    """
    number = typed.number(
        md(label),
        _shown(before),
        min_value=0.0,
        max_value=float(most),
        step=1.0,
        format="%g",
        key=key("number"),
        label_visibility="collapsed" if is_hidden else "visible",
        placeholder=said(say.NOBODY_SAID_YET),
        of=of,
        kept=typed.KeptAs(name, _shown, lambda held: Decimal(str(held))),
    )
    if number is not None:
        kept = before if isinstance(before, Decimal) and float(before) == number else Decimal(str(number))
        return kept if 0 <= kept <= most else before
    is_unknown = st.checkbox(
        md(said(say.i_do_not_know(inside=_inside(label)))), before == DONT_KNOW, key=key("unknown")
    )
    return DONT_KNOW if is_unknown else None


def _shown(told: Told) -> float | None:
    return float(told) if isinstance(told, Decimal) else None


def _inside(label: str) -> str:
    """A question behind a colon, without its mark."""
    return label[:1].lower() + label[1:].rstrip("?")
