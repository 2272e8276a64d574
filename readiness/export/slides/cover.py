"""The first slide: title, organization and facts in the places of the master, and the logo."""

from __future__ import annotations

import io
from typing import Any, Final

from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.oxml.ns import qn
from pptx.util import Inches, Pt

from readiness.document.cleaning import one_line
from readiness.document.tree import ReportTree
from readiness.export.slides.masters import Places, role_of
from readiness.export.slides.measuring import POINT, largest
from readiness.export.slides.pieces import add_plate, clean, drop, note, put_title
from readiness.words import said
from readiness.words.say import files as say

_BODIES = (28, 24, 22, 20, 18, 16, 14, 12)
_USUAL_BODY = 32.0
_LOOSE = 1.15  # masters set paragraphs apart
_NAME = 80  # characters of the organization in the large type of a master
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_LOGO = (Inches(2.4), Inches(0.55))  # at most


def add_cover(deck: Any, places: Places, report: ReportTree, *, is_own: bool) -> None:
    """Add the first slide of a deck; `is_own` tells our own master from one that was brought."""
    slide = deck.slides.add_slide(places.layout)
    facts = "\n".join(f"{fact.name}: {fact.text}" for fact in report.facts)
    told = {"kicker": report.organization.upper(), "lede": facts}
    below = report.promise if is_own else f"{one_line(report.organization, _NAME)}\n{report.promise}"
    put_title(slide, report.title)
    for shape in list(slide.placeholders):
        role = role_of(shape, places)
        is_below = shape.placeholder_format.type == PP_PLACEHOLDER.SUBTITLE or shape.placeholder_format.idx == 1
        if role in told:
            shape.text_frame.text = clean(told[role])
        elif is_below:
            shape.text_frame.text = clean(below)
            _fit_below(deck, places, shape, below)
        elif shape.placeholder_format.idx:
            drop(shape)
    if is_own and report.logo.startswith(_PNG):
        _add_logo(deck, slide, report)
    note(slide, [report.organization, report.promise, *facts.split("\n"), report.confidentiality, *report.imprint])


def _add_logo(deck: Any, slide: Any, report: ReportTree) -> None:
    """The logo in the upper corner, on white, so that a dark one stays visible on the dark ground."""
    picture = slide.shapes.add_picture(io.BytesIO(report.logo), 0, 0, height=_LOGO[1])
    if picture.width > _LOGO[0]:
        picture.height, picture.width = int(picture.height * _LOGO[0] / picture.width), _LOGO[0]
    picture.left, picture.top = deck.slide_width - Inches(0.6) - picture.width, Inches(0.5)
    named = said(say.logo(one_line=one_line(report.logo_of)))
    picture._element.nvPicPr.cNvPr.set("descr", clean(named))
    picture.name = one_line(named)
    edge = Inches(0.1)
    add_plate(slide, (picture.left - edge, picture.top - edge, picture.width + 2 * edge, picture.height + 2 * edge))
    slide.shapes._spTree.append(picture._element)


def _fit_below(deck: Any, places: Places, shape: Any, words: str) -> None:
    """What stands below the title of the cover, no larger than its box holds."""
    index = shape.placeholder_format.idx
    theirs = next(each for each in places.layout.placeholders if each.placeholder_format.idx == index)
    first = f"{qn('a:lvl1pPr')}/{qn('a:defRPr')}"
    look = theirs._element.find(f".//{qn('a:lstStyle')}/{first}")
    if look is None or look.get("sz") is None:
        look = deck.slide_master._element.find(f".//{qn('p:bodyStyle')}/{first}")
    usual = _USUAL_BODY if look is None else int(look.get("sz", "3200")) / 100
    sizes = [usual, *(size for size in _BODIES if size < usual)]
    size = largest(words, sizes, (shape.width / POINT - 15, (shape.height / POINT - 8) / _LOOSE))
    if size < usual:
        for paragraph in shape.text_frame.paragraphs:
            for run in paragraph.runs:
                run.font.size = Pt(size)
