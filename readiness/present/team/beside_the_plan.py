"""What the plan says of people and help, for the page about people: whom it proposes, and which help comes first."""

from __future__ import annotations

from collections import Counter

from readiness.model.roadmap import PlannedAction
from readiness.present import number_words
from readiness.present.findings import Findings
from readiness.present.plan.edits import dates_of, edit_of
from readiness.present.plan.plan_order import planned_actions
from readiness.words import said
from readiness.words.say import team as say


def brings_help_first(found: Findings) -> bool:
    """Whether the plan gives dates to help from outside: the first trial is a partner's, or help is brought in.

    It is not compared with the dates of other actions: one that gains people, such as keeping a pipeline of hires open,
    is no hire yet.
    """
    plan = found.outcome.roadmap
    if plan is None:
        return False
    by_partner = plan.first_trial is not None and plan.first_trial.by_partner
    return by_partner or any(each.id == found.rubric.planning.outside_help for each in _dated(found))


def time_in_the_plan(found: Findings) -> str:
    """How much of the time of each person the plan takes in the first 90 days, while no role is given out."""
    plan = found.outcome.roadmap
    people = [each for each in plan.people if each.planned_days] if plan else []
    parts = [
        said(
            say.part_days_of_person(
                planned=number_words.short_number(round(each.planned_days, 1)),
                has=number_words.short_number(round(each.has_days, 1)),
                person=found.person_name(each.person),
            )
        )
        for each in people
    ]
    return said(say.no_roles_but_plan_takes(parts=parts)) if parts else said(say.NO_ROLES_GIVEN_OUT_YET)


def rests_on_one(found: Findings) -> str:
    """Who has half of the dated actions that are still to be done or more, where there are others; "" if nobody has."""
    dated = [each for each in _dated(found) if edit_of(found, each.id).status != "done"]
    doers = Counter(found.doer_of(each) for each in dated if _is_by_somebody(found, each))
    if not doers or len(dated) < 2:
        return ""
    person, number = doers.most_common(1)[0]
    if number * 2 < len(dated):
        return ""
    return said(say.plan_rests_on(person=person, actions=number, dated=len(dated)))


def _dated(found: Findings) -> list[PlannedAction]:
    """The actions with a date that nobody dropped."""
    left = [each for each in planned_actions(found) if edit_of(found, each.id).status != "dropped"]
    return [each for each in left if None not in dates_of(each, edit_of(found, each.id))]


def _is_by_somebody(found: Findings, action: PlannedAction) -> bool:
    return bool(edit_of(found, action.id).person or action.owner.person)
