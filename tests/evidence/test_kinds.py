"""What a column holds, by its values first and its name second."""

import numpy as np
import pytest

from readiness.evidence.dating import parse_dates
from readiness.evidence.numerals import parse_numbers
from readiness.evidence.privacy import find_personal
from readiness.evidence.profiling import profile_columns
from readiness.evidence.reading import read_table
from readiness.evidence.vocabulary import hints_at, names_an_id, personal_kind
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


def test_words_and_infinities_are_no_numbers() -> None:
    assert np.isnan(parse_numbers(["ca. 12", "abc", "inf", "1-2", "12 Main St"])[0]).all()


@pytest.mark.parametrize(
    ("texts", "first", "unclear"),
    [
        (["13/02/2020", "01/03/2020"], "2020-02-13", False),
        (["02/13/2020", "01/03/2020"], "2020-02-13", False),
        (["03/02/2020", "01/03/2020"], "2020-02-03", True),
        (["03.02.2020", "01.03.2020"], "2020-02-03", False),
        (["2020-02-13 10:30:00", "2020-02-14T00:00:00Z"], "2020-02-13", False),
        (["13 Feb 2020", "Mar 1, 2020"], "2020-02-13", False),
    ],
)
def test_dates_are_read_and_swapped_days_are_asked_about(texts: list[str], first: str, unclear: bool) -> None:
    dates = parse_dates(texts)

    assert dates is not None
    assert dates.moments[0].astype("datetime64[D]") == np.datetime64(first)
    assert dates.is_unclear is unclear


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
        ("amount", [*numbers(60), *["ca. 12"] * 40], ColumnKind.MIXED),
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
