"""What is not known yet of models, people and answers, and which fact would settle the phase."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from readiness.model.base import PhaseNumber
from readiness.model.figures import PlacedFigures
from readiness.model.placement import OpenFact, Placement
from readiness.present import reasons
from readiness.present.findings import Findings
from readiness.words import Message, said
from readiness.words.say import certainty as say

Where = Literal["models", "people", "facts", "question"]
_PLACES: Final[Mapping[str, Where]] = {
    "models": "models",
    "model-facts": "models",
    "model-areas": "models",
    "people": "people",
    "skills": "people",
    "fact": "facts",
    "question": "question",
}


@dataclass(frozen=True)
class Settling:
    """A fact that would settle the phase: what to tell, and where; `subject` names a question or fact."""

    fact: Message
    where: Where
    subject: str

    @property
    def words(self) -> str:
        """'since when “Pricing” is in use'."""
        return said(self.fact)

    @property
    def request(self) -> str:
        """'Say since when “Pricing” is in use': what a link to the fact says."""
        return said(say.give_it(fact=self.fact) if self.where == "question" else say.say_it(fact=self.fact))


def possible_phases(place: Placement | PlacedFigures) -> tuple[PhaseNumber, ...]:
    """The phases from the lowest to the highest that is still possible."""
    return tuple(range(place.lowest, place.highest + 1))


def possible_words(place: Placement | PlacedFigures) -> str:
    """'phase 1, 2 or 3'."""
    return said(say.part_possible(phases=possible_phases(place)))


def settling_facts(found: Findings) -> tuple[Settling, ...]:
    """The one or two facts that would settle the phase; needs a placement."""
    return tuple(
        Settling(_fact(found, fact), _PLACES[fact.kind], fact.subjects[0] if fact.subjects else "")
        for fact in found.placement.settling
    )


def settling_sentence(found: Findings) -> str:
    """What to tell to settle the phase; empty if it is settled."""
    facts = [each.fact for each in settling_facts(found)]
    return said(say.would_settle(facts=facts)) if facts else ""


def _fact(found: Findings, fact: OpenFact) -> Message:
    subjects = fact.subjects
    match fact.kind:
        case "models":
            told = say.PART_WHICH_MODELS
        case "people":
            told = say.PART_WHO_COULD
        case "fact":
            told = say.part_whether_so(fact=reasons.fact_text(found, subjects[0]))
        case "question":
            question = found.question(subjects[0])
            told = say.part_answer_to(question=question.text if question else subjects[0])
        case "skills":
            told = say.part_skills_of(people=[found.person_name(each) for each in subjects])
        case "model-areas":
            told = say.part_area_of(number=len(subjects), models=subjects)
        case "model-facts":
            told = _of_models(fact)
    return told


def _of_models(fact: OpenFact) -> Message:
    """What to tell of the models that the fact names; they are named once."""
    number = len(fact.subjects)
    first, *others = fact.conditions
    asked = say.part_asked(condition=first, number=number, models=fact.subjects)
    again = [say.part_asked_too(condition=each, number=number) for each in others]
    return say.part_asked_all(asked=[asked, *again]) if again else asked
