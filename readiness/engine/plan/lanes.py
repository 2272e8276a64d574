"""Which actions the two lanes hold, what each of them waits for, and how much work each of them is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property

from readiness.engine.plan.asked import Asked, Grounds
from readiness.engine.plan.first_trial import Chain, has_begun, is_measured
from readiness.engine.plan.follow_ups import FollowUp
from readiness.engine.plan.model_steps import LEAD_DAYS, PlannedStep, steps_of_models
from readiness.engine.plan.workers import Crew
from readiness.model.ranking import RankedProblem
from readiness.model.roadmap import Because, Effort
from readiness.model.rubric import Action, PlanningRule, Size

Days = tuple[Fraction, Fraction, Fraction]
_DAYS_A_WEEK = 5
_STEP: Mapping[bool, Days] = {
    True: (Fraction(1, 10), Fraction(1, 4), Fraction(1, 2)),
    False: (Fraction(1), Fraction(2), Fraction(4)),
}
"""Person-days of the step after a table check: a question, or more than a question."""


@dataclass(frozen=True)
class Task:
    """An action to be planned. `hard` must have an end before it starts; `soft` only if they are planned as well.

    `urgency` counts up from what comes first among the foundations; `is_clearing` marks what has to end before anybody
    opens the data of the first problem. `least` is the work of its smallest
    version, in person-days.
    """

    id: str
    days: Days
    least: Fraction
    lead: int
    role: str
    or_generalist: bool
    needs_role: bool
    hard: frozenset[str]
    soft: frozenset[str]
    asked: Asked
    in_place: tuple[str, ...] = ()
    problem: str | None = None
    urgency: int = 0
    is_clearing: bool = False

    @property
    def waits_for(self) -> frozenset[str]:
        """Everything that comes before it as far as it is planned."""
        return self.hard | self.soft

    @property
    def effort(self) -> Effort:
        """Its person-days as a range."""
        low, likely, high = (float(days) for days in self.days)
        return Effort(low=low, likely=likely, high=high)


@dataclass(frozen=True)
class Lanes:
    """The tasks of the first trial and of the foundations, and what only comes again and again.

    `buying` tries a ready-made tool for another problem than the first, in the time that its trial leaves, with what
    that problem alone needs before: what others ask for too stands among the foundations. `help` is the task that
    brings people from outside, for a trial that goes out; `order` is that of the catalogue. `launch` names what puts
    the first problem to work, `models` what lets the models count that are listed already.
    """

    trial: Mapping[str, Task]
    buying: Mapping[str, Task]
    foundations: Mapping[str, Task]
    recurring: Mapping[str, Asked]
    help: Task
    order: tuple[str, ...]
    launch: frozenset[str]
    models: tuple[str, ...] = ()


@dataclass(frozen=True)
class LaneBuilder:
    """Makes the lanes of one plan."""

    grounds: Grounds
    chain: Chain
    crew: Crew
    size: Size
    follow_ups: tuple[FollowUp, ...] = ()

    def build(self) -> Lanes:
        """Both lanes; whatever the first one holds is not in the second."""
        steps = [step for step in self.follow_ups if step.problem == self.chain.problem]
        first = self._with_help((*self.chain.codes, *self.chain.waiting))
        trial = {code: self._task(code, self._asked(code, in_trial=True)) for code in first}
        trial |= {step.code: step_task(step) for step in steps}
        tool = self._tool(trial)
        before = self._before_tool if tool else {}
        buying = self._buying(tool, before, trial)
        first_lane = trial.keys() | buying.keys()
        following = self._before_next
        wanted = dict.fromkeys((*self.grounds.asked, *self._launch, *before, *following))
        second = self._closed(
            {
                code: self._asked(code, in_trial=False) | before.get(code, Asked()) | following.get(code, Asked())
                for code in wanted
                if code not in first_lane
            },
            first_lane,
        )
        foundations = {
            code: self._task(code, asked) for code, asked in second.items() if self._action(code).repeats is None
        }
        foundations |= {step.code: step_task(step) for step in self.follow_ups if step not in steps}
        models = {step.code: self._model_task(step) for step in steps_of_models(self.grounds)}
        foundations |= models
        recurring = {code: asked for code, asked in second.items() if self._action(code).repeats is not None}
        for action in self.grounds.rubric.actions:
            if action.repeats == "quarter" and action.id in self.grounds.triggered:
                recurring.setdefault(action.id, Asked(self.grounds.triggered[action.id]))
        help_task = trial.get(self._rule.outside_help) or self._task(
            self._rule.outside_help, self._asked(self._rule.outside_help, in_trial=True)
        )
        order = tuple(action.id for action in self.grounds.rubric.actions)
        return Lanes(trial, buying, foundations, recurring, help_task, order, frozenset(self._launch), tuple(models))

    def _model_task(self, step: PlannedStep) -> Task:
        """What lets a listed model count, as a task; it waits for nothing."""
        return Task(
            id=step.code,
            days=step.days,
            least=step.days[0],
            lead=LEAD_DAYS,
            role=self._rule.check_owners.data_role,
            or_generalist=True,
            needs_role=False,
            hard=frozenset(),
            soft=frozenset(),
            asked=step.asked,
        )

    def _tool(self, trial: Collection[str]) -> dict[str, Asked]:
        """Comparing and testing tools for the best of the problems to buy, unless the trial itself does so."""
        if self._bought is None:
            return {}
        reasons, asked = self.grounds.triggered, self.grounds.asked
        return {
            code: Asked(reasons[code]) | asked.get(code, Asked())
            for code in self._rule.trial.buy
            if code not in trial and code in reasons
        }

    @cached_property
    def _before_tool(self) -> dict[str, Asked]:
        """What the problem of the tool lacks of safeguards and of facts: the test of a tool is a trial."""
        return _together(self.grounds.asked_before(self._bought)) if self._bought is not None else {}

    @cached_property
    def _before_next(self) -> dict[str, Asked]:
        """The safeguards that the next problems lack, where something asks to start them."""
        following = self.grounds.ranking.next_problems if self._starts_next else ()
        return _together(each for problem in following for each in self.grounds.lacking(problem))

    @cached_property
    def _starts_next(self) -> frozenset[str]:
        """What starts the next problems, as far as it is asked for."""
        return frozenset(
            action.id
            for action in self.grounds.rubric.actions
            if action.id in self.grounds.asked and any(effect.kind == "multiple-workloads" for effect in action.also)
        )

    def _buying(
        self, tool: Mapping[str, Asked], before: Mapping[str, Asked], trial: Collection[str]
    ) -> dict[str, Task]:
        """The tool's own tasks; its test waits for all that its problem needs before and that comes to an end."""
        once = {code: why for code, why in before.items() if self._action(code).repeats is None}
        alone = {code: why for code, why in once.items() if code not in self.grounds.asked and code not in trial}
        if tool and self._measures_another:
            alone[self._rule.trial.measure] = self.grounds.asked[self._rule.trial.measure]
        problem = self._bought.id if self._bought is not None else None
        tasks = {code: replace(self._task(code, why), problem=problem) for code, why in {**alone, **tool}.items()}
        test = self._rule.trial.buy[-1] if tool else ""
        return {
            code: replace(task, hard=task.hard | once.keys()) if code == test else task for code, task in tasks.items()
        }

    @cached_property
    def _bought(self) -> RankedProblem | None:
        """The best of the problems for which a tool is to be bought."""
        return next((each for each in self.grounds.ranking.problems if each.is_to_buy), None)

    @cached_property
    def _measures_another(self) -> bool:
        """Whether measuring is for another problem: the number of the first one is told, and a sum asks for more."""
        measure, grounds = self._rule.trial.measure, self.grounds
        is_asked = measure in grounds.asked and measure not in self.chain.codes
        return is_asked and grounds.first is not None and is_measured(grounds)

    @cached_property
    def lacks_help(self) -> frozenset[str]:
        """Actions that only a role can do which nobody here covers with time."""
        return frozenset(
            action.id
            for action in self.grounds.rubric.actions
            if action.needs_role and not self.crew.can_do(action.owner, or_generalist=action.or_generalist)
        )

    @cached_property
    def _of_trial(self) -> frozenset[str]:
        return frozenset((*self.chain.codes, *self.chain.waiting, self._rule.outside_help))

    @cached_property
    def _launch(self) -> tuple[str, ...]:
        """What puts a problem to work whose trial was good enough: it has dates, so that the whole can be decided.

        Where no model counts yet, one that is in use comes first: it may be that of this problem.
        """
        if self.chain.state not in ("ready", "made-ready") or has_begun(self.grounds):
            return ()
        rule = self._rule.trial
        return tuple(code for code in rule.launch if code != rule.agree or code in self.chain.late)

    def _with_help(self, codes: Iterable[str]) -> tuple[str, ...]:
        chosen = tuple(codes)
        outside = (self._rule.outside_help,) if self.lacks_help & set(chosen) else ()
        return tuple(dict.fromkeys((*chosen, *outside)))

    def _closed(self, wanted: Mapping[str, Asked], trial: Collection[str]) -> dict[str, Asked]:
        """Actions with what must come before them; each serves what the action serves that needs it.

        What the first lane holds is planned there, with all that it needs.
        """
        found: dict[str, Asked] = {}
        waiting = list(wanted.items())
        while waiting:
            code, asked = waiting.pop(0)
            merged = found.get(code, Asked()) | asked
            if found.get(code) == merged:
                continue
            found[code] = merged
            for before in (each for each in self._must_precede(code) if each not in trial):
                because = Because(kind="prerequisite", subject=code)
                waiting.append((before, Asked((because,), merged.gates, merged.warnings)))
        return found

    def _must_precede(self, code: str) -> tuple[str, ...]:
        """What has to come first and is not in place; outside help where nobody can do it."""
        before = [each for each in self._action(code).prerequisites if not self._is_in_place(each)]
        return (*before, self._rule.outside_help) if code in self.lacks_help else tuple(before)

    def _is_in_place(self, code: str) -> bool:
        action = self._action(code)
        if self.chain.state == "tried" and action.is_poc:
            return True
        if action.is_deployment and code not in self.chain.codes and self.grounds.situation.workloads.running:
            return True
        return code not in self.chain.codes and self.grounds.is_in_place(self._action(code))

    def _asked(self, code: str, *, in_trial: bool) -> Asked:
        asked = self.grounds.asked.get(code, Asked())
        if in_trial and code in self._asked_of_suppliers:
            # Who is asked about the first problem is asked at once about another one for which a tool is to be bought.
            partly = Because(kind="flag", subject="off-the-shelf", actual="partly")
            asked = Asked((partly, *self.grounds.triggered.get(code, ()))) | asked
        is_of_first = in_trial or code in self._launch
        return asked | Asked((self.chain.reason(self.grounds),)) if is_of_first else asked

    @cached_property
    def _asked_of_suppliers(self) -> frozenset[str]:
        """What asks suppliers before a trial of one's own; empty where the trial is that of a tool."""
        is_own = self.chain.state in ("ready", "made-ready")
        return frozenset(self._rule.trial.buy[:1]) & set(self.chain.codes) if is_own else frozenset()

    def _task(self, code: str, asked: Asked) -> Task:
        action = self._action(code)
        hard = set(self._must_precede(code))
        measured = self._measured_for(code)
        if code == self._rule.trial.show and self.chain.goal is not None:
            hard.add(self.chain.goal)
        if code in self._starts_next:
            hard |= {each for each in self._before_next if self._action(each).repeats is None}
        if code == self.chain.goal:
            # Who decides on the result is named before there is one.
            hard |= set(filter(None, [self._rule.trial.sponsor])) & set(self.chain.codes)
            hard |= self._safeguards
        if action.is_poc or (self.chain.state == "to-buy" and code == self.chain.goal):
            hard |= {*self.chain.needs, *(step.code for step in self.follow_ups if self._comes_before_trial(step))}
        return Task(
            id=code,
            days=(days := self._days(action)),
            least=min(days[0], _by_size(action, self.grounds, self.size)[0]) if action.is_poc else days[0],
            lead=self._lead(action),
            role=action.owner,
            or_generalist=action.or_generalist,
            needs_role=action.needs_role,
            hard=frozenset(hard) - {code} - measured,
            soft=frozenset(
                (
                    *action.prerequisites,
                    *action.after,
                    *self._decided_first(code),
                    *self._cleared_first(action),
                    *((*self._asked_of_suppliers, *self.chain.prepares) if action.is_poc else ()),
                )
            )
            - {code}
            - measured,
            asked=asked,
            in_place=tuple(each for each in action.prerequisites if self._is_in_place(each)),
            urgency=self._urgency(action, asked),
            problem=self.chain.problem if code in self._of_trial or code in self._launch else None,
            is_clearing=code in self.grounds.clears(self.grounds.first),
        )

    def _measured_for(self, code: str) -> frozenset[str]:
        """Measuring, for work on a problem whose number is told already: it waits for no other problem's."""
        is_of_first = code in self._of_trial or code in self._launch
        return frozenset({self._rule.trial.measure}) if self._measures_another and is_of_first else frozenset()

    def _decided_first(self, code: str) -> tuple[str, ...]:
        """The trial, for what puts it to work, as only a go calls for that, and for measuring the next problem."""
        is_next = code in self._launch or (code == self._rule.trial.measure and self._measures_another)
        return (self.chain.goal,) if is_next and self.chain.goal is not None else ()

    def _cleared_first(self, action: Action) -> tuple[str, ...]:
        """What comes before anybody sees data of people, and before help from outside is looked for.

        Work on the first problem waits for what clears its data, all other work with data for what clears any of them.
        What decides about the problem is known before somebody from outside is asked.
        """
        grounds = self.grounds
        if action.id == self._rule.outside_help:
            find_out = grounds.rubric.problems.find_out_action
            return (find_out,) if find_out in self.chain.needs else ()
        if not action.sees_data:
            return ()
        first = grounds.clears(grounds.first)
        return first if action.id in self._of_trial else (*first, *grounds.clears(self._bought))

    @property
    def _safeguards(self) -> frozenset[str]:
        """What puts the safeguards in place that the first problem lacks."""
        first = self.grounds.first
        return frozenset(each.action for each in first.missing_safeguards) if first is not None else frozenset()

    def _urgency(self, action: Action, asked: Asked) -> int:
        """Finding out, models in use and easy gains, what this phase is for, what comes early, then mere warnings."""
        gates = [self.grounds.rubric.gate_by_id[gate] for gate in asked.gates]
        if action.id == self._rule.find_out:
            return 0
        if action.id in self._launch or any(reason.kind == "rule" for reason in asked.reasons):
            return 1
        if not gates:
            return 4
        if any(gate.is_workload_gate for gate in gates):
            return 1
        return 2 if min(action.phases) <= self.grounds.placement.placed else 3

    def _comes_before_trial(self, step: FollowUp) -> bool:
        return step.problem == self.chain.problem and step.is_question

    def _lead(self, action: Action) -> int:
        """The working days it takes at least: until others answered, or for a trial the weeks told, up to a limit."""
        if action.id in (self._rule.find_out, self.grounds.rubric.problems.find_out_action):
            return max(action.lead_days, self._rule.answer_days)
        first = self.grounds.situation.first_problem
        if not action.is_poc or first is None or first.weeks_to_first_result is None:
            return action.lead_days
        told = first.weeks_to_first_result * _DAYS_A_WEEK
        return min(max(action.lead_days, told), self._rule.trial.most_days)

    def _days(self, action: Action) -> Days:
        """The work of an action for this size; more if it asks more questions."""
        if action.id == self._rule.find_out:
            low, likely, high = action.days.of(self.size)
            asked = self.grounds.unknown_questions * Fraction(self._rule.find_out_days)
            return low, max(likely, asked), max(high, 2 * asked)
        return days_of(action, self.grounds, self.size)

    def _action(self, code: str) -> Action:
        return self.grounds.rubric.action_by_id[code]

    @property
    def _rule(self) -> PlanningRule:
        return self.grounds.rubric.planning


def _together(asked: Iterable[tuple[str, Asked]]) -> dict[str, Asked]:
    """What each action is asked for, by its code."""
    found: dict[str, Asked] = {}
    for code, why in asked:
        found[code] = found.get(code, Asked()) | why
    return found


def days_of(action: Action, grounds: Grounds, size: Size) -> Days:
    """The work of an action on the way of the first problem; of its trial what was estimated, if anything was."""
    first = grounds.situation.first_problem
    if action.is_poc and first is not None and first.effort_days is not None:
        low, likely, high = (first.effort_days * spread for spread in grounds.rubric.price.trial_spread.numbers)
        return low, likely, high
    return _by_size(action, grounds, size)


def _by_size(action: Action, grounds: Grounds, size: Size) -> Days:
    """The days of the catalogue; less if something of it is there."""
    low, likely, high = action.days.of(size)
    if not grounds.has_begun(action):
        return low, likely, high
    left = Fraction(grounds.rubric.planning.begun_share)
    return low * left, likely * left, high * left


def size_of(employees: int | None, rule: PlanningRule) -> Size:
    """The size of an organization with so many people; the usual one if nobody told."""
    return rule.size_told(employees) or rule.unknown_size


def step_task(step: FollowUp) -> Task:
    """The step that a checked table asks for, as a task."""
    return Task(
        id=step.code,
        days=_STEP[step.is_question],
        least=_STEP[step.is_question][0],
        lead=step.lead_days,
        role=step.role,
        or_generalist=True,
        needs_role=False,
        hard=frozenset(),
        soft=frozenset(),
        asked=Asked(step.because),
        problem=step.problem,
    )
