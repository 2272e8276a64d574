"""The gates of the next phase that are left: those not met, and, apart from them, those of which nobody can tell."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.model.placement import GateResult
from readiness.present import phrases
from readiness.present.findings import Findings


def gates_left(found: Findings) -> str:
    """'one of six gates to phase 2 is not met yet, four are not known'; none is met only where all are known to fail.

    Needs a gate that is not met or not known.
    """
    not_met, unknown, total = len(found.open_gates), len(found.unknown_gates), len(found.target_gates)
    target = phrases.phase(found.target_phase)
    if not not_met:
        return f"{_part(unknown, total)} to {target} {phrases.verb_for(unknown)} not known yet"
    if not_met == total > 1:
        return f"none of {phrases.count(total, 'gate')} to {target} is met yet"
    words = f"{_part(not_met, total)} to {target} {phrases.verb_for(not_met)} not met yet"
    return f"{words}, {phrases.in_words(unknown)} {phrases.verb_for(unknown)} not known" if unknown else words


def titles_left(found: Findings) -> str:
    """'Not met yet: “A” and “B”. Not known yet: “C”.'; empty if every gate is met."""
    parts = (("Not met yet", found.open_gates), ("Not known yet", found.unknown_gates))
    return " ".join(f"{lead}: {phrases.and_list(found.gate_titles(gates))}." for lead, gates in parts if gates)


def next_gates(found: Findings, gates: Sequence[GateResult]) -> str:
    """'Next: the gate “A”. Not known yet: the gates “B” and “C”.' of these gates."""
    parts = (("Next", "open"), ("Not known yet", "unknown"))
    told = [(lead, [gate for gate in gates if gate.state == state]) for lead, state in parts]
    return " ".join(f"{lead}: {named_gates(found, each)}." for lead, each in told if each)


def standing(found: Findings, gates: Sequence[GateResult]) -> str:
    """'the gate “A” is not met yet, and it is not known whether the gate “B” is met', of gates that are left."""
    not_met = [gate for gate in gates if gate.state == "open"]
    unknown = [gate for gate in gates if gate.state == "unknown"]
    parts = []
    if not_met:
        parts.append(f"{named_gates(found, not_met)} {phrases.verb_for(len(not_met))} not met yet")
    if unknown:
        yet = "" if not_met else " yet"
        verb = phrases.verb_for(len(unknown))
        parts.append(f"it is not known{yet} whether {named_gates(found, unknown)} {verb} met")
    return ", and ".join(parts)


def named_gates(found: Findings, gates: Sequence[GateResult]) -> str:
    """'the gates “A” and “B”'."""
    noun = "gate" if len(gates) == 1 else "gates"
    return f"the {noun} {phrases.and_list(found.gate_titles(gates))}"


def _part(number: int, total: int) -> str:
    return phrases.part_of(number, total, "gate")
