"""The placed phase, its gates with reasons, how sure it is, and the shortest way up."""

from __future__ import annotations

from typing import Literal

from readiness.model.base import Noun, PhaseNumber
from readiness.model.scorecard import DataStatus

GateState = Literal["met", "open", "unknown"]
Certainty = Literal["firm", "likely", "borderline"]


class TestResult(Noun):
    """One test of a gate: what was found (`actual`), what the gate needs, and the actions that would meet it.

    `subject` names the question, fact, dimension, facet set, or is "workloads"/"roles". For a question `actual` is the
    level or "dont-know", "not-applicable", "skipped"; for a floor it is the lower bound with `actual_high` above it.
    `details` lists parts: blocking facets, missing roles, names of unmonitored workloads.
    """

    __test__ = False

    kind: str
    subject: str
    state: GateState
    actual: int | float | str
    actual_high: float | None = None
    needed: int | float | str
    details: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()


class GateResult(Noun):
    """A gate with its tests that apply. Its state is the worst of theirs; unknown counts as open."""

    id: str
    phase: PhaseNumber
    state: GateState
    tests: tuple[TestResult, ...]

    @property
    def is_met(self) -> bool:
        """Whether every test is met."""
        return self.state == "met"


class UncountedWorkload(Noun):
    """A workload that does not count, with every reason why not ("fixed": it cannot be changed or switched off)."""

    name: str
    is_running: bool
    reasons: tuple[Literal["short-use", "no-users", "data-not-owned", "fixed", "unmonitored"], ...]


class WorkloadCount(Noun):
    """How many workloads run, how many count, in how many business areas, and which do not count and why.

    `is_told` says that somebody listed them or said that there is none; otherwise they are unknown and count as none.
    """

    running: int
    counted: int
    areas: int
    uncounted: tuple[UncountedWorkload, ...]
    is_told: bool = False

    @property
    def is_unknown(self) -> bool:
        """Whether nobody has said which workloads there are."""
        return not (self.is_told or self.counted or self.uncounted)

    @property
    def is_empty(self) -> bool:
        """Whether no workload is listed, because there is none or because nobody has said."""
        return not (self.counted or self.uncounted)


class Swing(Noun):
    """One changed answer and the phase it would lead to."""

    question: str
    from_level: int
    to_level: int
    phase: PhaseNumber


class PathStep(Noun):
    """Raise one question from one level to the next; `gates` are those it serves."""

    question: str
    from_level: int
    to_level: int
    cost: int
    action: str
    gates: tuple[str, ...]


class FindOut(Noun):
    """Step 0: a question that is not known (or declared not applicable) and stands in a gate's way."""

    question: str
    given: Literal["dont-know", "skipped", "not-applicable"]
    cost: int
    gates: tuple[str, ...]


class Milestone(Noun):
    """Something that time or a count brings, not an answer: a first workload, four weeks of use, more workloads."""

    kind: Literal["first-workload", "weeks-in-use", "monitor-running", "multiple-workloads"]
    gate: str
    needed: int


class ShortestPath(Noun):
    """The least-cost raised answers that meet the foundation gates of `to_phase`. `cost` leaves out `find_out`."""

    to_phase: PhaseNumber
    cost: int
    steps: tuple[PathStep, ...]
    find_out: tuple[FindOut, ...]
    milestones: tuple[Milestone, ...]
    actions: tuple[str, ...]


class Placement(Noun):
    """The placed phase is the lower of workload phase and foundation phase.

    `probability` holds P(phase = 1), P(2), P(3). `neighbour` is the phase that a borderline placement leans to.
    `lowest` and `highest` are the phases with every unknown answer at level 0 and 3. `ups` and `downs` are the single
    answers that would raise or lower the placement. `reference_data` is the data that gate G2.2 reads.
    """

    placed: PhaseNumber
    workload: PhaseNumber
    foundation: PhaseNumber
    workloads: WorkloadCount
    gates: tuple[GateResult, ...]
    reference_data: DataStatus
    probability: tuple[float, float, float]
    certainty: Certainty
    neighbour: PhaseNumber | None
    lowest: PhaseNumber
    highest: PhaseNumber
    ups: tuple[Swing, ...]
    downs: tuple[Swing, ...]
    path: ShortestPath | None

    def gates_of(self, phase: int) -> tuple[GateResult, ...]:
        """The gates that guard `phase`."""
        return tuple(gate for gate in self.gates if gate.phase == phase)
