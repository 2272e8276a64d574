"""The steps that checked tables ask for, as jobs and actions of the plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from readiness.engine.plan.schedule import Job
from readiness.model.evidence import EvidenceReport
from readiness.model.evidence_step import NextStep, StepKind, next_step
from readiness.model.response import CandidateProblem
from readiness.model.roadmap import Because
from readiness.model.rubric import EffortBand, PlanningRule

LEAST_DAYS = 14
"""Days of the calendar that a step is given at least, however little work it is: people have to answer first."""
ANALYST, SCIENTIST, LEADER = "business-analyst", "data-scientist", "business-leader"
_OWNERS: Mapping[StepKind, str] = {"ask-data-protection": LEADER, "run-pilot": SCIENTIST}
_MORE_THAN_A_QUESTION: frozenset[StepKind] = frozenset({"run-pilot", "collect-rare-cases", "collect-rows"})
BAND: EffortBand = "S"


@dataclass(frozen=True)
class FollowUp:
    """The next step of the checked table of one problem."""

    problem: str
    step: NextStep

    @property
    def code(self) -> str:
        """The code on the plan."""
        return self.step.code(self.problem)

    @property
    def role(self) -> str:
        """The role that owns it (choice of the product)."""
        return _OWNERS.get(self.step.kind, ANALYST)

    @property
    def because(self) -> tuple[Because, ...]:
        """Why it is planned: the check of this problem's table."""
        return (Because(kind="check", subject=self.problem),)

    def job(self, rule: PlanningRule) -> Job:
        """What is to be scheduled.

        A question takes as long as a habit and comes as early as one, since belief in the table rests on it; it is no
        start that keeps a leader busy. Other steps rank like the way to the first proof of concept.
        """
        if self.step.kind not in _MORE_THAN_A_QUESTION:
            days = Fraction(rule.habit_days)
            return Job(self.code, days, rule.points_habit - days / 10, is_habit=True, prerequisites=frozenset())
        days = next(Fraction(effort.nominal_days) for effort in rule.efforts if effort.band == BAND)
        return Job(self.code, days, rule.points_first_poc - days / 10, is_habit=False, prerequisites=frozenset())


def follow_up_checks(
    problems: tuple[CandidateProblem, ...], checks: Mapping[str, EvidenceReport]
) -> tuple[FollowUp, ...]:
    """The next step for each problem whose table was checked, in the order of the problems."""
    return tuple(FollowUp(problem.id, next_step(checks[problem.id])) for problem in problems if problem.id in checks)
