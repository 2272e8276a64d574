"""Textbook ranking methods on their published examples, beside the product's weighted sum on the same numbers."""

from fractions import Fraction

import numpy as np
import pytest

from readiness.engine.problems.candidates import weigh_candidates
from readiness.engine.problems.criteria import score_levels
from readiness.engine.problems.ranking import rank_problems
from tests.engine.worked import CRITERIA, LOGISTICS, RUBRIC, RULES, response

BENEFIT, COST = 1, -1
CARS = [[7, 9, 9, 8], [8, 7, 8, 7], [9, 6, 8, 9], [6, 7, 8, 6]]
CAR_WEIGHTS, CAR_KINDS = [0.1, 0.4, 0.3, 0.2], [BENEFIT, BENEFIT, BENEFIT, COST]


def topsis(table, weights, kinds, normalization="vector"):
    """Closeness to the ideal of each row; the textbook's normalization is the vector one."""
    from pymcdm.methods import TOPSIS
    from pymcdm.normalizations import minmax_normalization, vector_normalization

    chosen = {"vector": vector_normalization, "minmax": minmax_normalization}[normalization]
    return TOPSIS(chosen)(np.array(table, dtype=float), np.array(weights), np.array(kinds))


def priorities(comparisons):
    """The principal eigenvector of a matrix of pairwise comparisons, scaled to sum 1 (Saaty)."""
    values, vectors = np.linalg.eig(np.array(comparisons, dtype=float))
    principal = np.abs(vectors[:, values.real.argmax()].real)
    return principal / principal.sum()


def pairwise(size, **upper):
    """A reciprocal matrix from its upper triangle, keys such as `c01`."""
    matrix = np.ones((size, size))
    for name, value in upper.items():
        row, column = int(name[1]), int(name[2])
        matrix[row, column], matrix[column, row] = value, 1 / value
    return matrix


def weighted_sum(weights, local):
    """The product's score of each alternative, from local priorities instead of levels, scaled back to 0-1."""
    names = [f"c{index}" for index in range(len(weights))]
    exact = {name: Fraction(float(weight)) for name, weight in zip(names, weights, strict=True)}
    rows = zip(*local, strict=True)
    return [
        float(score_levels({n: Fraction(float(x)) for n, x in zip(names, row, strict=True)}, exact)) * 3 / 100
        for row in rows
    ]


def surrogate_weights(count):
    """Rank order centroid weights: w_i = (1/n) sum of 1/k for k from i to n."""
    return [sum(Fraction(1, k) for k in range(i, count + 1)) / count for i in range(1, count + 1)]


@pytest.mark.thorough
def test_topsis_gives_the_published_closeness_of_three_cars():
    table = [[5490, 51.4, 8.5, 285], [6500, 70.6, 7, 288], [6489, 54.3, 7.5, 290]]
    found = topsis(table, [0.35, 0.25, 0.25, 0.15], [COST, BENEFIT, BENEFIT, BENEFIT])
    assert found == pytest.approx([0.4817, 0.5182, 0.1780], abs=1e-4)


def test_topsis_gives_the_closeness_of_the_lecture_example():
    assert topsis(CARS, CAR_WEIGHTS, CAR_KINDS) == pytest.approx([0.7427, 0.4036, 0.1759, 0.4414], abs=5e-5)


def test_another_normalization_gives_other_numbers():
    found = topsis(CARS, CAR_WEIGHTS, CAR_KINDS, "minmax")
    assert found == pytest.approx([0.7723, 0.3288, 0.1566, 0.3675], abs=5e-5)


def test_topsis_agrees_on_the_first_problem_and_swaps_the_middle():
    told = response({"data-quality": 3}, problems=LOGISTICS)
    ranking = rank_problems(weigh_candidates(told, RULES), RUBRIC, 2)
    weights = dict(ranking.weights)
    table = [[problem.criteria[criterion] for criterion in CRITERIA] for problem in LOGISTICS]
    found = topsis(table, [weights[criterion] for criterion in CRITERIA], [BENEFIT] * len(CRITERIA))
    assert found == pytest.approx([0.6715, 0.4794, 0.5359, 0.2975], abs=5e-5)
    assert LOGISTICS[int(found.argmax())].id == ranking.problems[0].id
    assert found[2] > found[1]
    assert [problem.id for problem in ranking.problems[1:3]] == ["forecast", "invoice"]


def test_the_weighted_sum_reproduces_the_published_car_priorities():
    criteria = priorities([[1, 0.5, 3], [2, 1, 4], [1 / 3, 1 / 4, 1]])
    style = priorities([[1, 0.25, 4, 1 / 6], [4, 1, 4, 0.25], [0.25, 0.25, 1, 0.2], [6, 4, 5, 1]])
    reliability = priorities([[1, 2, 5, 1], [0.5, 1, 3, 2], [0.2, 1 / 3, 1, 0.25], [1, 0.5, 4, 1]])
    fuel = priorities([[1, 2, 4, 1], [0.5, 1, 3, 2], [0.25, 1 / 3, 1, 0.2], [1, 0.5, 5, 1]])
    assert criteria == pytest.approx([0.3196, 0.5584, 0.1220], abs=5e-5)
    found = weighted_sum(criteria, [style, reliability, fuel])
    assert found == pytest.approx([0.2922, 0.2767, 0.0697, 0.3613], abs=1e-4)


def test_the_weighted_sum_reproduces_the_published_choice_of_a_leader():
    criteria = priorities(pairwise(4, c01=4, c02=3, c03=7, c12=1 / 3, c13=3, c23=5))
    assert criteria == pytest.approx([0.5476, 0.1266, 0.2699, 0.0559], abs=1e-4)
    local = [
        priorities(pairwise(3, c01=1 / 4, c02=4, c12=9)),
        priorities(pairwise(3, c01=3, c02=1 / 5, c12=1 / 7)),
        priorities(pairwise(3, c01=5, c02=9, c12=4)),
        priorities(pairwise(3, c01=1 / 3, c02=5, c12=9)),
    ]
    assert weighted_sum(criteria, local) == pytest.approx([0.3581, 0.4928, 0.1491], abs=1e-4)


def test_rice_gives_its_published_score_and_lets_a_tiny_job_overtake():
    def rice(reach, impact, confidence, effort):
        return reach * impact * confidence / effort

    assert rice(2000, 2, Fraction(4, 5), 4) == 800
    assert rice(200, 1, Fraction(4, 5), Fraction(1, 8)) > 800  # a tiny job overtakes a far larger gain


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (3, [0.6111, 0.2778, 0.1111]),
        (4, [0.5208, 0.2708, 0.1458, 0.0625]),
        (5, [0.4567, 0.2567, 0.1567, 0.0900, 0.0400]),
    ],
)
def test_surrogate_weights_have_their_published_values(count, expected):
    assert [float(weight) for weight in surrogate_weights(count)] == pytest.approx(expected, abs=5e-5)


def test_rough_weights_keep_the_first_problem():
    own = {criterion: str(round(float(w), 4)) for criterion, w in zip(CRITERIA, surrogate_weights(10), strict=True)}
    told = response({"data-quality": 3}, problems=LOGISTICS, own_weights=own)
    assert rank_problems(weigh_candidates(told, RULES), RUBRIC, 2).first == "late"
