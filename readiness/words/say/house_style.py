"""The messages of house-style.ftl. Written by tools/words.py from the English file, not by hand."""

from decimal import Decimal
from typing import Final

from readiness.words.message import Message

TITLE: Final = Message("house-style:title")
"""What your pages and files look like"""

LEDE: Final = Message("house-style:lede")
"""Name, logo, colours and a line stand at the foot of the pages of this workspace, on phones and in the room, on…"""

NAME: Final = Message("house-style:name")
"""Name, as it is to be read"""

LINE: Final = Message("house-style:line")
"""A line below it, such as an address or a note"""

OWN_COLOURS: Final = Message("house-style:own-colours")
"""Colours of your own"""

ON_LIGHT: Final = Message("house-style:on-light")
"""On light pages and on paper"""

ON_DARK: Final = Message("house-style:on-dark")
"""On dark pages"""


def light_is_good(*, contrast: Decimal) -> Message:
    """Good to read on light pages and on paper: {contrast} to 1."""
    return Message("house-style:light-is-good", (contrast,))


def dark_is_good(*, contrast: Decimal) -> Message:
    """Good to read on dark pages: {contrast} to 1."""
    return Message("house-style:dark-is-good", (contrast,))


def light_is_not(*, contrast: Decimal, shade: str) -> Message:
    """Hard to read on light pages and on paper: {contrast} to 1, and 4.5 to 1 is needed. {shade} is the nearest…"""
    return Message("house-style:light-is-not", (contrast, shade))


def dark_is_not(*, contrast: Decimal, shade: str) -> Message:
    """Hard to read on dark pages: {contrast} to 1, and 4.5 to 1 is needed. {shade} is the nearest shade that can be…"""
    return Message("house-style:dark-is-not", (contrast, shade))


LOGO_MADE_SAFE: Final = Message("house-style:logo-made-safe")
"""Of a picture only its pixels are kept. An SVG may hold shapes in plain colours and nothing from elsewhere."""

REMOVE_LOGO: Final = Message("house-style:remove-logo")
"""Leave the logo out"""


def logo_of(*, name: str) -> Message:
    """Logo of {name}"""
    return Message("house-style:logo-of", (name,))


PREVIEW: Final = Message("house-style:preview")
"""How it will look"""

PREVIEW_LIGHT: Final = Message("house-style:preview-light")
"""On light pages"""

PREVIEW_DARK: Final = Message("house-style:preview-dark")
"""On dark pages"""

PREVIEW_EMPTY: Final = Message("house-style:preview-empty")
"""Write a name to see it."""

KEEP: Final = Message("house-style:keep")
"""Use this look"""

KEEP_READABLE: Final = Message("house-style:keep-readable")
"""Use this look, in the readable shades"""

KEPT: Final = Message("house-style:kept")
"""Pages and files of this workspace look so from now on."""

TAKE_BACK: Final = Message("house-style:take-back")
"""Remove this look"""

TAKEN_BACK: Final = Message("house-style:taken-back")
"""Pages and files look as they did without a look of your own."""

NAME_IS_MISSING: Final = Message("house-style:name-is-missing")
"""A look needs a name."""

NAME_IS_MISSING_MEND: Final = Message("house-style:name-is-missing-mend")
"""Write whose pages and files these are."""


def not_readable_light(*, colour: str, contrast: Decimal) -> Message:
    """{colour} has a contrast of {contrast} to 1 on light pages, and 4.5 to 1 is needed."""
    return Message("house-style:not-readable-light", (colour, contrast))


def not_readable_dark(*, colour: str, contrast: Decimal) -> Message:
    """{colour} has a contrast of {contrast} to 1 on dark pages, and 4.5 to 1 is needed."""
    return Message("house-style:not-readable-dark", (colour, contrast))


def take_shade(*, shade: str) -> Message:
    """{shade} is the nearest shade that can be read."""
    return Message("house-style:take-shade", (shade,))


CHANGED_MEANWHILE: Final = Message("house-style:changed-meanwhile")
"""Somebody else has changed the look meanwhile."""

CHANGED_MEANWHILE_MEND: Final = Message("house-style:changed-meanwhile-mend")
"""Look at the page again, then change it once more."""

CHANGED: Final = Message("house-style:changed")
"""Changed what pages and files look like."""

REMOVED: Final = Message("house-style:removed")
"""Took back what pages and files look like."""
