"""From whatever is shown, in whatever order assessments join, leave and change, no single one can be found out."""

import random

import numpy as np
import pytest

from readiness.engine.benchmarking import Candidate, group_to_show, smallest_piece, spread
from readiness.model.base import STATUSES
from readiness.model.benchmark import LEAST, LEAST_APART, GroupFigures, MemberFigures
from readiness.model.scorecard import ScoreScale
from tests.chance import seeds

Shown = list[dict[str, tuple[str, MemberFigures]]]


def figures(lot: random.Random) -> MemberFigures:
    scores = tuple((name, lot.uniform(0, 3)) for name in ("data", "culture"))
    status = lot.choice(STATUSES)
    return MemberFigures(phase=lot.choice((1, 2, 3)), status=status, scores=scores, scale=ScoreScale())


def history(seed: int, months: int = 12) -> Shown:
    """A workspace in which assessments join, leave, come back and change: everything that was shown."""
    lot = random.Random(seed)
    now = {f"a{number}": figures(lot) for number in range(lot.randrange(0, 40))}
    away: dict[str, MemberFigures] = {}
    last: dict[str, tuple[str, MemberFigures]] = {}
    shown: Shown = []
    for month in range(months):
        for name in lot.sample(sorted(now), min(len(now), lot.choice((0, 0, 1, 2, 4)))):
            away[name] = now.pop(name)
        for name in lot.sample(sorted(away), min(len(away), lot.choice((0, 1, 3)))):
            now[name] = away.pop(name)
        now |= {f"m{month}-{number}": figures(lot) for number in range(lot.choice((0, 1, 2, 3, 5)))}
        now |= {name: figures(lot) for name in lot.sample(sorted(now), min(len(now), lot.choice((0, 1, 2, 3))))}
        candidates = {}
        for name, each in now.items():
            mark, then = last.get(name, ("", None))
            candidates[name] = Candidate(each, f"{name} {each.model_dump_json()}", then, mark)
        group = group_to_show(candidates, [{mark for mark, _ in each.values()} for each in shown])
        if group is not None:
            assert group.keys() <= now.keys(), "who has left is in no group"
            shown.append(group)
            last |= group
    return shown


def groups(shown: Shown) -> list[GroupFigures]:
    return [spread([each for _, each in group.values()]) for group in shown]


SEEDS = seeds(60)


@pytest.mark.drawn
def test_every_piece_of_what_was_shown_is_several_and_every_group_nine() -> None:
    most = 0
    for seed in SEEDS:
        marks = [{mark for mark, _ in each.values()} for each in history(seed)]
        most = max(most, len(marks))
        assert all(len(each) > LEAST for each in marks)
        assert not marks or smallest_piece(marks) >= LEAST_APART
    assert most > 2, "a sample in which next to nothing is shown proves nothing"


@pytest.mark.drawn
def test_no_sum_and_difference_of_what_was_shown_is_one_assessment() -> None:
    for seed in SEEDS[:20]:
        marks = [{mark for mark, _ in each.values()} for each in history(seed)]
        everybody = sorted({mark for each in marks for mark in each})
        seen = np.array([[float(mark in each) for mark in everybody] for each in marks]).reshape(len(marks), -1)
        rank = np.linalg.matrix_rank(seen) if marks else 0
        for place in range(len(everybody)):
            one = np.eye(1, len(everybody), place)
            assert np.linalg.matrix_rank(np.vstack([seen, one])) == rank + 1


@pytest.mark.drawn
def test_two_of_a_piece_may_change_places_and_all_that_was_shown_stays_the_same() -> None:
    """So nothing that is shown, and nothing that is worked out from it, tells which of them is which."""
    for seed in SEEDS[:20]:
        shown = history(seed)
        pieces: dict[tuple[bool, ...], list[str]] = {}
        owner = {mark: each for group in shown for mark, each in group.values()}
        for mark in sorted(owner):
            piece = tuple(mark in {known for known, _ in group.values()} for group in shown)
            pieces.setdefault(piece, []).append(mark)
        swapped = dict(owner)
        for marks in pieces.values():
            turned = [*marks[1:], marks[0]]
            swapped |= {mark: owner[other] for mark, other in zip(marks, turned, strict=True)}
        told = [spread([swapped[mark] for mark, _ in group.values()]) for group in shown]
        assert told == groups(shown)
        assert all(swapped[mark] != owner[mark] for mark in owner), "each of them could be another"


def test_the_order_of_a_group_says_nothing() -> None:
    members = [figures(random.Random(number)) for number in range(12)]
    assert spread(members) == spread(members[::-1])


def test_eight_are_too_few_and_one_more_is_compared_with_everything_before() -> None:
    def candidates(*names: str) -> dict[str, Candidate]:
        made = {name: figures(random.Random(name)) for name in names}
        return {name: Candidate(each, name, None, "") for name, each in made.items()}

    nine = "abcdefghi"
    assert group_to_show(candidates(*nine[:8]), []) is None
    assert set(group_to_show(candidates(*nine), []) or ()) == set(nine)
    assert group_to_show(candidates(*nine, "j"), [set(nine)]) is None
    assert group_to_show(candidates(*nine, "j", "k"), [set(nine)]) is None
    assert len(group_to_show(candidates(*nine, "j", "k", "l"), [set(nine)]) or ()) == 12
    # Beside the last one alone this would do: three are new. Beside the first one it would tell of “j”.
    assert group_to_show(candidates(*nine, "j"), [set(nine), set("abcdefghijklm")]) is None


def test_marks_are_told_to_a_twentieth_of_the_scale_and_tell_quarters() -> None:
    members = [
        MemberFigures(
            phase=1 + number // 4, status=STATUSES[number // 3], scores=(("data", number / 4),), scale=ScoreScale()
        )
        for number in range(12)
    ]
    group = spread(members)
    (marks,) = group.scores
    assert (marks.low, marks.middle, marks.high) == pytest.approx((0.75, 1.35, 2.1))
    assert [marks.quarter(each) for each in (0, 0.75, 1.3, 1.4, 2.1, 3)] == [1, 2, 2, 3, 4, 4]
    assert group.phase == (1, 2, 3)
    assert group.status == ("absent", "acceptable", "better")
