"""Two outcomes side by side: phase, gates, scores, answers, the plan and what was done in between."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from readiness.model.placement import GateState
from readiness.model.response import Answer
from readiness.model.roadmap import PlannedAction
from readiness.present import day_words, list_words, reasons
from readiness.present.charts import ThenNow, charting
from readiness.present.findings import Findings
from readiness.present.plan.edits import dates_of, edit_of
from readiness.present.plan.plan_order import by_date, planned_actions, recurring_actions
from readiness.present.safeguards import safeguard_words
from readiness.present.told_otherwise import told_otherwise
from readiness.words import Message, alone, said
from readiness.words.say import compared as say
from readiness.words.say import plan as plan_say

_GATE_STATES: dict[GateState, Message] = {"met": say.PART_MET, "open": say.PART_NOT_MET, "unknown": say.PART_NOT_KNOWN}
_MOVES: dict[tuple[GateState, GateState], Callable[..., Message]] = {
    ("open", "met"): say.part_gates_won,
    ("unknown", "met"): say.part_gates_won,
    ("met", "open"): say.part_gates_lost,
    ("unknown", "open"): say.part_gates_known_not_met,
    ("met", "unknown"): say.part_gates_no_longer_known,
    ("open", "unknown"): say.part_gates_no_longer_known,
}


@dataclass(frozen=True)
class GateMove:
    """A gate whose state differs."""

    title: str
    phase: int
    then: GateState
    now: GateState

    @property
    def then_words(self) -> str:
        """'Not met'."""
        return alone(_GATE_STATES[self.then])

    @property
    def now_words(self) -> str:
        """'Now met'."""
        return alone(say.part_now(state=self.now))


@dataclass(frozen=True)
class AnswerMove:
    """A question whose answer differs; `is_up` is None where a level is missing on one side."""

    question: str
    then: str
    now: str
    is_up: bool | None


@dataclass(frozen=True)
class ActionMove:
    """An action of both plans that somebody else does, on other days, or that stands otherwise now."""

    title: str
    then: str
    now: str


@dataclass(frozen=True)
class Comparison:
    """What differs between two outcomes.

    `new_actions` are titles of the later plan alone; `gone_actions` of the earlier one alone that were not done since;
    `told` says what else is told otherwise that is neither an answer nor a safeguard.
    """

    then_phase: int | None
    now_phase: int | None
    scores: ThenNow
    gates: tuple[GateMove, ...]
    answers: tuple[AnswerMove, ...]
    new_actions: tuple[str, ...]
    gone_actions: tuple[str, ...]
    done_actions: tuple[str, ...]
    moved_actions: tuple[ActionMove, ...]
    same_edition: bool
    versions: tuple[str, str] = ("", "")
    safeguards: tuple[AnswerMove, ...] = ()
    told: str = ""

    @property
    def is_of_one_version(self) -> bool:
        """Whether both answer the same questions; else a difference is neither progress nor loss."""
        return self.versions[0] == self.versions[1]

    @property
    def headline(self) -> str:
        """What happened to the phase, and how many gates opened or closed."""
        if not self.is_of_one_version:
            then, now = (
                say.part_phase(phase=each) if each else say.PART_NO_CERTAIN_PHASE
                for each in (self.then_phase, self.now_phase)
            )
            old, new = self.versions
            return said(say.by_two_versions(then=then, old=old, now=now, new=new))
        return f"{self._phase_words()}; {self._gate_words()}"

    def _phase_words(self) -> str:
        if self.now_phase is None or self.then_phase is None:
            place = self.now_phase or self.then_phase
            return (
                said(say.NO_CERTAIN_PHASE_EITHER_SIDE)
                if place is None
                else said(say.certain_one_side_only_phase(place=place))
            )
        if self.now_phase == self.then_phase:
            return said(say.still_phase(now_phase=self.now_phase))
        went = say.up_from_phase_to_phase if self.now_phase > self.then_phase else say.down_from_phase_to_phase
        return said(went(then_phase=self.then_phase, now_phase=self.now_phase))

    def _gate_words(self) -> str:
        """How many gates moved, each counted once."""
        went = Counter(_MOVES[move.then, move.now] for move in self.gates)
        words = [said(what(gates=went[what])) for what in dict.fromkeys(_MOVES.values()) if went[what]]
        return list_words.and_list(words) or said(say.PART_NO_GATE_DIFFERS)


def _planned(found: Findings) -> set[str]:
    return {action.id for action in planned_actions(found)} | {action.id for action in recurring_actions(found)}


def compare(then: Findings, now: Findings, then_label: str, now_label: str) -> Comparison:
    """What differs between an earlier and a later outcome, or between the real one and a trial."""
    before, after = _planned(then), _planned(now)
    was_done = {code for code, edit in then.action_edits.items() if edit.status == "done"}
    is_done = {code for code, edit in now.action_edits.items() if edit.status == "done"}
    return Comparison(
        then_phase=then.outcome.placement.certain_phase if then.outcome.placement else None,
        now_phase=now.outcome.placement.certain_phase if now.outcome.placement else None,
        scores=charting.then_now(now, then.outcome, then_label, now_label),
        gates=_gate_moves(then, now),
        answers=_answer_moves(then, now),
        new_actions=_titles(now, after - before),
        gone_actions=_titles(then, before - after - is_done),
        done_actions=_titles(now, is_done - was_done),
        moved_actions=_action_moves(then, now),
        same_edition=_edition_of(then) == _edition_of(now),
        safeguards=_safeguard_moves(then, now),
        told=told_otherwise(then, now),
        versions=(then.outcome.edition.questionnaire_version, now.outcome.edition.questionnaire_version),
    )


def _action_moves(then: Findings, now: Findings) -> tuple[ActionMove, ...]:
    """Actions of both plans whose owner, days or status differ; those that are done now are told as done."""
    before = {action.id: action for action in planned_actions(then)}
    moves = []
    for action in by_date(now):
        if action.id not in before or edit_of(now, action.id).status == "done":
            continue
        told = [_stands(then, before[action.id]), _stands(now, action)]
        parts = [(old, new) for old, new in zip(*told, strict=True) if old != new]
        if parts:
            old_words, new_words = zip(*parts, strict=True)
            moves.append(
                ActionMove(now.action_title(action.id), list_words.clauses(old_words), list_words.clauses(new_words))
            )
    return tuple(moves)


def _stands(found: Findings, action: PlannedAction) -> tuple[str, str, str]:
    """Who does it, when, and how far it is."""
    edit = edit_of(found, action.id)
    start, end = dates_of(action, edit)
    days = said(say.PART_WITHOUT_DATE) if start is None else day_words.days(start, end or start)
    return (found.owner_of(action), days, said(plan_say.part_status(status=edit.status)))


def _edition_of(found: Findings) -> tuple[str, str]:
    edition = found.outcome.edition
    return edition.questionnaire_version, edition.rubric_version


def _titles(found: Findings, codes: set[str]) -> tuple[str, ...]:
    order = {action.id: number for number, action in enumerate(found.rubric.actions)}
    return tuple(
        found.action_title(code) for code in sorted(codes, key=lambda code: (order.get(code, len(order)), code))
    )


def _gate_moves(then: Findings, now: Findings) -> tuple[GateMove, ...]:
    before = {gate.id: gate.state for gate in then.outcome.placement.gates} if then.outcome.placement else {}
    after = now.outcome.placement.gates if now.outcome.placement else ()
    return tuple(
        GateMove(now.rubric.gate_by_id[gate.id].title, gate.phase, before[gate.id], gate.state)
        for gate in after
        if gate.id in before and before[gate.id] != gate.state
    )


def _answer_moves(then: Findings, now: Findings) -> tuple[AnswerMove, ...]:
    """Answers that differ; between two versions of the questions, in the words of each and without a direction."""
    is_comparable = then.questionnaire.version == now.questionnaire.version
    moves = []
    for question in now.questionnaire.questions:
        before = then.response.answers.get(question.id, Answer())
        after = now.response.answers.get(question.id, Answer())
        if before.given == after.given:
            continue
        is_up = None
        if is_comparable and before.level is not None and after.level is not None:
            is_up = after.level > before.level
        moves.append(
            AnswerMove(question.text, _given(then, question.id, before), _given(now, question.id, after), is_up)
        )
    return tuple(moves)


def _safeguard_moves(then: Findings, now: Findings) -> tuple[AnswerMove, ...]:
    """Safeguards of which something else is told, among those that are asked about now; they count for no score."""
    sides = (
        (each, safeguard_words.told(then, each.id).given, safeguard_words.told(now, each.id).given)
        for each in safeguard_words.asked(now)
    )
    return tuple(
        AnswerMove(each.text, said(safeguard_words.GIVEN[before]), said(safeguard_words.GIVEN[after]), None)
        for each, before, after in sides
        if before != after
    )


def _given(found: Findings, question: str, answer: Answer) -> str:
    words = reasons.given(found, question, "skipped" if answer.given is None else answer.given)
    return alone(words.split(": ", 1)[-1])
