"""The closed set of tests that gates, warnings and actions may name. Each kind is one rule written in the engine."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from readiness.model.base import Amount, Code, Facet, Level, Noun, PhaseNumber, Slug, StatusLevel

ActionIds = tuple[Code, ...]


# --- Gates -----------------------------------------------------------------------------------------------------


class WorkloadTest(Noun):
    """The workload phase W is at least `at_least`."""

    kind: Literal["workload-phase"]
    at_least: PhaseNumber
    actions: ActionIds = ()


class QuestionTest(Noun):
    """One question is answered with at least this level. `when` limits the test to one branch of the gate."""

    kind: Literal["question"]
    question: Slug
    at_least: Level
    when: Literal["always", "running-workload", "no-running-workload"] = "always"
    actions: ActionIds = ()


class FactTest(Noun):
    """A yes/no fact is yes."""

    kind: Literal["fact"]
    fact: Slug
    when: Literal["always", "running-workload", "no-running-workload"] = "always"
    actions: ActionIds = ()


class FacetActions(Noun):
    """The actions that raise one facet of the data status."""

    facet: Facet
    actions: ActionIds


class DataStatusTest(Noun):
    """The data status is at least `at_least`: organization-wide, or of the reference data of the gates."""

    kind: Literal["data-status"]
    of: Literal["reference", "organization"]
    at_least: StatusLevel
    actions_by_facet: tuple[FacetActions, ...] = ()


class RoleCoverTest(Noun):
    """Each of these roles is at least `at_least` covered, by internal or contracted people."""

    kind: Literal["role-cover"]
    roles: tuple[Slug, ...]
    at_least: Literal["partial", "covered"]
    actions: ActionIds = ()


class InternalTeamTest(Noun):
    """These roles are covered by internal people alone, at least `people` of whom cover one of them by themselves."""

    kind: Literal["internal-team"]
    roles: tuple[Slug, ...]
    people: Annotated[int, Field(ge=1)]
    actions: ActionIds = ()


class MonitoredTest(Noun):
    """No running workload is unmonitored."""

    kind: Literal["all-monitored"]
    actions: ActionIds = ()


class FloorTest(Noun):
    """The lower bound of every dimension score reaches `floor`. Its actions come from the shortest path."""

    kind: Literal["floor"]
    floor: Amount


GateTest = Annotated[
    WorkloadTest
    | QuestionTest
    | FactTest
    | DataStatusTest
    | RoleCoverTest
    | InternalTeamTest
    | MonitoredTest
    | FloorTest,
    Field(discriminator="kind"),
]


# --- Warnings and action triggers ------------------------------------------------------------------------------


class QuestionAtMost(Noun):
    """A question stands at this level or below.

    In a trigger of an action don't know and skipped count as 0; in a warning they fire nothing.
    """

    kind: Literal["question-at-most"]
    question: Slug
    level: Level


class QuestionAtLeast(Noun):
    """A question is answered with this level or above."""

    kind: Literal["question-at-least"]
    question: Slug
    level: Level


class QuestionIs(Noun):
    """A question is answered with exactly this level."""

    kind: Literal["question-is"]
    question: Slug
    level: Level


class QuestionUnknown(Noun):
    """A question was skipped or answered with don't know: in a trigger of an action, not knowing is the finding."""

    kind: Literal["question-unknown"]
    question: Slug


class PerceptionIs(Noun):
    """People agree (or disagree) with a statement; "partly" is neither."""

    kind: Literal["perception"]
    perception: Slug
    given: Literal["agree", "disagree"]


class FactMissing(Noun):
    """A yes/no fact is not yes."""

    kind: Literal["fact-missing"]
    fact: Slug
    when: Literal["always", "running-workload", "no-running-workload"] = "always"


class RuleFires(Noun):
    """A knock-out or prerequisite rule fires for at least one candidate problem."""

    kind: Literal["rule-fires"]
    rule: Code


class CriterionAtMost(Noun):
    """The first problem stands at this level or below on a criterion.

    `or_no_problem` fires without a first problem too.
    """

    kind: Literal["first-problem-criterion-at-most"]
    criterion: Slug
    level: Level
    or_no_problem: bool = False


class GateOpen(Noun):
    """A gate is not met."""

    kind: Literal["gate-open"]
    gate: Code


class LoadAbove(Noun):
    """Somebody's load is above this share of the time they have."""

    kind: Literal["load-above"]
    load: Amount


class RoleStatusIs(Noun):
    """A role has this status."""

    kind: Literal["role-status"]
    role: Slug
    status: Literal["missing", "partial", "covered"]


class DataStatusIs(Noun):
    """The organization-wide data status is at least this."""

    kind: Literal["data-status-at-least"]
    status: StatusLevel


class Circumstance(Noun):
    """A situation with a name; each has its own rule in the engine.

    - always: holds always.
    - running-workload, no-running-workload: a workload runs, or none does.
    - nothing-deployed: no workload runs, and none lacks only its weeks of use.
    - unmonitored-workload: one runs unmonitored.
    - few-counted-workloads: one to three workloads count.
    - role-missing: a needed role is missing.
    - few-candidates: fewer than two scored candidate problems.
    - one-problem-type: all candidates are of one type, or there are fewer than two.
    - no-candidate-ready: no candidate is ready or needs one thing first.
    - label-type: the first problem needs labels, or there is no first problem.
    - spare-hands: somebody has time and no role, while roles are assigned.
    - phase-three: the placed phase is 3.
    - junior-alone: a junior without a mentor is the only one near the data scientist's role.
    - no-common-forum: the chosen problem crosses teams that have no common forum.
    - snapshot-old: the last snapshot is older than six months.
    """

    kind: Literal["circumstance"]
    name: Literal[
        "always",
        "running-workload",
        "no-running-workload",
        "nothing-deployed",
        "unmonitored-workload",
        "few-counted-workloads",
        "role-missing",
        "few-candidates",
        "one-problem-type",
        "no-candidate-ready",
        "label-type",
        "spare-hands",
        "phase-three",
        "junior-alone",
        "no-common-forum",
        "snapshot-old",
    ]


Condition = Annotated[
    QuestionAtMost
    | QuestionAtLeast
    | QuestionIs
    | QuestionUnknown
    | PerceptionIs
    | FactMissing
    | RuleFires
    | CriterionAtMost
    | GateOpen
    | LoadAbove
    | RoleStatusIs
    | DataStatusIs
    | Circumstance,
    Field(discriminator="kind"),
]

AllOf = tuple[Condition, ...]
AnyOf = tuple[AllOf, ...]
"""Fires if every condition of at least one group holds."""
