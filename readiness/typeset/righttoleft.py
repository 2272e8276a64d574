"""Arabic and Hebrew: joined letter forms, and the order in which a line is drawn.

Lines are broken in the order of reading; only then is each line put in visual order
(Unicode Standard Annex 9, rule L2), which is why shaping and ordering are two steps.
A name that is isolated counts as one sign without a direction, and is ordered by itself;
the marks round it are never drawn.
"""

from __future__ import annotations

import re
from typing import Final

from arabic_reshaper import ArabicReshaper
from bidi import algorithm

from readiness.words.isolating import BEGIN, END, direction, plain

_RIGHT_TO_LEFT: Final = re.compile("[\u0590-\u07ff\ufb1d-\ufdff\ufe70-\ufefc]")
_ARABIC: Final = re.compile("[\u0600-\u077f]")
_STAND_IN: Final = "\ufffc"
"""An object among the letters: a sign without a direction, as an isolated name is one for the line around it."""
_RESHAPER: Final = ArabicReshaper({"delete_harakat": False, "support_ligatures": True})


def is_present(text: str) -> bool:
    """Whether `text` holds a letter that is written from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def shape(text: str) -> str:
    """Return `text` with Arabic letters in their joined forms, still in reading order."""
    if text.isascii() or not _ARABIC.search(text):
        return text
    return str(_RESHAPER.reshape(text))


def base_level(text: str) -> int:
    """1 if a paragraph begins with a letter that runs from right to left, else 0; it holds for all its lines.

    Where all its letters are in isolated names it is 1: only languages that run so isolate them.
    """
    runs = direction(text)
    return int(runs == "rtl" or (not runs and BEGIN in text))


def visual_order(line: str, level: int) -> tuple[tuple[int, str], ...]:
    """For each place from left to right: the index in `line`, and the character to draw.

    `level` is the base level of the paragraph. Brackets are mirrored where they stand in text
    that runs from right to left. Marks of isolation have no place.
    """
    if BEGIN not in line and END not in line:
        return _ordered(line, level)
    parts = _parts(line)
    outer = "".join(_STAND_IN if line[part.start] == BEGIN else line[part.start] for part in parts)
    placed: list[tuple[int, str]] = []
    for place, character in _ordered(outer, level):
        part = parts[place]
        if line[part.start] != BEGIN:
            placed.append((part.start, character))
        else:
            begin, inner = part.start + 1, line[part.start + 1 : part.stop].removesuffix(END)
            placed += [(begin + index, drawn) for index, drawn in visual_order(inner, base_level(inner))]
    return tuple(placed)


def _parts(line: str) -> list[range]:
    """The places of each character that is not isolated, and of each isolated name with its marks."""
    parts: list[range] = []
    depth = begin = 0
    for place, character in enumerate(line):
        if character == BEGIN:
            begin = begin if depth else place
            depth += 1
        elif character == END:
            depth -= 1
            if depth == 0:
                parts.append(range(begin, place + 1))
            depth = max(0, depth)
        elif not depth:
            parts.append(range(place, place + 1))
    if depth:  # the spaces at the end of a line belong to the line
        end = len(line.rstrip(" "))
        parts += [range(begin, end), *(range(place, place + 1) for place in range(end, len(line)))]
    return parts


def _ordered(line: str, level: int) -> tuple[tuple[int, str], ...]:
    storage = algorithm.get_empty_storage()
    storage["base_level"] = level
    storage["base_dir"] = "LR"[level]
    algorithm.get_embedding_levels(line, storage)
    for index, entry in enumerate(storage["chars"]):
        entry["index"] = index
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    algorithm.reorder_resolved_levels(storage, False)
    algorithm.apply_mirroring(storage, False)
    return tuple((entry["index"], entry["ch"]) for entry in storage["chars"])


def reorder(line: str, level: int) -> str:
    """Return one line of a paragraph with this base level in the order in which it is drawn."""
    if not is_present(line):
        return plain(line)
    return "".join(character for _, character in visual_order(line, level))
