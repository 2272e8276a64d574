"""The answer column as a task: classes or numbers, which rows count, and when it cannot be judged at all."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from readiness.evidence.columns.column import Column
from readiness.evidence.columns.extremes import find_extremes
from readiness.evidence.columns.spellings import NO
from readiness.evidence.refusing import TableRefused
from readiness.model.evidence import AnswerKind, ColumnKind, ExtremesChoice
from readiness.words import said
from readiness.words.say import evidence as say

FEWEST_ROWS = 50
MOST_CLASSES = 30
NUMBER_FROM = 13
FEWEST_EXAMPLES = 10
MOSTLY_NUMBERS = 0.8


@dataclass(frozen=True)
class PredictionTask:
    """What is to be predicted: class codes without labels, or numbers, in `y` for `rows` of the profiled table."""

    kind: AnswerKind
    rows: np.ndarray
    y: np.ndarray
    classes: int
    labelled: int
    rarest: int | None
    rare_answers_left_out: int
    extremes: int = 0
    readings: tuple[str, ...] = ()

    @property
    def is_category(self) -> bool:
        """Say whether answers are sorted into classes rather than measured."""
        return self.kind == "category"


def make_task(column: Column, extremes: ExtremesChoice | None = None) -> PredictionTask:
    """Return the task behind an answer column. Raises TableRefused when no model could be judged on it.

    Answers many times farther out than all others are left out unless `extremes` says to keep them. Ticks beside blanks
    are yes and no.
    """
    if is_tick_box(column):
        y = (~column.blank).astype(float)
        rarest = int(min(y.sum(), len(y) - y.sum()))
        return PredictionTask("category", np.arange(len(y)), y, 2, len(y), rarest, 0, readings=("ticks-read",))
    if column.kind is ColumnKind.DATE and len(column.values) > MOST_CLASSES:
        raise TableRefused(
            said(say.ANSWER_COLUMN_HOLDS_DATES),
            said(say.MAKE_COLUMN_THAT_SAYS_WHETHER),
        )
    if column.filled == 0:
        raise TableRefused(said(say.ANSWER_COLUMN_IS_EMPTY), said(say.CHOOSE_COLUMN_IN_WHICH_OUTCOME))
    if column.filled < FEWEST_ROWS:
        raise TableRefused(
            said(say.answer_is_known_for_fewer(fewest_rows=FEWEST_ROWS)),
            said(say.record_outcome_for_at_least(fewest_rows=FEWEST_ROWS)),
        )
    if sum(bool(_LIST.fullmatch(value)) for value in column.values) > MOSTLY_LISTS * len(column.values):
        raise refuse_lists()
    numbers = column.as_numbers()
    if column.kind is ColumnKind.MIXED and column.numbers is not None and (column.number_share or 0) >= MOSTLY_NUMBERS:
        return _number_task(column, numbers, extremes)
    if column.kind in (ColumnKind.NUMBER, ColumnKind.ID) and len(np.unique(numbers[~np.isnan(numbers)])) >= NUMBER_FROM:
        return _number_task(column, numbers, extremes)
    return _category_task(column)


_LIST = re.compile(r"\[.*\]|\{.*\}", re.DOTALL)
MOSTLY_LISTS = 0.5


def refuse_lists() -> TableRefused:
    """Return the refusal of an answer that is no single value."""
    return TableRefused(
        said(say.CELLS_OF_ANSWER_COLUMN_HOLD),
        said(say.CHOOSE_ANOTHER_COLUMN_OR_MAKE),
    )


def is_tick_box(column: Column) -> bool:
    """Say whether a column holds one mark, such as x or cancelled, and blanks, both often enough to tell apart.

    A lone "no" is no mark: its blanks may be anything.
    """
    if len(column.values) != 1 or column.values[0].casefold() in NO:
        return False
    return min(column.filled, len(column.codes) - column.filled) >= FEWEST_EXAMPLES


def _number_task(column: Column, numbers: np.ndarray, extremes: ExtremesChoice | None) -> PredictionTask:
    if column.kind is ColumnKind.ID:
        raise TableRefused(said(say.EVERY_ANSWER_IS_DIFFERENT), said(_CHOOSE))
    rows = np.flatnonzero(~np.isnan(numbers))
    odd = find_extremes(numbers[rows])
    lost = ("answers-not-numbers",) if len(rows) < column.filled else ()
    if extremes != "keep":
        rows = rows[~odd]
    return PredictionTask("number", rows, numbers[rows], 0, len(rows), None, 0, extremes=int(odd.sum()), readings=lost)


_CHOOSE = say.CHOOSE_COLUMN_THAT_HOLDS_WHAT


def _category_task(column: Column) -> PredictionTask:
    counts = np.bincount(column.codes[column.codes >= 0], minlength=len(column.values))
    if len(counts) == 1:
        raise TableRefused(said(say.EVERY_ANSWER_IS_SAME), said(_CHOOSE))
    if len(counts) >= column.filled:
        raise TableRefused(said(say.NOTHING_TO_LEARN_FROM), said(_CHOOSE))
    if len(counts) > MOST_CLASSES:
        raise TableRefused(
            said(say.more_than_different_answers_too(most_classes=MOST_CLASSES)),
            said(say.GROUP_ANSWERS_INTO_FEW),
        )
    keeps = counts >= FEWEST_EXAMPLES
    if keeps.sum() < 2:
        raise TableRefused(
            said(say.only_one_answer_appears(fewest_examples=FEWEST_EXAMPLES)),
            said(say.COLLECT_MORE_CASES_OF_RARE),
        )
    order = {code: place for place, code in enumerate(np.flatnonzero(keeps))}
    rows = np.flatnonzero((column.codes >= 0) & np.append(keeps, False)[column.codes])
    y = np.array([order[code] for code in column.codes[rows]], dtype=float)
    return PredictionTask("category", rows, y, len(order), column.filled, int(counts[keeps].min()), int((~keeps).sum()))
