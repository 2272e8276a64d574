"""Who is proposed for what a role decides: whoever was told to decide, not whoever has most time."""

from decimal import Decimal

from readiness.engine.assessing import assess
from readiness.model.response import Person
from readiness.model.roadmap import PlannedAction
from tests.engine.plan.test_order_of_the_plan import QUESTIONNAIRE, RUBRIC
from tests.engine.safeguards.guarded import told_of_people

SPONSOR = RUBRIC.planning.trial.sponsor


def agreed_by(*people: Person) -> PlannedAction:
    told = told_of_people().model_copy(update={"people": people})
    plan = assess(told, QUESTIONNAIRE, RUBRIC).roadmap
    agreed = plan.action(SPONSOR) if plan is not None and SPONSOR is not None else None
    assert agreed is not None
    return agreed


def somebody(name: str, *, time: str, decides: int) -> Person:
    return Person(id=name, name=name, fte=Decimal(time), jobs={"knows-business": decides, "knows-data": 2})


def test_whoever_was_told_to_decide_is_proposed_before_an_engineer_with_more_hours() -> None:
    agreed = agreed_by(somebody("engineer", time="0.2", decides=1), somebody("director", time="0.05", decides=2))
    assert agreed.owner.person == "director"


def test_whoever_was_told_to_decide_and_has_no_time_is_planned_for_nothing() -> None:
    agreed = agreed_by(somebody("engineer", time="0.2", decides=1), somebody("director", time="0", decides=2))
    assert agreed.owner.person == "engineer"


def test_where_nobody_was_told_to_decide_whoever_has_most_time_is_proposed() -> None:
    agreed = agreed_by(somebody("director", time="0.05", decides=1), somebody("engineer", time="0.2", decides=1))
    assert agreed.owner.person == "engineer"
