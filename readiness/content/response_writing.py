"""Responses to response files that read back as the same response."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from readiness.content.naming import slug_of
from readiness.model.response import UNNAMED, Answer, CandidateProblem, DataFacets, Person, Response, Workload
from readiness.model.safeguards import SafeguardAnswer
from readiness.model.since import Since


def response_to_yaml(response: Response, name: str = "", *, version: str = "") -> str:
    """A response file, in the order of the model; what was not given is left out. `name` is that of the assessment.

    `version` is that of the questions answered.

    Every text is written as a JSON string, which YAML reads as it stands: no text can become a number or break out.
    """
    organization = response.organization
    content = {
        "questionnaire": response.questionnaire,
        "version": version,
        "assessment": name,
        "assessed-on": response.assessed_on.isoformat(),
        "organization": _given(
            name=organization.name,
            size=organization.employees,
            sector=organization.sector,
            country=organization.country,
            costs=_given(**organization.costs.model_dump()),
            decides_on=organization.decides_on and organization.decides_on.isoformat(),
            may_spend=organization.may_spend,
        ),
        "answers": {slug: _answer(answer) for slug, answer in response.answers.items()},
        "perceptions": dict(response.perceptions),
        "facts": _facts(response),
        "safeguards": {slug: _safeguard(told) for slug, told in response.safeguards.items()},
        "people": _with_ids(response.people, "person", _person),
        "problems": _with_ids(response.problems, "problem", _problem),
        "preset": response.preset,
        "own-weights": dict(response.own_weights),
        "last-snapshot-on": response.last_snapshot_on and response.last_snapshot_on.isoformat(),
    }
    told = {"people"} if response.has_no_people else set()
    return "".join(f"{key}:{_block(value, 1)}\n" for key, value in content.items() if key in told or _is_given(value))


def _facts(response: Response) -> dict[str, Any]:
    workloads = [_workload(workload) for workload in response.workloads]
    stated = {slug: claim for slug, claim in response.facts.items() if claim is not None}
    return {**stated, **({"workloads": workloads} if response.tells_workloads else {})}


def _answer(answer: Answer) -> Any:
    choices: dict[Any, dict[str, Any]] = {
        "dont-know": {"dont-know": True},
        "not-applicable": {"not-applicable": answer.reason},
    }
    chosen = choices.get(answer.given, {"level": answer.given})
    more = _given(confidence=answer.confidence, evidence=answer.evidence, come_back=answer.come_back or None)
    if answer.given == "not-applicable":
        return {**chosen, **more}
    return {**_given(**chosen), **more} if more else answer.given


def _safeguard(told: SafeguardAnswer) -> Any:
    return _given(given=told.given, note=told.note) if told.note else told.given


def _workload(workload: Workload) -> dict[str, Any]:
    return _given(
        name=workload.name,
        area=workload.area,
        in_use_since=_since(workload.in_use_since),
        real_users=workload.has_real_users,
        supplied_by=workload.supplied_by,
        owns_data=workload.owns_data,
        monitored=workload.is_monitored,
        can_change=workload.can_change,
        effect_measured=workload.is_effect_measured,
    ) | _facets(workload.facets)


def _since(since: Since | None) -> str | None:
    return since.isoformat() if isinstance(since, date) else since


def _person(person: Person) -> dict[str, Any]:
    return _given(
        name=person.name,
        fte=person.fte,
        skills=dict(person.skills),
        other_skills=None if person.lists_all_skills else "dont-know",
        jobs=dict(person.jobs),
        roles=list(person.roles),
        external=person.is_external or None,
        junior=person.is_junior or None,
        mentor=person.mentor,
    )


def _problem(problem: CandidateProblem) -> dict[str, Any]:
    rated = dict.fromkeys([*problem.criteria, *problem.confidence])
    return (
        {"name": "" if problem.name == UNNAMED else problem.name}
        | _given(
            type=problem.type,
            criteria={slug: _rating(problem, slug) for slug in rated},
            flags=_flags(problem),
            interview=_given(**problem.interview.model_dump()),
            costs=_given(**problem.costs.model_dump()),
            data_quality=problem.data_quality,
            weeks_to_first_result=problem.weeks_to_first_result,
            effort_days=problem.effort_days,
            sponsor=problem.sponsor,
            notes=problem.notes,
        )
        | _facets(problem.facets)
    )


def _rating(problem: CandidateProblem, slug: str) -> Any:
    level, confidence = problem.criteria.get(slug), problem.confidence.get(slug)
    return level if confidence is None else _given(level=level, confidence=confidence)


def _flags(problem: CandidateProblem) -> dict[str, Any]:
    return _given(
        legal_stop=problem.legal_stop,
        harm=problem.harm,
        human_check=problem.human_check,
        off_the_shelf=problem.off_the_shelf,
        reusable=problem.is_reusable,
        important=problem.is_important,
        accuracy_stated=problem.accuracy_stated,
        survives_change=problem.survives_change,
        tried_before=problem.tried_before,
        crosses_teams=problem.crosses_teams,
        personal_data=problem.personal_data,
        decides_about_people=problem.decides_about_people,
        generates_text=problem.generates_text,
    )


def _facets(facets: DataFacets | None) -> dict[str, Any]:
    """Facets without any level are written too: they say that the data is a set of its own."""
    return {} if facets is None else {"facets": _given(**facets.model_dump())}


def _with_ids(nouns: tuple[Any, ...], kind: str, write: Any) -> list[dict[str, Any]]:
    """The entries; one carries its id only where its name would not lead back to it."""
    taken: set[str] = set()
    kept = {noun.id for noun in nouns if noun.id != slug_of(noun.name, kind, set())}
    entries = []
    for noun in nouns:
        has_plain_id = noun.id not in kept and slug_of(noun.name, kind, taken | kept) == noun.id
        taken.add(noun.id)
        entries.append({**({} if has_plain_id else {"id": noun.id}), **write(noun)})
    return entries


def _given(**values: Any) -> dict[str, Any]:
    """The values that say something, under the hyphenated keys of the file."""
    return {name.replace("_", "-"): value for name, value in values.items() if _is_given(value)}


def _is_given(value: Any) -> bool:
    return value is not None and value not in ("", {}, [])


def _block(value: Any, depth: int) -> str:
    """A value after its key: one line, or an indented block that begins on the next line."""
    indent = "  " * depth
    if isinstance(value, Mapping) and value:
        return "".join(f"\n{indent}{key}:{_block(inner, depth + 1)}" for key, inner in value.items())
    if isinstance(value, list) and value:
        return "".join(_item(inner, depth) for inner in value)
    return f" {_scalar(value)}"


def _item(value: Any, depth: int) -> str:
    indent = "  " * depth
    if not isinstance(value, Mapping):
        return f"\n{indent}- {_scalar(value)}"
    lines = _block(value, depth + 1)
    return f"\n{indent}- {lines.lstrip()}"


def _scalar(value: Any) -> str:
    if isinstance(value, Decimal):
        return str(value)
    return json.dumps(value, ensure_ascii=False)
