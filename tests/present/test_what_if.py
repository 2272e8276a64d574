"""A trial of other answers leaves the real ones alone."""

from readiness.present.comparing import compare
from readiness.present.what_if import Trial, candidates, gate_facts, supposed, verdict
from tests.present.test_headlines import findings, findings_of, plain


def test_nothing_supposed_is_empty_and_changes_nothing() -> None:
    found = findings_of("retail-chain")
    assert Trial().is_empty
    assert supposed(found, Trial()) == found.response


def test_supposed_levels_count_as_sure_and_the_real_answers_stay() -> None:
    found = findings_of("retail-chain")
    imagined = supposed(found, Trial(levels={"strategy-learn": 3}))
    assert (imagined.answers["strategy-learn"].given, imagined.answers["strategy-learn"].confidence) == (3, "sure")
    assert found.response.answers["strategy-learn"].given == 1


def test_a_supposed_model_counts_and_uses_the_data_of_the_first_problem() -> None:
    found = findings_of("regional-logistics")
    imagined = findings(supposed(found, Trial(more_models=1, facts=("ab-plan-written",))))
    assert imagined.placement.workloads.counted == 1
    assert imagined.placement.reference_data.level == "better"


def test_a_trial_can_lift_the_phase() -> None:
    found = findings_of("regional-logistics")
    imagined = findings(supposed(found, Trial(levels={"strategy-measure": 2}, more_models=1)))
    result = compare(found, imagined, "Today", "Supposed")
    assert plain(verdict(result, imagined)) == "You would be in phase 2, not in phase 1."


def test_a_trial_that_is_not_enough_says_how_many_gates_are_left() -> None:
    found = findings_of("retail-chain")
    imagined = findings(supposed(found, Trial(levels={"strategy-learn": 2})))
    result = compare(found, imagined, "Today", "Supposed")
    words = plain(verdict(result, imagined))
    assert words == "You would stay in phase 2. Four gates would still hold you back."


def test_questions_on_the_shortest_way_are_offered_first_and_each_once() -> None:
    listed = [each.question for each in candidates(findings_of("retail-chain"))]
    path = findings_of("retail-chain").placement.path
    assert path is not None
    assert listed[: len(path.steps)] == [step.question for step in path.steps]
    assert len(set(listed)) == len(listed)
    assert candidates(findings_of("nothing")) == ()


def test_facts_that_gates_ask_for_and_that_are_not_true_can_be_supposed() -> None:
    assert gate_facts(findings_of("regional-logistics")) == ("ab-plan-written", "ai-leadership-named")
    assert gate_facts(findings_of("mutual-insurer")) == ()
