"""The messages of contradictions.ftl. Written by tools/words.py from the English file, not by hand."""

from typing import Literal

from readiness.words.message import Message


def number_told(*, problem: str, has_rule: Literal["yes", "no"], question: str, given: str) -> Message:
    """Under “{problem}” you wrote a number and what would be enough, but to “{question}” you chose “{given}”. If it…"""
    return Message("contradictions:number-told", (problem, has_rule, question, given))


def model_told(*, model: str, question: str, given: str) -> Message:
    """You told that real users work with “{model}”, but to “{question}” you chose “{given}”. The two do not fit:…"""
    return Message("contradictions:model-told", (model, question, given))


def no_model_told(*, question: str, given: str) -> Message:
    """You told that no model does real work, but to “{question}” you chose “{given}”. The two do not fit: look…"""
    return Message("contradictions:no-model-told", (question, given))


def effect_told(*, model: str, question: str, given: str) -> Message:
    """You told that the effect of “{model}” is measured, but to “{question}” you chose “{given}”. The two do not…"""
    return Message("contradictions:effect-told", (model, question, given))


def no_effect_told(*, question: str, given: str) -> Message:
    """You told that the effect of none of your models is measured, but to “{question}” you chose “{given}”. The two…"""
    return Message("contradictions:no-effect-told", (question, given))


def no_time_told(*, question: str, given: str) -> Message:
    """You told that nobody has time for it, but to “{question}” you chose “{given}”. The two do not fit: look again…"""
    return Message("contradictions:no-time-told", (question, given))


def no_own_time_told(*, question: str, given: str) -> Message:
    """You told that none of your own people has time for it, but to “{question}” you chose “{given}”. The two do…"""
    return Message("contradictions:no-own-time-told", (question, given))


def applies_told(*, problem: str, question: str) -> Message:
    """By what you told of “{problem}”, the question “{question}” concerns it, but you answered that it does not…"""
    return Message("contradictions:applies-told", (problem, question))


def part_does_not_fit(*, words: str, subject: str, kind: Literal["number", "model", "effect"]) -> Message:
    """Stands behind an answer in the row of a gate."""
    return Message("contradictions:part-does-not-fit", (words, subject, kind))


def part_does_not_fit_elsewhere(*, words: str) -> Message:
    """{words} (does not fit what you told elsewhere)"""
    return Message("contradictions:part-does-not-fit-elsewhere", (words,))


def look_again_at(*, question: str) -> Message:
    """Look again: {question}"""
    return Message("contradictions:look-again-at", (question,))
