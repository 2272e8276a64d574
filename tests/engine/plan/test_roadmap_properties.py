import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from readiness.engine.plan.schedule import Schedule
from readiness.model.response import Answer, CandidateProblem, DataFacets
from tests.chance import seeds
from tests.engine.organizations import QUESTIONS, after_plan, everywhere, model_in_use, responses
from tests.engine.plan.plan_promises import broken_promises, concluded
from tests.engine.plan.random_organizations import random_organization
from tests.engine.worked import RUBRIC

FOLLOW_UPS = {"X34", "X35", "X41"}
"""Actions whose trigger is a band or a reached level: they may appear when an answer improves."""
KNOCK_OUTS = {"K1", "K2", "K3"}


def test_prerequisites_exist_and_have_no_cycle():
    seen: dict[str, int] = {}

    def depth(code: str, path: tuple[str, ...] = ()) -> int:
        assert code not in path
        if code not in seen:
            action = RUBRIC.action_by_id[code]
            before = (*action.prerequisites, *action.after)
            seen[code] = 1 + max((depth(each, (*path, code)) for each in before), default=0)
        return seen[code]

    assert max(depth(action.id) for action in RUBRIC.actions) > 3


@given(responses)
def test_the_plan_keeps_its_promises(told):
    assert not broken_promises(told)


def test_what_more_time_would_bring_is_the_same_where_the_whole_year_is_filled_for_it():
    told = [random_organization(seed) for seed in seeds(30)]
    for_first = [concluded(each).roadmap for each in told]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Schedule, "is_done", False)
        for_the_year = [concluded(each).roadmap for each in told]
    assert for_first == for_the_year
    assert any(each is not None and each.time_short is not None for each in for_first)


@given(responses)
def test_a_trial_is_planned_for_the_first_problem_and_never_for_one_that_needs_no_ml(told):
    found = concluded(told)
    assume(found.roadmap is not None and found.placement is not None)
    trial, first = found.roadmap.action("X20"), found.ranking.first_problem
    # Where a tool is tested first, a trial may still be needed for a gate: of a problem that is chosen then.
    if trial is not None and trial.lane == "first-trial" and trial.horizon != "later":
        assert trial.problem == found.ranking.first
        assert first is None or not KNOCK_OUTS & {hit.rule for hit in first.hits}
        assert set(first.prerequisites if first else ()) <= set(trial.prerequisites)
    if found.placement.placed == 3:
        assert "X43" in {action.id for action in found.roadmap.recurring}


@given(responses)
# Somebody finds out that a third model counts, whose data would not do.
@example(
    everywhere(
        0,
        workloads=(
            model_in_use("Offers", facets=DataFacets(unified="dont-know")),
            model_in_use("Stock", in_use_since=None, facets=DataFacets(labelled=0)),
        ),
    )
)
# A warning asks for a second model, where the organization has no data beside those of the first.
@example(
    everywhere(
        3,
        {"data-exist": 0, "data-record": 0, "strategy-goal": 0, "strategy-deploy": 0},
        workloads=(model_in_use("Offers", facets=DataFacets(access="dont-know")),),
    )
)
# Nobody told who could do the work, beside a problem for which a ready-made tool exists.
@example(
    everywhere(
        0,
        workloads=(model_in_use("Offers", facets=DataFacets(exists=3, labelled=3, unified=3, access=3)),),
        problems=(CandidateProblem(id="calls", name="Calls", type="forecast", off_the_shelf="fully"),),
    )
)
def test_the_plan_is_sufficient_for_the_next_phase(told):
    found = concluded(told)
    assume(found.placement is not None and found.placement.placed < 3)
    # A workload that comes of age brings data and effects of its own into the gates, which today's plan cannot know.
    # Nor what turns out once somebody tells which models run.
    assume(not {"weeks-in-use", "tell-workloads"} & {milestone.kind for milestone in found.roadmap.milestones})
    later = concluded(after_plan(told, found))
    assert later.placement.placed > found.placement.placed, [
        (gate.id, gate.tests) for gate in later.placement.gates_of(found.placement.placed + 1) if not gate.is_met
    ]


@given(responses)
def test_the_same_answers_give_the_same_bytes_in_any_order(told):
    turned = told.model_copy(update={"answers": dict(reversed(told.answers.items()))})
    assert concluded(told).model_dump_json() == concluded(turned).model_dump_json()


@given(responses, st.sampled_from(QUESTIONS))
def test_improving_an_answer_adds_no_action_for_that_question(told, question):
    level = told.answers[question].level
    assume(level is not None and level < 3)
    better = told.model_copy(update={"answers": {**told.answers, question: Answer(given=level + 1)}})
    before, after = concluded(told), concluded(better)
    assume(before.roadmap.target_phase == after.roadmap.target_phase)
    on_path = {step.action for step in (after.placement.path.steps if after.placement.path else ())}
    mine = {code for code, _ in RUBRIC.steps_of[question]}
    added = {a.id for a in after.roadmap.actions} - {a.id for a in before.roadmap.actions}
    directly = {a.id for a in after.roadmap.actions if any(b.subject == question for b in a.because)}
    assert not added & mine & directly - on_path - FOLLOW_UPS
