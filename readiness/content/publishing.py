"""Whether what a published version means has changed without a new version."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any

from readiness.content.definitions import NamedThing
from readiness.content.document import Path
from readiness.content.findings import Finding
from readiness.model.action import Action
from readiness.model.base import Code, Noun, Slug
from readiness.model.questionnaire import Question, Questionnaire, Version
from readiness.model.rubric import Gate, QuestionPoints, Rubric
from readiness.words import said
from readiness.words.say import content as say

_DIGITS = 12
_KNOWLEDGE = "not knowing is an answer"
_HEAD = """\
# What this version says, as `readiness check --publish` wrote it. The check compares: whoever changes the text or a
# level of a question, its weight, the data status, a gate, the days of an action or a number of the plan or its price
# raises the version, so that old results stay as they were.
"""


class Published(Noun):
    """What a version said when it was published: a short fingerprint for each thing that carries meaning.

    `actions` are their days and what they wait for, `numbers` those of the plan and of its price; versions that were
    published before these were noted hold none.
    """

    questionnaire: Version
    rubric: Version
    questions: Mapping[Slug, str]
    weights: Mapping[Slug, str]
    gates: Mapping[Code, str]
    data_status: str
    safeguards: Mapping[Slug, str] = {}
    actions: Mapping[Code, str] = {}
    numbers: str = ""


def published_now(questionnaire: Questionnaire, rubric: Rubric) -> Published:
    """What the content says now."""
    return Published(
        questionnaire=questionnaire.version,
        rubric=rubric.version,
        questions={each.id: _short(_said(each)) for each in questionnaire.questions},
        weights={each.question: _weight(each) for each in rubric.points},
        gates={each.id: _short(_asked(each)) for each in rubric.gates},
        data_status=_short(
            rubric.data_status.model_dump(mode="json", exclude={"statuses": {"__all__": _STATUS_WORDS}})
        ),
        safeguards=_safeguards(questionnaire, rubric),
        actions={each.id: _short(_work(each)) for each in rubric.actions},
        numbers=_short(_numbers(rubric)),
    )


def published_text(questionnaire: Questionnaire, rubric: Rubric) -> str:
    """The file that keeps it."""
    now = published_now(questionnaire, rubric)
    lines = [
        f"questionnaire: {now.questionnaire}",
        f"rubric: {now.rubric}",
    ]
    for name in ("questions", "weights", "gates", "actions"):
        kept: Mapping[str, str] = getattr(now, name)
        lines.append(f"{name}:")
        lines += [f'  {key}: "{value}"' for key, value in kept.items()]
    lines += [f'data_status: "{now.data_status}"', f'numbers: "{now.numbers}"']
    if now.safeguards:
        lines.append("safeguards:")
        lines += [f'  {key}: "{value}"' for key, value in now.safeguards.items()]
    return _HEAD + "\n".join(lines) + "\n"


def changed_meaning(published: Published, questionnaire: Questionnaire, rubric: Rubric) -> Iterator[Finding]:
    """Yield a finding for each thing that says something else than when its version was published."""
    now = published_now(questionnaire, rubric)
    if published.questionnaire == now.questionnaire:
        yield from _changed("questionnaire", "question", published.questions, now.questions, _places(questionnaire))
        asked = questionnaire.safeguards.questions if questionnaire.safeguards is not None else ()
        safeguards = {each.id: ("safeguards", "questions", at) for at, each in enumerate(asked)}
        yield from _changed("questionnaire", "safeguard", published.safeguards, now.safeguards, safeguards)
    if published.rubric == now.rubric:
        weights = {each.question: ("points", at) for at, each in enumerate(rubric.points)}
        kept = {key: _as_kept_now(value) for key, value in published.weights.items()}
        yield from _changed("rubric", "weight-of", kept, now.weights, weights)
        gates = {each.id: ("gates", at) for at, each in enumerate(rubric.gates)}
        yield from _changed("rubric", "gate", published.gates, now.gates, gates)
        if published.data_status != now.data_status:
            yield _finding("rubric", ("data_status",), said(say.WHAT_DATA_STATUS_ASKS))
        actions = {each.id: ("actions", at) for at, each in enumerate(rubric.actions)}
        yield from _changed("rubric", "work-of-action", published.actions, now.actions, actions)
        if published.numbers not in ("", now.numbers):
            yield _finding("rubric", ("planning",), said(say.NUMBERS_OF_PLAN))


_NAMED = {"outside_help", "find_out", "review", "check_owners", "always_collect"}
_STATUS_WORDS = {"name": True, "meaning": True, "next_step": True}


def _said(question: Question) -> list[str]:
    return [question.text, *(level.text for level in question.levels)]


def _safeguards(questionnaire: Questionnaire, rubric: Rubric) -> dict[str, str]:
    """What each safeguard asks, and of which problems."""
    asked = questionnaire.safeguards
    rules = {each.safeguard: sorted(each.when) for each in rubric.safeguards}
    return {
        each.id: _short([each.text, each.in_place, each.in_part, each.missing, rules.get(each.id, [])])
        for each in (asked.questions if asked is not None else ())
    }


def _weight(points: QuestionPoints) -> str:
    """As it is kept for good, so the same in every language."""
    return f"{points.weight}, {_KNOWLEDGE}" if points.is_knowledge else str(points.weight)


def _as_kept_now(weight: str) -> str:
    """One that was written in words of another language, as earlier versions wrote them."""
    number, between, words = weight.partition(", ")
    return f"{number}, {_KNOWLEDGE}" if between and words.strip() else weight


def _asked(gate: Gate) -> dict[str, Any]:
    """What a gate asks for, whatever opens it."""
    tests = [test.model_dump(mode="json", exclude={"actions", "actions_by_facet"}) for test in gate.tests]
    return {"phase": gate.phase, "is_workload_gate": gate.is_workload_gate, "tests": tests}


def _work(action: Action) -> dict[str, Any]:
    """What an action takes, and what comes before it."""
    return action.model_dump(
        mode="json", include={"days", "lead_days", "effort", "owner", "needs_role", "prerequisites", "after", "repeats"}
    )


def _numbers(rubric: Rubric) -> dict[str, Any]:
    """The numbers of the plan, and the ranges that its price assumes; no names of actions."""
    planning = rubric.planning.model_dump(mode="json")
    trial = {name: value for name, value in planning.pop("trial").items() if isinstance(value, int)}
    plain = {name: value for name, value in planning.items() if name not in _NAMED}
    ranges = {name: [str(end) for end in assumed.numbers] for name, assumed in rubric.price.assumptions}
    return {"planning": plain, "trial": trial, "price": ranges}


def _short(value: Any) -> str:
    canonical = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()[:_DIGITS]


def _places(questionnaire: Questionnaire) -> dict[str, Path]:
    return {
        question.id: ("dimensions", at, "capabilities", inner, "questions", number)
        for at, dimension in enumerate(questionnaire.dimensions)
        for inner, capability in enumerate(dimension.capabilities)
        for number, question in enumerate(capability.questions)
    }


def _changed(
    part: str, noun: NamedThing, then: Mapping[str, str], now: Mapping[str, str], places: Mapping[str, Path]
) -> Iterator[Finding]:
    for key, before in then.items():
        if key not in now:
            yield _finding(part, ("version",), said(say.is_gone(noun=say.part_named_thing(thing=noun), key=key)))
        elif now[key] != before:
            yield _finding(
                part,
                places[key],
                said(say.says_something_else_than_when(noun=say.part_named_thing(thing=noun), key=key)),
            )


def _finding(part: Any, path: Path, what: str) -> Finding:
    advice = said(say.RAISE_VERSION)
    return Finding(part, path, said(say.and_version_is_same(what=what)), advice)
