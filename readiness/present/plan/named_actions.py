"""Which actions any page names, whether the plan holds them or not: each has a place in the plan or a reason."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readiness.model.base import TOP_LEVEL
from readiness.model.scorecard import CapabilityScore, DimensionScore
from readiness.present import list_words
from readiness.present.findings import Findings
from readiness.present.plan.plan_order import action_numbers
from readiness.words import said
from readiness.words.say import plan as say

_SOLID: Final = 2.5 / TOP_LEVEL
"""Part of the scale: a capability from here on leaves little to gain."""
GAPS_SHOWN: Final = 3


def named_actions(found: Findings) -> tuple[str, ...]:
    """Codes of actions beside gaps and open gates, on the way to the next phase, before problems, and for the team."""
    names = (
        *_beside_gaps(found),
        *_of_gates(found),
        *_on_the_way(found),
        *_of_problems(found),
        *for_the_team(found),
        *_priced(found),
    )
    return tuple(code for code in dict.fromkeys(names) if code in found.rubric.action_by_id)


def solid(found: Findings) -> float:
    """The score from which on a capability leaves little to gain."""
    return found.scale.at(_SOLID)


def weakest(score: DimensionScore, enough: float) -> list[CapabilityScore]:
    """The capabilities with a gap that are shown, the lowest first; what scores `enough` has none."""
    weak = [c for c in score.capabilities if c.is_applicable and (c.score is None or c.score < enough)]
    weak.sort(key=lambda capability: capability.low if capability.score is None else capability.score)
    return weak[:GAPS_SHOWN]


def first_step(found: Findings, capability: CapabilityScore) -> str:
    """The action that raises the lowest answer of the capability; empty if there is none."""
    levels = {entry.question: entry.level for entry in capability.contributions}
    levels |= dict.fromkeys((*capability.dont_know, *capability.skipped), 0)
    for question, level in sorted(levels.items(), key=lambda entry: entry[1]):
        for action, reached in found.rubric.steps_of.get(question, ()):
            if reached > level:
                return action
    if capability.is_derived and any(role.status != "covered" for role in found.outcome.team.roles):
        return next((a.id for a in found.rubric.actions if a.capability == capability.id), "")
    return ""


def for_the_team(found: Findings) -> tuple[str, ...]:
    """The actions that bring missing skills: training, help from outside, and covering roles by a hire."""
    covers = [
        action.id
        for action in found.rubric.actions
        if action.id != found.rubric.planning.outside_help
        and any(effect.kind == "roles-covered" for effect in action.also)
    ]
    wanted = {
        "train": covers,
        "external": [found.rubric.planning.outside_help],
        "generalist": covers,
        "specialist": covers,
    }.get(found.outcome.team.hire.first, [])
    trains = covers if any(gap.trainable for gap in found.outcome.team.gaps) else []
    return tuple(dict.fromkeys((*wanted, *trains)))


def team_in_the_plan(found: Findings) -> str:
    """Where the plan holds what the team is advised, and what it takes first; "" where it is advised nothing.

    What it does not hold is in the list of what is left out, with the reason.
    """
    plan, numbers = found.outcome.roadmap, action_numbers(found)
    if plan is None or not (advised := for_the_team(found)):
        return ""
    planned = {action.id for action in plan.actions}
    codes = dict.fromkeys((found.rubric.planning.outside_help, *advised))
    held = [
        said(
            say.part_title_of_number(title=found.action_title(code), number=numbers[code])
            if code in numbers
            else say.part_title_later(title=found.action_title(code))
        )
        for code in codes
        if code in planned
    ]
    left = [list_words.quoted(found.action_title(code)) for code in advised if code not in planned]
    told = [said(say.in_plan(held=held))] if held else []
    if left:
        why = said(say.LEFT_OUT_LONG_DOES if held else say.LEFT_OUT_WITH_REASON_ACTION)
        told.append(list_words.sentence(list_words.labelled(why, list_words.and_list(left))))
    return " ".join(told)


def _beside_gaps(found: Findings) -> Iterator[str]:
    for score in found.outcome.scorecard.dimensions:
        yield from (first_step(found, capability) for capability in weakest(score, solid(found)))


def _of_gates(found: Findings) -> Iterator[str]:
    for gate in found.gates_left:
        for test in gate.tests:
            yield from test.actions if test.state != "met" else ()


def _on_the_way(found: Findings) -> Iterator[str]:
    placement = found.outcome.placement
    path = placement.path if placement is not None else None
    if path is not None:
        yield from (step.action for step in path.steps)
        yield from path.actions


def _of_problems(found: Findings) -> Iterator[str]:
    for problem in found.outcome.ranking.problems:
        if problem.can_become_project or problem.is_to_buy:
            yield from problem.prerequisites


def _priced(found: Findings) -> Iterator[str]:
    """What the price of the first problem holds: its launch may be in no part of the plan."""
    price, first = found.price, found.outcome.ranking.first
    for figure in price.figures if price is not None else ():
        if figure.how == "planned" and figure.id.startswith(f"problem/{first}/"):
            yield from figure.of
