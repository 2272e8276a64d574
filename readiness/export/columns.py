"""Widths of columns by their shares, none narrower than its widest word."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.typeset import fonts, text

_MOST_OF_ROOM = 3  # no word makes its column wider than a third of the room
_TOO_LITTLE = 0.01  # points
_SHORT = 18  # characters: a date, or a few words that read badly on three lines


def fair_widths(
    room: float, shares: Sequence[float], words: Sequence[Sequence[str]], *, size: float, padding: float
) -> list[float]:
    """Points for each column; what a narrow one needs is taken from the others, by what each has to spare.

    No word is broken as long as the room lasts; what it lasts for beyond that keeps short cells on one line.
    """
    fonts.register_fonts()

    def least(pieces: Sequence[str]) -> float:
        widest = max((text.width(piece, fonts.SEMIBOLD, size) for piece in set(pieces)), default=0.0)
        return min(widest + padding, room / _MOST_OF_ROOM)

    widths = [room * share / sum(shares) for share in shares]
    needed = [least([word for cell in column for word in cell.split()]) for column in words]
    wished = [least([cell for cell in column if len(cell) <= _SHORT]) for column in words]
    _settle(widths, needed)
    _settle(widths, [max(pair) for pair in zip(needed, wished, strict=True)])
    return widths


def _settle(widths: list[float], least: Sequence[float]) -> None:
    for place, need in enumerate(least):
        lacking = need - widths[place]
        spare = [max(0.0, width - wanted) for width, wanted in zip(widths, least, strict=True)]
        if lacking <= _TOO_LITTLE or sum(spare) <= _TOO_LITTLE:
            continue
        given = min(lacking, sum(spare))
        for giver, rest in enumerate(spare):
            widths[giver] -= given * rest / sum(spare)
        widths[place] += given
