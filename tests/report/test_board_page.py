"""The page for the board of each example that comes along, in each language: one page, and nothing on it is cut."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from readiness.content.folders import examples_folder, newer_packs
from readiness.content.library import load_library
from readiness.content.responses import read_response
from readiness.document.cleaning import CUT_MARK, ELLIPSIS
from readiness.model.assessment import ReportSettings
from readiness.present.handout.board import board
from readiness.present.handout.brief import Brief
from readiness.present.price.board import board_page
from readiness.report.blocks import Block, Text
from readiness.report.layout import lay_out
from readiness.report.setting import Setter
from readiness.report.theme import A4, LETTER, palette_of
from readiness.services.spoken_library import in_spoken_language
from readiness.typeset.fonts import register_fonts
from readiness.words import offered, said, speaking
from tests.report.cases import DAY, LIBRARY, report_on

FOLDER = examples_folder()
FILES = [str(path.relative_to(FOLDER)) for path in sorted(FOLDER.rglob("*.yaml"))]
NEWER = {path.name: load_library(path / "questionnaires", path / "rubrics") for path in newer_packs()}


@pytest.mark.sampled(3)
@pytest.mark.parametrize("file", FILES)
def test_it_is_one_page_on_which_every_sentence_is_whole(file: str) -> None:
    register_fonts()
    library = NEWER.get(file.partition("/")[0], LIBRARY)
    content = report_on(read_response(FOLDER / file, library, today=DAY), library)
    for language in offered.offered():
        with speaking(language):
            spoken = in_spoken_language(library)
            told = replace(content, questionnaire=spoken.questionnaire, rubric=spoken.rubric)
            for paper in (A4, LETTER):
                brief = Brief(told, ReportSettings(paper=paper.name))
                section = Setter(paper, palette_of(brief)).section(board(brief))
                words = list(texts(section.blocks))
                assert len(lay_out([section], paper)) == 1
                assert len(words) > 50
                tool = board_page(brief.found, brief.plan, brief.charter).tool
                assert not tool or any(tool in each for each in words)
                assert [each for each in words if ELLIPSIS in each or said(CUT_MARK) in each] == []
                if language == "en":
                    asked = {row.what for row in board_page(brief.found, brief.plan, brief.charter).asks}
                    assert asked <= set(words), "the slide of the board shows the same rows"


def texts(part: object) -> Iterator[str]:
    """All that stands in a block and in what it is made of."""
    if isinstance(part, Text):
        yield part.words
    elif isinstance(part, list | tuple):
        for each in part:
            yield from texts(each)
    elif isinstance(part, Block) or hasattr(part, "cells"):
        yield from texts(list(vars(part).values()))
