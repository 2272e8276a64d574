"""A Word document that runs from right to left: its paragraphs, its pages, and what stands on each of them."""

from __future__ import annotations

from typing import Any, Final

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

_BEHIND: Final = frozenset({qn("w:rtlGutter"), qn("w:docGrid"), qn("w:printerSettings"), qn("w:sectPrChange")})
"""What stands behind the direction in the properties of a section."""


def run_from_the_right(document: Any) -> None:
    """Let every paragraph that says nothing else, and every page, begin at the right. Tables say it themselves."""
    defaults = document.styles.element.find(qn("w:docDefaults"))
    about = defaults.find(qn("w:pPrDefault"))
    if about is None:
        about = OxmlElement("w:pPrDefault")
        defaults.append(about)
    look = about.find(qn("w:pPr"))
    if look is None:
        look = OxmlElement("w:pPr")
        about.append(look)
    look.insert(_before_spacing(look), OxmlElement("w:bidi"))
    for section in document.element.body.iter(qn("w:sectPr")):
        later = next((each for each in section if each.tag in _BEHIND), None)
        if later is None:
            section.append(OxmlElement("w:bidi"))
        else:
            later.addprevious(OxmlElement("w:bidi"))


def _before_spacing(look: Any) -> int:
    """Where the direction stands among the properties of a paragraph: before spacing, indents and what follows them."""
    later = {qn(f"w:{name}") for name in ("adjustRightInd", "snapToGrid", "spacing", "ind", "jc", "outlineLvl", "rPr")}
    return next((place for place, each in enumerate(look) if each.tag in later), len(look))
