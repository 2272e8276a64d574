"""Charts of people: fit to roles, and how answers of several respondents are spread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from readiness.document.forms import DataTable
from readiness.present import list_words, number_words
from readiness.words import Message, said
from readiness.words.say import charts as say


def fit_words(fit: float | None) -> str:
    """A fit in percent, or that it is not known."""
    return said(say.PART_NOT_KNOWN) if fit is None else number_words.percent(fit)


@dataclass(frozen=True)
class PersonColumn:
    """A person, or the best of several others: who, note, share of the given time in use (None: not shown)."""

    name: str
    note: str
    load: float | None
    load_words: str
    is_overloaded: bool


@dataclass(frozen=True)
class RoleRow:
    """A role: fit of each column, 0 to 1, and the cover in words; `lacks_time` if it rests on people without time.

    `term` is what the words are where they have to be explained.

    A fit of None is not known, as no skill of the person was told.
    """

    name: str
    fits: tuple[float | None, ...]
    cover: Literal["covered", "partial", "missing", "not-known"]
    words: str
    lacks_time: bool = False
    term: Message | None = None


@dataclass(frozen=True)
class RoleMatrix:
    """How well each person could carry each role, and how full their time is."""

    people: tuple[PersonColumn, ...]
    rows: tuple[RoleRow, ...]

    @property
    def alt(self) -> str:
        """The chart in words."""
        told = [said(say.FIT_OF_EACH_PERSON)]
        for row in self.rows:
            fits = list_words.row(
                f"{person.name} {fit_words(fit)}" for person, fit in zip(self.people, row.fits, strict=True)
            )
            words = list_words.row((row.name, row.words))
            told.append(list_words.sentence(list_words.labelled(words, fits) if fits else words))
        loads = list_words.row(f"{person.name} {person.load_words}" for person in self.people if person.load_words)
        return " ".join([*told, *([said(say.time_in_use(loads=loads))] if loads else [])])

    @property
    def table(self) -> DataTable:
        """Every value as text; the last row holds the loads."""
        rows = [(row.name, *(fit_words(fit) for fit in row.fits), row.words) for row in self.rows]
        rows.append((said(say.SHARE_TIME_USE), *(person.load_words for person in self.people), ""))
        return DataTable((said(say.ROLE), *(person.name for person in self.people), said(say.COVER)), tuple(rows))


@dataclass(frozen=True)
class DotRow:
    """Answers to one question without names: how many gave each level, and who did not know."""

    question: str
    counts: tuple[int, ...]
    dont_know: int
    level: int | None
    words: str


@dataclass(frozen=True)
class DisagreementDots:
    """Questions on which respondents differ, furthest apart first; `others` is how many more there are."""

    rows: tuple[DotRow, ...]
    others: int = 0

    @property
    def levels(self) -> tuple[str, ...]:
        """The heads of the levels, as many as the question with the most levels has."""
        return tuple(str(level) for level in range(max((len(row.counts) for row in self.rows), default=0)))

    def filled(self, row: DotRow) -> tuple[int, ...]:
        """How many gave each level, with nobody at the levels that this question does not have."""
        return (*row.counts, *[0] * (len(self.levels) - len(row.counts)))

    @property
    def alt(self) -> str:
        """The chart in words."""
        parts = []
        for row in self.rows:
            levels = list_words.row(
                said(say.part_at_level(value=n, other_value=i)) for i, n in enumerate(row.counts) if n
            )
            parts.append(f"{row.question} {levels}; {row.words}.")
        return " ".join([said(say.HOW_ANSWERS_ARE_SPREAD), *parts])

    @property
    def table(self) -> DataTable:
        """Every value as text."""
        rows = tuple((r.question, *(str(n) for n in self.filled(r)), str(r.dont_know), r.words) for r in self.rows)
        return DataTable((said(say.QUESTION), *self.levels, said(say.I_DO_NOT_KNOW), said(say.WORDS)), rows)
