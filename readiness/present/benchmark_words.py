"""How an assessment stands beside others of its workspace, in words: quarters and halves, never a rank."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Final, NamedTuple

from readiness.model.base import STATUSES, StatusLevel
from readiness.model.benchmark import MARK_STEPS, BesideOthers, Quarter, ScoreMarks
from readiness.model.figures import PlacedFigures, ScoreRange
from readiness.words import Message, said
from readiness.words.say import benchmark as say

_QUARTERS: Final[dict[tuple[Quarter, Quarter], Message]] = {
    (1, 1): say.QUARTER_LOWEST,
    (2, 2): say.QUARTER_SECOND,
    (3, 3): say.QUARTER_THIRD,
    (4, 4): say.QUARTER_HIGHEST,
    (1, 2): say.QUARTERS_LOWEST_TO_SECOND,
    (1, 3): say.QUARTERS_LOWEST_TO_THIRD,
    (1, 4): say.QUARTERS_ALL,
    (2, 3): say.QUARTERS_SECOND_TO_THIRD,
    (2, 4): say.QUARTERS_SECOND_TO_HIGHEST,
    (3, 4): say.QUARTERS_THIRD_TO_HIGHEST,
}
_STATUS: Final[dict[StatusLevel, Message]] = {
    "absent": say.PART_ABSENT,
    "acceptable": say.PART_ACCEPTABLE,
    "better": say.PART_BETTER,
    "best": say.PART_BEST,
}
_OWN_STATUS: Final[dict[StatusLevel, Message]] = {
    "absent": say.ABSENT,
    "acceptable": say.ACCEPTABLE,
    "better": say.BETTER,
    "best": say.BEST,
}
COLUMNS: Final = (say.MEASURE, say.MARKS, say.YOURS, say.PLACE)


class ComparedRow(NamedTuple):
    """What is compared, the quarter marks of the group, what this one comes to, and where that lies."""

    measure: str
    marks: str
    own: str
    place: str


def headline(comparison: BesideOthers) -> str:
    """What the table shows, in one line."""
    return said(say.headline(count=comparison.group.count))


def lede(comparison: BesideOthers) -> str:
    """Of how many, and of when."""
    return said(say.lede(count=comparison.group.count, day=comparison.on))


def rows(comparison: BesideOthers, names: Mapping[str, str]) -> list[ComparedRow]:
    """A row for each score, one for the data status, one for the phase. `names` are those of the dimensions."""
    own = {each.id: each for each in comparison.own.scores}
    told = [each for each in comparison.group.scores if each.id in own]
    rounding = comparison.group.scale.width / MARK_STEPS / 2
    found = [_score(each, own[each.id], names.get(each.id, each.id), rounding) for each in told]
    return [*found, _status(comparison), _phase(comparison)]


def _score(marks: ScoreMarks, own: ScoreRange, name: str, rounding: float) -> ComparedRow:
    low, high = Decimal(own.low), Decimal(own.high)
    if own.score is None:
        told = say.between(low=low, high=high)
    elif low == high:
        told = say.score_alone(score=low)
    else:
        told = say.score_with_bounds(score=Decimal(own.score), low=low, high=high)
    quarters = say.of_scores(low=Decimal(marks.low), middle=Decimal(marks.middle), high=Decimal(marks.high))
    return ComparedRow(name, said(quarters), said(told), said(_quarters(marks, own, rounding)))


def _quarters(marks: ScoreMarks, own: ScoreRange, rounding: float) -> Message:
    """The quarters in which a score can lie: each mark may be as far from what is told as it was rounded."""
    place = (marks.quarter(own.low - rounding), marks.quarter(own.high + rounding))
    is_by_rounding = (marks.quarter(own.low), marks.quarter(own.high)) != place
    return say.QUARTERS_TOO_CLOSE if place == (1, 4) and is_by_rounding else _QUARTERS[place]


def _status(comparison: BesideOthers) -> ComparedRow:
    low, middle, high = comparison.group.status
    marks = said(say.of_words(low=_STATUS[low], middle=_STATUS[middle], high=_STATUS[high]))
    own = comparison.own.status
    if own is None:
        return ComparedRow(said(say.DATA_STATUS), marks, said(say.NOT_KNOWN), said(say.HALF_OPEN))
    at = STATUSES.index(own)
    place = _half(at, at, STATUSES.index(low), STATUSES.index(high))
    return ComparedRow(said(say.DATA_STATUS), marks, said(_OWN_STATUS[own]), said(place))


def _phase(comparison: BesideOthers) -> ComparedRow:
    low, middle, high = comparison.group.phase
    marks = said(
        say.of_words(
            low=say.part_phase(phase=low), middle=say.part_phase(phase=middle), high=say.part_phase(phase=high)
        )
    )
    own: PlacedFigures | None = comparison.own.place
    if own is None:
        return ComparedRow(said(say.PHASE), marks, said(say.NOT_KNOWN), said(say.HALF_OPEN))
    bounds = (own.lowest, own.highest, own.placed if own.neighbour is None else own.neighbour)
    lowest, highest = min(bounds), max(bounds)
    told = say.in_phase(phase=lowest) if lowest == highest else say.borderline(low=lowest, high=highest)
    return ComparedRow(said(say.PHASE), marks, said(told), said(_half(lowest, highest, low, high)))


def _half(lowest: int, highest: int, low: int, high: int) -> Message:
    """Where something between two bounds lies, seen from the middle half of a group."""
    if highest < low:
        return say.HALF_BELOW
    if lowest > high:
        return say.HALF_ABOVE
    return say.HALF_WITHIN if low <= lowest and highest <= high else say.HALF_OPEN
