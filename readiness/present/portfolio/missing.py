"""What several assessments commonly miss: each gate with those that do not meet it, apart from what is not known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from readiness.model.placement import GateState
from readiness.present.portfolio.lines import PortfolioLine
from readiness.words import said
from readiness.words.say import portfolio as say

A_HANDFUL: Final = 8
"""Fewer assessments show single cases and no pattern."""


@dataclass(frozen=True)
class MissedGate:
    """A gate by its title, the phase it guards, and the lines in each state.

    `in_the_way` is of how many it is not met though it guards the phase that they reach next.
    """

    title: str
    phase: int
    open: tuple[PortfolioLine, ...]
    unknown: tuple[PortfolioLine, ...]
    met: tuple[PortfolioLine, ...]
    in_the_way: int

    @property
    def total(self) -> int:
        """How many assessments have the gate at all."""
        return len(self.open) + len(self.unknown) + len(self.met)

    @property
    def words(self) -> str:
        """How many do not meet it, and of how many that is not known: 'Not met by three of five; not known of one'."""
        missed, total = len(self.open), self.total
        if not self.unknown:
            return said(say.not_met_by(missed=missed, total=total))
        return said(say.not_met_by_and_unknown(missed=missed, total=total, unknown=len(self.unknown)))


def told_apart(lines: Sequence[PortfolioLine]) -> list[str]:
    """Each line by what tells it from the others: its organization, or its own title where that has several."""
    often = Counter(line.name for line in lines)
    return [line.title or line.name if often[line.name] > 1 else line.name for line in lines]


def missed_gates(lines: Sequence[PortfolioLine]) -> tuple[MissedGate, ...]:
    """Every gate of the lines, that which is in the way of most first. Not known is never counted as not met.

    A gate of a phase that comes later is in nobody's way yet.
    """
    in_the_way: Counter[str] = Counter()
    states: dict[str, dict[GateState, list[PortfolioLine]]] = {}
    phases: dict[str, int] = {}
    for line in lines:
        for gate in line.figures.gates if line.figures else ():
            rule = line.rubric.gate_by_id.get(gate.id)
            title = rule.title if rule else gate.id
            states.setdefault(title, {"open": [], "unknown": [], "met": []})[gate.state].append(line)
            phases.setdefault(title, rule.phase if rule else 0)
            in_the_way[title] += gate.is_next and gate.state == "open"
    found = (
        MissedGate(title, phases[title], tuple(by["open"]), tuple(by["unknown"]), tuple(by["met"]), in_the_way[title])
        for title, by in states.items()
    )
    return tuple(sorted(found, key=lambda gate: (-gate.in_the_way, -len(gate.open), -len(gate.unknown), gate.phase)))


def headline(gates: Sequence[MissedGate]) -> str:
    """The gate that most do not meet."""
    if not gates or not gates[0].open:
        return said(say.NO_GATE_KNOWN_NOT_BE)
    return said(say.most_often_missing_not_met(title=gates[0].title, open=len(gates[0].open)))


def how_many_speak(lines: Sequence[PortfolioLine]) -> str:
    """Of how many assessments this speaks, and how far that carries."""
    placed = [line for line in lines if line.figures and line.figures.place]
    missing = sum(line.figures is None for line in lines)
    rest = len(lines) - len(placed) - missing
    out = [say.part_without_one(rest=rest)] if rest else []
    out += [say.part_not_worked_out(missing=missing)] if missing else []
    speak = say.part_assessments_with_phase(placed=len(placed))
    words = say.so_many_and_left_out(speak=speak, number=rest + missing, out=out) if out else say.so_many(speak=speak)
    few = [said(say.TOO_FEW_FOR_A_PATTERN)] if 0 < len(placed) < A_HANDFUL else []
    return " ".join([said(words), *few])
