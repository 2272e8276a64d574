"""What a cell says, as people and programs write it."""

import pytest

from readiness.document.book import BookField, BookRow, Choice, Kind, code_text
from readiness.intake.cells import RawCell
from readiness.intake.values import CellFault, value_of

LEVELS = (
    Choice(None, "Not answered", ("Left open",)),
    Choice(0, "0  None"),
    Choice(1, "1  Some"),
    Choice("dont-know", "I do not know"),
)
FLAG = (Choice(value=True, called="Yes"), Choice(value=False, called="No"))
LONG_AGO = (Choice("more-than-a-month-ago", "More than a month ago"),)


def said(kind: Kind, value: str | float | bool, choices: tuple[Choice, ...] = (), *, is_1904: bool = False) -> str:
    column = BookField("x", "X", kind, path="x", choices=choices, least=0, most=100)
    found = value_of(RawCell(value), BookRow("r", {}), column, is_1904=is_1904)
    return f"! {found.what}" if isinstance(found, CellFault) else code_text(found)


@pytest.mark.parametrize(
    ("kind", "value", "code"),
    [
        ("number", "0,5", "0.5"),
        ("number", "1 000,5", "! 1,000.5 is out of range."),
        ("number", 0.25, "0.25"),
        ("number", 4.0, "4"),
        ("percent", "50%", "0.5"),
        ("percent", "12,5 %", "0.125"),
        ("number", "50%", "! “50%” is a percentage, and none is asked for here."),
        ("whole", "50 %", "! “50 %” is a percentage, and none is asked for here."),
        ("number", "0.00005", "5e-05"),
        ("number", "0,125", "0.125"),
        ("number", "1,250", "! “1,250” is not a number that can be read without doubt."),
        ("number", "1.250", "! “1.250” is not a number that can be read without doubt."),
        ("number", "half", "! “half” is not a number"),
        ("number", True, "! “yes” is not a number"),
        ("number", 400.0, "! 400 is out of range."),
        ("number", float("inf"), "! “inf” is not a number"),
        ("number", float("nan"), "! “nan” is not a number"),
        ("whole", 12.5, "! 12.5 is not a whole number."),
        ("whole", "12", "12"),
        ("date", 46_000.0, "2025-12-09"),
        ("date", "2026-12-24", "2026-12-24"),
        ("date", "2026-12-24T00:00:00", "2026-12-24"),
        ("date", "24.12.2026", "! “24.12.2026” is not a date."),
        ("date", "2026-02-30", "! “2026-02-30” is not a date."),
        ("date", -3.0, "! “-3” is not a date."),
        ("date", 1e300, "! “1"),
        ("since", 46_000.0, "2025-12-09"),
        ("since", 2026.0, "2026"),
        ("since", "2026-03", "2026-03"),
        ("since", "spring", "! “spring” is not a day, month or year."),
        ("text", " two \n words ", "two words"),
        ("text", 7.0, "7"),
        ("long", " two \r\n lines ", "two \n lines"),
        ("long", "=1+1", "=1+1"),
    ],
)
def test_a_value_is_read_by_the_kind_of_its_column(kind: Kind, value: str | float | bool, code: str) -> None:
    found = said(kind, value)

    assert found.startswith(code) if code.startswith("!") else found == code


@pytest.mark.parametrize(
    ("value", "code"),
    [("0  None", "0"), ("0 none", "0"), (1.0, "1"), ("1", "1"), ("I DO NOT KNOW", "dont-know"),
     ("dont-know", "dont-know"),
     ("Not answered", ""), ("left open", ""), ("-", "! “-” is not in the list."), (2.0, "! “2” is not in the list.")],
)  # fmt: skip
def test_a_choice_may_be_given_by_its_words_its_number_or_its_code(value: str | float, code: str) -> None:
    assert said("choice", value, LEVELS) == code


def test_a_yes_may_be_a_truth_value_and_words_may_stand_in_place_of_a_number() -> None:
    assert [said("choice", value, FLAG) for value in (True, "yes", "No", False)] == ["yes", "yes", "no", "no"]
    assert said("number", "I do not know", LEVELS) == "dont-know"
    assert said("since", "more than a month ago", LONG_AGO) == "more-than-a-month-ago"


def test_a_file_of_the_other_calendar_has_the_same_days() -> None:
    assert said("date", 46_000.0 - 1462, is_1904=True) == said("date", 46_000.0)


def test_formulas_and_error_values_are_no_values() -> None:
    column = BookField("x", "X", path="x")
    for cell in (RawCell(1.0, has_formula=True), RawCell("#N/A", is_error=True)):
        assert isinstance(value_of(cell, BookRow("r", {}), column), CellFault)
