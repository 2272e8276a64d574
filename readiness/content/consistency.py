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
from readiness.words import said
from readiness.words.say import content as say

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
    for path, question_id in question_paths(questionnaire):
        if question_id not in rubric.points_of:
            advice = said(say.add_question_weight_to_points(question_id=question_id))
            yield Finding("questionnaire", path, said(say.QUESTION_HAS_NO_WEIGHT), advice)
        if question_id not in rubric.steps_of:
            advice = said(say.add_question_level_to_effects(question_id=question_id))
            yield Finding("questionnaire", path, said(say.NO_ACTION_RAISES_THIS_QUESTION), advice)


def _gate_question_findings(questionnaire: Questionnaire, rubric: Rubric) -> Iterator[Finding]:
    """A gate rests on a level: its questions apply to everybody. A knowledge question can be answered "don't know"."""
    gated = _gated_questions(rubric)
    knowledge = {points.question for points in rubric.points if points.is_knowledge}
    for path, question_id in question_paths(questionnaire):
        question = questionnaire.question_by_id[question_id]
        if question_id in gated and question.allows_not_applicable:
            what = said(say.GATE_RESTS_ON_THIS_QUESTION)
            yield Finding("questionnaire", path, what, said(say.REMOVE_ALLOWS_NOT_APPLICABLE_TRUE))
        if question_id in knowledge and not question.allows_dont_know:
            what = said(say.RUBRIC_COUNTS_DONT_KNOW)
            yield Finding("questionnaire", path, what, said(say.REMOVE_ALLOWS_DONT_KNOW_FALSE))


def _gated_questions(rubric: Rubric) -> set[str]:
    facets = {facet.question for facet in rubric.data_status.facets}
    return facets | {question for gate in rubric.gates for test in gate.tests for question in test.named_questions}


def _first_look_findings(questionnaire: Questionnaire, rubric: Rubric) -> Iterator[Finding]:
    """A first look is a part of the questions, once each; where there are gates, it asks what they rest on."""
    chosen, gated = questionnaire.first_look, _gated_questions(rubric)
    if chosen and len(set(chosen)) >= len(questionnaire.questions):
        yield Finding(
            "questionnaire", ("first_look",), said(say.FIRST_LOOK_ASKS_EVERY_QUESTION), said(say.REMOVE_FIRST_LOOK)
        )
    for at, question_id in enumerate(chosen):
        path: Path = ("first_look", at)
        if question_id in chosen[:at]:
            yield Finding(
                "questionnaire", path, said(say.is_there_twice(question_id=question_id)), said(say.REMOVE_ONE_OF_THEM)
            )
        elif rubric.gates and question_id in questionnaire.question_by_id and question_id not in gated:
            what = said(say.no_gate_rests(question_id=question_id))
            yield Finding("questionnaire", path, what, said(say.NAME_QUESTION_OF_GATE))


def _capability_findings(questionnaire: Questionnaire, rubric: Rubric) -> Iterator[Finding]:
    """Only the capability that is derived from the people has no questions."""
    for at, dimension in enumerate(questionnaire.dimensions):
        for inner, capability in enumerate(dimension.capabilities):
            path = ("dimensions", at, "capabilities", inner)
            is_derived = capability.id == rubric.team.cover_capability
            if is_derived and capability.questions:
                what = said(say.THIS_CAPABILITY_IS_WORKED_OUT)
                yield Finding("questionnaire", path, what, said(say.MOVE_ITS_QUESTIONS_TO_ANOTHER))
            elif not is_derived and not capability.questions:
                yield Finding("questionnaire", path, said(say.CAPABILITY_HAS_NO_QUESTIONS), said(say.ADD_ONE_OR_REMOVE))


def _preset_findings(rubric: Rubric) -> Iterator[Finding]:
    """The default set of weights exists; each set covers every criterion and sums to exactly 1."""
    if DEFAULT_PRESET not in {preset.id for preset in rubric.problems.presets}:
        what = said(say.no_which_holds_unless_another(default_preset=str(DEFAULT_PRESET)))
        yield Finding("rubric", ("problems", "presets"), what, said(say.ADD))
    criteria = set(rubric.problems.criterion_by_id)
    for at, preset in enumerate(rubric.problems.presets):
        path: Path = ("problems", "presets", at, "weights")
        for criterion in sorted(criteria - set(preset.weights)):
            yield Finding(
                "rubric",
                path,
                said(say.has_no_weight(criterion=criterion)),
                said(say.add_weight(entry=f'{criterion}: "0.05"')),
            )
        total = sum(preset.weights.values(), Decimal(0))
        if total != 1:
            yield Finding(
                "rubric",
                path,
                said(say.weights_sum_to(total=total)),
                said(say.MAKE_THEM_SUM_TO_EXACTLY),
            )


def _status_findings(rubric: Rubric) -> Iterator[Finding]:
    """All statuses in order, each asking for at least as much of every facet as the one before."""
    rule = rubric.data_status
    given = tuple(status.status for status in rule.statuses)
    if given != STATUSES:
        yield Finding(
            "rubric",
            ("data_status", "statuses"),
            said(say.STATUSES_ARE_NOT_COMPLETE),
            said(say.write_listed(listed=_listed(STATUSES))),
        )
    if tuple(sorted(facet.facet for facet in rule.facets)) != tuple(sorted(FACETS)):
        yield Finding(
            "rubric",
            ("data_status", "facets"),
            said(say.EACH_FACET_NEEDS_EXACTLY_ONE),
            said(say.write_listed(listed=_listed(FACETS))),
        )
    least = dict.fromkeys(FACETS, 0)
    for at, status in enumerate(rule.statuses):
        needs = {need.facet: need.at_least for need in status.needs}
        for facet, level in least.items():
            if needs.get(facet, 0) < level:
                what = said(say.asks_for_less(status=status.status, facet=facet))
                advice = said(say.ask_for_level_or_more(level=level))
                yield Finding("rubric", ("data_status", "statuses", at, "needs"), what, advice)
        least.update({facet: max(level, needs.get(facet, 0)) for facet, level in least.items()})


def _series_findings(rubric: Rubric) -> Iterator[Finding]:
    """Numbers that must be complete: phases, demands for each phase, numbers of the criteria, effort bands."""
    numbers = tuple(range(1, len(rubric.phases) + 1))
    if rubric.phase_numbers != numbers:
        what = said(say.phases_are_not_in_order(listed=_listed(tuple(map(str, numbers)))))
        yield Finding("rubric", ("phases",), what, said(say.WRITE_EACH_ONCE_IN_ORDER))
    else:
        yield from _phase_findings(rubric)
    for at, role in enumerate(rubric.team.roles):
        if tuple(demand.phase for demand in role.demand) != numbers:
            path = ("team", "roles", at, "demand")
            what = said(say.demand_is_not_given(listed=_listed(tuple(map(str, numbers)))))
            yield Finding("rubric", path, what, said(say.WRITE_EACH_PHASE_ONCE))
    criteria = [criterion.number for criterion in rubric.problems.criteria]
    if criteria != list(range(1, len(criteria) + 1)):
        what = said(say.CRITERIA_ARE_NOT_NUMBERED)
        yield Finding("rubric", ("problems", "criteria"), what, said(say.NUMBER_THEM_IN_ORDER))
    if [effort.band for effort in rubric.planning.efforts] != ["S", "M", "L"]:
        yield Finding(
            "rubric", ("planning", "efforts"), said(say.EFFORT_BANDS_ARE_NOT_S), said(say.WRITE_EACH_ONCE_IN_ORDER)
        )
    most = {effort.band: effort.days_at_most for effort in rubric.planning.efforts}
    for at, action in enumerate(rubric.actions):
        for size, (low, likely, high) in action.days.by_size:
            place: Path = ("actions", at, "days", size)
            if not low <= likely <= high:
                what = said(say.DAYS_DO_NOT_GO)
                yield Finding("rubric", place, what, said(say.WRITE_FEW_LIKELY_AND_MANY))
            if likely > most.get(action.effort, likely):
                what = said(say.band_has_no_action(effort=action.effort))
                yield Finding("rubric", place, what, said(say.write_likely_days_or_fewer(most=most[action.effort])))


def _phase_findings(rubric: Rubric) -> Iterator[Finding]:
    """Gates and actions name phases that there are."""
    named: list[tuple[Path, int]] = [(("gates", at, "phase"), gate.phase) for at, gate in enumerate(rubric.gates)]
    for at, action in enumerate(rubric.actions):
        named += [(("actions", at, "phases", inner), phase) for inner, phase in enumerate(action.phases)]
    advice = said(say.phases_are(listed=_listed(tuple(map(str, rubric.phase_numbers)))))
    for path, phase in named:
        if phase not in rubric.phase_numbers:
            yield Finding("rubric", path, said(say.there_is_no_phase(phase=phase)), advice)


def _price_findings(rubric: Rubric) -> Iterator[Finding]:
    """Every assumption about money is a range from low to high."""
    for name, assumed in rubric.price.assumptions:
        low, likely, high = assumed.numbers
        if not 0 < low <= likely <= high:
            what = said(say.NUMBERS_DO_NOT_GO)
            yield Finding("rubric", ("price", name, "range"), what, said(say.WRITE_LOW_LIKELY_AND_HIGH))


def _action_findings(questionnaire: Questionnaire, rubric: Rubric) -> Iterator[Finding]:
    """No action waits for itself, and each names the dimension of its capability."""
    waits = {action.id: _waits_for(action, rubric) for action in rubric.actions}
    position = {action.id: at for at, action in enumerate(rubric.actions)}
    if cycle := first_cycle(waits):
        what = said(say.these_actions_wait_for_each(cycle=" → ".join(cycle)))
        yield Finding(
            "rubric",
            ("actions", position[cycle[0]], "prerequisites"),
            what,
            said(say.REMOVE_ONE_OF_THESE_PREREQUISITES),
        )
    home = {
        capability.id: dimension.id for dimension in questionnaire.dimensions for capability in dimension.capabilities
    }
    for at, action in enumerate(rubric.actions):
        if home.get(action.capability, action.dimension) != action.dimension:
            what = said(say.belongs_capability(capability=action.capability, home=home[action.capability]))
            yield Finding(
                "rubric", ("actions", at, "dimension"), what, said(say.write_home(home=home[action.capability]))
            )


def _waits_for(action: Action, rubric: Rubric) -> tuple[str, ...]:
    """What an action may have to wait for; the proof of concept also waits for what its problem needs first."""
    waits = (*action.prerequisites, *action.after)
    if not action.is_poc:
        return waits
    needed_first = (rule.action for rule in rubric.problems.rules if rule.class_ == "do-first" and rule.action)
    return tuple(dict.fromkeys((*waits, *needed_first, rubric.problems.find_out_action)))


def question_paths(questionnaire: Questionnaire) -> Iterator[tuple[Path, str]]:
    """Where each question stands, and its id."""
    for at, dimension in enumerate(questionnaire.dimensions):
        for inner, capability in enumerate(dimension.capabilities):
            for deep, question in enumerate(capability.questions):
                yield ("dimensions", at, "capabilities", inner, "questions", deep), question.id


def _listed(words: tuple[str, ...]) -> str:
    return said(say.and_words(words=", ".join(words[:-1]), other_words=words[-1])) if len(words) > 1 else words[0]
