"""No text of an example is cut on a page or slide, unless it says where all of it stands."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

import pytest
from pptx import Presentation

from readiness.document.cleaning import ELLIPSIS
from readiness.export.slides import slides_of
from readiness.model.response import Response
from readiness.present.handout.brief import Brief
from readiness.present.handout.report_tree import report_of
from readiness.report.pdf import build_report
from readiness.words import speaking
from tests.chance import seeds
from tests.engine.plan.test_order_of_the_plan import drawn
from tests.engine.safeguards.guarded import SECOND
from tests.report.cases import EVERYTHING, EXAMPLES, changed, content_of, report_on
from tests.report.inspecting import page_texts
from tests.thorough import usually

WHOLE_ELSEWHERE = re.compile(r"… \((?:all of it|vollständig): [“„][^”“]+[”“]\)")
"""A cut that says in which section of the same report all of it stands."""


def told_on_slides(data: bytes) -> Iterator[str]:
    for slide in Presentation(io.BytesIO(data)).slides:
        for shape in slide.shapes:
            if shape.has_text_frame:
                yield shape.text_frame.text
            elif shape.has_table:
                yield from (cell.text for row in shape.table.rows for cell in row.cells)
            elif shape.has_chart:
                yield from shape.chart._chartSpace.xpath(".//c:cat//c:v/text() | .//a:t/text()")


def cut(words: str) -> list[str]:
    """What stands before each ellipsis that leads nowhere."""
    return re.findall(rf".{{0,60}}{ELLIPSIS}", WHOLE_ELSEWHERE.sub("", " ".join(words.split())))


CASES = [(name, language) for name in EXAMPLES for language in ("en", "de")]


@pytest.mark.parametrize("case", usually([("community-clinic", "de")], CASES, thorough=CASES), ids=" ".join)
def test_no_text_of_an_example_is_cut_on_a_page_or_slide(case: tuple[str, str]) -> None:
    name, language = case
    with speaking(language):
        brief = Brief(content_of(name), EVERYTHING)
        pages = page_texts(build_report(brief.content, brief.settings))
        slides = told_on_slides(slides_of(report_of(brief)))
        found = {place: cut(words) for place, words in enumerate((*pages, *slides)) if cut(words)}
    assert found == {}


def with_long_names(told: Response) -> Response:
    """The same with names as people type them: longer than those of the examples."""
    names = {
        "people": "Maria-Theresia Oberhuber {}",
        "problems": "How many of each product to bake for each of our shops on the next day {}",
        "workloads": "Footfall forecast in the rota program of the stores {}",
    }
    renamed = {
        part: tuple(
            each.model_copy(update={"name": name.format(place)}) for place, each in enumerate(getattr(told, part))
        )
        for part, name in names.items()
    }
    return told.model_copy(update={"questionnaire": SECOND.questionnaire.id, **renamed})


@pytest.mark.drawn
def test_no_sentence_is_cut_in_a_section_that_may_take_another_page() -> None:
    settings = changed(EVERYTHING, sections_left_out=("board", "summary"))
    told = 0
    for seed in seeds(8):
        content = report_on(with_long_names(drawn(seed)), SECOND)
        pages = page_texts(build_report(content, settings))
        assert {place: cut(words) for place, words in enumerate(pages) if cut(words)} == {}, seed
        told += sum(map(len, pages))
    assert told
