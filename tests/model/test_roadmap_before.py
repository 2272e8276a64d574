"""A plan that version 0.1.0 kept in a snapshot is read with all that it said."""

from readiness.model.roadmap import Roadmap

ACTION = {
    "id": "X20",
    "start_bucket": 0,
    "end_bucket": 1,
    "start_day": 4,
    "end_day": 37,
    "order": 1,
    "effort": "L",
    "effort_days": 8.0,
    "priority": 3.5,
    "is_habit": False,
    "owner": {"role": "ml-engineer", "person": "ana", "kind": "person"},
    "because": [{"kind": "gate", "subject": "G2.1", "actual": 0, "needed": 1}],
    "prerequisites": ["X13"],
    "in_place": [],
    "opens_gates": ["G2.1"],
}
OLD = {
    "target_phase": 2,
    "buckets": [{"bucket": 0, "days": 8.0, "capacity": 10.0}],
    "actions": [
        {**ACTION, "horizon": "first-30-days", "problem": "late"},
        {**ACTION, "id": "X24", "horizon": "quarter-3", "start_day": 200, "end_day": 230},
        {**ACTION, "id": "X33", "horizon": "beyond", "start_day": 700, "end_day": 760},
    ],
    "milestones": [],
}


def test_owners_reasons_days_and_work_are_kept_and_nothing_is_made_up() -> None:
    plan = Roadmap.model_validate(OLD)
    first = plan.actions[0]
    assert [each.horizon for each in plan.actions] == ["first-90-days", "then", "later"]
    assert [each.lane for each in plan.actions] == ["first-trial", "foundations", "foundations"]
    assert (first.owner.person, first.because[0].subject, first.prerequisites) == ("ana", "G2.1", ("X13",))
    assert [(each.start_day, each.end_day) for each in plan.actions] == [(4, 37), (200, 230), (None, None)]
    efforts = {(each.effort.low, each.effort.likely, each.effort.high, each.planned_days) for each in plan.actions}
    assert efforts == {(8.0, 8.0, 8.0, 8.0)}
    assert (plan.starts_on, plan.first_trial, plan.time_short, plan.dates) == (None, None, None, ())


def test_a_plan_of_today_is_read_as_it_is() -> None:
    plan = Roadmap.model_validate(OLD)
    assert Roadmap.model_validate(plan.model_dump()) == plan
