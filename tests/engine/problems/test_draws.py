"""Random numbers of our own: the published ones, the same for ever, and distributed as they should be."""

import numpy as np
import pytest
from scipy import stats

from readiness.engine.problems.draws import Stream, splitmix

UNIFORMS = [0.6146851218473055, 0.5188208871989262, 0.9407384212864893]
GAMMAS = [0.37406984748092326, 2.73278371763357, 0.07072078182372332, 4.506326222275872]


def test_published_numbers_of_splitmix():
    published = [
        6457827717110365317,
        3203168211198807973,
        9817491932198370423,
        4593380528125082431,
        16408922859458223821,
    ]
    assert splitmix(1234567, np.arange(1, 6, dtype=np.uint64)).tolist() == published


def test_a_stream_gives_the_same_numbers_in_every_version():
    assert Stream(7, "weights").uniforms(3).tolist() == UNIFORMS
    drawn = Stream(7, "weights").gammas(np.array([0.5, 3.0]), 2)
    assert drawn.ravel().tolist() == pytest.approx(GAMMAS, rel=1e-12)


def test_each_purpose_has_numbers_of_its_own_and_a_longer_draw_begins_like_a_short_one():
    weights, levels = (Stream(7, purpose).uniforms(1000) for purpose in ("weights", "levels"))
    assert not set(weights) & set(levels)
    assert abs(float(np.corrcoef(weights, levels)[0, 1])) < 0.1
    assert Stream(7, "weights").uniforms(2, 50).ravel().tolist() == weights[:100].tolist()


def test_uniform_numbers_are_uniform_and_never_nought_or_one():
    drawn = Stream(1, "anything").uniforms(20_000)
    assert 0 < drawn.min() < drawn.max() < 1
    assert stats.kstest(drawn, "uniform").pvalue > 0.01


@pytest.mark.parametrize("shape", [0.05, 0.5, 1, 1.5, 3, 7.5, 50, 1e6])
def test_gamma_draws_follow_their_distribution(shape):
    drawn = Stream(2, "anything").gammas(np.array([2.0, shape]), 20_000)
    assert stats.kstest(drawn[:, 1], stats.gamma(shape).cdf).pvalue > 0.01
    assert abs(float(np.corrcoef(drawn.T)[0, 1])) < 0.03


def test_a_criterion_without_weight_is_never_drawn():
    assert Stream(3, "anything").gammas(np.array([0.0, 1.0]), 100)[:, 0].tolist() == [0.0] * 100
