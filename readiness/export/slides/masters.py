"""The house master for slides, and how somebody else's is read: by names, then by kinds, never by expressions."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from lxml import etree
from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.oxml.ns import qn
from pptx.util import Inches

from readiness.export.native import FONT, Box
from readiness.present import tokens

COVER, CONTENT = "Readiness Cover", "Readiness Content"
NAMES: Final = {
    "kicker": "Readiness kicker",
    "lede": "Readiness lede",
    "main": "Readiness main",
    "side": "Readiness side",
}
"""Placeholders that a master may have, by what is put there."""
_COVER_PLACE, _CONTENT_PLACE = 0, 5  # among the layouts of the default template
_SPACES = (
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
_COLORS: Final = {
    "dk1": tokens.INK,
    "lt1": tokens.WHITE,
    "dk2": tokens.NAVY,
    "lt2": tokens.PANEL,
    "accent1": tokens.BLUE,
    "accent2": tokens.NAVY,
    "accent3": tokens.SKY,
    "accent4": tokens.ORANGE,
    "accent5": tokens.LEVELS[1],
    "accent6": tokens.MUTED,
    "hlink": tokens.BLUE,
    "folHlink": tokens.NAVY,
}
_MASTER_BOXES: Final = {
    "title": (0.6, 0.72, 12.13, 0.95),
    "body": (0.6, 1.95, 12.13, 4.75),
    "dt": (0.6, 6.98, 3.0, 0.3),
    "ftr": (0.6, 6.98, 9.6, 0.3),
    "sldNum": (11.73, 6.98, 1.0, 0.3),
}
_FOOT = ("dt", "ftr", "sldNum")


@dataclass(frozen=True)
class Places:
    """What a layout offers: boxes by what is put there, and the free room under the title."""

    layout: Any
    named: dict[str, Box]
    room: Box


def places_of(deck: Any, name: str, kinds: tuple[str, ...]) -> Places:
    """The layout of that name, else the first of one of the kinds, else the last of all."""
    layouts = list(deck.slide_layouts)
    by_name = [layout for layout in layouts if layout.name == name]
    by_kind = [layout for kind in kinds for layout in layouts if layout._element.get("type") == kind]
    layout = (*by_name, *by_kind, layouts[-1])[0]
    named = {
        role: (shape.left, shape.top, shape.width, shape.height)
        for shape in layout.placeholders
        for role, wanted in NAMES.items()
        if shape.name == wanted
    }
    return Places(layout, named, named.get("main") or _free(deck, layout))


def role_of(shape: Any, places: Places) -> str:
    """What is put into a placeholder of a slide; empty if it has none of our names."""
    index = shape.placeholder_format.idx
    name = next((each.name for each in places.layout.placeholders if each.placeholder_format.idx == index), "")
    return next((role for role, wanted in NAMES.items() if wanted == name), "")


def _free(deck: Any, layout: Any) -> Box:
    """The largest body of the layout, else what lies under its title; it ends above the foot."""
    kinds = (PP_PLACEHOLDER.BODY, PP_PLACEHOLDER.OBJECT)
    bodies = [
        shape
        for shape in layout.placeholders
        if shape.placeholder_format.type in kinds and shape.name not in NAMES.values()
    ]
    floor = _foot_of(deck, layout) - int(deck.slide_height * 0.01)
    if bodies:
        best = max(bodies, key=lambda shape: shape.width * shape.height)
        return best.left, best.top, best.width, min(best.height, max(floor - best.top, best.height // 2))
    title = next((shape for shape in layout.placeholders if shape.placeholder_format.idx == 0), None)
    edge = int(deck.slide_width * 0.05)
    top = (edge if title is None else title.top + title.height) + int(deck.slide_height * 0.02)
    return edge, top, deck.slide_width - 2 * edge, floor - top


def _foot_of(deck: Any, layout: Any) -> int:
    """Where the footer begins that stands in the last third of a slide; near its end if there is none."""
    third = deck.slide_height * 2 // 3
    tops = [shape.top for shape in layout.placeholders if _kind(shape) in _FOOT and shape.top is not None]
    return min((top for top in tops if top >= third), default=int(deck.slide_height * 0.95))


@cache
def house_master() -> bytes:
    """Two layouts of 16 to 9 in the colours and the type of the report."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Inches(13.333), Inches(7.5)
    for place in reversed(range(len(deck.slide_layouts))):
        if place not in (_COVER_PLACE, _CONTENT_PLACE):
            deck.slide_layouts.remove(deck.slide_layouts[place])
    cover, content = deck.slide_layouts
    cover.name, content.name = COVER, CONTENT
    _theme(deck.slide_master)
    _master(deck.slide_master)
    _cover(cover)
    _content(content)
    out = io.BytesIO()
    deck.save(out)
    return out.getvalue()


def _theme(master: Any) -> None:
    part = next(link.target_part for link in master.part.rels.values() if link.reltype.endswith("/theme"))
    root = etree.fromstring(part.blob)
    for name, color in _COLORS.items():
        slot = root.find(f".//{qn('a:clrScheme')}/{qn(f'a:{name}')}")
        for child in list(slot):
            slot.remove(child)
        etree.SubElement(slot, qn("a:srgbClr")).set("val", color[1:])
    for kind in ("majorFont", "minorFont"):
        latin = root.find(f".//{qn('a:fontScheme')}/{qn(f'a:{kind}')}/{qn('a:latin')}")
        latin.set("typeface", FONT)
        latin.attrib.pop("panose", None)
    root.set("name", "Readiness")
    part._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _kind(shape: Any) -> str:
    return str(shape._element.find(f".//{qn('p:ph')}").get("type", "body"))


def _put(shape: Any, box: tuple[float, float, float, float]) -> None:
    shape.left, shape.top, shape.width, shape.height = (Inches(side) for side in box)


def _master(master: Any) -> None:
    for shape in master.placeholders:
        kind = _kind(shape)
        _put(shape, _MASTER_BOXES[kind])
        if kind in _FOOT:
            for look in shape._element.iter(qn("a:defRPr")):
                _ink(look, 1000, tokens.MUTED)
            for level in shape._element.iter(qn("a:lvl1pPr")):
                level.set("algn", "r" if kind == "sldNum" else "l")
        if kind == "title":
            shape.text_frame._txBody.find(qn("a:bodyPr")).set("anchor", "t")
    styles = master._element.find(qn("p:txStyles"))
    title = styles.find(qn("p:titleStyle")).find(qn("a:lvl1pPr"))
    title.set("algn", "l")
    _ink(title.find(qn("a:defRPr")), 2600, tokens.NAVY, is_bold=True)
    for level in styles.find(qn("p:bodyStyle")):
        look = level.find(qn("a:defRPr"))
        if look is not None:
            _ink(look, 1600, tokens.INK)


def _ink(look: Any, size: int, color: str, *, is_bold: bool = False) -> None:
    look.set("sz", str(size))
    look.set("b", str(int(is_bold)))
    fill = look.find(qn("a:solidFill"))
    if fill is None:
        fill = etree.Element(qn("a:solidFill"))
        look.insert(0, fill)
    for child in list(fill):
        fill.remove(child)
    etree.SubElement(fill, qn("a:srgbClr")).set("val", color[1:])


def _placeholder(layout: Any, role: str, index: int, box: tuple[float, float, float, float], look: str) -> None:
    x, y, wide, high = (Inches(side) for side in box)
    layout.shapes._spTree.append(
        etree.fromstring(
            f'<p:sp {_SPACES}><p:nvSpPr><p:cNvPr id="{100 + index}" name="{NAMES[role]}"/>'
            '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
            f'<p:nvPr><p:ph type="body" sz="quarter" idx="{index}"/></p:nvPr></p:nvSpPr>'
            f'<p:spPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm></p:spPr>'
            '<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle>'
            f'<a:lvl1pPr marL="0" indent="0" algn="l"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>{look}'
            f"</a:lvl1pPr></a:lstStyle><a:p><a:r><a:rPr/><a:t>{NAMES[role]}</a:t></a:r></a:p></p:txBody></p:sp>"
        )
    )


def _look(size: int, color: str, *, is_bold: bool = False) -> str:
    fill = f'<a:solidFill><a:srgbClr val="{color[1:]}"/></a:solidFill>'
    return f'<a:defRPr sz="{size}" b="{int(is_bold)}">{fill}</a:defRPr>'


def _content(layout: Any) -> None:
    for shape in layout.placeholders:
        if _kind(shape) in _FOOT:
            _put(shape, _MASTER_BOXES[_kind(shape)])
        if _kind(shape) == "title":
            _put(shape, _MASTER_BOXES["title"])
            frame = shape.text_frame._txBody.find(qn("a:bodyPr"))
            frame.attrib.update({"lIns": "0", "tIns": "0", "rIns": "0", "bIns": "0", "anchor": "t"})
    _placeholder(layout, "kicker", 13, (0.6, 0.4, 12.13, 0.3), _look(1100, tokens.BLUE, is_bold=True))


def _cover(layout: Any) -> None:
    fill = f'<a:solidFill><a:srgbClr val="{tokens.NAVY[1:]}"/></a:solidFill>'
    ground = etree.fromstring(f"<p:bg {_SPACES}><p:bgPr>{fill}<a:effectLst/></p:bgPr></p:bg>")
    layout._element.find(qn("p:cSld")).insert(0, ground)
    for shape in list(layout.placeholders):
        kind = _kind(shape)
        if kind in _FOOT:
            shape._element.getparent().remove(shape._element)
            continue
        is_title = kind == "ctrTitle"
        _put(shape, (0.9, 1.6, 11.5, 1.75) if is_title else (0.9, 3.5, 10.2, 0.9))
        style = shape._element.find(f".//{qn('a:lstStyle')}")
        for child in list(style):
            style.remove(child)
        look = _look(4400, tokens.WHITE, is_bold=True) if is_title else _look(1800, tokens.ON_NAVY_TEXT)
        level = f'<a:lvl1pPr {_SPACES} marL="0" indent="0" algn="l"><a:buNone/>{look}</a:lvl1pPr>'
        style.append(etree.fromstring(level))
        frame = shape.text_frame._txBody.find(qn("a:bodyPr"))
        frame.attrib.update({"anchor": "b" if is_title else "t", "lIns": "0", "rIns": "0"})
    _placeholder(layout, "kicker", 13, (0.9, 1.1, 11.5, 0.4), _look(1400, tokens.ON_NAVY, is_bold=True))
    _placeholder(layout, "lede", 14, (0.9, 4.7, 11.5, 2.3), _look(1400, tokens.WHITE))
