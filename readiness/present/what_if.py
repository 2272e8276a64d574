"""A trial of other answers: the response as it would be, without touching the real one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from readiness.model.response import Answer, Response
from readiness.present import phrases
from readiness.present.comparing import Comparison
from readiness.present.findings import Findings


@dataclass(frozen=True)
class Candidate:
    """A question worth trying other answers on, and why it is listed."""

    question: str
    why: str


def changed_response(response: Response, levels: Mapping[str, int]) -> Response:
    """The response with these questions at these levels, given for sure; the one passed in stays as it is."""
    answers = dict(response.answers)
    answers.update({question: Answer(given=level, confidence="sure") for question, level in levels.items()})
    return response.model_copy(update={"answers": answers})


def candidates(found: Findings) -> tuple[Candidate, ...]:
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
    return tuple(Candidate(question, why) for question, why in listed.items())


def verdict(comparison: Comparison, open_gates: int) -> str:
    """What the trial does to the phase, in one or two sentences."""
    then, now = comparison.then_phase, comparison.now_phase
    if now is None or then is None:
        return "With these answers there would be a first phase." if now else "There is no phase yet."
    if now != then:
        return f"You would be in {phrases.phase(now)}, not in {phrases.phase(then)}."
    if not open_gates:
        return f"You would stay in {phrases.phase(now)}."
    held = phrases.capital(phrases.count(open_gates, "gate"))
    return f"You would stay in {phrases.phase(now)}. {held} would still hold you back."
