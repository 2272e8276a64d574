"""A trial of other answers: the response as it would be, without touching the real one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from readiness.model.response import Answer, Response, Workload
from readiness.present import phrases
from readiness.present.comparing import Comparison
from readiness.present.findings import Findings

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
    first = found.outcome.ranking.first
    data = next((problem.facets for problem in found.response.problems if problem.id == first), None)
    return Workload(
        name=f"Supposed model {number}",
        area=f"Supposed area {number}",
        in_use_since=found.response.assessed_on - TWO_MONTHS,
        has_real_users=True,
        owns_data=True,
        is_monitored=True,
        can_change=True,
        is_effect_measured=True,
        facets=data if number == 1 else None,
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
    listed: dict[str, str] = {}
    if place.path is not None:
        for step in place.path.steps:
            listed.setdefault(step.question, "on the shortest way")
        for unknown in place.path.find_out:
            listed.setdefault(unknown.question, "not known yet")
    for swing in place.ups:
        listed.setdefault(swing.question, "would lift the phase")
    for swing in place.downs:
        listed.setdefault(swing.question, "the phase rests on it")
    return tuple(QuestionToTry(question, why) for question, why in listed.items())


def verdict(comparison: Comparison, imagined: Findings) -> str:
    """What the trial does to the phase, in one or two sentences."""
    then, now = comparison.then_phase, comparison.now_phase
    if now is None or then is None:
        return f"With these answers you would be in {phrases.phase(now)}." if now else "The phase is not yet certain."
    if now != then:
        return f"You would be in {phrases.phase(now)}, not in {phrases.phase(then)}."
    stay = f"You would stay in {phrases.phase(now)}."
    not_met, unknown = len(imagined.open_gates), len(imagined.unknown_gates)
    if not_met and unknown:
        held = phrases.capital(phrases.count(not_met, "gate"))
        return f"{stay} {held} would still hold you back, and {phrases.in_words(unknown)} would not be known."
    if not_met:
        return f"{stay} {phrases.capital(phrases.count(not_met, 'gate'))} would still hold you back."
    return f"{stay} {phrases.capital(phrases.count(unknown, 'gate'))} would not be known yet." if unknown else stay
