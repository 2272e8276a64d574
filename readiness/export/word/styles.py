"""The styles of a Word document: by the names that a template may define; those it has are left as they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from readiness.present import tokens

FONT, ALTERNATIVE = "Noto Sans", "Segoe UI"
PANEL: Final = "ReadinessPanel"
TABLE: Final = "ReadinessTable"
PLAIN: Final = "ReadinessPlain"
GRID: Final = "ReadinessGrid"


@dataclass(frozen=True)
class _Look:
    """A paragraph style: name, size, colour, space around in points, and further properties as XML.

    `fill` and `edge` draw a block behind the text. Those with `is_ours` get a name that no program knows by itself.
    """

    name: str
    size: float
    color: str = tokens.INK
    is_bold: bool = False
    before: float = 0
    after: float = 0
    line: float = 1.05
    keep: bool = False
    level: int = -1
    fill: str = ""
    edge: str = ""
    is_caps: bool = False
    breaks: bool = False


def _looks(accent: str) -> tuple[_Look, ...]:
    navy, muted = tokens.NAVY, tokens.MUTED
    return (
        _Look("Normal", 9.5, after=3, line=1.0),
        _Look("Body Text", 9.5, after=5),
        _Look("Readiness Organization", 10, tokens.ON_NAVY, is_bold=True, before=60, after=16, fill=navy),
        _Look("Title", 32, tokens.WHITE, is_bold=True, after=14, line=0.95, fill=navy),
        _Look("Subtitle", 14, tokens.ON_NAVY_TEXT, after=40, fill=navy),
        _Look("Readiness Contents", 16, navy, is_bold=True, after=10, breaks=True),
        _Look("toc 1", 10.5, after=5),
        _Look("heading 1", 9, accent, is_bold=True, after=2, keep=True, level=0, is_caps=True, breaks=True),
        _Look("heading 2", 11, navy, is_bold=True, before=11, after=3, keep=True, level=1),
        _Look("heading 3", 10, navy, is_bold=True, before=7, after=1, keep=True, level=2),
        _Look("Readiness Finding", 19, navy, is_bold=True, after=8, line=0.95, keep=True),
        _Look("Readiness Lede", 12, after=10, line=1.08),
        _Look("Readiness Note", 8.2, muted, after=4, line=1.0),
        _Look("Readiness Small", 8, muted, before=3, after=5, line=1.0),
        _Look("Readiness Gap", 4, after=2, line=1.0),
        _Look("Readiness Chart", 9, before=4, after=2, keep=True),
        _Look("Readiness Remark", 9, before=6, after=10, fill=tokens.PANEL, edge=accent),
        _Look("Readiness Open Remark", 9, before=6, after=10, fill=tokens.PANEL, edge=tokens.ORANGE),
        _Look("caption", 8, muted, before=6, after=3, keep=True),
        _Look("Table Text", 8.5, line=1.0),
        _Look("Key Figure", 22, navy, is_bold=True, line=1.0),
        _Look("header", 8, muted),
        _Look("footer", 8, muted),
    )


def write_styles(document: Any, accent: str, *, is_own: bool) -> dict[str, str]:
    """Add what is missing, and set what is there if `is_own`; returns the ids of all styles by their names."""
    root = document.styles.element
    known = {_name(style): style for style in root.findall(qn("w:style"))}
    for look in _looks(accent):
        style = known.get(look.name)
        if style is not None and not is_own:
            continue
        made = parse_xml(_paragraph_style(look, style_id=_id(style, look.name), is_own=is_own))
        if style is None:
            root.append(made)
        else:
            root.replace(style, made)
        known[look.name] = made
    for name, inside in _table_styles().items():
        if name not in known:
            known[name] = parse_xml(_table_style(name, inside))
            root.append(known[name])
    return {name: str(style.get(qn("w:styleId"))) for name, style in known.items()}


def _name(style: Any) -> str:
    name = str(style.find(qn("w:name")).get(qn("w:val")))
    return name.lower() if name.lower() in _BUILT_IN else name


_BUILT_IN: Final = frozenset({"heading 1", "heading 2", "heading 3", "toc 1", "caption", "header", "footer"})


def _id(style: Any, name: str) -> str:
    found = None if style is None else style.get(qn("w:styleId"))
    return str(found) if found else name.title().replace(" ", "")


def _paragraph_style(look: _Look, *, style_id: str, is_own: bool) -> str:
    is_normal = look.name == "Normal"
    custom = ' w:customStyle="1"' if look.name.startswith(("Readiness", "Table", "Key")) else ""
    default = ' w:default="1"' if is_normal else ""
    based = "" if is_normal else '<w:basedOn w:val="Normal"/>'
    return (
        f'<w:style {nsdecls("w")} w:type="paragraph"{default}{custom} w:styleId="{style_id}">'
        f'<w:name w:val="{look.name}"/>{based}<w:qFormat/>'
        f"<w:pPr>{_shape(look)}</w:pPr><w:rPr>{_type(look, is_own=is_own)}</w:rPr></w:style>"
    )


def _shape(look: _Look) -> str:
    parts = ["<w:keepNext/>"] if look.keep else []
    parts += ["<w:pageBreakBefore/>"] if look.breaks else []
    if look.fill:
        sides = "".join(
            f'<w:{side} w:val="single" w:sz="{24 if look.edge and side == "left" else 48}" '
            f'w:space="{12 if side in ("left", "right") else 4}" '
            f'w:color="{((look.edge or look.fill) if side == "left" else look.fill)[1:]}"/>'
            for side in ("top", "left", "bottom", "right")
        )
        parts.append(f'<w:pBdr>{sides}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="{look.fill[1:]}"/>')
    before, after, line = round(look.before * 20), round(look.after * 20), round(look.line * 240)
    parts.append(f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>')
    parts += ['<w:ind w:left="240" w:right="240"/>'] if look.fill else []
    parts += [f'<w:outlineLvl w:val="{look.level}"/>'] if look.level >= 0 else []
    return "".join(parts)


def _type(look: _Look, *, is_own: bool) -> str:
    """Type and colour; in a template of somebody else only the size, so that the rest comes from its Normal."""
    size = f'<w:sz w:val="{round(2 * look.size)}"/><w:szCs w:val="{round(2 * look.size)}"/>'
    bold = "<w:b/><w:bCs/>" if look.is_bold else ""
    if not is_own:
        on_fill = f'<w:color w:val="{look.color[1:]}"/>' if look.fill == tokens.NAVY else ""
        return f"{bold}{on_fill}{size}"
    caps = "<w:caps/>" if look.is_caps else ""
    face = "".join(f' w:{kind}="{FONT}"' for kind in ("ascii", "hAnsi", "eastAsia", "cs"))
    return f'<w:rFonts{face}/>{bold}{caps}<w:color w:val="{look.color[1:]}"/>{size}'


def _table_styles() -> dict[str, str]:
    rule, navy = tokens.RULE[1:], tokens.NAVY[1:]
    inner = f'<w:insideH w:val="single" w:sz="4" w:space="0" w:color="{rule}"/>'
    white = "".join(
        f'<w:{side} w:val="single" w:sz="12" w:space="0" w:color="FFFFFF"/>' for side in ("insideH", "insideV")
    )
    foot = f'<w:bottom w:val="single" w:sz="4" w:space="0" w:color="{rule}"/>'
    head = f'<w:tcBorders><w:bottom w:val="single" w:sz="12" w:space="0" w:color="{navy}"/></w:tcBorders>'
    first = f'<w:tblStylePr w:type="firstRow"><w:tcPr>{head}</w:tcPr></w:tblStylePr>'
    return {
        PLAIN: f"<w:tblPr><w:tblBorders>{inner}</w:tblBorders>{_margins(50, 60)}</w:tblPr>",
        TABLE: f"<w:tblPr><w:tblBorders>{foot}{inner}</w:tblBorders>{_margins(45, 70)}</w:tblPr>{first}",
        PANEL: f"<w:tblPr>{_margins(70, 140)}</w:tblPr>",
        GRID: f"<w:tblPr><w:tblBorders>{white}</w:tblBorders>{_margins(50, 70)}</w:tblPr>",
    }


def _margins(above: int, beside: int) -> str:
    sides = (("top", above), ("left", beside), ("bottom", above), ("right", beside))
    inside = "".join(f'<w:{side} w:w="{width}" w:type="dxa"/>' for side, width in sides)
    return f"<w:tblCellMar>{inside}</w:tblCellMar>"


def _table_style(name: str, inside: str) -> str:
    return (
        f'<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="{name}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/>{inside}</w:style>'
    )
