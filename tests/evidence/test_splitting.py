"""Honest tests keep apart what a model will not know; the likely range admits that folds overlap."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.evidence.judging.curving import _read
from readiness.evidence.judging.measuring import choose_word, likely_half_width
from readiness.evidence.judging.splitting import split_rows
from readiness.model.evidence import Score, VerdictWord


def days(count: int, per_day: int = 1) -> np.ndarray:
    return np.datetime64("2024-01-01", "ns") + np.arange(count) // per_day * np.timedelta64(1, "D")


@given(rows=st.integers(60, 400), per_day=st.integers(1, 9), seed=st.integers(0, 99))
def test_training_rows_are_always_older_than_test_rows(rows: int, per_day: int, seed: int) -> None:
    time = np.random.default_rng(seed).permutation(days(rows, per_day))
    split = split_rows(np.arange(rows, dtype=float), is_category=False, seed=0, time=time)

    assert split.kind == "time"
    for fold in split.folds:
        assert time[fold.train].max() < time[fold.test].min()
    sizes = [len(fold.train) for fold in split.folds]
    assert sizes == sorted(sizes)
    assert sizes[0] >= rows // 2 - per_day


@given(rows=st.integers(60, 400), groups=st.integers(5, 40), seed=st.integers(0, 99))
def test_no_entity_is_on_both_sides(rows: int, groups: int, seed: int) -> None:
    chooser = np.random.default_rng(seed)
    entity = np.concatenate([np.arange(groups), chooser.integers(0, groups, rows)])
    split = split_rows(chooser.normal(size=len(entity)), is_category=False, seed=seed, groups=entity)

    assert split.kind == "entity"
    for fold in split.folds:
        assert not set(entity[fold.train]) & set(entity[fold.test])


def test_tested_entities_leave_the_older_rows_too() -> None:
    rows = 1000
    entity = np.arange(rows) // 4
    split = split_rows(np.arange(rows) % 2, is_category=True, seed=0, time=days(rows), groups=entity)

    assert split.kind == "time-and-entity"
    assert all(not set(entity[fold.train]) & set(entity[fold.test]) for fold in split.folds)


def test_entities_that_are_always_there_are_shared_with_a_note() -> None:
    rows = 1000
    split = split_rows(np.arange(rows) % 2, is_category=True, seed=0, time=days(rows), groups=np.arange(rows) % 7)

    assert split.kind == "time"
    assert split.shares_entities


def test_rows_without_a_date_leave_the_time_split_and_are_counted() -> None:
    time = days(200)
    time[::10] = np.datetime64("NaT")
    split = split_rows(np.arange(200.0), is_category=False, seed=0, time=time)

    assert split.undated == 20
    assert not any(np.isnat(time[np.concatenate([fold.train, fold.test])]).any() for fold in split.folds)


@pytest.mark.parametrize(("rows", "folds"), [(80, 20), (300, 25), (2_000, 15), (4_000, 5)])
def test_small_tables_are_tested_more_often(rows: int, folds: int) -> None:
    split = split_rows(np.arange(rows) % 2, is_category=True, seed=0)

    assert len(split.folds) == folds


def test_the_likely_range_follows_nadeau_and_bengio() -> None:
    # J = 5, t(.95, 4) = 2.131847, variance 0.00025, n_test / n_train = 1/4: 2.131847 * sqrt(0.45 * 0.00025)
    assert likely_half_width(np.array([0.10, 0.11, 0.12, 0.13, 0.14]), 0.25) == pytest.approx(0.022612, abs=1e-6)


def score(low: float, high: float) -> Score:
    middle = (low + high) / 2
    return Score(skill=middle, low=low, high=high, measure="auc", value=0.5, value_low=0.5, value_high=0.5)


@pytest.mark.parametrize(
    ("low", "high", "rarest", "word"),
    [
        (0.40, 0.50, 100, VerdictWord.STRONG),
        (0.39, 0.95, 100, VerdictWord.GOOD),
        (0.03, 0.30, 100, VerdictWord.MODEST),
        (0.02, 0.06, 100, VerdictWord.NOT_SHOWN),
        (-0.10, 0.04, 49, VerdictWord.NOT_SHOWN),
        (-0.10, 0.05, 50, VerdictWord.NO_SIGNAL),
        (-0.10, 0.05, None, VerdictWord.NO_SIGNAL),
    ],
)
def test_the_word_follows_the_lower_end_and_never_says_no_too_early(
    low: float, high: float, rarest: int | None, word: VerdictWord
) -> None:
    assert choose_word(score(low, high), rarest) is word


def test_numbers_whose_order_is_clearly_met_are_never_told_to_have_no_signal() -> None:
    small = score(-0.004, 0.049).model_copy(update={"measure": "r2", "value": -0.04})

    assert choose_word(small, None, above=4.9) is VerdictWord.NOT_SHOWN
    assert choose_word(small, None, above=1.0) is VerdictWord.NO_SIGNAL
    assert (
        choose_word(score(-0.10, 0.04).model_copy(update={"measure": "r2"}), None, above=4.9) is VerdictWord.NO_SIGNAL
    )


@pytest.mark.parametrize(
    ("skills", "reading"),
    [
        ([0.1, 0.2, 0.3, 0.4], "likely-helps"),
        ([0.1, 0.4, 0.3, 0.4], "unlikely-to-help"),
        ([0.30, 0.38, 0.40, 0.41], "unlikely-to-help"),
        ([0.5, 0.6, 0.7, 0.85], "not-needed"),
        ([0.0, 0.0, 0.01, 0.01], "cannot-say"),
    ],
)
def test_the_learning_curve_is_read_with_care(skills: list[float], reading: str) -> None:
    assert _read(skills) == reading
