"""What a table shows about a candidate problem beside what people told: never one in place of the other."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.model.assessment import TableCheck, TakenOver
from readiness.model.evidence import CriterionEvidence, EvidenceReport
from readiness.model.response import CandidateProblem
from readiness.model.rubric import Criterion, Rubric
from readiness.present import kind_words, list_words, reasons
from readiness.present.data import evidence_details as details
from readiness.present.data.table_standing import verdict_words
from readiness.present.findings import Findings
from readiness.words import alone, said
from readiness.words.say import checks as say

NOT_TOLD = say.NOT_ANSWERED
DONT_KNOW = reasons.GIVEN_WORDS["dont-know"]
CANNOT_TELL = say.FILE_CANNOT_TELL
_RECORDED = 2
"""The level from which the outcome of enough cases is recorded."""


@dataclass(frozen=True)
class Beside:
    """One criterion of a problem: the level that people told and the one that the file suggests, with why.

    Levels run from 0 to 3; `told` is None if nobody gave one, `seen` if a file cannot tell. `taken` is set while the
    level told is one that was taken over from a table.
    """

    criterion: str
    name: str
    told: int | None
    told_words: str
    seen: int | None
    seen_words: str
    because: str
    taken: TakenOver | None = None

    @property
    def differs(self) -> bool:
        """Whether the file suggests another level than people told."""
        return self.seen is not None and self.seen != self.told


def beside(rubric: Rubric, problem: CandidateProblem, check: TableCheck) -> tuple[Beside, ...]:
    """Each criterion that the check says something about, in its order.

    Of a level that was taken over, both are told: it, and what people had said before.
    """
    taken_over = {each.criterion: each for each in check.taken_over}
    known = rubric.problems.criterion_by_id
    lines = []
    for shown in check.report.criteria:
        rule = known.get(shown.criterion)
        if rule is not None:
            given = problem.criteria.get(rule.id)
            taken = taken_over.get(rule.id)
            if taken is not None and taken.level != given:
                taken = None
            seen = _on_its_scale(rubric, rule, shown, check.report)
            lines.append(
                Beside(
                    criterion=rule.id,
                    name=rule.name,
                    told=given if isinstance(given, int) else None,
                    told_words=_told(rule, given) if taken is None else _before(rule, taken),
                    seen=seen,
                    seen_words=said(CANNOT_TELL) if seen is None else rule.levels[seen].short,
                    because=alone(details.criterion(shown)),
                    taken=taken,
                )
            )
    return tuple(lines)


def _on_its_scale(rubric: Rubric, rule: Criterion, shown: CriterionEvidence, report: EvidenceReport) -> int | None:
    """The level that a table shows on the scale of the criterion; None where a file cannot tell.

    With the levels of a question, the scale asks which share of all cases is recorded, which no file shows, and for how
    many the outcome is.
    """
    if rule.levels_of is None or shown.level is None:
        return shown.level
    if rule.id == rubric.problems.data_criterion:
        return None
    amount = next((each for each in report.criteria if each.criterion == rubric.problems.data_criterion), None)
    if amount is None or rule.enough_cases is None or shown.level < _RECORDED:
        return shown.level
    is_long = rule.enough_months is not None and (amount.months or 0) >= rule.enough_months
    return _RECORDED if (amount.cases or 0) >= rule.enough_cases or is_long else _RECORDED - 1


def status_beside(found: Findings, report: EvidenceReport) -> str:
    """The data status that people told for the whole organization beside the highest that this file supports."""
    status = found.outcome.data_status
    told = kind_words.status_words(status.level) if status.is_known else said(say.PART_NOT_KNOWN_YET)
    seen = kind_words.status_words(report.grade.ceiling)
    return said(say.told_whole_organization_seen_this(told=told, ceiling=seen))


def table_sentence(found: Findings, problem: str) -> str:
    """Which table was checked when, what it says, and on how much it differs from the answers; empty without one."""
    check = found.evidence.get(problem)
    entered = next((each for each in found.response.problems if each.id == problem), None)
    if check is None or entered is None:
        return ""
    lines = beside(found.rubric, entered, check)
    parts = [
        said(say.checked(table=check.table, checked_on=check.checked_on, verdict_words=verdict_words(check.report)))
    ]
    open_points = [list_words.quoted(line.name) for line in lines if line.differs]
    taken = [list_words.quoted(line.name) for line in lines if line.taken is not None]
    if taken:
        parts.append(said(say.part_taken_over_from(taken=taken)))
    if open_points:
        parts.append(said(say.part_differs_from_answers_nobody_has(open_points=open_points)))
    return list_words.clauses(parts) + "."


def _before(rule: Criterion, taken: TakenOver) -> str:
    return said(
        say.before_taken_over_from_table(
            told=_told(rule, taken.before), on=taken.on, short=rule.levels[taken.level].short
        )
    )


def _told(rule: Criterion, given: int | str | None) -> str:
    if given is None:
        return said(NOT_TOLD)
    return rule.levels[given].short if isinstance(given, int) else said(DONT_KNOW)
