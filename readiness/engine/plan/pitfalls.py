"""Common mistakes that the answers point to. They change no score, gate or rank."""

from __future__ import annotations

from readiness.engine.answers.reading import is_blank
from readiness.engine.plan.situation import Situation
from readiness.engine.plan.triggers import find_causes
from readiness.model.roadmap import WarningHit


def find_warnings(situation: Situation) -> tuple[WarningHit, ...]:
    """The warnings that fire, in the order of the rubric, each with what it rests on.

    A warning quotes what was said: unknown answers fire none, and a response in which nothing was said has none.
    """
    if is_blank(situation.response, situation.rules):
        return ()
    found = ((rule.id, find_causes(rule.when, situation)) for rule in situation.rules.rubric.warnings)
    return tuple(WarningHit(id=code, because=causes) for code, causes in found if causes)
