"""Answers that do not fit what was told elsewhere, in words: in a sentence, and in short behind an answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from readiness.model.contradictions import Contradiction, ContradictionKind
from readiness.model.questionnaire import Questionnaire
from readiness.model.response import Response
from readiness.present.findings import Findings
from readiness.present.problems.unnamed import called
from readiness.present.reasons import GIVEN_WORDS
from readiness.present.safeguards.safeguard_words import STEP
from readiness.words import Message, said
from readiness.words.say import contradictions as say

_OF_ALL: Final[Mapping[ContradictionKind, Callable[[str, str], Message]]] = {
    "no-model": lambda question, given: say.no_model_told(question=question, given=given),
    "no-effect": lambda question, given: say.no_effect_told(question=question, given=given),
    "no-time": lambda question, given: say.no_time_told(question=question, given=given),
    "no-own-time": lambda question, given: say.no_own_time_told(question=question, given=given),
}
"""What was told of all, by what it is: said of the question and of what was chosen there."""


def contradiction_sentence(questionnaire: Questionnaire, response: Response, contradiction: Contradiction) -> str:
    """What was told at both places, and that one of them has to be looked at again."""
    return said(_sentence(questionnaire, response, contradiction))


def sentences(found: Findings) -> list[str]:
    """One for each."""
    return [contradiction_sentence(found.questionnaire, found.response, each) for each in found.contradictions]


def with_contradiction(found: Findings, question: str, words: str) -> str:
    """An answer in words, and behind it what it does not fit, if there is something."""
    contradiction = next((each for each in found.contradictions if each.question == question), None)
    return said(_short(found.response, contradiction, words)) if contradiction is not None else words


def question_text(questionnaire: Questionnaire, contradiction: Contradiction) -> str:
    """The question whose answer does not fit, which may be that of a safeguard."""
    if contradiction.kind == "applies":
        known = questionnaire.safeguards.by_id if questionnaire.safeguards is not None else {}
        return known[contradiction.question].text
    return questionnaire.question_by_id[contradiction.question].text


def step_of(contradiction: Contradiction) -> str:
    """The step of the questions that asks for the answer."""
    is_safeguard = contradiction.kind == "applies"
    return f"{STEP}-{contradiction.question}" if is_safeguard else contradiction.question


def _sentence(questionnaire: Questionnaire, response: Response, contradiction: Contradiction) -> Message:
    question = question_text(questionnaire, contradiction)
    if contradiction.kind == "applies":
        return say.applies_told(problem=_named(response, contradiction), question=question)
    asked = questionnaire.question_by_id[contradiction.question]
    given = (
        asked.anchor(contradiction.given).short
        if isinstance(contradiction.given, int)
        else said(GIVEN_WORDS[contradiction.given])
    )
    match contradiction.kind:
        case "number" | "number-and-rule":
            return say.number_told(
                problem=_named(response, contradiction),
                has_rule="yes" if contradiction.kind == "number-and-rule" else "no",
                question=question,
                given=given,
            )
        case "models":
            return say.model_told(model=contradiction.subject, question=question, given=given)
        case "effect":
            return say.effect_told(model=contradiction.subject, question=question, given=given)
        case _:
            return _OF_ALL[contradiction.kind](question, given)


def _short(response: Response, contradiction: Contradiction, words: str) -> Message:
    match contradiction.kind:
        case "number" | "number-and-rule":
            return say.part_does_not_fit(words=words, kind="number", subject=_named(response, contradiction))
        case "models":
            return say.part_does_not_fit(words=words, kind="model", subject=contradiction.subject)
        case "effect":
            return say.part_does_not_fit(words=words, kind="effect", subject=contradiction.subject)
        case _:
            return say.part_does_not_fit_elsewhere(words=words)


def _named(response: Response, contradiction: Contradiction) -> str:
    return next(called(each.name) for each in response.problems if each.id == contradiction.subject)
