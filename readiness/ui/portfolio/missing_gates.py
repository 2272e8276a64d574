"""What is commonly missing: each gate with how many do not meet it, and of how many that is not known."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.present import phrases
from readiness.present.portfolio.lines import PortfolioLine
from readiness.present.portfolio.missing import MissedGate, headline, how_many_speak, missed_gates
from readiness.ui import components

_NAMES = 5


def draw(lines: Sequence[PortfolioLine]) -> None:
    """The gates, that which most miss first."""
    gates = missed_gates(lines)
    components.section(headline(gates), how_many_speak(lines))
    if not gates:
        components.empty_state("gates", "No phase is known yet", "Gates are told once something is answered.")
        return
    rows = [
        (each.title, f"Phase {each.phase}", len(each.open), len(each.unknown), len(each.met), _who(each))
        for each in gates
    ]
    components.table(
        ("Gate", "Guards", "Not met", "Not known", "Met", "Not met by"),
        rows,
        "Gates, and how many assessments do not meet them",
    )


def _who(gate: MissedGate) -> str:
    return phrases.short_list([line.name for line in gate.open], _NAMES) or "\u2013"
