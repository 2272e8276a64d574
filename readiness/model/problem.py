"""How candidate problems are scored, sorted into classes and ranked."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field

from readiness.model.base import Amount, Code, Level, Noun, PhaseNumber, Slug, Words

ProblemClass = Literal["ready", "do-first", "buy", "later", "not-ml"]


class CriterionAnchor(Noun):
    """One level of a criterion: a full sentence, and a short form of at most six words."""

    text: Words
    short: Words


class Criterion(Noun):
    """One of the ten scales on which a candidate problem is scored 0-3.

    `is_asked_of_everybody` says that people from all over an organization can judge it; a workshop proposes those.
    What it shares with other questions: `from_hours_per_week` is where levels 1, 2 and 3 begin if it goes by the hours
    of the interview, `sponsor_from` the level from which somebody sponsors the problem, and `beside_question` is what
    asks the same of the whole organization. With `levels_of` the two have the same levels in the same words: the files
    write them at the question alone. Then a table shows the third level from `enough_cases` or `enough_months` on.
    `was` holds, for each level of the version before, the level here that is true for certain, or none to ask again.
    """

    id: Slug
    number: Annotated[int, Field(ge=1)]
    name: Words
    question: Words
    help: Words
    levels: Annotated[tuple[CriterionAnchor, ...], Field(min_length=4, max_length=4)]
    side: Literal["value", "feasibility"]
    is_asked_of_everybody: bool = False
    from_hours_per_week: Annotated[tuple[Amount, ...], Field(max_length=3)] = ()
    sponsor_from: Level | None = None
    beside_question: Slug | None = None
    levels_of: Slug | None = None
    enough_cases: Annotated[int, Field(ge=1)] | None = None
    enough_months: Annotated[int, Field(ge=1)] | None = None
    was: Annotated[tuple[Level | None, ...], Field(max_length=4)] = ()
    sources: tuple[str, ...] = ()


class WeightPreset(Noun):
    """Criterion weights that sum to 1."""

    id: Slug
    name: Words
    meaning: Words
    weights: Mapping[Slug, Amount]


class ProblemRule(Noun):
    """A knock-out (K) or prerequisite (B) rule: when it fires the problem falls into `class_`, for this reason.

    The condition of each code is written in the engine: it compares one criterion (`criterion`, `at_most`) with a
    level, or asks a flag of the problem (`flag`). `also_when_bought` marks what a bought tool needs as well.
    """

    id: Code
    criterion: Slug | None = None
    at_most: Level | None = None
    flag: Literal["legal-or-serious-harm", "off-the-shelf"] | None = None
    only_if_label_needed: bool = False
    also_when_bought: bool = False
    only_in_phase: PhaseNumber | None = None
    class_: Annotated[ProblemClass, Field(alias="class")]
    title: Words
    reason: Words
    action: Code | None = None
    sources: tuple[str, ...] = ()


class ProblemType(Noun):
    """A typical shape of ML problem, with what it needs of the data.

    For a kind that `is_usually_bought` a tool that does it in part is enough to buy first. `generates_text` says
    whether a problem of this kind writes texts; None has to be asked.
    """

    id: Slug
    name: Words
    example: Words
    needs_label: bool
    label_source: Words
    needs: Words
    at_acceptable: Words
    is_usually_bought: bool = False
    generates_text: bool | None = None
    sources: tuple[str, ...] = ()


class ProblemQuestion(Noun):
    """A question of the interview, or a fact asked about a candidate problem but not weighted."""

    id: Slug
    text: Words
    help: Words
    sources: tuple[str, ...] = ()


class StabilityRule(Noun):
    """How rank stability is sampled, and the words for it."""

    draws: int
    seed: int
    concentration: Amount
    move_fairly: Amount
    move_guess: Amount
    clear_from: Amount
    likely_from: Amount


class ProblemsRule(Noun):
    """Criteria, weights, rules, types and interview of candidate problems.

    `data_criterion` breaks ties in the order; `find_out_action` asks for scores that are missing. If no problem can
    start, one to which `simpler_rule` does not apply comes first.
    """

    criteria: tuple[Criterion, ...]
    presets: tuple[WeightPreset, ...]
    rules: tuple[ProblemRule, ...]
    types: tuple[ProblemType, ...]
    interview: tuple[ProblemQuestion, ...]
    details: tuple[ProblemQuestion, ...]
    data_criterion: Slug
    find_out_action: Code
    simpler_rule: Code | None = None
    stability: StabilityRule

    @cached_property
    def criterion_by_id(self) -> dict[str, Criterion]:
        """Criteria by their slug."""
        return {criterion.id: criterion for criterion in self.criteria}

    @cached_property
    def type_by_id(self) -> dict[str, ProblemType]:
        """Problem types by their slug."""
        return {kind.id: kind for kind in self.types}
