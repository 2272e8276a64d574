"""Common mistakes that the answers point to. They change no score, gate or rank."""

from __future__ import annotations

from readiness.engine.answers.reading import is_blank
from readiness.engine.plan.situation import Situation
from readiness.engine.plan.triggers import find_causes
from readiness.model.conditions import Circumstance
from readiness.model.roadmap import WarningHit
from readiness.model.rubric import WarningRule


def find_warnings(situation: Situation) -> tuple[WarningHit, ...]:
    """The warnings that fire, in the order of the rubric, each with what it rests on.

    A warning quotes what was said: unknown answers fire none, and a response in which nothing was said has none. One
    about models that were made here fires on none that was bought, whichever answer says that one is in use.
    """
    if is_blank(situation.response, situation.rules):
        return ()
    rules = situation.rules.rubric.warnings
    asked = [rule for rule in rules if not (_is_about_own_models(rule) and situation.lists_bought_models_alone)]
    found = ((rule.id, find_causes(rule.when, situation)) for rule in asked)
    return tuple(WarningHit(id=code, because=causes) for code, causes in found if causes)


def _is_about_own_models(rule: WarningRule) -> bool:
    """Whether a warning names models that were made here."""
    return any(
        isinstance(each, Circumstance) and each.name == "own-workload-runs" for group in rule.when for each in group
    )
