"""The present situation of an organization, as the conditions of warnings and actions see it."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.engine.answers.reading import Standing
from readiness.engine.answers.workloads import Weighed
from readiness.engine.rules import Rules
from readiness.model.coverage import TeamCoverage
from readiness.model.placement import Placement, WorkloadCount
from readiness.model.ranking import Ranking
from readiness.model.response import CandidateProblem, Response
from readiness.model.scorecard import DataStatus


@dataclass(frozen=True)
class Situation:
    """Everything a condition may ask about.

    `data_status` is the organization-wide one, `standings` are the answers in the order of the questions, `weighed` the
    workloads in their order.
    Only what was said counts: a skip, don't know (but on a knowledge question) or not applicable fires nothing.
    """

    response: Response
    rules: Rules
    workloads: WorkloadCount
    team: TeamCoverage
    ranking: Ranking
    data_status: DataStatus
    placement: Placement | None
    standings: tuple[Standing, ...]
    weighed: tuple[Weighed, ...]

    @property
    def first_problem(self) -> CandidateProblem | None:
        """The candidate problem to start with."""
        first = self.ranking.first
        return next((problem for problem in self.response.problems if problem.id == first), None)

    def level_of(self, question: str) -> int | None:
        """The level that a question stands at for a condition; None if it fires nothing."""
        standing = self.standings[self.rules.index[question]]
        if standing.told == "not-applicable":
            return None
        is_known = standing.low == standing.high
        return standing.low if is_known else None

    @property
    def runs_no_workload(self) -> bool:
        """Whether no workload runs for certain."""
        count = self.workloads
        return not count.is_unknown and count.running == 0 and not count.may_run

    @property
    def lists_bought_models_alone(self) -> bool:
        """Whether every model that was listed is one that a supplier made, and some are listed."""
        return bool(self.weighed) and all(each.workload.supplied_by == "vendor" for each in self.weighed)

    def is_branch(self, when: str) -> bool:
        """Whether the branch "always", "running-workload" or "no-running-workload" is known to be the present one."""
        if when == "always":
            return True
        return self.workloads.running > 0 if when == "running-workload" else self.runs_no_workload
