"""What the rules need to know of one kind of gate test."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable
from fractions import Fraction
from typing import Any, ClassVar, Generic, TypeVar, get_args

from readiness.engine.answers.reading import Reading
from readiness.model.gate_tests import GateRule
from readiness.model.placement import GateState, Milestone, TestResult

Rule = TypeVar("Rule", bound=GateRule)


class GateKind(ABC, Generic[Rule]):
    """One kind of test. `rule` is the class of its fields, whose `kind` names it in files and results."""

    rule: ClassVar[type[GateRule]]
    rests_on_answers: ClassVar[bool] = False
    """Whether answers decide it, and no fact about models or people."""
    rests_on_sum: ClassVar[bool] = False
    """Whether it asks for a sum over a dimension, to which every answer of the dimension adds."""

    @property
    def name(self) -> str:
        """What files and results call it."""
        return str(get_args(self.rule.model_fields["kind"].annotation)[0])

    @abstractmethod
    def check(self, test: Rule, reading: Reading) -> tuple[TestResult, ...]:
        """What is found in the situation of `reading`: one result, or one for each dimension."""

    def thresholds(self, test: Rule, reading: Reading) -> Iterable[tuple[int, int]]:
        """(standing, least level) for every answer that it rests on one by one."""
        return ()

    def floor(self, test: Rule) -> Fraction:
        """The least score that it asks of every dimension."""
        return _NO_FLOOR

    def is_met_by_raises(self, result: TestResult, own: Collection[str]) -> bool:
        """Whether raised answers alone can meet it; `own` are the sets of data with facets of their own."""
        return self.rests_on_answers

    def milestones(self, gate: str, result: TestResult, reading: Reading) -> tuple[Milestone, ...]:
        """What time and numbers have to bring before an unmet result is met; of most kinds nothing."""
        return ()


AnyKind = GateKind[Any]
_NO_FLOOR = Fraction(0)


def state_of(*, is_met: bool, may_be_met: bool) -> GateState:
    """Met, unknown or open."""
    if is_met:
        return "met"
    return "unknown" if may_be_met else "open"
