"""What the user may set before a table check or a re-run."""

from __future__ import annotations

from typing import Self

from readiness.model.base import Noun
from readiness.model.evidence_terms import ColumnKind, ColumnName, ExtremesChoice, LeakReply, OrderChoice


class KindChoice(Noun):
    """The user's own view of what a column holds."""

    column: ColumnName
    kind: ColumnKind


class LeakAnswer(Noun):
    """The answer to: is this column known at the moment you want to predict?"""

    column: ColumnName
    reply: LeakReply


class Choices(Noun):
    """Everything the user may set before a check or a re-run; the defaults claim nothing.

    `order` says whether rows stand in the order of time, `extremes` what is done with answers far from all others.
    """

    target: ColumnName | None = None
    time: ColumnName | None = None
    entity: ColumnName | None = None
    kinds: tuple[KindChoice, ...] = ()
    answers: tuple[LeakAnswer, ...] = ()
    meets_new_entities: bool = True
    day_first: bool | None = None
    unticked: tuple[ColumnName, ...] = ()
    quasi_identifiers: tuple[ColumnName, ...] = ()
    compare_groups_of: ColumnName | None = None
    open_to_all_told: bool = False
    one_place_told: bool = False
    order: OrderChoice | None = None
    extremes: ExtremesChoice | None = None

    def reply_to(self, column: str) -> LeakReply | None:
        """Return the user's reply about `column`, or None while the question is open."""
        return next((answer.reply for answer in self.answers if answer.column == column), None)

    def predicting(self, target: str | None) -> Self:
        """The same with another column to predict."""
        return self.model_copy(update={"target": target})

    def with_time(self, column: str | None) -> Self:
        """The same with another column that says when a row came about."""
        return self.model_copy(update={"time": column})

    def with_day_first(self, day_first: bool | None) -> Self:
        """The same with dates read the other way."""
        return self.model_copy(update={"day_first": day_first})

    def with_entity(self, column: str | None) -> Self:
        """The same with another column that says whom or what a row is about."""
        return self.model_copy(update={"entity": column})

    def meeting_new_entities(self, *, is_expected: bool) -> Self:
        """The same, and whether it will be used for people or things that are not in the table."""
        return self.model_copy(update={"meets_new_entities": is_expected})

    def with_order(self, order: OrderChoice | None) -> Self:
        """The same, and whether rows stand in the order of time."""
        return self.model_copy(update={"order": order})

    def with_extremes(self, extremes: ExtremesChoice | None) -> Self:
        """The same, and what is done with answers far from all others."""
        return self.model_copy(update={"extremes": extremes})

    def with_kinds(self, kinds: tuple[KindChoice, ...]) -> Self:
        """The same with another view of what columns hold."""
        return self.model_copy(update={"kinds": kinds})

    def with_answers(self, answers: tuple[LeakAnswer, ...]) -> Self:
        """The same with other answers about what is known at the moment of prediction."""
        return self.model_copy(update={"answers": answers})

    def with_groups(self, *, quasi_identifiers: tuple[str, ...], compare: str | None) -> Self:
        """The same with other columns that together could point to a person, and other groups to compare."""
        return self.model_copy(update={"quasi_identifiers": quasi_identifiers, "compare_groups_of": compare})

    def with_access(self, *, open_to_all: bool, one_place: bool) -> Self:
        """The same, and what was told about who can reach the data and where else it is kept."""
        return self.model_copy(update={"open_to_all_told": open_to_all, "one_place_told": one_place})
