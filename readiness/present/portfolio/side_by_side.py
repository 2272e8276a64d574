"""Two to twenty assessments side by side: a column each, those of one version of the questions in one table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from readiness.model.placement import GateState
from readiness.present import list_words, number_words
from readiness.present.phase.gates import STATE_WORDS
from readiness.present.portfolio.lines import NO_PHASE, PortfolioLine, edition_names
from readiness.words import alone, said
from readiness.words.say import portfolio as say

FEWEST: Final = 2
MOST: Final = 20


@dataclass(frozen=True)
class SideRow:
    """One thing of which every assessment says something; `states` are those of a gate, None where it has none."""

    title: str
    cells: tuple[str, ...]
    states: tuple[GateState | None, ...] = ()


@dataclass(frozen=True)
class SideTable:
    """The assessments of one version of questions and rules: `edition` names it; rows come in groups under titles."""

    edition: str
    lines: tuple[PortfolioLine, ...]
    groups: tuple[tuple[str, tuple[SideRow, ...]], ...]


def side_by_side(lines: Sequence[PortfolioLine]) -> tuple[SideTable, ...]:
    """A table for each version of questions and rules: what two versions say is not held against each other."""
    by_content: dict[tuple[str, str], list[PortfolioLine]] = {}
    for line in lines:
        by_content.setdefault((line.edition, line.fingerprint), []).append(line)
    names = edition_names(lines)
    return tuple(_table(names[content], tuple(found)) for content, found in by_content.items())


def versions_differ(tables: Sequence[SideTable]) -> str:
    """Why there is more than one table; nothing where there is one."""
    if len(tables) < 2:
        return ""
    named = list_words.and_list([table.edition for table in tables])
    return said(say.they_answer_different_questions_or(named=named))


def _table(edition: str, lines: tuple[PortfolioLine, ...]) -> SideTable:
    stands = (
        SideRow(said(say.PHASE), tuple(line.phase for line in lines)),
        SideRow(said(say.DATA_STATUS), tuple(line.status for line in lines)),
        SideRow(said(say.ANSWERED), tuple(_answered(line) for line in lines)),
        SideRow(said(say.FIRST_PROBLEM), tuple(line.problem for line in lines)),
        SideRow(said(say.PLAN), tuple(line.plan for line in lines)),
        SideRow(said(say.ASSESSED), tuple(line.assessed for line in lines)),
        SideRow(said(say.LAST_SNAPSHOT), tuple(line.snapshot for line in lines)),
        SideRow(said(say.NEXT_REVIEW), tuple(line.review for line in lines)),
    )
    scores = tuple(
        SideRow(name, tuple(line.score_of(slug) for line in lines)) for slug, name in lines[0].dimension_names.items()
    )
    gates = tuple(_gate(gate.title, gate.id, lines) for gate in lines[0].rubric.gates)
    return SideTable(
        edition, lines, ((said(say.WHERE_EACH_STANDS), stands), (said(say.SCORES), scores), (said(say.GATES), gates))
    )


def _answered(line: PortfolioLine) -> str:
    return number_words.percent(line.figures.completeness) if line.figures else line.missing


def _gate(title: str, slug: str, lines: Sequence[PortfolioLine]) -> SideRow:
    states = tuple(
        next((gate.state for gate in (line.figures.gates if line.figures else ()) if gate.id == slug), None)
        for line in lines
    )
    told = zip(lines, states, strict=True)
    cells = (
        alone(STATE_WORDS[each]) if each else said(NO_PHASE) if line.figures else line.missing for line, each in told
    )
    return SideRow(title, tuple(cells), states)
