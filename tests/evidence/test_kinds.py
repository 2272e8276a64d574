"""What a column holds, by its values first and its name second."""

import numpy as np
import pandas as pd
import pytest

from readiness.evidence.columns.dating import parse_dates
from readiness.evidence.columns.numerals import parse_numbers
from readiness.evidence.columns.privacy import find_personal
from readiness.evidence.columns.profiling import profile_columns
from readiness.evidence.columns.vocabulary import hints_at, names_an_id, personal_kind
from readiness.evidence.reading import read_table
from readiness.model.evidence import ColumnKind


def kind_of(name: str, values: list[str]) -> ColumnKind:
    lines = "\n".join(f'"{value}",x{place}' for place, value in enumerate(values))
    table = read_table(f'"{name}",other\n{lines}\n'.encode())
    return profile_columns(table, np.arange(table.rows_in_source))[0].kind


@pytest.mark.parametrize(
    ("texts", "numbers", "commas"),
    [
        (["1,234.56", "7"], [1234.56, 7], False),
        (["1.234,56", "1.234", "7,5"], [1234.56, 1234, 7.5], True),
        (["$12.50", "12.5 €", "(12)", "12%", "1\u2009234", "1'234"], [12.5, 12.5, -12, 12, 1234, 1234], False),
        (["1,234", "2,345"], [1234, 2345], False),
        (["1e3", "-4.", ".5"], [1000, -4, 0.5], False),
    ],
)
def test_numbers_are_read_as_people_write_them(texts: list[str], numbers: list[float], commas: bool) -> None:
    read, has_commas = parse_numbers(texts)

    assert read.tolist() == numbers
    assert has_commas is commas


def test_plain_numbers_are_read_beside_words_to_the_last_digit() -> None:
    values = np.random.default_rng(0).normal(size=120) * 10.0 ** np.arange(-100, 20)

    read, _ = parse_numbers([*map(repr, values.tolist()), "+5", "words"])

    assert read[:-1].tolist() == [*values.tolist(), 5.0]
    assert np.isnan(read[-1])


def test_words_and_infinities_are_no_numbers() -> None:
    assert np.isnan(parse_numbers(["ca. 12", "abc", "inf", "nan", "1-2", "12 Main St", "1e", "0x1A", "1_000"])[0]).all()


@pytest.mark.parametrize(
    ("texts", "first", "unclear"),
    [
        (["13/02/2020", "01/03/2020"], "2020-02-13", False),
        (["02/13/2020", "01/03/2020"], "2020-02-13", False),
        (["03/02/2020", "01/03/2020"], "2020-02-03", True),
        (["03.02.2020", "01.03.2020"], "2020-02-03", False),
        (["2020-02-13 10:30:00", "2020-02-14T00:00:00Z"], "2020-02-13", False),
        (["13 Feb 2020", "Mar 1, 2020"], "2020-02-13", False),
        (["2020-02-03 3:11 PM", "2020-02-13 12:30 am"], "2020-02-03", False),
        (["13.2.99", "1.3.00"], "1999-02-13", False),
    ],
)
def test_dates_are_read_and_swapped_days_are_asked_about(texts: list[str], first: str, unclear: bool) -> None:
    dates = parse_dates(texts)

    assert dates is not None
    assert dates.moments[0].astype("datetime64[D]") == np.datetime64(first)
    assert dates.is_unclear is unclear


@pytest.mark.parametrize(
    "form", ["%Y-%m-%d", "%Y/%m/%d %H:%M", "%d.%m.%Y %H:%M:%S", "%d/%m/%y", "%d-%b-%Y", "%B %d, %Y"]
)
def test_dates_written_in_any_form_are_the_days_and_times_that_were_written(form: str) -> None:
    steps = np.random.default_rng(0).integers(0, 55 * 365 * 86_400, 300)
    moments = np.datetime64("1971-01-01", "ns") + steps * np.timedelta64(1, "s")
    written = [moment.strftime(form) for moment in pd.DatetimeIndex(moments)]

    dates = parse_dates(written)

    assert dates is not None
    assert dates.moments.tolist() == pd.to_datetime(pd.Series(written), format=form).astype("int64").tolist()


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-01-05T10:11:12.5Z", "2024-01-05T10:11:12.5"),
        ("2024-01-05 00:30:00+02:00", "2024-01-04T22:30"),
        ("2024-01-05 23:30 -0130", "2024-01-06T01:00"),
        ("2024-01-05 23:30:00-0130", "2024-01-06T01:00"),
        ("2024-01-05 3:11 PM", "2024-01-05T15:11"),
        ("2024-01-05 12:30 am", "2024-01-05T00:30"),
        ("2024-01-05 13:30 pm", "NaT"),
        ("2024-01-05 24:00", "NaT"),
        ("2024-02-30", "NaT"),
        ("5 Foo 2024", "NaT"),
        ("0001-01-01", "NaT"),
    ],
)
def test_a_time_of_day_counts_and_what_no_calendar_or_clock_shows_is_blank(text: str, moment: str) -> None:
    dates = parse_dates([text, *(f"{day}.01.2024" for day in range(10, 30))])

    assert dates is not None
    assert str(dates.moments[0]) == str(np.datetime64(moment, "ns"))


def test_the_user_settles_whether_the_day_comes_first() -> None:
    dates = parse_dates(["03/02/2020", "01/03/2020"], day_first=False)

    assert dates is not None
    assert dates.moments[0].astype("datetime64[D]") == np.datetime64("2020-03-02")
    assert not dates.is_unclear


def numbers(count: int) -> list[str]:
    return [str(value) for value in np.random.default_rng(0).normal(size=count).round(3)]


@pytest.mark.parametrize(
    ("name", "values", "kind"),
    [
        ("price", numbers(100), ColumnKind.NUMBER),
        ("zip", [f"0{1000 + place % 40}" for place in range(100)], ColumnKind.CATEGORY),
        ("amount", [*numbers(60), *["a dozen"] * 40], ColumnKind.MIXED),
        ("order", [str(place) for place in range(1, 101)], ColumnKind.ID),
        ("order", [str(place) for place in np.random.default_rng(0).permutation(100)], ColumnKind.ID),
        ("token", [f"a{place}x" for place in range(100)], ColumnKind.ID),
        ("customer_no", [str(place // 4 * 37) for place in range(100)], ColumnKind.ENTITY),
        ("number_of_visits", [str(place // 4) for place in range(100)], ColumnKind.NUMBER),
        ("remark", [f"the customer called about item {place}" for place in range(100)], ColumnKind.TEXT),
        ("colour", ["red", "blue", "NA", "-"] * 25, ColumnKind.CATEGORY),
        ("same", ["x"] * 100, ColumnKind.CONSTANT),
        ("nothing", ["n/a", "", "?", "unknown"] * 25, ColumnKind.EMPTY),
        ("day", [f"2024-01-{1 + place % 28:02}" for place in range(100)], ColumnKind.DATE),
        ("shipping date", [f"202401{1 + place % 28:02}" for place in range(100)], ColumnKind.DATE),
        ("year", [str(2000 + place % 20) for place in range(100)], ColumnKind.NUMBER),
    ],
)
def test_a_column_has_the_kind_that_its_values_show(name: str, values: list[str], kind: ColumnKind) -> None:
    assert kind_of(name, values) is kind


@pytest.mark.parametrize(
    ("name", "value", "kind"),
    [
        ("x", "ann@example.org", "email"),
        ("x", "+49 30 1234567", "phone"),
        ("x", "DE89 3704 0044 0532 0130 00", "iban"),
        ("x", "DE89 3704 0044 0532 0130 01", None),
        ("x", "4111 1111 1111 1111", "card"),
        ("x", "4111 1111 1111 1112", None),
        ("x", "123-45-6789", "social-security"),
        ("x", "192.168.0.1", "ip"),
        ("x", "2024-01-31", None),
        ("Nachname", "x", "name"),
        ("customerName", "x", "name"),
        ("product_name", "x", None),
        ("street", "x", "address"),
        ("SSN", "x", "social-security"),
    ],
)
def test_personal_data_is_found_by_value_or_name(name: str, value: str, kind: str | None) -> None:
    assert find_personal(name, [value] * 20) == kind


def test_a_birth_date_is_personal_in_two_languages_and_never_the_time_axis() -> None:
    assert personal_kind("dateOfBirth") == "birth-date"
    assert personal_kind("geburtsdatum") == "birth-date"
    assert personal_kind("birth_weight") is None


def test_names_hint_by_whole_words_only() -> None:
    assert hints_at("closeReason", "later")
    assert hints_at("Follow-up", "elapsed")
    assert not hints_at("reasonable", "later")
    assert names_an_id("customerId")
    assert not names_an_id("humid")


@pytest.mark.parametrize("giant", ["9" * 39, "9" * 310])
def test_a_key_too_long_for_a_number_is_none(giant: str) -> None:
    numbers, _ = parse_numbers(["1", "2", giant])

    assert numbers[:2].tolist() == [1, 2]
    assert np.isnan(numbers[2])


@pytest.mark.parametrize("written", ["2024-01-05 12:00:00+00", "2024-01-05 12:00:00 UTC", "2024-01-05T17:30:00+0530"])
def test_times_of_databases_with_their_zone_are_read(written: str) -> None:
    read = parse_dates([written])

    assert read is not None
    assert read.moments.tolist() == [np.datetime64("2024-01-05T12:00:00", "ns").astype(int)]
