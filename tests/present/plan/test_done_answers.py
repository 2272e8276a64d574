"""What a finished action asks to record."""

import pytest

from readiness.present.plan.done_answers import answers_to_record
from readiness.services.assessing import assess_response
from tests.engine.safeguards.guarded import RULES, SECOND, told_of_people


@pytest.mark.parametrize("is_needed", [True, False])
def test_a_safeguard_told_not_to_apply_is_recorded_only_where_a_problem_lacks_it(*, is_needed: bool) -> None:
    rule = next(rule for rule in RULES if "decides-about-people" in rule.when)
    flags = {"decides_about_people": is_needed, "generates_text": False}
    found = assess_response(told_of_people({rule.safeguard: "not-applicable"}, **flags), SECOND)

    asked = [(each.key, each.now, each.then) for each in answers_to_record(found, rule.action)]

    assert ((rule.safeguard, "Does not apply", "Yes") in asked) is is_needed
