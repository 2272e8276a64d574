"""What is asked: words only, no points."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache
from typing import Annotated, Literal

from pydantic import Field

from readiness.model.base import FEWEST_LEVELS, MOST_LEVELS, AnswerLevel, KnownBy, Noun, Slug, Words
from readiness.model.branding import Branding, OwnTexts
from readiness.model.safeguards import SafeguardQuestions
from readiness.model.told_by import ToldBy
from readiness.model.workshop_group import WorkshopGroup

Version = Annotated[str, Field(pattern=r"^\d+\.\d+\.\d+$")]


class LevelAnchor(Noun):
    """One level of a question: a full sentence, and a short form of at most six words.

    `goal` is the short form for whoever still has to get there, where the other one would not read as a goal.
    """

    text: Words
    short: Words
    goal: Words | None = None

    @property
    def aim(self) -> str:
        """The short form as something to reach."""
        return self.goal or self.short


class Origin(Noun):
    """A question of an earlier version that this one was made of.

    `levels` has one entry for each old level: the level here that is true for certain, or none to ask again.
    """

    question: Slug
    levels: Annotated[tuple[AnswerLevel | None, ...], Field(min_length=FEWEST_LEVELS, max_length=MOST_LEVELS)]


class Question(Noun):
    """One construct on two to six anchored levels, most often four, worst first.

    `was` names what it was in the version before, where that is not the question of the same id in the same words.

    `sources` holds ids of the checklist of source statements (`questionnaires/checklist.yaml`).
    """

    id: Slug
    text: Words
    levels: Annotated[tuple[LevelAnchor, ...], Field(min_length=FEWEST_LEVELS, max_length=MOST_LEVELS)]
    help: Words
    how_to_tell: Words
    terms: tuple[Slug, ...] = ()
    sources: tuple[str, ...] = ()
    was: tuple[Origin, ...] = ()
    allows_dont_know: bool = True
    allows_not_applicable: bool = False

    @property
    def top(self) -> int:
        """Its highest level."""
        return len(self.levels) - 1

    def anchor(self, level: int) -> LevelAnchor:
        """The words of a level; one above the top, as another version of the question may have had, is the top."""
        return self.levels[min(level, self.top)]


class Capability(Noun):
    """A part of a dimension that gets a score of its own. Without questions it is derived from facts."""

    id: Slug
    name: Words
    meaning: Words
    questions: tuple[Question, ...] = ()


class Dimension(Noun):
    """One of the top-level parts of the questionnaire."""

    id: Slug
    name: Words
    meaning: Words
    capabilities: Annotated[tuple[Capability, ...], Field(min_length=1)]

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """Every question of the dimension, in order."""
        return tuple(question for capability in self.capabilities for question in capability.questions)


class FactQuestion(Noun):
    """A yes/no statement of fact, entered once with its source and never voted on."""

    id: Slug
    text: Words
    help: Words
    sources: tuple[str, ...] = ()


class Perception(Noun):
    """A statement people agree or disagree with. It feeds warnings and blind spots, never a score or a gate."""

    id: Slug
    text: Words
    help: Words
    sources: tuple[str, ...] = ()


class GlossaryEntry(Noun):
    """A term a leader may not know, in plain words."""

    id: Slug
    term: Words
    meaning: Words
    sources: tuple[str, ...] = ()


class Guidance(Noun):
    """A short piece of advice, shown on the pages named by `places`."""

    id: Slug
    title: Words
    text: Words
    places: tuple[
        Literal["home", "answer", "people", "problems", "results", "roadmap", "report", "method", "workshop"], ...
    ]
    sources: tuple[str, ...] = ()


class MethodNote(Noun):
    """A decision of the method that readers should know: a conflict between sources, or a choice of ours.

    Reports leave out what is `told` in the app alone, and what matters only if several people answered (`group`).
    """

    id: Slug
    title: Words
    text: Words
    kind: Literal["conflict", "choice", "limit"]
    told: Literal["everywhere", "app", "group"] = "everywhere"
    sources: tuple[str, ...] = ()


class Source(Noun):
    """A text the content rests on."""

    id: Slug
    title: Words
    author: str = ""
    about: Words


class Sector(Noun):
    """A kind of organization that examples are taken from.

    `words` are words, or some in a row, by which it is known in what somebody wrote of an organization; one that ends
    with `*` is the beginning of a word. They are of all languages in which the pack is said, since
    what is found may not depend on the one that is spoken.
    """

    id: Slug
    name: Words
    words: tuple[KnownBy, ...] = ()

    def fits(self, told: str) -> bool:
        """Whether what was told of an organization is this sector: its name, or one of its words."""
        text = " ".join(told.casefold().split())
        return text == self.name.casefold() or any(_stands_in(each.casefold(), text) for each in self.words)


@lru_cache(maxsize=1024)
def _stands_in(word: str, text: str) -> bool:
    rest = r"\w*" if word.endswith("*") else ""
    return re.search(rf"(?<!\w){re.escape(word.removesuffix('*'))}{rest}(?!\w)", text) is not None


class Questionnaire(Noun):
    """The ordered set of everything that is asked and explained. It holds no points and no weights.

    `first_look` names the questions for whoever has few minutes; everything answered there counts later.
    `workshop_groups` are proposed to whoever sets up a workshop. A questionnaire without `safeguards` asks for none.
    `examples` holds an example for the help, by question and sector, `told_by` where else the same is told as a
    question asks. `branding` and `texts` say whose questions these are, and a few sentences in place of the app's.
    """

    id: Slug
    version: Version
    title: Words
    about: Words
    dimensions: Annotated[tuple[Dimension, ...], Field(min_length=1)]
    first_look: Annotated[tuple[Slug, ...], Field(max_length=12)] = ()
    facts: tuple[FactQuestion, ...] = ()
    perceptions: tuple[Perception, ...] = ()
    glossary: tuple[GlossaryEntry, ...] = ()
    guidance: tuple[Guidance, ...] = ()
    method: tuple[MethodNote, ...] = ()
    workshop_groups: tuple[WorkshopGroup, ...] = ()
    sources: tuple[Source, ...] = ()
    safeguards: SafeguardQuestions | None = None
    sectors: tuple[Sector, ...] = ()
    examples: Mapping[Slug, Mapping[Slug, Words]] = {}
    told_by: Mapping[Slug, tuple[ToldBy, ...]] = {}
    branding: Branding = Branding()
    texts: OwnTexts = OwnTexts()

    def sector_of(self, told: str) -> Sector | None:
        """The first sector that fits what was told of an organization; None if none does."""
        return next((each for each in self.sectors if each.fits(told)), None)

    def example(self, question: str, told: str) -> str:
        """An example for the help of a question from the sector that was told; empty if there is none."""
        sector = self.sector_of(told)
        return self.examples.get(question, {}).get(sector.id, "") if sector is not None else ""

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """Every question, in the order asked."""
        return tuple(question for dimension in self.dimensions for question in dimension.questions)

    @cached_property
    def question_by_id(self) -> dict[str, Question]:
        """Questions by their slug."""
        return {question.id: question for question in self.questions}

    @cached_property
    def dimension_of(self) -> dict[str, Dimension]:
        """The dimension of each question, by the question's slug."""
        return {question.id: dimension for dimension in self.dimensions for question in dimension.questions}

    @cached_property
    def capability_of(self) -> dict[str, Capability]:
        """The capability of each question, by the question's slug."""
        return {
            question.id: capability
            for dimension in self.dimensions
            for capability in dimension.capabilities
            for question in capability.questions
        }
