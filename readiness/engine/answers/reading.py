"""What was told, read once: every answer as the levels it may stand for, workloads, facts and the data to look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from readiness.engine.answers.role_facts import RoleFacts
from readiness.engine.answers.workloads import (
    Weighed,
    best_workload_phase,
    count_weighed,
    weigh_workloads,
    workload_phase,
)
from readiness.engine.rules import Rules
from readiness.model.base import FACETS, TOP_LEVEL, Confidence, PhaseNumber
from readiness.model.placement import WorkloadCount
from readiness.model.response import Answer, Claim, DataFacets, Response

Told = int | Literal["dont-know", "not-applicable", "skipped"]
ORGANIZATION = "organization"
"""The subject of the organization-wide data status."""


class Standing(NamedTuple):
    """An answer as the rules see it: what was told, the lowest and highest level it may stand for, and how sure.

    A level stands for itself; don't know and skipped for 0 to the `top` level, but don't know on a knowledge question
    for 0, and not applicable for 0.
    """

    told: Told
    low: int
    high: int
    confidence: Confidence | None = None
    top: int = TOP_LEVEL


SKIPPED = Standing("skipped", 0, TOP_LEVEL)


class DataSet(NamedTuple):
    """One named set of data: where its four facets stand in `Reading.standings`, in the order of `FACETS`."""

    subject: str
    items: tuple[int, ...]


class ReadOnce(NamedTuple):
    """What no other rule changes: every answer in the order of the questions, each workload weighed, their count."""

    standings: tuple[Standing, ...]
    weighed: tuple[Weighed, ...]
    workloads: WorkloadCount


class ReadModel(NamedTuple):
    """One workload, weighed, and the data it works on."""

    weighed: Weighed
    data: DataSet


@dataclass(frozen=True, eq=False)
class Reading:
    """Everything the gates read. `standings` holds the questions, then the facets of data sets of their own.

    `reference` lists the data that the gate on reference data reads: that of each running workload, else that of the
    first candidate problem; without facets of its own it is the organization-wide data. `possible` is the data that it
    reads too if workloads run of which that is not known, `rivals` that of problems which may turn out to be the first
    one. `workload_phase` holds for certain, `best_workload_phase` if
    everything counts that may; `models` are the workloads one by one.
    """

    rules: Rules
    standings: tuple[Standing, ...]
    workloads: WorkloadCount
    workload_phase: PhaseNumber
    best_workload_phase: PhaseNumber
    facts: Mapping[str, Claim]
    roles: RoleFacts
    organization: DataSet
    reference: tuple[DataSet, ...]
    possible: tuple[DataSet, ...] = ()
    rivals: tuple[DataSet, ...] = ()
    models: tuple[ReadModel, ...] = ()

    @property
    def runs_a_workload(self) -> bool | None:
        """Whether at least one workload runs, monitored or not; None if that is not known."""
        if self.workloads.running > 0:
            return True
        return None if self.workloads.may_run else False

    def may_be_branch(self, when: str) -> bool:
        """Whether the branch "always", "running-workload" or "no-running-workload" may be the present one."""
        return when == "always" or self.runs_a_workload in (None, when == "running-workload")


def read_once(response: Response, rules: Rules) -> ReadOnce:
    """Read the answers and the workloads, to be passed on to every rule that needs them."""
    weighed = weigh_workloads(response, rules.rubric.workloads)
    count = count_weighed(weighed, is_told=response.tells_workloads)
    return ReadOnce(read_answers(response, rules), weighed, count)


def read_answers(response: Response, rules: Rules) -> tuple[Standing, ...]:
    """Every question of the questionnaire, in order; answers to unknown questions are left out."""
    return tuple(
        _stand(response.answers.get(slug), is_knowledge=is_knowledge, top=top)
        for slug, is_knowledge, top in zip(rules.questions, rules.is_knowledge, rules.tops, strict=True)
    )


def read_facets(facets: DataFacets) -> tuple[Standing, ...]:
    """The four facets of one set of data, in the order of `FACETS`; a facet not answered counts like don't know."""
    given = (getattr(facets, facet) for facet in FACETS)
    return tuple(
        Standing(level, level, level) if isinstance(level, int) else Standing(level or "skipped", 0, TOP_LEVEL)
        for level in given
    )


def has_own_facets(facets: DataFacets | None) -> bool:
    """Whether at least one facet was answered for a set of data; if not, the organization-wide ones apply."""
    return facets is not None and any(getattr(facets, facet) is not None for facet in FACETS)


def read_response(
    response: Response,
    rules: Rules,
    *,
    roles: RoleFacts,
    first_problem_data: DataFacets | None = None,
    first_problem_name: str = "",
    rival_data: Sequence[tuple[str, DataFacets | None]] = (),
    told: ReadOnce | None = None,
) -> Reading:
    """Read a response for the gates. The data of problems counts only as long as no workload runs.

    `told` is what has been read of the response already.
    """
    told = told or read_once(response, rules)
    count = told.workloads
    standings = list(told.standings)
    organization = DataSet(ORGANIZATION, rules.facet_questions)

    def data_of(name: str, facets: DataFacets | None) -> DataSet:
        if facets is None:
            return organization
        start = len(standings)
        standings.extend(read_facets(facets))
        return DataSet(name, tuple(range(start, len(standings))))

    models = tuple(
        ReadModel(each, data_of(each.workload.name, None if each.runs is False else _own_facets(each.workload.facets)))
        for each in told.weighed
    )
    running = [model.data for model in models if model.weighed.runs]
    reference = tuple(dict.fromkeys(running or [data_of(first_problem_name, first_problem_data)]))
    rivals = () if running else tuple(dict.fromkeys(data_of(name, facets) for name, facets in rival_data))
    return Reading(
        rules=rules,
        standings=tuple(standings),
        workloads=count,
        workload_phase=workload_phase(count, rules.rubric),
        best_workload_phase=best_workload_phase(count, rules.rubric),
        facts=response.facts,
        roles=roles,
        organization=organization,
        reference=reference,
        possible=tuple(dict.fromkeys(model.data for model in models if model.weighed.runs is None)),
        rivals=tuple(data for data in rivals if data not in reference),
        models=models,
    )


def _own_facets(facets: DataFacets | None) -> DataFacets | None:
    return facets if has_own_facets(facets) else None


def is_blank(response: Response, rules: Rules) -> bool:
    """Whether nothing was answered (don't know is an answer) and no fact, workload or person was entered.

    That no model runs, or that nobody could work on ML, is told like a fact.
    """
    is_answered = any(slug in rules.index and answer.given is not None for slug, answer in response.answers.items())
    has_fact = any(claim is not None for claim in response.facts.values())
    return not (is_answered or has_fact or response.tells_workloads or response.tells_people)


def _stand(answer: Answer | None, *, is_knowledge: bool, top: int) -> Standing:
    if answer is None or answer.given is None:
        return Standing("skipped", 0, top, None, top)
    given, confidence = answer.given, answer.confidence
    if isinstance(given, int):
        level = min(given, top)
        return Standing(level, level, level, confidence, top)
    is_unknown = given == "dont-know" and not is_knowledge
    return Standing(given, 0, top if is_unknown else 0, confidence, top)
