"""Whether safeguards, their rules and the actions that put them in place fit together."""

from __future__ import annotations

from collections.abc import Iterator

from readiness.content.findings import Finding
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric


def safeguard_findings(questionnaire: Questionnaire, rubric: Rubric) -> Iterator[Finding]:
    """Every safeguard has a rule, and every rule an action that puts it in place.

    A rule about a safeguard or an action that does not exist is told elsewhere.
    """
    asked = questionnaire.safeguards.questions if questionnaire.safeguards is not None else ()
    ruled = {each.safeguard for each in rubric.safeguards}
    for at, safeguard in enumerate(asked):
        if safeguard.id not in ruled:
            advice = f"Add `- {{safeguard: {safeguard.id}, action: X01}}` to `safeguards` in the rubric."
            yield Finding("questionnaire", ("safeguards", "questions", at), "The safeguard has no rule.", advice)
    for at, rule in enumerate(rubric.safeguards):
        action = rubric.action_by_id.get(rule.action)
        if action is not None and not any(each.safeguard == rule.safeguard for each in action.also):
            what = f"`{rule.action}` does not put `{rule.safeguard}` in place."
            advice = f"Add `{{kind: safeguard, safeguard: {rule.safeguard}}}` to its `also`, or name another action."
            yield Finding("rubric", ("safeguards", at, "action"), what, advice)
