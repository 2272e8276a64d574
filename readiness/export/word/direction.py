"""The direction of a Word document: of its paragraphs and pages, and of what was typed in another one.

Word takes `left` and `right` of a paragraph from right to left for its beginning and its end (ECMA-376, 17.3.1.13), and
orders the signs of a run by the direction that the run says (17.3.2.30).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from readiness.typeset.righttoleft import is_present
from readiness.words.isolating import direction
from readiness.words.language import runs_from_the_right, runs_the_other_way

_BEHIND_OF_SECTION: Final = frozenset(
    {qn("w:rtlGutter"), qn("w:docGrid"), qn("w:printerSettings"), qn("w:sectPrChange")}
)
"""What stands behind the direction in the properties of a section."""


_BEHIND_OF_PARAGRAPH: Final = frozenset(
    qn(f"w:{name}")
    for name in (
        *("adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap"),
        *("jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr"),
        *("sectPr", "pPrChange"),
    )
)
"""What stands behind the direction in the properties of a paragraph."""
_BEHIND_OF_PLACE: Final = frozenset(
    qn(f"w:{name}")
    for name in (
        *("textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr"),
        *("sectPr", "pPrChange"),
    )
)
_BEHIND_OF_RUN: Final = frozenset(
    qn(f"w:{name}") for name in ("cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath", "rPrChange")
)
_OTHER_SIDE: Final = {"": "right", "left": "right", "start": "right", "right": "left", "end": "left"}
"""The place of a paragraph that runs the other way, so that it stands where it stood."""


def run_from_the_right(document: Any) -> None:
    """Let every paragraph that says nothing else, and every page, begin at the right. Tables say it themselves.

    A template of one's own may say so already, may say the contrary, or may have no properties for all paragraphs.
    """
    styles = document.styles.element
    defaults = styles.find(qn("w:docDefaults"))
    if defaults is None:
        defaults = OxmlElement("w:docDefaults")
        styles.insert(0, defaults)
    _say_once(_within(_within(defaults, "w:pPrDefault"), "w:pPr"), "bidi", {}, _BEHIND_OF_PARAGRAPH)
    for section in document.element.body.iter(qn("w:sectPr")):
        _say_once(section, "bidi", {}, _BEHIND_OF_SECTION)


def let_typed_texts_run_their_way(document: Any) -> None:
    """Let each paragraph and each run go as its own words do; a paragraph stays at the side where the others stand."""
    for paragraph in _that_may_differ(document.element.body):
        if runs_the_other_way("".join(text.text or "" for text in paragraph.iter(qn("w:t")))):
            _let_run_the_other_way(Paragraph(paragraph, document))
        for run in paragraph.iter(qn("w:r")):
            if direction("".join(text.text or "" for text in run.iter(qn("w:t")))) == "rtl":
                _order_from_the_right(run)


def _that_may_differ(body: Any) -> Iterable[Any]:
    """All paragraphs where the document runs from the right; else those with a letter that does, which few have."""
    every: Iterable[Any] = body.iter(qn("w:p"))
    if runs_from_the_right():
        return every
    letters = (each for each in body.iter(qn("w:t")) if is_present(each.text or ""))
    return dict.fromkeys(next(each.iterancestors(qn("w:p"))) for each in letters)


def _let_run_the_other_way(paragraph: Paragraph) -> None:
    properties, place = paragraph._p.get_or_add_pPr(), _place_of(paragraph)
    told = {qn("w:val"): "0"} if runs_from_the_right() else {}
    _say_once(properties, "bidi", told, _BEHIND_OF_PARAGRAPH)
    if place in _OTHER_SIDE:
        _say_once(properties, "jc", {qn("w:val"): _OTHER_SIDE[place]}, _BEHIND_OF_PLACE)


def _place_of(paragraph: Paragraph) -> str:
    """Where it stands by its own word or by that of its style; "" if none says so."""
    element, style = paragraph._p, paragraph.style
    while (place := element.find(f"{qn('w:pPr')}/{qn('w:jc')}")) is None and style is not None:
        element, style = style.element, style.base_style
    return "" if place is None else str(place.get(qn("w:val")))


def _order_from_the_right(run: Any) -> None:
    look = run.get_or_add_rPr()
    bold = look.find(qn("w:b"))
    if bold is not None and look.find(qn("w:bCs")) is None:
        bold.addnext(OxmlElement("w:bCs"))
    _say_once(look, "rtl", {}, _BEHIND_OF_RUN)


def _within(parent: Any, name: str) -> Any:
    """The child of that name, made as the last one where it is missing."""
    child = parent.find(qn(name))
    if child is None:
        child = OxmlElement(name)
        parent.append(child)
    return child


def _say_once(properties: Any, name: str, told: dict[str, str], behind: frozenset[str]) -> None:
    """Say a property once, where the schema has it."""
    for before in properties.findall(qn(f"w:{name}")):
        properties.remove(before)
    place = next((place for place, each in enumerate(properties) if each.tag in behind), len(properties))
    properties.insert(place, OxmlElement(f"w:{name}", attrs=told))
