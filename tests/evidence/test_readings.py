"""What people write into cells: numbers with marks and units, dates in words and numbers, words for nothing."""

from collections.abc import Callable

import numpy as np
import pytest

from readiness.evidence.columns.column import Column
from readiness.evidence.columns.dating import parse_dates
from readiness.evidence.columns.profiling import profile_columns
from readiness.evidence.reading import read_table
from readiness.model.evidence import ColumnKind
from readiness.present.data.evidence_details import _NOTES

CHOOSER = np.random.default_rng(7)
AMOUNTS = np.round(CHOOSER.lognormal(6, 1, 120), 2)


def column(values: list[str], *, name: str = "amount", beside: list[str] | None = None) -> Column:
    """Return the column of `values` in a table with another one `beside` it."""
    others = beside or [f"w{place % 7}" for place in range(len(values))]
    lines = "\n".join(f'"{value}","{other}"' for value, other in zip(values, others, strict=True))
    table = read_table(f'"{name}","other"\n{lines}\n'.encode())
    return profile_columns(table, np.arange(table.cells.num_rows))[0]


WRITTEN = {
    "trailing-minus-read": lambda x: (f"{x:,.2f}-", -x),
    "units-read": lambda x: (f"{x} kWh", x),
    "bounds-read": lambda x: (f"<{x}", x),
    "approximate-read": lambda x: (f"ca. {x}", x),
    "ranges-read": lambda x: (f"{int(x)}-{int(x) + 10}", int(x) + 5),
    "durations-read": lambda x: (f"{int(x)}:30", int(x) * 60 + 30),
    "multipliers-read": lambda x: (f"{x}k", x * 1000),
    "margins-read": lambda x: (f"{x} ± 0.5" if x > 300 else f"{x} (0.50–{x})", x),
    "footnotes-read": lambda x: (f"{x}*" if x > 300 else f"{x} [1]", x),
}


@pytest.mark.parametrize("reading", WRITTEN)
def test_numbers_in_clothes_are_read_and_told(reading: str) -> None:
    written = [WRITTEN[reading](float(x)) for x in AMOUNTS]
    read = column([text for text, _ in written])

    assert read.kind is ColumnKind.NUMBER
    assert reading in read.readings
    assert np.allclose(read.as_numbers(), [number for _, number in written])


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("\u2212 12.5", -12.5),
        ("\u221212.5", -12.5),
        ("1 h 30 min", 90),
        ("PT2H", 120),
        ("65+", 65),
        ("08:30 Uhr", 510),
        ("1.5D+02", 150),
        ("1,008円", 1008),
        ("１２．５", 12.5),
        ("12¹", 12),
        ("3,5 Mio. €", 3.5e6),
        ("'12.5", 12.5),
        ("1'234.50", 1234.5),
        ("3rd", 3),
        ("2:30 PM", 870),
        ("12:05 a.m.", 5),
    ],
)
def test_single_ways_of_writing_are_read_among_plain_numbers(text: str, number: float) -> None:
    read = column([text] * 3 + [str(x) for x in AMOUNTS])

    assert read.kind is ColumnKind.NUMBER
    assert read.as_numbers()[0] == pytest.approx(number)


def test_commas_are_decimal_marks_wherever_one_column_shows_it_or_a_number_begins_with_zero() -> None:
    angles = [f"{x:,.3f}°".replace(".", ",") for x in AMOUNTS % 90 + 1]
    others = [f"{x % 50:.1f}".replace(".", ",") for x in AMOUNTS]
    shares = [f"{x:.3f}".replace(".", ",") for x in AMOUNTS % 2]

    assert np.allclose(column(angles, beside=others).as_numbers(), AMOUNTS % 90 + 1, atol=0.001)
    assert np.allclose(column(shares).as_numbers(), AMOUNTS % 2, atol=0.001)
    assert column([f"{x + 1:.3E}".replace(".", ",") for x in AMOUNTS]).kind is ColumnKind.NUMBER


def test_a_comma_before_three_digits_is_not_certain_unless_another_column_has_points() -> None:
    amounts = [f"{1_000 + 37 * place:,}" for place in range(120)]

    assert "commas-not-certain" in column(amounts).readings
    assert "commas-not-certain" not in column(amounts, beside=[str(x) for x in AMOUNTS]).readings


def test_the_side_of_an_account_is_a_sign_and_no_unit_hour_or_crore() -> None:
    for debit, credit in (("DR", "CR"), ("S", "H")):
        read = column([f"{x:.2f} {debit if place % 2 else credit}" for place, x in enumerate(AMOUNTS)])

        assert "sides-read" in read.readings
        assert np.allclose(read.as_numbers(), np.where(np.arange(120) % 2, -AMOUNTS, AMOUNTS))


def test_feet_are_no_thousands_and_several_answers_no_decimals() -> None:
    feet = column([f'{5 + place % 2}\'{place % 12}""' for place in range(120)])
    several = column([",".join(map(str, range(1, 2 + place % 4))) for place in range(120)])

    assert feet.as_numbers()[:3].tolist() == [60, 73, 62]
    assert several.kind is ColumnKind.CATEGORY
    assert "several-in-a-cell" in several.readings


@pytest.mark.parametrize(
    ("reading", "write"),
    [
        ("mixed-currencies", lambda place, x: f"{'€' if place % 2 else '$'}{x:.2f}"),
        ("mixed-per-cent", lambda place, x: f"{x:.0f}%" if place % 2 else f"{x:.2f}"),
    ],
)
def test_numbers_that_cannot_be_compared_are_told(reading: str, write: Callable[[int, float], str]) -> None:
    read = column([write(place, x) for place, x in enumerate(AMOUNTS)])

    assert read.kind is ColumnKind.NUMBER
    assert reading in read.readings


def test_plus_and_minus_alone_are_two_words_and_no_blank() -> None:
    assert column([("+", "-")[place % 2] for place in range(120)]).values == ["+", "-"]


def test_different_units_are_not_added_up_but_told() -> None:
    read = column([f"{x} {'kg' if place % 2 else 'g'}" for place, x in enumerate(AMOUNTS)])

    assert read.kind is not ColumnKind.NUMBER
    assert "mixed-units" in read.readings


def test_spellings_of_one_unit_are_one_unit_and_told() -> None:
    read = column([f"{place % 60 + 18} {('y', 'yrs', 'Years', 'yr.')[place % 4]}" for place in range(120)])
    kept = column([f"{place % 60 + 18} {('kg', 'kgs')[place % 2]}" for place in range(120)])

    assert read.as_numbers()[:3].tolist() == [18, 19, 20]
    assert {"units-read", "unit-spellings-read"} <= read.readings & kept.readings
    assert "unit-spellings-read" not in column([f"{x} kg" for x in AMOUNTS]).readings


@pytest.mark.parametrize(
    "cut",
    [
        lambda place: f"{4.01234 + place / 1e5:.5f}E+12",
        lambda place: f"{4.0 + place % 10 / 100:.2f}e+12",
        lambda place: f"4,{place:05}E+12",
        lambda place: f"{401234567890000 + place}0",
        lambda place: f"{401234567890000 + place}000",
    ],
)
def test_long_keys_that_a_spreadsheet_cut_are_told(cut: Callable[[int], str]) -> None:
    assert "rounded-keys" in column([cut(place) for place in range(120)]).readings


def test_whole_long_keys_and_measured_powers_of_ten_are_not_called_cut() -> None:
    whole = column([f"{4012345678901000 + place}" for place in range(120)])
    measured = column([f"{1 + place / 40:.4f}E+{20 + place % 9}" for place in range(120)])

    assert "rounded-keys" not in whole.readings | measured.readings


def test_codes_that_look_like_powers_of_ten_or_end_in_a_letter_stay_labels() -> None:
    assert column([f"{place % 9 + 1}E{place % 4}" for place in range(120)]).kind is not ColumnKind.NUMBER
    assert column([f"{place % 30}B" for place in range(120)]).kind is not ColumnKind.NUMBER


def test_points_part_thousands_where_the_rest_of_the_table_shows_decimal_commas() -> None:
    whole = [f"{int(x):,}".replace(",", ".") for x in AMOUNTS]
    commas = [f"{x:.1f}".replace(".", ",") for x in AMOUNTS]

    assert np.allclose(column(whole, beside=commas).as_numbers(), AMOUNTS.astype(int))
    assert "thousand-points-read" in column(whole, beside=commas).readings


def test_three_digits_behind_every_point_are_no_decimals_where_small_numbers_have_none() -> None:
    whole = [f"{int(x):,}".replace(",", ".") for x in AMOUNTS]
    decimals = [f"{x:.3f}" for x in AMOUNTS]

    assert np.allclose(column(whole).as_numbers(), AMOUNTS.astype(int))
    assert np.allclose(column(decimals).as_numbers(), AMOUNTS, atol=1e-3)


def test_two_notations_in_one_column_are_both_read_and_told() -> None:
    english = [f"{x:,.2f}" for x in AMOUNTS]
    european = [text.translate(str.maketrans(",.", ".,")) for text in english]
    mixed = [european[place] if place % 3 else english[place] for place in range(len(english))]

    read = column(mixed)
    assert np.allclose(read.as_numbers(), AMOUNTS)
    assert "mixed-notations" in read.readings


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2. Januar 2022", "2022-01-02"),
        ("2. März 2022", "2022-03-02"),
        ("3 Mrz 22", "2022-03-03"),
        ("Mo, 03.01.2022", "2022-01-03"),
        ("Monday, January 3, 2022", "2022-01-03"),
        ("3 janvier 2022", "2022-01-03"),
        ("3 août 2022", "2022-08-03"),
        ("3 de enero de 2022", "2022-01-03"),
        ("5 dic 2022", "2022-12-05"),
        ("2022-W05", "2022-01-31"),
        ("2022-W05-3", "2022-02-02"),
        ("2022 Q2", "2022-04-01"),
        ("Q3/2022", "2022-07-01"),
        ("May 2022", "2022-05-01"),
        ("02.2022", "2022-02-01"),
        ("2022-01-03 00:30 MEZ", "2022-01-02"),
        ("2022-01-03T10:00:00+01:00[Europe/Berlin]", "2022-01-03"),
        ("03.01.2022, 14:05 Uhr", "2022-01-03"),
    ],
)
def test_dates_in_words_weeks_quarters_and_zones_are_read(text: str, day: str) -> None:
    read = parse_dates([text])

    assert read is not None
    assert str(read.moments[0].astype("datetime64[D]")) == day


def test_dates_with_day_and_with_month_first_in_one_column_are_told() -> None:
    read = column(
        [f"{place % 28 + 1:02}/{place % 12 + 1:02}/2022" for place in range(60)] + ["02/25/2022"] * 5, name="d"
    )

    assert "mixed-date-orders" in read.readings


@pytest.mark.parametrize(
    ("name", "first", "step", "reading", "day"),
    [
        ("order_date", 44_563, 1, "serial-dates-read", "2022-01-02"),
        ("timestamp", 1_641_081_600, 3_600, "epoch-read", "2022-01-02"),
        ("ts", 1_641_081_600_000, 3_600_000, "epoch-read", "2022-01-02"),
    ],
)
def test_numbers_that_are_dates_by_name_and_size_are_read_as_such(
    name: str, first: int, step: int, reading: str, day: str
) -> None:
    read = column([str(first + step * (place // 2)) for place in range(120)], name=name)

    assert read.kind is ColumnKind.DATE
    assert reading in read.readings
    assert str(read.as_moments()[0].astype("datetime64[D]")) == day
    assert column([str(first + step * (place // 2)) for place in range(120)], name="amount").kind is not ColumnKind.DATE


@pytest.mark.parametrize("many", [4, 30])
def test_a_day_that_stands_for_no_date_is_read_as_none(many: int) -> None:
    read = column(["1900-01-01"] * many + [f"2022-01-{place % 28 + 1:02}" for place in range(100)], name="day")

    assert np.isnat(read.as_moments()[:many]).all()
    assert not np.isnat(read.as_moments()[many:]).any()
    assert "odd-dates" in read.readings


def test_none_and_unknown_are_values_among_words_and_blanks_among_numbers() -> None:
    words = column(["none", "minor", "severe", "unknown"] * 30)
    amounts = column(["none", "unknown"] + [str(x) for x in AMOUNTS])

    assert sorted(words.values) == ["minor", "none", "severe", "unknown"]
    assert not words.blank.any()
    assert amounts.kind is ColumnKind.NUMBER
    assert amounts.blank[:2].all()


def test_na_is_a_value_among_codes_of_countries_alone() -> None:
    countries = column(["BW", "NA", "ZA", "ZM", "AO", "MZ"] * 20, name="country")
    replies = column(["yes", "NA", "no", "yes"] * 20, name="reply")

    assert not countries.blank.any()
    assert "words-kept" in countries.readings
    assert replies.blank.sum() == 20


def test_spellings_of_one_word_are_one_value() -> None:
    read = column(["Ja", "ja", "JA", "Nein", "nein"] * 20)
    mixed = column(["yes", "y", "no", "N"] * 20)

    assert len(read.values) == len(mixed.values) == 2
    assert "spellings-merged" in read.readings


def test_every_reading_has_a_sentence() -> None:
    told = {*WRITTEN, "serial-dates-read", "epoch-read", "odd-dates", "words-kept", "spellings-merged", "mixed-units"}
    told |= {"mixed-notations", "thousand-points-read", "mixed-date-orders", "numbers-beside-words", "mixed-columns"}

    assert told <= set(_NOTES)
