"""What must be asked before a score is believed, and how open questions hold the verdict at "check first"."""

from __future__ import annotations

from collections.abc import Collection

from readiness.model.evidence import Alarm, Choices, Doubt, LeakQuestion, VerdictWord

ASKED_BY_WEIGHT = 5
MOST_ASKED_BY_WEIGHT = 15
BELIEVABLE = {VerdictWord.STRONG, VerdictWord.GOOD, VerdictWord.MODEST}
PRAISE = {*BELIEVABLE, VerdictWord.WEAK}
"""Every word that says that there is something to learn."""


def find_suspects(alarms: list[Alarm], choices: Choices) -> set[str]:
    """Return the alarmed columns that the user has not declared known at the moment of prediction."""
    accused = (alarm for alarm in alarms if alarm.kind != "stands-out")  # merely strong: asked about, and kept
    return {column for alarm in accused for column in alarm.columns if choices.reply_to(column) != "yes"}


def ask(
    alarms: list[Alarm],
    weights: dict[str, float],
    word: VerdictWord,
    choices: Choices,
    *,
    sensitive: Collection[str] = (),
) -> tuple[LeakQuestion, ...]:
    """Return the questions with their replies: every alarmed column, earlier questions, then what the model leans on.

    Nobody is asked whether sex or age are known. What a model leans on is asked about only when there is a score
    to believe, and for three rounds at most.
    """
    reasons = {column: alarm.kind for alarm in reversed(alarms) for column in alarm.columns}
    honest = {column for alarm in alarms if alarm.kind == "stands-out" for column in alarm.columns} & set(sensitive)
    alarmed = [name for name in dict.fromkeys(name for alarm in alarms for name in alarm.columns) if name not in honest]
    answered = [answer.column for answer in choices.answers]
    leaning: list[str] = []
    if word in BELIEVABLE:
        ranked = [name for name, weight in sorted(weights.items(), key=lambda item: -item[1]) if weight > 0]
        leaning = [name for name in ranked if name not in alarmed and name not in sensitive][:ASKED_BY_WEIGHT]
        room = max(0, MOST_ASKED_BY_WEIGHT - len(answered))
        leaning = [name for name in leaning if name in answered] + [n for n in leaning if n not in answered][:room]
    names = list(dict.fromkeys([*alarmed, *answered, *leaning]))
    return tuple(LeakQuestion(column=name, because=reasons.get(name), reply=choices.reply_to(name)) for name in names)


def cap(word: VerdictWord, questions: tuple[LeakQuestion, ...], doubts: tuple[Doubt, ...] = ()) -> VerdictWord:
    """Return "check first" whatever the score while a question or a doubt is open, else `word`."""
    is_settled = all(question.is_settled for question in questions) and not doubts
    return word if is_settled else VerdictWord.CHECK_FIRST


def is_strong_after_removal(word: VerdictWord, choices: Choices) -> bool:
    """Say whether a strong score outlived the removal of a column: others may carry the same secret."""
    return word is VerdictWord.STRONG and any(answer.reply == "no" for answer in choices.answers)
