"""The help of a question as it opens below it: on the page, and on a phone in a workshop."""

from __future__ import annotations

from typing import Final

from readiness.model.questionnaire import Question, Questionnaire
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import answer as say
from readiness.words.say import pages

HELP: Final = say.HELP_AND_HOW_YOU


def help_markup(question: Question, questionnaire: Questionnaire, sector: str) -> str:
    """Why it matters, an example from the sector that was told of the organization, how to tell, and the words."""
    example = questionnaire.example(question.id, sector)
    terms = [entry for entry in questionnaire.glossary if entry.id in question.terms]
    words = "".join(f"<dt>{esc(entry.term)}</dt><dd>{esc(entry.meaning)}</dd>" for entry in terms)
    return (
        f'<div class="help"><p>{esc(question.help)}</p>'
        + (f"<p><b>{esc(said(say.FOR_EXAMPLE))}</b> {esc(example)}</p>" if example else "")
        + f"<h2>{esc(said(pages.HOW_YOU_CAN_TELL))}</h2><p>{esc(question.how_to_tell)}</p>"
        + (f"<h2>{esc(said(say.WORDS))}</h2><dl>{words}</dl>" if terms else "")
        + "</div>"
    )
