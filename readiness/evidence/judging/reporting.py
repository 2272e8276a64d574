"""Findings become the profile summary: counts that hide small groups, names, scores, and nothing else."""

from __future__ import annotations

import numpy as np

from readiness.evidence.asking.questioning import BELIEVABLE
from readiness.evidence.asking.supporting import answer_candidates, find_problems
from readiness.evidence.columns.describing import describe_columns, describe_notes
from readiness.evidence.columns.surveying import Profile
from readiness.evidence.judging.grading import Seen, find_ceiling, suggest_levels
from readiness.evidence.judging.preparing import Prepared
from readiness.evidence.judging.sampling import count_duplicates
from readiness.evidence.reading.table import Table
from readiness.evidence.suppressing import hide, vague
from readiness.model.evidence import (
    AnswerColumn,
    Choices,
    ColumnKind,
    Enough,
    EvidenceReport,
    LearningCurve,
    Note,
    Tested,
    VerdictWord,
)

DAYS_OF_A_MONTH = 365.25 / 12


def _case_notes(case: Prepared) -> list[Note]:
    notes = []
    if case.split.undated:
        notes.append(Note(slug="rows-without-date", count=hide(case.split.undated, len(case.task.y))))
    if case.split.shares_entities:
        notes.append(Note(slug="time-split-only"))
    notes += [Note(slug=slug, columns=(case.answer.name,)) for slug in case.whole.readings]
    if case.whole.extremes:
        notes.append(Note(slug="extreme-answers", count=hide(case.whole.extremes), columns=(case.answer.name,)))
    if case.copies is not None:
        slug = "inputs-repeat-in-blocks" if case.copies.in_blocks else "copies-kept-together"
        notes.append(Note(slug=slug, count=None if case.copies.in_blocks else hide(case.copies.repeated)))
    if case.whole.rare_answers_left_out:
        notes.append(Note(slug="rare-answers-left-out", count=case.whole.rare_answers_left_out))
    if case.axis_copies:
        names = tuple(name for name in case.all_features.columns if name in case.axis_copies)
        notes.append(Note(slug="repeats-the-time-axis", count=len(names), columns=names))
    if len(case.places) < len(case.whole.rows):
        notes.append(Note(slug="tested-on-a-part", count=len(case.places)))
    return notes


def start_report(
    table: Table, profile: Profile, case: Prepared | None, choices: Choices, *, seed: int
) -> EvidenceReport:
    """Return the report with everything that needs no model."""
    left_out = {answer.column for answer in choices.answers if answer.reply == "no"}
    ignored = {column.name for column in profile.columns if column.kind is ColumnKind.ID}
    seen = _seen(table, profile, case)
    answer = profile.answer if case is not None else None
    return EvidenceReport(
        seed=seed,
        source=table.source,
        is_complete=case is None,
        rows=table.rows_in_source,
        rows_read=len(profile.rows),
        columns=describe_columns(profile, left_out | (case.axis_copies if case is not None else frozenset())),
        notes=(*describe_notes(table, profile), *(_case_notes(case) if case is not None else ())),
        duplicates=hide(count_duplicates(table, profile.rows, ignored), len(profile.rows)),
        word=VerdictWord.NO_ANSWER_COLUMN,
        uncapped=VerdictWord.NO_ANSWER_COLUMN,
        answer=_describe_answer(case),
        tested=_describe_test(case, left_out, table.rows_in_source),
        problems=find_problems(profile.columns, answer, case.task.kind if case else None),
        target_candidates=tuple(answer_candidates(profile.columns)),
        grade=find_ceiling(seen, choices),
        criteria=suggest_levels(_in_source(seen, table, profile)),
    )


def _seen(table: Table, profile: Profile, case: Prepared | None, *, predicts: bool = False) -> Seen:
    labelled = case.whole.labelled if case is not None else None
    rarest = case.whole.rarest if case is not None else None
    return Seen(len(profile.rows), labelled, rarest, table.source, predicts)


def _in_source(seen: Seen, table: Table, profile: Profile) -> Seen:
    """Scale the counts of the rows read up to the whole source, which is what the criteria are about."""
    ratio = table.rows_in_source / max(len(profile.rows), 1)
    labelled = None if seen.labelled is None else round(seen.labelled * ratio)
    rarest = None if seen.rarest is None else round(seen.rarest * ratio)
    return Seen(table.rows_in_source, labelled, rarest, seen.source, months=_months(profile))


def _months(profile: Profile) -> int | None:
    """Return the months between the first and the last date of the rows with a known answer; None without dates.

    A hundredth of the rows at either end does not count: one mistyped year is no long time.
    """
    time, answer = profile.time, profile.answer
    if time is None or time.moments is None:
        return None
    counts = ~time.blank if answer is None else ~(time.blank | answer.blank)
    dates = time.moments[time.codes[counts]]
    # In seconds: three centuries in nanoseconds are more than a number holds.
    dates = np.sort(dates[~np.isnat(dates)]).astype("datetime64[s]")
    if not len(dates):
        return None
    edge = len(dates) // 100
    days = float((dates[-1 - edge] - dates[edge]) / np.timedelta64(1, "D"))
    return round(days / DAYS_OF_A_MONTH)


def grade_again(report: EvidenceReport, table: Table, case: Prepared, choices: Choices) -> EvidenceReport:
    """Return `report` with the band that a believable score earns: the data fits the question."""
    seen = _seen(table, case.profile, case, predicts=report.word in BELIEVABLE)
    return report.with_grade(find_ceiling(seen, choices))


def _describe_answer(case: Prepared | None) -> AnswerColumn | None:
    if case is None:
        return None
    return AnswerColumn(
        column=case.answer.name,
        kind=case.task.kind,
        labelled=hide(case.whole.labelled, len(case.profile.rows)),
        different=vague(len(case.answer.values)),
        rarest=None if case.whole.rarest is None else hide(case.whole.rarest),
    )


def _describe_test(case: Prepared | None, left_out: set[str], rows: int) -> Tested | None:
    if case is None:
        return None
    return Tested(
        rows=hide(len(case.places), rows, len(case.profile.rows), case.whole.labelled),
        split=case.split.kind,
        folds=len(case.split.folds),
        left_out=tuple(name for name in (column.name for column in case.profile.columns) if name in left_out),
        is_single_series=case.is_single_series,
    )


def judge_amount(word: VerdictWord, curve: LearningCurve | None, *, few_examples: bool) -> Enough:
    """Return the answer to "enough?": too few examples first, then what the learning curve says."""
    if few_examples:
        return "too-few"
    if curve is None:
        return "yes" if word is VerdictWord.STRONG else "cannot-say"
    answers: dict[str, Enough] = {
        "likely-helps": "more-helps",
        "not-needed": "yes",
        "unlikely-to-help": "more-unlikely",
        "cannot-say": "cannot-say",
    }
    return answers[curve.reading]
