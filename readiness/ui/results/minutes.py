"""What workshops agreed on, decided and promised, beside the results that rest on it."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.model.minutes import MinuteItem
from readiness.present import list_words, number_words
from readiness.present.findings import Findings
from readiness.present.group import minutes_words as words
from readiness.ui import components, state
from readiness.ui.results.tables import opening, plain_table
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import results as say


def draw(found: Findings, minutes: Sequence[MinuteItem]) -> None:
    """Promises and decisions in sight, the levels agreed on folded away; nothing without minutes."""
    if not minutes:
        return
    questionnaire = found.questionnaire
    components.section(said(words.TITLE), f"{words.held_words(minutes)}.")
    owed = words.owed(minutes)
    if owed:
        rows = [words.owed_row(questionnaire, each, state.today()) for each in owed]
        components.table(tuple(map(said, words.OWED_COLUMNS)), rows, said(say.WHO_PROMISED_WHAT_BY_WHEN))
    if decided := words.decided(minutes):
        told = "".join(f"<li>{esc(each.text)}</li>" for each in decided)
        components.html(f"<h3>{said(words.DECIDED)}</h3><ul>{told}</ul>")
    if agreed := words.agreed(questionnaire, minutes):
        inside = plain_table(
            tuple(map(said, words.AGREED_COLUMNS)),
            [words.agreed_row(questionnaire, each) for each in agreed],
            said(words.AGREED),
        )
        components.html(opening(list_words.labelled(said(words.AGREED), number_words.counted(len(agreed))), inside))
