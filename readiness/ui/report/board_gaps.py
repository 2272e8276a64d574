"""What the page for the board cannot say since nobody told it, each with the way to where it is told."""

from __future__ import annotations

import streamlit as st

from readiness.model.costs import ProblemCosts
from readiness.present.findings import Findings
from readiness.present.price.untold_money import untold_money
from readiness.ui import components, kept_elements, navigation
from readiness.words import said
from readiness.words.say import report_page as say


def draw(found: Findings, assessment_id: str) -> None:
    """A sentence and a link for each place; nothing where no plan is priced, or all was told."""
    if found.outcome.price is None:
        return
    untold = untold_money(found.response.organization)
    first = next((each for each in found.response.problems if each.id == found.outcome.ranking.first), None)
    with st.container(key="board-gaps"):
        if untold:
            components.note(said(say.board_lacks(what=untold)))
            answer = navigation.link_to("answer")
            kept_elements.link(answer, said(say.TELL_OF_THE_MONEY), a=assessment_id, q="organization")
        if first is not None and first.costs == ProblemCosts():
            problems = navigation.link_to("problems")
            kept_elements.link(problems, said(say.TELL_OF_THE_FIRST_PROBLEM), a=assessment_id, problem=first.id)
