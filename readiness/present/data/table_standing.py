"""What a checked table says beside praise of a problem: one clause a verdict, wherever a problem is put first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from readiness.model.evidence import EvidenceReport, VerdictWord
from readiness.present.data.evidence_words import warning_kinds
from readiness.present.findings import Findings
from readiness.words import Message, alone, said, said_all
from readiness.words.say import checks as say

SAYS: Final[Mapping[VerdictWord, Message]] = {
    VerdictWord.STRONG: say.PART_ANSWERS_QUESTION_WELL,
    VerdictWord.GOOD: say.PART_CAN_ANSWER_QUESTION,
    VerdictWord.MODEST: say.PART_SHOWS_SOME_SIGNAL,
    VerdictWord.WEAK: say.PART_SHOWS_WEAK_SIGNAL_ONLY,
    VerdictWord.NOT_SHOWN: say.PART_COULD_NOT_SETTLE_QUESTION,
    VerdictWord.NO_SIGNAL: say.PART_SHOWS_NO_SIGNAL,
    VerdictWord.CHECK_FIRST: say.PART_HAS_COLUMNS_BE_CONFIRMED_FIRST,
    VerdictWord.NO_ANSWER_COLUMN: say.PART_HAS_NO_COLUMN_WITH_ANSWER,
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
CAUTIONS: Final[Mapping[str, Message]] = {
    "strong-after-removal": say.PART_THOUGH_OTHER_COLUMNS_MAY_GIVE,
    "very-high": say.PART_THOUGH_SCORES_THIS_HIGH_RARE,
    "drifts": say.PART_THOUGH_NEWER_ROWS_DIFFER_FROM,
    "single-series": say.PART_THOUGH_CANNOT_CONTINUE_TREND,
}
"""What a check warns of beside a verdict that bears out a problem, the gravest first."""
BY_ANSWERS: Final = say.PART_COMES_FIRST_BY_ANSWERS_ALONE


def verdict_words(report: EvidenceReport) -> str:
    """What a check says of its question, with the gravest of its warnings where it says something good.

    Where a check finds little in what it cannot judge, that is what is said: it is no verdict on the problem.
    """
    if report.is_beyond_check:
        return said(say.PART_IS_SERIES_THIS_CHECK_CANNOT_JUDGE)
    warned = warning_kinds(report) if report.word not in DOUBTS else ()
    caution = next((words for kind, words in said_all(CAUTIONS).items() if kind in warned), "")
    return (
        said(say.part_verdict_with_caution(verdict=SAYS[report.word], caution=caution))
        if caution
        else said(SAYS[report.word])
    )


def table_clause(found: Findings, problem: str) -> str:
    """What the checked table of a problem says, as a clause that follows its name; empty if none was checked."""
    check = found.evidence.get(problem)
    return said(say.part_its_checked_table(verdict_words=verdict_words(check.report))) if check else ""


def table_says(found: Findings, problem: str) -> str:
    """What the checked table of a problem says, where it stands alone: 'Shows no signal'; empty if none was checked."""
    check = found.evidence.get(problem)
    return alone(verdict_words(check.report)) if check else ""


def is_doubted(found: Findings, problem: str) -> bool:
    """Whether a table was checked for a problem that does not bear it out; what was not judged says nothing."""
    check = found.evidence.get(problem)
    return check is not None and check.report.word in DOUBTS and not check.report.is_beyond_check


def joined(found: Findings, problem: str, words: str) -> str:
    """Words in praise of a problem together with what its table says: 'X, but its checked table shows no signal'."""
    clause = table_clause(found, problem)
    if not clause:
        return words
    join = say.part_but_its_table if is_doubted(found, problem) else say.part_and_its_table
    return said(join(words=words, clause=clause))
