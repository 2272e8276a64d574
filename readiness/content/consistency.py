"""Whether questionnaire and rubric, each well formed, agree with each other and with themselves."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from readiness.content.branding import branding_findings
from readiness.content.cycles import first_cycle
from readiness.content.document import Path
from readiness.content.findings import Finding
from readiness.content.levels import level_findings, shape_findings
from readiness.content.protecting import safeguard_findings
from readiness.content.reaching import unreachable_gates, weight_findings
from readiness.content.sectors import sector_findings
from readiness.content.short_form import job_findings
from readiness.content.told_twice import told_twice_findings
from readiness.model.action import Action
from readiness.model.base import FACETS, STATUSES
from readiness.model.questionnaire import Questionnaire
from readiness.model.response import Response
from readiness.model.rubric import Rubric

DEFAULT_PRESET = Response.model_fields["preset"].default


def consistency_findings(questionnaire: Questionnaire, rubric: Rubric) -> Iterator[Finding]:
    """Yield a finding for every rule of the method that the content breaks."""
    yield from _question_findings(questionnaire, rubric)
    yield from _gate_question_findings(questionnaire, rubric)
    yield from _capability_findings(questionnaire, rubric)
    yield from _first_look_findings(questionnaire, rubric)
    yield from weight_findings(rubric)
    yield from unreachable_gates(questionnaire, rubric)
    yield from _preset_findings(rubric)
    yield from _status_findings(rubric)
    yield from level_findings(questionnaire, rubric)
    yield from shape_findings(rubric)
    yield from _series_findings(rubric)
    yield from _price_findings(rubric)
    yield from _action_findings(questionnaire, rubric)
    yield from safeguard_findings(questionnaire, rubric)
    yield from job_findings(rubric)
    yield from sector_findings(questionnaire)
    yield from told_twice_findings(questionnaire)
    yield from branding_findings(questionnaire)


def _question_findings(questionnaire: Questionnaire, rubric: Rubric) -> Iterator[Finding]:
    """Every question has points and an action that raises it."""
    for path, question_id in _question_paths(questionnaire):
        if question_id not in rubric.points_of:
            advice = f"Add `- {{question: {question_id}, weight: 1}}` to `points` in the rubric."
            yield Finding("questionnaire", path, "The question has no weight.", advice)
        if question_id not in rubric.steps_of:
            advice = f"Add `{{question: {question_id}, level: 2}}` to the `effects` of an action."
            yield Finding("questionnaire", path, "No action raises this question.", advice)


def _gate_question_findings(questionnaire: Questionnaire, rubric: Rubric) -> Iterator[Finding]:
    """A gate rests on a level: its questions apply to everybody. A knowledge question can be answered "don't know"."""
    gated = _gated_questions(rubric)
    knowledge = {points.question for points in rubric.points if points.is_knowledge}
    for path, question_id in _question_paths(questionnaire):
        question = questionnaire.question_by_id[question_id]
        if question_id in gated and question.allows_not_applicable:
            what = "A gate rests on this question, so it applies to everybody."
            yield Finding("questionnaire", path, what, "Remove `allows_not_applicable: true`.")
        if question_id in knowledge and not question.allows_dont_know:
            what = "The rubric counts don't know as 0 here, but it cannot be chosen."
            yield Finding(
                "questionnaire", path, what, "Remove `allows_dont_know: false`, or `is_knowledge: true` in the rubric."
            )


def _gated_questions(rubric: Rubric) -> set[str]:
    facets = {facet.question for facet in rubric.data_status.facets}
    return facets | {question for gate in rubric.gates for test in gate.tests for question in test.named_questions}


def _first_look_findings(questionnaire: Questionnaire, rubric: Rubric) -> Iterator[Finding]:
    """A first look is a part of the questions, once each; where there are gates, it asks what they rest on."""
    chosen, gated = questionnaire.first_look, _gated_questions(rubric)
    if chosen and len(set(chosen)) >= len(questionnaire.questions):
        yield Finding("questionnaire", ("first_look",), "The first look asks every question.", "Remove `first_look`.")
    for at, question_id in enumerate(chosen):
        path: Path = ("first_look", at)
        if question_id in chosen[:at]:
            yield Finding("questionnaire", path, f"`{question_id}` is there twice.", "Remove one of them.")
        elif rubric.gates and question_id in questionnaire.question_by_id and question_id not in gated:
            what = f"No gate rests on `{question_id}`, so the first look learns no phase from it."
            yield Finding("questionnaire", path, what, "Name a question of a gate or of the data status.")


def _capability_findings(questionnaire: Questionnaire, rubric: Rubric) -> Iterator[Finding]:
    """Only the capability that is derived from the people has no questions."""
    for at, dimension in enumerate(questionnaire.dimensions):
        for inner, capability in enumerate(dimension.capabilities):
            path = ("dimensions", at, "capabilities", inner)
            is_derived = capability.id == rubric.team.cover_capability
            if is_derived and capability.questions:
                what = "This capability is worked out from the people, so nothing is asked."
                yield Finding("questionnaire", path, what, "Move its questions to another capability.")
            elif not is_derived and not capability.questions:
                yield Finding("questionnaire", path, "The capability has no questions.", "Add one, or remove it.")


def _preset_findings(rubric: Rubric) -> Iterator[Finding]:
    """The default set of weights exists; each set covers every criterion and sums to exactly 1."""
    if DEFAULT_PRESET not in {preset.id for preset in rubric.problems.presets}:
        what = f"There is no `{DEFAULT_PRESET}`, which holds unless another set of weights is chosen."
        yield Finding("rubric", ("problems", "presets"), what, "Add it.")
    criteria = set(rubric.problems.criterion_by_id)
    for at, preset in enumerate(rubric.problems.presets):
        path: Path = ("problems", "presets", at, "weights")
        for criterion in sorted(criteria - set(preset.weights)):
            yield Finding("rubric", path, f"`{criterion}` has no weight.", f'Add `{criterion}: "0.05"`, say.')
        total = sum(preset.weights.values(), Decimal(0))
        if total != 1:
            yield Finding("rubric", path, f"The weights sum to {total.normalize():f}.", "Make them sum to exactly 1.")


def _status_findings(rubric: Rubric) -> Iterator[Finding]:
    """All statuses in order, each asking for at least as much of every facet as the one before."""
    rule = rubric.data_status
    given = tuple(status.status for status in rule.statuses)
    if given != STATUSES:
        yield Finding(
            "rubric",
            ("data_status", "statuses"),
            "The statuses are not complete and in order.",
            f"Write {_listed(STATUSES)}.",
        )
    if tuple(sorted(facet.facet for facet in rule.facets)) != tuple(sorted(FACETS)):
        yield Finding(
            "rubric", ("data_status", "facets"), "Each facet needs exactly one question.", f"Write {_listed(FACETS)}."
        )
    least = dict.fromkeys(FACETS, 0)
    for at, status in enumerate(rule.statuses):
        needs = {need.facet: need.at_least for need in status.needs}
        for facet, level in least.items():
            if needs.get(facet, 0) < level:
                what = f"`{status.status}` asks for less of `{facet}` than the status before it."
                advice = f"Ask for level {level} or more."
                yield Finding("rubric", ("data_status", "statuses", at, "needs"), what, advice)
        least.update({facet: max(level, needs.get(facet, 0)) for facet, level in least.items()})


def _series_findings(rubric: Rubric) -> Iterator[Finding]:
    """Numbers that must be complete: phases, demands for each phase, numbers of the criteria, effort bands."""
    numbers = tuple(range(1, len(rubric.phases) + 1))
    if rubric.phase_numbers != numbers:
        what = f"The phases are not {_listed(tuple(map(str, numbers)))} in order."
        yield Finding("rubric", ("phases",), what, "Write each once, in order.")
    for at, role in enumerate(rubric.team.roles):
        if tuple(demand.phase for demand in role.demand) != numbers:
            path = ("team", "roles", at, "demand")
            what = f"The demand is not given for phases {_listed(tuple(map(str, numbers)))}."
            yield Finding("rubric", path, what, "Write each phase once, in order.")
    criteria = [criterion.number for criterion in rubric.problems.criteria]
    if criteria != list(range(1, len(criteria) + 1)):
        what = "The criteria are not numbered 1, 2, 3 and so on."
        yield Finding("rubric", ("problems", "criteria"), what, "Number them in the order of the file.")
    if [effort.band for effort in rubric.planning.efforts] != ["S", "M", "L"]:
        yield Finding(
            "rubric", ("planning", "efforts"), "The effort bands are not S, M, L.", "Write each once, in order."
        )
    most = {effort.band: effort.days_at_most for effort in rubric.planning.efforts}
    for at, action in enumerate(rubric.actions):
        for size, (low, likely, high) in action.days.by_size:
            place: Path = ("actions", at, "days", size)
            if not low <= likely <= high:
                what = "The days do not go from few to many."
                yield Finding("rubric", place, what, "Write few, likely and many days.")
            if likely > most.get(action.effort, likely):
                what = f"Band {action.effort} has no action of so many days."
                yield Finding("rubric", place, what, f"Write {most[action.effort]} likely days or fewer.")


def _price_findings(rubric: Rubric) -> Iterator[Finding]:
    """Every assumption about money is a range from low to high."""
    for name, assumed in rubric.price.assumptions:
        low, likely, high = assumed.numbers
        if not 0 < low <= likely <= high:
            what = "The numbers do not go from low to high, above zero."
            yield Finding("rubric", ("price", name, "range"), what, "Write a low, a likely and a high number.")


def _action_findings(questionnaire: Questionnaire, rubric: Rubric) -> Iterator[Finding]:
    """No action waits for itself, and each names the dimension of its capability."""
    waits = {action.id: _waits_for(action, rubric) for action in rubric.actions}
    position = {action.id: at for at, action in enumerate(rubric.actions)}
    if cycle := first_cycle(waits):
        what = f"These actions wait for each other: {' → '.join(cycle)}."
        yield Finding(
            "rubric", ("actions", position[cycle[0]], "prerequisites"), what, "Remove one of these prerequisites."
        )
    home = {
        capability.id: dimension.id for dimension in questionnaire.dimensions for capability in dimension.capabilities
    }
    for at, action in enumerate(rubric.actions):
        if home.get(action.capability, action.dimension) != action.dimension:
            what = f"`{action.capability}` belongs to `{home[action.capability]}`."
            yield Finding("rubric", ("actions", at, "dimension"), what, f"Write `{home[action.capability]}`.")


def _waits_for(action: Action, rubric: Rubric) -> tuple[str, ...]:
    """What an action may have to wait for; the proof of concept also waits for what its problem needs first."""
    waits = (*action.prerequisites, *action.after)
    if not action.is_poc:
        return waits
    needed_first = (rule.action for rule in rubric.problems.rules if rule.class_ == "do-first" and rule.action)
    return tuple(dict.fromkeys((*waits, *needed_first, rubric.problems.find_out_action)))


def _question_paths(questionnaire: Questionnaire) -> Iterator[tuple[Path, str]]:
    for at, dimension in enumerate(questionnaire.dimensions):
        for inner, capability in enumerate(dimension.capabilities):
            for deep, question in enumerate(capability.questions):
                yield ("dimensions", at, "capabilities", inner, "questions", deep), question.id


def _listed(words: tuple[str, ...]) -> str:
    return f"{', '.join(words[:-1])} and {words[-1]}" if len(words) > 1 else words[0]
