"""Short pieces of advice from the questionnaire, each page with its own."""

from __future__ import annotations

from typing import Literal

from readiness.ui import components, state
from readiness.ui.results.tables import opening
from readiness.ui.safe import esc

Place = Literal["home", "answer", "people", "problems", "results", "roadmap", "report", "method", "workshop"]


def advice(place: Place) -> None:
    """The advice written for this page: titles that open to a few sentences; nothing if there is none."""
    pieces = [each for each in state.workspace().library.questionnaire.guidance if place in each.places]
    if pieces:
        components.section("Good to know", anchor="good-to-know")
        lines = "".join(opening(each.title, f"<p>{esc(each.text)}</p>") for each in pieces)
        components.html(f'<div class="advice">{lines}</div>')
