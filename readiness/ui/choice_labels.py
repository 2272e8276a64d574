"""What the choices of a list are called: no two of them the same, and each letter by letter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from readiness.model.base import one_line


def labels(fixed: Mapping[str, str], typed: Iterable[str]) -> Mapping[str, str]:
    """What each choice is called: the first of ours, those that people typed, and the rest of ours.

    Streamlit knows a choice by what it is called, and shows it as it is, without Markdown. So what people typed stands
    in quotation marks where ours or another one is called so.
    """
    ours = {value: one_line(words) for value, words in fixed.items()}
    taken, theirs = set(ours.values()), dict[str, str]()
    for each in typed:
        words = each
        while one_line(words) in taken:
            words = f"\u201c{words}\u201d"
        theirs[each] = one_line(words)
        taken.add(one_line(words))
    first = next(iter(ours))
    return {first: ours[first], **theirs, **ours}
