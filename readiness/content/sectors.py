"""Whether examples and laws name questions, sectors and places that there are."""

from __future__ import annotations

from collections.abc import Iterator

from readiness.content.findings import Finding
from readiness.content.suggesting import did_you_mean
from readiness.model.questionnaire import Questionnaire


def sector_findings(questionnaire: Questionnaire) -> Iterator[Finding]:
    """Examples belong to a question and a sector, and a published text holds in places that are listed."""
    sectors = {each.id for each in questionnaire.sectors}
    for question, examples in questionnaire.examples.items():
        if question not in questionnaire.question_by_id:
            advice = did_you_mean(question, set(questionnaire.question_by_id), "Name a question that exists.")
            yield Finding("questionnaire", ("examples", question), f"There is no question `{question}`.", advice)
        for sector in examples:
            if sector not in sectors:
                advice = did_you_mean(sector, sectors, "Define it among `sectors`.")
                yield Finding(
                    "questionnaire", ("examples", question, sector), f"There is no sector `{sector}`.", advice
                )
    asked = questionnaire.safeguards
    for at, text in enumerate(asked.texts if asked is not None else ()):
        for number, place in enumerate(text.holds_in):
            if asked is not None and place not in asked.places:
                path = ("safeguards", "texts", at, "holds_in", number)
                advice = did_you_mean(place, set(asked.places), "Define it among `places`.")
                yield Finding("questionnaire", path, f"There is no place `{place}`.", advice)
