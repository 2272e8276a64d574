"""Short pieces of advice from the questionnaire, each page with its own."""

from __future__ import annotations

from typing import Literal

from readiness.ui import components, state
from readiness.ui.results.tables import opening
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import shell as say

Place = Literal["home", "answer", "people", "problems", "results", "roadmap", "report", "method", "workshop"]


def advice(place: Place, *, is_folded: bool = False) -> None:
    """The advice written for this page: titles that open to a few sentences; nothing if there is none.

    `is_folded` puts all of it behind one line, on a page that is long already.
    """
    pieces = [each for each in state.library().questionnaire.guidance if place in each.places]
    if pieces:
        lines = "".join(opening(each.title, f"<p>{esc(each.text)}</p>") for each in pieces)
        pieces_of_advice = f'<div class="advice">{lines}</div>'
        if is_folded:
            title = said(say.good_to_know(pieces=len(pieces)))
            components.html(f'<div id="good-to-know">{opening(title, pieces_of_advice)}</div>')
            return
        components.section(said(say.GOOD_TO_KNOW_HEADING), anchor="good-to-know")
        components.html(pieces_of_advice)
