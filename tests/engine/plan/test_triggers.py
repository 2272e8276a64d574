"""How conditions read answers, facts and circumstances: what nobody told fires nothing."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from pydantic import TypeAdapter

from readiness.engine.answers.reading import read_answers
from readiness.engine.answers.workloads import weigh_workloads
from readiness.engine.assessing import assess
from readiness.engine.plan.circumstances import find_circumstance
from readiness.engine.plan.situation import Situation
from readiness.engine.plan.triggers import find_cause, find_causes
from readiness.model.conditions import Condition
from readiness.model.response import Person, Response
from readiness.model.roadmap import Because
from tests.engine.samples import count_workloads, make_workload, make_workloads
from tests.engine.worked import ANA, FORECAST, INVOICE, LATE, QUESTIONNAIRE, RUBRIC, RULES, response

CONDITION: TypeAdapter[Condition] = TypeAdapter(Condition)


def situation(said: Response) -> Situation:
    outcome = assess(said, QUESTIONNAIRE, RUBRIC)
    return Situation(
        response=said,
        rules=RULES,
        workloads=count_workloads(said, RUBRIC.workloads),
        team=outcome.team,
        ranking=outcome.ranking,
        data_status=outcome.data_status,
        placement=outcome.placement,
        standings=read_answers(said, RULES),
        weighed=weigh_workloads(said, RUBRIC.workloads),
    )


def cause(said: Response, kind: str, **fields: Any) -> Because | None:
    return find_cause(CONDITION.validate_python({"kind": kind, **fields}), situation(said))


@pytest.mark.parametrize(("given", "fires"), [(1, True), ("dont-know", False), (None, False)])
def test_only_what_was_said_fires_a_trigger(given: Any, fires: bool) -> None:
    said = response({"data-exist": 2, "culture-lead": given})
    found = cause(said, "question-at-most", question="culture-lead", level=1)
    assert found == (Because(kind="question", subject="culture-lead", actual=1, needed=2) if fires else None)


def test_not_applicable_fires_no_trigger() -> None:
    said = response({"data-exist": 2, "culture-lead": "not-applicable"})
    assert cause(said, "question-at-most", question="culture-lead", level=3) is None


@pytest.mark.parametrize(("level", "fires"), [(1, False), (2, True), (3, False)])
def test_a_question_may_have_to_stand_at_one_level(level: int, fires: bool) -> None:
    said = response({"culture-tracker": level})
    assert (cause(said, "question-is", question="culture-tracker", level=2) is not None) is fires


@pytest.mark.parametrize(
    ("given", "told"), [("dont-know", "dont-know"), (None, "skipped"), ("not-applicable", None), (0, None), (3, None)]
)
def test_not_knowing_is_a_finding_of_its_own(given: Any, told: str | None) -> None:
    said = response({"data-exist": 2, "data-unify": given})
    found = cause(said, "question-unknown", question="data-unify")
    assert found == (None if told is None else Because(kind="question", subject="data-unify", actual=told))


@pytest.mark.parametrize("question", ["data-record", "data-unify", "data-access"])
def test_what_nobody_knows_is_asked_before_anything_is_done_about_it(question: str) -> None:
    unknown = assess(response({question: "dont-know"}, fill=1), QUESTIONNAIRE, RUBRIC).roadmap
    assert unknown is not None
    raises = {code for code, _ in RUBRIC.steps_of[question]}
    subjects = {reason.subject for action in unknown.actions for reason in action.because if action.id in raises}
    assert question not in subjects
    asked = unknown.action(RUBRIC.planning.find_out)
    assert asked is not None
    assert asked.effort.likely < 1


def test_a_group_fires_only_as_a_whole() -> None:
    low, high = (
        CONDITION.validate_python({"kind": "question-at-most", "question": question, "level": 1})
        for question in ("culture-lead", "culture-learn")
    )
    now = situation(response({"culture-lead": 0, "culture-learn": 3}))
    assert find_causes(((low, high),), now) == ()
    assert [found.subject for found in find_causes(((low,), (high,), (low,)), now)] == ["culture-lead"]
    assert find_causes(((),), now) == ()


@pytest.mark.parametrize(("claim", "told"), [(False, "no"), (None, None), ("dont-know", None), (True, None)])
def test_a_fact_is_missing_once_somebody_said_no(claim: Any, told: str | None) -> None:
    said = response(fill=2, facts={"ab-plan-written": claim})
    found = cause(said, "fact-missing", fact="ab-plan-written")
    assert (found.actual if found else None) == told


def test_a_fact_is_missing_only_in_its_branch() -> None:
    running = response(fill=2, workloads=(make_workload(),), facts={"ab-plan-written": False})
    for said, branch, fires in (
        (running, "running-workload", True),
        (running, "no-running-workload", False),
        (response(fill=2, runs_no_model=True, facts={"ab-plan-written": False}), "no-running-workload", True),
        (response(fill=2, facts={"ab-plan-written": False}), "no-running-workload", False),
    ):
        assert (cause(said, "fact-missing", fact="ab-plan-written", when=branch) is not None) is fires


def test_a_criterion_of_the_first_problem_is_read() -> None:
    said = response(fill=2, problems=(LATE,))
    found = cause(said, "first-problem-criterion-at-most", criterion="integration", level=2)
    assert found == Because(kind="criterion", subject="integration", actual=2, needed=3)
    assert cause(said, "first-problem-criterion-at-most", criterion="integration", level=1) is None


def test_no_first_problem_fires_if_the_condition_says_so() -> None:
    options = {"criterion": "integration", "level": 1}
    said = response(fill=2)
    assert cause(said, "first-problem-criterion-at-most", **options) is None
    found = cause(said, "first-problem-criterion-at-most", **options, or_no_problem=True)
    assert found is not None
    assert found.actual == "no-problem"


def test_a_gate_that_is_not_met_is_open() -> None:
    found = cause(response({"culture-lead": "dont-know"}), "gate-open", gate="G2.5")
    assert found == Because(kind="gate", subject="G2.5", actual="unknown", needed="met")
    assert cause(response(fill=3), "gate-open", gate="G2.5") is None
    assert cause(response({}), "gate-open", gate="G2.5") is None


def test_a_load_above_the_limit_names_the_person() -> None:
    everything = tuple(role.id for role in RUBRIC.team.roles)
    tired = Person(id="tia", name="Tia", fte="0.5", roles=everything)
    torn = Person(id="tom", name="Tom", fte="0", roles=everything[:1])
    said = response(fill=2, people=(tired,))
    assert getattr(cause(said, "load-above", load="1.0"), "subject", None) == "tia"
    assert cause(response(fill=2, people=(torn,)), "load-above", load="1.0") == Because(
        kind="load", subject="tom", actual=None, needed=1.0
    )


@pytest.mark.parametrize(("fte", "fires"), [("0.5", False), ("0.4999", True)])
def test_a_load_of_exactly_the_limit_is_not_above_it(fte: str, fires: bool) -> None:
    lea = Person(id="lea", name="Lea", fte=fte, roles=("data-scientist",))
    found = situation(response(fill=0, people=(lea,)))
    assert found.placement is not None
    assert found.placement.placed == 1
    condition = CONDITION.validate_python({"kind": "load-above", "load": "0.8"})
    assert (find_cause(condition, found) is not None) is fires


def test_the_data_status_of_the_organization_is_read() -> None:
    assert cause(response(fill=3), "data-status-at-least", status="best") is not None
    assert cause(response(fill=2), "data-status-at-least", status="best") is None


def test_a_rule_that_fires_names_the_problem() -> None:
    said = response(fill=2, problems=(LATE, INVOICE))
    assert cause(said, "rule-fires", rule="B2") == Because(kind="rule", subject="B2", actual="Invoice")
    assert cause(said, "rule-fires", rule="K1") is None


NOBODY = Person(id="nia", name="Nia", fte="0.2")
HOLDER = ANA.model_copy(update={"roles": ("data-scientist",)})


@pytest.mark.parametrize(
    ("name", "parts", "actual"),
    [
        ("always", {}, "yes"),
        ("running-workload", {"workloads": make_workloads(2)}, 2),
        ("running-workload", {}, None),
        ("own-workload-runs", {"workloads": (make_workload("Ours", supplied_by="own"),)}, "Ours"),
        ("own-workload-runs", {"workloads": (make_workload(supplied_by="vendor"),)}, None),
        ("own-workload-runs", {"workloads": (make_workload(supplied_by=None),)}, None),
        ("own-workload-runs", {"workloads": (make_workload(supplied_by="own", has_real_users=False),)}, None),
        ("nothing-deployed", {"runs_no_model": True}, "yes"),
        ("nothing-deployed", {}, None),
        ("nothing-deployed", {"workloads": (make_workload(in_use_since=date(2026, 3, 1)),)}, None),
        ("nothing-deployed", {"workloads": (make_workload(has_real_users=False),)}, "yes"),
        ("no-running-workload", {"runs_no_model": True}, "yes"),
        ("no-running-workload", {}, None),
        ("no-running-workload", {"workloads": (make_workload(is_monitored=False),)}, None),
        ("unmonitored-workload", {"workloads": (make_workload("Dark", is_monitored=False),)}, "Dark"),
        ("unmonitored-workload", {"workloads": (make_workload(has_real_users=False, is_monitored=False),)}, None),
        ("few-counted-workloads", {"workloads": make_workloads(3)}, 3),
        ("few-counted-workloads", {"workloads": make_workloads(4)}, None),
        ("few-counted-workloads", {}, None),
        ("role-missing", {"has_no_people": True}, "data-scientist"),
        ("role-missing", {}, None),
        ("few-candidates", {"problems": (LATE, LATE.model_copy(update={"id": "x", "criteria": {}}))}, 1),
        ("few-candidates", {"problems": (LATE, FORECAST)}, None),
        ("one-problem-type", {"problems": (LATE, FORECAST)}, None),
        ("no-candidate-ready", {"problems": (LATE,)}, None),
        ("no-candidate-ready", {}, "yes"),
        ("label-type", {}, "no-problem"),
        ("label-type", {"problems": (LATE,)}, "outcome-prediction"),
        ("label-type", {"problems": (FORECAST,)}, None),
        ("spare-hands", {"people": (HOLDER, NOBODY)}, "nia"),
        ("spare-hands", {"people": (NOBODY,)}, None),
        ("phase-three", {}, None),
        ("junior-alone", {"people": (ANA.model_copy(update={"is_junior": True}),)}, "yes"),
        ("junior-alone", {"people": (ANA.model_copy(update={"is_junior": True, "mentor": "Zoe"}),)}, None),
        ("snapshot-old", {"last_snapshot_on": date(2025, 8, 1)}, "2025-08-01"),
        ("snapshot-old", {}, None),
    ],
)  # fmt: skip
def test_a_circumstance_holds_or_not(name: str, parts: dict[str, Any], actual: object) -> None:
    assert find_circumstance(name, situation(response(fill=2, **parts))) == actual


def test_an_unknown_kind_of_condition_is_refused() -> None:
    with pytest.raises(TypeError, match="no rule for a condition str in ml-readiness"):
        find_cause("always", situation(response(fill=2)))


def test_the_third_phase_is_a_circumstance() -> None:
    now = situation(response(fill=2))
    assert now.placement is not None
    arrived = replace(now, placement=now.placement.model_copy(update={"placed": 3}))
    assert find_circumstance("phase-three", arrived) == "yes"


@pytest.mark.parametrize(
    ("taken", "assessed", "is_old"),
    [
        (date(2025, 8, 31), date(2026, 2, 28), False),
        (date(2025, 8, 31), date(2026, 3, 2), True),
        (date(2025, 12, 15), date(2026, 6, 15), False),
        (date(2025, 12, 15), date(2026, 6, 16), True),
    ],
)
def test_six_months_are_counted_by_the_calendar(taken: date, assessed: date, is_old: bool) -> None:
    said = response(fill=2, last_snapshot_on=taken).model_copy(update={"assessed_on": assessed})
    assert (find_circumstance("snapshot-old", situation(said)) is not None) is is_old
