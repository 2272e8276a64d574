import importlib
import pkgutil

import pytest

import bench
from bench.__main__ import holds


@pytest.mark.parametrize(
    ("figure", "kept"),
    [
        ({"value": 4}, True),
        ({"value": 15, "limit": 15}, True),
        ({"value": 16, "limit": 15}, False),
        ({"value": 0.9, "least": 1}, False),
        ({"value": 1, "least": 1, "limit": 1}, True),
    ],
)
def test_a_figure_holds_if_it_keeps_the_limits_it_states(figure: dict[str, float], kept: bool) -> None:
    assert holds(figure) is kept


@pytest.mark.parametrize("figure", [{"value": 1.0, "limit": 5, "failed": "not refused"}, {"value": None}])
def test_a_figure_that_could_not_be_measured_never_holds(figure: dict[str, object]) -> None:
    assert not holds(figure)


@pytest.mark.parametrize("name", [module.name for module in pkgutil.iter_modules(bench.__path__)])
def test_every_measurement_still_fits_what_it_measures(name: str) -> None:
    assert importlib.import_module(f"bench.{name}").__doc__
