"""The answers that a finished action changes: what stands there now, and what would stand there from now on."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.model.response import Answer
from readiness.model.safeguards import SafeguardAnswer
from readiness.present import reasons
from readiness.present.findings import Findings
from readiness.present.safeguards import safeguard_words
from readiness.words import alone, said
from readiness.words.say import plan as say


@dataclass(frozen=True)
class NewAnswer:
    """One answer to record: the question, what is told now, and the level that the action brings, in words."""

    part: str
    key: str
    asked: str
    now: str
    then: str
    value: Answer | bool | SafeguardAnswer


def answers_to_record(found: Findings, action_id: str) -> tuple[NewAnswer, ...]:
    """What to record once the action is done; nothing where the answers say so already or that it does not apply."""
    rule = found.rubric.action_by_id.get(action_id)
    if rule is None:
        return ()
    levels = [_level(found, effect.question, effect.level) for effect in rule.effects]
    facts = [_fact(found, effect.fact) for effect in rule.also if effect.kind == "fact" and effect.fact]
    safeguards = [_safeguard(found, each.safeguard) for each in rule.also if each.safeguard]
    return tuple(each for each in (*levels, *facts, *safeguards) if each is not None)


def _level(found: Findings, slug: str, level: int) -> NewAnswer | None:
    question, before = found.question(slug), found.response.answers.get(slug, Answer())
    if question is None or before.given == "not-applicable" or (before.level is not None and before.level >= level):
        return None
    now = reasons.given(found, slug, "skipped" if before.given is None else before.given)
    value = before.with_level(level)
    return NewAnswer("answer", slug, question.text, alone(now), question.anchor(level).short, value)


def _fact(found: Findings, fact: str) -> NewAnswer | None:
    told = found.response.facts.get(fact)
    if told is True:
        return None
    now = (
        {False: said(say.NO), None: said(say.NOBODY_SAID_YET)}.get(told, said(say.I_DO_NOT_KNOW))
        if not isinstance(told, str)
        else said(say.I_DO_NOT_KNOW)
    )
    return NewAnswer("fact", fact, reasons.fact_text(found, fact), now, said(say.YES), True)


def _safeguard(found: Findings, slug: str) -> NewAnswer | None:
    asked = next((each for each in safeguard_words.asked(found) if each.id == slug), None)
    told = safeguard_words.told(found, slug)
    if asked is None or told.given == "yes" or (told.given == "not-applicable" and not _is_lacked(found, slug)):
        return None
    now = said(safeguard_words.GIVEN[told.given])
    return NewAnswer("safeguard", slug, asked.text, now, said(safeguard_words.GIVEN["yes"]), told.with_given("yes"))


def _is_lacked(found: Findings, slug: str) -> bool:
    """Whether a problem needs a safeguard and lacks it; that it does not apply, where it is needed, does not count."""
    return any(each.safeguard == slug for row in found.outcome.ranking.problems for each in row.missing_safeguards)
