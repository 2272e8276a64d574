"""An outcome together with the content that gives its parts their names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

from readiness.model.assessment import ActionEdit, Charter, TableCheck
from readiness.model.base import FIRST_PHASE
from readiness.model.contradictions import Contradiction, find_contradictions
from readiness.model.evidence_step import NextStep, next_step
from readiness.model.outcome import Outcome
from readiness.model.placement import GateResult, Placement, TestResult
from readiness.model.pooled import PooledResponse
from readiness.model.price import Price
from readiness.model.questionnaire import Question, Questionnaire
from readiness.model.response import CandidateProblem, Person, Response
from readiness.model.roadmap import Owner, PlannedAction
from readiness.model.rubric import Rubric
from readiness.model.scorecard import ScoreScale
from readiness.model.work_calendar import WorkCalendar
from readiness.present import kind_words
from readiness.present.plan.model_words import ModelWords, is_model_step, words_of_models
from readiness.present.plan.step_words import StepWords, is_step, step_words
from readiness.present.price.rounding import as_printed
from readiness.words import said
from readiness.words.say import plan as say_plan
from readiness.words.say import shared, steps


@dataclass(frozen=True)
class AskedFor:
    """The next step that a checked table asks for, with the problem that the table is about."""

    problem: CandidateProblem
    check: TableCheck
    step: NextStep

    @property
    def words(self) -> StepWords:
        """What the plan says about the step."""
        return step_words(self.step)


@dataclass(frozen=True)
class Findings:
    """What was told, what follows, and the published content that both refer to by slug.

    `evidence` is what was seen: the checked table of a problem, by the problem's id; `pooled` is there if several
    people answered. `calendar` holds the working days of the plan; None where an older snapshot did not keep them.
    `charter` is what was written by hand about the first trial.
    """

    response: Response
    outcome: Outcome
    questionnaire: Questionnaire
    rubric: Rubric
    action_edits: Mapping[str, ActionEdit] = field(default_factory=dict)
    evidence: Mapping[str, TableCheck] = field(default_factory=dict)
    pooled: PooledResponse | None = None
    calendar: WorkCalendar | None = None
    charter: Charter = field(default_factory=Charter)

    @property
    def organization(self) -> str:
        """The name to print; an assessment may be nameless."""
        return self.response.organization.name or said(shared.YOUR_ORGANIZATION)

    @property
    def last_day(self) -> date:
        """The last day that the plan reaches."""
        plan = self.outcome.roadmap
        starts = plan.starts_on if plan is not None else None
        return (starts or self.response.assessed_on) + timedelta(days=self.rubric.planning.last_day - 1)

    @cached_property
    def is_small(self) -> bool:
        """Whether it was told that so few people work there that it is a small organization."""
        return self.rubric.planning.size_told(self.response.organization.employees) == "small"

    @cached_property
    def price(self) -> Price | None:
        """What the plan costs, with its numbers as they are printed; None as long as there is no plan."""
        return as_printed(self.outcome.price) if self.outcome.price is not None else None

    @cached_property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """Every answer that does not fit what was told elsewhere, in the order of the questions."""
        return find_contradictions(self.questionnaire, self.rubric, self.response, self.charter)

    @cached_property
    def dimension_names(self) -> dict[str, str]:
        """Names of dimensions by slug."""
        return {dimension.id: dimension.name for dimension in self.questionnaire.dimensions}

    @cached_property
    def capability_names(self) -> dict[str, str]:
        """Names of capabilities by slug."""
        return {
            capability.id: capability.name
            for dimension in self.questionnaire.dimensions
            for capability in dimension.capabilities
        }

    @cached_property
    def people(self) -> dict[str, Person]:
        """The people listed, by slug."""
        return {person.id: person for person in self.response.people}

    @cached_property
    def skill_names(self) -> dict[str, str]:
        """Names of skills by slug."""
        return {skill.id: skill.name for skill in self.rubric.team.skills}

    @cached_property
    def checked_problems(self) -> tuple[tuple[CandidateProblem, TableCheck], ...]:
        """The problems of which a table was checked, in the order in which they were entered."""
        return tuple(
            (problem, self.evidence[problem.id]) for problem in self.response.problems if problem.id in self.evidence
        )

    @cached_property
    def steps(self) -> dict[str, AskedFor]:
        """The next step of each checked table, by its code on the plan."""
        found = {}
        for problem, check in self.checked_problems:
            step = next_step(check.report)
            found[step.code(problem.id)] = AskedFor(problem, check, step)
        return found

    @cached_property
    def model_steps(self) -> dict[str, ModelWords]:
        """What lets each listed model count that does not, by its code on the plan."""
        placement = self.outcome.placement
        return words_of_models(self.response, placement.workloads) if placement is not None else {}

    def is_left_open(self, slug: str) -> bool:
        """Whether a workshop left this question open and nobody has answered it since."""
        return self.pooled is not None and slug in self.pooled.left_open

    def question(self, slug: str) -> Question | None:
        """The question with this slug, or None if the questionnaire has no such question."""
        return self.questionnaire.question_by_id.get(slug)

    def person_name(self, slug: str | None) -> str:
        """The name of a person; the slug itself if the person has left the list."""
        person = self.people.get(slug or "")
        return person.name if person else (slug or "")

    def role_name(self, slug: str) -> str:
        """The name of a role, as an organization of this size says it."""
        role = self.rubric.team.role_by_id.get(slug)
        if role is None:
            return slug
        return (role.name_when_small or role.name) if self.is_small else role.name

    def action_title(self, code: str) -> str:
        """The title of an action of the catalogue, or of the step after a table check, also when the check is gone."""
        if code in self.steps:
            return self.steps[code].words.title
        if is_model_step(code):
            known = self.model_steps.get(code)
            return known.title if known else self.action_edits.get(code, ActionEdit()).title or said(steps.MODEL_GONE)
        if is_step(code):
            return self.action_edits.get(code, ActionEdit()).title or said(steps.REMOVED)
        action = self.rubric.action_by_id.get(code)
        if action is None:
            return code
        return said(say_plan.measured_for_another(title=action.title)) if self.measures_another(code) else action.title

    def measures_another(self, code: str) -> bool:
        """Whether an action measures today's number of another problem than the one that is tried first."""
        roadmap = self.outcome.roadmap
        trial = roadmap.first_trial if roadmap is not None else None
        planned = roadmap.action(code) if roadmap is not None else None
        is_measuring = code == self.rubric.planning.trial.measure
        return is_measuring and planned is not None and trial is not None and planned.problem != trial.problem

    def phase_name(self, number: int) -> str:
        """The name of a phase."""
        return next((phase.name for phase in self.rubric.phases if phase.number == number), str(number))

    def owner_of(self, action: PlannedAction) -> str:
        """Who owns an action: the person entered by hand, else the planned one, called proposed, else the role."""
        doer = self.doer_of(action)
        edit = self.action_edits.get(action.id)
        if action.owner.person is None or (edit and edit.person):
            return doer
        owner = action.owner
        return kind_words.owner(
            doer, is_proposed=self.is_proposed(owner, action.problem), is_time_untold=self.is_time_untold(owner)
        )

    def doer_of(self, action: PlannedAction) -> str:
        """Who does an action, without a word on whether that is agreed: the same for all actions of one person."""
        edit = self.action_edits.get(action.id)
        if edit and edit.person:
            return edit.person
        if action.owner.person:
            return self.person_name(action.owner.person)
        if action.owner.kind == "partner":
            return said(kind_words.PARTNER)
        role = self.role_name(action.owner.role)
        is_external = action.owner.kind == "external"
        return said(shared.part_external_role(role=role) if is_external else shared.part_role_to_be_named(role=role))

    def is_proposed(self, owner: Owner, problem: str | None) -> bool:
        """Whether the plan alone names the person: nobody gave them the role, nor named them as who decides.

        `problem` is that of the action, the first one where it has none.
        """
        person = self.people.get(owner.person or "")
        if person is None or owner.role in person.roles:
            return False
        role = self.rubric.team.role_by_id.get(owner.role)
        return not (
            role
            and role.leadership == "decides"
            and self._is_sponsor(person.name, problem or self.outcome.ranking.first)
        )

    def _is_sponsor(self, name: str, problem: str | None) -> bool:
        named = next((each.sponsor for each in self.response.problems if each.id == problem), "")
        return named.strip().casefold() == name.strip().casefold() != ""

    def is_time_untold(self, owner: Owner) -> bool:
        """Whether nobody told how much time the person has who is proposed for an action."""
        person = self.people.get(owner.person or "")
        return person is not None and person.time is None

    @property
    def scale(self) -> ScoreScale:
        """The lowest and the highest score there can be."""
        return self.outcome.scorecard.scale

    @property
    def target_phase(self) -> int:
        """The phase whose floor and gates the report compares with: the next one, or the top one at the top."""
        placement = self.outcome.placement
        return min(self.rubric.last_phase, placement.placed + 1 if placement else FIRST_PHASE + 1)

    def floor_of(self, phase: int) -> float:
        """The least score that `phase` asks of every dimension; the lowest there is if it asks none."""
        tests = (test for gate in self.rubric.gates if gate.phase == phase for test in gate.tests)
        return next((float(test.floor) for test in tests if test.kind == "floor"), self.scale.lowest)

    def floor_tests(self, phase: int) -> dict[str, TestResult]:
        """The floor test of each dimension for `phase`, by dimension slug; empty without a placement."""
        placement = self.outcome.placement
        gates = placement.gates_of(phase) if placement else ()
        return {test.subject: test for gate in gates for test in gate.tests if test.kind == "floor"}

    @property
    def target_gates(self) -> tuple[GateResult, ...]:
        """The gates of the target phase; empty without a placement."""
        placement = self.outcome.placement
        return placement.gates_of(self.target_phase) if placement else ()

    @property
    def open_gates(self) -> tuple[GateResult, ...]:
        """Gates of the target phase that are known not to be met."""
        return tuple(gate for gate in self.target_gates if gate.state == "open")

    @property
    def unknown_gates(self) -> tuple[GateResult, ...]:
        """Gates of the target phase of which nobody can tell yet whether they are met."""
        return tuple(gate for gate in self.target_gates if gate.state == "unknown")

    @property
    def gates_left(self) -> tuple[GateResult, ...]:
        """Gates of the target phase that are not known to be met: the open ones, then the unknown ones."""
        return (*self.open_gates, *self.unknown_gates)

    def gate_titles(self, gates: Sequence[GateResult]) -> list[str]:
        """The titles of gates."""
        return [self.rubric.gate_by_id[gate.id].title for gate in gates]

    @property
    def placement(self) -> Placement:
        """The placement; raises ValueError while nothing at all was answered."""
        if self.outcome.placement is None:
            raise ValueError("nothing was answered, so there is no placement")
        return self.outcome.placement
