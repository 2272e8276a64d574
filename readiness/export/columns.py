"""Widths of columns by their shares, none narrower than its longest word."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.typeset import fonts, text

_MOST_OF_ROOM = 3  # no word makes its column wider than a third of the room


def fair_widths(
    room: float, shares: Sequence[float], words: Sequence[Sequence[str]], *, size: float, padding: float
) -> list[float]:
    """Points for each column; what a narrow one needs is taken from the one with most to spare."""
    fonts.register_fonts()
    widths = [room * share / sum(shares) for share in shares]
    longest = [max((word for cell in column for word in cell.split()), key=len, default="") for column in words]
    least = [min(text.width(word, fonts.SEMIBOLD, size) + padding, room / _MOST_OF_ROOM) for word in longest]
    for place, need in enumerate(least):
        while widths[place] < need - 0.01:
            spare = [width - wanted for width, wanted in zip(widths, least, strict=True)]
            giver = max((k for k in range(len(widths)) if k != place), key=spare.__getitem__, default=place)
            given = min(spare[giver], need - widths[place])
            if giver == place or given <= 0.01:
                break
            widths[giver] -= given
            widths[place] += given
    return widths
