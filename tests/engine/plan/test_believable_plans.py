"""Five firms, administrations and practices of every kind: the plan that somebody there would act on."""

import re

import pytest

from readiness.engine.assessing import assess
from readiness.model.roadmap import Roadmap
from tests.engine.plan.firms import NAMES, told
from tests.engine.plan.plan_promises import broken_promises
from tests.engine.worked import QUESTIONNAIRE, RUBRIC


def planned(name: str) -> Roadmap:
    roadmap = assess(told(name), QUESTIONNAIRE, RUBRIC).roadmap
    assert roadmap is not None
    return roadmap


@pytest.mark.parametrize("name", NAMES)
def test_a_first_trial_starts_within_45_days_and_has_a_result_within_90(name: str) -> None:
    trial = planned(name).first_trial
    assert trial is not None
    assert trial.start_day is not None
    assert trial.result_day is not None
    assert trial.start_day <= 45
    assert trial.result_day <= 90


@pytest.mark.parametrize("name", NAMES)
def test_every_promise_is_kept(name: str) -> None:
    assert broken_promises(told(name)) == []


def test_who_has_nobody_to_build_a_model_gets_help_from_outside_first() -> None:
    clinic = planned("clinic-of-14")
    assert clinic.first_trial is not None
    assert clinic.first_trial.by_partner
    manufacturer = planned("metal-manufacturer-of-260")
    assert manufacturer.first_trial is not None
    assert not manufacturer.first_trial.by_partner


_NUMBERS = {"two": 2, "three": 3, "four": 4, "six": 6}


def test_an_action_lasts_longer_than_the_weeks_of_use_that_end_it():
    asked = {}
    for action in RUBRIC.actions:
        weeks = re.findall(r"(\w+) weeks", action.done_when)
        if action.repeats is None and weeks:
            asked[action.id] = max(_NUMBERS[each] for each in weeks)
    assert asked.keys() >= {"X24", "X26"}
    short = {code: weeks for code, weeks in asked.items() if RUBRIC.action_by_id[code].lead_days <= 5 * weeks}
    assert not short
