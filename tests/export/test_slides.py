"""Slides for a board: about ten, nothing leaves them, their notes say everything, nothing active, somebody's master."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from itertools import combinations
from typing import Any, NamedTuple

import pytest
from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.util import Inches, Pt

from readiness.content.folders import newer_packs, questionnaires_folder
from readiness.content.pack_files import QUESTIONNAIRES
from readiness.document import tree
from readiness.export.guard import TemplateRefused
from readiness.export.slides import slides_of
from readiness.export.slides.measuring import POINT, height, lines
from readiness.model.assessment import ReportSettings
from readiness.model.response import Response
from readiness.present.handout.brief import Brief, ReportContent
from readiness.present.handout.deck import deck_of
from readiness.present.handout.report_tree import report_of
from readiness.services.assessing import assess_response, assessment_of
from readiness.typeset import fonts, text
from readiness.words import speaking
from tests.engine.safeguards import guarded
from tests.export.saying import squeezed
from tests.export.test_word import HOSTILE, check_harmless, parts_of
from tests.report.cases import (
    EDGES,
    EVERYTHING,
    EXAMPLES,
    LIBRARY,
    changed,
    content_of,
    example,
    report_on,
    with_problems,
    with_text,
)
from tests.thorough import usually


def told(response: Response | None = None) -> tree.ReportTree:
    content = content_of("retail-chain") if response is None else report_on(response)
    return report_of(Brief(content, EVERYTHING))


def deck_from(report: tree.ReportTree) -> Any:
    return Presentation(io.BytesIO(slides_of(report)))


def is_foot(shape: Any) -> bool:
    return shape.placeholder_format.type in (PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER)


def bottom_of(shape: Any) -> int:
    high = sum(row.height for row in shape.table.rows) if shape.has_table else shape.height
    return int(shape.top + high)


class Place(NamedTuple):
    """Where a shape stands. To ask the shape itself reads the file once more, for each other shape of its slide."""

    name: str
    left: int
    top: int
    right: int
    bottom: int

    @classmethod
    def of(cls, shape: Any) -> Place:
        return cls(shape.name, shape.left, shape.top, shape.left + shape.width, bottom_of(shape))

    def is_on(self, other: Place) -> bool:
        """Whether two shapes share more than an edge."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > Pt(1) and down > Pt(1)


def check_room(deck: Any) -> None:
    """Every shape lies on its slide, with all rows of a table, and above the foot; none lies on another."""
    for number, slide in enumerate(deck.slides, 1):
        foot = min((shape.top for shape in slide.placeholders if is_foot(shape)), default=deck.slide_height)
        set_here = [Place.of(shape) for shape in slide.shapes if not shape.is_placeholder]
        for place in set_here:
            assert place.bottom <= foot, f"slide {number}: {place.name} reaches into the foot"
        for place, other in combinations([place for place in set_here if place.name != "Edge"], 2):
            assert not place.is_on(other), f"slide {number}: {place.name} lies on {other.name}"
        title = slide.shapes.title
        if number > 1 and title is not None and title.text_frame.paragraphs[0].runs:
            size = title.text_frame.paragraphs[0].runs[0].font.size
            needed = 0 if size is None else height(title.text, size.pt, title.width / POINT - 15, is_bold=True)
            assert needed <= title.height / POINT, f"slide {number}: the title leaves its box"
        for shape in slide.shapes:
            name = f"slide {number}: {shape.name}"
            assert shape.left >= 0, name
            assert shape.left + shape.width <= deck.slide_width + 10, name
            assert shape.top + shape.height <= deck.slide_height + 10, name
            if shape.has_table:
                rows = sum(row.height for row in shape.table.rows)
                assert shape.top + rows <= deck.slide_height, name


def test_about_ten_slides_of_16_to_9_have_a_title_and_notes_with_full_sentences() -> None:
    report = told()
    deck = deck_from(report)
    slides = list(deck.slides)
    assert 8 <= len(slides) <= 12
    assert deck.slide_width * 9 == pytest.approx(deck.slide_height * 16, rel=0.001)
    for slide, content in zip(slides[1:], deck_of(report), strict=True):
        assert slide.shapes.title.text == content.title
        notes = squeezed(slide.notes_slide.notes_text_frame.text)
        assert [words for words in content.notes if squeezed(words) not in notes] == []


def test_charts_and_tables_are_native_and_have_words() -> None:
    deck = deck_from(told())
    frames = [shape for slide in deck.slides for shape in slide.shapes if shape.has_chart or shape.has_table]
    assert sum(shape.has_chart for shape in frames) >= 3
    assert sum(shape.has_table for shape in frames) >= 4
    for shape in frames:
        named = shape._element.xpath("./p:nvGraphicFramePr/p:cNvPr")[0]
        assert named.get("descr")
        assert named.get("title")
    assert all(shape.table.first_row for shape in frames if shape.has_table)
    assert not any(shape.shape_type == 13 for slide in deck.slides for shape in slide.shapes)


def guarded_tree(**flags: object) -> tree.ReportTree:
    """The report of an organization under content that asks for safeguards."""
    found = assess_response(guarded.told_of_people({guarded.SAFEGUARDS[0]: "yes"}, **flags), guarded.SECOND)
    held = assessment_of(found.response)
    return report_of(Brief(ReportContent(held, found.outcome, found.questionnaire, found.rubric), EVERYTHING))


def test_safeguards_have_a_slide_of_what_is_open_with_all_sentences_in_its_notes() -> None:
    report = guarded_tree()
    section = report.section("safeguards")
    assert section is not None
    place = [content.slug for content in deck_of(report)].index("safeguards")
    deck = deck_from(report)
    slide = list(deck.slides)[1 + place]
    assert slide.shapes.title.text == section.headline
    rows = [row for shape in slide.shapes if shape.has_table for row in shape.table.rows]
    assert len(rows) > 3
    notes = squeezed(slide.notes_slide.notes_text_frame.text)
    assert [words for words in tree.sentences(section) if squeezed(words) not in notes] == []
    check_room(deck)
    check_room(Presentation(io.BytesIO(slides_of(report, master=master(is_named=True)))))


def test_an_organization_without_a_word_on_safeguards_has_no_slide_of_them() -> None:
    assert "safeguards" not in {content.slug for content in deck_of(told())}


def forty() -> Response:
    return with_problems(40)


def scripts() -> Response:
    return with_text("اسم 名前 عربي " * 6)


def notes() -> Response:
    return with_text("word " * 3000)


def twelve() -> Response:
    base = example("retail-chain")
    people = [base.people[place % len(base.people)] for place in range(12)]
    return changed(base, people=tuple(changed(each, id=f"person-{n}") for n, each in enumerate(people)))


MANY: dict[str, Callable[[], Response]] = {
    "40 problems": forty,
    "two scripts": scripts,
    "3,000 words": notes,
    "12 people": twelve,
}


@pytest.mark.parametrize("name", usually(["long names", "nothing"], EDGES))
def test_nothing_leaves_a_slide_of_an_organization_at_the_edge(name: str) -> None:
    check_room(deck_from(told(EDGES[name]())))


@pytest.mark.thorough
@pytest.mark.parametrize("name", usually(["40 problems", "12 people"], MANY))
def test_nothing_leaves_a_slide_where_there_is_much_to_say(name: str) -> None:
    report = told(MANY[name]())
    check_room(deck_from(report))
    check_room(Presentation(io.BytesIO(slides_of(report, master=master(is_named=True)))))


@pytest.mark.parametrize("number", [30, 300, 3000])
def test_a_text_of_any_length_is_measured_to_its_end(number: int) -> None:
    per_line = 50 // 5
    assert lines("word " * number, fonts.REGULAR, 10, text.width("word " * per_line, fonts.REGULAR, 10.4)) >= min(
        60, number // per_line
    )


def test_a_word_that_is_wider_than_its_cell_is_measured_on_several_lines() -> None:
    wide = text.width("100%", fonts.SEMIBOLD, 11)
    assert lines("100%", fonts.SEMIBOLD, 11, 1.2 * wide) == 1
    assert lines("100%", fonts.SEMIBOLD, 11, 0.8 * wide) == 2


def test_no_share_of_a_team_is_broken_and_the_cover_fits_in_somebody_elses_master() -> None:
    deck = Presentation(io.BytesIO(slides_of(told(twelve()), master=master(is_named=True))))
    tables = [shape.table for slide in deck.slides for shape in slide.shapes if shape.has_table]
    shares = [
        (cell.text, column.width / POINT - 10)
        for table in tables
        for row in list(table.rows)[1:]
        for cell, column in zip(row.cells, table.columns, strict=True)
        if re.fullmatch(r"\d+%", cell.text)
    ]
    assert len(shares) > 20
    assert [words for words, room in shares if text.width(words, fonts.SEMIBOLD, 11) > room] == []
    below = next(each for each in deck.slides[0].placeholders if each.placeholder_format.idx == 1)
    size = below.text_frame.paragraphs[0].runs[0].font.size
    assert size is not None
    assert height(below.text_frame.text, size.pt, below.width / POINT - 15) <= below.height / POINT


def test_what_a_slide_has_no_room_for_is_said_to_be_in_the_report() -> None:
    slides = deck_from(told(forty())).slides
    said = "\n".join(slide.notes_slide.notes_text_frame.text for slide in slides)
    assert re.search(r"Not on the slide, but in the report: \d+ more rows of “The order and its reasons”\.", said)


def words_on(slide: Any) -> list[str]:
    """What somebody reads on a slide, shape by shape and cell by cell."""
    shapes = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    return shapes + [
        cell.text for shape in slide.shapes if shape.has_table for row in shape.table.rows for cell in row.cells
    ]


def check_nothing_is_missing_silently(report: tree.ReportTree) -> None:
    """Each row and text that a slide was given stands on it, or is counted: 'And seven more: …'."""
    for told, slide in zip(deck_of(report), list(deck_from(report).slides)[1:], strict=True):
        shown = words_on(slide)
        said = squeezed("\n".join(shown))
        missing = 0
        for node in (*told.main, *told.side):
            match node:
                case tree.TableNode():
                    cells = [squeezed(words) for words in shown]
                    missing += sum(squeezed(tree.words_of(row[0])) not in cells for row in node.rows)
                case tree.Paragraph():
                    missing += squeezed(node.text) not in said
                case tree.Notes():
                    missing += sum(squeezed(item.text) not in said for item in node.items)
                case _:
                    pass
        counted = re.findall(r"And (\w+) more[:,]", "\n".join(shown))
        assert sum(map(number_of, counted)) == missing, told.slug


def number_of(word: str) -> int:
    names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    return names.index(word) if word in names else int(word)


@pytest.mark.parametrize("name", usually(["community-clinic", "forty-problems"], [*EXAMPLES, "forty-problems"]))
def test_a_slide_shows_all_that_it_was_given_or_says_how_many_it_leaves_out(name: str) -> None:
    check_nothing_is_missing_silently(told(example(name)))


def test_the_deck_asks_for_a_decision_says_when_it_stops_and_holds_the_whole_plan() -> None:
    slides = list(deck_from(told(example("community-clinic"))).slides)
    asked, decision = slides[2], slides[3]
    first = [cell for cell in words_on(asked) if cell]
    assert {"The whole plan", "– of it in the first 90 days"} <= set(first)
    assert decision.shapes.title.text == "What we ask you to decide"
    assert "When we stop" in words_on(decision)
    assert any(words.startswith("Release the first trial") for words in words_on(decision))


@pytest.mark.parametrize("name", usually(["community-clinic"], EXAMPLES))
@pytest.mark.parametrize("language", ["en", "de"])
def test_no_slide_refers_to_one_that_is_not_there(name: str, language: str) -> None:
    """A title of a section of the report in quotation marks is that of a slide."""
    with speaking(language):
        report = told(example(name))
        slides = list(deck_from(report).slides)[1:]
        deck = [squeezed(words) for slide in slides for words in words_on(slide)]
        titles = [section.title for section in report.sections if section.slug != "appendix"]
        lost = [
            title
            for title in titles
            if any(squeezed(f"{mark}{title}{end}") in words for mark, end in ("“”", "„“") for words in deck)
            and squeezed(title.upper()) not in deck
        ]
    assert lost == []


def test_the_bars_of_the_plan_have_a_key_and_are_those_of_the_period_that_is_named() -> None:
    report = told(example("community-clinic"))
    place = [content.slug for content in deck_of(report)].index("roadmap")
    slide = list(deck_from(report).slides)[1 + place]
    (chart,) = [shape.chart for shape in slide.shapes if shape.has_chart]
    assert "first 90 days" in slide.shapes.title.text
    assert chart.value_axis.maximum_scale == 90
    assert [series.name for series in chart.plots[0].series][1:] == ["helps to meet a gate", "other work"]
    assert {"helps to meet a gate", "other work"} <= set(words_on(slide))
    assert int(slide.shapes.title.text.split()[0]) == len(list(chart.plots[0].categories))
    assert any(words.startswith("Stop or go: ") for words in words_on(slide))


def test_the_slide_of_the_gates_names_those_that_are_met_beside_those_that_are_not() -> None:
    report = told()
    section = report.section("placement")
    assert section is not None
    (table,) = [node for node in tree.walk(section.nodes) if isinstance(node, tree.TableNode) and node.key == "gates"]
    met = [tree.words_of(row[1]) for row in table.rows if not isinstance(row[-1], tree.Open)]
    slide = next(each for each in deck_from(report).slides if each.shapes.title.text == section.headline)
    (told_below,) = [words for words in words_on(slide) if words.startswith("Met: ")]
    assert met
    assert [title for title in met if f"“{title}”" not in told_below] == []


def test_a_number_in_the_key_of_a_grid_stays_on_the_line_of_its_name() -> None:
    keys = [words for slide in deck_from(told()).slides for words in words_on(slide) if words.startswith("1\u00a0")]
    assert [re.findall(r"(?:^|, )(\d+)(.)", key) for key in keys]
    assert all(space == "\u00a0" for key in keys for _, space in re.findall(r"(?:^|, )(\d+)(.)", key))


def test_the_shades_of_the_capabilities_have_a_key_that_is_no_head_of_their_columns() -> None:
    slide = next(each for each in deck_from(told()).slides if each.shapes.title.text.endswith("behind the scores"))
    key, grid = [shape.table for shape in slide.shapes if shape.has_table]
    steps = ["0 not in place", "1 started", "2 in some teams", "3 routine"]
    assert [cell.text for cell in key.rows[0].cells] == ["Shading, by the nearest level:", *steps]
    assert [cell.text for cell in grid.rows[0].cells if cell.text] == ["Dimension", "Capability, score"]


def test_nothing_that_was_typed_is_active_in_slides_or_in_the_workbooks_behind_charts() -> None:
    settings = ReportSettings(
        with_raw_answers=True,
        with_names=True,
        with_notes=True,
        audience=HOSTILE,
        prepared_by=HOSTILE,
        confidentiality=HOSTILE,
    )
    parts = parts_of(slides_of(report_of(Brief(report_on(with_text(HOSTILE)), settings))))
    assert any(name.endswith(".xlsx") for name in parts)
    check_harmless(parts)


def master(*, is_named: bool) -> bytes:
    deck = Presentation()
    if is_named:
        deck.slide_layouts[5].name = "Readiness Content"
    deck.slides.add_slide(deck.slide_layouts[0]).shapes.title.text = "Goes away"
    deck.slide_width, deck.slide_height = Inches(10), Inches(7.5)
    out = io.BytesIO()
    deck.save(out)
    return out.getvalue()


@pytest.mark.thorough
@pytest.mark.parametrize("is_named", [True, False])
def test_somebody_elses_master_keeps_its_size_and_loses_its_slides(*, is_named: bool) -> None:
    deck = Presentation(io.BytesIO(slides_of(told(example("community-clinic")), master=master(is_named=is_named))))
    assert deck.slide_width == Inches(10)
    assert "Goes away" not in {slide.shapes.title.text for slide in deck.slides if slide.shapes.title is not None}
    assert {slide.slide_layout.name for slide in list(deck.slides)[1:]} == {
        "Readiness Content" if is_named else "Title Only"
    }
    check_room(deck)


def test_a_master_that_is_none_is_refused() -> None:
    with pytest.raises(TemplateRefused, match=re.escape("not a .pptx file")):
        slides_of(told(example("community-clinic")), master=b"nothing")


_FIRST_COLUMN, _USUAL_SIZE = 172, 14
"""Points that a slide gives to the first of the first steps, and the size of its letters."""


def test_the_title_of_each_action_takes_at_most_three_lines_on_a_slide_in_english_and_german() -> None:
    fonts.register_fonts()
    titles = [action.title for action in LIBRARY.rubric.actions]
    for folder in (questionnaires_folder(), *(pack / QUESTIONNAIRES for pack in newer_packs())):
        said = (folder / "languages" / "de.yaml").read_text("utf-8")
        titles += re.findall(r'rubric/actions/[^/]+/title:\n +says: "(.*)"', said)

    assert len(titles) > 100
    assert [each for each in titles if lines(each, fonts.SEMIBOLD, _USUAL_SIZE, _FIRST_COLUMN) > 3] == []
