"""An answer as a sentence, for the choice between two versions and the message of what was undone."""

from __future__ import annotations

from readiness.model.questionnaire import Question
from readiness.model.response import Answer

BESIDES = {"dont-know": "I do not know", "not-applicable": "This does not apply to us"}


def in_words(question: Question, answer: Answer) -> str:
    """An answer as a sentence, with its note."""
    if answer.given is None:
        said = "No answer"
    elif isinstance(answer.given, int):
        said = question.anchor(answer.given).text
    else:
        said = BESIDES[answer.given] + "."
    details = [answer.reason, answer.evidence, "Marked to come back to." if answer.come_back else ""]
    return " ".join([said, *(each for each in details if each)])
