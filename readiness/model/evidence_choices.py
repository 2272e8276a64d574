"""What the user may set before a table check or a re-run."""

from __future__ import annotations

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
