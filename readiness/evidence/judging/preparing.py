"""From a table and the user's choices to what can be tested: rows, answer, features, split and recipe."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from readiness.evidence.asking.supporting import is_single_series
from readiness.evidence.columns.column import Column
from readiness.evidence.columns.long_form import find_long_form
from readiness.evidence.columns.surveying import Profile
from readiness.evidence.columns.trending import find_axis_copies
from readiness.evidence.judging.answering import FEWEST_ROWS, PredictionTask, make_task
from readiness.evidence.judging.copies import Copies, find_copies, merge_groups
from readiness.evidence.judging.features import Features, build_features
from readiness.evidence.judging.fitting import Family, choose_family
from readiness.evidence.judging.keys import find_key
from readiness.evidence.judging.sampling import rows_to_test
from readiness.evidence.judging.scanning import Bench, set_up
from readiness.evidence.judging.splitting import Split, split_rows
from readiness.evidence.refusing import TableRefused
from readiness.model.evidence import Choices
from readiness.words import said
from readiness.words.say import evidence as say


@dataclass(frozen=True)
class Prepared:
    """Everything a test needs. `places` are the tested rows among the profiled ones; features and task follow them.

    `features` lack the `axis_copies` of a dated table; `all_features` hold them, as a careless test would. `key` names
    a column that seems to say whom or what rows are about: they are kept together by it until somebody tells.
    """

    profile: Profile
    answer: Column
    whole: PredictionTask
    task: PredictionTask
    places: np.ndarray
    features: Features
    all_features: Features
    axis_copies: frozenset[str]
    split: Split
    family: Family
    bench: Bench
    is_single_series: bool
    copies: Copies | None = None
    groups: np.ndarray | None = None
    key: str | None = None

    @property
    def is_dated(self) -> bool:
        """Say whether older rows are tested on newer ones."""
        return self.split.kind in ("time", "time-and-entity")


def prepare_test(profile: Profile, answer: Column, choices: Choices, seed: int) -> Prepared:
    """Return what a test needs. Raises TableRefused when the columns leave nothing to test or to learn from."""
    if find_long_form(profile.columns) is not None:
        raise TableRefused(
            said(say.EACH_ROW_OF_THIS_TABLE),
            said(say.MAKE_TABLE_WITH_ONE_ROW),
        )
    whole = make_task(answer, choices.extremes)
    time = _usable_time(profile.time, whole.rows)
    said_no = {reply.column for reply in choices.answers if reply.reply == "no"}
    features = build_features(profile.columns, left_out={answer.name, *said_no}, time=time)
    if not features.sources:
        is_series = time is not None and not whole.is_category
        raise TableRefused(
            said(say.ONLY_DATE_BESIDE_ANSWER if is_series else say.APART_FROM_ANSWER_THERE),
            said(say.TRY_SIMPLE_FORECAST if is_series else say.ADD_COLUMNS_THAT_DESCRIBE_EACH),
        )
    # In an order that the content gives: the same rows in another order are the same table.
    order = np.argsort(_row_keys(features.matrix[whole.rows], whole.y), kind="stable")
    whole = replace(whole, rows=whole.rows[order], y=whole.y[order])
    copies = find_copies(features.at(whole.rows)) if choices.meets_new_entities else None
    entity, key = profile.entity, None
    moments = _moments(time, whole.rows, choices)
    if entity is None and choices.meets_new_entities:
        key = find_key(profile.columns, features.at(whole.rows), whole.rows, whole.y, moments)
        entity = next((column for column in profile.columns if column.name == key), None)
        features = features if key is None or set(features.sources) == {key} else features.without({key})
    groups = merge_groups(_groups(entity, whole.rows, choices), copies.groups if copies is not None else None)
    picked = rows_to_test(len(whole.rows), features.matrix.shape[1], whole.classes, groups, seed)
    places = whole.rows[picked]
    y, classes = _renumbered(whole, picked)
    task = replace(whole, rows=places, y=y, classes=classes)
    moments = moments[picked] if moments is not None else None
    kept = groups[picked] if groups is not None else None
    split = split_rows(
        y,
        is_category=task.is_category,
        seed=seed,
        time=moments,
        groups=kept,
    )
    family = choose_family(y, is_category=task.is_category, classes=task.classes, seed=seed)
    bench = set_up(y, is_category=task.is_category, seed=seed, groups=kept)
    series = time is not None and moments is not None and not task.is_category and is_single_series(moments)
    tested = features.at(places)
    repeating = _axis_copies(tested, moments, seed)
    honest = tested.without(repeating)
    if groups is not None and copies is not None and entity is None and split.kind == "entity":
        split = replace(split, kind="copies")
    return Prepared(
        profile, answer, whole, task, places, honest, tested, repeating, split, family, bench, series, copies, kept, key
    )


def _row_keys(matrix: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return one number per row that depends on nothing but what the row holds."""
    mixed = np.zeros(len(matrix), dtype=np.uint64)
    for column in (*matrix.T, y):
        bits = np.where(np.isnan(column), 0.5e-300, column + 0.0).view(np.uint64)
        mixed = (mixed ^ bits) * np.uint64(0x9E3779B97F4A7C15)
        mixed ^= mixed >> np.uint64(29)
    return mixed


def _axis_copies(features: Features, moments: np.ndarray | None, seed: int) -> frozenset[str]:
    """Return the columns that repeat the time axis; none where that would leave nothing to learn from."""
    copies = frozenset(find_axis_copies(features, moments, seed)) if moments is not None else frozenset()
    return copies if copies < set(features.sources) else frozenset()


def _usable_time(time: Column | None, rows: np.ndarray) -> Column | None:
    if time is None:
        return None
    if int((~np.isnat(time.as_moments()[rows])).sum()) < FEWEST_ROWS:
        raise TableRefused(
            said(say.TIME_COLUMN_HOLDS_TOO_FEW),
            said(say.CHOOSE_ANOTHER_TIME_COLUMN),
        )
    return time


def _moments(time: Column | None, rows: np.ndarray, choices: Choices) -> np.ndarray | None:
    """Return when each row came about, by its place where rows are said to stand in order; None where nobody knows."""
    if time is not None:
        moments: np.ndarray = time.as_moments()[rows]
        return moments
    return rows.astype("datetime64[s]").astype("datetime64[ns]") if choices.order == "time" else None


def _groups(entity: Column | None, rows: np.ndarray, choices: Choices) -> np.ndarray | None:
    if entity is None or not choices.meets_new_entities:
        return None
    groups = entity.codes[rows]
    return groups if len(np.unique(groups)) >= 2 else None


def _renumbered(whole: PredictionTask, picked: np.ndarray) -> tuple[np.ndarray, int]:
    """Return answers of the picked rows; class codes are packed again, since a sample can miss a rare answer."""
    y = whole.y[picked]
    if not whole.is_category:
        return y, 0
    present, packed = np.unique(y, return_inverse=True)
    if len(present) < 2:
        raise TableRefused(said(say.ROWS_THAT_WERE_TESTED_HOLD), said(say.BRING_MORE_CASES_OF_RARE))
    return packed.astype(float), len(present)
