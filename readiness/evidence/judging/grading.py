"""The highest data status a file can support, and what it suggests for three criteria of a problem."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.evidence.judging.answering import FEWEST_ROWS
from readiness.evidence.suppressing import two_figures
from readiness.model.base import StatusLevel
from readiness.model.evidence import Choices, CriterionEvidence, GradeCeiling, SourceKind

HARDLY_FILLED, FULLY_FILLED = 0.05, 0.95
NO_CASES, SOME_CASES, NEARER_TO_MANY, MANY_CASES = 5, 100, 3_000, 10_000
"""Where the anchors of "data-rich" begin: a hundred, about a thousand and ten thousand cases.

`NEARER_TO_MANY` lies midway between the last two, as ratios go: from there a year of dates settles which one fits.
"""
A_YEAR = 11
"""Months between the first and the last date of a table with one date for each month of a year."""
FEW_OF_THE_RAREST = 50


@dataclass(frozen=True)
class Seen:
    """What the table shows; `labelled` is None without an answer column, `rarest` None for numbers.

    `months` lie between the first and the last date of the time column, None without one.
    """

    rows: int
    labelled: int | None
    rarest: int | None
    source: SourceKind
    predicts: bool = False
    months: int | None = None


def find_ceiling(seen: Seen, choices: Choices) -> GradeCeiling:
    """Return the ceiling with its reasons. What people told is kept beside it and never replaces what was not seen."""
    ceiling, reasons = _ceiling(seen, choices)
    filled = None if seen.labelled is None or seen.rows == 0 else seen.labelled / seen.rows
    unfinished = filled is not None and HARDLY_FILLED <= filled <= FULLY_FILLED
    small_gap = seen.labelled is not None and 0 < seen.rows - seen.labelled < 5
    return GradeCeiling(
        ceiling=ceiling,
        reasons=(*reasons, "labelling-unfinished") if unfinished else reasons,
        labelled_percent=None if filled is None or small_gap else round(100 * filled),
        band="A" if seen.predicts else "B" if seen.labelled is not None and seen.labelled >= FEWEST_ROWS else "C",
        is_live=seen.source != "file",
        open_to_all_told=choices.open_to_all_told,
        one_place_told=choices.one_place_told,
    )


def _ceiling(seen: Seen, choices: Choices) -> tuple[StatusLevel, tuple[str, ...]]:
    if seen.rows < FEWEST_ROWS:
        return "absent", ("too-few-rows",)
    if seen.labelled is None:
        return "acceptable", ("no-answer-column",)
    if seen.labelled < FEWEST_ROWS:
        return "absent", ("too-few-answers",)
    if seen.labelled < HARDLY_FILLED * seen.rows:
        return "acceptable", ("answers-hardly-filled",)
    if seen.source != "file" and choices.open_to_all_told and choices.one_place_told:
        return "best", ("read-live", "open-to-all-told", "one-place-told")
    return "better", ("read-live", "access-not-told") if seen.source != "file" else ("one-file",)


def suggest_levels(seen: Seen) -> tuple[CriterionEvidence, ...]:
    """Return what the table suggests for data-rich, outcome-recorded and data-access, beside the user's own answers.

    A file cannot show who may use the data, nor that somebody checked the recorded outcomes, so access gets no level
    and the outcome never more than 2.
    """
    return (
        _amount(seen),
        _outcome(seen),
        CriterionEvidence(criterion="data-access", level=None, because="only-people-know"),
    )


def _amount(seen: Seen) -> CriterionEvidence:
    """The anchor that fits the cases with a known answer; where they lie between two, the dates settle it."""
    cases = seen.rows if seen.labelled is None else seen.labelled
    level, because = _anchor(cases, seen)
    return CriterionEvidence(
        criterion="data-rich",
        level=level,
        because=because,
        cases=two_figures(cases) if cases >= SOME_CASES else None,
        months=seen.months,
    )


def _anchor(cases: int, seen: Seen) -> tuple[int, str]:
    is_a_year = seen.months is not None and seen.months >= A_YEAR
    if cases < NO_CASES:
        return 0, "hardly-any-cases"
    if cases < SOME_CASES:
        return 1, "under-a-hundred"
    if seen.rarest is not None and seen.rarest < FEW_OF_THE_RAREST:
        return 1, "few-of-the-rarest"
    if cases >= MANY_CASES:
        return 3, "many-cases"
    if is_a_year:
        return (3, "a-year-of-thousands") if cases >= NEARER_TO_MANY else (2, "a-year-of-fewer")
    return 2, "some-thousands"


def _outcome(seen: Seen) -> CriterionEvidence:
    if seen.labelled is None:
        return CriterionEvidence(criterion="outcome-recorded", level=None, because="no-answer-column")
    if seen.labelled < FEWEST_ROWS or seen.labelled < HARDLY_FILLED * seen.rows:
        return CriterionEvidence(criterion="outcome-recorded", level=1, because="answers-hardly-filled")
    return CriterionEvidence(criterion="outcome-recorded", level=2, because="answers-recorded")
