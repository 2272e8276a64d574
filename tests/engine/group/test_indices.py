import krippendorff
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.engine.group.alpha import krippendorff_alpha
from readiness.engine.group.indices import (
    average_deviation,
    cliffs_delta,
    consensus,
    flag_agreement,
)

PUBLISHED = (30, 40, 210, 130, 530, 50, 10)
RATERS = (4, 4, 5, 4, 3)
FOUR_CODERS = [
    1, 1, None, 1, 2, 2, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 1, 2, 3, 4, 4, 4, 4, 4,
    1, 1, 2, 1, 2, 2, 2, 2, None, 5, 5, 5, None, None, 1, 1, None, None, 3, None,
]  # fmt: skip
SMALL = [[1, 2, 3, 0], [1, 2, 2, 0], [2, 2, 3, None]]


def counts(*answers: int) -> tuple[int, ...]:
    return tuple(answers.count(level) for level in range(4))


def test_published_value_of_consensus():
    assert consensus(PUBLISHED) == pytest.approx(0.7256876139593463)


@pytest.mark.parametrize(
    ("answers", "value"),
    [
        ((1, 2), 0.7370),
        ((1, 3), 0.4150),
        ((0, 3), 0.0),
        ((2, 2, 2), 1.0),
        ((0, 2, 3), 0.2707),
        ((0, 1, 1, 2), 0.7075),
        ((1, 1, 2, 3), 0.5667),
        ((1, 1, 1, 3), 0.5527),
        ((0, 0, 3, 3), 0.0),
        ((1, 2, 2, 2, 3), 0.7660),
    ],
)
def test_worked_table_of_consensus(answers, value):
    assert consensus(counts(*answers)) == pytest.approx(value, abs=5e-5)


@pytest.mark.parametrize(
    ("frequencies", "value"),
    [((2, 2, 2, 2, 2), 0.433985), ((0, 1, 3, 1, 0), 0.833985), ((1, 2, 3, 2, 1), 0.593317), ((5, 0, 0, 0, 5), 0.0)],
)
def test_consensus_of_five_point_scales(frequencies, value):
    assert consensus(frequencies) == pytest.approx(value, abs=1e-6)


def test_consensus_needs_an_answer():
    with pytest.raises(ValueError, match="answer"):
        consensus((0, 0, 0, 0))


def test_worked_example_of_average_deviation():
    assert average_deviation(RATERS) == pytest.approx(0.4)


@pytest.mark.parametrize(
    ("answers", "flag"),
    [
        ((0, 3), "discuss-first"),
        ((1, 3), "discuss-first"),
        ((0, 1, 2), "discuss"),
        ((1, 1, 2, 3), "discuss"),
        ((1, 1, 1, 3), "discuss-first"),
        ((1, 2), "agreed"),
        ((2, 2, 2), "agreed"),
        ((2,), "too-few"),
    ],
)
def test_flags_follow_range_and_camps(answers, flag):
    assert flag_agreement(counts(*answers)) == flag


@given(st.lists(st.integers(0, 3), min_size=2, max_size=12))
def test_consensus_lies_between_nought_and_one_and_is_high_when_answers_are_close(answers):
    value = consensus(counts(*answers))
    assert -1e-9 <= value <= 1 + 1e-9
    if max(answers) - min(answers) <= 1:
        assert value >= 0.7369


def test_published_value_of_alpha():
    rows = [FOUR_CODERS[coder::4] for coder in range(4)]
    assert krippendorff_alpha(rows) == pytest.approx(0.8154, abs=5e-5)


def test_small_example_of_alpha():
    assert krippendorff_alpha(SMALL) == pytest.approx(0.7738809, abs=1e-6)


def test_identical_answers_have_no_alpha():
    assert krippendorff_alpha([[2, 2], [2, 2]]) == "identical-answers"
    assert krippendorff_alpha([[2, None], [None, 1]]) is None


@given(st.lists(st.lists(st.none() | st.integers(0, 3), min_size=5, max_size=5), min_size=3, max_size=5))
def test_alpha_equals_the_reference_package(rows):
    ours = krippendorff_alpha(rows)
    if not isinstance(ours, float):
        return
    data = np.array([[np.nan if value is None else value for value in row] for row in rows], dtype=float)
    assert ours == pytest.approx(krippendorff.alpha(reliability_data=data, level_of_measurement="ordinal"))


def test_worked_example_of_cliffs_delta():
    assert float(cliffs_delta((3, 2, 3), (1, 2, 1, 1))) == pytest.approx(0.91667, abs=1e-5)
