"""The highest data status a file can support, and what it suggests for three criteria of a problem."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.evidence.answering import FEWEST_ROWS
from readiness.model.base import StatusLevel
from readiness.model.evidence import Choices, CriterionEvidence, GradeCeiling, SourceKind

HARDLY_FILLED, FULLY_FILLED = 0.05, 0.95
SOME_CASES, MANY_CASES = 500, 10_000
FEW_OF_THE_RAREST = 50


@dataclass(frozen=True)
class Seen:
    """What the table shows; `labelled` is None without an answer column, `rarest` None for numbers."""

    rows: int
    labelled: int | None
    rarest: int | None
    source: SourceKind
    predicts: bool = False


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
    cases = seen.rows if seen.labelled is None else seen.labelled
    if cases < FEWEST_ROWS:
        return CriterionEvidence(criterion="data-rich", level=0, because="hardly-any-cases")
    if seen.rarest is not None and seen.rarest < FEW_OF_THE_RAREST:
        return CriterionEvidence(criterion="data-rich", level=1, because="few-of-the-rarest")
    if cases < SOME_CASES:
        return CriterionEvidence(criterion="data-rich", level=1, because="few-cases")
    if cases < MANY_CASES:
        return CriterionEvidence(criterion="data-rich", level=2, because="some-thousands")
    return CriterionEvidence(criterion="data-rich", level=3, because="many-cases")


def _outcome(seen: Seen) -> CriterionEvidence:
    if seen.labelled is None:
        return CriterionEvidence(criterion="outcome-recorded", level=None, because="no-answer-column")
    if seen.labelled < FEWEST_ROWS or seen.labelled < HARDLY_FILLED * seen.rows:
        return CriterionEvidence(criterion="outcome-recorded", level=1, because="answers-hardly-filled")
    return CriterionEvidence(criterion="outcome-recorded", level=2, because="answers-recorded")
