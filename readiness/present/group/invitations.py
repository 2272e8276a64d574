"""Texts that people copy and send: invitation, reminder and the sheet on the wall, in four languages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from readiness.model.workshop import Language
from readiness.words import Message, said, speaking, spoken
from readiness.words.language import SOURCE
from readiness.words.offered import offered
from readiness.words.say import letters as say
from readiness.words.say import workshop


@dataclass(frozen=True)
class Letter:
    """A message to copy."""

    subject: str
    body: str


@dataclass(frozen=True)
class InvitationSheet:
    """The words on the printed sheet: a title, what to do, by when if that was said, and the promise."""

    title: str
    steps: tuple[str, ...]
    by: str
    promise: str


@dataclass(frozen=True)
class Promise:
    """What people are told beforehand: language, whether names are shown, the smallest number shown, and the day.

    `own_text` stands in place of our words on why people are asked, `sender` below the letter, and below that
    `imprint`: name and line of the workspace.
    """

    language: Language
    is_named: bool
    least: int
    answer_by: date | None = None
    sender: str = ""
    contact: str = ""
    own_text: str = ""
    imprint: tuple[str, ...] = ()


def invitation(promise: Promise, name: str, link: str, *, minutes: int) -> Letter:
    """The first message with a personal link. `minutes`: how long the longest part of a group takes."""
    with speaking(promise.language):
        alone = [say.answer_alone(minutes=minutes), _named(promise)]
        also = [say.WHAT_ELSE_IS_ASKED, *([] if promise.language in offered() else [say.PAGES_ARE_IN_ENGLISH])]
        kept = [say.WHAT_IS_KEPT, *([say.whom_to_ask(contact=promise.contact)] if promise.contact else [])]
        parts = [
            promise.own_text or said(say.WHY_WE_ASK),
            _paragraph(alone if promise.is_named else [*alone, say.link_opens_once(button=_begin(promise.language))]),
            _paragraph(also),
            f"{said(say.YOUR_LINK)}\n{link}",
            _by(promise),
            _paragraph(kept),
            _closing(promise),
        ]
        return Letter(said(say.SUBJECT), _letter(name, parts))


def _begin(language: Language) -> str:
    """The button that opens a link, as the page behind it names it: in English where it does not speak the letter's."""
    with speaking(language if language in offered() else SOURCE):
        return said(workshop.BEGIN)


def only_what_is_sent(language: Language) -> str:
    """What whoever chooses another language than English is told: how far it reaches; "" for English."""
    return "" if language == SOURCE or language in offered() else said(workshop.only_what_is_sent(language=language))


def reminder(promise: Promise, name: str, link: str = "") -> Letter:
    """The message to somebody who has not finished."""
    with speaking(promise.language):
        its_link = f"{said(say.YOUR_LINK)}\n{link}" if link else ""
        parts = [said(say.REMINDER), its_link, _by(promise), _closing(promise)]
        return Letter(said(say.REMINDER_SUBJECT), _letter(name, parts))


def promise_on_page(promise: Promise) -> str:
    """Who will see what of the answers, where somebody answers: as the page speaks.

    Where the invitation is in a language that no page has, it stays in that one.
    """
    with speaking(spoken().language if promise.language in offered() else promise.language):
        return said(_named(promise))


def sheet(promise: Promise) -> InvitationSheet:
    """The words for the printed sheet with the code."""
    with speaking(promise.language):
        steps = tuple(map(said, (say.SHEET_SCAN, say.SHEET_CODE, say.SHEET_ANSWER)))
        return InvitationSheet(said(say.SHEET_TITLE), steps, _by(promise), said(_named(promise)))


def _named(promise: Promise) -> Message:
    return say.SHOWN_WITH_NAMES if promise.is_named else say.nobody_sees_who(least=promise.least)


def _by(promise: Promise) -> str:
    return said(say.answer_by(day=promise.answer_by)) if promise.answer_by is not None else ""


def _closing(promise: Promise) -> str:
    return "\n".join(dict.fromkeys(filter(None, (said(say.THANKS), promise.sender, *promise.imprint))))


def _paragraph(sentences: Iterable[Message]) -> str:
    return " ".join(map(said, sentences))


def _letter(name: str, parts: list[str]) -> str:
    greeting = say.greeting_of(name=name) if name and not set("@,;") & set(name) else say.GREETING
    return "\n\n".join([said(greeting), *(part for part in parts if part)]) + "\n"
