"""The levels of one question for people without an account, kept by difference in every run, and what became of it.

On a phone of a workshop, and by a link to answer. Where a choice is kept, and what may refuse it, is theirs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import streamlit as st

from readiness.model.questionnaire import Question
from readiness.model.response import Answer, Given
from readiness.services.records import NotThere, Refused, StorageProblem, Unavailable
from readiness.ui import components, tab_note
from readiness.ui.answer.card import given_of, options
from readiness.ui.safe import esc
from readiness.ui.seen_values import SeenValue
from readiness.words import Message, said
from readiness.words.say import pages, workshop


class ChoiceKept(NamedTuple):
    """Where a choice goes: `keep` stores it, `refuse` tells why it was not taken, `until` how long it can change."""

    keep: Callable[[str, Given], None]
    refuse: Callable[[str | None, Refused | NotThere], None]
    until: Message


def follow(seen: SeenValue, answer: Answer | None, question: Question, widget: str) -> None:
    """Take in what was stored on another device since, unless this tab holds a choice that is not stored yet."""
    stored = choice_of(answer)
    if seen.stored == stored:
        return
    held = tab_note.choice(widget, seen.stored, options(question))
    if held == seen.stored:
        seen.generation += 1
    if held in {seen.stored, stored}:
        seen.stored = stored


def choice_of(answer: Answer | None) -> str | None:
    """How an answer is chosen; None for none."""
    return None if answer is None or answer.given is None else str(answer.given)


def draw(question: Question, seen: SeenValue, kept: ChoiceKept, *, card: str, widget: str, hint: str) -> None:
    """The question, its levels as whole rows, and what became of the answer. `card` and `widget` name what is drawn."""
    labels = options(question)
    with st.container(key=card):
        components.html(f'<div class="qhead"><h1>{esc(question.text)}</h1><p>{esc(hint)}</p></div>')
        chosen = st.radio(
            question.text,
            list(labels),
            index=list(labels).index(seen.stored) if seen.stored in labels else None,
            key=widget,
            format_func=labels.__getitem__,
            label_visibility="collapsed",
            width="stretch",
        )
        _keep(question.id, seen, chosen if chosen in labels else None, kept)


def _keep(question: str, seen: SeenValue, chosen: str | None, kept: ChoiceKept) -> None:
    if chosen != seen.stored:
        try:
            kept.keep(question, given_of(chosen))
        except (Refused, NotThere) as problem:
            seen.generation += 1
            kept.refuse(chosen, problem)
            return
        except Unavailable:
            raise
        except StorageProblem as problem:
            components.notice("problem", problem.sentence, said(workshop.YOUR_CHOICE_IS_STILL_HERE))
            st.button(said(workshop.SAVE_NOW), key=f"save-now:{question}", type="primary")
            return
        seen.stored = chosen
    if chosen is not None:
        components.html(
            f'<p class="sent" role="status"><i aria-hidden="true"></i><span><b>{esc(said(pages.SAVED))}</b> '
            f"{esc(said(kept.until))}</span></p>"
        )
