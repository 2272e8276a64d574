"""Widgets of the form about one problem; each shows what is stored and returns what it shows now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import streamlit as st

from readiness.model.base import MAX_LINE, MAX_TEXT
from readiness.model.costs import MOST_MONEY
from readiness.model.response import CandidateProblem
from readiness.model.rubric import ProblemQuestion
from readiness.ui import autosave, components, typed
from readiness.ui import money as amounts
from readiness.ui.problems.problem_entries import PART
from readiness.ui.safe import esc, md
from readiness.words import Message, said
from readiness.words.say import pages
from readiness.words.say import problems_page as say

DONT_KNOW = "dont-know"
_OFFER = "-known"
CLAIM: Mapping[Any, Message] = {True: pages.YES, False: pages.NO, DONT_KNOW: pages.I_DO_NOT_KNOW}
HARM: Mapping[Any, Message] = {
    "none": pages.NONE,
    "some": pages.SOME,
    "serious": pages.SERIOUS,
    DONT_KNOW: pages.I_DO_NOT_KNOW,
}
READY_MADE_TOOL: Mapping[Any, Message] = {
    "no": pages.NO,
    "partly": pages.IN_PART,
    "fully": pages.FULLY,
    DONT_KNOW: pages.I_DO_NOT_KNOW,
}


def key(problem: CandidateProblem, name: str) -> str:
    """The key of a widget of this problem."""
    return autosave.widget_key(PART, problem.id, name)


def question(text: str, help_text: str = "") -> None:
    """A question with its help below; the widget that follows carries the same text for those who listen."""
    tail = f"<p>{esc(help_text)}</p>" if help_text else ""
    components.html(f'<div class="ask"><h3>{esc(text)}</h3>{tail}</div>')


def line(problem: CandidateProblem, name: str, label: str, before: str, *, help_text: str = "") -> str:
    """A question that is answered in one line."""
    question(label, help_text)
    return typed.line(
        label, before, of=problem, key=key(problem, name), max_chars=MAX_LINE, label_visibility="collapsed"
    )


def text(problem: CandidateProblem, asked: ProblemQuestion, before: str) -> str:
    """A question that is answered in words."""
    question(asked.text, asked.help)
    return typed.area(
        md(asked.text),
        before,
        of=problem,
        key=key(problem, asked.id),
        max_chars=MAX_TEXT,
        height=96,
        label_visibility="collapsed",
    )


def number(problem: CandidateProblem, asked: ProblemQuestion, before: float | None, *, most: int) -> float | None:
    """A question that is answered by a whole or half number from 0 to `most`, or not at all."""
    question(asked.text, asked.help)
    with st.container(key=f"number-{asked.id}"):
        given = typed.number(
            md(asked.text),
            None if before is None else float(before),
            of=problem,
            min_value=0.0,
            max_value=float(most),
            step=1.0,
            format="%g",
            key=key(problem, asked.id),
            label_visibility="collapsed",
            placeholder=said(say.NOT_KNOWN_YET),
        )
    return None if given is None else float(given)


def money(
    problem: CandidateProblem, asked: ProblemQuestion, before: amounts.Told, *, most: int | None = None
) -> amounts.Told:
    """A question about an amount: a number, not known, or left open."""
    question(asked.text, asked.help)
    with st.container(key=f"number-cost-{asked.id}"):
        return amounts.ask(
            asked.text,
            before,
            lambda part: key(problem, f"cost-{asked.id}-{part}"),
            of=problem,
            name=asked.id.replace("-", "_"),
            most=MOST_MONEY if most is None else most,
            is_hidden=True,
        )


def choice(problem: CandidateProblem, asked: ProblemQuestion, options: Mapping[Any, str], before: Any) -> Any:
    """A question with a few short answers; pressing the chosen one again takes it back."""
    question(asked.text, asked.help)
    return st.segmented_control(
        md(asked.text),
        list(options),
        default=before if before in options else None,
        key=key(problem, asked.id),
        format_func=lambda option: options[option],
        label_visibility="collapsed",
    )


def offer(problem: CandidateProblem, name: str, sentence: str) -> bool:
    """A button that takes what was told elsewhere on the same scale; whether it was pressed now."""
    return st.button(said(say.TAKE_IT_FOR_THIS_PROBLEM), key=key(problem, f"{name}{_OFFER}"), help=md(sentence))


def took_an_offer(problem: CandidateProblem, names: Iterable[str]) -> bool:
    """Whether such a button was pressed in this run: then the fields have to be drawn anew."""
    return any(st.session_state.get(key(problem, f"{name}{_OFFER}")) for name in names)


def levels(
    problem: CandidateProblem,
    name: str,
    label: str,
    sentences: Sequence[str],
    *,
    before: int | str | None,
    blank: str = "",
) -> int | str | None:
    """Four levels as full sentences and "I do not know"; `blank` adds an answer that means: not asked here."""
    options: list[int | str | None] = [*range(len(sentences)), DONT_KNOW]
    words: dict[int | str | None, str] = {**dict(enumerate(sentences)), DONT_KNOW: said(say.I_DO_NOT_KNOW)}
    if blank:
        options.insert(0, None)
        words[None] = blank
    index = options.index(before) if before in options else None
    with st.container(key=f"levels-{name}"):
        chosen: int | str | None = st.radio(
            md(label),
            options,
            index=index,
            key=key(problem, name),
            format_func=lambda option: md(words[option]),
            label_visibility="collapsed",
            width="stretch",
        )
    return chosen
