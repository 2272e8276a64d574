"""What is commonly missing: each gate with how many do not meet it, and of how many that is not known."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.present import list_words
from readiness.present.portfolio.lines import PortfolioLine
from readiness.present.portfolio.missing import MissedGate, headline, how_many_speak, missed_gates, told_apart
from readiness.ui import components
from readiness.words import said
from readiness.words.say import portfolio_page as say

_NAMES = 5


def draw(lines: Sequence[PortfolioLine]) -> None:
    """The gates, that which is in the way of most first."""
    gates = missed_gates(lines)
    components.section(headline(gates), how_many_speak(lines))
    if not gates:
        components.empty_state("gates", said(say.NO_PHASE_IS_KNOWN_YET), said(say.GATES_ARE_TOLD_ONCE_SOMETHING))
        return
    rows = [
        (
            each.title,
            said(say.phase_phase(phase=each.phase)),
            len(each.open),
            len(each.unknown),
            len(each.met),
            _who(each),
        )
        for each in gates
    ]
    components.table(
        (
            said(say.GATE),
            said(say.GUARDS),
            said(say.NOT_MET),
            said(say.NOT_KNOWN),
            said(say.MET),
            said(say.NOT_MET_BY),
        ),
        rows,
        said(say.GATES_AND_HOW_MANY_ASSESSMENTS),
    )


def _who(gate: MissedGate) -> str:
    return list_words.short_list(told_apart(gate.open), _NAMES) or "\u2013"
