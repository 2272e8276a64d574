"""Exports of other programs: signs between cells, lines that are no rows, odd headers, ways to write a time."""

import csv
import io
import json
from datetime import date, timedelta

import numpy as np
import openpyxl
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from readiness.evidence.asking.proposing import propose
from readiness.evidence.columns.column import Column
from readiness.evidence.columns.profiling import profile_columns
from readiness.evidence.columns.surveying import profile_table
from readiness.evidence.columns.vocabulary import hints_at, may_treat_unequally
from readiness.evidence.judging.answering import make_task
from readiness.evidence.judging.checking import check_table
from readiness.evidence.reading import read_table
from readiness.evidence.reading.table import Table
from readiness.evidence.refusing import TableRefused
from readiness.model.evidence import Choices, ColumnKind

HEADER = ["load", "tilt", "shift", "outcome"]
BODY = [
    [f"{20 + n * 0.7:.1f}", f"{n * n % 37}", "early" if n % 3 else "late", "yes" if n % 2 else "no"] for n in range(60)
]


def joined(sign: str, header: list[str] | None = None, end: str = "") -> bytes:
    lines = [HEADER if header is None else header, *BODY]
    return "".join(sign.join(line) + end + "\n" for line in lines).encode()


def slugs(table: Table) -> set[str]:
    return {made.slug for made in table.notes}


def is_whole(table: Table, *, first: int = 0) -> bool:
    """Whether a table holds the header and the rows above, and nothing else but columns before the `first`."""
    rows = list(zip(*(table.cells.column(name).to_pylist() for name in table.names[first:]), strict=True))
    return table.names[first:] == HEADER and [list(row) for row in rows] == BODY


@pytest.mark.parametrize(
    "sign", ["|", "^", "~", "¦", "\x1f", "\x01", "§", ":", "#", "*", "/", "!", "||", ";;", "   ", " "]
)
def test_any_sign_that_parts_every_line_is_found(sign: str) -> None:
    assert is_whole(read_table(joined(sign)))


def test_a_file_of_one_column_is_not_cut_at_its_times_and_dates() -> None:
    assert read_table(b"time\n" + b"".join(b"%02d:30:00\n" % n for n in range(24))).names == ["time"]
    assert read_table(b"what happened today\n" + b"it was a long day\nthen came rain\n" * 20).cells.num_columns == 1


def test_a_header_with_one_delimiter_too_many_or_one_name_too_few_keeps_its_names() -> None:
    assert is_whole(read_table(joined(";", [*HEADER, ""])))
    assert is_whole(read_table(joined(";", end=";").replace(b"outcome;", b"outcome")))
    made = io.StringIO()
    csv.writer(made).writerows([HEADER, *([str(place), *row] for place, row in enumerate(BODY))])
    assert is_whole(read_table(made.getvalue().encode()), first=1)


def test_lines_that_only_draw_or_repeat_the_header_are_taken_out_and_told() -> None:
    lines = joined(",").decode().splitlines(keepends=True)
    drawn = read_table("".join([lines[0], "---,---,:--:,------\n", *lines[1:]]).encode())
    again = read_table("".join([*lines[:30], lines[0], *lines[30:]]).encode())
    marked = read_table("".join(f"| {line.strip().replace(',', ' | ')} |\n" for line in lines).encode())

    assert is_whole(drawn)
    assert "drawn-lines-removed" in slugs(drawn)
    assert is_whole(again)
    assert "headers-removed" in slugs(again)
    assert marked.names == HEADER


@pytest.mark.parametrize(
    "lines",
    [
        ["Anna Meier,Hill Road,anna@example.org,yes", *(f"Bob{n} Ray,Road {n},b{n}@example.org,no" for n in range(30))],
        ["Müller;Ulm;Kredit;ja", *(f"Name{n};Ort{n};{'Giro' if n % 2 else 'Kredit'};{'ja' if n % 3 else 'nein'}"
                                   for n in range(30))],
        ['[54.1, "late"]', *(f'[{n}, "early"]' for n in range(30))],
        ["- load: 54.1", "  outcome: yes"] * 20,
    ],
    ids=["people", "all words", "lines of JSON lists", "YAML"],
)  # fmt: skip
def test_what_a_cell_holds_never_becomes_the_name_of_a_column(lines: list[str]) -> None:
    try:
        names = read_table("\n".join(lines).encode()).names
    except TableRefused as refused:
        names = [refused.sentence]

    assert not {"Anna Meier", "Müller", "Kredit", "54.1", "[54.1", "load: 54.1"} & set(names)


def test_a_survey_whose_ticks_repeat_the_name_of_their_column_keeps_its_header() -> None:
    assert read_table(b"age,red,blue\n" + b"30,red,\n31,,blue\n" * 20).names == ["age", "red", "blue"]


def test_a_sheet_without_header_is_numbered_and_a_hidden_sheet_is_pointed_at() -> None:
    book, made = openpyxl.Workbook(), io.BytesIO()
    book.active.append(["what this is", "for whom"])
    book.active.append(["a list", "us"])
    book.active.append(["of cases", "them"])
    hidden = book.create_sheet("Data")
    for row in BODY:
        hidden.append([float(row[0]), int(row[1]), *row[2:]])
    hidden.sheet_state = "hidden"
    book.save(made)

    shown, chosen = read_table(made.getvalue()), read_table(made.getvalue(), sheet="Data")

    assert {made.columns for made in shown.notes if made.slug == "hidden-sheets"} == {("Data",)}
    assert chosen.names == ["column 1", "column 2", "column 3", "column 4"]
    assert chosen.cells.num_rows == len(BODY)


def lines(first: str, *more: str) -> bytes:
    """Return a file of three columns with some rows at its start."""
    rows = [f"2024-01-{1 + n % 28:02};{n * 7 % 50}.5;{'yes' if n % 3 else 'no'}" for n in range(60)]
    return "\n".join([first, *more, *rows, ""]).encode()


def test_units_and_full_questions_below_a_header_are_no_rows_and_complete_names_that_lack() -> None:
    units = read_table(lines("day;weight;bought", "ISO8601;kg;y/n"))
    survey = read_table(lines("Q1;Q2;Q3", "When was it?;How heavy?;Bought?", '{"Id":"Q1"};{"Id":"Q2"};{"Id":"Q3"}'))
    groups = read_table(lines("order;;customer", "day;weight;bought"))
    odd = read_table(lines("day;weight;bought", "2024-01-01;not measured;yes"))

    assert (units.names, units.rows_in_source) == (["day", "weight", "bought"], 60)
    assert (survey.names, survey.rows_in_source) == (["Q1", "Q2", "Q3"], 60)
    assert (groups.names, groups.rows_in_source) == (["order day", "order weight", "customer bought"], 60)
    assert odd.rows_in_source == 61
    assert [made.count for made in survey.notes if made.slug == "more-header-rows"] == [2]


def test_a_sheet_whose_header_takes_two_rows_keeps_both_in_its_names() -> None:
    book = openpyxl.Workbook()
    for row in (["Customer", None, "Sales", None, "Lost"], ["No", "Trade", "2023", "2024", None]):
        book.active.append(row)
    for place in range(60):
        book.active.append([place, "ab"[place % 2], place * 1.5, place * 1.7, "yn"[place % 2]])
    stored = io.BytesIO()
    book.save(stored)

    assert read_table(stored.getvalue()).names == ["Customer No", "Customer Trade", "Sales 2023", "Sales 2024", "Lost"]


def test_rows_that_are_one_quoted_cell_each_are_unwrapped() -> None:
    wrapped = b"\r\n".join(
        b'"' + line.replace(b'"', b'""') + b'"' for line in lines('day;"kg";bought').split(b"\n")[:-1]
    )

    assert read_table(wrapped).names == ["day", "kg", "bought"]
    assert len(read_table(b"text\n" + b'"a, b; c"\n"d"\n' * 30).names) == 1


def test_subtotals_marked_by_a_star_among_padded_cells_are_taken_out() -> None:
    rows = "".join(
        f"| 10{n % 3} | {n * 1.5:8} | late |\n" + ("| *   |    99.50 |      |\n" if n % 25 == 24 else "")
        for n in range(75)
    )
    table = read_table(f"| code | amount   | word |\n{rows}".encode())

    assert table.rows_in_source == 75
    assert [made.count for made in table.notes if made.slug == "total-rows-removed"] == [3]


def test_subtotals_with_the_name_before_the_word_are_taken_out() -> None:
    rows = [f"{'NS'[n // 30]},{n},{'early' if n % 2 else 'late'}" for n in range(60)]
    table = read_table(
        "\n".join(["region,load,shift", *rows[:30], "N Total,435,", *rows[30:], "S Total,1335,"]).encode()
    )

    assert table.cells.num_rows == 60


def read(name: str, values: list[str]) -> Column:
    lines = "\n".join(f'"{value}",w{place % 7}' for place, value in enumerate(values))
    table = read_table(f'"{name}",other\n{lines}\n'.encode())
    return profile_columns(table, np.arange(table.cells.num_rows))[0]


DAYS = [date(2022, 1, 3) + timedelta(days=6 * n) for n in range(80)]
MONTHS = ["Jan", "Feb", "Mrz", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"]
TIMES = {
    "Buchungstag": [f"{day:%Y%m%d}" for day in DAYS],
    "stand": [f"{day:%Y%m}" for day in DAYS],
    "Monat": [f"{MONTHS[day.month - 1]} {day:%y}" for day in DAYS],
    "month": [f"{day:%b-%y}" for day in DAYS],
    "at": [f"{day} 10:00:00 Europe/Berlin" for day in DAYS],
    "printed": [f"{day:%a %b %d} 10:00:00 CET {day:%Y}" for day in DAYS],
    "KW": [f"KW {day.isocalendar().week}/{day.isocalendar().year}" for day in DAYS],
    "Woche": [f"{day.isocalendar().week:02}/{day.isocalendar().year}" for day in DAYS],
    "quarter": [f"Q{(day.month + 2) // 3}/{day:%y}" for day in DAYS],
    "Quartal": [f"{(day.month + 2) // 3}. Quartal {day:%Y}" for day in DAYS],
    "日付": [f"{day.year}年{day.month}月{day.day}日" for day in DAYS],
    "wann": [str((day - date(1899, 12, 30)).days) for day in DAYS],
}


@pytest.mark.parametrize("name", TIMES)
def test_a_time_is_read_however_it_is_written(name: str) -> None:
    column = read(name, TIMES[name])
    moments = column.as_moments().astype("datetime64[D]").astype(object)

    assert column.kind is ColumnKind.DATE
    assert all(abs((moment - day).days) <= 92 for moment, day in zip(moments, DAYS, strict=True))
    assert len(set(moments)) >= 6


@pytest.mark.parametrize("parts", [{"Monat": "%B"}, {"week": "%V"}])
def test_a_year_beside_names_of_months_or_weeks_is_a_time(parts: dict[str, str]) -> None:
    frame = pd.DataFrame({"year": [day.isocalendar().year for day in DAYS], "outcome": ["yes", "no"] * 40})
    for name, form in parts.items():
        frame[name] = [day.strftime(form) for day in DAYS]
    table = read_table(frame.to_csv(index=False).encode())

    assert propose(table, "outcome").choices.time == "year"


def test_numbers_that_could_be_moments_are_pointed_at_and_can_be_chosen() -> None:
    frame = pd.DataFrame(
        {"x9": [1_640_000_000 + 86_400 * n for n in range(80)], "year": [1990 + n % 20 for n in range(80)]}
    )
    table = read_table(frame.assign(outcome=["yes", "no"] * 40).to_csv(index=False).encode())

    notes = {made.slug: made.columns for made in propose(table, "outcome").notes}
    assert notes["could-be-dates"] == ("x9", "year")
    for name in ("x9", "year"):
        chosen = profile_table(table, Choices(target="outcome", time=name), 0).time
        assert chosen is not None
        assert not np.isnat(chosen.as_moments()).any()


def test_the_time_of_a_row_is_not_a_date_that_sounds_late() -> None:
    frame = pd.DataFrame({"actual_end": DAYS, "planned_end": DAYS, "outcome": ["yes", "no"] * 40})

    assert propose(read_table(frame.to_csv(index=False).encode()), "outcome").choices.time == "planned_end"


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        ([f"{n}.5M" if n > 10 else f"{n}k" for n in range(1, 80)],
         [(n + 0.5) * 1e6 if n > 10 else n * 1e3 for n in range(1, 80)]),
        ([f"${n}.5K" for n in range(1, 80)], [n * 1e3 + 500 for n in range(1, 80)]),
        ([f"{n},{n % 100:02},000" for n in range(1, 80)], [n * 1e5 + n % 100 * 1e3 for n in range(1, 80)]),
        ([f"{n},-" for n in range(1, 80)], list(range(1, 80))),
    ],
    ids=["k and M", "currency and K", "lakh", "no cents"],
)  # fmt: skip
def test_more_ways_of_writing_numbers_are_read(values: list[str], wanted: list[float]) -> None:
    assert read("amount", values).as_numbers().tolist() == wanted


@pytest.mark.parametrize(
    ("values", "reading"),
    [
        ([f"{n}.{n * 7 % 900 + 100}" for n in range(1, 80)], "points-not-certain"),
        ([f"{n}.5" if n % 2 else f"{n},5" for n in range(1, 80)], "mixed-notations"),
        ([f"{n + 100}/{n}" for n in range(1, 80)], "digits-as-words"),
        (["kg", *(str(n) for n in range(1, 80))], "not-all-numbers"),
        (["0", *(f"{n + 400}.5" for n in range(1, 80))], "zeros-apart"),
    ],
)
def test_what_cannot_be_known_of_numbers_is_said(values: list[str], reading: str) -> None:
    assert reading in read("amount", values).readings


def test_every_way_of_saying_yes_and_no_is_two_answers() -> None:
    assert len(read("done", ["Y", "yes", "TRUE", "1", "N", "no", "FALSE", "0"] * 20).values) == 2


def test_a_word_beside_blanks_is_a_yes_or_no_unless_it_is_a_no() -> None:
    assert make_task(read("state", ["cancelled", ""] * 60)).classes == 2
    with pytest.raises(TableRefused, match="Every answer is the same"):
        make_task(read("state", ["no", ""] * 60))


def test_dates_as_answers_are_refused_with_what_to_make_of_them() -> None:
    with pytest.raises(TableRefused, match="holds dates") as caught:
        make_task(read("left_on", [day.isoformat() for day in DAYS]))

    assert "within a fixed time" in caught.value.next_step


def test_lists_as_answers_are_refused_whatever_the_kind_of_file() -> None:
    lists = [["a"], ["b", "c"]] * 60
    stored = io.BytesIO()
    pq.write_table(pa.table({"n": pa.array(range(120)), "tags": lists}), stored)
    written = pd.DataFrame({"n": range(120), "tags": [json.dumps(each) for each in lists]}).to_csv(index=False)

    for data in (stored.getvalue(), written.encode()):
        with pytest.raises(TableRefused, match="hold lists") as caught:
            check_table(read_table(data), Choices(target="tags"))
        assert "single word or number" in caught.value.next_step


@pytest.mark.parametrize(
    "name",
    ["Konfession", "Schwerbehinderung", "Herkunft", "Krankheitstage", "Religionszugehörigkeit", "Geburtsjahr",
     "skin_tone", "birth_year", "native-country", "hispanic", "Altersgruppe", "Geschlechtscode", "salutation"],
)  # fmt: skip
def test_more_names_of_what_people_must_not_be_sorted_by_are_known(name: str) -> None:
    assert may_treat_unequally(name)


def test_names_put_together_from_several_words_say_what_they_end_in() -> None:
    assert hints_at("Vertragsdauer", "elapsed")
    assert hints_at("Rechnungsdatum", "date")
    assert hints_at("Kündigungsgrund", "later")
    assert not any(hints_at(name, "date") for name in ("candidate", "update_count", "consolidated"))
    assert not any(map(may_treat_unequally, ("Verwalter", "Partition", "personal", "conversion")))


def test_a_table_with_one_property_a_row_is_named_and_nothing_is_learnt_from_it() -> None:
    properties = {"weight": "kg", "height": "cm", "pulse": "1/min"}
    rows = [f"P{case:03},{name},{unit},{50 + 7 * case % 43}" for case in range(60) for name, unit in properties.items()]
    table = read_table("\n".join(["patient,parameter,unit,value", *rows]).encode())

    assert "one-property-a-row" in {made.slug for made in check_table(table, Choices()).notes}
    with pytest.raises(TableRefused, match="one property of a case"):
        check_table(table, Choices(target="value"))


def test_a_panel_of_people_and_years_is_no_such_table() -> None:
    rows = [f"P{case:03},{2018 + year},{50 + 7 * case % 43 + year}" for case in range(60) for year in range(4)]
    table = read_table("\n".join(["person,year,value", *rows]).encode())

    assert "one-property-a-row" not in {made.slug for made in check_table(table, Choices()).notes}


def test_a_single_column_whose_first_word_comes_again_has_no_header() -> None:
    table = read_table("\n".join(["red", "blue", "green"] * 20).encode())

    assert table.cells.num_rows == 60
    assert table.names == ["column 1"]
