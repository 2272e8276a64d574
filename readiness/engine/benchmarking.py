"""Which assessments may be shown together, so that nobody can find out one of them by subtracting what was shown.

Everything that is told of a group stays the same whoever of it has which figures. So two assessments that were always
shown together, or never, cannot be told apart by anything that was ever shown, however it is added and subtracted. Who
falls together like this makes a piece; a group is shown only if each piece, of all that was shown so far and of this
group, is nobody or at least `LEAST_APART`.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from statistics import quantiles
from typing import NamedTuple, TypeVar

from readiness.model.base import STATUSES
from readiness.model.benchmark import LEAST, LEAST_APART, MARK_STEPS, GroupFigures, MemberFigures, ScoreMarks
from readiness.model.scorecard import ScoreScale

_QUARTERS = (0.25, 0.5, 0.75)
_T = TypeVar("_T")
Mark = TypeVar("Mark", bound=Hashable)


class Candidate(NamedTuple):
    """An assessment that takes part: its figures now and those with which it was shown last, None where there are none.

    An assessment with other figures is something else that was shown: each has a mark of its own.
    """

    now: MemberFigures | None
    now_mark: str
    shown: MemberFigures | None
    shown_mark: str


def group_to_show(
    candidates: Mapping[str, Candidate], before: Sequence[Collection[str]]
) -> dict[str, tuple[str, MemberFigures]] | None:
    """Mark and figures of each assessment of the group that may be shown next, by its id; None if none may.

    Tried in this order: everybody as they are now; those who were shown before as they were then, with the new ones;
    those who were shown before alone. `before` is everything that was ever shown, by marks.
    """
    for group in _groups(candidates):
        marks = {mark for mark, _ in group.values()}
        if len(marks) > LEAST and smallest_piece([*before, marks]) >= LEAST_APART:
            return group
    return None


def _groups(candidates: Mapping[str, Candidate]) -> Iterable[dict[str, tuple[str, MemberFigures]]]:
    now = {name: (each.now_mark, each.now) for name, each in candidates.items() if each.now is not None}
    then = {name: (each.shown_mark, each.shown) for name, each in candidates.items() if each.shown is not None}
    yield now
    yield {**now, **then}
    yield then


def smallest_piece(shown: Sequence[Collection[Mark]]) -> int:
    """How many the smallest piece has of all that were shown; 0 if nobody was."""
    pieces: dict[tuple[bool, ...], int] = {}
    for each in {mark for group in shown for mark in group}:
        piece = tuple(each in group for group in shown)
        pieces[piece] = pieces.get(piece, 0) + 1
    return min(pieces.values(), default=0)


def spread(members: Collection[MemberFigures]) -> GroupFigures:
    """How the figures of more than `LEAST` assessments of one edition are spread.

    Raises:
        ValueError: there are fewer.
    """
    first = next(iter(members), None)
    if first is None:
        raise ValueError("There is nobody to tell of.")
    scores: dict[str, list[float]] = {}
    for each in members:
        for name, score in each.scores:
            scores.setdefault(name, []).append(score)
    return GroupFigures(
        count=len(members),
        phase=_ranked(sorted(each.phase for each in members)),
        status=_ranked(sorted((each.status for each in members), key=STATUSES.index)),
        scores=tuple(_marks(name, scores[name], first.scale) for name, _ in first.scores),
        scale=first.scale,
    )


def _ranked(values: Sequence[_T]) -> tuple[_T, _T, _T]:
    low, middle, high = (values[math.ceil(share * len(values)) - 1] for share in _QUARTERS)
    return low, middle, high


def _marks(name: str, scores: Sequence[float], scale: ScoreScale) -> ScoreMarks:
    marks = quantiles(scores, n=4, method="inclusive")
    low, middle, high = (scale.at(round(scale.share(each) * MARK_STEPS) / MARK_STEPS) for each in marks)
    return ScoreMarks(id=name, low=low, middle=middle, high=high)
