"""What was told of models, people and problems, for the outcome as JSON: null where nobody told or knows it."""

from __future__ import annotations

from typing import Literal

from readiness.model.base import FACETS
from readiness.model.outcome_document import FacetsPart, FlagsPart, ModelPart, PersonPart
from readiness.model.response import CandidateProblem, DataFacets, Person, Workload
from readiness.present.findings import Findings

_FACTS = ("has_real_users", "owns_data", "is_monitored", "can_change", "is_effect_measured")
_UNKNOWN = (None, "", "dont-know")


def models(found: Findings) -> tuple[ModelPart, ...] | None:
    """Every model that was listed; None as long as nobody said which there are, or that there is none."""
    return tuple(_model(found, each) for each in found.response.workloads) if found.response.tells_workloads else None


def people(found: Findings) -> tuple[PersonPart, ...] | None:
    """Everybody who was named; None as long as nobody said who there is, or that there is nobody."""
    return tuple(_person(found, each) for each in found.response.people) if found.response.tells_people else None


def flags(problem: CandidateProblem) -> FlagsPart:
    """The facts about one problem that decide on their own."""
    return FlagsPart.model_validate({name: _known(getattr(problem, name)) for name in FlagsPart.model_fields})


def _known(value: object) -> object:
    return None if value in _UNKNOWN else value


def _model(found: Findings, model: Workload) -> ModelPart:
    since = _known(model.in_use_since)
    told = {name: _known(getattr(model, name)) for name in (*_FACTS, "supplied_by", "area")}
    told["in_use_since"] = None if since is None else str(since)
    data = _facets(model.facets)
    levels = {f"data.{facet}": getattr(data, facet) for facet in FACETS} if data is not None else {}
    return ModelPart.model_validate(
        {
            **told,
            "name": model.name,
            "counts": counts_as(found, model.name),
            "data": data,
            "not_known": tuple(name for name, value in {**told, **levels}.items() if value is None),
        }
    )


def counts_as(found: Findings, name: str) -> Literal["counts", "does-not-count", "not-known"]:
    """Whether a model that was told of counts as in daily use."""
    placement = found.outcome.placement
    if placement is None or any(each.name == name for each in placement.workloads.undecided):
        return "not-known"
    is_left_out = any(each.name == name for each in placement.workloads.uncounted)
    return "does-not-count" if is_left_out else "counts"


def _facets(told: DataFacets | None) -> FacetsPart | None:
    if told is None or told == DataFacets():
        return None
    return FacetsPart.model_validate({facet: _known(getattr(told, facet)) for facet in FACETS})


def _person(found: Findings, person: Person) -> PersonPart:
    """By what was told skill by skill and in the short form; a skill that may have several levels is not known."""
    time, team = person.time, found.rubric.team
    ranges = {each.id: team.skill_range(person, each.id) for each in team.skills}
    levels = {slug: low for slug, (low, high) in ranges.items() if low == high}
    skills = tuple(slug for slug in ranges if slug not in levels)
    return PersonPart(
        name=person.name,
        time=None if time is None else float(time),
        skills=levels,
        not_known=(*(() if time is not None else ("time",)), *skills),
    )
