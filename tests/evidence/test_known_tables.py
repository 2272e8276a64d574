"""The verdicts on six public tables. No rule or constant may be fitted to them."""

import numpy as np
import pytest

from readiness.evidence.judging.checking import check_table
from readiness.evidence.reading import read_table
from readiness.model.evidence import Choices, VerdictWord
from tests.evidence import tables
from tests.thorough import usually

pytestmark = pytest.mark.filterwarnings("error")


@pytest.mark.thorough
def test_breast_cancer_is_strong_without_a_leak_alarm() -> None:
    report = tables.settle(tables.as_table(tables.breast_cancer()), Choices(target="target"))

    assert report.score is not None
    assert report.alarms == ()
    assert report.word is VerdictWord.STRONG
    assert report.score.value == pytest.approx(0.995, abs=0.02)
    assert report.score.skill == pytest.approx(0.88, abs=0.03)
    assert report.enough == "yes"


@pytest.mark.thorough
def test_diabetes_is_good_with_a_wide_range() -> None:
    report = tables.settle(tables.diabetes(), Choices(target="target"))

    assert report.score is not None
    assert report.word is VerdictWord.GOOD
    assert report.score.value == pytest.approx(0.480, abs=0.02)
    assert report.score.high - report.score.low > 0.06


@pytest.mark.thorough
def test_birth_weight_gives_low_birth_weight_away_and_without_it_nothing_is_shown() -> None:
    first = check_table(tables.birthwt(), Choices(target="low"))
    assert first.word is VerdictWord.CHECK_FIRST
    assert [alarm.columns for alarm in first.alarms] == [("bwt",)]
    assert first.with_suspects is not None
    assert first.with_suspects.value == pytest.approx(1.0, abs=0.02)

    second = check_table(tables.birthwt(), tables.answering(Choices(target="low"), bwt="no"))
    assert second.score is not None
    assert second.word is VerdictWord.NOT_SHOWN
    assert second.score.value == pytest.approx(0.667, abs=0.02)
    assert second.score.low < 0 < second.score.high


@pytest.mark.thorough
def test_repeated_people_make_the_careless_test_of_wages_too_good() -> None:
    report = tables.settle(tables.wagepan(), Choices(target="union", entity="nr"))

    assert report.score is not None
    assert report.careless is not None
    assert report.tested is not None
    assert report.word is VerdictWord.MODEST
    assert report.tested.split == "entity"
    assert report.score.value == pytest.approx(0.746, abs=0.02)
    assert report.careless.value == pytest.approx(0.786, abs=0.02)


@pytest.mark.thorough
def test_affairs_show_a_modest_signal_and_many_honest_repeats() -> None:
    report = tables.settle(tables.fair(), Choices(target="affair"))

    assert report.score is not None
    assert report.word is VerdictWord.MODEST
    assert report.score.value == pytest.approx(0.752, abs=0.02)
    assert isinstance(report.duplicates, int)
    assert report.duplicates > 1000


FLIGHTS = Choices(target="arr_delay", time="time_hour")
LEAKS = dict.fromkeys(("dep_delay", "dep_time", "arr_time", "air_time"), "no")


@pytest.mark.thorough
def test_the_differences_that_give_a_delay_away_hold_the_verdict_on_flights() -> None:
    report = check_table(tables.flights(), FLIGHTS)
    pairs = {alarm.columns for alarm in report.alarms if alarm.kind == "pair"}

    assert report.word is VerdictWord.CHECK_FIRST
    assert {("arr_time", "sched_arr_time"), ("dep_time", "sched_dep_time")} <= pairs
    assert report.with_suspects is not None
    assert report.with_suspects.value == pytest.approx(0.885, abs=0.02)


@pytest.mark.thorough
def test_without_leaks_flights_show_no_signal_and_drift() -> None:
    report = check_table(tables.flights(), tables.answering(FLIGHTS, **LEAKS))

    assert report.score is not None
    assert report.careless is not None
    assert report.curve is not None
    assert report.word is VerdictWord.NO_SIGNAL
    assert report.score.value == pytest.approx(-0.1, abs=0.03)
    assert report.careless.value == pytest.approx(0.1, abs=0.03)
    assert report.curve.drifts


@pytest.mark.thorough
@pytest.mark.parametrize("seed", [3])
def test_flights_are_never_praised_whatever_rows_are_drawn(seed: int) -> None:
    report = check_table(tables.flights(), tables.answering(FLIGHTS, **LEAKS), seed=seed)

    assert report.curve is not None
    assert report.word in {VerdictWord.NO_SIGNAL, VerdictWord.NOT_SHOWN}  # -3 to 5% of the error
    assert report.curve.drifts


@pytest.mark.parametrize("seed", usually([0], range(3)))
def test_shuffled_answers_show_no_signal_and_raise_no_alarm(seed: int) -> None:
    frame = tables.breast_cancer().copy()
    frame["target"] = np.random.default_rng(seed).permutation(frame["target"])
    report = check_table(read_table(frame.to_csv(index=False).encode()), Choices(target="target"))

    assert report.alarms == ()
    assert report.word is VerdictWord.NO_SIGNAL
