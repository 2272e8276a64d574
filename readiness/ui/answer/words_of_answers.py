"""An answer as a sentence, for the choice between two versions and the message of what was undone."""

from __future__ import annotations

from readiness.model.questionnaire import Question
from readiness.model.response import Answer
from readiness.present import list_words
from readiness.words import said
from readiness.words.say import answer as say

BESIDES = {"dont-know": say.I_DO_NOT_KNOW, "not-applicable": say.THIS_DOES_NOT_APPLY}


def in_words(question: Question, answer: Answer) -> str:
    """An answer as a sentence, with its note."""
    if answer.given is None:
        told = said(say.NO_ANSWER)
    elif isinstance(answer.given, int):
        told = question.anchor(answer.given).text
    else:
        told = list_words.sentence(said(BESIDES[answer.given]))
    details = [answer.reason, answer.evidence, said(say.MARKED_TO_COME_BACK) if answer.come_back else ""]
    return " ".join([told, *(each for each in details if each)])
