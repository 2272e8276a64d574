"""Blocks, tables and marks by themselves: what splits stays one element, and marks never nest."""

from __future__ import annotations

import io

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from readiness.document.tree import Open
from readiness.present.charts import charting_work
from readiness.present.handout.brand import Palette
from readiness.report.blocks import Block, Columns, Stack, Text
from readiness.report.drawings.work import GanttFigure
from readiness.report.headline import Headline
from readiness.report.pen import Pen
from readiness.report.table import BETWEEN, TableBlock, TableColumn, _longest_word
from readiness.report.tagging import Element, Tagger
from readiness.report.theme import A4, BODY, CELL, CELL_HEAD, TITLE
from readiness.typeset import fonts
from readiness.words import speaking
from tests.plain_english import FROM_THE_RIGHT
from tests.present.test_headlines import findings_of

fonts.register_fonts()
WIDTH = 300.0


def pen_on(target: io.BytesIO) -> Pen:
    return Pen(Canvas(target, pagesize=(A4.width, A4.height), invariant=1), A4, Palette())


def drawn(*pages: Block) -> tuple[Pen, list[str]]:
    """Each block at the top of a page of its own: the pen, and the words of each page."""
    target = io.BytesIO()
    pen = pen_on(target)
    for block in pages:
        block.draw(pen, 51, 780, WIDTH)
        pen.canvas.showPage()
    pen.canvas.save()
    document = pypdfium2.PdfDocument(target.getvalue())
    texts = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    document.close()
    return pen, texts


def lines_of(block: Block) -> list[str]:
    """The lines of a block, from top to bottom."""
    target = io.BytesIO()
    pen = pen_on(target)
    block.draw(pen, 51, 780, A4.content)
    pen.canvas.showPage()
    pen.canvas.save()
    document = pypdfium2.PdfDocument(target.getvalue())
    lines = document[0].get_textpage().get_text_bounded().splitlines()
    document.close()
    return lines


def table(rows: int, words: str = "cell") -> TableBlock:
    return TableBlock(
        (TableColumn("Name", 1), TableColumn("Note", 2)), [(f"row {number}", words) for number in range(rows)]
    )


def test_marks_never_nest() -> None:
    tagger = Tagger(Canvas(io.BytesIO()))
    with tagger.mark(Element("P")), pytest.raises(RuntimeError, match="nested"), tagger.mark(Element("P")):
        pass


def test_what_is_hidden_inside_content_stays_content() -> None:
    pen = pen_on(io.BytesIO())
    with pen.figure("A figure with a box in it"), pen.tagger.artifact():
        pen.bar(0, 0, 10, 10, fill="#000000")
    assert not [code for code in pen.canvas._code if "Artifact" in code]


def test_a_split_table_is_one_table_and_repeats_its_header_as_an_artifact() -> None:
    parts = table(12).split(WIDTH, 100)
    assert parts is not None
    pen, texts = drawn(*parts)
    assert all(words.startswith("Name Note") for words in texts)
    (element,) = pen.tagger.root.kids
    assert isinstance(element, Element)
    assert element.tag == "Table"
    assert len(element.kids) == 13
    header = element.kids[0]
    assert isinstance(header, Element)
    for cell in header.kids:
        assert isinstance(cell, Element)
        assert len(cell.kids) == 1, "what is repeated would be read again"


def test_a_row_taller_than_the_room_goes_on_in_the_same_row() -> None:
    parts = table(1, "word " * 700).split(WIDTH, 200)
    assert parts is not None
    pen, texts = drawn(*parts)
    assert "word" in texts[0]
    assert "word" in texts[1]
    (element,) = pen.tagger.root.kids
    assert isinstance(element, Element)
    assert len(element.kids) == 2


def test_a_row_that_is_no_longer_than_half_a_page_stays_on_one_page() -> None:
    parts = table(8, "word " * 200).split(WIDTH, 400)
    assert parts is not None
    (first,) = drawn(parts[0])[1]
    assert first.count("word") % 200 == 0


def test_a_table_without_room_for_a_row_does_not_split() -> None:
    assert table(3).split(WIDTH, 20) is None


def test_the_first_column_holds_row_headers_unless_told_otherwise() -> None:
    pen, _ = drawn(table(2))
    (element,) = pen.tagger.root.kids
    assert isinstance(element, Element)
    scopes = [
        [cell.scope for cell in row.kids if isinstance(cell, Element)]
        for row in element.kids
        if isinstance(row, Element)
    ]
    assert scopes == [["Column", "Column"], ["Row", ""], ["Row", ""]]


def test_an_open_cell_says_so_in_words_too() -> None:
    _, texts = drawn(TableBlock((TableColumn("Gate", 1), TableColumn("State", 1)), [("G2.1", Open("open"))]))
    assert texts[0].endswith("open")


@pytest.mark.parametrize("room", [40.0, 100.0, 160.0])
def test_a_split_paragraph_loses_no_word_and_no_line_stands_alone(room: float) -> None:
    block = Text(" ".join(f"w{number}" for number in range(200)))
    parts = block.split(WIDTH, room)
    assert parts is not None
    assert parts[0].height(WIDTH) <= room
    assert all(part.height(WIDTH) >= 2 * BODY.leading for part in parts)
    _, texts = drawn(*parts)
    assert " ".join(texts).split() == [f"w{number}" for number in range(200)]


def test_a_paragraph_that_runs_from_right_to_left_carries_its_words_in_the_order_of_reading() -> None:
    words = "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd"
    pen, _ = drawn(Text(words))
    (element,) = pen.tagger.root.kids
    assert isinstance(element, Element)
    assert element.actual_text == words


def test_the_second_line_of_an_english_paragraph_with_a_hebrew_name_stays_english() -> None:
    _, texts = drawn(
        Text("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu \u05d0\u05d1 would come first.")
    )
    assert texts[0].endswith("would come first.")


def test_chinese_lines_are_joined_without_a_space_and_english_ones_with_one() -> None:
    _, chinese = drawn(Text("\u6570\u636e\u5206\u6563" * 30))
    _, english = drawn(Text("alpha beta " * 30))
    assert "".join(chinese[0].split()) == "\u6570\u636e\u5206\u6563" * 30
    assert english[0].split() == ["alpha", "beta"] * 30


def test_columns_are_as_high_as_the_highest() -> None:
    low, high = Text("one"), Stack([Text("one"), Text("two", gap=5)])
    assert Columns([low, high]).height(WIDTH) == high.height(WIDTH)


def test_a_long_plan_goes_on_over_pages_with_every_bar_once() -> None:
    chart = charting_work.gantt(findings_of("community-clinic"))
    parts = GanttFigure(chart).split(A4.content, 300)
    assert parts is not None
    _, texts = drawn(*parts)
    shown = " ".join(texts)
    assert all(shown.count(bar.title) == 1 for bar in chart.bars)
    assert parts[0].height(A4.content) <= 300


def test_a_plan_is_not_split_for_a_few_bars() -> None:
    chart = charting_work.gantt(findings_of("mutual-insurer"))
    assert GanttFigure(chart).split(A4.content, 100) is None


def test_no_word_stands_alone_on_the_last_line_of_a_headline() -> None:
    words = "Phase 3 of 3: five models in daily use; every gate is met"
    usual, balanced = lines_of(Text(words, TITLE)), lines_of(Headline(words))
    assert len(usual[-1].split()) == 1
    assert len(balanced) == len(usual)
    assert len(balanced[-1].split()) > 2


def test_a_headline_of_one_word_wider_than_the_page_keeps_its_height() -> None:
    words = "W" * 90
    assert Headline(words).height(WIDTH) == Text(words, TITLE).height(WIDTH)


def test_no_word_of_a_header_is_broken_as_long_as_there_is_room() -> None:
    columns = (TableColumn("Bedingung", 0.02), TableColumn("Was sie verlangt", 0.5), TableColumn("Stand", 0.48))
    table = TableBlock(columns, [("G2.1", "Ein Modell leistet echte Arbeit", "noch nicht")])
    widths = table._widths(300.0)

    assert sum(widths) == pytest.approx(300.0 - 2 * BETWEEN)
    assert all(width >= _longest_word(column.head, CELL_HEAD) for width, column in zip(widths, columns, strict=True))
    assert table._header.height(widths) == CELL_HEAD.leading


def test_no_word_of_a_cell_is_broken_as_long_as_there_is_room() -> None:
    columns = (TableColumn("Was", 0.5), TableColumn("Wer", 0.05), TableColumn("Wann", 0.45))
    table = TableBlock(columns, [("Ein Modell leistet echte Arbeit", "Person 3 (vorgeschlagen)", "bald")])

    assert table._widths(300.0)[1] >= _longest_word("(vorgeschlagen)", CELL)
    endless = TableBlock(columns, [("Ein Modell leistet echte Arbeit", "x" * 500, "bald")])
    assert endless._widths(300.0)[1] < 100


@pytest.mark.parametrize("words", ["Hello (world) ", "\u05e9\u05dc\u05d5\u05dd (\u05e2\u05d5\u05dc\u05dd) "])
@pytest.mark.parametrize("language", ["en", FROM_THE_RIGHT])
@pytest.mark.parametrize("times", [1, 30])
def test_what_was_typed_begins_at_its_own_side_and_stands_at_that_of_the_page(
    words: str, language: str, times: int
) -> None:
    target = io.BytesIO()
    with speaking(language):
        pen = pen_on(target)
        Text(f"{words * times}.").draw(pen, 51, 780, WIDTH)
        pen.canvas.showPage()
        pen.canvas.save()
    document = pypdfium2.PdfDocument(target.getvalue())
    shown = document[0].get_textpage()
    signs = [(shown.get_text_range(place, 1), shown.get_charbox(place)) for place in range(shown.count_chars())]
    document.close()
    (stop,) = [box for sign, box in signs if sign == "."]
    letters = [box for sign, box in signs if sign.isalpha()]
    beside = [box for box in letters if abs(box[1] - stop[1]) < BODY.leading / 2]

    assert stop[0] > max(box[0] for box in beside) if words.isascii() else stop[0] < min(box[0] for box in beside)
    left, right = min(box[0] for box in (*letters, stop)), max(box[2] for box in (*letters, stop))
    assert (left - 51 if language == "en" else 51 + WIDTH - right) < 2
