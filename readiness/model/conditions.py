"""The closed set of conditions that warnings and actions may name. Each kind is one rule written in the engine."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from readiness.model.base import Amount, AnswerLevel, Code, Level, Noun, Slug, StatusLevel

# --- Warnings and action triggers ------------------------------------------------------------------------------


class QuestionAtMost(Noun):
    """A question stands at this level or below.

    In a trigger of an action don't know and skipped count as 0; in a warning they fire nothing.
    """

    kind: Literal["question-at-most"]
    question: Slug
    level: AnswerLevel


class QuestionAtLeast(Noun):
    """A question is answered with this level or above."""

    kind: Literal["question-at-least"]
    question: Slug
    level: AnswerLevel


class QuestionIs(Noun):
    """A question is answered with exactly this level."""

    kind: Literal["question-is"]
    question: Slug
    level: AnswerLevel


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


class SafeguardMissing(Noun):
    """A safeguard is told to be missing, or there only in part."""

    kind: Literal["safeguard-missing"]
    safeguard: Slug


class Circumstance(Noun):
    """A situation with a name; each has its own rule in the engine.

    - always: holds always.
    - running-workload, no-running-workload: a workload runs, or none does.
    - own-workload-runs: one runs that was made here, and not bought.
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
        "own-workload-runs",
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
    | SafeguardMissing
    | Circumstance,
    Field(discriminator="kind"),
]

AllOf = tuple[Condition, ...]
AnyOf = tuple[AllOf, ...]
"""Fires if every condition of at least one group holds."""
