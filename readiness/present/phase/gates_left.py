"""The gates of the next phase that are left: those not met, and, apart from them, those of which nobody can tell."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.model.placement import GateResult
from readiness.present.findings import Findings
from readiness.words import Message, said
from readiness.words.say import phase as say


def gates_left(found: Findings) -> str:
    """'one of six gates to phase 2 is not met yet, four are not known'; none is met only where all are known to fail.

    Needs a gate that is not met or not known.
    """
    return said(
        _gates_left(len(found.open_gates), len(found.unknown_gates), len(found.target_gates), found.target_phase)
    )


def _gates_left(not_met: int, unknown: int, total: int, phase: int) -> Message:
    if total == 1:
        return say.part_only_gate_not_met(phase=phase) if not_met else say.part_only_gate_not_known(phase=phase)
    if not_met == total:
        return say.part_no_gate_met(total=total, phase=phase)
    if unknown == total:
        return say.part_all_gates_not_known(total=total, phase=phase)
    if not not_met:
        return say.part_gates_not_known(unknown=unknown, total=total, phase=phase)
    if not unknown:
        return say.part_gates_not_met(not_met=not_met, total=total, phase=phase)
    return say.part_gates_left(not_met=not_met, unknown=unknown, total=total, phase=phase)


def titles_left(found: Findings) -> str:
    """'Not met yet: “A” and “B”. Not known yet: “C”.'; empty if every gate is met."""
    parts = ((say.titles_not_met, found.open_gates), (say.titles_not_known, found.unknown_gates))
    return " ".join(said(message(gates=found.gate_titles(gates))) for message, gates in parts if gates)


def next_gates(found: Findings, gates: Sequence[GateResult]) -> str:
    """'Next: the gate “A”. Not known yet: the gates “B” and “C”.' of these gates."""
    parts = ((say.next_gates, _not_met(gates)), (say.not_known_yet, _unknown(gates)))
    return " ".join(said(message(number=len(each), gates=found.gate_titles(each))) for message, each in parts if each)


def standing(found: Findings, gates: Sequence[GateResult]) -> Message:
    """'the gate “A” is not met yet, and it is not known whether the gate “B” is met', of gates that are left."""
    not_met, unknown = _not_met(gates), _unknown(gates)
    titles, others = found.gate_titles(not_met), found.gate_titles(unknown)
    if not unknown:
        return say.part_named_not_met(number=len(not_met), gates=titles)
    if not not_met:
        return say.part_named_not_known(number=len(unknown), gates=others)
    return say.part_named_left(not_met=len(not_met), unknown=len(unknown), gates=titles, others=others)


def named_gates(found: Findings, gates: Sequence[GateResult]) -> str:
    """'the gates “A” and “B”'."""
    return said(say.part_named_gates(number=len(gates), gates=found.gate_titles(gates)))


def _not_met(gates: Sequence[GateResult]) -> list[GateResult]:
    return [gate for gate in gates if gate.state == "open"]


def _unknown(gates: Sequence[GateResult]) -> list[GateResult]:
    return [gate for gate in gates if gate.state == "unknown"]
