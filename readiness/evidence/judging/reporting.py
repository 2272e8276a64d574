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


def _notes_of_test(prepared: Prepared) -> list[Note]:
    notes = []
    if prepared.split.undated:
        notes.append(Note(slug="rows-without-date", count=hide(prepared.split.undated, len(prepared.task.y))))
    if prepared.split.shares_entities:
        notes.append(Note(slug="time-split-only"))
    notes += [Note(slug=slug, columns=(prepared.answer.name,)) for slug in prepared.whole.readings]
    if prepared.whole.extremes:
        notes.append(Note(slug="extreme-answers", count=hide(prepared.whole.extremes), columns=(prepared.answer.name,)))
    if prepared.copies is not None:
        slug = "inputs-repeat-in-blocks" if prepared.copies.in_blocks else "copies-kept-together"
        notes.append(Note(slug=slug, count=None if prepared.copies.in_blocks else hide(prepared.copies.repeated)))
    if prepared.whole.rare_answers_left_out:
        notes.append(Note(slug="rare-answers-left-out", count=prepared.whole.rare_answers_left_out))
    if prepared.axis_copies:
        names = tuple(name for name in prepared.all_features.columns if name in prepared.axis_copies)
        notes.append(Note(slug="repeats-the-time-axis", count=len(names), columns=names))
    if len(prepared.places) < len(prepared.whole.rows):
        notes.append(Note(slug="tested-on-a-part", count=len(prepared.places)))
    return notes


def start_report(
    table: Table, profile: Profile, prepared: Prepared | None, choices: Choices, *, seed: int
) -> EvidenceReport:
    """Return the report with everything that needs no model."""
    left_out = {answer.column for answer in choices.answers if answer.reply == "no"}
    ignored = {column.name for column in profile.columns if column.kind is ColumnKind.ID}
    seen = _seen(table, profile, prepared)
    answer = profile.answer if prepared is not None else None
    return EvidenceReport(
        seed=seed,
        source=table.source,
        is_complete=prepared is None,
        rows=table.rows_in_source,
        rows_read=len(profile.rows),
        columns=describe_columns(profile, left_out | (prepared.axis_copies if prepared is not None else frozenset())),
        notes=(*describe_notes(table, profile), *(_notes_of_test(prepared) if prepared is not None else ())),
        duplicates=hide(count_duplicates(table, profile.rows, ignored), len(profile.rows)),
        word=VerdictWord.NO_ANSWER_COLUMN,
        uncapped=VerdictWord.NO_ANSWER_COLUMN,
        answer=_describe_answer(prepared),
        tested=_describe_test(prepared, left_out, table.rows_in_source),
        problems=find_problems(profile.columns, answer, prepared.task.kind if prepared else None),
        target_candidates=tuple(answer_candidates(profile.columns)),
        grade=find_ceiling(seen, choices),
        criteria=suggest_levels(_in_source(seen, table, profile)),
    )


def _seen(table: Table, profile: Profile, prepared: Prepared | None, *, predicts: bool = False) -> Seen:
    labelled = prepared.whole.labelled if prepared is not None else None
    rarest = prepared.whole.rarest if prepared is not None else None
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


def grade_again(report: EvidenceReport, table: Table, prepared: Prepared, choices: Choices) -> EvidenceReport:
    """Return `report` with the band that a believable score earns: the data fits the question."""
    seen = _seen(table, prepared.profile, prepared, predicts=report.word in BELIEVABLE)
    return report.with_grade(find_ceiling(seen, choices))


def _describe_answer(prepared: Prepared | None) -> AnswerColumn | None:
    if prepared is None:
        return None
    return AnswerColumn(
        column=prepared.answer.name,
        kind=prepared.task.kind,
        labelled=hide(prepared.whole.labelled, len(prepared.profile.rows)),
        different=vague(len(prepared.answer.values)),
        rarest=None if prepared.whole.rarest is None else hide(prepared.whole.rarest),
    )


def _describe_test(prepared: Prepared | None, left_out: set[str], rows: int) -> Tested | None:
    if prepared is None:
        return None
    return Tested(
        rows=hide(len(prepared.places), rows, len(prepared.profile.rows), prepared.whole.labelled),
        split=prepared.split.kind,
        folds=len(prepared.split.folds),
        left_out=tuple(name for name in (column.name for column in prepared.profile.columns) if name in left_out),
        is_single_series=prepared.is_single_series,
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
