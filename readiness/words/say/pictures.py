"""The messages of pictures.ftl. Written by tools/words.py from the English file, not by hand."""

from decimal import Decimal
from typing import Final

from readiness.words.message import Message


def this_picture_larger_than_mb(*, most_bytes: int | float | Decimal) -> Message:
    """This picture is larger than {most-bytes} MB."""
    return Message("pictures:this-picture-larger-than-mb", (most_bytes,))


CHOOSE_SMALLER_ONE: Final = Message("pictures:choose-smaller-one")
"""Choose a smaller one."""

THIS_PICTURE_CANNOT_BE_SEEN: Final = Message("pictures:this-picture-cannot-be-seen")
"""This picture cannot be seen on white."""

CHOOSE_ONE_MADE_LIGHT_GROUND: Final = Message("pictures:choose-one-made-light-ground")
"""Choose the one that is made for light ground."""

THIS_PICTURE_HOLDS_TOO_MANY: Final = Message("pictures:this-picture-holds-too-many")
"""This picture holds too many details for a logo."""

CHOOSE_PLAINER_ONE: Final = Message("pictures:choose-plainer-one")
"""Choose a plainer one."""

THIS_PICTURE_HAS_MORE_PIXELS: Final = Message("pictures:this-picture-has-more-pixels")
"""This picture has more pixels than a logo needs."""

THIS_FILE_NO_PICTURE_CAN: Final = Message("pictures:this-file-no-picture-can")
"""This file is not a picture that can be read here."""

CHOOSE_PNG_JPEG_WEBP_OR: Final = Message("pictures:choose-png-jpeg-webp-or")
"""Choose a PNG, JPEG, WebP or SVG."""


def logo_file(*, megabytes: int, kilobytes: int) -> Message:
    """The field for a file."""
    return Message("pictures:logo-file", (megabytes, kilobytes))


def drawing_has_colour_not_drawn(*, told: str) -> Message:
    """The drawing has a colour that is not drawn here (`{told}`)."""
    return Message("pictures:drawing-has-colour-not-drawn", (told,))


SAVE_PNG: Final = Message("pictures:save-png")
"""Save it as PNG."""


def drawing_hides_or_changes_parts(*, name: str) -> Message:
    """The drawing hides or changes parts of itself (`{name}`)."""
    return Message("pictures:drawing-hides-or-changes-parts", (name,))


def save_without(*, as_png: str) -> Message:
    """Save it without. {as-png}"""
    return Message("pictures:save-without", (as_png,))


def drawing_tells_its_parts_what(*, name: str) -> Message:
    """The drawing asks for something that is not drawn here (`{name}`)."""
    return Message("pictures:drawing-tells-its-parts-what", (name,))


DRAWING_WRITES_STYLE_WAY_NOT: Final = Message("pictures:drawing-writes-style-way-not")
"""The drawing writes `style` in a way that is not read here (`/*` or `/`)."""

THIS_DRAWING_NO_SVG_CAN: Final = Message("pictures:this-drawing-no-svg-can")
"""This drawing is not an SVG that can be read here."""


def this_drawing_larger_than_kb(*, most_bytes: int | float | Decimal) -> Message:
    """This drawing is larger than {most-bytes} kB."""
    return Message("pictures:this-drawing-larger-than-kb", (most_bytes,))


DRAWING_DEFINES_WORDS_ITS_OWN: Final = Message("pictures:drawing-defines-words-its-own")
"""The drawing defines words of its own (`DOCTYPE`)."""


def save_plain_svg(*, as_png: str) -> Message:
    """Save it as plain SVG. {as-png}"""
    return Message("pictures:save-plain-svg", (as_png,))


DRAWING_ASKS_SOMETHING_BESIDE: Final = Message("pictures:drawing-asks-something-beside")
"""The drawing refers to something beside it (`<?`)."""

DRAWING_HAS_TOO_MANY_PARTS: Final = Message("pictures:drawing-has-too-many-parts")
"""The drawing has far too many parts."""


def drawing_holds_part_not_drawn(*, kind: str) -> Message:
    """The drawing holds a part that is not drawn here (`{kind}`)."""
    return Message("pictures:drawing-holds-part-not-drawn", (kind,))


DRAWING_HAS_TOO_MANY_LINES: Final = Message("pictures:drawing-has-too-many-lines")
"""The drawing has far too many lines."""


def drawing_holds_program(*, kind: str) -> Message:
    """The drawing holds a program (`{kind}`)."""
    return Message("pictures:drawing-holds-program", (kind,))


def drawing_holds_or_loads_something(*, kind: str) -> Message:
    """The drawing holds or loads something else (`{kind}`)."""
    return Message("pictures:drawing-holds-or-loads-something", (kind,))


DRAWING_HOLDS_LETTERS_TEXT: Final = Message("pictures:drawing-holds-letters-text")
"""The drawing holds letters as text."""


def draw_letters_first(*, as_png: str) -> Message:
    """Turn them into paths. {as-png}"""
    return Message("pictures:draw-letters-first", (as_png,))


def drawing_refers_something_else(*, plain: str) -> Message:
    """The drawing refers to something else (`{plain}`)."""
    return Message("pictures:drawing-refers-something-else", (plain,))


def save_with_plain_colours(*, as_png: str) -> Message:
    """Save it with plain colours. {as-png}"""
    return Message("pictures:save-with-plain-colours", (as_png,))


def drawing_has_no_size_or(*, most_slender: int | float | Decimal) -> Message:
    """The drawing has no size, or is {most-slender} times as long as high."""
    return Message("pictures:drawing-has-no-size-or", (most_slender,))
