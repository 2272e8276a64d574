"""The placed phase, its gates with reasons, how sure it is, and the shortest way up."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator

from readiness.model.base import Noun, PhaseNumber
from readiness.model.scorecard import DataStatus

GateState = Literal["met", "open", "unknown"]
Certainty = Annotated[
    Literal["firm", "borderline", "not-certain"],
    BeforeValidator(lambda word: "borderline" if word == "likely" else word),
]
"""How sure a phase is: firm or borderline if no unknown can change it, else not certain yet.

Earlier versions called the upper part of borderline "likely"; what they kept is read as borderline.
"""
WorkloadCondition = Literal["short-use", "no-users", "data-not-owned", "fixed", "unmonitored"]
"""What may stand against counting a workload ("fixed": it cannot be changed or switched off)."""


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

    def unless_open(self) -> TestResult:
        """The result of a test that may not apply: it cannot fail for certain."""
        return self.model_copy(update={"state": "unknown"}) if self.state == "open" else self


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
    """A workload that does not count, or of which that is not known.

    `reasons` are told and speak against it, `unknown` is what nobody could say. `is_running` says that it runs for
    certain, monitored or not.
    """

    name: str
    is_running: bool
    reasons: tuple[WorkloadCondition, ...]
    unknown: tuple[WorkloadCondition, ...] = ()

    @property
    def may_run(self) -> bool:
        """Whether it is not known to run, but may."""
        return not self.is_running and set(self.reasons) <= {"unmonitored"}

    @property
    def is_unmonitored(self) -> bool:
        """Whether it runs for certain and nobody monitors it."""
        return self.is_running and "unmonitored" in self.reasons


class WorkloadCount(Noun):
    """How many workloads run, how many count, in how many business areas, and which do not count and why.

    Those three are certain. `uncounted` lists what does not count, `undecided` what may count: too little is known of
    it. `most_areas` is the number of areas if all of that counts and each area not told is one of its own. `is_told`
    says that somebody listed the workloads or said that there is none.
    """

    running: int
    counted: int
    areas: int
    uncounted: tuple[UncountedWorkload, ...]
    is_told: bool = False
    undecided: tuple[UncountedWorkload, ...] = ()
    most_areas: int | None = None

    @property
    def is_unknown(self) -> bool:
        """Whether nobody has said which workloads there are."""
        return not self.is_told and self.is_empty

    @property
    def is_empty(self) -> bool:
        """Whether no workload is listed, because there is none or because nobody has said."""
        return not (self.counted or self.uncounted or self.undecided)

    @property
    def most_counted(self) -> int:
        """How many count if all count that may."""
        return self.counted + len(self.undecided)

    @property
    def not_counted(self) -> tuple[UncountedWorkload, ...]:
        """Every listed workload that is not known to count."""
        return (*self.uncounted, *self.undecided)

    @property
    def may_run(self) -> bool:
        """Whether some workload is not known to run, but may; also if nobody has said which there are."""
        return self.is_unknown or any(workload.may_run for workload in self.not_counted)


class OpenFact(Noun):
    """Something not known that the placement hangs on.

    - models: which models do real work; no subjects.
    - model-facts: `conditions` of the models in `subjects`, in the order listed.
    - model-areas: in which area the models in `subjects` work.
    - people: who could work on ML; no subjects.
    - skills: what the people in `subjects` (ids) can do.
    - fact, question: the one in `subjects`.
    """

    kind: Literal["models", "model-facts", "model-areas", "people", "skills", "fact", "question"]
    subjects: tuple[str, ...] = ()
    conditions: tuple[WorkloadCondition, ...] = ()


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
    """Something that time or a count brings, not an answer: a first workload, four weeks of use, more workloads.

    With "tell-workloads" it has to be told first what runs; `needed` is then the number of workloads to tell more of.
    """

    kind: Literal["tell-workloads", "first-workload", "weeks-in-use", "monitor-running", "multiple-workloads"]
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

    `probability` holds the chance of each phase, the first one first; `assured` is the least probability of the
    placed phase whatever the unknown is (None in a result from before it was computed). `neighbour` is the phase
    that a borderline placement leans to. `lowest` and `highest` are the phases with everything unknown at its worst
    and at its best; if they differ, the placement is not certain, and `settling` names one or two facts that would
    settle it. `ups` and `downs` are the single answers that would raise or lower the placement. `reference_data` is
    the data that gate G2.2 reads.
    """

    placed: PhaseNumber
    workload: PhaseNumber
    foundation: PhaseNumber
    workloads: WorkloadCount
    gates: tuple[GateResult, ...]
    reference_data: DataStatus
    probability: tuple[float, ...]
    certainty: Certainty
    neighbour: PhaseNumber | None
    lowest: PhaseNumber
    highest: PhaseNumber
    ups: tuple[Swing, ...]
    downs: tuple[Swing, ...]
    path: ShortestPath | None
    assured: float | None = None
    settling: tuple[OpenFact, ...] = ()

    @property
    def lacks_models(self) -> bool:
        """Whether nobody has said which models there are, where the phase hangs on it."""
        return self.workloads.is_unknown and self.workload < self.last_phase

    @property
    def last_phase(self) -> PhaseNumber:
        """The highest phase there is."""
        return len(self.probability)

    @property
    def is_certain(self) -> bool:
        """Whether nothing unknown can change the phase."""
        return self.lowest == self.highest

    @property
    def certain_phase(self) -> PhaseNumber | None:
        """The placed phase; None as long as it is not certain."""
        return self.placed if self.is_certain else None

    def gates_of(self, phase: int) -> tuple[GateResult, ...]:
        """The gates that guard `phase`."""
        return tuple(gate for gate in self.gates if gate.phase == phase)
