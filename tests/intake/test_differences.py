"""A workbook that comes back: what was not changed is no difference, what was arrives exactly, doubt is a sentence."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from readiness.document.book import Book, BookSheet, Value
from readiness.export.comma import write_comma
from readiness.export.sheet import write_workbook
from readiness.intake.differences import read_back
from readiness.intake.readings import FileReading
from readiness.present.book import books
from tests.export.sources import example_book, example_source
from tests.intake import files

ANSWERS = "xl/worksheets/sheet2.xml"


def read(data: bytes, book: Book | None = None) -> FileReading:
    return read_back(data, "ours.xlsx", book or files.book())


def test_an_unchanged_file_changes_nothing_however_it_was_saved() -> None:
    for data in (files.workbook(), files.edited(id)):
        reading = read(data)

        assert (reading.changes, reading.faults, reading.remarks) == ([], [], [])


def test_the_answer_sheet_and_the_plan_alone_come_back_as_well() -> None:
    source = example_source()
    for book in (books.answer_sheet(source), books.plan_book(source)):
        reading = read(write_workbook(replace(book, about=files.book().about)))

        assert (reading.changes, reading.faults, reading.remarks) == ([], [], [])


def test_a_file_that_was_made_without_the_app_says_so() -> None:
    reading = read(write_workbook(example_book()))

    assert (reading.changes, reading.faults) == ([], [])
    assert reading.remarks == ["The file was made without the app. Make sure that it belongs to this assessment."]


def test_a_file_without_names_changes_no_name() -> None:
    reading = read(write_workbook(example_book(with_names=False)))

    assert (reading.changes, reading.faults) == ([], [])


def test_changed_cells_arrive_exactly() -> None:
    reading = read(
        files.with_cells(
            {
                "Answers!B5": "I do not know",
                "Answers!C6": "+1 is what they said",
                "Facts!B8": 700,
                "People!B5": "50%",
                "Models in use!C5": "2025",
                "Roadmap!D5": date(2026, 12, 1),
                "Roadmap!I5": "done",
                "Roadmap!R5": "Zoë – “später”",
            }
        )
    )

    assert reading.faults == [], reading.faults
    assert {(each.spot[0], each.spot[2]): each.value for each in reading.changes} == {
        ("answers", "given"): "dont-know",
        ("facts", "value"): "700",
        ("people", "fte"): "0.5",
        ("models", "since"): "2025",
        ("roadmap", "start"): "2026-12-01",
        ("roadmap", "status"): "done",
        ("roadmap", "note"): "Zoë – “später”",
    } | {("answers", "evidence"): "+1 is what they said"}


def test_what_leaves_a_doubt_is_told_with_its_cell_and_what_to_write() -> None:
    wrong = {
        "Answers!B5": "rather good",
        "Answers!B6": "=B7",
        "Answers!B7": "#N/A",
        "Answers!C8": "x" * 30_000,
        "Facts!B8": 12.5,
        "Models in use!C5": "last spring",
        "People!B5": "half",
        "Roadmap!D5": "31.12.2026",
        "Roadmap!F6": "1,250",
    }

    reading = read(files.with_cells(wrong))

    assert reading.changes == []
    assert [fault.sentence.partition(" Write one of")[0] for fault in reading.faults] == [
        "Answers!B5: “rather good” is not in the list.",
        "Answers!B6: The cell holds a formula. Write the value itself.",
        "Answers!B7: The cell shows #N/A. Write a value, or empty the cell.",
        "Answers!C8: The text has 30,000 characters. Shorten it to 20,000.",
        "Facts!B8: 12.5 is not a whole number. Write a whole number from 0 to 10,000,000.",
        "Models in use!C5: “last spring” is not a day, month or year. Write a day, a month such as 2026-01, or a year.",
        "People!B5: “half” is not a number that can be read without doubt. Write a number from 0 to 1.",
        "Roadmap!D5: “31.12.2026” is not a date. Write a date such as 2026-11-28.",
        "Roadmap!F6: “1,250” is not a number that can be read without doubt. Write a number from 0 to 1,000.",
    ]


def test_sheets_may_be_renamed_and_columns_moved() -> None:
    def change(pages: files.Pages) -> None:
        page = pages["Answers"]
        page["B5"] = 1
        page.tables.clear()
        page.insert_cols(1, 2)
        page.title = "Antworten (Entwurf 2)"
        for name, place in pages.defined_names.items():
            if name.startswith("rd_answers_"):
                moved = re.sub(r"\$([A-Z])\$", lambda found: f"${chr(ord(found[1]) + 2)}$", place.attr_text)
                place.attr_text = moved.replace("Answers", "Antworten (Entwurf 2)")

    assert [each.cell for each in read(files.edited(change)).changes] == ["D5"]


def test_without_names_of_columns_the_words_of_the_head_tell_them() -> None:
    def change(pages: files.Pages) -> None:
        for name in list(pages.defined_names):
            del pages.defined_names[name]
        page = pages["Answers"]
        page.tables.clear()
        for row in page.iter_rows(min_row=4):
            row[1].value, row[2].value = row[2].value, row[1].value
        page["C5"] = 1

    assert [each.value for each in read(files.edited(change)).changes] == ["1"]


def test_rows_may_be_sorted_and_left_out() -> None:
    def change(pages: files.Pages) -> None:
        page = pages["Answers"]
        rows = [[cell.value for cell in row] for row in page.iter_rows(min_row=5, max_row=49)]
        for row, values in zip(page.iter_rows(min_row=5, max_row=49), reversed(rows), strict=True):
            for cell, value in zip(row, values, strict=True):
                cell.value = value
        page.delete_rows(10, 3)

    reading = read(files.edited(change))

    assert (reading.changes, reading.faults) == ([], [])
    assert len(reading.remarks) == 1
    assert reading.remarks[0].startswith("Answers: rows are missing (")


def test_missing_sheets_and_columns_change_nothing_and_are_told() -> None:
    def change(pages: files.Pages) -> None:
        del pages["People"]
        del pages.defined_names["rd_roadmap_note"]

    reading = read(files.edited(change))

    assert (reading.changes, reading.faults) == ([], [])
    assert "The sheet “People” is not in the file; nothing of it changes." in reading.remarks
    assert "Roadmap: the file has no column Note; nothing there changes." in reading.remarks


def test_without_the_column_of_keys_nothing_is_guessed() -> None:
    def change(pages: files.Pages) -> None:
        page = pages["Roadmap"]
        page.tables.clear()
        page.delete_cols(20)
        for name in [name for name in pages.defined_names if name.startswith("rd_roadmap_")]:
            del pages.defined_names[name]

    (fault,) = read(files.edited(change)).faults

    assert fault.sentence.startswith("Roadmap: The columns cannot be recognized: the one with the keys is gone.")


def test_rows_without_a_key_with_an_unknown_one_and_twice_are_mistakes() -> None:
    reading = read(
        files.with_cells({"Answers!B60": 2, "Answers!B61": 2, "Answers!H61": "no-such", "Answers!H62": "data-exist"})
    )

    assert [fault.sentence for fault in reading.faults] == [
        "Answers!H60: The row has entries but no key. Move the entries to the row that they belong to.",
        "Answers!H61: Nothing has the key “no-such”. Put the key back as it was, or delete the row.",
        "Answers!H62: The key “data-exist” stands in row 5 as well. Keep one of the two rows.",
    ]


def test_a_row_without_a_key_is_one_more_entry_of_a_list_to_be_confirmed() -> None:
    cells = {"People!A40": "Ines Neu", "People!B40": "50%", "Problems!A50": "Sort letters", "Problems!C50": 2}
    reading = read(files.with_cells(cells))

    assert (reading.faults, reading.remarks) == ([], [])
    person, problem = reading.changes
    assert (person.sheet, person.about, person.column) == ("People", "Ines Neu", "New")
    assert person.after == "Person: Ines Neu; Share of the week: 0.5"
    assert dict(person.cells) == {"name": "Ines Neu", "fte": "0.5"}
    assert problem.about == "Sort letters"
    assert len(problem.cells) == 2


def test_a_new_row_that_cannot_be_one_is_told_with_what_to_write() -> None:
    known = next(str(row.values["name"]) for row in files.book().sheet("people").rows)
    cells = {"People!B40": "50%", "People!A41": known, "People!A42": "Bo", "People!B42": "half", "Roadmap!H200": "Ada"}
    reading = read(files.with_cells(cells))

    assert [fault.sentence.partition("40: ")[2] or fault.sentence for fault in reading.faults] == [
        "The new row has no name. Write one, or empty the row.",
        "People!B42: “half” is not a number that can be read without doubt. Write a number from 0 to 1.",
        "Roadmap!T200: The row has entries but no key. "
        "Each action follows from what was answered, so none is added here. Note it on the one it belongs to.",
    ]
    key = files.book().sheet("people").rows[0].key
    assert reading.remarks == [
        f"People: row 41 has no key, and “{known}” is on the list already: nothing of this row is taken. "
        f"To change it, put its key “{key}” back."
    ]


def test_an_edit_in_a_row_that_lost_its_key_is_a_mistake_and_not_dropped() -> None:
    row = files.book().sheet("people").rows[0]
    reading = read(files.with_cells({"People!A41": row.values["name"], "People!B41": "5%"}))

    assert (reading.changes, reading.remarks) == ([], [])
    assert [fault.sentence.partition("41: ")[2] for fault in reading.faults] == [
        f"The row has no key, and “{row.values['name']}” is on the list already: nothing of this row is taken. "
        f"Put its key “{row.key}” back, or write another name if it is a new one."
    ]


def test_two_new_rows_of_one_name_do_not_both_come_in() -> None:
    reading = read(files.with_cells({"People!A40": "Ines Neu", "People!A41": " Ines  Neu"}))

    assert [each.about for each in reading.changes] == ["Ines Neu"]
    assert [fault.sentence.partition("41: ")[2] for fault in reading.faults] == [
        "The name “Ines Neu” stands in row 40 as well. Keep one of the two rows, or write another name."
    ]


def test_merged_cells_are_told() -> None:
    reading = read(files.edited(lambda pages: pages["Answers"].merge_cells("B6:B8")))

    assert [fault.sentence for fault in reading.faults] == [
        f"Answers!{cell}: The cell is merged with B6. Split the cells again; each row has an entry of its own."
        for cell in ("B7", "B8")
    ]


def test_what_is_only_shown_is_left_out_and_told() -> None:
    reading = read(files.with_cells({"Roadmap!B5": "My own title", "Gates!A5": "x"}))

    assert (reading.changes, reading.faults) == ([], [])
    assert reading.remarks == ["Roadmap: changes in cells that are only shown are left out (B5)."]


def _with_answer(value: Value) -> Book:
    """The book of today, in which somebody has answered the first question in the app meanwhile."""
    answers = files.book().sheet("answers")
    first, *others = answers.rows
    moved: BookSheet = replace(answers, rows=(replace(first, values={**first.values, "given": value}), *others))
    return replace(
        files.book(), sheets=tuple(moved if sheet.key == "answers" else sheet for sheet in files.book().sheets)
    )


def test_an_old_file_against_newer_answers_tells_both_and_chooses_neither() -> None:
    before = files.book().sheet("answers").rows[0].values["given"]
    others = [level for level in range(4) if level != before]

    reading = read(files.with_cells({"Answers!B5": others[0]}), _with_answer(others[1]))

    (change,) = reading.conflicts
    assert [text[:1] for text in (change.before, change.after, change.today or "")] == [
        str(before),
        *map(str, others[:2]),
    ]
    assert read(files.workbook(), _with_answer(others[1])).changes == []
    assert read(files.with_cells({"Answers!B5": others[1]}), _with_answer(others[1])).changes == []


def test_a_file_of_another_assessment_or_kind_is_refused() -> None:
    other = replace(files.book(), about={**files.book().about, "assessment": "other"})
    kind = files.in_part("xl/sharedStrings.xml", b"readiness-workbook 1", b"readiness-workbook 9")

    refused = read(write_workbook(other))
    assert [fault.what for fault in refused.faults] == ["The file was made from another assessment."]
    assert [fault.what for fault in read(kind).faults] == ["The file is of another kind (readiness-workbook 9)."]


def test_other_questions_than_then_are_told() -> None:
    today = replace(files.book(), about={**files.book().about, "fingerprint": "new"})

    assert any("Questions or rules have changed" in remark for remark in read(files.workbook(), today).remarks)


def test_a_planned_value_that_is_emptied_is_no_change() -> None:
    reading = read(files.with_cells({"Roadmap!D5": None, "Roadmap!N5": None}))

    assert (reading.changes, reading.faults) == ([], [])


def _otherwise(value: Value) -> Value:
    return (
        value + timedelta(days=1) if isinstance(value, date) else value + 1 if isinstance(value, int | float) else "?"
    )


@pytest.mark.parametrize("kind", [int, date, str])
def test_what_is_only_shown_and_was_changed_is_told_whatever_its_kind(kind: type) -> None:
    shown = [
        (sheet, row, column)
        for sheet in files.book().sheets
        if sheet.has_editable
        for row in sheet.rows
        for column in sheet.fields
        if column.key != "key" and not row.may_change(column) and type(row.value_of(column)) is kind
    ]
    seen = {(sheet.key, column.key, bool(row.choices_of(column))): (sheet, row, column) for sheet, row, column in shown}
    assert seen, kind
    for sheet, row, column in seen.values():
        other = replace(row, values={**row.values, column.key: _otherwise(row.value_of(column))})
        rows = tuple(other if each is row else each for each in sheet.rows)

        reading = read_back(write_comma(replace(sheet, rows=rows)), "ours.csv", files.book())

        assert reading.changes == []
        assert any("only shown are left out" in remark for remark in reading.remarks), (sheet.key, column.key)


def test_another_entry_of_a_list_that_is_only_shown_is_told() -> None:
    book = files.book()
    sheet = book.sheet("answers")
    row, *others = sheet.rows
    fixed = replace(sheet, rows=(replace(row, fixed=("given",)), *others))
    other = next(choice.value for choice in row.choices["given"] if choice.value not in {None, row.values["given"]})
    edited = replace(sheet, rows=(replace(row, values={**row.values, "given": other}), *others))

    reading = read_back(write_comma(edited), "ours.csv", replace(book, sheets=(fixed,)))

    assert reading.changes == []
    assert [remark for remark in reading.remarks if "only shown are left out (" in remark] != []
