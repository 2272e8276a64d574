"""The facilitator's guide: three agendas, rules, and what to say when answers are shown."""

from __future__ import annotations

from readiness.present.group import facilitating
from readiness.ui import components, state
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import workshop as say


def draw() -> None:
    """The whole guide."""
    components.section(said(say.BEFORE_YOU_BEGIN), said(say.WHAT_PEOPLE_SHOULD_HEAR))
    guidance = state.library().questionnaire.guidance
    components.listing((each.title, each.text) for each in guidance if "workshop" in each.places)
    components.section(said(say.TWO_WINDOWS_ONE_PROJECTOR), said(facilitating.TWO_WINDOWS))
    components.section(said(say.TWO_WHO_LEAD), said(facilitating.TWO_LEADERS))
    for agenda in facilitating.AGENDAS:
        components.section(
            said(say.agenda_title(title=said(agenda.title))),
            f"{said(agenda.about)} {facilitating.agenda_words(agenda)}",
        )
        rows = [
            (said(say.min_minutes(minutes=minutes)), said(title), said(text)) for minutes, title, text in agenda.steps
        ]
        components.table(
            (said(say.TIME), said(say.STEP), said(say.WHAT_HAPPENS)),
            rows,
            said(say.agenda_for_title(title=said(agenda.title))),
        )
    if apart := facilitating.safeguards_apart(state.library().questionnaire):
        components.section(said(say.WHAT_NO_WORKSHOP_ASKS), apart)
    components.section(said(say.WHAT_TO_SAY_WHEN_ANSWERS))
    components.listing([(said(when), said(words)) for when, words in facilitating.SAY_AT_THE_REVEAL])
    components.section(said(say.AFTERWARDS), said(facilitating.AFTERWARDS))
    components.section(said(say.THREE_RULES))
    components.html("".join(f"<p>{esc(rule)}</p>" for rule in tuple(map(said, facilitating.RULES))))
