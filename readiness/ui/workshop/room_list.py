"""A list on the projector, in letters as large as the screen has room for."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.ui.workshop import fitting

_WIDTH, _HEIGHT = 1150, 540
"""What is left below the title."""
_LARGEST, _AIRY, _WIDE, _NARROW = 44, 32, 32, 8
"""Letters are no larger than those of the title; from `_AIRY` on there is room between the rows."""


def section(rows: Sequence[str], texts: Sequence[str], *, is_order: bool = False, beside: str = "") -> str:
    """The rows, already safe markup, as a list; `texts` are the same as they are read, `beside` is markup above."""
    lines = [*texts, *[" "] * bool(beside)]
    size, gap = fitting.size_of(lines, width=_WIDTH, height=_HEIGHT, gap=_WIDE, most=_LARGEST), _WIDE
    if size < _AIRY:
        size, gap = fitting.size_of(lines, width=_WIDTH, height=_HEIGHT, gap=_NARROW, most=_AIRY), _NARROW
    kind = "ol" if is_order else "ul"
    told = "".join(f"<li>{row}</li>" for row in rows)
    return f'<section class="rlast" style="--size: {size}; --gap: {gap}">{beside}<{kind}>{told}</{kind}></section>'
