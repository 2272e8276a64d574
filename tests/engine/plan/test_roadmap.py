from decimal import Decimal

import pytest

from readiness.engine.assessing import assess
from readiness.model.outcome import Outcome
from readiness.model.response import Person, Response, Workload
from readiness.model.roadmap import PlannedAction, Roadmap
from tests.engine.samples import make_workload
from tests.engine.worked import LATE, QUESTIONNAIRE, RUBRIC, TODAY, response

NOT_IN_PLACE = {
    "strategy-purpose": 0,
    "culture-lead": 1,
    "data-doc": 0,
    "data-access": 1,
    "strategy-interview": 0,
    "strategy-problem": 0,
    "strategy-baseline": 1,
    "strategy-infra": 0,
    "culture-tracker": 0,
    "culture-updates": 0,
    "strategy-learn": 0,
    "strategy-poc": 0,
}
EVERY_SKILL = {skill.id: 3 for skill in RUBRIC.team.skills}
TEAM = tuple(
    Person(id=name, name=name.title(), fte=Decimal("0.25"), skills=EVERY_SKILL, roles=tuple(RUBRIC.team.role_by_id))
    for name in ("ana", "ben")
)
NO_WORKLOAD = {"strategy-deploy": 3, "strategy-measure": 3, "strategy-monitor": 3}


def planned(told: Response) -> Roadmap:
    roadmap = outcome(told).roadmap
    assert roadmap is not None
    return roadmap


def outcome(told: Response) -> Outcome:
    return assess(told, QUESTIONNAIRE, RUBRIC)


def worked_example() -> Response:
    levels = {**NOT_IN_PLACE, **NO_WORKLOAD}
    first = LATE.model_copy(
        update={
            "criteria": {**LATE.criteria, "data-access": 2, "integration": 1},
            "data_quality": 3,
        }
    )
    return response(
        levels, fill=3, people=TEAM, problems=(first,), facts={"ai-leadership-named": True, "common-forum": True}
    )


def by_bucket(roadmap: Roadmap) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for action in roadmap.actions:
        found.setdefault(action.start_bucket, []).append(action.id)
    return found


def at(roadmap: Roadmap, code: str) -> PlannedAction:
    action = roadmap.action(code)
    assert action is not None, code
    return action


def test_worked_example_selection():
    assert {action.id for action in planned(worked_example()).actions} == {
        "X01", "X03", "X06", "X07", "X11", "X12", "X13", "X14",
        "X15", "X16", "X20", "X21", "X22", "X24", "X25", "X43",
    }  # fmt: skip


def test_worked_example_priorities():
    found = {action.id: action.priority for action in planned(worked_example()).actions}
    assert found == pytest.approx(
        {
            "X01": 189.8, "X03": 179.8, "X06": 129.8, "X07": 169.8, "X11": 159.8, "X12": 149.8, "X13": 179.8,
            "X14": 119.8, "X15": 219.95, "X16": 199.95, "X20": 158.8, "X21": 59.8, "X22": 199.95, "X24": 48.8,
            "X25": 9.8, "X43": -0.2,
        }
    )  # fmt: skip


def test_worked_example_order_and_days():
    roadmap = planned(worked_example())
    assert by_bucket(roadmap) == {
        1: ["X15", "X16", "X22", "X01", "X03", "X11", "X12"],
        2: ["X13", "X06", "X07", "X14", "X20"],
        4: ["X21", "X25", "X24"],
        5: ["X43"],
    }
    assert [bucket.days for bucket in roadmap.buckets] == [9.5, 10, 10, 10, 8]
    assert (at(roadmap, "X20").end_bucket, at(roadmap, "X24").end_bucket) == (3, 5)


def test_worked_example_owners_and_problem():
    roadmap = planned(worked_example())
    assert at(roadmap, "X20").problem == "late"
    assert {action.owner.kind for action in roadmap.actions} == {"person"}


def test_nobody_listed_leaves_owners_to_be_named():
    roadmap = planned(response(NOT_IN_PLACE, fill=3))
    assert {action.owner.kind for action in roadmap.actions} == {"to-be-named"}
    assert at(roadmap, "X23").opens_gates == ("G2.4",)
    assert roadmap.capacity_days == 5


def test_a_role_that_only_an_external_covers_is_owned_outside():
    outside = Person(id="out", name="Out", fte=1, skills=EVERY_SKILL, is_external=True)
    roadmap = planned(response(NOT_IN_PLACE, fill=3, people=(outside,)))
    assert at(roadmap, "X01").owner.kind == "external"


def test_an_empty_response_has_no_roadmap():
    assert outcome(response()).roadmap is None


def test_only_dont_know_starts_with_finding_out():
    unknown = {question.id: "dont-know" for question in QUESTIONNAIRE.questions}
    roadmap = planned(response(unknown))
    assert "X05" in {action.id for action in roadmap.actions}
    assert "dont-know" in {reason.actual for reason in at(roadmap, "X05").because}


def test_an_action_by_hand_larger_than_a_bucket_spreads_over_several():
    roadmap = planned(response(NOT_IN_PLACE, fill=3))
    build = at(roadmap, "X23")
    assert build.end_bucket - build.start_bucket >= 7


def test_without_a_problem_that_may_start_data_collection_comes_first():
    none = LATE.model_copy(update={"criteria": {**LATE.criteria, "data-rich": 0}})
    roadmap = planned(response({"strategy-poc": 0, "data-collect": 3}, fill=3, problems=(none,)))
    first = next(action for action in roadmap.actions if not action.is_habit)
    assert first.id == "X09"
    assert at(roadmap, "X20").problem is None


def test_a_candidate_that_nobody_has_judged_changes_nothing_in_the_plan():
    none = LATE.model_copy(update={"criteria": {**LATE.criteria, "data-rich": 0}})
    blank = LATE.model_copy(update={"id": "blank", "criteria": {}})
    alone = planned(response({"strategy-poc": 0, "data-collect": 3}, fill=3, problems=(none,)))
    beside = planned(response({"strategy-poc": 0, "data-collect": 3}, fill=3, problems=(none, blank)))
    assert beside.actions == alone.actions


@pytest.mark.parametrize(
    ("criterion", "level", "action"),
    [
        ("executive-buy-in", 0, "X03"),
        ("outcome-recorded", 1, "X10"),
        ("data-access", 1, "X07"),
        ("measurable", 0, "X13"),
        ("integration", 0, "X25"),
        ("simple-pattern", 0, "X12"),
        ("data-rich", "dont-know", "X12"),
    ],
)
def test_what_the_first_problem_needs_ends_before_its_trial_even_if_the_organization_has_it(criterion, level, action):
    blocked = LATE.model_copy(update={"criteria": {**LATE.criteria, criterion: level}})
    roadmap = planned(response({"strategy-poc": 0}, fill=3, people=TEAM, problems=(blocked,)))
    assert at(roadmap, action).end_day <= at(roadmap, "X20").start_day
    assert action in at(roadmap, "X20").prerequisites


def test_a_workload_that_lacks_only_its_weeks_needs_no_second_deployment():
    new = Workload(
        name="Late", area="Logistics", in_use_since=TODAY, has_real_users=True, owns_data=True, is_monitored=True,
        can_change=True,
    )  # fmt: skip
    found = outcome(response(fill=3, people=TEAM, problems=(LATE,), workloads=(new,)))
    assert found.roadmap is not None
    assert found.roadmap.action("X24") is None
    assert found.roadmap.action("X20") is None
    assert "weeks-in-use" in {milestone.kind for milestone in found.roadmap.milestones}


def test_a_workload_that_lacks_only_its_weeks_is_enough_for_what_follows_a_deployment():
    new = make_workload().model_copy(update={"in_use_since": TODAY})
    said = response({"culture-understood": 0}, fill=3, people=TEAM, problems=(LATE,), workloads=(new,))
    roadmap = planned(said)
    assert at(roadmap, "X27").in_place == ("X24",)
    assert roadmap.action("X24") is None
    assert planned(said.model_copy(update={"workloads": ()})).action("X24") is not None


def test_a_finished_trial_without_a_workload_asks_for_deployment_not_for_another_trial():
    roadmap = planned(response(fill=3, people=TEAM, problems=(LATE,)))
    assert roadmap.action("X20") is None
    assert at(roadmap, "X24").opens_gates == ("G2.1",)
