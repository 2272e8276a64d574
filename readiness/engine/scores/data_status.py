"""The readiness status of a set of data, composed of four facets by rule and never averaged."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.engine.answers.reading import ORGANIZATION, DataSet, Standing, read_answers, read_facets
from readiness.engine.rules import Rules
from readiness.model.base import FACETS, STATUSES, Facet, StatusLevel
from readiness.model.response import DataFacets, Response
from readiness.model.scorecard import DataStatus, FacetState


def rate_organization_data(response: Response, rules: Rules, standings: Sequence[Standing] | None = None) -> DataStatus:
    """The status of the main data of the whole organization; `standings` are the answers, if they were read already."""
    read = standings or read_answers(response, rules)
    return _rate(ORGANIZATION, [read[question] for question in rules.facet_questions], rules)


def rate_own_data(facets: DataFacets, rules: Rules, *, subject: str) -> DataStatus:
    """The status of the data of one workload or candidate problem that has facets of its own."""
    return _rate(subject, read_facets(facets), rules)


def rate_data_set(data: DataSet, standings: Sequence[Standing], rules: Rules) -> DataStatus:
    """The status of one set of data among the standings of a reading."""
    return _rate(data.subject, [standings[item] for item in data.items], rules)


def status_at(levels: Sequence[int], rules: Rules) -> StatusLevel:
    """The highest status whose thresholds the four facet levels reach (order of `FACETS`)."""
    reached = [
        status
        for status in STATUSES
        if status in rules.status_needs
        and all(level >= need for level, need in zip(levels, rules.status_needs[status], strict=True))
    ]
    return reached[-1] if reached else STATUSES[0]


def blocking_facets(standings: Sequence[Standing], status: StatusLevel, rules: Rules) -> tuple[FacetState, ...]:
    """Exactly the facets below what `status` needs, unknown ones taken at level 0."""
    needs = rules.status_needs[status]
    return tuple(
        _facet_state(facet, standing, needed=need)
        for facet, standing, need in zip(FACETS, standings, needs, strict=True)
        if standing.low < need
    )


def _rate(subject: str, standings: Sequence[Standing], rules: Rules) -> DataStatus:
    low = [standing.low for standing in standings]
    high = [standing.high for standing in standings]
    level = status_at(low, rules)
    above = STATUSES[STATUSES.index(level) + 1 :]
    next_status = next((status for status in above if status in rules.status_needs), None)
    return DataStatus(
        subject=subject,
        level=level,
        low=level,
        high=status_at(high, rules),
        facets=tuple(_facet_state(facet, standing) for facet, standing in zip(FACETS, standings, strict=True)),
        next=next_status,
        blocking=blocking_facets(standings, next_status, rules) if next_status else (),
    )


def _facet_state(facet: Facet, standing: Standing, needed: int | None = None) -> FacetState:
    given = None if standing.told == "skipped" else standing.told
    return FacetState(facet=facet, level=standing.low, given=given, needed=needed)
