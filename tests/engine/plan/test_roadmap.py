from datetime import date
from decimal import Decimal

import pytest

from readiness.engine.assessing import assess
from readiness.model.outcome import Outcome
from readiness.model.response import Answer, Organization, Person, Response, Workload
from readiness.model.roadmap import PlannedAction, Roadmap
from readiness.model.work_calendar import WorkCalendar
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


def planned(told: Response, calendar: WorkCalendar | None = None) -> Roadmap:
    roadmap = outcome(told, calendar).roadmap
    assert roadmap is not None
    return roadmap


def outcome(told: Response, calendar: WorkCalendar | None = None) -> Outcome:
    return assess(told, QUESTIONNAIRE, RUBRIC, calendar=calendar)


def worked_example() -> Response:
    levels = {**NOT_IN_PLACE, **NO_WORKLOAD}
    first = LATE.model_copy(
        update={
            "criteria": {**LATE.criteria, "data-access": 2, "integration": 1},
            "data_quality": 3,
        }
    )
    return response(
        levels,
        fill=3,
        people=TEAM,
        problems=(first,),
        runs_no_model=True,
        organization=Organization(employees=120),
        facts={"ai-leadership-named": True, "common-forum": True},
    )


def at(roadmap: Roadmap, code: str) -> PlannedAction:
    action = roadmap.action(code)
    assert action is not None, code
    return action


def test_worked_example_has_a_result_in_six_weeks():
    roadmap = planned(worked_example())
    lane = [(action.id, action.start_day, action.end_day) for action in roadmap.dated if action.lane == "first-trial"]
    assert lane == [("X03", 1, 5), ("X25", 1, 5), ("X13", 1, 3), ("X47", 1, 4), ("X20", 8, 39), ("X27", 40, 43)]
    trial = roadmap.first_trial
    assert trial is not None
    assert (trial.state, trial.problem, trial.start_day, trial.result_day) == ("ready", "late", 8, 39)


def test_the_foundations_open_the_gates_of_the_next_phase_and_leave_the_rest_out():
    roadmap = planned(worked_example())
    second = {action.id: action.opens_gates for action in roadmap.actions if action.lane == "foundations"}
    assert {gate for gates in second.values() for gate in gates} == {"G2.1", "G2.2", "G2.3"}
    assert {gate for action in roadmap.actions for gate in action.opens_gates} == {"G2.1", "G2.2", "G2.3", "G2.5"}
    assert {"X01", "X06"} <= {left.id for left in roadmap.left_out}
    assert {left.reason for left in roadmap.left_out} <= {"next-phase", "no-gate"}


def test_two_people_work_at_the_same_time():
    roadmap = planned(worked_example())
    first_week = {action.owner.person for action in roadmap.dated if action.start_day <= 5}
    assert first_week == {"ana", "ben"}


def test_what_comes_again_and_again_is_a_mark_and_no_bar():
    roadmap = planned(worked_example())
    assert {action.id: action.every for action in roadmap.recurring}["X43"] == "quarter"
    assert not {action.id for action in roadmap.recurring} & {action.id for action in roadmap.actions}


def test_a_plan_of_a_large_organization_is_more_work_than_one_of_a_small():
    def effort(employees: int) -> float:
        told = worked_example().model_copy(update={"organization": Organization(employees=employees)})
        return sum(action.effort.likely for action in planned(told).actions)

    assert effort(14) < effort(120) < effort(2400)


def test_no_action_begins_ends_or_is_due_on_a_day_off():
    off = (date(2026, 3, 9), date(2026, 3, 10), date(2026, 3, 11), date(2026, 3, 12), date(2026, 3, 13))
    calendar = WorkCalendar(starts_on=date(2026, 2, 28), days_off=off)
    roadmap = planned(worked_example(), calendar)
    assert roadmap.starts_on == date(2026, 3, 2)
    for action in roadmap.dated:
        assert not {action.start_on, action.end_on} & set(off)
    first = at(roadmap, "X13")
    assert (first.start_on, first.start_day) == (date(2026, 3, 2), 3)


def test_a_blocked_week_moves_the_result():
    open_weeks = planned(worked_example(), WorkCalendar(starts_on=TODAY))
    week = tuple(date(2026, 3, day) for day in range(16, 21))
    blocked = planned(worked_example(), WorkCalendar(starts_on=TODAY, days_off=week))
    assert blocked.first_trial.result_day > open_weeks.first_trial.result_day


def test_nobody_listed_leaves_owners_to_be_named_and_says_what_it_assumes():
    roadmap = planned(response(NOT_IN_PLACE, fill=3, problems=(LATE,)))
    assert {action.owner.kind for action in roadmap.actions} == {"to-be-named", "partner"}
    assert "nobody-named" in roadmap.assumptions
    assert at(roadmap, "X17").end_day < at(roadmap, "X20").start_day


def test_a_leader_with_little_time_decides_and_the_work_goes_to_others():
    boss = Person(id="boss", name="Boss", fte=Decimal("0.05"), skills=EVERY_SKILL, roles=("business-leader",))
    hands = Person(id="hands", name="Hands", fte=Decimal("0.4"), skills=EVERY_SKILL)
    roadmap = planned(worked_example().model_copy(update={"people": (boss, hands)}))
    by_boss = [action for action in roadmap.dated if action.owner.person == "boss"]
    assert all(action.planned_days <= 1 for action in by_boss)
    assert at(roadmap, "X20").owner.person == "hands"


def test_too_little_time_makes_the_plan_shorter_and_says_what_one_more_day_brings():
    one = Person(id="one", name="One", fte=Decimal("0.05"), skills=EVERY_SKILL)
    told = response(fill=0, people=(one,), problems=(LATE,), organization=Organization(employees=30))
    short = planned(told).time_short
    assert short is not None
    assert short.needs_days > short.has_days
    assert short.moved
    assert short.person == "one"
    assert set(short.brings_back) <= set(short.moved)
    assert short.brings_back
    assert planned(told.model_copy(update={"people": TEAM})).time_short is None


def test_time_that_nobody_told_is_taken_as_half_a_day_a_week_and_the_plan_says_so():
    def with_time(fte: Decimal | None) -> Roadmap:
        one = Person(id="one", name="One", fte=fte, skills=EVERY_SKILL)
        return planned(worked_example().model_copy(update={"people": (one,)}))

    untold, told = with_time(None), with_time(Decimal("0.1"))
    assert untold.actions == told.actions
    assert [each.is_assumed for each in (*untold.people, *told.people)] == [True, False]
    assert untold.people[0].has_days == told.people[0].has_days > 0
    assert "time-untold" in untold.assumptions
    assert "time-untold" not in told.assumptions


def _with_people(*people: Person) -> Roadmap:
    return planned(worked_example().model_copy(update={"people": people}))


APPRENTICE = Person(id="ola", name="Ola", is_junior=True)
DIRECTOR = Person(id="eva", name="Eva", fte=Decimal("0.1"), roles=("business-leader",))


def test_a_leader_decides_and_an_apprentice_without_time_told_gets_no_work():
    roadmap = _with_people(DIRECTOR, APPRENTICE)
    assert at(roadmap, "X03").owner.person == "eva"
    assert "ola" not in {action.owner.person for action in roadmap.actions}


def test_a_junior_with_time_leads_nothing_unasked():
    roadmap = _with_people(APPRENTICE.model_copy(update={"fte": Decimal(1), "skills": {"leadership": 3}}))
    assert at(roadmap, "X03").owner.kind == "to-be-named"


def test_the_sponsor_decides_whatever_was_told_of_their_skills():
    told = worked_example()
    sponsored = tuple(problem.with_sponsor("eva ") for problem in told.problems)
    people = (DIRECTOR.model_copy(update={"roles": ()}), *(each.model_copy(update={"roles": ()}) for each in TEAM))
    roadmap = planned(told.model_copy(update={"people": people, "problems": sponsored}))
    assert at(roadmap, "X03").owner.person == "eva"


def test_where_the_result_is_used_is_agreed_before_the_trial_and_so_before_stop_or_go():
    roadmap = planned(worked_example())
    assert at(roadmap, "X25").end_on < at(roadmap, "X20").start_on


def test_what_has_begun_takes_sixty_percent_of_the_work():
    def effort(level: int) -> tuple[float, float, float]:
        answers = {**worked_example().answers, "strategy-baseline": Answer(given=level)}
        measure = at(planned(worked_example().model_copy(update={"answers": answers})), "X13").effort
        return measure.low, measure.likely, measure.high

    share = float(RUBRIC.planning.begun_share)
    assert share == 0.6
    assert effort(1) == pytest.approx([share * days for days in effort(0)])


def test_somebody_with_no_time_gets_no_work():
    idle = Person(id="idle", name="Idle", fte=Decimal(0), skills=EVERY_SKILL)
    roadmap = planned(response(NOT_IN_PLACE, fill=3, problems=(LATE,), people=(idle,)))
    assert "idle" not in {action.owner.person for action in roadmap.actions}
    assert "nobody-has-time" in roadmap.assumptions


def test_an_empty_response_has_no_roadmap():
    assert outcome(response()).roadmap is None


def test_only_dont_know_starts_with_finding_out():
    unknown = {question.id: "dont-know" for question in QUESTIONNAIRE.questions}
    roadmap = planned(response(unknown))
    asked = at(roadmap, "X46")
    assert asked.horizon == "first-90-days"
    assert asked.effort.likely <= 3
    assert {reason.actual for reason in asked.because} >= {"dont-know"}


def test_without_past_cases_recording_comes_first_and_the_trial_has_no_date():
    none = LATE.model_copy(update={"criteria": {**LATE.criteria, "data-rich": 0}})
    roadmap = planned(response({"strategy-poc": 0}, fill=3, people=TEAM, problems=(none,)))
    assert roadmap.first_trial.state == "no-data"
    assert at(roadmap, "X09").start_day == 1
    assert (at(roadmap, "X20").horizon, at(roadmap, "X20").why_later) == ("later", "no-data")


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
        ("data-rich", "dont-know", "X45"),
    ],
)
def test_what_the_first_problem_needs_ends_before_its_trial_even_if_the_organization_has_it(criterion, level, action):
    blocked = LATE.model_copy(update={"criteria": {**LATE.criteria, criterion: level}})
    roadmap = planned(response({"strategy-poc": 0}, fill=3, people=TEAM, problems=(blocked,)))
    assert roadmap.first_trial.needs == (action,)
    assert at(roadmap, action).end_day < at(roadmap, "X20").start_day
    assert action in at(roadmap, "X20").prerequisites


def test_a_workload_that_lacks_only_its_weeks_needs_no_second_deployment():
    new = Workload(
        name="Late", area="Logistics", in_use_since=TODAY, has_real_users=True, owns_data=True, is_monitored=True,
        can_change=True,
    )  # fmt: skip
    found = outcome(response(fill=3, people=TEAM, problems=(LATE,), workloads=(new,)))
    assert found.roadmap is not None
    assert found.roadmap.action("X24") is None
    assert "weeks-in-use" in {milestone.kind for milestone in found.roadmap.milestones}


def test_a_finished_trial_without_a_workload_leads_to_a_launch_not_to_another_trial():
    roadmap = planned(response(fill=3, people=TEAM, problems=(LATE,), runs_no_model=True))
    assert roadmap.first_trial.state == "tried"
    assert roadmap.action("X20") is None
    assert (at(roadmap, "X24").lane, at(roadmap, "X24").opens_gates) == ("first-trial", ("G2.1",))


def test_the_result_is_decided_on_the_next_working_day():
    roadmap = planned(worked_example())
    days = {each.kind: each.on for each in roadmap.dates}
    trial = at(roadmap, "X20")
    assert days["first-result"] == trial.end_on
    assert days["first-result"] < days["stop-or-go"] <= at(roadmap, "X27").start_on
    assert days["gate-check"] == date(2026, 5, 29)
