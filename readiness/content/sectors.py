"""Whether examples and laws name questions, sectors and places that there are."""

from __future__ import annotations

from collections.abc import Iterator

from readiness.content.findings import Finding
from readiness.content.suggesting import did_you_mean
from readiness.model.questionnaire import Questionnaire
from readiness.words import said
from readiness.words.say import content as say


def sector_findings(questionnaire: Questionnaire) -> Iterator[Finding]:
    """Examples belong to a question and a sector, and a published text holds in places that are listed."""
    sectors = {each.id for each in questionnaire.sectors}
    for question, examples in questionnaire.examples.items():
        if question not in questionnaire.question_by_id:
            advice = did_you_mean(question, set(questionnaire.question_by_id), said(say.NAME_QUESTION_THAT_EXISTS))
            yield Finding("questionnaire", ("examples", question), said(say.no_question(question=question)), advice)
        for sector in examples:
            if sector not in sectors:
                advice = did_you_mean(sector, sectors, said(say.DEFINE_IT_AMONG_SECTORS))
                yield Finding(
                    "questionnaire", ("examples", question, sector), said(say.no_sector(sector=sector)), advice
                )
    asked = questionnaire.safeguards
    for at, text in enumerate(asked.texts if asked is not None else ()):
        for number, place in enumerate(text.holds_in):
            if asked is not None and place not in asked.places:
                path = ("safeguards", "texts", at, "holds_in", number)
                advice = did_you_mean(place, set(asked.places), said(say.DEFINE_IT_AMONG_PLACES))
                yield Finding("questionnaire", path, said(say.no_place(place=place)), advice)
