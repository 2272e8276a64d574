"""Whether the look of a pack can be read, and its own sentences leave the numbers to the app."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from readiness.content.findings import Finding
from readiness.model.branding import Branding
from readiness.model.colours import CONTRAST_FLOOR, THEMES, contrast_on
from readiness.model.questionnaire import Questionnaire
from readiness.words import said
from readiness.words.say import content as say

_WORKED_OUT: Final = ("report_title", "report_promise", "welcome", "closing")
"""Texts beside which the app tells its own numbers: minutes, scores, phases and days."""


def branding_findings(questionnaire: Questionnaire) -> Iterator[Finding]:
    """A look has a name and colours that can be read, and no sentence tells a number that the app works out."""
    branding = questionnaire.branding
    if branding != Branding() and not branding.name:
        yield Finding("questionnaire", ("branding",), said(say.NAME_IS_MISSING), said(say.SAY_WHOSE_QUESTIONS))
    for theme in THEMES:
        colour = getattr(branding.colours, theme) if branding.colours is not None else None
        if colour is not None and (least := contrast_on(colour, theme)) < CONTRAST_FLOOR:
            words = say.colour_on_light_pages if theme == "light" else say.colour_on_dark_pages
            what = said(words(contrast=Decimal(str(least)), needed=CONTRAST_FLOOR))
            advice = said(say.CHOOSE_DARKER_ONE if theme == "light" else say.CHOOSE_LIGHTER_ONE)
            yield Finding("questionnaire", ("branding", "colours", theme), what, advice)
    for key in _WORKED_OUT:
        if re.search(r"\d", getattr(questionnaire.texts, key)):
            what = said(say.NUMBER_STANDS_HERE_WHICH_MAY)
            yield Finding("questionnaire", ("texts", key), what, said(say.SAY_IT_WITHOUT_NUMBER))
