"""A file sets the ceiling; what people tell stands beside it and never raises it alone."""

import pandas as pd
import pytest

from readiness.evidence.judging.grading import Seen, find_ceiling, suggest_levels
from readiness.model.evidence import Choices
from readiness.present.data.evidence_details import criterion, stored
from tests.evidence.tables import as_table, made
from tests.evidence.truths import headline

pytestmark = pytest.mark.usefixtures("tested_once")

TOLD = Choices(open_to_all_told=True, one_place_told=True)


@pytest.mark.parametrize(
    ("seen", "choices", "ceiling"),
    [
        (Seen(40, 40, 20, "file"), TOLD, "absent"),
        (Seen(400, None, None, "database"), TOLD, "acceptable"),
        (Seen(4_000, 60, 30, "file"), TOLD, "acceptable"),
        (Seen(400, 30, 15, "file"), TOLD, "absent"),
        (Seen(400, 400, 200, "file"), TOLD, "better"),
        (Seen(400, 400, 200, "database"), Choices(), "better"),
        (Seen(400, 400, 200, "database"), Choices(open_to_all_told=True), "better"),
        (Seen(400, 400, 200, "database"), TOLD, "best"),
        (Seen(400, 400, 200, "parquet"), TOLD, "best"),
    ],
)
def test_the_ceiling_follows_what_the_file_shows(seen: Seen, choices: Choices, ceiling: str) -> None:
    assert find_ceiling(seen, choices).ceiling == ceiling


def test_unfinished_labelling_is_told_with_its_share() -> None:
    grade = find_ceiling(Seen(400, 100, 50, "file"), Choices())

    assert grade.labelled_percent == 25
    assert "labelling-unfinished" in grade.reasons


@pytest.mark.parametrize(
    ("seen", "rich", "recorded"),
    [
        (Seen(40, 3, 1, "file"), 0, 1),
        (Seen(40, 40, 20, "file"), 1, 1),
        (Seen(99, 99, 50, "file", months=36), 1, 2),
        (Seen(300, 300, 100, "file"), 2, 2),
        (Seen(420, 420, 100, "file", months=12), 2, 2),
        (Seen(9_000, 420, 100, "file", months=12), 2, 1),
        (Seen(4_000, 4_000, 500, "file", months=10), 2, 2),
        (Seen(4_000, 4_000, 500, "file", months=11), 3, 2),
        (Seen(5_000, 5_000, 23, "file"), 1, 2),
        (Seen(5_000, 5_000, 500, "file"), 2, 2),
        (Seen(50_000, 50_000, None, "file"), 3, 2),
        (Seen(50_000, None, None, "file"), 3, None),
    ],
)
def test_criteria_get_a_level_only_where_a_file_can_show_it(seen: Seen, rich: int, recorded: int | None) -> None:
    levels = {item.criterion: item.level for item in suggest_levels(seen)}

    assert levels == {"data-rich": rich, "outcome-recorded": recorded, "data-access": None}


def test_the_anchor_of_a_year_with_some_hundred_cases_says_why_it_is_not_the_top() -> None:
    amount = suggest_levels(Seen(423, 423, 100, "file", months=12))[0]

    assert criterion(amount) == (
        "about 420 cases over about a year: the time is long enough, but ten thousand cases are far off; "
        "if a year yields no more, choose the top level"
    )


def test_no_number_is_told_where_few_cases_could_be_worked_out() -> None:
    assert criterion(suggest_levels(Seen(99, 97, 48, "file", months=3))[0]) == "fewer than a hundred cases"


@pytest.mark.sampled(2)
@pytest.mark.parametrize(("days", "months"), [(20, 1), (334, 11), (364, 12), (730, 24)])
def test_the_months_are_those_of_the_rows_with_an_answer_and_no_single_odd_date(days: int, months: int) -> None:
    frame = made(600)
    frame["day"] = pd.date_range("2025-01-01", periods=600, freq=pd.Timedelta(days=days / 590)).strftime("%Y-%m-%d")
    frame.loc[0, "day"] = "1900-01-01"
    frame.loc[600] = {**frame.loc[599].to_dict(), "day": "2040-01-01", "bought": None}
    report = headline(as_table(frame), Choices(target="bought", time="day"))

    assert next(seen for seen in report.criteria if seen.criterion == "data-rich").months == months


def test_dates_of_several_centuries_are_counted() -> None:
    frame = made(200)
    frame["day"] = "2020-01-01"
    frame.loc[:9, "day"], frame.loc[10:20, "day"] = "1700-01-01", "2099-12-30"
    report = headline(as_table(frame), Choices(target="bought", time="day"))

    assert next(seen for seen in report.criteria if seen.criterion == "data-rich").months == 4800


def test_the_outcome_is_not_judged_before_a_column_is_chosen() -> None:
    words = stored(find_ceiling(Seen(400, None, None, "file"), Choices()))

    assert "hardly recorded" not in words
    assert words.endswith("Whether the outcome is recorded shows once you say what to predict.")
