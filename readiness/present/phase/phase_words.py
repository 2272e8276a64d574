"""Why this phase and not another: what the models in daily use say, what all other gates say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from readiness.model.base import FIRST_PHASE
from readiness.model.placement import GateResult, Placement, UncountedWorkload, WorkloadCondition
from readiness.model.rubric import Rubric
from readiness.present.findings import Findings
from readiness.present.phase import gates_left, settling_words
from readiness.words import Message, said
from readiness.words.say import certainty, shared
from readiness.words.say import phase as say

_ASKED_OF_SUPPLIER: Final[Mapping[WorkloadCondition, Message]] = {
    "data-not-owned": say.PART_WHETHER_SET_UP_WITH_OWN_CASES,
    "unmonitored": say.PART_HOW_SOMEBODY_CAN_WATCH_IT,
    "fixed": say.PART_HOW_TO_CHANGE_IT,
}


def plain_name(name: str) -> str:
    """The name of a phase, with what a workload is if the name speaks of workloads."""
    return said(say.name_with_workloads(name=name)) if "workload" in name.lower() else name


def phase_reason(found: Findings) -> str:
    """Both measures, what follows from them, and the models that do not count; needs a placement.

    Where models limit no phase, only the gates are spoken of.
    """
    if not found.rubric.workloads.limits_phases:
        return by_gates_alone(found)
    parts = (measures_sentence(found.placement), phase_sentence(found), uncounted_sentence(found))
    return " ".join(part for part in parts if part)


def by_gates_alone(found: Findings) -> str:
    """What comes next where models limit no phase; needs a placement."""
    if found.placement.placed == found.placement.last_phase:
        return said(say.ALL_GATES_MET)
    return gates_left.next_gates(found, found.gates_left)


def terms(rubric: Rubric) -> str:
    """What the words mean that the phases are told with."""
    gate = said(say.GATE_TERM)
    return f"{workload_term()} {gate}" if rubric.workloads.limits_phases else gate


def measures_sentence(place: Placement) -> str:
    """The phase by models in daily use and the one by all other gates: the lower one is the placed phase."""
    others = _by_foundation(place)
    if place.lacks_models:
        is_ahead = place.foundation > place.placed
        untold = say.not_told_so(phase=place.placed) if is_ahead else say.NOT_TOLD_SENTENCE
        return f"{said(say.by_other_gates(others=others))} {said(untold)}"
    if place.workloads.undecided:
        is_certain = place.workload > FIRST_PHASE
        known = say.part_for_certain(phase=place.workload) if is_certain else say.PART_NOT_KNOWN_YET
        return said(say.NEITHER_TELLS if known == others else say.by_both_so_far(models=known, others=others))
    if place.workload == place.foundation and not may_rise_by_gates(place):
        same = say.same_result if place.workloads.counted else say.same_result_without_model
        return said(same(phase=place.placed))
    return said(say.by_both(phase=place.workload, others=others))


def may_rise_by_gates(place: Placement) -> bool:
    """Whether no gate of the next phase on the foundations is known to fail, though not all are known to be met."""
    following = [
        gate
        for gate in place.gates
        if gate.phase == place.foundation + 1 and any(test.kind != "workload-phase" for test in gate.tests)
    ]
    return bool(following) and not any(gate.state == "open" for gate in following)


def foundation_words(place: Placement) -> str:
    """The phase by all gates but those on the number of models, as far as it is known."""
    return said(_by_foundation(place))


def _by_foundation(place: Placement) -> Message:
    return _phase(place.foundation, may_rise=may_rise_by_gates(place))


def _phase(phase: int, *, may_rise: bool) -> Message:
    """A phase as far as it is known: it may be higher if it `may_rise`."""
    if not may_rise:
        return shared.part_phase(phase=phase)
    return say.PART_NOT_KNOWN_YET if phase == FIRST_PHASE else say.part_at_least(phase=phase)


def may_rise_by_models(place: Placement) -> bool:
    """Whether models of which too little is told, or nothing, may lift the phase by models in daily use."""
    return place.workload < place.last_phase and (place.workloads.is_unknown or bool(place.workloads.undecided))


def workload_words(place: Placement) -> str:
    """The phase by models in daily use, as far as it is known."""
    return said(_phase(place.workload, may_rise=may_rise_by_models(place)))


def phase_sentence(found: Findings) -> str:
    """What holds the placed phase where it is, and so what comes next; needs a placement.

    Running models that nobody monitors come first. Else the open gates: of the foundations, if the models are ahead
    of them; of the next phase, if both agree. Foundations that are ahead would carry one more model.
    """
    place = found.placement
    unmonitored = running_uncounted(place)
    if unmonitored:
        return _unmonitored_sentence(found, unmonitored)
    if place.workload > place.foundation:
        left, models = _foundations_left(found), place.workloads.counted
        is_open = any(gate.state == "open" for gate in left)
        ahead = say.models_ahead_not_met if is_open else say.models_ahead_not_known
        return said(ahead(models=models, standing=gates_left.standing(found, left)))
    if place.foundation > place.workload:
        return _what_is_missing(found)
    return by_gates_alone(found)


def _what_is_missing(found: Findings) -> str:
    """What follows where the foundations are ahead: facts to tell, or the next model."""
    workloads = found.placement.workloads
    if workloads.undecided:
        return f"{said(say.REST_READY)} {settling_words.settling_sentence(found)}".rstrip()
    if workloads.is_unknown:
        return said(say.REST_READY_SAY_MODELS)
    if any(each.may_run and each.reasons for each in workloads.uncounted):
        return said(say.REST_READY_WATCH_LISTED)
    return said(say.rest_ready_model(place="next" if workloads.counted else "first"))


def uncounted_sentence(found: Findings) -> str:
    """Which models do not count, each with every reason; empty if all count."""
    place, bought = found.placement, _bought(found)
    left_out = [_with_causes(each, is_bought=each.name in bought) for each in place.workloads.uncounted]
    undecided = [_with_unknown(each) for each in place.workloads.undecided]
    words = [said(say.not_counted(models=left_out))] if left_out else []
    if undecided:
        words.append(said(say.not_known_whether_counted(number=len(undecided), models=undecided)))
    return " ".join(words)


def supplier_sentences(found: Findings) -> str:
    """What to ask the supplier of each bought model that does not count for certain; empty without one."""
    bought = _bought(found)
    return " ".join(
        said(say.ask_the_supplier(name=each.name, questions=asked))
        for each in found.placement.workloads.not_counted
        if each.name in bought and (asked := _asked_of_supplier(each))
    )


def _bought(found: Findings) -> set[str]:
    return {each.name for each in found.response.workloads if each.supplied_by == "vendor"}


def ladder() -> str:
    """What the picture of the phases is called."""
    return said(say.LADDER)


def workload_term() -> str:
    """What a production workload is."""
    return said(say.WORKLOAD_TERM)


def asked_models() -> str:
    """The question that the list of models answers."""
    return said(say.ASKED_MODELS)


def in_daily_use(number: int) -> str:
    """'two models in daily use', or that there is none; not for models of which nobody told."""
    return said(say.part_in_daily_use(counted=number))


def running_uncounted(place: Placement) -> int:
    """How many models run but do not count, because nobody monitors them."""
    return sum(each.is_unmonitored for each in place.workloads.uncounted)


def models_in_use(placement: Placement) -> str:
    """Models that count; a running one that does not is named too, so that none is denied."""
    return said(_in_use(placement))


def _in_use(placement: Placement) -> Message:
    workloads, unmonitored = placement.workloads, running_uncounted(placement)
    if workloads.is_unknown:
        return say.PART_NOT_TOLD
    used = say.part_in_daily_use(counted=workloads.counted)
    if workloads.undecided:
        number = len(workloads.undecided)
        if workloads.counted:
            return say.part_used_and_undecided(used=used, others=number)
        return say.part_listed_undecided(listed=number)
    if not unmonitored:
        listed = len(workloads.uncounted)
        return say.part_listed_not_counted(listed=listed) if listed and not workloads.counted else used
    if not workloads.counted:
        return say.part_running_not_counted(running=unmonitored)
    return say.part_used_and_not_counted(used=used, others=unmonitored)


def _unmonitored_sentence(found: Findings, number: int) -> str:
    words = said(say.models_unwatched(models=number))
    if found.placement.foundation > found.placement.workload:
        return f"{words} {said(say.REST_READY_WATCH)}"
    left = _foundations_left(found)
    return f"{words} {said(say.gates_standing(standing=gates_left.standing(found, left)))}" if left else words


def _foundations_left(found: Findings) -> list[GateResult]:
    """The gates of the next phase that are left, without those on the number of models."""
    return [gate for gate in found.gates_left if not found.rubric.gate_by_id[gate.id].is_workload_gate]


def _with_unknown(workload: UncountedWorkload) -> Message:
    unknown = [certainty.part_unknown(condition=each) for each in workload.unknown]
    return say.part_model_with_unknown(name=workload.name, unknown=unknown)


def _asked_of_supplier(workload: UncountedWorkload) -> list[Message]:
    """What only the supplier of a model can tell or change, of all that speaks against it or is not known."""
    open_ones = {*workload.reasons, *workload.unknown}
    return [words for condition, words in _ASKED_OF_SUPPLIER.items() if condition in open_ones]


def _with_causes(workload: UncountedWorkload, *, is_bought: bool) -> Message:
    causes = [
        say.PART_NOT_SET_UP_WITH_OWN_CASES
        if is_bought and cause == "data-not-owned"
        else say.part_not_counted_because(cause=cause)
        for cause in workload.reasons
    ]
    return say.part_model_with_causes(name=workload.name, causes=causes)
