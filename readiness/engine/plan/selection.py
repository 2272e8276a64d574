"""Which actions the answers call for, and why: triggers, open gates, the shortest path, the first problem's rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from readiness.engine.plan.situation import Situation
from readiness.engine.plan.triggers import find_causes
from readiness.model.placement import Placement
from readiness.model.ranking import Ranking
from readiness.model.roadmap import Because
from readiness.model.rubric import Action, OutcomeEffect, Rubric

Reasons = Mapping[str, tuple[Because, ...]]
WORKLOAD_TEST = "workload-phase"


@dataclass(frozen=True)
class Selection:
    """The selected actions with their reasons, what must precede them, and the gates of the next phase they open.

    `prerequisites` holds selected actions only; `in_place` the prerequisites whose done-when the answers already meet.
    """

    reasons: Reasons
    prerequisites: Mapping[str, frozenset[str]]
    in_place: Mapping[str, tuple[str, ...]]
    opens: Mapping[str, tuple[str, ...]]
    collects_first: bool


@dataclass(frozen=True)
class Grounds:
    """What the selection rests on."""

    rubric: Rubric
    situation: Situation
    placement: Placement
    ranking: Ranking

    @property
    def target(self) -> int | None:
        """The next phase, or None in the last one."""
        return self.placement.placed + 1 if self.placement.placed < len(self.rubric.phases) else None

    @cached_property
    def triggered(self) -> Reasons:
        """Actions whose own trigger fires, whatever their phase."""
        fired = {action.id: find_causes(action.when, self.situation) for action in self.rubric.actions}
        return {action: reasons for action, reasons in fired.items() if reasons}

    @cached_property
    def asked_by_gates(self) -> Mapping[str, dict[str, Because]]:
        """Actions that open gates of the next phase are asked for: by action, then by gate."""
        asked: dict[str, dict[str, Because]] = {}
        for gate in self.placement.gates_of(self.target) if self.target else ():
            for test in gate.tests:
                if test.state == "met":
                    continue
                because = Because(kind="gate", subject=gate.id, actual=test.actual, needed=test.needed)
                for action in test.actions:
                    # A first workload needs no second proof of concept, deployment or monitoring routine.
                    if test.kind != WORKLOAD_TEST or action in self.triggered or not self._has_effects(action):
                        asked.setdefault(action, {}).setdefault(gate.id, because)
        return asked

    @cached_property
    def asked_by_path(self) -> Mapping[str, tuple[Because, ...]]:
        """Actions of the raises on the shortest path to the next phase."""
        asked: dict[str, tuple[Because, ...]] = {}
        for step in self.placement.path.steps if self.placement.path else ():
            because = Because(kind="path", subject=step.question, actual=step.from_level, needed=step.to_level)
            asked[step.action] = (*asked.get(step.action, ()), because)
        return asked

    @cached_property
    def asked_by_problem(self) -> Mapping[str, tuple[Because, ...]]:
        """Prerequisites of the problem to start with."""
        first = self.ranking.first_problem
        if first is None:
            return {}
        asked: dict[str, tuple[Because, ...]] = {}
        for hit in first.hits:
            if hit.action is not None:
                because = Because(kind="rule", subject=hit.rule, actual=hit.actual)
                asked[hit.action] = (*asked.get(hit.action, ()), because)
        if first.blocking_unknown:
            find_out = self.rubric.problems.find_out_action
            unknown = tuple(Because(kind="criterion", subject=c, actual="dont-know") for c in first.blocking_unknown)
            asked[find_out] = (*asked.get(find_out, ()), *unknown)
        return asked

    @property
    def collects_first(self) -> bool:
        """Whether candidates were judged, and none of them can become a project yet."""
        judged = [problem for problem in self.ranking.problems if problem.is_judged]
        return bool(judged) and not any(problem.can_become_project for problem in judged)

    def reasons_for(self, action: Action) -> Iterator[Because]:
        """Every reason for an action, gates first."""
        yield from self.asked_by_gates.get(action.id, {}).values()
        yield from self.asked_by_problem.get(action.id, ())
        yield from self.triggered.get(action.id, ())
        yield from self.asked_by_path.get(action.id, ())
        if self.collects_first and action.id == self.rubric.planning.always_collect:
            yield Because(kind="circumstance", subject="no-candidate-ready")

    def is_done(self, action: Action) -> bool:
        """Whether the done-when is met: nothing asks for the action, or all it brings about holds already."""
        if not any(True for _ in self.reasons_for(action)):
            return True
        return bool(action.also) and not action.effects and all(self._holds(effect) for effect in action.also)

    def is_due(self, action: Action) -> bool:
        """Whether it belongs on this plan by itself: asked by a gate, path or problem, or triggered in its phase."""
        is_asked = action.id in self.asked_by_gates or action.id in self.asked_by_path
        if is_asked or action.id in self.asked_by_problem:
            return True
        if self.collects_first and action.id == self.rubric.planning.always_collect:
            return True
        return action.id in self.triggered and min(action.phases) <= self.placement.placed

    def _has_effects(self, action: str) -> bool:
        found = self.rubric.action_by_id[action]
        return found.is_poc or found.is_deployment or bool(found.effects)

    def _holds(self, effect: OutcomeEffect) -> bool:
        if effect.kind == "fact":
            return self.situation.response.facts.get(effect.fact or "") is True
        if effect.kind == "internal-team":
            return self.situation.team.has_internal_team
        if effect.kind == "multiple-workloads":
            return self.placement.workload == len(self.rubric.phases)
        return False


def select_actions(grounds: Grounds) -> Selection:
    """Select what is due, close it under prerequisites that are not in place, and keep the reasons."""
    catalogue = grounds.rubric.action_by_id
    before = {action.id: _prerequisites(action, grounds) for action in grounds.rubric.actions}
    open_ones = {action.id for action in grounds.rubric.actions if not grounds.is_done(action)}
    reasons: dict[str, tuple[Because, ...]] = {}
    waiting = [action for action in grounds.rubric.actions if action.id in open_ones and grounds.is_due(action)]
    while waiting:
        action = waiting.pop()
        if action.id in reasons:
            continue
        reasons[action.id] = tuple(dict.fromkeys(grounds.reasons_for(action)))
        waiting += [catalogue[each] for each in before[action.id] if each in open_ones]
    return Selection(
        reasons=reasons,
        prerequisites={action: frozenset(each for each in before[action] if each in reasons) for action in reasons},
        in_place={action: tuple(each for each in before[action] if each not in reasons) for action in reasons},
        opens={action: _opened_gates(action, grounds) for action in reasons},
        collects_first=grounds.collects_first,
    )


def _prerequisites(action: Action, grounds: Grounds) -> tuple[str, ...]:
    """Prerequisites of the catalogue; the proof of concept also waits for what its problem needs first."""
    if not action.is_poc:
        return action.prerequisites
    return tuple(dict.fromkeys([*action.prerequisites, *grounds.asked_by_problem]))


def _opened_gates(action: str, grounds: Grounds) -> tuple[str, ...]:
    gates = set(grounds.asked_by_gates.get(action, ()))
    for step in grounds.placement.path.steps if grounds.placement.path else ():
        if step.action == action:
            gates.update(step.gates)
    return tuple(sorted(gates))
