"""A trial of other answers: the response as it would be, without touching the real one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Literal

from readiness.model.response import Answer, DataFacets, Response, Workload
from readiness.present.comparing import Comparison
from readiness.present.findings import Findings
from readiness.words import Message, said
from readiness.words.say import phase as say

Reason = Literal["way", "unknown", "up", "down"]
TWO_MONTHS = timedelta(days=61)


@dataclass(frozen=True)
class QuestionToTry:
    """A question worth trying other answers on, and why it is listed."""

    question: str
    why: str


@dataclass(frozen=True)
class Trial:
    """What is supposed: levels of questions, facts that are true, and so many more models in daily use."""

    levels: Mapping[str, int] = field(default_factory=dict)
    facts: tuple[str, ...] = ()
    more_models: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing is supposed."""
        return not (self.levels or self.facts or self.more_models)


def supposed(found: Findings, trial: Trial) -> Response:
    """The response as it would be; the real one stays as it is.

    Supposed answers count as sure. Each supposed model counts (used for two months, watched, on own data), works in a
    business area of its own, and the first of them on the data of the first problem.
    """
    response = found.response
    answers = dict(response.answers)
    answers.update({question: Answer(given=level, confidence="sure") for question, level in trial.levels.items()})
    facts = {**response.facts, **dict.fromkeys(trial.facts, True)}
    models = tuple(_model(found, number) for number in range(1, trial.more_models + 1))
    return response.with_answers(answers).with_facts(facts).with_workloads((*response.workloads, *models))


def _model(found: Findings, number: int) -> Workload:
    first = found.outcome.ranking.first_problem
    has_own = number == 1 and first is not None and first.has_own_data
    return Workload(
        name=said(say.supposed_model(number=number)),
        area=said(say.supposed_area(number=number)),
        in_use_since=found.response.assessed_on - TWO_MONTHS,
        has_real_users=True,
        owns_data=True,
        is_monitored=True,
        can_change=True,
        is_effect_measured=True,
        facets=DataFacets.model_validate({each.facet: each.given for each in first.data_status.facets})
        if first is not None and has_own
        else None,
    )


def gate_facts(found: Findings) -> tuple[str, ...]:
    """Yes/no facts that a gate asks for and that are not true so far."""
    asked = [rule.fact for gate in found.rubric.gates for rule in gate.tests if rule.kind == "fact"]
    return tuple(fact for fact in dict.fromkeys(asked) if found.response.facts.get(fact) is not True)


def candidates(found: Findings) -> tuple[QuestionToTry, ...]:
    """Questions that decide: what the shortest way raises or asks for, what would lift, what the phase rests on."""
    place = found.outcome.placement
    if place is None:
        return ()
    listed: dict[str, Reason] = {}
    if place.path is not None:
        for step in place.path.steps:
            listed.setdefault(step.question, "way")
        for unknown in place.path.find_out:
            listed.setdefault(unknown.question, "unknown")
    for swing in place.ups:
        listed.setdefault(swing.question, "up")
    for swing in place.downs:
        listed.setdefault(swing.question, "down")
    return tuple(QuestionToTry(each, said(say.part_why_to_try(reason=reason))) for each, reason in listed.items())


def verdict(comparison: Comparison, imagined: Findings) -> str:
    """What the trial does to the phase, in one or two sentences."""
    then, now = comparison.then_phase, comparison.now_phase
    if now is None or then is None:
        return said(say.would_be_first(phase=now) if now else say.NOT_CERTAIN)
    if now != then:
        return said(say.would_be(now=now, then=then))
    stay, left = said(say.would_stay(phase=now)), _left(len(imagined.open_gates), len(imagined.unknown_gates))
    return f"{stay} {said(left)}" if left else stay


def _left(not_met: int, unknown: int) -> Message | None:
    """What would stand before the next phase; None if nothing would."""
    if not_met and unknown:
        return say.hold_back_or_unknown(not_met=not_met, unknown=unknown)
    if not_met:
        return say.hold_back(not_met=not_met)
    return say.would_not_be_known(unknown=unknown) if unknown else None
