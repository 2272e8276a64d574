"""What else was told on the later of two sides that is no answer to a question: which fields, persons and facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final, Literal, get_args

from readiness.model.response import Organization
from readiness.present.findings import Findings
from readiness.words import Message, said
from readiness.words.say import compared as say

MOST_NAMED: Final = 5
"""So many are named of each kind; of the others it is said how many there are."""
_Field = Literal["name", "employees", "sector", "country", "decides-on", "may-spend"]
_Cost = Literal["currency", "hour", "day-inside", "day-outside"]
_Parts = Mapping[str, object]


def told_otherwise(then: Findings, now: Findings) -> str:
    """A sentence that names each; empty where nothing but answers and safeguards differs."""
    named = [part for part in (_organization(then, now), *_lists(then, now)) if part is not None]
    return said(say.told_otherwise(parts=named)) if named else ""


def _organization(then: Findings, now: Findings) -> Message | None:
    before, after = then.response.organization, now.response.organization
    fields = [
        *(say.part_field(field=each) for each in get_args(_Field) if _of(before, each) != _of(after, each)),
        *(say.part_cost(field=each) for each in get_args(_Cost) if _of(before.costs, each) != _of(after.costs, each)),
    ]
    return say.part_organization(fields=fields) if fields else None


def _of(told: Organization | object, name: str) -> object:
    return getattr(told, name.replace("-", "_"))


def _lists(then: Findings, now: Findings) -> Iterable[Message | None]:
    texts = {each.id: each.text for each in now.questionnaire.facts}
    differ = _differ(then.response.facts, now.response.facts)
    yield _named(say.part_facts, [texts.get(each, each) for each in differ])
    before, after = then.response, now.response
    yield _named(say.part_models, _differ(_by(before.workloads, "name"), _by(after.workloads, "name")))
    yield _named(say.part_people, _called(_by(before.people), _by(after.people)))
    yield _named(say.part_problems, _called(_by(before.problems), _by(after.problems)))


def _by(parts: Iterable[object], name: str = "id") -> _Parts:
    return {str(_of(part, name)): part for part in parts}


def _called(before: _Parts, after: _Parts) -> list[str]:
    """What each that differs is called on the later side, else on the earlier one."""
    return [str(_of(after.get(key) or before[key], "name")) for key in _differ(before, after)]


def _differ(before: _Parts, after: _Parts) -> list[str]:
    """The keys of what is on one side alone, or otherwise on the other, in the order of both."""
    return [key for key in {**before, **after} if before.get(key) != after.get(key)]


def _named(words: Callable[..., Message], names: list[str]) -> Message | None:
    shown = [name for name in names if name][:MOST_NAMED]
    if not names:
        return None
    return words(names=shown, others=len(names) - len(shown), shown=len(shown))
