"""The steps that checked tables ask for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from readiness.model.action import CheckOwners
from readiness.model.evidence import EvidenceReport
from readiness.model.evidence_step import NextStep, StepKind, next_step
from readiness.model.response import CandidateProblem
from readiness.model.roadmap import Because

_MORE_THAN_A_QUESTION: frozenset[StepKind] = frozenset({"run-pilot", "collect-rare-cases", "collect-rows"})
_LEAD_DAYS = 10
"""Working days that a step takes at least, however little work it is: people have to answer first."""


@dataclass(frozen=True)
class FollowUp:
    """The next step of the checked table of one problem; `role` owns it."""

    problem: str
    step: NextStep
    role: str
    lead_days: int = _LEAD_DAYS

    @property
    def code(self) -> str:
        """The code on the plan."""
        return self.step.code(self.problem)

    @property
    def is_question(self) -> bool:
        """Whether somebody has to be asked, and nothing more: belief in the table rests on it, so it comes first."""
        return self.step.kind not in _MORE_THAN_A_QUESTION

    @property
    def because(self) -> tuple[Because, ...]:
        """Why it is planned: the check of this problem's table."""
        return (Because(kind="check", subject=self.problem),)


def follow_up_checks(
    problems: tuple[CandidateProblem, ...], checks: Mapping[str, EvidenceReport], owners: CheckOwners
) -> tuple[FollowUp, ...]:
    """The next step for each problem whose table was checked, in the order of the problems."""
    steps = {problem.id: next_step(checks[problem.id]) for problem in problems if problem.id in checks}
    return tuple(FollowUp(problem, step, _owner(step.kind, owners)) for problem, step in steps.items())


def _owner(step: StepKind, owners: CheckOwners) -> str:
    match step:
        case "ask-data-protection":
            return owners.permission_role
        case "run-pilot":
            return owners.pilot_role
        case _:
            return owners.data_role
