"""The area under the curve is the one that the library draws."""

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from readiness.evidence.judging.measuring import area_under


@pytest.mark.parametrize("steps", [2, 5, 1000])
def test_the_area_is_that_of_the_library_whether_predictions_are_equal_or_not(steps: int) -> None:
    chooser = np.random.default_rng(steps)
    for rows in (2, 3, 40, 500):
        is_answer = chooser.permutation(np.arange(rows) < 1 + rows // 3)
        predicted = chooser.integers(0, steps, rows) / steps
        assert area_under(is_answer, predicted) == pytest.approx(roc_auc_score(is_answer, predicted), abs=1e-12)
