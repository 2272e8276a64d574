"""Every k-th raw line of a large text file, in flat memory; also the guard against lines without an end."""

from __future__ import annotations

import codecs
import random
from collections.abc import Iterator
from typing import BinaryIO

import numpy as np

from readiness.evidence.reading.encodings import find_older_encoding, is_older
from readiness.evidence.refusing import Limits, TableRefused
from readiness.words import said
from readiness.words.say import evidence as say

BLOCK = 4 * 1024 * 1024


def utf8_blocks(stream: BinaryIO, encoding: str) -> Iterator[bytes]:
    """Yield the text of `stream` as UTF-8 blocks; bytes that do not decode become replacement signs.

    Where all was ASCII until a byte came that is no UTF-8, the text is in an older encoding, which its letters tell.
    """
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    is_ascii = encoding == "utf-8"
    while block := stream.read(BLOCK):
        if is_ascii and not block.isascii():
            is_ascii = False
            if is_older(block):
                decoder = codecs.getincrementaldecoder(find_older_encoding(block))(errors="replace")
        yield block if is_ascii else decoder.decode(block).encode("utf-8", errors="replace")
    if rest := decoder.decode(b"", final=True):
        yield rest.encode("utf-8")


def whole_lines(blocks: Iterator[bytes], limits: Limits) -> Iterator[bytes]:
    """Yield blocks cut after their last line end. Raises TableRefused once a line is longer than the limit."""
    rest = b""
    for block in blocks:
        joined = rest + block
        cut = joined.rfind(b"\n") + 1
        if _longest_line(joined) > limits.line:
            raise TableRefused(
                said(say.THIS_FILE_HAS_LINE),
                said(say.CHECK_TABLE_AND_EXPORT),
            )
        rest = joined[cut:]
        if cut:
            yield joined[:cut]
    if rest:
        yield rest + b"\n"


def _longest_line(block: bytes) -> int:
    ends = np.flatnonzero(np.frombuffer(block, dtype=np.uint8) == 10)
    edges = np.concatenate(([-1], ends, [len(block)]))
    return int(np.diff(edges).max())


def keep_every(blocks: Iterator[bytes], step: int, seed: int, *, quote: bytes | None = None) -> tuple[bytes, int]:
    """Return the first line plus about every `step`-th line after it, and the number of lines seen without the first.

    The pick inside each stretch of `step` lines is random, since a file can repeat with the period `step`. With a
    `quote`, a line break between two of them does not end a line.
    """
    chooser = random.Random(seed)  # noqa: S311 - it picks lines, it guards nothing
    kept: list[bytes] = []
    seen = 0
    wanted = 0
    stretch = 0
    for block in blocks if quote is None else _whole_records(blocks, quote[0]):
        ends = _line_ends(block, None if quote is None else quote[0])
        while wanted < seen + len(ends):
            place = wanted - seen
            start = int(ends[place - 1]) + 1 if place else 0
            kept.append(block[start : int(ends[place]) + 1])
            wanted = 1 + stretch * step + chooser.randrange(step)
            stretch += 1
        seen += len(ends)
    return b"".join(kept), max(seen - 1, 0)


def _line_ends(block: bytes, quote: int | None) -> np.ndarray:
    """Return the places of line breaks; with a `quote`, only of those after an even number of quotes."""
    signs = np.frombuffer(block, dtype=np.uint8)
    ends = np.flatnonzero(signs == 10)
    if quote is None:
        return ends
    before = np.searchsorted(np.flatnonzero(signs == quote), ends)
    whole: np.ndarray = ends[before % 2 == 0]
    return whole


def _whole_records(blocks: Iterator[bytes], quote: int) -> Iterator[bytes]:
    """Yield blocks cut after their last record; a quote that never closes lets one block through as it is."""
    rest = b""
    for block in blocks:
        joined = rest + block
        ends = _line_ends(joined, quote)
        cut = int(ends[-1]) + 1 if len(ends) else 0
        if not cut and len(joined) > 2 * BLOCK:
            cut = len(joined)
        rest = joined[cut:]
        if cut:
            yield joined[:cut]
    if rest:
        yield rest
