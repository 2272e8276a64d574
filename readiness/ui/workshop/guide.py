"""The facilitator's guide: three agendas, rules, and what to say when answers are shown."""

from __future__ import annotations

from readiness.present.group import facilitating
from readiness.ui import components, state
from readiness.ui.safe import esc
from readiness.words import said


def draw() -> None:
    """The whole guide."""
    components.section("Before you begin", "What people should hear from you first.")
    guidance = state.library().questionnaire.guidance
    components.listing((each.title, each.text) for each in guidance if "workshop" in each.places)
    components.section("Two windows, one projector", said(facilitating.TWO_WINDOWS))
    components.section("Two who lead", said(facilitating.TWO_LEADERS))
    for agenda in facilitating.AGENDAS:
        components.section(f"Agenda: {said(agenda.title)}", f"{said(agenda.about)} {facilitating.agenda_words(agenda)}")
        rows = [(f"{minutes} min", said(title), said(text)) for minutes, title, text in agenda.steps]
        components.table(("Time", "Step", "What happens"), rows, f"Agenda for {said(agenda.title)}")
    if apart := facilitating.safeguards_apart(state.library().questionnaire):
        components.section("What no workshop asks", apart)
    components.section("What to say when answers are shown")
    components.listing([(said(when), said(words)) for when, words in facilitating.SAY_AT_THE_REVEAL])
    components.section("Afterwards", said(facilitating.AFTERWARDS))
    components.section("Three rules")
    components.html("".join(f"<p>{esc(rule)}</p>" for rule in tuple(map(said, facilitating.RULES))))
