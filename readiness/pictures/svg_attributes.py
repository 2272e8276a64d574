"""What a drawing may tell of its parts. Whatever is neither drawn nor known to change nothing is refused by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from readiness.words import said
from readiness.words.say import pictures as say

AS_PNG: Final = say.SAVE_PNG
SHOWN: Final = ("inline", "block", "inline-block", "")
AS_AROUND: Final = ("inherit", "unset", "revert", "revert-layer")
"""Values that say: as around it, or where nothing is handed on, as if nothing were told."""
STYLES: Final = (
    "fill", "stroke", "stroke-width", "fill-rule", "opacity", "fill-opacity", "stroke-opacity", "display",
    "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "visibility", "color",
)  # fmt: skip
"""What is drawn as it is told, by an attribute or in `style`."""
_PLACES: Final = frozenset(
    {
        "d", "points", "x", "y", "width", "height", "rx", "ry", "r", "cx", "cy", "x1", "y1", "x2", "y2",
        "transform", "viewBox", "preserveAspectRatio", "style",
    }
)  # fmt: skip
_ABOUT: Final = frozenset(
    {
        "id", "class", "version", "baseProfile", "lang", "role", "focusable", "tabindex", "zoomAndPan",
        "contentStyleType", "contentScriptType", "pathLength", "p-id", "t",
    }
)  # fmt: skip
"""They change nothing: without a style sheet, which is refused, a class means nothing."""
_OF_OTHER_PARTS: Final = frozenset(
    {
        "clip-rule", "stop-color", "stop-opacity", "flood-color", "flood-opacity", "lighting-color",
        "solid-color", "solid-opacity", "overflow", "enable-background", "stroke-dashoffset", "isolation",
        "cursor", "pointer-events", "color-rendering", "image-rendering", "text-rendering",
        "color-interpolation", "color-interpolation-filters", "color-profile", "letter-spacing", "word-spacing",
        "writing-mode", "direction", "unicode-bidi", "line-height", "white-space", "baseline-shift",
        "dominant-baseline", "alignment-baseline", "glyph-orientation-horizontal", "glyph-orientation-vertical",
        "kerning",
    }
)  # fmt: skip
"""Of letters, gradients and filters, which are refused, or of how fast something is drawn."""
_BEGINNINGS: Final = ("font", "text-", "shape-", "data-", "aria-", "-inkscape-", "--")
_NOTHING: Final = frozenset({"", "none", "normal", "auto"})
_HARMLESS: Final[Mapping[str, frozenset[str]]] = {
    **dict.fromkeys(
        (
            "clip-path", "mask", "mask-image", "filter", "clip", "stroke-dasharray", "mix-blend-mode", "vector-effect",
            "marker", "marker-start", "marker-mid", "marker-end", "paint-order", "transform",
        ),
        _NOTHING,
    ),
    "systemLanguage": frozenset(),
    "requiredExtensions": frozenset(),
    "requiredFeatures": frozenset(),
}  # fmt: skip
"""What hides or changes something, with the values at which it does not."""

REFUSED_BY_NAME: Final = frozenset(_HARMLESS)


class DrawingError(ValueError):
    """Why a drawing is not taken, and what to do instead."""

    def __init__(self, sentence: str, mend: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.mend = mend


def style_told(attributes: Mapping[str, str]) -> dict[str, str]:
    """What the attributes of a part tell of its look, those within `style` included.

    Raises:
        DrawingError: one of them is neither drawn nor known to change nothing.
    """
    plain = {name: value for name, value in attributes.items() if " " not in name}
    for name, value in plain.items():
        if name not in _PLACES and name not in _ABOUT:
            _refuse_unknown(name, value)
    declared = _declared(plain.get("style", ""))
    for name, value in declared.items():
        _refuse_unknown(name, value)
    told = {**plain, **declared}
    return {name: told[name].strip() for name in STYLES if name in told}


def _refuse_unknown(name: str, value: str) -> None:
    told = value.strip().lower()
    if name == "display":
        hides = told not in ("none", "initial", *SHOWN, *AS_AROUND)
    elif name == "visibility":
        hides = told not in ("visible", "hidden", "collapse", "initial", *AS_AROUND)
    else:
        hides = told not in _HARMLESS.get(name, {told})
    if hides:
        raise DrawingError(
            said(say.drawing_hides_or_changes_parts(name=name[:40])), said(say.save_without(as_png=said(AS_PNG)))
        )
    if not (name in STYLES or name in _OF_OTHER_PARTS or name in _HARMLESS or name.startswith(_BEGINNINGS)):
        raise DrawingError(
            said(say.drawing_tells_its_parts_what(name=name[:40])), said(say.save_without(as_png=said(AS_PNG)))
        )


def _declared(style: str) -> dict[str, str]:
    """What the attribute `style` tells, by name: the last of each, unless one before is marked as important."""
    if "/*" in style or "\\" in style:
        raise DrawingError(said(say.DRAWING_WRITES_STYLE_WAY_NOT), said(say.save_without(as_png=said(AS_PNG))))
    found: dict[str, str] = {}
    important: set[str] = set()
    for part in style.split(";"):
        name, _, told = part.partition(":")
        key, (value, mark, _) = name.strip().lower(), told.partition("!")
        if not key or (key in important and not mark):
            continue
        found[key] = value.strip()
        if mark:
            important.add(key)
    return found
