"""Rows about the same person or thing where no name says so: kept together, asked about, never called a leak."""

import numpy as np
import pandas as pd
import pytest

from readiness.evidence.columns.surveying import profile_table
from readiness.evidence.judging.copies import find_copies
from readiness.evidence.judging.neighbours import has_close_neighbours
from readiness.evidence.judging.preparing import Prepared, prepare_test
from readiness.model.evidence import Choices
from tests.evidence.tables import as_table
from tests.evidence.truths import headline

PEOPLE, EACH = 60, 10
SYLLABLES = ("an", "ed", "im", "os", "ul", "ir")


def measured(**keys: object) -> pd.DataFrame:
    """Return ten noisy measurements of each of sixty people, some of them ill, in no order."""
    dice = np.random.default_rng(5)
    number = np.repeat(np.arange(PEOPLE), EACH)
    ill = dice.random(PEOPLE) < 0.45
    frame = pd.DataFrame({name: np.asarray(values)[number] for name, values in keys.items()})
    for name in ("pulse", "iron", "height"):
        frame[name] = (dice.normal(size=PEOPLE)[number] + dice.normal(0, 0.15, len(number))).round(3)
    return frame.assign(outcome=np.where(ill[number], "yes", "no")).sample(frac=1, random_state=2)


def prepared(frame: pd.DataFrame, **choices: object) -> Prepared:
    chosen = Choices(target="outcome").model_copy(update=choices)
    profile = profile_table(as_table(frame), chosen, 0)
    assert profile.answer is not None
    return prepare_test(profile, profile.answer, chosen, 0)


@pytest.mark.parametrize(
    "keys",
    [[1000 + 7 * n for n in range(PEOPLE)], [f"{a}{b}" for a in "BDFGHJKLMN" for b in SYLLABLES]],
    ids=["numbers", "words"],
)  # fmt: skip
def test_a_column_whose_values_come_again_as_those_of_people_keeps_them_together(keys: list[object]) -> None:
    case = prepared(measured(column9=keys))

    assert case.key == "column9"
    assert case.split.kind == "entity"
    assert "column9" not in case.features.sources
    told = prepared(measured(column9=keys), meets_new_entities=False)
    assert told.key is None
    assert told.split.kind == "random"


def test_rows_close_to_each_other_are_seen_without_any_column_that_names_them() -> None:
    assert has_close_neighbours(prepared(measured()).features, 0)


def test_a_number_that_others_rise_with_and_a_town_are_no_people() -> None:
    dice = np.random.default_rng(0)
    age = dice.integers(20, 60, 600)
    frame = pd.DataFrame(
        {"grade": age, "pay": age * 90 + dice.normal(0, 50, 600), "years": age - 18 + dice.normal(0, 1, 600)}
    )
    frame["town"] = dice.choice([f"town {chr(97 + n)}" for n in range(25)], 600)
    case = prepared(frame.assign(outcome=dice.choice(["yes", "no"], 600)))

    assert case.key is None
    assert not has_close_neighbours(case.features, 0)


def test_copies_are_told_from_rows_that_must_look_alike_in_a_coarse_table() -> None:
    dice = np.random.default_rng(1)
    frame = pd.DataFrame(
        {"a": dice.normal(50, 12, 600).round(1), "b": dice.normal(size=600).round(3), "c": dice.choice(["x", "y"], 600)}
    )
    copied = prepared(pd.concat([frame.assign(outcome=dice.choice(["yes", "no"], 600))] * 5)).copies
    coarse = pd.DataFrame(
        {"a": dice.integers(0, 5, 600), "b": dice.integers(0, 5, 600), "outcome": dice.choice(["yes", "no"], 600)}
    )

    assert copied is not None
    assert copied.repeated == 2_400
    assert prepared(coarse).copies is None
    assert find_copies(prepared(coarse).features) is None


def visits(**more: object) -> pd.DataFrame:
    """Return three visits of each of 120 people at some distance of days; what ails them is the same each time."""
    dice = np.random.default_rng(4)
    number = np.repeat(np.arange(120), 3)
    days = np.repeat(dice.integers(0, 900, 120), 3) + np.tile([0, 20, 45], 120)
    frame = pd.DataFrame({"ref": 5000 + 7 * number, "a": dice.normal(size=360).round(2)})
    frame["outcome"] = np.where(dice.random(120) < 0.4, "yes", "no")[number]
    frame["seen_on"] = (pd.Timestamp("2021-01-01") + pd.to_timedelta(days, "D")).strftime("%Y-%m-%d")
    return frame.assign(**more).sample(frac=1, random_state=1)


@pytest.mark.thorough
@pytest.mark.parametrize("time", ["seen_on", None])
def test_people_who_come_again_are_kept_apart_beside_a_time_as_well_and_are_no_leak(time: str | None) -> None:
    codes = np.repeat([f"{a}{b}{c}" for a in "BDFGHJKLMN" for b in SYLLABLES for c in "xy"], 3)
    case = prepared(visits(ref=codes), time=time)

    assert case.key == "ref"
    assert case.split.kind == ("time-and-entity" if time else "entity")
    assert "ref" not in case.features.sources
    assert headline(as_table(visits(ref=codes)), Choices(target="outcome", time=time)).alarms == ()


def test_a_week_beside_a_time_and_a_column_that_is_right_because_answers_are_rare_are_no_people() -> None:
    dice = np.random.default_rng(6)
    days = np.repeat(np.arange(180), 4)
    frame = pd.DataFrame({"week": days // 7, "town": dice.choice([f"town {chr(97 + n)}" for n in range(25)], 720)})
    frame["outcome"] = np.where(dice.random(180 // 7 + 1) < 0.4, "yes", "no")[days // 7]
    frame["day"] = (pd.Timestamp("2021-01-01") + pd.to_timedelta(days, "D")).strftime("%Y-%m-%d")
    rare = frame.assign(outcome=np.where(np.arange(720) % 60 == 7, "yes", "no"))

    assert prepared(frame, time="day").key is None
    assert prepared(rare).key is None


def test_a_number_that_the_answer_follows_from_is_a_leak_and_no_key() -> None:
    dice = np.random.default_rng(7)
    late = dice.integers(0, 60, 600)
    frame = pd.DataFrame({"days_over": late, "a": dice.normal(size=600).round(2)})

    assert prepared(frame.assign(outcome=np.where(late > 20, "yes", "no"))).key is None
    assert prepared(frame.assign(outcome=late * 3)).key is None
    assert prepared(frame.assign(outcome=dice.permutation(600)[late] / 7)).key == "days_over"
