"""What candidate problems are called where one of them is chosen: those of one name are told apart by a number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import count

from readiness.model.response import CandidateProblem
from readiness.present.problems.unnamed import called


def told_apart(problems: Iterable[CandidateProblem]) -> dict[str, str]:
    """The name of each problem by its id, in their order; no two are the same, however they are written.

    The first of one name keeps it; the others get a number behind it, from 2. Names that differ stay as they are.
    Hand in all problems of an assessment, so that each has the same number everywhere.
    """
    named = list(problems)
    often = Counter(_seen(called(each.name)) for each in named)
    taken, found = {seen for seen, times in often.items() if times == 1}, dict[str, str]()
    for each in named:
        name = plain = called(each.name)
        if often[_seen(name)] > 1:
            numbers = count(2)
            while _seen(name) in taken:
                name = f"{plain} ({next(numbers)})"
            taken.add(_seen(name))
        found[each.id] = name
    return found


def _seen(name: str) -> str:
    return " ".join(name.split()).casefold()
