"""What a checked table says beside praise of a problem: one clause a verdict, wherever a problem is put first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from readiness.model.evidence import VerdictWord
from readiness.present import phrases
from readiness.present.findings import Findings

SAYS: Final[Mapping[VerdictWord, str]] = {
    VerdictWord.STRONG: "answers the question well",
    VerdictWord.GOOD: "can answer the question",
    VerdictWord.MODEST: "shows some signal",
    VerdictWord.WEAK: "shows a weak signal only",
    VerdictWord.NOT_SHOWN: "could not settle the question",
    VerdictWord.NO_SIGNAL: "shows no signal",
    VerdictWord.CHECK_FIRST: "has columns to be confirmed first",
    VerdictWord.NO_ANSWER_COLUMN: "has no column with the answer yet",
}
DOUBTS: Final = frozenset(
    {
        VerdictWord.WEAK,
        VerdictWord.NOT_SHOWN,
        VerdictWord.NO_SIGNAL,
        VerdictWord.CHECK_FIRST,
        VerdictWord.NO_ANSWER_COLUMN,
    }
)
"""Verdicts that do not bear out a problem that is put first by what was told."""
BY_ANSWERS: Final = "comes first by the answers alone"


def table_clause(found: Findings, problem: str) -> str:
    """What the checked table of a problem says, as a clause that follows its name; empty if none was checked."""
    check = found.evidence.get(problem)
    return f"its checked table {SAYS[check.report.word]}" if check else ""


def table_says(found: Findings, problem: str) -> str:
    """What the checked table of a problem says, where it stands alone: 'Shows no signal'; empty if none was checked."""
    check = found.evidence.get(problem)
    return phrases.capital(SAYS[check.report.word]) if check else ""


def is_doubted(found: Findings, problem: str) -> bool:
    """Whether a table was checked for a problem that does not bear it out."""
    check = found.evidence.get(problem)
    return check is not None and check.report.word in DOUBTS


def joined(found: Findings, problem: str, words: str) -> str:
    """Words in praise of a problem together with what its table says: 'X, but its checked table shows no signal'."""
    clause = table_clause(found, problem)
    if not clause:
        return words
    return f"{words}, {'but' if is_doubted(found, problem) else 'and'} {clause}"
