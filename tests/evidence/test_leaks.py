"""Leaks are asked about, never dropped; an open question holds the verdict whatever the score."""

import numpy as np
import pandas as pd
import pytest

from readiness.evidence.asking.proposing import propose
from readiness.evidence.judging.checking import check_table
from readiness.evidence.refusing import Cancelled, TableRefused
from readiness.model.evidence import Choices, EvidenceReport, Progress, VerdictWord
from tests.evidence.tables import answering, as_table, made, settle

pytestmark = pytest.mark.usefixtures("tested_once")

TARGET = Choices(target="bought")


def check(frame: pd.DataFrame, choices: Choices = TARGET) -> EvidenceReport:
    return check_table(as_table(frame), choices)


def alarms(report: EvidenceReport) -> set[tuple[str, tuple[str, ...]]]:
    return {(alarm.kind, alarm.columns) for alarm in report.alarms}


def test_a_copy_of_the_answer_is_too_good() -> None:
    report = check(made(400).assign(copy=lambda frame: frame["bought"].str.upper()))

    assert ("too-good", ("copy",)) in alarms(report)
    assert report.word is VerdictWord.CHECK_FIRST


def test_blanks_that_tell_the_answer_are_found() -> None:
    chooser = np.random.default_rng(1)
    frame = made(400)
    frame["visit"] = np.where(frame["bought"] == "yes", chooser.normal(size=400).round(2), np.nan)

    assert ("blanks-tell", ("visit",)) in alarms(check(frame))


@pytest.mark.thorough
def test_a_name_that_sounds_later_needs_a_lower_score_to_be_asked_about() -> None:
    chooser = np.random.default_rng(1)
    frame = made(800, signal=0.5)
    hint = (frame["bought"] == "yes") * 1.6 + chooser.normal(size=800)
    later = check(frame.assign(refund_total=hint.round(3)))
    plain = check(frame.assign(length=hint.round(3)))

    assert ("after-the-fact", ("refund_total",)) in alarms(later)
    assert not any("length" in columns for kind, columns in alarms(plain) if kind == "after-the-fact")


def test_a_date_after_the_time_axis_is_asked_about() -> None:
    frame = made(300)
    start = pd.Timestamp("2023-01-01") + pd.to_timedelta(np.arange(300), "D")
    frame = frame.assign(ordered=start, shipped=start + pd.Timedelta(days=3), asked=start - pd.Timedelta(days=3))

    report = check(frame, Choices(target="bought", time="ordered"))

    assert {columns for kind, columns in alarms(report) if kind == "later-date"} == {("shipped",)}
    assert report.tested is not None
    assert report.tested.split == "time"


def test_two_harmless_columns_whose_difference_is_the_answer_are_found() -> None:
    chooser = np.random.default_rng(2)
    start = chooser.normal(size=600) * 10
    frame = pd.DataFrame({"start": start, "end": start + chooser.normal(size=600), "other": chooser.normal(size=600)})
    frame["late"] = np.where(frame["end"] - frame["start"] > 0, "yes", "no")

    report = check(frame, Choices(target="late"))

    assert ("pair", ("start", "end")) in alarms(report)
    assert {question.column for question in report.open_questions} >= {"start", "end"}


def test_an_amount_of_price_and_quantity_gives_each_of_the_three_away() -> None:
    chooser = np.random.default_rng(4)
    price, quantity = chooser.uniform(5, 90, 400).round(2), chooser.integers(1, 30, 400)
    frame = pd.DataFrame({"price": price, "quantity": quantity, "amount": (price * quantity).round(2)})
    frame = frame.assign(freight=chooser.uniform(1, 900, 400).round(2))
    frame["gross"] = frame["amount"] + frame["freight"]

    found = {target: alarms(check(frame, Choices(target=target))) for target in ("amount", "quantity", "gross")}

    assert ("pair", ("price", "quantity")) in found["amount"]
    assert ("pair", ("price", "amount")) in found["quantity"]
    assert ("pair", ("amount", "freight")) in found["gross"]


def test_a_sorted_id_with_a_sorted_answer_teaches_nothing() -> None:
    frame = pd.DataFrame({"id": range(1, 401), "noise": np.random.default_rng(0).normal(size=400)})
    frame["answer"] = np.where(frame["id"] > 200, "b", "a")

    report = check(frame, Choices(target="answer"))

    assert report.word is VerdictWord.NO_SIGNAL


def test_few_cases_of_the_rare_answer_are_never_a_no() -> None:
    frame = made(5_000, signal=0)
    frame["bought"] = ["yes"] * 23 + ["no"] * 4_977

    report = check(frame.sample(frac=1, random_state=0))

    assert report.word is VerdictWord.NOT_SHOWN
    assert report.few_examples
    assert report.enough == "too-few"


def test_an_open_or_unsure_answer_keeps_the_cap() -> None:
    frame = made(600)
    first = check(frame)
    asked, *others = [question.column for question in first.open_questions]
    settled = dict.fromkeys(others, "yes")

    unanswered = check(frame, answering(TARGET, **settled))
    unsure = check(frame, answering(TARGET, **settled, **{asked: "unsure"}))

    assert first.uncapped is unanswered.uncapped is unsure.uncapped is VerdictWord.CHECK_FIRST
    assert first.word is unanswered.word is unsure.word is VerdictWord.CHECK_FIRST
    assert [question.column for question in unanswered.open_questions] == [asked]
    assert [question.column for question in unsure.open_questions] == [asked]


def test_a_strong_score_after_a_removal_is_told() -> None:
    frame = made(800, signal=9).assign(copy=lambda frame: frame["bought"].str.upper())

    report = settle(as_table(frame), answering(TARGET, copy="no"))

    assert report.word is VerdictWord.STRONG
    assert report.strong_after_removal
    assert report.tested is not None
    assert report.tested.left_out == ("copy",)


def test_the_headline_comes_before_the_curve_and_the_same_table_gives_the_same_report() -> None:
    seen: list[Progress] = []
    table = as_table(made(600))
    report = check_table(table, TARGET, on_progress=seen.append)
    headlines = [progress.report for progress in seen if progress.report is not None]

    assert headlines[0].score == report.score
    assert headlines[0].curve is None
    assert report.curve is not None
    assert [progress.done for progress in seen] == sorted(progress.done for progress in seen)
    assert seen[-1].done == seen[-1].total
    assert check_table(table, TARGET) == report


def test_a_cancelled_check_stops_between_two_fits() -> None:
    fits: list[Progress] = []

    with pytest.raises(Cancelled):
        check_table(as_table(made(600)), TARGET, on_progress=fits.append, is_cancelled=lambda: len(fits) > 4)
    assert len(fits) == 5


def refused(frame: pd.DataFrame, choices: Choices) -> str:
    with pytest.raises(TableRefused) as caught:
        check(frame, choices)
    assert caught.value.next_step.endswith(".")
    return caught.value.sentence


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ([""] * 100, "empty"),
        (["a"] * 100, "same"),
        ([f"a{place}" for place in range(100)], "different"),
        (["a", "b"] * 20 + [""] * 60, "fewer than 50"),
        ([f"a{place % 40}" for place in range(100)], "more than 30"),
        (["a"] * 99 + ["b"], "Only one answer"),
    ],
)
def test_an_answer_column_that_cannot_be_judged_is_refused_in_words(answer: list[str], words: str) -> None:
    assert words in refused(made(100).assign(bought=answer), TARGET)


def test_a_missing_column_and_a_table_of_ids_are_refused_in_words() -> None:
    assert "no column" in refused(made(100), Choices(target="missing"))
    assert "no column a model" in refused(made(100)[["bought"]].assign(id=range(100)), TARGET)


def test_a_proposal_names_answer_time_and_entity_but_never_a_birth_date() -> None:
    frame = made(300)
    frame["birthdate"] = pd.Timestamp("1980-01-01") + pd.to_timedelta(np.arange(300), "D")
    frame["created"] = pd.Timestamp("2023-01-01") + pd.to_timedelta(np.arange(300), "D")
    frame["customer_id"] = [f"c{place // 5}" for place in range(300)]

    proposal = propose(as_table(frame.rename(columns={"bought": "outcome"})))

    assert proposal.choices == Choices(target="outcome", time="created", entity="customer_id")
    assert proposal.time_candidates == ("created",)
    assert proposal.target_candidates[0] == "outcome"


def test_without_an_answer_column_the_check_describes_and_proposes() -> None:
    report = check(made(300), Choices())

    assert report.word is VerdictWord.NO_ANSWER_COLUMN
    assert report.target_candidates == ("bought", "colour")
    assert report.grade.ceiling == "acceptable"
    assert report.is_complete


def test_a_date_alone_is_a_series_that_this_check_cannot_judge() -> None:
    frame = made(300).assign(day=pd.Timestamp("2023-01-01") + pd.to_timedelta(np.arange(300), "D"))[["day", "size"]]

    with pytest.raises(TableRefused) as refused:
        check(frame, Choices(target="size", time="day"))

    assert "only a date" in refused.value.sentence
    assert "simple forecast" in refused.value.next_step


def test_a_single_series_over_time_gets_its_limit_named_and_no_curve() -> None:
    frame = made(300).assign(day=pd.Timestamp("2023-01-01") + pd.to_timedelta(np.arange(300), "D"))

    report = check(frame, Choices(target="size", time="day"))

    assert report.tested is not None
    assert report.tested.is_single_series
    assert report.curve is None
