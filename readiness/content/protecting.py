"""Whether safeguards, their rules and the actions that put them in place fit together."""

from __future__ import annotations

from collections.abc import Iterator

from readiness.content.findings import Finding
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric
from readiness.words import said
from readiness.words.say import content as say


def safeguard_findings(questionnaire: Questionnaire, rubric: Rubric) -> Iterator[Finding]:
    """Every safeguard has a rule, and every rule an action that puts it in place.

    A rule about a safeguard or an action that does not exist is told elsewhere.
    """
    asked = questionnaire.safeguards.questions if questionnaire.safeguards is not None else ()
    ruled = {each.safeguard for each in rubric.safeguards}
    for at, safeguard in enumerate(asked):
        if safeguard.id not in ruled:
            advice = said(say.add_safeguard_action_x(id=safeguard.id))
            yield Finding("questionnaire", ("safeguards", "questions", at), said(say.SAFEGUARD_HAS_NO_RULE), advice)
    for at, rule in enumerate(rubric.safeguards):
        action = rubric.action_by_id.get(rule.action)
        if action is not None and not any(each.safeguard == rule.safeguard for each in action.also):
            what = said(say.does_not_put_in_place(action=rule.action, safeguard=rule.safeguard))
            advice = said(say.add_kind_safeguard_safeguard(safeguard=rule.safeguard))
            yield Finding("rubric", ("safeguards", at, "action"), what, advice)
