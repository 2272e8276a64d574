"""What a gate may ask for: the fields of each kind. Its rule is in `engine/phase/gates`, its words in `present`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from readiness.model.base import Amount, AnswerLevel, Code, Facet, Noun, Slug, StatusLevel

WorkloadClass = Literal[1, 2, 3]
"""How many models are in daily use: none, a few, or many in enough areas."""
WORKLOAD_CLASSES: tuple[WorkloadClass, ...] = (1, 2, 3)
ActionIds = tuple[Code, ...]
Branch = Literal["always", "running-workload", "no-running-workload"]
"""When a test of a gate applies."""


class GateRule(Noun):
    """One test of a gate, and what it names; a kind names nothing but what it says itself."""

    @property
    def branch(self) -> Branch:
        """The branch of its gate to which it belongs."""
        return "always"

    @property
    def named_questions(self) -> tuple[str, ...]:
        """The questions that it names by themselves."""
        return ()

    @property
    def named_facts(self) -> tuple[str, ...]:
        """The yes/no facts that it names."""
        return ()

    @property
    def named_actions(self) -> tuple[str, ...]:
        """The actions that it names."""
        return ()

    @property
    def reads_data_status(self) -> bool:
        """Whether the facets of the data status decide it."""
        return False


class RaisedByActions(GateRule):
    """A test with actions that meet it."""

    actions: ActionIds = ()

    @property
    def named_actions(self) -> tuple[str, ...]:
        """The actions that it names."""
        return self.actions


class WorkloadTest(RaisedByActions):
    """Models in daily use: none (1), a few (2), or many in enough areas (3)."""

    kind: Literal["workload-phase"]
    at_least: WorkloadClass


class QuestionTest(RaisedByActions):
    """One question is answered with at least this level. `when` limits the test to one branch of the gate."""

    kind: Literal["question"]
    question: Slug
    at_least: AnswerLevel
    when: Branch = "always"

    @property
    def branch(self) -> Branch:
        """The branch of its gate to which it belongs."""
        return self.when

    @property
    def named_questions(self) -> tuple[str, ...]:
        """The questions that it names by themselves."""
        return (self.question,)


class FactTest(RaisedByActions):
    """A yes/no fact is yes."""

    kind: Literal["fact"]
    fact: Slug
    when: Branch = "always"

    @property
    def branch(self) -> Branch:
        """The branch of its gate to which it belongs."""
        return self.when

    @property
    def named_facts(self) -> tuple[str, ...]:
        """The yes/no facts that it names."""
        return (self.fact,)


class FacetActions(Noun):
    """The actions that raise one facet of the data status."""

    facet: Facet
    actions: ActionIds


class DataStatusTest(GateRule):
    """The data status is at least `at_least`: organization-wide, or of the reference data of the gates."""

    kind: Literal["data-status"]
    of: Literal["reference", "organization"]
    at_least: StatusLevel
    actions_by_facet: tuple[FacetActions, ...] = ()

    @property
    def reads_data_status(self) -> bool:
        """Whether the facets of the data status decide it."""
        return True

    @property
    def named_actions(self) -> tuple[str, ...]:
        """The actions that it names."""
        return tuple(code for part in self.actions_by_facet for code in part.actions)


class RoleCoverTest(RaisedByActions):
    """Each of these roles is at least `at_least` covered, by internal or contracted people."""

    kind: Literal["role-cover"]
    roles: tuple[Slug, ...]
    at_least: Literal["partial", "covered"]


class InternalTeamTest(RaisedByActions):
    """These roles are covered by internal people alone, at least `people` of whom cover one of them by themselves."""

    kind: Literal["internal-team"]
    roles: tuple[Slug, ...]
    people: Annotated[int, Field(ge=1)]


class MonitoredTest(RaisedByActions):
    """No running workload is unmonitored."""

    kind: Literal["all-monitored"]


class FloorTest(GateRule):
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
