"""Safeguards: what has to be in place beside readiness, what is asked of them, and which problems need which."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Final, Literal

from pydantic import Field

from readiness.model.base import Code, KnownBy, Line, Noun, Slug, Text, Words

SafeguardGiven = Literal["yes", "in-part", "no", "dont-know", "not-applicable"]
ProblemFlag = Literal["personal-data", "decides-about-people", "serious-harm", "generates-text", "bought"]
"""What a candidate problem may be: it uses data about people, decides about them, could do serious harm if it is wrong,
writes texts, or is solved by a tool that is bought."""
SafeguardState = Literal["in-place", "missing", "unknown"]
CERTAIN: Final[tuple[SafeguardGiven, ...]] = ("yes", "in-part", "no", "not-applicable")
"""What says how a safeguard stands."""


_BETWEEN: Final = re.compile(r"[,;/|()&+\n]|\b(?:and|und|et|y|e|en)\b", re.IGNORECASE)
"""What stands between several countries, or a country and a town in it."""


class SafeguardAnswer(Noun):
    """What was told of one safeguard; `note` says where it can be seen, or why it does not apply.

    None is not told, which is not no.
    """

    given: SafeguardGiven | None = None
    note: Text = ""

    def without_note(self) -> SafeguardAnswer:
        """The same without what was written beside it."""
        return self.model_copy(update={"note": ""})

    def with_given(self, given: SafeguardGiven | None) -> SafeguardAnswer:
        """The same with another choice."""
        return self.model_copy(update={"given": given})


class PublishedText(Noun):
    """A law, a framework or a standard that safeguards answer, as it stood on the day of `dated`.

    A law names the `places` where it holds; without any, it is for everywhere. Where no country was told, those are
    named that are `shown_untold`.
    """

    id: Slug
    name: Words
    title: Words
    dated: Words
    holds_in: tuple[Slug, ...] = ()
    shown_untold: bool = True


class Article(Noun):
    """A numbered part of a published text: only its number and its title."""

    of_text: Slug
    number: Annotated[Line, Field(min_length=1)]
    title: Words


class Safeguard(Noun):
    """One question about a safeguard, with what a visitor would see for yes, in part and no."""

    id: Slug
    name: Words
    text: Words
    help: Words
    in_place: Words
    in_part: Words
    missing: Words
    articles: tuple[Article, ...] = ()

    def seen(self, given: SafeguardGiven) -> str:
        """What a visitor would see for an answer; empty where it says nothing of what is there."""
        seen = {"yes": self.in_place, "in-part": self.in_part, "no": self.missing}
        return seen.get(given, "")


class SafeguardQuestions(Noun):
    """Everything that is asked and said about safeguards. It holds no rule.

    `places` lists the names of countries, also short ones and those in other languages, of each place where a law
    holds, and of places where none in the list does.
    """

    about: Words
    no_legal_advice: Words
    places: Mapping[Slug, tuple[KnownBy, ...]] = {}
    texts: tuple[PublishedText, ...] = ()
    questions: Annotated[tuple[Safeguard, ...], Field(min_length=1)]

    def places_in(self, told: str) -> frozenset[str]:
        """The places that a text names as a whole or in its parts ('France and Spain'); empty if none is known."""
        wanted = {" ".join(part.casefold().split()) for part in (told, *_BETWEEN.split(told))}
        known = {place: {name.casefold() for name in names} for place, names in self.places.items()}
        return frozenset(place for place, names in known.items() if names & wanted)

    def texts_in(self, country: str) -> tuple[PublishedText, ...]:
        """The published texts that hold in a country by any of its names, or in any of several.

        Of one that is empty, or that is not known, those shown untold: what cannot be read is no "no".
        """
        here = self.places_in(country)
        if not here:
            return tuple(text for text in self.texts if text.shown_untold)
        return tuple(text for text in self.texts if not text.holds_in or here.intersection(text.holds_in))

    @cached_property
    def by_id(self) -> dict[str, Safeguard]:
        """The questions by their slug."""
        return {each.id: each for each in self.questions}


class SafeguardRule(Noun):
    """When a problem needs a safeguard before it starts, and the action that puts it in place.

    Any of the flags is enough; without one no problem waits for it.
    """

    safeguard: Slug
    when: tuple[ProblemFlag, ...] = ()
    action: Code


class NeededSafeguard(Noun):
    """A safeguard that one problem needs, or may need, before it starts.

    `because` are the flags of the problem that ask for it. Without any, `perhaps` are those that are not known and
    would. `given` is what was told; that it does not apply, where the problem asks for it, does not put it in place.
    """

    safeguard: str
    because: tuple[ProblemFlag, ...]
    perhaps: tuple[ProblemFlag, ...]
    given: SafeguardGiven | None
    action: str

    @property
    def state(self) -> SafeguardState:
        """Whether it is in place, missing, or not known."""
        if self.given == "yes":
            return "in-place"
        return "missing" if self.given in CERTAIN else "unknown"

    @property
    def is_needed(self) -> bool:
        """Whether the problem needs it for certain."""
        return bool(self.because)
