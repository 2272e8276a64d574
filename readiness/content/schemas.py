"""JSON Schemas (draft 2020-12) of the files that people write and of the outcome that programs read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal

from pydantic import BaseModel

from readiness.content.library import Library
from readiness.content.response_form import ResponseForm
from readiness.model.base import MOST_LEVELS
from readiness.model.outcome_document import OutcomeDocument
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric

SchemaName = Literal["response", "outcome", "questionnaire", "rubric"]
_MODELS: Mapping[SchemaName, type[BaseModel]] = {
    "response": ResponseForm,
    "outcome": OutcomeDocument,
    "questionnaire": Questionnaire,
    "rubric": Rubric,
}
_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def schema_of(name: SchemaName, library: Library | None = None) -> dict[str, Any]:
    """The schema called `name`.

    Args:
        name: Which schema.
        library: With content, the response schema also lists the names that its keys may have, so that an editor can
            complete them.
    """
    mode: Literal["serialization", "validation"] = "serialization" if name == "outcome" else "validation"
    schema = _MODELS[name].model_json_schema(by_alias=True, mode=mode)
    if name == "response" and library is not None:
        _list_names(schema, library)
    return {"$schema": _DRAFT, **_with_limits(schema)}


def schema_text(name: SchemaName, library: Library | None = None) -> str:
    """The schema as JSON text, the same for the same input."""
    return json.dumps(schema_of(name, library), indent=2, ensure_ascii=False) + "\n"


def _with_limits(schema: Any) -> Any:
    """The schema with limits of decimal numbers under their standard names; pydantic leaves its own there."""
    if isinstance(schema, list):
        return [_with_limits(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    limits = {"ge": "minimum", "le": "maximum"}
    return {limits.get(key, key): _with_limits(value) for key, value in schema.items()}


def _up_to(top: int) -> dict[str, Any]:
    """Limits the level of an answer, in its short and its long form."""
    return {"maximum": top, "properties": {"level": {"maximum": top}}}


def _list_names(schema: dict[str, Any], library: Library) -> None:
    questionnaire, problems, team = library.questionnaire, library.rubric.problems, library.rubric.team
    keys, parts = schema["properties"], schema["$defs"]
    criteria = {"enum": list(problems.criterion_by_id)}
    keys["questionnaire"]["const"] = questionnaire.id
    keys["answers"]["propertyNames"] = {"enum": list(questionnaire.question_by_id)}
    entry = keys["answers"].get("additionalProperties", {})
    keys["answers"]["properties"] = {
        each.id: {"allOf": [entry, _up_to(each.top)]} for each in questionnaire.questions if each.top < MOST_LEVELS - 1
    }
    keys["perceptions"]["propertyNames"] = {"enum": [statement.id for statement in questionnaire.perceptions]}
    asked = questionnaire.safeguards
    keys["safeguards"]["propertyNames"] = {"enum": list(asked.by_id) if asked is not None else []}
    keys["preset"]["enum"] = [*(preset.id for preset in problems.presets), None]
    keys["own-weights"]["propertyNames"] = criteria
    parts["FactsForm"]["propertyNames"] = {"enum": ["workloads", *(fact.id for fact in questionnaire.facts)]}
    parts["ProblemForm"]["properties"]["criteria"]["propertyNames"] = criteria
    parts["ProblemForm"]["properties"]["type"]["enum"] = [*problems.type_by_id, None]
    person = parts["PersonForm"]["properties"]
    person["skills"]["propertyNames"] = {"enum": [skill.id for skill in team.skills]}
    person["jobs"]["propertyNames"] = {"enum": [job.id for job in team.jobs]}
    person["roles"] = {"anyOf": [{"type": "array", "items": {"enum": list(team.role_by_id)}}, {"type": "null"}]}
