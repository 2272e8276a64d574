"""The minutes of workshops in words: what was agreed and why, what was decided, and who promised what by when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from readiness.model.minutes import MinuteItem
from readiness.model.pooled import QuestionAgreement
from readiness.model.questionnaire import Question, Questionnaire
from readiness.present import day_words, list_words
from readiness.present.plan.plan_calendar import Due
from readiness.words import alone, said
from readiness.words.say import room as say

TITLE: Final = say.AGREED_PROMISED_WORKSHOP
OWED: Final = say.PROMISED
OWED_HELP: Final = say.TICK_WHAT_DONE_STAYS_MINUTES
LAST_TIME: Final = say.PROMISED_LAST_TIME
DECIDED: Final = say.DECIDED
AGREED: Final = say.AGREED_WITH_REASON
AGREED_COLUMNS: Final = (say.QUESTION, say.AGREED_ON, say.WHY)
OWED_COLUMNS: Final = (say.WHAT, say.WHO, say.BY_WHEN, say.STATE)
NO_DAY: Final = say.PART_NO_DAY_NAMED


def owed(minutes: Iterable[MinuteItem]) -> tuple[MinuteItem, ...]:
    """What somebody promised, done or not: what is not done first, then by day, those without a day last."""
    found = [each for each in minutes if each.kind != "agreed" and each.owner]
    return tuple(sorted(found, key=lambda each: (each.is_done, each.by or date.max, each.on)))


def decided(minutes: Iterable[MinuteItem]) -> tuple[MinuteItem, ...]:
    """What was decided without a name beside it."""
    return tuple(each for each in minutes if each.kind == "decision" and not each.owner)


def agreed(questionnaire: Questionnaire, minutes: Iterable[MinuteItem]) -> tuple[MinuteItem, ...]:
    """Levels agreed on, in the order of the questionnaire; those of questions no longer asked are left out."""
    by_question = {each.question: each for each in minutes if each.kind == "agreed"}
    return tuple(by_question[each.id] for each in questionnaire.questions if each.id in by_question)


def agreed_row(questionnaire: Questionnaire, item: MinuteItem) -> tuple[str, str, str]:
    """One row under `AGREED_COLUMNS`."""
    question = questionnaire.question_by_id[item.question or ""]
    has_seen = item.evidence and item.evidence != item.text
    why = said(say.part_reason_and_seen(reason=item.text, seen=item.evidence)) if has_seen else item.text
    return (question.text, question.anchor(item.level or 0).short, why)


def what(questionnaire: Questionnaire, item: MinuteItem) -> str:
    """What was promised or decided."""
    if item.question is None:
        return item.text
    question = questionnaire.question_by_id.get(item.question)
    return said(say.bring_evidence_on(question=question.text if question else item.question))


def has_day(item: MinuteItem) -> bool:
    """Whether it was promised for a day, or by words for one."""
    return item.by is not None or bool(item.by_words)


def by_when(item: MinuteItem) -> str:
    """The day it was promised for."""
    return day_words.day(item.by) if item.by is not None else item.by_words or said(NO_DAY)


def state(item: MinuteItem, today: date) -> str:
    """'Done', 'Late' or 'Open'."""
    if item.is_done:
        return said(say.DONE)
    return said(say.LATE) if item.is_late(today) else said(say.OPEN)


def owed_row(questionnaire: Questionnaire, item: MinuteItem, today: date) -> tuple[str, str, str, str]:
    """One row under `OWED_COLUMNS`."""
    return (what(questionnaire, item), item.owner, by_when(item), state(item, today))


def sentence(questionnaire: Questionnaire, item: MinuteItem) -> str:
    """'Ann, by 12 January 2027: Order the test data'."""
    day = by_when(item)
    told = what(questionnaire, item)
    if not item.owner:
        return told
    return said(say.promised_by(owner=item.owner, day=day, what=told)) if has_day(item) else f"{item.owner}: {told}"


def due(questionnaire: Questionnaire, minutes: Iterable[MinuteItem]) -> tuple[Due, ...]:
    """Promises with a day that are not marked as done, for a calendar."""
    return tuple(
        Due(each.id, what(questionnaire, each), each.owner, each.by)
        for each in owed(minutes)
        if each.is_owed and each.by is not None
    )


def of_meeting(minutes: Iterable[MinuteItem], meeting: str) -> tuple[MinuteItem, ...]:
    """What one workshop recorded."""
    return tuple(each for each in minutes if each.meeting == meeting)


def from_before(minutes: Iterable[MinuteItem], meeting: str) -> tuple[MinuteItem, ...]:
    """What earlier workshops promised and nobody has marked as done."""
    return tuple(each for each in owed(minutes) if each.is_owed and each.meeting != meeting)


def left_open(minutes: Iterable[MinuteItem], question: str) -> MinuteItem | None:
    """The last word on a question, if that was to leave it open."""
    return next((each for each in minutes if each.id == question and each.is_latest and each.kind == "open"), None)


def left_open_words(item: MinuteItem) -> str:
    """'The room left this open on 2 March 2026: Ann brings evidence by 9 March 2026.', and how it counts."""
    if not item.owner:
        return said(say.room_left_open(on=item.on))
    if not has_day(item):
        return said(say.room_left_open_to(on=item.on, owner=item.owner))
    return said(say.room_left_open_to_until(on=item.on, owner=item.owner, day=by_when(item)))


def minutes_headline(
    owed_items: Sequence[MinuteItem], decided_items: Sequence[MinuteItem], agreed_items: Sequence[MinuteItem]
) -> str:
    """'Two promises, one of them done; one decision; three levels agreed on'."""
    done = sum(each.is_done for each in owed_items)
    parts = []
    if owed_items:
        number = len(owed_items)
        told = say.part_promises_them_done(owed_items=number, done=done) if done else say.part_promises(promises=number)
        parts.append(said(told))
    if decided_items:
        parts.append(said(say.part_decisions(decisions=len(decided_items))))
    if agreed_items:
        parts.append(said(say.part_levels_agreed(agreed_items=len(agreed_items))))
    return alone(list_words.clauses(parts) or said(say.PART_NOTHING_WAS_RECORDED))


SETTLED_COLUMNS: Final = (say.QUESTION, say.WHAT_CAME, say.WHY_OR_WHO_BRINGS_EVIDENCE)
SETTLED: Final = say.TALKED_ABOUT
TO_TALK_ABOUT: Final = say.STILL_TALK_ABOUT
questions_to_talk_about = say.questions_still_to_talk_about


def settled(
    questionnaire: Questionnaire, minutes: Iterable[MinuteItem], agreements: Iterable[QuestionAgreement]
) -> tuple[tuple[str, str, str], ...]:
    """The questions on which answers differ and something was recorded, under `SETTLED_COLUMNS`."""
    recorded = {each.question: each for each in minutes if each.is_latest}
    return tuple(
        _came_of_it(questionnaire, question, recorded[question.id])
        for question in _differing(questionnaire, agreements)
        if question.id in recorded
    )


def to_talk_about(
    questionnaire: Questionnaire, minutes: Iterable[MinuteItem], agreements: Iterable[QuestionAgreement]
) -> tuple[str, ...]:
    """The questions on which answers differ and nothing was recorded, all of them."""
    recorded = {each.question for each in minutes}
    return tuple(each.text for each in _differing(questionnaire, agreements) if each.id not in recorded)


def _differing(questionnaire: Questionnaire, agreements: Iterable[QuestionAgreement]) -> tuple[Question, ...]:
    differ = {each.question for each in agreements if each.flag in ("discuss-first", "discuss")}
    return tuple(question for question in questionnaire.questions if question.id in differ)


def _came_of_it(questionnaire: Questionnaire, question: Question, item: MinuteItem) -> tuple[str, str, str]:
    if item.level is not None:
        _, level, why = agreed_row(questionnaire, item)
        return (question.text, said(say.agreed_level(level=level)), why)
    day = by_when(item)
    came = said(say.EVIDENCE_THERE) if item.is_done else said(say.LEFT_OPEN)
    return (
        question.text,
        came,
        said(
            say.part_brings_evidence_by(owner=item.owner, day=day, item=item.text)
            if has_day(item)
            else say.part_brings_evidence(owner=item.owner, item=item.text)
        ).strip(),
    )


def held_words(minutes: Sequence[MinuteItem]) -> str:
    """'Spring workshop, 2 March 2026': the workshops that the minutes come from, newest last."""
    last = {each.meeting: each for each in sorted(minutes, key=lambda each: each.on)}
    return list_words.and_list(
        [f"{each.workshop or said(say.WORKSHOP)}, {day_words.day(each.on)}" for each in last.values()]
    )
