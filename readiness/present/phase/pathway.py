"""The shortest way to the next phase in words: what to find out, what to do, what time must bring."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from readiness.model.placement import Milestone, PathStep, ShortestPath
from readiness.model.roadmap import PlannedAction
from readiness.model.screens import SECONDS_TO_LIST_MODELS, question_seconds
from readiness.present import kind_words, reasons
from readiness.present.answering import time_for
from readiness.present.findings import Findings
from readiness.present.phase import phase_words
from readiness.present.plan.edits import CLOSED, edit_of
from readiness.present.plan.model_words import is_model_step
from readiness.present.plan.plan_order import by_date, planned_actions, recurring_actions
from readiness.present.plan.plan_parts import horizon_now
from readiness.words import Message, alone, said
from readiness.words.say import pathway as say

EXTEND = say.EXTEND_WHAT_THERE
COST_BANDS = {1: "S", 2: "M", 3: "L"}
"""The effort band of a raise by its points, which are those of the bands of the rubric."""
AS_FAR_AS_KNOWN = say.DO_FAR_KNOWN
IF_LOW = say.ONLY_IF_MISSING_ANSWERS_TURN


@dataclass(frozen=True)
class Raise:
    """One answer to raise: the question, and what is true of it now and then."""

    question: str
    now: str
    then: str


@dataclass(frozen=True)
class WayStep:
    """One thing to do, with the answers it raises (none if it covers a fact), the gates it serves, and its effort.

    It is supposed if it raises only answers that are missing: they may turn out to be high enough already.
    """

    title: str
    raises: tuple[Raise, ...]
    gates: tuple[str, ...]
    effort: str
    when: str
    is_supposed: bool = False


@dataclass(frozen=True)
class Unknown:
    """Step 0: a question to find out about, with what was given so far, and how long it takes to answer.

    `is_unanswered` says that nobody has given anything, and the room has not left it open.
    """

    question: str
    given: str
    gates: tuple[str, ...]
    seconds: float
    is_unanswered: bool


@dataclass(frozen=True)
class Goal:
    """A milestone as a sentence, with the titles of the actions that lead to it (none if only time must pass).

    `of_models` are those among them that let listed models count.
    """

    text: str
    actions: tuple[str, ...]
    of_models: tuple[str, ...] = ()


@dataclass(frozen=True)
class Way:
    """The shortest way. `points` are effort points of all raised answers: 1 small, 2 medium, 3 large.

    `without_date` are the titles of the certain steps that the plan holds no date for.
    """

    to_phase: int
    find_out: tuple[Unknown, ...]
    steps: tuple[WayStep, ...]
    milestones: tuple[Goal, ...]
    points: int
    without_date: tuple[str, ...] = ()

    @property
    def reached(self) -> str:
        """All milestones as sentences, with the steps for listed models that lead to them in a last one."""
        steps = list(dict.fromkeys(title for goal in self.milestones for title in goal.of_models))
        by = [said(say.goal_by_actions(actions=steps))] if steps else []
        return " ".join([*(goal.text for goal in self.milestones), *by])

    @property
    def not_reached(self) -> str:
        """That the plan does not reach the phase by itself; "" if every step has a date."""
        if not self.without_date:
            return ""
        return said(say.these_have_no_date_yet(without_date=len(self.without_date), to_phase=self.to_phase))

    @property
    def unanswered(self) -> tuple[Unknown, ...]:
        """The questions to answer first: nobody has given an answer."""
        return tuple(each for each in self.find_out if each.is_unanswered)

    @property
    def unsure(self) -> tuple[Unknown, ...]:
        """The questions with an answer that tells no level."""
        return tuple(each for each in self.find_out if not each.is_unanswered)

    @property
    def certain(self) -> tuple[WayStep, ...]:
        """What is to do by the answers that there are; missing ones may still change it."""
        return tuple(step for step in self.steps if not step.is_supposed)

    @property
    def supposed(self) -> tuple[WayStep, ...]:
        """What is to do only where missing answers turn out low."""
        return tuple(step for step in self.steps if step.is_supposed)

    @property
    def answer_first(self) -> str:
        """'First answer these three questions (about two minutes)'; "" if every question has an answer."""
        number = len(self.unanswered)
        if not number:
            return ""
        return said(say.first_answer(number=number, time=time_for(each.seconds for each in self.unanswered)))

    @property
    def find_out_first(self) -> str:
        """'First look again at three questions', 'Then look again at one other'; "" if there is none."""
        number = len(self.unsure)
        if self.unanswered:
            return said(say.then_look_again_at(number=number)) if number else ""
        return said(say.first_look_again_at_questions(number=number)) if number else ""

    @property
    def headline(self) -> str:
        """How much there is to do, and how much of it only perhaps."""
        return said(say.before_phase(parts=self._parts, phase=self.to_phase))

    @property
    def part(self) -> Message:
        """The same behind a title that names the phase."""
        return self._parts

    @property
    def _parts(self) -> Message:
        parts = [say.part_things_do(number=len(self.certain))] if self.certain else []
        if self.supposed:
            number = len(self.supposed)
            what = say.part_other_things_do(number=number) if parts else say.part_things_do(number=number)
            parts.append(
                say.part_depends_missing_answers(what=what)
                if number == 1
                else say.part_depend_missing_answers(what=what)
            )
        if self.milestones:
            parts.append(say.part_milestones(milestones=len(self.milestones)))
        return say.part_things_together(parts=parts) if parts else say.PART_NOTHING


def shortest_way(found: Findings, starts_on: date | None = None) -> Way | None:
    """The way to the next phase, its steps in the order of the plan; None at the top or without a placement.

    With the day on which the plan starts, the plan is taken as it was moved by hand; else as it was planned.
    """
    path = found.outcome.placement.path if found.outcome.placement else None
    if path is None:
        return None
    planned = planned_actions(found) if starts_on is None else by_date(found)
    when = {action.id: _when(found, action, starts_on) for action in planned}
    steps = [*_raising_steps(found, path, when), *_other_steps(found, path, when)]
    order = {code: number for number, code in enumerate(when)}
    ranked = sorted(steps, key=lambda step: order.get(step[0], len(order)))
    return Way(
        to_phase=path.to_phase,
        find_out=(
            *_untold_models(found, path.to_phase),
            *(
                Unknown(
                    _text(found, each.question),
                    reasons.without_level(found, each.question, each.given),
                    each.gates,
                    question_seconds(found.questionnaire.question_by_id[each.question]),
                    is_unanswered=each.given == "skipped" and not found.is_left_open(each.question),
                )
                for each in path.find_out
            ),
        ),
        steps=tuple(step for _, step in ranked),
        milestones=tuple(_milestone(found, each) for each in path.milestones),
        points=path.cost,
        without_date=_without_date(found, ranked, starts_on),
    )


def _without_date(found: Findings, steps: Sequence[tuple[str, WayStep]], starts_on: date | None) -> tuple[str, ...]:
    """Steps that wait for their sign, or that no action of the plan takes; habits have their days."""
    dated = {action.id for action in planned_actions(found) if _is_dated(found, action, starts_on)}
    dated |= {action.id for action in recurring_actions(found)}
    return tuple(step.title for code, step in steps if code and code not in dated and not step.is_supposed)


def _is_dated(found: Findings, action: PlannedAction, starts_on: date | None) -> bool:
    return edit_of(found, action.id).status == "done" or horizon_now(found, action, starts_on) != "later"


def milestone_text(found: Findings, entry: Milestone) -> str:
    """What time or numbers must bring, as a sentence."""
    if_none_is = said(say.IF_NONE_YET) if found.placement.workloads.is_unknown else ""
    texts = {
        "tell-workloads": said(say.say_listed_models_what_not(needed=entry.needed))
        if entry.needed
        else said(say.SAY_WHICH_MODELS_DO_REAL),
        "first-workload": said(say.first_model_goes_into_daily(if_none_is=if_none_is)),
        "weeks-in-use": said(say.real_users_use_weeks(needed=entry.needed)),
        "monitor-running": said(say.EVERY_RUNNING_MODEL_WATCHED),
        "multiple-workloads": said(
            say.models_run_business_areas(needed=entry.needed, multiple_areas=found.rubric.workloads.multiple_areas)
        ),
    }
    return texts[entry.kind]


def _untold_models(found: Findings, to_phase: int) -> tuple[Unknown, ...]:
    """The fact that comes before every milestone as long as nobody has told it: which models there are."""
    if not found.placement.workloads.is_unknown:
        return ()
    gates = [
        gate.id
        for gate in found.placement.gates
        if gate.phase <= to_phase
        and any(test.subject == "workloads" and test.state == "unknown" for test in gate.tests)
    ]
    return (
        Unknown(
            phase_words.asked_models(),
            said(reasons.GIVEN_WORDS["skipped"]),
            tuple(gates),
            SECONDS_TO_LIST_MODELS,
            is_unanswered=True,
        ),
    )


def _milestone(found: Findings, entry: Milestone) -> Goal:
    if entry.kind == "weeks-in-use":
        return Goal(milestone_text(found, entry), ())
    tests = [test for gate in found.placement.gates if gate.id == entry.gate for test in gate.tests]
    codes = [code for test in tests if test.subject == "workloads" for code in test.actions]
    planned = found.outcome.roadmap.dated if found.outcome.roadmap is not None else ()
    steps = [each.id for each in planned if is_model_step(each.id) and entry.gate in each.opens_gates]
    titles = [found.action_title(code) for code in dict.fromkeys([*codes, *steps])]
    return Goal(milestone_text(found, entry), tuple(titles), tuple(map(found.action_title, steps)))


def _raising_steps(found: Findings, path: ShortestPath, when: Mapping[str, str]) -> list[tuple[str, WayStep]]:
    """Raised answers gathered by the action that raises them; without an action each question stands for itself."""
    groups: dict[tuple[str, str], list[PathStep]] = {}
    for step in path.steps:
        groups.setdefault((step.action, "" if step.action else step.question), []).append(step)
    return [
        (action, _raising_step(found, action, steps, when.get(action, ""))) for (action, _), steps in groups.items()
    ]


def _raising_step(found: Findings, action: str, steps: list[PathStep], when: str) -> WayStep:
    spans: dict[str, tuple[int, int]] = {}
    for step in steps:
        low, high = spans.get(step.question, (step.from_level, step.to_level))
        spans[step.question] = (min(low, step.from_level), max(high, step.to_level))
    path = found.placement.path
    missing = {each.question for each in path.find_out if each.given != "not-applicable"} if path else set()
    return WayStep(
        title=found.action_title(action) if action else said(EXTEND),
        raises=tuple(_raise(found, question, low, high) for question, (low, high) in spans.items()),
        gates=tuple(dict.fromkeys(gate for step in steps for gate in step.gates)),
        effort=_effort(found, action) or kind_words.effort(COST_BANDS[max(step.cost for step in steps)]),
        when=when,
        is_supposed=spans.keys() <= missing,
    )


def _other_steps(found: Findings, path: ShortestPath, when: Mapping[str, str]) -> list[tuple[str, WayStep]]:
    """Actions that cover facts, roles and data sets of their own."""
    tests = [(gate.id, test) for gate in found.placement.gates for test in gate.tests if gate.phase <= path.to_phase]
    raising = {step.action for step in path.steps}
    return [
        (
            action,
            WayStep(
                title=found.action_title(action),
                raises=(),
                gates=tuple(dict.fromkeys(gate for gate, test in tests if action in test.actions)),
                effort=_effort(found, action),
                when=when.get(action, ""),
            ),
        )
        for action in path.actions
        if action not in raising
    ]


def _raise(found: Findings, question: str, low: int, high: int) -> Raise:
    entry = found.question(question)
    if entry is None:
        return Raise(question, said(say.part_level_of_today(low=low)), said(say.part_level_to_reach(high=high)))
    # What is not known counts as level 0 on the way, but nobody said so.
    answer = found.response.answers.get(question)
    given = answer.given if answer and answer.given is not None else "skipped"
    now = entry.anchor(low).short if isinstance(given, int) else alone(reasons.without_level(found, question, given))
    return Raise(entry.text, now, entry.anchor(high).aim)


def _text(found: Findings, question: str) -> str:
    entry = found.question(question)
    return entry.text if entry else question


def _effort(found: Findings, action: str) -> str:
    rule = found.rubric.action_by_id.get(action)
    return kind_words.effort(rule.effort) if rule else ""


def _when(found: Findings, action: PlannedAction, starts_on: date | None) -> str:
    """When an action of the plan starts, or that people have marked it as done or dropped."""
    status = edit_of(found, action.id).status
    if status in CLOSED:
        return said(say.part_marked(status=status))
    horizon = horizon_now(found, action, starts_on)
    words = kind_words.horizon_words(horizon)
    return words if horizon == "later" else said(say.part_starts(words=words))
