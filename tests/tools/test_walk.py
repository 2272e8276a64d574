"""One walk each, as `make walk` shows them: a response through the rules, a click to the database and back."""

import pytest

from readiness.content.folders import examples_folder
from tools import walk

EXAMPLES = [path.stem for path in sorted(examples_folder().glob("*.yaml"))]
TWICE = {"engine.problems", "engine.team"}
"""Once before the phase, which rests on them, and once after it, since they rest on the phase (decision 39)."""


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_response_visits_each_package_of_the_rules_once_and_is_read_once(example: str) -> None:
    assessed = walk.assessment_walk(example)
    stays = assessed.stays()

    assert assessed.count("engine.answers.reading.read_answers") == 1
    assert assessed.count("engine.answers.workloads.weigh_workloads") == 1
    assert assessed.count("engine.scores.data_status.rate_organization_data") == 1
    assert assessed.count("engine.problems.ranking.rank_problems") == 1
    assert {package for package in stays if stays.count(package) > 1} == TWICE
    assert len(stays) == len(set(stays)) + len(TWICE)
    place = stays.index("engine.phase")
    for package in TWICE:
        assert stays[:place].count(package) == stays[place:].count(package) == 1


def test_a_click_is_converted_once_on_its_way_to_the_database_and_once_on_its_way_back() -> None:
    there, back = walk.click_walks()

    # The history compares texts field by field, so texts are taken apart and put together more often than the value is.
    assert there.conversions["a noun into JSON values"] == 1
    assert there.conversions["a text into a noun"] == 1  # the check of what is stored
    assert back.conversions == {"a text into a noun": 1}
