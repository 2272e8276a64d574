"""What is not known yet of models, people and answers, and which fact would settle the phase."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from readiness.model.base import PhaseNumber
from readiness.model.figures import PlacedFigures
from readiness.model.placement import OpenFact, Placement, WorkloadCondition
from readiness.present import phrases, reasons
from readiness.present.findings import Findings

UNKNOWN_WORDS: Final[Mapping[WorkloadCondition, str]] = {
    "short-use": "since when",
    "no-users": "whether people use it",
    "data-not-owned": "whose data it is",
    "fixed": "whether you can change it or switch it off",
    "unmonitored": "whether somebody watches it",
}
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

    words: str
    where: Where
    subject: str

    @property
    def request(self) -> str:
        """'Say since when “Pricing” is in use': what a link to the fact says."""
        return f"{'Give' if self.where == 'question' else 'Say'} {self.words}"


def possible_phases(place: Placement | PlacedFigures) -> tuple[PhaseNumber, ...]:
    """The phases from the lowest to the highest that is still possible."""
    return tuple(range(place.lowest, place.highest + 1))


def possible_words(place: Placement | PlacedFigures) -> str:
    """'phase 1, 2 or 3'."""
    first, *others = [str(phase) for phase in possible_phases(place)]
    return phrases.phase(int(first)) if not others else f"phase\u00a0{', '.join([first, *others[:-1]])} or {others[-1]}"


def unknown_words(conditions: Sequence[WorkloadCondition]) -> str:
    """'since when and whose data it is'."""
    return phrases.and_list([UNKNOWN_WORDS[each] for each in conditions])


def settling_facts(found: Findings) -> tuple[Settling, ...]:
    """The one or two facts that would settle the phase; needs a placement."""
    return tuple(
        Settling(_words(found, fact), _PLACES[fact.kind], fact.subjects[0] if fact.subjects else "")
        for fact in found.placement.settling
    )


def settling_sentence(found: Findings) -> str:
    """What to tell to settle the phase; empty if it is settled."""
    facts = [fact.words for fact in settling_facts(found)]
    return f"What would settle it: {phrases.and_list(facts)}." if facts else ""


def _words(found: Findings, fact: OpenFact) -> str:
    if fact.kind == "models":
        return "which models do real work today, or that none does"
    if fact.kind == "people":
        return "who could work on machine learning, or that nobody could"
    if fact.kind == "fact":
        return f"whether this is so: \u201c{reasons.fact_text(found, fact.subjects[0])}\u201d"
    if fact.kind == "question":
        question = found.question(fact.subjects[0])
        return f"the answer to \u201c{question.text if question else fact.subjects[0]}\u201d"
    if fact.kind == "skills":
        return f"what {phrases.and_list([found.person_name(each) for each in fact.subjects])} can do"
    return _model_words(fact)


def _model_words(fact: OpenFact) -> str:
    """What to tell of the models that the fact names."""
    names = phrases.and_list([f"\u201c{name}\u201d" for name in fact.subjects])
    is_one = len(fact.subjects) == 1
    if fact.kind == "model-areas":
        return f"in which area {names} {'works' if is_one else 'work'}"
    again = [names, *["it" if is_one else "them"] * len(fact.conditions)]
    return phrases.and_list([_asked(each, said, is_one) for each, said in zip(fact.conditions, again, strict=False)])


def _asked(condition: WorkloadCondition, names: str, is_one: bool) -> str:
    """What to tell of the models named; `names` may be "it" or "them"."""
    if condition == "no-users":
        return f"whether people use {names}"
    if condition == "unmonitored":
        return f"whether somebody watches {names}"
    if condition == "fixed":
        return f"whether you can change {names} or switch {'it' if is_one else 'them'} off"
    subject = "they" if names == "them" else names
    if condition == "data-not-owned":
        return f"whose data {subject} {'uses' if is_one else 'use'}"
    return f"since when {subject} {'is' if is_one else 'are'} in use"
