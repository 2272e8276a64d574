"""What kinds of problem a table could support, and which columns could be its answer, time and entity."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from readiness.evidence.columns.column import Column
from readiness.evidence.columns.vocabulary import hints_at
from readiness.evidence.judging.features import is_usable
from readiness.model.evidence import AnswerKind, ColumnKind, SupportedProblem

FEWEST_USABLE = 3
MOST_CANDIDATES = 3
ANSWER_VALUES = range(2, 13)
FILLED = 0.95
FEWEST_MOMENTS, FEWEST_TIMES = 10, 6


def find_problems(
    columns: list[Column], answer: Column | None, kind: AnswerKind | None
) -> tuple[SupportedProblem, ...]:
    """Return the supported kinds of problem, those about the answer first, each with the column it rests on."""
    others = [column for column in columns if answer is None or column.name != answer.name]
    found: list[SupportedProblem] = []
    if answer is not None:
        found += _about_the_answer(answer, kind, others)
    text = _first(others, lambda column: column.kind is ColumnKind.TEXT and column.personal is None)
    if text is not None:
        found.append(SupportedProblem(problem="sort-text", column=text.name))
    if sum(is_usable(column) for column in others) >= FEWEST_USABLE:
        found.append(SupportedProblem(problem="group-similar"))
    entities = [column for column in columns if column.kind is ColumnKind.ENTITY]
    if len(entities) >= 2:
        found.append(SupportedProblem(problem="match", column=entities[1].name))
    return tuple(found)


def _about_the_answer(answer: Column, kind: AnswerKind | None, others: list[Column]) -> list[SupportedProblem]:
    date = _first(others, lambda column: column.kind is ColumnKind.DATE and column.personal is None)
    if kind == "number":
        found = [SupportedProblem(problem="predict-a-number", column=answer.name)]
        return [*found, SupportedProblem(problem="forecast", column=date.name)] if date else found
    found = [SupportedProblem(problem="sort-into-groups", column=answer.name)]
    if len(answer.values) != 2:
        return found
    elapsed = _first(others, lambda column: column.kind is ColumnKind.NUMBER and hints_at(column.name, "elapsed"))
    treated = _first(others, lambda column: len(column.values) in (2, 3) and hints_at(column.name, "treatment"))
    if elapsed is not None:
        found.append(SupportedProblem(problem="time-until-event", column=elapsed.name))
    if treated is not None:
        found.append(SupportedProblem(problem="did-it-work", column=treated.name))
    return found


def _first(columns: list[Column], fits: Callable[[Column], bool]) -> Column | None:
    return next((column for column in columns if fits(column)), None)


def answer_candidates(columns: list[Column]) -> list[str]:
    """Return up to three columns that could be the answer: 2 to 12 values, over 95% filled, not an id, not personal.

    A telling name comes first, then the later column, since exports tend to end with the outcome.
    """
    fitting = [
        (not hints_at(column.name, "answer"), -place, column.name)
        for place, column in enumerate(columns)
        if is_usable(column) and len(column.values) in ANSWER_VALUES and column.filled > FILLED * len(column.codes)
    ]
    return [name for *_, name in sorted(fitting)[:MOST_CANDIDATES]]


def time_candidates(columns: list[Column]) -> list[str]:
    """Return the date columns that could order the rows, those that sound late last; a date of birth never can."""
    fitting = [
        (hints_at(column.name, "later"), not hints_at(column.name, "date"), -column.filled, column.name)
        for column in columns
        if column.kind is ColumnKind.DATE and column.personal is None and len(column.values) >= FEWEST_TIMES
    ]
    return [name for *_, name in sorted(fitting)]


def entity_candidates(columns: list[Column]) -> list[str]:
    """Return the repeating ids, the ones with most different values first."""
    entities = [column for column in columns if column.kind is ColumnKind.ENTITY]
    return [column.name for column in sorted(entities, key=lambda column: -len(column.values))]


def is_single_series(moments: np.ndarray) -> bool:
    """Say whether nearly every row has a moment of its own and most steps are equally long: one measured series."""
    known = np.sort(moments[~np.isnat(moments)]).astype("datetime64[s]")
    if len(known) < FEWEST_MOMENTS or len(np.unique(known)) < FILLED * len(known):
        return False
    steps = np.diff(known)
    _, counts = np.unique(steps, return_counts=True)
    days = steps.astype("timedelta64[D]").astype(int)
    is_monthly = days.min() >= 28 and days.max() <= 31
    return bool(counts.max() > 0.8 * len(steps)) or bool(is_monthly)
