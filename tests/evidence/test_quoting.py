"""Quotation marks as people use them: around cells, for inches, for "as above"; no row is lost unseen."""

import csv
import io
import random

import pytest

from readiness.evidence.reading import read_table
from readiness.evidence.reading.table import Table
from readiness.evidence.refusing import Limits
from tests import chance

WORDS = ("Ash", "pipe", "bolt", "O'Neil", "Dear Bob", "The")
COUNTED = {"ragged-rows-skipped", "total-rows-removed", "footer-rows-removed", "headers-removed"}
Row = list[str]


def cell(draw: random.Random, delimiter: str | None) -> str:
    """A cell with marks; with the `delimiter` and line breaks in it where one is given."""
    word, number = draw.choice(WORDS), draw.randint(1, 30)
    marked = [f'{number}" {word}', f'{word} {number}"', f'"{word}"', f'"{word}', word]
    if delimiter is not None:
        marked += [f"{word}{delimiter}x", f"{word}\n{word}", f'{word}\n\n"{word}"{delimiter} x\n', f'{word}""\n,"']
    return draw.choice(marked)


def drawn(seed: int, *, encloses: bool) -> tuple[str, list[Row], str]:
    draw = random.Random(seed)
    delimiter, width = draw.choice(",;\t|"), draw.randint(3, 6)
    often = draw.choice((0.05, 0.3))
    rows = [
        [
            f"{draw.gauss(0, 3):.2f}",
            *(
                cell(draw, delimiter if encloses else None) if draw.random() < often else draw.choice(WORDS)
                for _ in range(width - 1)
            ),
        ]
        for _ in range(draw.randint(20, 80))
    ]
    return delimiter, rows, draw.choice(("\n", "\r\n"))


def header(rows: list[Row]) -> Row:
    return [f"column {sign}" for sign in "abcdef"[: len(rows[0])]]


def cells_of(table: Table) -> list[Row]:
    return [[text.replace("\r\n", "\n") for text in row.values()] for row in table.cells.to_pylist()]


@pytest.mark.drawn
@pytest.mark.parametrize("seed", chance.seeds(60))
def test_whatever_is_enclosed_as_it_should_be_is_read_to_the_letter(seed: int) -> None:
    delimiter, rows, ending = drawn(seed, encloses=True)
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter, lineterminator=ending).writerows([header(rows), *rows])

    table = read_table(stream.getvalue().encode())

    assert cells_of(table) == rows


@pytest.mark.sampled(8)
@pytest.mark.drawn
@pytest.mark.parametrize("seed", chance.seeds(60))
def test_marks_that_enclose_nothing_cost_no_row(seed: int) -> None:
    delimiter, rows, ending = drawn(seed, encloses=False)
    text = ending.join(delimiter.join(row) for row in [header(rows), *rows])

    table = read_table(text.encode())

    told = sum(note.count for note in table.notes if note.slug in COUNTED and isinstance(note.count, int))
    assert table.cells.num_rows + told == len(rows)
    assert [[text.strip('"') for text in row] for row in cells_of(table)] == [
        [text.strip('"') for text in row] for row in rows
    ]


def enclosed(draw: random.Random, delimiter: str) -> str:
    word = draw.choice(WORDS)
    breaks = (f"{word}\n{word}", f'{word}\n\n"{word}"{delimiter} x\n', f"{word}\n{word}{delimiter} {word}\n")
    return draw.choice((f"{word}{delimiter}x", f"Dear {word},\nyours\n{word}", *breaks))


def mixed(seed: int) -> tuple[list[Row], str]:
    """A text of which some cells are enclosed by the rules, and others hold marks as people type them."""
    draw = random.Random(seed)
    delimiter, width = draw.choice(",;\t|"), draw.randint(3, 6)
    often, stray_often = draw.choice((0.05, 0.3)), draw.choice((0.05, 0.3))
    rows: list[Row] = []
    lines = []
    for _ in range(draw.randint(20, 80)):
        row = [f"{draw.gauss(0, 3):.2f}" if seed % 2 else draw.choice(WORDS)]
        line = list(row)
        for _ in range(width - 1):
            word, number, chance_of = draw.choice(WORDS), draw.randint(1, 30), draw.random()
            is_enclosed = chance_of < often
            marked = draw.choice((f'{number}" {word}', f'{word} {number}"', f'"{word}', f'"{word}" {number}"'))
            row.append(enclosed(draw, delimiter) if is_enclosed else marked if chance_of > 1 - stray_often else word)
            line.append('"{}"'.format(row[-1].replace('"', '""')) if is_enclosed else row[-1])
        rows.append(row)
        lines.append(delimiter.join(line))
    return rows, draw.choice(("\n", "\r\n")).join([delimiter.join(header(rows)), *lines])


def without_marks(rows: list[Row]) -> list[Row]:
    return [[text.replace('"', "").strip() for text in row] for row in rows]


@pytest.mark.drawn
def test_cells_with_breaks_beside_stray_marks_are_hardly_ever_read_wrongly_and_then_told() -> None:
    seeds = chance.seeds(100)
    wrong = silent = 0
    for seed in seeds:
        rows, text = mixed(seed)
        table = read_table(text.encode())
        is_wrong = without_marks(cells_of(table)) != without_marks(rows)
        wrong += is_wrong
        silent += is_wrong and "quotes-in-doubt" not in {note.slug for note in table.notes}

    assert wrong <= 0.04 * len(seeds)
    assert silent <= 0.02 * len(seeds)


def test_lines_that_can_be_read_in_two_ways_are_told() -> None:
    rows = [f"pipe {n};oak;{'yes' if n % 3 else 'no'}" for n in range(30)]
    rows[9], rows[20] = '"pipe;x;yes\nAsh";oak;no', '"Ash" 5;oak;no'

    table = read_table("\n".join(["what;wood;late", *rows]).encode())

    assert [note.count for note in table.notes if note.slug == "quotes-in-doubt"] == [1]


def below(count: int, *marked: int) -> bytes:
    """Rows of which the `marked` ones begin with a mark that is never closed."""
    lines = [f"{chr(34) if n in marked else ''}pipe {n};{n}.5;{'yes' if n % 3 else 'no'}" for n in range(count)]
    return "\n".join(["what;size;late", *lines]).encode()


def test_a_mark_that_opens_a_cell_swallows_no_rows_and_is_told() -> None:
    table = read_table(below(400, 10, 190))

    assert table.cells.column("what").to_pylist()[9:12] == ["pipe 9", '"pipe 10', "pipe 11"]
    assert table.cells.num_rows == 400
    assert [(note.slug, note.count) for note in table.notes] == [("stray-quotes-read", 2)]


def test_a_mark_in_a_large_file_swallows_no_rows_either() -> None:
    table = read_table(below(2_000, *range(0, 2_000, 50)), limits=Limits(whole_file=1_000, kept_rows=2_000))

    assert table.rows_in_source == 2_000
    assert table.cells.num_rows == 2_000


def test_marks_in_two_columns_that_say_as_above_leave_both_columns() -> None:
    rows = [f"Ash;oak;{n}" if n % 4 == 0 else f'";";{n}' for n in range(40)]

    table = read_table("\n".join(["customer;wood;n", *rows]).encode())

    assert table.cells.num_rows == 40
    assert table.cells.column("n").to_pylist() == [str(n) for n in range(40)]


def test_a_letter_with_commas_in_a_cell_stays_one_cell() -> None:
    letters = ["Hello\nDear, Bob", "Thanks\nBest, Eve", "Cheers"]
    stream = io.StringIO()
    csv.writer(stream).writerows([["case", "letter"], *([f"C{n}", letters[n % 3]] for n in range(30))])

    table = read_table(stream.getvalue().encode())

    assert table.cells.column("letter").to_pylist()[:3] == letters
    assert not table.notes
