"""Which safeguards a problem needs, by what it is: what is not known of it needs none for certain, and may need any."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from readiness.model.response import CandidateProblem, Claim, Response
from readiness.model.rubric import ProblemType, Rubric
from readiness.model.safeguards import NeededSafeguard, ProblemFlag, SafeguardAnswer

_UNKNOWN: Final = ("dont-know", None)


def needed_safeguards(problem: CandidateProblem, response: Response, rubric: Rubric) -> tuple[NeededSafeguard, ...]:
    """The safeguards that a problem needs, or may need, in the order of the rubric, with what was told of each."""
    return tuple(_needed(problem, response, rubric))


def _needed(problem: CandidateProblem, response: Response, rubric: Rubric) -> Iterator[NeededSafeguard]:
    kind = rubric.problems.type_by_id.get(problem.type)
    for rule in rubric.safeguards:
        told = {flag: flag_of(flag, problem, kind) for flag in rule.when}
        because = tuple(flag for flag, holds in told.items() if holds is True)
        perhaps = tuple(flag for flag, holds in told.items() if holds is None) if not because else ()
        if because or perhaps:
            given = response.safeguards.get(rule.safeguard, SafeguardAnswer()).given
            yield NeededSafeguard(
                safeguard=rule.safeguard, because=because, perhaps=perhaps, given=given, action=rule.action
            )


def flag_of(flag: ProblemFlag, problem: CandidateProblem, kind: ProblemType | None) -> bool | None:
    """Whether a problem is what a flag says; None if nobody told or knows."""
    return _FLAGS[flag](problem, kind)


def _claim(claim: Claim) -> bool | None:
    return claim if isinstance(claim, bool) else None


def _serious_harm(problem: CandidateProblem, _: ProblemType | None) -> bool | None:
    return None if problem.harm in _UNKNOWN else problem.harm == "serious"


def _generates_text(problem: CandidateProblem, kind: ProblemType | None) -> bool | None:
    """What was told of the problem itself, else what its kind says."""
    told = _claim(problem.generates_text)
    return told if told is not None or kind is None else kind.generates_text


def _bought(problem: CandidateProblem, kind: ProblemType | None) -> bool | None:
    """Whether a tool is to be bought for it: one that does all of it, or a part of what is usually bought."""
    if problem.off_the_shelf in _UNKNOWN:
        return None
    is_usually_bought = kind is not None and kind.is_usually_bought
    return problem.off_the_shelf == "fully" or (problem.off_the_shelf == "partly" and is_usually_bought)


_FLAGS: Mapping[ProblemFlag, Callable[[CandidateProblem, ProblemType | None], bool | None]] = {
    "personal-data": lambda problem, _: _claim(problem.personal_data),
    "decides-about-people": lambda problem, _: _claim(problem.decides_about_people),
    "serious-harm": _serious_harm,
    "generates-text": _generates_text,
    "bought": _bought,
}
