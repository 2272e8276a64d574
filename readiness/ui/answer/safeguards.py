"""One safeguard: what a visitor would see for yes, in part and no, and a note. It changes no score, and says so."""

from __future__ import annotations

from typing import Final

import streamlit as st

from readiness.model.questionnaire import Questionnaire
from readiness.model.safeguards import Safeguard, SafeguardAnswer, SafeguardGiven
from readiness.present.safeguards import safeguard_words
from readiness.services.safeguards import told_of
from readiness.ui import autosave, components, typed
from readiness.ui.answer.card import MOST_IN_A_NOTE
from readiness.ui.components.marks import Kind
from readiness.ui.results.tables import opening
from readiness.ui.safe import esc, md
from readiness.words import Message, said, said_all
from readiness.words.say import answer as say
from readiness.words.say import pages

PART: Final = "safeguard"
_STATES: Final[dict[SafeguardGiven, tuple[Kind, Message]]] = {
    "yes": ("met", pages.IN_PLACE),
    "in-part": ("doing", pages.IN_PART),
    "no": ("open", pages.MISSING),
    "dont-know": ("unknown", pages.NOT_KNOWN),
    "not-applicable": ("met", pages.DOES_NOT_APPLY),
}


def draw(safeguard: Safeguard, needed_by: str) -> None:
    """The whole card: the question, help, what would be seen, and a note."""
    with st.container(key="qcard"):
        needed = said(pages.needed_before_these_start(problems=needed_by)) if needed_by else ""
        note = " ".join(filter(None, (said(safeguard_words.CHANGES_NO_SCORE), needed)))
        st.html(
            f'<div class="qhead"><h1>{esc(safeguard.text)}</h1>'
            f"<p>{esc(note)}</p></div>"
            + opening(said(say.HELP_AND_EXAMPLE), f'<div class="help"><p>{esc(safeguard.help)}</p></div>')
        )
        before = stored(safeguard)
        labels = {
            given: f"**{md(words)}.** {md(seen)}" if (seen := safeguard.seen(given)) else md(words)
            for given, words in said_all(safeguard_words.GIVEN).items()
            if given is not None
        }
        chosen = st.radio(
            md(safeguard.text),
            list(labels),
            index=list(labels).index(before.given) if before.given is not None else None,
            key=autosave.widget_key(PART, safeguard.id, "given"),
            format_func=labels.__getitem__,
            label_visibility="collapsed",
            width="stretch",
        )
        note = typed.area(
            said(say.WHERE_CAN_IT_BE_SEEN),
            before.note,
            of=before,
            key=autosave.widget_key(PART, safeguard.id, "note"),
            max_chars=MOST_IN_A_NOTE,
            height=80,
        )
    answer = SafeguardAnswer(given=chosen if chosen in labels else None, note=note[:MOST_IN_A_NOTE])
    empty = answer == SafeguardAnswer()
    autosave.keep(PART, safeguard.id, None if empty else answer, title=safeguard.text, words=in_words)


def stored(safeguard: Safeguard) -> SafeguardAnswer:
    """What was told of a safeguard so far; nothing if nobody told."""
    found = autosave.value(PART, safeguard.id)
    return found if isinstance(found, SafeguardAnswer) else SafeguardAnswer()


def left_open(questionnaire: Questionnaire) -> str:
    """'12 safeguards are still open'; empty if all are told or none is asked."""
    return safeguard_words.still_open(questionnaire, told_of(autosave.values(PART)))


def state_of(safeguard: Safeguard) -> str:
    """How a safeguard stands, as a mark with its word."""
    given = stored(safeguard).given
    if given is None:
        return components.badge("later", said(say.OPEN))
    kind, words = _STATES[given]
    return components.badge(kind, said(words))


def in_words(answer: SafeguardAnswer) -> str:
    """What was told of a safeguard, with its note."""
    words = said(safeguard_words.GIVEN[answer.given])
    return f"{words}. {answer.note}" if answer.note else words
