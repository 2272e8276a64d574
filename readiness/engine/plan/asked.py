"""Which actions something asks for: open gates of the next phase, the first problem, warnings; and what only could."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from readiness.engine.plan.circumstances import find_circumstance, is_told
from readiness.engine.plan.situation import Situation
from readiness.engine.plan.triggers import find_causes
from readiness.model.base import PhaseNumber
from readiness.model.placement import Placement, TestResult
from readiness.model.ranking import RankedProblem, Ranking
from readiness.model.roadmap import Because, LeftOut, WarningHit
from readiness.model.rubric import Action, OutcomeEffect, Rubric

Reasons = tuple[Because, ...]
_WORKLOAD_TEST = "workload-phase"
_UNTOLD = ("dont-know", "skipped")


@dataclass(frozen=True)
class Asked:
    """What one action is asked for: its reasons, the gates of the next phase and the warnings that it serves."""

    reasons: Reasons = ()
    gates: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    def __or__(self, other: Asked) -> Asked:
        if not (self.reasons or self.gates or self.warnings):
            return other
        return Asked(
            tuple(dict.fromkeys((*self.reasons, *other.reasons))),
            tuple(dict.fromkeys((*self.gates, *other.gates))),
            tuple(dict.fromkeys((*self.warnings, *other.warnings))),
        )


@dataclass(frozen=True)
class Grounds:
    """What the plan rests on. `checked` holds the problems whose table was checked."""

    rubric: Rubric
    situation: Situation
    placement: Placement
    ranking: Ranking
    warnings: tuple[WarningHit, ...] = ()
    checked: frozenset[str] = frozenset()

    @property
    def target(self) -> PhaseNumber | None:
        """The next phase, or None in the last one."""
        path = self.placement.path
        return path.to_phase if path is not None else None

    @property
    def first(self) -> RankedProblem | None:
        """The problem to start with."""
        return self.ranking.first_problem

    @cached_property
    def triggered(self) -> Mapping[str, Reasons]:
        """Actions whose own trigger fires, whatever their phase."""
        fired = {action.id: find_causes(action.when, self.situation) for action in self.rubric.actions}
        return {action: reasons for action, reasons in fired.items() if reasons}

    @cached_property
    def asked(self) -> Mapping[str, Asked]:
        """Everything that open gates of the next phase, its shortest path, the first problem and warnings ask for.

        What is only not known asks for finding out, never for the work that it might turn out to need.
        """
        found: dict[str, Asked] = {}
        for code, asked in (*self._by_gates(), *self._by_path(), *self._by_problem(), *self._by_warnings()):
            found[code] = found.get(code, Asked()) | asked
        return found

    def clears(self, problem: RankedProblem | None) -> tuple[str, ...]:
        """What comes before anybody opens data of a problem that may be about people.

        It is written down why they may be used and who sees them; where nobody knows whether it is, that is found out.
        """
        if problem is None:
            return ()
        if problem.id not in self._clears:
            self._clears[problem.id] = self._clearing(problem)
        return self._clears[problem.id]

    @cached_property
    def _clears(self) -> dict[str, tuple[str, ...]]:
        return {}

    def _clearing(self, problem: RankedProblem) -> tuple[str, ...]:
        about_people = {each.safeguard for each in self.rubric.safeguards if "personal-data" in each.when}
        missing = (each.action for each in problem.missing_safeguards if each.safeguard in about_people)
        is_unknown = "personal-data" in problem.unknown_flags or any(
            each.safeguard in about_people for each in problem.unknown_safeguards
        )
        find_out = (self.rubric.problems.find_out_action,) if is_unknown else ()
        return tuple(dict.fromkeys((*missing, *find_out)))

    def asked_before(self, problem: RankedProblem) -> Iterator[tuple[str, Asked]]:
        """What a problem needs before it is tried: the safeguards that it lacks, and what is not known of it."""
        for criterion in problem.blocking_unknown:
            because = Because(kind="criterion", subject=criterion, actual="dont-know")
            yield self.rubric.problems.find_out_action, Asked((because,))
        yield from self._by_safeguards(problem)

    @cached_property
    def warned_first(self) -> frozenset[str]:
        """What the warnings that fire tell to do before a trial."""
        return frozenset(code for hit in self.warnings for code in self.rubric.named_before_trial(hit.id))

    @cached_property
    def unknown_questions(self) -> int:
        """How many unanswered questions and facts stand between the organization and the next phase."""
        asked = self.asked.get(self.rubric.planning.find_out, Asked())
        return len({reason.subject for reason in asked.reasons})

    def is_in_place(self, action: Action) -> bool:
        """Whether nothing asks for the action any more and all it brings about is told to be there."""
        if action.id not in self._in_place:
            self._in_place[action.id] = self._stands(action)
        return self._in_place[action.id]

    @cached_property
    def _in_place(self) -> dict[str, bool]:
        return {}

    def _stands(self, action: Action) -> bool:
        if action.id in self.asked or action.id in self.triggered or not (action.effects or action.also):
            return action.id == self.rubric.planning.trial.check and self.first is not None and self._is_checked
        return all(not self._is_untold(effect.question) for effect in action.effects) and all(
            self._holds(effect) for effect in action.also
        )

    def has_begun(self, action: Action) -> bool:
        """Whether something of it is there already: a question that it raises stands at level 1 or higher."""
        levels = (self.situation.level_of(effect.question) for effect in action.effects)
        return any(level for level in levels if level is not None)

    def left_out(self, planned: frozenset[str]) -> tuple[LeftOut, ...]:
        """What an answer would call for, but no gate of the next phase, no problem and no warning."""
        return tuple(
            LeftOut(
                id=action.id,
                reason="no-gate" if self._needed_in.get(action.id) is None else "next-phase",
                phase=self._needed_in.get(action.id),
                because=self.triggered[action.id],
            )
            for action in self.rubric.actions
            if action.id in self.triggered and action.id not in planned
        )

    @property
    def _is_checked(self) -> bool:
        return self.first is not None and self.first.id in self.checked

    @cached_property
    def _needed_in(self) -> dict[str, PhaseNumber]:
        """The first phase after the next one whose gates name an action."""
        beyond = self.target or self.placement.placed
        needed: dict[str, PhaseNumber] = {}
        for gate in sorted(self.rubric.gates, key=lambda gate: gate.phase):
            if gate.phase > beyond:
                needed.update(
                    {code: needed.get(code, gate.phase) for test in gate.tests for code in test.named_actions}
                )
        return needed

    def _by_gates(self) -> Iterator[tuple[str, Asked]]:
        for gate in self.placement.gates_of(self.target) if self.target else ():
            for test in gate.tests:
                because = Because(kind="gate", subject=gate.id, actual=test.actual, needed=test.needed)
                if test.state == "unknown":
                    yield self.rubric.planning.find_out, Asked((because,), (gate.id,))
                for code in test.actions if test.state == "open" else ():
                    if self._brings(code, test):
                        yield self._or_find_out(code), Asked((because,), (gate.id,))

    def _or_find_out(self, code: str) -> str:
        """The action, or finding out where nobody could say how far it is."""
        action = self.rubric.action_by_id[code]
        is_untold = bool(action.effects) and all(self._is_untold(effect.question) for effect in action.effects)
        is_lacking = any(self._is_lacking(effect) for effect in action.also)
        return self.rubric.planning.find_out if is_untold and not is_lacking else code

    def _brings(self, code: str, test: TestResult) -> bool:
        """A first workload needs no second proof of concept, deployment or monitoring routine."""
        action = self.rubric.action_by_id[code]
        has_effects = action.is_poc or action.is_deployment or bool(action.effects)
        return test.kind != _WORKLOAD_TEST or code in self.triggered or not has_effects

    def _by_path(self) -> Iterator[tuple[str, Asked]]:
        path = self.placement.path
        for step in path.steps if path else ():
            because = Because(kind="path", subject=step.question, actual=step.from_level, needed=step.to_level)
            if not self._is_untold(step.question):
                yield step.action, Asked((because,), step.gates)
        for each in path.find_out if path else ():
            if each.given != "not-applicable" and self._is_untold(each.question):
                because = Because(kind="question", subject=each.question, actual=each.given)
                yield self.rubric.planning.find_out, Asked((because,), each.gates)

    def _by_problem(self) -> Iterator[tuple[str, Asked]]:
        if self.first is None:
            return
        for hit in self.first.hits:
            if hit.action is not None and hit.action in self.first.prerequisites:
                yield hit.action, Asked((Because(kind="rule", subject=hit.rule, actual=hit.actual),))
        yield from self.asked_before(self.first)

    def lacking(self, problem: RankedProblem) -> Iterator[tuple[str, Asked]]:
        """What puts the safeguards in place that a problem is known to lack."""
        for missing in problem.missing_safeguards:
            because = Because(kind="safeguard", subject=missing.safeguard, actual=missing.given, needed="yes")
            yield missing.action, Asked((because,))

    def _by_safeguards(self, problem: RankedProblem) -> Iterator[tuple[str, Asked]]:
        yield from self.lacking(problem)
        for unknown in problem.unknown_safeguards:
            because = Because(kind="safeguard", subject=unknown.safeguard, actual="dont-know", needed="yes")
            yield self.rubric.problems.find_out_action, Asked((because,))
        for flag in problem.unknown_flags:
            because = Because(kind="flag", subject=flag, actual="dont-know")
            yield self.rubric.problems.find_out_action, Asked((because,))

    def _by_warnings(self) -> Iterator[tuple[str, Asked]]:
        rules = {rule.id: rule for rule in self.rubric.warnings}
        for hit in self.warnings:
            for code in rules[hit.id].actions:
                # A problem that a fixed rule solves is a reason of its own, and told by its name.
                told = tuple(reason for reason in self.triggered.get(code, ()) if reason.kind == "rule")
                yield code, Asked((*told, Because(kind="warning", subject=hit.id)), (), (hit.id,))

    def _is_untold(self, question: str) -> bool:
        """Whether nobody could say; a question about knowing something is answered by not knowing."""
        standing = self.situation.standings[self.situation.rules.index[question]]
        return standing.told in _UNTOLD and standing.low != standing.high

    def _is_lacking(self, effect: OutcomeEffect) -> bool:
        """Whether what an action brings about beside better answers is known to be missing."""
        if effect.kind == "fact":
            return self.situation.response.facts.get(effect.fact or "") is False
        if effect.kind == "running-workload":
            return self.situation.runs_no_workload
        if effect.kind == "roles-covered":
            return is_told("role-missing", self.situation) and bool(find_circumstance("role-missing", self.situation))
        return False

    def _holds(self, effect: OutcomeEffect) -> bool:
        if effect.kind == "fact":
            return self.situation.response.facts.get(effect.fact or "") is True
        if effect.kind == "safeguard":
            told = self.situation.response.safeguards.get(effect.safeguard or "")
            return told is not None and told.given == "yes"
        if effect.kind == "internal-team":
            return self.situation.team.has_internal_team
        if effect.kind == "multiple-workloads":
            return self.placement.workload == len(self.rubric.phases)
        if effect.kind == "running-workload":
            return self.situation.workloads.running > 0 or bool(self.situation.workloads.uncounted)
        return True
