"""Styles tell places from where a line begins, so that those of a language from right to left are the same."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

import readiness

PACKAGE: Final = Path(readiness.__file__).parent
SHEETS: Final = sorted(PACKAGE.rglob("*.css"))
REASONS: Final = {
    "border-width: 0 1px 1px 0": "a hook that points down, turned by `transform`",
    "border-width: 0 2px 2px 0": "a tick, or a hook that `transform` turns by --way",
    "border-width: 0 2.5px 2.5px 0": "a tick",
    "clip-path: polygon": "an arrow; each has another shape behind :root[dir=rtl]",
    "background: repeating-linear-gradient(135deg": "hatching, which points nowhere",
}
"""What may stand, by how it begins, with the reason why it is right in both directions."""
_REMARK: Final = re.compile(r"/\*.*?\*/", re.DOTALL)
_DECLARATION: Final = re.compile(r"(?<![\w-])([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])")
_SIDE: Final = re.compile(r"(?<![\w-])(?:[\w-]+-)?(?:left|right)(?:-[\w-]+)?(?![\w-])")
_PIECE: Final = re.compile(r"(?:[^\s(]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+")
_AROUND: Final = {"padding", "margin", "inset", "border-width", "border-style", "border-color", "scroll-padding"}
_OF_MOVES: Final = {"transform", "translate", "box-shadow", "background", "background-image"}
_SIDEWAYS: Final = re.compile(
    r"translate(?:X|3d)?\(\s*[^0\s,)]|(?:^|,\s*|inset )-?(?:[1-9]|0?\.)[\d.]*(?:px|rem|em) |-gradient\([^,]*deg"
)


def one_sided(sheet: str) -> Iterator[str]:
    """The declarations that are right for a language from left to right alone."""
    for name, value in _DECLARATION.findall(_REMARK.sub("", sheet)):
        given = " ".join(value.replace("!important", "").split())
        pieces = _PIECE.findall(given)
        named = _SIDE.fullmatch(name) or (name not in {"content", "grid-template"} and _SIDE.search(given))
        around = name in _AROUND and len(pieces) == 4 and pieces[1] != pieces[3]
        corners = name == "border-radius" and len(pieces) > 1 and not {"/"} & set(pieces)
        moves = name in _OF_MOVES and "--way" not in given and _SIDEWAYS.search(given)
        shape = name == "clip-path" and "polygon" in given
        if named or around or corners or moves or shape:
            yield f"{name}: {given}"


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_no_style_tells_a_place_from_the_left(sheet: Path) -> None:
    found = one_sided(sheet.read_text("utf-8"))

    assert [each for each in found if not each.startswith(tuple(REASONS))] == []


@pytest.mark.parametrize(
    "style",
    [
        "margin-right: 4px",
        "left: 0",
        "text-align: left",
        "padding: 0 1px 0 calc(2px + (3px))",
        "border-radius: 4px 0 0 4px",
        "transform: translateX(4px)",
        "box-shadow: inset 3px 0 red",
        "background: linear-gradient(90deg, red, blue)",
    ],
)
def test_what_has_a_side_is_found(style: str) -> None:
    assert list(one_sided(f"a {{ {style}; }}")) == [style]


def test_no_reason_stands_for_what_is_gone() -> None:
    found = [each for sheet in SHEETS for each in one_sided(sheet.read_text("utf-8"))]

    assert [each for each in REASONS if not any(one.startswith(each) for one in found)] == []


def test_no_markup_has_a_side_either() -> None:
    styles = re.compile(r"style=\\?[\"'][^\"']*?(?<![\w{-])((?:[\w-]+-)?(?:left|right))\s*:(?!\.\d)")

    found = {
        path.relative_to(PACKAGE).as_posix(): sides
        for path in PACKAGE.rglob("*.py")
        if (sides := styles.findall(path.read_text("utf-8")))
    }
    assert found == {}
