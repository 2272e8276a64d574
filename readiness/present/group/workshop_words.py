"""What a room agrees on, in words: the middle, the range, how far apart, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from statistics import fmean
from typing import Final

from readiness.model.pooled import AgreementFlag, Consensus, QuestionAgreement
from readiness.model.questionnaire import Question, Questionnaire
from readiness.model.response import Answer
from readiness.model.workshop import Spread
from readiness.present import day_words, list_words, number_words
from readiness.words import Message, said
from readiness.words.say import room as say

FLAG_WORDS: dict[AgreementFlag, Message] = {
    "discuss-first": say.TALK_ABOUT_THIS_FIRST,
    "discuss": say.TALK_ABOUT_THIS,
    "agreed": say.AGREED_STATE,
    "too-few": say.TOO_FEW_LEVELS_COMPARE,
}


def verdict(agreement: QuestionAgreement) -> str:
    """One sentence for the screen: whether the room agrees."""
    used = [level for level, count in enumerate(agreement.counts) if count]
    if agreement.flag == "too-few":
        return said(say.TOO_FEW_YOU_GAVE_LEVEL)
    if agreement.flag == "agreed":
        return said(say.YOU_ALL_GAVE_SAME_ANSWER) if len(used) == 1 else said(say.YOU_AGREE_WITHIN_ONE_LEVEL)
    if agreement.flag == "discuss-first":
        camps = len(used) == 2
        return said(say.TWO_CAMPS_NOBODY_BETWEEN) if camps else said(say.FROM_ONE_END_OTHER_TALK)
    return said(say.YOU_DO_NOT_AGREE_YET)


def middle_and_range(question: Question, agreement: QuestionAgreement) -> str:
    """The middle answer, how far answers reach, and how far they lie from the middle one on average.

    Of an even number of answers two are in the middle; where they differ, both are told, and which of them counts.
    """
    used = [level for level, count in enumerate(agreement.counts) if count]
    if not used or agreement.lower_median is None:
        return said(say.NOBODY_GAVE_LEVEL)
    middle = _middle(question, agreement.lower_median, agreement.median)
    if len(used) == 1:
        return middle
    reach = said(
        say.answers_run_from(short=question.anchor(used[0]).short, other_short=question.anchor(used[-1]).short)
    )
    if agreement.spread is None:
        return f"{middle} {reach}."
    far = number_words.score(agreement.spread)
    return said(say.lie_levels_from_middle_on_average(middle=middle, reach=reach, score=far))


def _middle(question: Question, lower: int, median: float | None) -> str:
    low = question.anchor(lower).short
    if median is None or median == lower:
        return said(say.middle_answer(low=low))
    high = question.anchor(round(2 * median) - lower).short
    return said(say.middle_lies_between_lower_one(low=low, high=high))


def besides(spread: Spread) -> str:
    """Who gave no level: 'Two do not know. One says it does not apply.'; empty if all gave one."""
    parts = []
    if spread.dont_know:
        parts.append(said(say.do_not_know(number=spread.dont_know)))
    if spread.not_applicable:
        parts.append(said(say.say_it_does_not_apply(number=spread.not_applicable)))
    return " ".join(parts)


def late_words(number: int) -> str:
    """Second votes of people who gave no first answer; empty if there are none."""
    if not number:
        return ""
    return said(say.votes_of_people_without_first_answer(number=number))


LEAVING_OPEN: Final = say.WHATEVER_WAS_VOTED_QUESTION_THEN
"""What is told where a question is left open."""


def left_open_words(number: int) -> str:
    """How many questions the room left open and what becomes of them in the assessment; empty if there are none."""
    if not number:
        return ""
    they = said(say.COUNTS if number == 1 else say.THEY_COUNT)
    left = said(say.questions_left_open_by_room(number=number))
    return said(say.not_known_whatever_was_voted(left=left, they=they))


def overdue_words(answer_by: date, today: date) -> str:
    """That the day by which answers were wanted is over, which closes nothing; empty until then."""
    if today <= answer_by:
        return ""
    return said(say.answers_were_wanted_by_people(answer_by=answer_by))


def seat_words(group: str, name: str, answers: str, minutes: int | None) -> str:
    """A seat in a list: 'Ana, Data people, joined 3 minutes ago, 2 of 20 answers'; empty `answers` are not told."""
    when = (
        said(say.PART_NOT_JOINED_YET)
        if minutes is None
        else said(say.PART_JOINED_JUST_NOW)
        if minutes < 1
        else _ago(minutes)
    )
    return list_words.row((name, group, when, answers and said(say.part_answers(answers=answers))))


def _ago(minutes: int) -> str:
    hours = minutes // 60
    return said(say.part_joined_hours_ago(hours=hours) if hours else say.part_joined_minutes_ago(minutes=minutes))


def spread_alt(question: Question, spread: Spread) -> str:
    """The dots in words, for those who cannot see them."""
    told = [
        said(say.part_at(count=count, short=question.anchor(level).short))
        for level, count in enumerate(spread.counts)
        if count
    ]
    levels = list_words.and_list(told) or said(say.PART_NO_LEVEL)
    return said(say.answers_without_names(levels=levels, besides=besides(spread))).strip()


def too_few(least: int) -> str:
    """Why a question shows no dots."""
    return said(say.fewer_than_you_answered_this(least=least))


def too_few_in_all(least: int) -> str:
    """What is told before a workshop without names is opened: how many people it needs to show anything."""
    return said(say.with_fewer_than_people_no(least=least))


def sections_short(sections: Sequence[tuple[str, int]], needed: int) -> str:
    """Of sections that too few who have joined are asked: how many are needed and how many there are; else empty."""
    by_number: dict[int, list[str]] = {}
    for name, here in sections:
        by_number.setdefault(here, []).append(name)
    parts = [said(say.part_so_many_for(here=here, names=names)) for here, names in sorted(by_number.items())]
    if not parts:
        return ""
    return said(
        say.answers_shown_once_one_is_here(needed=needed, parts=parts)
        if sorted(by_number)[0] <= 1
        else say.answers_shown_once_several_are_here(needed=needed, parts=parts)
    )


def resting_on_one(sections: Sequence[tuple[str, str]], least: int) -> str:
    """At set-up: the sections that one group alone is asked, and how many of it are needed; empty if there is none."""
    told = [
        say.part_asked_of_group_alone(section=section, group=group)
        if group
        else say.part_asked_of_one_group_alone(section=section)
        for section, group in sections
    ]
    return said(say.rests_on_one_group(told=told, least=least)) if told else ""


def people_needed(here: int, needed: int) -> str:
    """'Two of the four people needed are here', for a section of which answers could not be shown."""
    if not here:
        return said(say.nobody_people_needed_here(needed=needed))
    return said(say.people_needed(here=here, needed=needed))


SECTION_SHORT_HELP = say.ASK_MORE_PEOPLE_JOIN_OR


def own_answer(question: Question, answer: Answer) -> str:
    """What a person answered, as the sentence that was chosen."""
    if answer.level is not None:
        return question.anchor(answer.level).text
    return said(say.DOES_NOT_APPLY) if answer.given == "not-applicable" else said(say.YOU_DO_NOT_KNOW)


def agreed_words(question: Question, agreed: Consensus) -> str:
    """What the room recorded: the level and why, or who brings evidence by when."""
    if agreed.level is not None:
        return said(say.agreed_level_and_reason(short=question.anchor(agreed.level).short, reason=agreed.reason))
    day = day_words.day(agreed.open_by) if agreed.open_by is not None else agreed.open_until
    return said(
        say.open_brings_evidence_by(open_owner=agreed.open_owner, day=day, reason=agreed.reason)
        if day
        else say.open_brings_evidence(open_owner=agreed.open_owner, reason=agreed.reason)
    ).strip()


def answered_words(done: int, present: int) -> str:
    """'9 of 12 have answered everything', as a sentence."""
    if not present:
        return said(say.NOBODY_HAS_JOINED_YET)
    if done == present:
        return (
            said(say.ONE_WHO_JOINED_HAS_ANSWERED)
            if present == 1
            else said(say.all_have_answered_everything(present=present))
        )
    return said(say.some_have_answered_everything(done=done, present=present))


def place_in(order: Sequence[str], question: str) -> str:
    """'Question 2 of 6', or that it is none of those chosen."""
    if question not in order:
        return said(say.BESIDE_QUESTIONS_CHOSEN)
    return said(say.question_of_order(index=order.index(question) + 1, order=len(order)))


def chosen_words(number: int) -> str:
    """How many questions whoever leads has chosen."""
    if not number:
        return said(say.CHOOSE_FIVE_SEVEN_TALK_ABOUT)
    return said(say.questions_chosen_talk_about_change(number=number))


MARK_WORDS: Final = {
    "gate": say.PART_DECIDES_GATE,
    "agreed": say.PART_AGREED,
    "left-open": say.PART_LEFT_OPEN,
    "too-few": say.PART_TOO_FEW_ANSWERS_SHOW,
    "far-apart": say.PART_FAR_APART,
    "apart": say.PART_DIFFERS,
}
"""What stands beside a question in the list of whoever leads the room."""

AGREEMENT_COLUMNS = (
    say.SECTION,
    say.QUESTIONS_COMPARED,
    say.TALK_ABOUT,
    say.DISTANCE_FROM_MIDDLE_ANSWER,
    say.AGREEMENT,
)


def agreement_by_dimension(
    questionnaire: Questionnaire, agreements: Sequence[QuestionAgreement]
) -> tuple[tuple[str, ...], ...]:
    """For each dimension with questions that two or more gave a level to: one row under `AGREEMENT_COLUMNS`.

    Distance and agreement are means over its questions; agreement is the consensus index, 100% if all are equal.
    """
    by_question = {each.question: each for each in agreements}
    rows = []
    for dimension in questionnaire.dimensions:
        here = [by_question[question.id] for question in dimension.questions if question.id in by_question]
        spreads = [each.spread for each in here if each.spread is not None]
        shares = [each.consensus for each in here if each.consensus is not None]
        if spreads and shares:
            to_discuss = sum(each.flag in {"discuss", "discuss-first"} for each in here)
            distance = said(say.part_levels(score=number_words.score(fmean(spreads))))
            share = number_words.percent(fmean(shares))
            rows.append((dimension.name, str(len(spreads)), str(to_discuss), distance, share))
    return tuple(rows)


def alpha_words(alpha: float | str | None) -> str:
    """Krippendorff's alpha over all questions, for the person who leads, with its usual reading."""
    if alpha is None:
        return said(say.KRIPPENDORFF_S_ALPHA_NEEDS_AT)
    if isinstance(alpha, str):
        return said(say.EVERYBODY_GAVE_IDENTICAL_ANSWERS_SO)
    number = number_words.decimals(alpha, 2)
    if alpha >= 0.8:
        return said(say.alpha_one_voice(alpha=number))
    if alpha >= 2 / 3:
        return said(say.alpha_with_care(alpha=number))
    return said(say.alpha_not_one_voice(alpha=number))


def gap_words(name: str, gap: float) -> str:
    """Which side places a dimension higher, and by how much."""
    return said(
        say.leaders_place_about_higher_than(name=name, levels=number_words.levels(gap))
        if gap > 0
        else say.leaders_place_about_lower_than(name=name, levels=number_words.levels(gap))
    )
