"""What may be said of tables whose truth is known: small signals, copies, groups, order, one odd value."""

from itertools import pairwise

import numpy as np
import pandas as pd
import pytest

from readiness.evidence.asking.proposing import propose
from readiness.evidence.columns.vocabulary import may_treat_unequally
from readiness.evidence.judging.checking import check_table
from readiness.evidence.judging.encoded import find_beside, find_encoded
from readiness.evidence.judging.features import Features
from readiness.evidence.judging.fitting import choose_family
from readiness.evidence.refusing import TableRefused
from readiness.model.evidence import Choices, EvidenceReport, Score, VerdictWord
from readiness.present.data.evidence_words import say
from tests.evidence.samples import a_report
from tests.evidence.tables import as_table, made
from tests.thorough import usually

PRAISE = {VerdictWord.STRONG, VerdictWord.GOOD, VerdictWord.MODEST, VerdictWord.WEAK}
pytestmark = pytest.mark.usefixtures("tested_once")


def judged(frame: pd.DataFrame, target: str, **more: object) -> EvidenceReport:
    table = as_table(frame)
    return check_table(table, propose(table, target).choices.model_copy(update=more))


def slugs(report: EvidenceReport) -> set[str]:
    return {note.slug for note in report.notes}


def noise(rows: int, seed: int = 0) -> pd.DataFrame:
    chooser = np.random.default_rng(seed)
    frame = pd.DataFrame(chooser.normal(size=(rows, 4)).round(4), columns=["a", "b", "c", "d"])
    return frame.assign(bought=chooser.choice(["yes", "no"], rows))


def test_noise_copied_five_times_is_no_signal_and_more_of_it_would_not_help() -> None:
    report = judged(pd.concat([noise(150)] * 5), "bought")

    assert report.uncapped not in PRAISE
    assert report.tested is not None
    assert report.tested.split == "copies"
    assert "copies-kept-together" in slugs(report)
    assert report.enough != "more-helps"


def test_alike_rows_of_a_coarse_table_are_no_copies() -> None:
    chooser = np.random.default_rng(1)
    frame = pd.DataFrame({name: chooser.choice(["a", "b", "c"], 400) for name in ("x", "y", "z")})
    frame["late"] = np.where((frame["x"] == "a") ^ (chooser.random(400) < 0.1), "yes", "no")

    report = judged(frame, "late")

    assert report.tested is not None
    assert report.tested.split == "random"


@pytest.mark.thorough
def test_rows_of_one_patient_are_kept_together_whatever_the_column_is_called() -> None:
    chooser = np.random.default_rng(2)
    people = np.repeat(np.arange(60), 8)
    marker, ill = chooser.normal(size=60).round(3), chooser.choice(["yes", "no"], 60)
    frame = pd.DataFrame({"marker": marker[people], "day": chooser.normal(size=480), "ill": ill[people]})

    for name, keys in (("patient", people), ("code", [f"P{person:04}" for person in people])):
        report = judged(frame.assign(**{name: keys}), "ill")
        assert report.tested is not None
        assert report.tested.split == "entity"
        assert report.uncapped not in PRAISE
        assert not any(name in alarm.columns for alarm in report.alarms)


@pytest.mark.parametrize("orders", usually([3], [3, 10]))
def test_the_word_does_not_depend_on_the_order_of_rows(orders: int) -> None:
    frame = made(300, signal=1.0)
    reports = [judged(frame.sample(frac=1, random_state=seed), "bought") for seed in range(orders)]

    assert len({(report.word, report.uncapped, str(report.score), str(report.alarms)) for report in reports}) == 1


@pytest.mark.thorough
def test_a_small_real_signal_is_weak_and_never_none_and_praise_stays_out_of_the_capped_summary() -> None:
    chooser = np.random.default_rng(3)
    numbers = chooser.normal(size=(4_000, 3))
    chance = 1 / (1 + np.exp(3 - 0.45 * numbers[:, 0]))
    frame = pd.DataFrame(numbers.round(3), columns=["a", "b", "c"])
    frame["late"] = np.where(chooser.random(4_000) < chance, "yes", "no")

    report = judged(frame, "late")

    assert report.uncapped is VerdictWord.WEAK
    assert "weak signal" in say(report).headline
    capped = judged(made(400), "bought")
    assert capped.word is capped.uncapped is VerdictWord.CHECK_FIRST
    assert not PRAISE & {capped.word, capped.uncapped}


def test_the_recipe_grows_evenly_with_what_there_is_to_learn_from() -> None:
    sizes = range(200, 20_001, 100)
    leaves = [choose_family(np.arange(size) % 2, is_category=True, classes=2, seed=0).leaves for size in sizes]

    assert all(0 <= after - before <= 1 for before, after in pairwise(leaves))


def test_one_mistyped_answer_is_left_out_named_and_asked_about() -> None:
    frame = made(200).drop(columns="bought")
    frame["days"] = (frame["size"] * 2 + frame["weight"] + 10).round(2)
    honest = judged(frame, "days")
    frame.loc[7, "days"] = 1_000_000
    report = judged(frame, "days")

    assert honest.score is not None
    assert report.score is not None
    assert abs(report.score.skill - honest.score.skill) < 0.05
    assert [doubt.kind for doubt in report.doubts] == ["extreme-answers"]
    assert report.word is VerdictWord.CHECK_FIRST
    assert not judged(frame, "days", extremes="leave-out").doubts


def test_a_heavy_tail_is_no_slip_of_the_pen() -> None:
    frame = made(300).drop(columns="bought")
    frame["cost"] = np.random.default_rng(4).lognormal(3, 1.5, 300).round(2)

    assert not judged(frame, "cost").doubts


def test_marks_for_unknown_among_numbers_are_read_as_blank_and_told() -> None:
    frame = made(300)
    frame["amount"] = np.random.default_rng(5).uniform(5, 3_000, 300).round(2)
    frame.loc[::20, "amount"] = -999

    report = judged(frame, "bought")

    assert "marks-read-as-blank" in slugs(report)
    assert next(column.blank for column in report.columns if column.name == "amount") == 15


def test_a_mark_beside_blanks_is_yes_and_no() -> None:
    frame = made(300)
    frame["bought"] = frame["bought"].map({"yes": "x", "no": ""})

    report = judged(frame, "bought")

    assert report.answer is not None
    assert report.answer.labelled == 300
    assert "ticks-read" in slugs(report)
    assert "unfinished" not in say(report).stored


def test_rows_in_the_order_of_time_are_asked_about() -> None:
    steps = np.random.default_rng(6).normal(size=(600, 3)).cumsum(axis=0)
    frame = pd.DataFrame(steps[:, :2].round(3), columns=["warm", "wet"]).assign(depth=steps[:, 2].round(3))

    asked = judged(frame, "depth")
    told = judged(frame, "depth", order="time")

    assert asked.word is VerdictWord.CHECK_FIRST or asked.uncapped not in PRAISE
    assert told.uncapped not in PRAISE
    assert told.tested is not None
    assert told.tested.split == "time"


def test_a_mean_of_the_answer_by_shop_is_found_and_a_rate_of_last_year_is_not() -> None:
    chooser = np.random.default_rng(7)
    shops = np.repeat(np.arange(80), 10)
    known = chooser.uniform(0.2, 0.8, 80)
    frame = pd.DataFrame(
        {"late": np.where(chooser.random(800) < known[shops], "yes", "no"), "size": chooser.normal(size=800)}
    )
    computed = (frame["late"] == "yes").groupby(shops).transform("mean").round(4)

    leak = judged(frame.assign(rate=computed), "late", meets_new_entities=False)
    honest = judged(frame.assign(rate=known[shops].round(4)), "late", meets_new_entities=False)

    assert [alarm.columns for alarm in leak.alarms if alarm.kind == "made-from-answer"] == [("rate",)]
    assert not [alarm for alarm in honest.alarms if alarm.kind == "made-from-answer"]


def test_a_temperature_is_not_made_from_the_answer_because_every_day_holds_the_same_shops() -> None:
    dice = np.random.default_rng(3)
    day, shop = np.repeat(np.arange(60), 30), np.tile(np.arange(30), 60)
    size, warmth = dice.normal(500, 100, 30), (dice.normal(size=60) * 8).round(1)
    sales = size[shop] * 0.5 + warmth[day] * 3 + dice.normal(0, 30, 1_800)
    mean = np.bincount(day, weights=sales)[day] / 30
    names = ("temperature", "area", "daily_mean")
    features = Features(np.column_stack([warmth[day], size[shop], mean]), names, np.zeros(3, dtype=bool))
    beside = find_beside(features, {"area": 0.7, "temperature": 0.2, "daily_mean": 0.3})

    found = find_encoded(features, sales, is_category=False, beside=beside)

    assert [raised.columns for raised in found] == [("daily_mean",)]


def test_a_length_of_time_beside_yes_and_no_is_a_question_of_time_until_an_event() -> None:
    frame = made(400)
    frame["tenure"] = (30 + 20 * (frame["bought"] == "yes") + np.random.default_rng(8).normal(0, 15, 400)).round()

    report = judged(frame, "bought")

    assert [alarm.kind for alarm in report.alarms if alarm.columns == ("tenure",)] == ["length-of-time"]
    assert any("time until an event" in text for text in say(report).alarms)


def test_nobody_is_asked_whether_sex_and_age_are_known_but_told_that_they_are_sensitive() -> None:
    frame = made(400).rename(columns={"size": "age", "colour": "sex"})

    report = judged(frame, "bought")

    assert not {question.column for question in report.questions} & {"age", "sex"}
    assert any("“age” and “sex” may treat people unequally" in text for text in say(report).warnings)


@pytest.mark.parametrize(
    "name", ["gender", "Alter", "religion", "postcode", "PLZ", "country_of_birth", "Muttersprache", "code_postal"]
)
def test_what_people_must_not_be_sorted_by_is_known_by_name_and_so_is_what_stands_in_for_it(name: str) -> None:
    assert may_treat_unequally(name)


@pytest.mark.parametrize("name", ["stage", "page", "weight", "zipper", "mileage", "title"])
def test_names_that_only_sound_like_it_are_not_taken_for_it(name: str) -> None:
    assert not may_treat_unequally(name)


@pytest.mark.sampled(48)
@pytest.mark.parametrize("word", list(VerdictWord))
@pytest.mark.parametrize("low", [-0.2, -0.001, 0.0004, 0.0286, 0.0299, 0.03, 0.2, 0.41])
@pytest.mark.parametrize("width", [0.001, 0.05, 0.3])
def test_no_sentence_contradicts_its_numbers(word: VerdictWord, low: float, width: float) -> None:
    score = Score(
        skill=low + width / 2, low=low, high=low + width, measure="auc", value=0.6, value_low=0.55, value_high=0.65
    )
    meaning = say(
        a_report().model_copy(update={"score": score, "word": word, "uncapped": word, "careless": None})
    ).meaning

    if "could not be shown" in meaning:
        assert low <= 0
    if "removed about" in meaning:
        assert low > 0
    if "which is little" in meaning:
        assert low < 0.03


def test_a_choice_that_is_not_there_is_answered_with_the_columns_there_are() -> None:
    with pytest.raises(TableRefused, match="no column") as caught:
        check_table(as_table(made(60)), Choices(target="bougt"))

    assert "Did you mean “bought”?" in caught.value.next_step
