"""Where the ink is: inside the margins, nothing on top of anything else, no page nearly empty."""

from __future__ import annotations

from functools import cache
from itertools import islice, takewhile

import pytest

from readiness.model.assessment import ReportSettings
from readiness.present.charts import charting_work
from readiness.present.handout.board import BOARD
from readiness.present.handout.brand import Palette
from readiness.present.handout.brief import Brief
from readiness.present.handout.outline import sections_of
from readiness.present.headlines import is_provisional
from readiness.report.blocks import Block, Chart, Text
from readiness.report.drawings.work import GanttFigure
from readiness.report.layout import BETWEEN_SECTIONS, LEAST_LEFT, DoesNotFitError, SectionBlocks, Sheet, lay_out
from readiness.report.pdf import build_report
from readiness.report.setting import Setter
from readiness.report.theme import A4, HEADING, LETTER, MARGIN, Paper
from readiness.typeset.fonts import register_fonts
from readiness.words import said
from tests.report.cases import CASES, EDGES, EXAMPLES, content_of, report_of
from tests.report.inspecting import Box, ink, page_size
from tests.thorough import each_once, usually

NAMES = (*EXAMPLES, *EDGES)
FOOT, HEAD = 44.0, 44.0  # the furniture of a page lies beyond these
LEAST_FILLED = 0.35


def body(boxes: tuple[Box, ...], height: float) -> list[Box]:
    return [box for box in boxes if box.low > FOOT and box.high < height - HEAD]


def leaves(box: Box, width: float, height: float) -> bool:
    return box.left < MARGIN - 2 or box.right > width - MARGIN + 2 or box.low < 24 or box.high > height - 24


def faults(pdf: bytes) -> list[str]:
    """Everything that a careful reader would see at once."""
    width, height = page_size(pdf)
    found = []
    for number, boxes in enumerate(ink(pdf), 1):
        found += [f"page {number}: {box.words!r} leaves the page" for box in boxes if leaves(box, width, height)]
        ordered = sorted(boxes, key=lambda box: box.low)
        found += [
            f"page {number}: {one.words!r} lies on {other.words!r}"
            for place, one in enumerate(ordered, 1)
            for other in takewhile(lambda box, one=one: box.low < one.high, islice(ordered, place, None))
            if one.overlaps(other, 1.2)
        ]
        used = [box.low for box in body(boxes, height)]
        filled = (height - 58 - min(used, default=height)) / (height - 112)
        if 1 < number < len(ink(pdf)) and filled < LEAST_FILLED:
            found.append(f"page {number} is only {filled:.0%} full")
    return found


@pytest.mark.sampled(5)
@pytest.mark.parametrize("name", NAMES)
def test_no_text_leaves_the_page_or_lies_on_other_text_and_no_page_is_nearly_empty(name: str) -> None:
    assert faults(report_of(name)) == []


@pytest.mark.sampled(5)
@pytest.mark.parametrize("name", [*EXAMPLES, *CASES])
def test_a_typical_report_has_at_most_sixteen_pages_and_a_complete_one_at_least_eight(name: str) -> None:
    pages = len(sheets_of(name, A4)) + 1  # the cover
    is_complete = not is_provisional(Brief(content_of(name), ReportSettings()).found)
    assert (8 if is_complete else 4) <= pages <= 16


def test_a_plan_that_fits_a_page_is_drawn_in_one_piece_unless_a_page_would_stay_nearly_empty() -> None:
    register_fonts()
    for name in EXAMPLES:
        plans = [
            (sheet, placed)
            for sheet in sheets_of(name, A4)
            for placed in sheet.placed
            if type(placed.block) is GanttFigure
        ]
        sheet, first = plans[0]
        begins = max(placed.top for placed in sheet.placed if placed.element is first.element)
        before = max(placed.top for placed in sheet.placed) - begins - BETWEEN_SECTIONS
        assert len(plans) == 1 or before < LEAST_LEFT * A4.room


def test_a_plan_that_is_a_few_lines_too_long_is_set_closer_instead_of_being_cut() -> None:
    register_fonts()
    chart = charting_work.gantt(Brief(content_of("community-clinic"), ReportSettings()).found)
    plan = GanttFigure(chart)
    filling = Chart("Filling", A4.room - plan.height(A4.content) + 20, lambda *_: None)
    sheets = lay_out([SectionBlocks("one", "One", (filling, plan))], A4)
    assert len(sheets) == 1
    assert sheets[0].foot >= A4.bottom


def test_a_few_last_lines_of_a_section_do_not_stand_alone_on_the_next_page() -> None:
    lines: list[Block] = [Text("line") for _ in range(60)]
    count = next(
        count for count in range(20, 60) if len(lay_out([SectionBlocks("one", "One", tuple(lines[:count]))], A4)) == 2
    )
    sheets = lay_out([SectionBlocks("one", "One", tuple(lines[:count]))], A4)
    assert len(sheets[1].placed) == 2


@pytest.mark.parametrize("name", usually(["long names"], ["regional-logistics", "forty-problems", "long names"]))
def test_us_letter_holds_the_same_report(name: str) -> None:
    content = content_of(name)
    pdf = build_report(content, ReportSettings(paper="Letter", has_white_cover=True))
    assert page_size(pdf) == (612.0, 792.0)
    assert faults(pdf) == []


@pytest.mark.sampled(5)
@pytest.mark.parametrize(("name", "paper"), each_once(NAMES, [A4, LETTER]))
def test_the_page_for_the_board_and_the_summary_are_one_page_each(name: str, paper: Paper) -> None:
    titles = [sheet.running_title for sheet in sheets_of(name, paper)]
    assert titles.count("Executive summary") == 1
    assert titles.count(said(BOARD)) == (titles[0] == said(BOARD))
    assert titles.index("Executive summary") == titles.count(said(BOARD))


@pytest.mark.parametrize(("name", "paper"), each_once(NAMES, [A4, LETTER]))
def test_no_heading_ends_a_page(name: str, paper: Paper) -> None:
    assert all(not sheet.placed[-1].block.is_heading for sheet in sheets_of(name, paper))


@cache
def sheets_of(name: str, paper: Paper) -> list[Sheet]:
    register_fonts()
    setter = Setter(paper, Palette())
    told = sections_of(Brief(content_of(name), ReportSettings(paper=paper.name)))
    return lay_out([setter.section(section) for section in told], paper)


def test_a_heading_moves_to_the_next_page_with_its_text() -> None:
    filling: list[Block] = [Text("line") for _ in range(53)]
    sheets = lay_out(
        [
            SectionBlocks(
                "one", "One", (*filling, Text("Widow", HEADING, tag="H2", gap=24, is_heading=True), Text("below\nit"))
            )
        ],
        A4,
    )
    first = sheets[1].placed[0].block
    assert isinstance(first, Text)
    assert first.words == "Widow"


def test_a_section_that_ends_early_shares_its_page() -> None:
    sections = [SectionBlocks(slug, slug, (Text(slug),)) for slug in ("one", "two", "three")]
    assert lay_out(sections, A4)[0].starts == ["one", "two", "three"]


def test_a_block_taller_than_a_page_is_refused() -> None:
    tower = Chart("A tower", 5000, lambda *_: None)
    with pytest.raises(DoesNotFitError):
        lay_out([SectionBlocks("one", "One", (tower,))], A4)


def test_a_long_paragraph_goes_on_over_pages_as_one_element() -> None:
    sheets = lay_out([SectionBlocks("one", "One", (Text("word " * 790, limit=8000), Text("word " * 790)))], A4)
    first, second = sheets[0].placed[-1].block, sheets[1].placed[0].block
    assert isinstance(first, Text)
    assert isinstance(second, Text)
    assert first.element is second.element
