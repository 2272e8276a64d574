"""Why this phase and not another: what the models in daily use say, what all other gates say."""

from __future__ import annotations

from readiness.model.base import FIRST_PHASE
from readiness.model.placement import GateResult, Placement, UncountedWorkload
from readiness.model.rubric import Rubric
from readiness.present import phrases
from readiness.present.findings import Findings
from readiness.present.phase import gates_left, settling_words

UNCOUNTED_WORDS = {
    "short-use": "in use for less than four weeks",
    "no-users": "no real users",
    "data-not-owned": "data not owned",
    "fixed": "cannot be changed or switched off",
    "unmonitored": "nobody watches it",
}
WORKLOAD_TERM = "A production workload is a model in daily use."
LADDER = "Phases of the journey"
GATE_TERM = "A gate is one condition of a phase, met or not met yet."
WHERE_MODELS_ARE_TOLD = "\u201cWhat runs today\u201d"
ASKED_MODELS = "Which models do real work today?"
NOT_KNOWN = "not known yet"
NOT_TOLD = "Nobody has said which models are in daily use"
LUCK = "results rest on luck or on one person"


def plain_name(name: str) -> str:
    """The name of a phase, with what a workload is if the name speaks of workloads."""
    return f"{name} (models in daily use)" if "workload" in name.lower() else name


def phase_reason(found: Findings) -> str:
    """Both measures, what follows from them, and the models that do not count; needs a placement.

    Where models limit no phase, only the gates are spoken of.
    """
    if not found.rubric.workloads.limits_phases:
        return by_gates_alone(found)
    parts = (measures_sentence(found.placement), phase_sentence(found), uncounted_sentence(found.placement))
    return " ".join(part for part in parts if part)


def by_gates_alone(found: Findings) -> str:
    """What comes next where models limit no phase; needs a placement."""
    if found.placement.placed == found.placement.last_phase:
        return "All gates are met."
    return gates_left.next_gates(found, found.gates_left)


def terms(rubric: Rubric) -> str:
    """What the words mean that the phases are told with."""
    return f"{WORKLOAD_TERM} {GATE_TERM}" if rubric.workloads.limits_phases else GATE_TERM


def measures_sentence(place: Placement) -> str:
    """The phase by models in daily use and the one by all other gates: the lower one is the placed phase."""
    others = foundation_words(place)
    if place.lacks_models:
        told = f"By all other gates it is {others}. {NOT_TOLD}"
        ahead = place.foundation > place.placed
        return f"{told}, so {phrases.phase(place.placed)} counts until somebody does." if ahead else f"{told}."
    if place.workloads.undecided:
        known = f"for certain {phrases.phase(place.workload)}" if place.workload > FIRST_PHASE else NOT_KNOWN
        if known == others:
            return "Neither the models in daily use nor all other gates tell the phase yet."
        return f"By the models in daily use it is {known}, by all other gates {others}."
    if place.workload == place.foundation and not may_rise_by_gates(place):
        return f"The models in daily use and all other gates lead to the same result: {phrases.phase(place.placed)}."
    by_models = f"By the models in daily use it is {phrases.phase(place.workload)}"
    return f"{by_models}, by all other gates {others}; the lower one counts."


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
    if not may_rise_by_gates(place):
        return phrases.phase(place.foundation)
    return NOT_KNOWN if place.foundation == FIRST_PHASE else f"at least {phrases.phase(place.foundation)}"


def may_rise_by_models(place: Placement) -> bool:
    """Whether models of which too little is told, or nothing, may lift the phase by models in daily use."""
    return place.workload < place.last_phase and (place.workloads.is_unknown or bool(place.workloads.undecided))


def workload_words(place: Placement) -> str:
    """The phase by models in daily use, as far as it is known."""
    if not may_rise_by_models(place):
        return phrases.phase(place.workload)
    return NOT_KNOWN if place.workload == FIRST_PHASE else f"at least {phrases.phase(place.workload)}"


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
        running, left = in_daily_use(place.workloads.counted), _foundations_left(found)
        standing = gates_left.standing(found, left)
        if any(gate.state == "open" for gate in left):
            return f"You have {running}, but {standing}: {LUCK}."
        return f"You have {running}, and {standing}."
    if place.foundation > place.workload:
        return f"The rest is ready for more{_what_is_missing(found)}"
    return by_gates_alone(found)


def _what_is_missing(found: Findings) -> str:
    """What follows where the foundations are ahead: facts to tell, or the next model."""
    workloads = found.placement.workloads
    if workloads.undecided:
        return f". {settling_words.settling_sentence(found)}".rstrip()
    if workloads.is_unknown:
        return f": say under {WHERE_MODELS_ARE_TOLD} which models run, or that none does."
    if any(each.may_run and each.reasons for each in workloads.uncounted):
        return ": have somebody watch the models that you listed."
    place_in_order = "next" if workloads.counted else "first"
    return f": bring the {place_in_order} model into daily use."


def uncounted_sentence(place: Placement) -> str:
    """Which models do not count, each with every reason; empty if all count."""
    left_out = [_with_reasons(each) for each in place.workloads.uncounted]
    undecided = [_with_unknown(each) for each in place.workloads.undecided]
    words = [f"Not counted: {phrases.and_list(left_out)}."] if left_out else []
    whether = "it counts" if len(undecided) == 1 else "they count"
    words += [f"Not known whether {whether}: {phrases.and_list(undecided)}."] if undecided else []
    return " ".join(words)


def in_daily_use(number: int) -> str:
    """'two models in daily use', or that there is none; unknown models are `NOT_TOLD`."""
    return f"{phrases.count(number, 'model')} in daily use" if number else "no model is in daily use yet"


def running_uncounted(place: Placement) -> int:
    """How many models run but do not count, because nobody monitors them."""
    return sum(each.is_unmonitored for each in place.workloads.uncounted)


def models_in_use(placement: Placement) -> str:
    """Models that count; a running one that does not is named too, so that none is denied."""
    if placement.workloads.is_unknown:
        return phrases.lower_first(NOT_TOLD)
    counted, unmonitored = placement.workloads.counted, running_uncounted(placement)
    if placement.workloads.undecided:
        return _undecided_words(placement)
    listed = len(placement.workloads.uncounted)
    if not unmonitored and listed and not counted:
        return f"{phrases.count(listed, 'model')} listed but not counted"
    if not unmonitored:
        return in_daily_use(counted)
    does = "does not count" if unmonitored == 1 else "do not count"
    if counted == 0:
        runs = "runs" if unmonitored == 1 else "run"
        return f"{phrases.count(unmonitored, 'model')} {runs} but {does}"
    return f"{in_daily_use(counted)}, {phrases.others(unmonitored)} that {does}"


def _unmonitored_sentence(found: Findings, number: int) -> str:
    them = "it" if number == 1 else "them"
    does = "does" if number == 1 else "do"
    models = phrases.count(number, "model")
    words = f"You run {models} that {does} not count, because nobody watches {them}: {LUCK}."
    if found.placement.foundation > found.placement.workload:
        return f"{words} The rest is ready for more: watch what you run."
    left = _foundations_left(found)
    return f"{words} {phrases.capital(gates_left.standing(found, left))}." if left else words


def _foundations_left(found: Findings) -> list[GateResult]:
    """The gates of the next phase that are left, without those on the number of models."""
    return [gate for gate in found.gates_left if not found.rubric.gate_by_id[gate.id].is_workload_gate]


def _undecided_words(placement: Placement) -> str:
    """'five models listed, and it is not known whether they count'; those that count are named first."""
    number, counted = len(placement.workloads.undecided), placement.workloads.counted
    them = "it counts" if number == 1 else "they count"
    if counted:
        return f"{in_daily_use(counted)}, and {phrases.others(number)} of which it is not known whether {them}"
    return f"{phrases.count(number, 'model')} listed, and it is not known yet whether {them}"


def _with_unknown(workload: UncountedWorkload) -> str:
    return f"{workload.name} (not known: {settling_words.unknown_words(workload.unknown)})"


def _with_reasons(workload: UncountedWorkload) -> str:
    causes = phrases.and_list([UNCOUNTED_WORDS[cause] for cause in workload.reasons])
    return f"{workload.name} ({causes})"
