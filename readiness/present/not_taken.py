"""Values that were given but not taken, because somebody else had changed the same thing first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from readiness.present import list_words, reasons
from readiness.present.findings import Findings
from readiness.present.safeguards import safeguard_words
from readiness.words import alone, said, said_all
from readiness.words.say import compared as say

LONGEST: Final = 300
_PART_NAMES: Final = {
    "workload": say.MODEL_DAILY_USE,
    "person": say.PERSON,
    "problem": say.PROBLEM,
    "organization": say.ORGANIZATION,
    "setting": say.SETTING,
    "charter": say.CHARTER,
    "report": say.REPORT,
    "work-days": say.DAYS_OFF,
    "evidence": say.CHECKED_TABLE,
    "minute": say.MINUTES_WORKSHOP,
}


def title(found: Findings, part: str, key: str, value: Any) -> str:
    """What was to be changed, as people call it."""
    if part == "answer":
        question = found.question(key)
        return question.text if question else key
    if part == "perception":
        return next((each.text for each in found.questionnaire.perceptions if each.id == key), key)
    if part in ("fact", "safeguard"):
        return reasons.fact_text(found, key) if part == "fact" else safeguard_words.name_of(found, key)
    if part == "action-edit":
        return said(say.action(action_title=found.action_title(key)))
    if part == "minute" and isinstance(value, Mapping):
        question = found.question(value.get("question") or "")
        title = question.text if question else str(value.get("text", ""))
        return said(say.part_what_is_called(what=said(_PART_NAMES[part]), title=title))
    name = value.get("name") if isinstance(value, Mapping) else None
    what = said_all(_PART_NAMES).get(part, part)
    return said(say.part_what_is_called(what=what, title=str(name))) if name else what


def words(found: Findings, part: str, key: str, value: Any) -> str:
    """What was given, in at most 300 letters; `value` is in its JSON form, None if the entry was to be removed."""
    if value is None:
        return said(say.BE_REMOVED)
    if part == "answer":
        told = alone(reasons.given(found, key, value.get("given")))
        return list_words.shortened(f"{told}. {value['evidence']}", LONGEST) if value.get("evidence") else told
    if isinstance(value, bool):
        return said(say.YES) if value else said(say.NO)
    return list_words.shortened(", ".join(_pieces(value)), LONGEST) or said(say.NOTHING)


def _pieces(value: Any, name: str = "") -> Iterator[str]:
    """Every value inside with its name; what is empty says nothing."""
    if isinstance(value, Mapping):
        for key, each in value.items():
            yield from _pieces(each, str(key).replace("_", " ").replace("-", " "))
    elif isinstance(value, list):
        for each in value:
            yield from _pieces(each, name)
    elif value not in (None, "", False):
        told = said_all(reasons.GIVEN_WORDS).get(
            str(value).lower(), said(reasons.GIVEN_WORDS["yes"]) if value is True else str(value)
        )
        yield f"{name}: {told}" if name else told
