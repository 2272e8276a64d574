"""The linear half of the model, beside the same recipe put together from parts of a library."""

import numpy as np
import pytest
from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

from readiness.evidence.judging.straight import RARE, Straight


@pytest.mark.parametrize("values", [4, 150])
@pytest.mark.parametrize("classes", [0, 2])
def test_it_predicts_what_the_library_does_also_for_blanks_and_values_it_never_saw(values: int, classes: int) -> None:
    chooser = np.random.default_rng(1)
    numbers = chooser.normal(size=(400, 3)) * [1, 1_000, 1e-6]
    numbers[chooser.random(numbers.shape) < 0.1] = np.nan
    codes = chooser.zipf(1.5, size=(400, 2)).clip(max=values).astype(float)
    matrix, is_code = np.hstack([numbers, codes]), np.array([False] * 3 + [True] * 2)
    y = np.nan_to_num(numbers[:, 0]) + codes[:, 0] % 2 + chooser.normal(size=400)
    y = (y > 0.5).astype(float) if classes else y
    library = make_pipeline(
        make_column_transformer(
            (make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), [0, 1, 2]),
            (OneHotEncoder(min_frequency=RARE, handle_unknown="infrequent_if_exist"), [3, 4]),
        ),
        LogisticRegression(C=0.3, max_iter=300) if classes else Ridge(alpha=3.0),
    ).fit(matrix[:200], y[:200])
    ours = Straight(matrix[:200], y[:200], is_code, classes)

    assert np.allclose(ours.predict(matrix[200:]), library.predict(matrix[200:]))
    if classes:
        assert np.allclose(ours.predict_proba(matrix[200:]), library.predict_proba(matrix[200:]))
