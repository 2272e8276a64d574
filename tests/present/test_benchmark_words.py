"""One's own place beside others: a range wherever something is not certain, never a rank."""

from datetime import date

import pytest

from readiness.engine.benchmarking import spread
from readiness.model.benchmark import BesideOthers, GroupFigures, MemberFigures, ScoreMarks
from readiness.model.figures import Figures, PlacedFigures, ScoreRange
from readiness.model.scorecard import ScoreScale
from readiness.present.benchmark_words import rows
from tests.services.test_benchmarks import figures

GROUP = GroupFigures(
    count=9,
    phase=(1, 2, 2),
    status=("acceptable", "better", "better"),
    scores=tuple(ScoreMarks(id=each, low=0.9, middle=1.5, high=2.1) for each in ("data", "strategy")),
    scale=ScoreScale(),
)


def told(own: Figures) -> dict[str, tuple[str, str]]:
    beside = BesideOthers(on=date(2026, 3, 2), group=GROUP, own=own)
    return {row.measure: (row.own, row.place) for row in rows(beside, {"data": "Data"})}


@pytest.mark.parametrize(
    ("score", "low", "high", "words"),
    [
        (1.6, 1.6, 1.6, ("1.6", "In the third quarter")),
        (1.6, 1.2, 1.8, ("1.6 (1.2 to 1.8)", "In the second or the third quarter")),
        (0.5, 0.1, 0.8, ("0.5 (0.1 to 0.8)", "In the lowest quarter")),
        (1.45, 1.45, 1.45, ("1.4", "In the second or the third quarter")),
        (1.55, 1.55, 1.55, ("1.6", "In the second or the third quarter")),
        (None, 0.0, 3.0, ("Not known yet, 0.0 to 3.0", "Not known yet: in any quarter")),
        (None, 1.0, 3.0, ("Not known yet, 1.0 to 3.0", "Not in the lowest quarter")),
    ],
)
def test_a_score_lies_where_its_bounds_allow(
    score: float | None, low: float, high: float, words: tuple[str, str]
) -> None:
    own = figures(1).model_copy(update={"scores": (ScoreRange(id="data", score=score, low=low, high=high),)})
    assert told(own)["Data"] == words


@pytest.mark.parametrize("score", [1.9, 1.95, 2.0])
def test_one_among_equals_is_in_no_quarter_though_marks_are_rounded(score: float) -> None:
    one = MemberFigures.of(figures(score))
    assert one is not None
    beside = BesideOthers(on=date(2026, 3, 2), group=spread([one] * 9), own=figures(score))
    assert rows(beside, {})[0].place == "Too close to the marks to tell"


@pytest.mark.parametrize(
    ("lowest", "highest", "neighbour", "words"),
    [
        (2, 2, None, ("Phase 2", "In the middle half")),
        (3, 3, None, ("Phase 3", "Above the middle half")),
        (2, 2, 3, ("Between phase 2 and phase 3", "Not certain yet")),
        (1, 3, None, ("Between phase 1 and phase 3", "Not certain yet")),
    ],
)
def test_a_phase_that_is_not_certain_is_told_as_a_range(
    lowest: int, highest: int, neighbour: int | None, words: tuple[str, str]
) -> None:
    place = PlacedFigures(
        placed=lowest, lowest=lowest, highest=highest, certainty="firm", neighbour=neighbour, lacks_models=False
    )
    own, lies = told(figures(1).model_copy(update={"place": place}))["Phase"]
    assert (own.replace("\xa0", " "), lies) == words


def test_what_nobody_told_is_not_known_and_not_the_lowest() -> None:
    found = told(figures(1).model_copy(update={"place": None, "status": None}))
    assert found["Data status"] == found["Phase"] == ("Not known yet", "Not certain yet")
