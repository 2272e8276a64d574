"""What has to be in place before a problem may start: by problem, safeguard by safeguard, and the texts behind them."""

from __future__ import annotations

import streamlit as st

from readiness.present.findings import Findings
from readiness.present.safeguards import safeguard_words
from readiness.ui import components, navigation, state
from readiness.ui.results.tables import beside, named_rows, opening, plain_table
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import pages
from readiness.words.say import results as say

ANCHOR = "safeguards"
TITLE = pages.SAFEGUARDS


def draw(found: Findings) -> None:
    """The section; nothing where the content asks for no safeguards."""
    asked = safeguard_words.asked(found)
    if not asked:
        return
    text = f"{safeguard_words.how_many(found)}. {said(safeguard_words.NO_SCORE)}"
    components.section(said(say.WHAT), text, anchor=ANCHOR)
    problems = safeguard_words.problem_rows(found)
    if problems:
        components.listing((each.name, each.sentence) for each in problems)
    else:
        components.note(said(say.NO_PROBLEM_THAT_COULD_START))
    components.html(
        beside(
            opening(said(say.HOW_EACH_SAFEGUARD_STANDS), _standing(found)),
            opening(said(say.LAWS_AND_STANDARDS), _texts(found)),
        )
    )
    open_ones = [each for each in asked if safeguard_words.told(found, each.id).given is None]
    if open_ones and st.button(said(say.ANSWER_ABOUT_SAFEGUARDS), key="to-safeguards"):
        place = {"a": state.required(), "q": f"{safeguard_words.STEP}-{open_ones[0].id}"}
        st.switch_page(navigation.link_to("answer"), query_params=place)


def _standing(found: Findings) -> str:
    rows = [
        (each.name, " ".join(filter(None, [f"{each.told}.", each.seen])), each.needed_by or "–", each.action or "–")
        for each in safeguard_words.rows(found)
    ]
    return plain_table(
        (said(say.SAFEGUARD), said(say.TOLD), said(say.NEEDED_BEFORE), said(say.WHAT_PUTS_IT_IN_PLACE)),
        rows,
        said(say.HOW_EACH_SAFEGUARD_STANDS),
    )


def _texts(found: Findings) -> str:
    questions = found.questionnaire.safeguards
    about = f"{questions.no_legal_advice} {safeguard_words.which_texts(found)}" if questions is not None else ""
    words = f"<p>{esc(about)}</p>" if about else ""
    table = plain_table(
        (said(say.SAFEGUARD), said(say.PUBLISHED_TEXT), said(say.NUMBER), said(say.TITLE)),
        safeguard_words.article_rows(found),
        said(say.WHICH_PART_OF_WHICH_PUBLISHED),
    )
    return words + table + named_rows(safeguard_words.text_rows(found))
