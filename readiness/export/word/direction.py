"""A Word document that runs from right to left: its paragraphs, its pages, and what stands on each of them."""

from __future__ import annotations

from typing import Any, Final

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

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


def run_from_the_right(document: Any) -> None:
    """Let every paragraph that says nothing else, and every page, begin at the right. Tables say it themselves.

    A template of one's own may say so already, may say the contrary, or may have no properties for all paragraphs.
    """
    styles = document.styles.element
    defaults = styles.find(qn("w:docDefaults"))
    if defaults is None:
        defaults = OxmlElement("w:docDefaults")
        styles.insert(0, defaults)
    _say_direction_once(_within(_within(defaults, "w:pPrDefault"), "w:pPr"), _BEHIND_OF_PARAGRAPH)
    for section in document.element.body.iter(qn("w:sectPr")):
        _say_direction_once(section, _BEHIND_OF_SECTION)


def _within(parent: Any, name: str) -> Any:
    """The child of that name, made as the last one where it is missing."""
    child = parent.find(qn(name))
    if child is None:
        child = OxmlElement(name)
        parent.append(child)
    return child


def _say_direction_once(properties: Any, behind: frozenset[str]) -> None:
    """Say the direction once, where the schema has it."""
    for told in properties.findall(qn("w:bidi")):
        properties.remove(told)
    place = next((place for place, each in enumerate(properties) if each.tag in behind), len(properties))
    properties.insert(place, OxmlElement("w:bidi"))
