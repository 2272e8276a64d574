"""The way through the questions: sections, the steps in them, what is answered, and how long the rest takes."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from readiness.model.questionnaire import Questionnaire
from readiness.model.response import Answer, Organization
from readiness.model.safeguards import SafeguardAnswer
from readiness.model.screens import ScreenKind, first_look_screens, minutes_for, safeguard_screens, screens
from readiness.present.safeguards import safeguard_words
from readiness.services.libraries import Library
from readiness.words import said, spoken
from readiness.words.say import answer as say

SAFEGUARD: Final = safeguard_words.STEP
_Titled = tuple[str, ScreenKind, str]
_Section = tuple[str, str, list[_Titled]]


@dataclass(frozen=True, slots=True)
class Step:
    """One screen, which takes `seconds`. `id` is the question's slug, or the kind of the screen; `title` is short."""

    id: str
    kind: ScreenKind
    section: int
    title: str
    seconds: float


@dataclass(frozen=True, slots=True)
class StepGroup:
    """A run of steps under one name."""

    name: str
    meaning: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class AllSteps:
    """All sections in order, or those of the first look alone."""

    sections: tuple[StepGroup, ...]
    steps: tuple[Step, ...]
    is_first_look: bool = False

    def step(self, step_id: str | None) -> Step | None:
        """The step with this id, or None."""
        return next((step for step in self.steps if step.id == step_id), None)

    def beside(self, step: Step, offset: int) -> Step | None:
        """The step so many places after `step` (before it, if negative); None beyond the ends."""
        place = self.steps.index(step) + offset
        return self.steps[place] if 0 <= place < len(self.steps) else None

    def next_open(self, step: Step | None, done: Set[str]) -> Step | None:
        """The first step after `step`, and then from the start, that is not done; None if all are."""
        place = self.steps.index(step) + 1 if step is not None else 0
        return next((each for each in self.steps[place:] + self.steps[:place] if each.id not in done), None)

    def minutes_left(self, done: Set[str]) -> int:
        """About how long the steps take that are not done."""
        return minutes_for(step.seconds for step in self.steps if step.id not in done)


@dataclass(frozen=True, slots=True)
class Ways:
    """All questions; those of the first look, if there is one; and the safeguards, which are beside both."""

    whole: AllSteps
    first_look: AllSteps | None
    beside: AllSteps


def ways_through(library: Library) -> Ways:
    """The ways through the questions of a library, made once for it: every click on an answer asks for them."""
    return _ways_through(library, spoken().language)


@lru_cache(maxsize=16)
def _ways_through(library: Library, _language: str) -> Ways:
    asked = library.questionnaire
    return Ways(way_through(asked), first_look(asked), safeguard_way(asked))


def first_look(questionnaire: Questionnaire) -> AllSteps | None:
    """The part of the way that a first look takes, in the same sections; None if there is no first look."""
    chosen = {each.id for each in first_look_screens(questionnaire)}
    return _way_of(questionnaire, chosen, is_first_look=True) if chosen else None


def way_through(questionnaire: Questionnaire) -> AllSteps:
    """The organization first, then each dimension, then views, facts and what runs today."""
    return _way_of(questionnaire, {each.id for each in screens(questionnaire)})


def safeguard_way(questionnaire: Questionnaire) -> AllSteps:
    """The way through the safeguards, which is beside that through the questions; without steps if none are asked."""
    asked = questionnaire.safeguards
    titles = {each.id: each.text for each in asked.questions} if asked is not None else {}
    steps = tuple(
        Step(f"{SAFEGUARD}-{each.id}", each.kind, 0, titles[each.id], each.seconds)
        for each in safeguard_screens(questionnaire)
    )
    return AllSteps((StepGroup(said(say.SAFEGUARDS), asked.about if asked is not None else "", steps),), steps)


def _way_of(questionnaire: Questionnaire, chosen: Set[str], *, is_first_look: bool = False) -> AllSteps:
    seconds = {each.id: each.seconds for each in screens(questionnaire)}
    named = [
        (name, meaning, [each for each in steps if each[0] in chosen]) for name, meaning, steps in _all(questionnaire)
    ]
    sections = tuple(
        StepGroup(name, meaning, tuple(Step(step, kind, number, title, seconds[step]) for step, kind, title in steps))
        for number, (name, meaning, steps) in enumerate(each for each in named if each[2])
    )
    return AllSteps(sections, tuple(step for section in sections for step in section.steps), is_first_look)


def _all(questionnaire: Questionnaire) -> list[_Section]:
    found: list[_Section] = [
        (
            said(say.YOUR_ORGANIZATION),
            said(say.WHO_YOU_ARE_LEDE),
            [("organization", "organization", said(say.WHO_YOU_ARE))],
        )
    ]
    for dimension in questionnaire.dimensions:
        questions: list[_Titled] = [(each.id, "question", each.text) for each in dimension.questions]
        found.append((dimension.name, dimension.meaning, questions))
    if questionnaire.perceptions:
        found.append(
            (
                said(say.HOW_PEOPLE_SEE),
                said(say.WHAT_PEOPLE_THINK),
                [("views", "views", said(say.WHAT_PEOPLE_THINK_HEADING))],
            )
        )
    found.append((said(say.WHAT_IS_TRUE_TODAY), said(say.FACTS_AND_WHAT_RUNS), _closing(questionnaire)))
    return found


def _closing(questionnaire: Questionnaire) -> list[_Titled]:
    facts: list[_Titled] = [("facts", "facts", said(say.FEW_FACTS))] if questionnaire.facts else []
    return [*facts, ("workloads", "workloads", said(say.WHAT_RUNS_TODAY))]


def steps_done(
    way: AllSteps, questionnaire: Questionnaire, given: Mapping[str, Mapping[str, object]]
) -> frozenset[str]:
    """The ids of the steps that are done. `given` maps parts to their values by key."""
    answers, facts, views = given["answer"], given["fact"], given["perception"]
    page = given["setting"].get("page")
    runs_nothing = isinstance(page, dict) and bool(page.get("runs-nothing"))
    organization = given["organization"].get("organization")
    done = {key for key, value in answers.items() if isinstance(value, Answer) and value.given is not None}
    if isinstance(organization, Organization) and organization.name:
        done.add("organization")
    if all(each.id in views for each in questionnaire.perceptions):
        done.add("views")
    if all(each.id in facts for each in questionnaire.facts):
        done.add("facts")
    if given["workload"] or runs_nothing:
        done.add("workloads")
    guarded = given["safeguard"].items()
    done |= {f"{SAFEGUARD}-{key}" for key, each in guarded if isinstance(each, SafeguardAnswer) and each.given}
    return frozenset(done & {step.id for step in way.steps})
