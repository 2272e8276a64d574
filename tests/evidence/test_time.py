"""Dated tables: what only repeats the time axis teaches nothing, and drift is more than chance."""

import numpy as np
import pandas as pd
import pytest
from threadpoolctl import threadpool_limits

from readiness.evidence.columns.surveying import profile_table
from readiness.evidence.judging.checking import check_table
from readiness.evidence.judging.curving import draw_curve
from readiness.evidence.judging.fitting import choose_family
from readiness.evidence.judging.guessing import Guesses, choose_rival
from readiness.evidence.judging.measuring import measure
from readiness.evidence.judging.preparing import prepare_test
from readiness.model.evidence import Choices, EvidenceReport
from tests.evidence.tables import as_table

DATED = Choices(target="price", time="day")
ROWS = 400


def dated(seed: int = 0) -> pd.DataFrame:
    chooser = np.random.default_rng(seed)
    day = pd.Timestamp("2023-01-01") + pd.to_timedelta(np.sort(chooser.integers(0, 360, ROWS)), "D")
    size = chooser.normal(size=ROWS)
    return pd.DataFrame({"day": day, "size": size.round(3), "price": (size + chooser.normal(size=ROWS)).round(3)})


def check(frame: pd.DataFrame) -> EvidenceReport:
    return check_table(as_table(frame), DATED)


def drifts(frame: pd.DataFrame) -> bool:
    """Whether the curve of a table tells drift; the other half of the check is left out."""
    profile = profile_table(as_table(frame), DATED, 0)
    assert profile.answer is not None
    case = prepare_test(profile, profile.answer, DATED, 0)
    with threadpool_limits(1):  # as in a check: threads that wait for each other take ten times as long
        results = measure(case.features, case.task, case.split, case.family, after_fit=lambda: None)
        curve = draw_curve(case.features, case.task, results, case.family, is_dated=True, after_fit=lambda: None)
    return curve.drifts


def test_columns_that_only_rise_or_fall_with_the_time_are_left_out_and_named() -> None:
    frame = dated().assign(month=lambda f: f["day"].dt.month, left=lambda f: 1_000 - f["day"].dt.dayofyear)

    report = check(frame)
    notes = {note.slug: note.columns for note in report.notes}

    assert notes["repeats-the-time-axis"] == ("month", "left")
    assert {column.name for column in report.columns if column.is_used} == {"size"}
    without = check(dated()).score
    assert report.score is not None
    assert without is not None
    assert report.score.value == pytest.approx(without.value)


@pytest.mark.thorough
def test_the_careless_test_beside_it_learns_from_what_repeats_the_time() -> None:
    frame = dated().assign(count=lambda f: f["day"].dt.dayofyear)
    frame["price"] = (frame["price"] + 3 * np.sin(frame["count"] / 20)).round(3)

    careless = check(frame).careless
    without = check(frame.drop(columns="count")).careless

    assert careless is not None
    assert without is not None
    assert careless.skill > without.skill + 0.2


def test_a_switch_turned_once_and_a_price_in_stages_stay_in() -> None:
    frame = dated().assign(
        switched=lambda f: (f["day"].dt.dayofyear > 110).astype(int),
        tier=lambda f: 10 + (f["day"].dt.dayofyear // 121).clip(upper=2),
    )

    report = check(frame)

    assert "repeats-the-time-axis" not in {note.slug for note in report.notes}
    assert {column.name for column in report.columns if column.is_used} == {"size", "switched", "tier"}


def test_a_column_that_comes_round_again_stays_in() -> None:
    report = check(dated().assign(weekday=lambda frame: frame["day"].dt.weekday))

    assert {column.name for column in report.columns if column.is_used} == {"size", "weekday"}


def test_a_table_of_nothing_but_repeats_of_the_time_is_tested_all_the_same() -> None:
    report = check(dated().assign(count=lambda frame: frame["day"].dt.dayofyear)[["day", "count", "price"]])

    assert report.score is not None
    assert {column.name for column in report.columns if column.is_used} == {"count"}


def test_a_change_of_level_or_of_meaning_is_drift() -> None:
    late = np.arange(ROWS) > 0.45 * ROWS

    assert drifts(dated().assign(price=lambda frame: (frame["price"] + 3 * late).round(3)))
    assert drifts(dated().assign(price=lambda frame: (frame["price"] - 4 * late * frame["size"]).round(3)))


def test_chance_is_no_drift() -> None:
    chance = np.random.default_rng(1).normal(size=ROWS).round(3)

    assert not drifts(dated(0))
    assert not drifts(dated(1).assign(price=chance))


@pytest.mark.sampled(2)
@pytest.mark.parametrize("seed", [0, 8, 12, 15])
def test_a_few_extreme_numbers_are_no_drift(seed: int) -> None:
    wild = np.exp(1.5 * np.random.default_rng(seed).normal(size=ROWS))

    assert not drifts(dated(seed).assign(price=wild.round(3)))


def test_extreme_numbers_do_not_hide_a_change_of_level_or_of_meaning() -> None:
    late = np.arange(ROWS) > 0.45 * ROWS
    wild = dated().assign(price=lambda frame: frame["size"] + np.random.default_rng(0).standard_t(2, ROWS))

    assert drifts(wild.assign(price=lambda frame: (frame["price"] + 4 * late).round(3)))
    assert drifts(wild.assign(price=lambda frame: (frame["price"] - 5 * late * frame["size"]).round(3)))


def test_the_rival_is_one_for_all_folds_and_the_better_of_the_two() -> None:
    family = choose_family(np.arange(100.0), is_category=False, classes=0, seed=0)
    low, high = np.full(10, 1.0), np.full(10, 4.0)

    rivals = choose_rival(family, [Guesses(whole=low, newest=high), Guesses(whole=high, newest=low + 1)])
    other = choose_rival(family, [Guesses(whole=high, newest=low), Guesses(whole=low, newest=high - 1)])

    assert [loss.mean() for loss in rivals] == [1.0, 4.0]
    assert [loss.mean() for loss in other] == [1.0, 3.0]
