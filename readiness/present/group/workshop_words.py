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
from readiness.present import phrases

FLAG_WORDS: dict[AgreementFlag, str] = {
    "discuss-first": "Talk about this first",
    "discuss": "Talk about this",
    "agreed": "Agreed",
    "too-few": "Too few levels to compare",
}


def verdict(agreement: QuestionAgreement) -> str:
    """One sentence for the screen: whether the room agrees."""
    used = [level for level, count in enumerate(agreement.counts) if count]
    if agreement.flag == "too-few":
        return "Too few of you gave a level to compare."
    if agreement.flag == "agreed":
        return "You all gave the same answer." if len(used) == 1 else "You agree within one level."
    if agreement.flag == "discuss-first":
        camps = len(used) == 2
        return "Two camps, and nobody in between." if camps else "From one end to the other: talk about this first."
    return "You do not agree yet."


def middle_and_range(question: Question, agreement: QuestionAgreement) -> str:
    """The middle answer, how far answers reach, and how far apart they are on average.

    Of an even number of answers two are in the middle; where they differ, both are told, and which of them counts.
    """
    used = [level for level, count in enumerate(agreement.counts) if count]
    if not used or agreement.lower_median is None:
        return "Nobody gave a level."
    middle = _middle(question, agreement.lower_median, agreement.median)
    if len(used) == 1:
        return middle
    reach = f"Answers run from “{question.anchor(used[0]).short}” to “{question.anchor(used[-1]).short}”"
    if agreement.spread is None:
        return f"{middle} {reach}."
    return f"{middle} {reach} and differ by {phrases.score(agreement.spread)} levels on average."


def _middle(question: Question, lower: int, median: float | None) -> str:
    low = question.anchor(lower).short
    if median is None or median == lower:
        return f"The middle answer is “{low}”."
    high = question.anchor(round(2 * median) - lower).short
    return f"The middle lies between “{low}” and “{high}”: the lower one counts, unless you agree or leave it open."


def besides(spread: Spread) -> str:
    """Who gave no level: 'Two do not know. One says it does not apply.'; empty if all gave one."""
    parts = []
    if spread.dont_know:
        verb = "does" if spread.dont_know == 1 else "do"
        parts.append(f"{phrases.capital(phrases.in_words(spread.dont_know))} {verb} not know.")
    if spread.not_applicable:
        verb = "says" if spread.not_applicable == 1 else "say"
        parts.append(f"{phrases.capital(phrases.in_words(spread.not_applicable))} {verb} it does not apply.")
    return " ".join(parts)


def late_words(number: int) -> str:
    """Votes that came only after the first answers were shown; empty if there are none."""
    if not number:
        return ""
    verb = "counts" if number == 1 else "count"
    return f"{phrases.capital(phrases.count(number, 'vote'))} came after the reveal and {verb} for the middle answer."


LEAVING_OPEN: Final = "Whatever was voted, the question then counts as not known until somebody answers it."
"""What is told where a question is left open."""


def left_open_words(number: int) -> str:
    """How many questions the room left open and what becomes of them in the assessment; empty if there are none."""
    if not number:
        return ""
    they, count = ("It counts", "is") if number == 1 else ("They count", "are")
    left = f"{phrases.capital(phrases.count(number, 'question'))} {count} left open by the room."
    return f"{left} {they} as not known, whatever was voted, until somebody answers."


def overdue_words(answer_by: date, today: date) -> str:
    """That the day by which answers were wanted is over, which closes nothing; empty until then."""
    if today <= answer_by:
        return ""
    return f"Answers were wanted by {phrases.day(answer_by)}. People can still answer until you show answers."


def seat_words(group: str, name: str, answers: str, minutes: int | None) -> str:
    """A seat in a list: 'Ana, Data people, joined 3 minutes ago, 2 of 20 answers'; empty `answers` are not told."""
    when = "not joined yet" if minutes is None else "joined just now" if minutes < 1 else _ago(minutes)
    return ", ".join(filter(None, [name, group, when, answers and f"{answers} answers"]))


def _ago(minutes: int) -> str:
    hours = minutes // 60
    since = phrases.count(hours, "hour") if hours else phrases.count(minutes, "minute")
    return f"joined {since} ago"


def spread_alt(question: Question, spread: Spread) -> str:
    """The dots in words, for those who cannot see them."""
    told = [f"{count} at “{question.anchor(level).short}”" for level, count in enumerate(spread.counts) if count]
    levels = phrases.and_list(told) or "no level"
    return f"Answers without names: {levels}. {besides(spread)}".strip()


def too_few(least: int) -> str:
    """Why a question shows no dots."""
    return (
        f"Fewer than {phrases.in_words(least)} of you answered this, so no answers are shown. "
        "Agree on a level together, or leave it open."
    )


def too_few_in_all(least: int) -> str:
    """What is told before a workshop without names is opened: how many people it needs to show anything."""
    return (
        f"With fewer than {phrases.in_words(least)} people, no answers are shown: "
        f"a question shows its dots once {phrases.in_words(least)} people have answered it. If only one group is asked "
        f"a section, {phrases.in_words(least)} people of that group are needed."
    )


def sections_short(sections: Sequence[tuple[str, int]], needed: int) -> str:
    """Of sections that too few who have joined are asked: how many are needed and how many there are; else empty."""
    by_number: dict[int, list[str]] = {}
    for name, here in sections:
        by_number.setdefault(here, []).append(name)
    parts = [
        f"{phrases.in_words(here) if here else 'nobody'} for {phrases.and_list(names)}"
        for here, names in sorted(by_number.items())
    ]
    if not parts:
        return ""
    return (
        f"Answers of a section are shown once {phrases.in_words(needed)} people have given them: "
        f"so many who are asked it must have joined. "
        f"So far there {'is' if sorted(by_number)[0] <= 1 else 'are'} {phrases.and_list(parts)}."
    )


def resting_on_one(sections: Sequence[tuple[str, str]], least: int) -> str:
    """At set-up: the sections that one group alone is asked, and how many of it are needed; empty if there is none."""
    told = [f"{section} is asked of {group or 'one group'} alone" for section, group in sections]
    if not told:
        return ""
    return (
        f"{phrases.capital(phrases.and_list(told))}: at least {phrases.in_words(least)} of that group have to answer, "
        "or nothing of it can be shown. Let another group answer it too, choose a smaller number, or ask with names."
    )


def people_needed(here: int, needed: int) -> str:
    """'Two of the four people needed are here', for a section of which answers could not be shown."""
    if not here:
        return f"Nobody of the {phrases.in_words(needed)} people needed is here"
    return f"{phrases.capital(phrases.in_words(here))} of the {phrases.in_words(needed)} people needed" + (
        " is here" if here == 1 else " are here"
    )


SECTION_SHORT_HELP = (
    "Ask more people to join, or let another group answer the section too. "
    "With too few answers you can still agree on a level together."
)


def own_answer(question: Question, answer: Answer) -> str:
    """What a person answered, as the sentence that was chosen."""
    if answer.level is not None:
        return question.anchor(answer.level).text
    return "It does not apply." if answer.given == "not-applicable" else "You do not know."


def agreed_words(question: Question, agreed: Consensus) -> str:
    """What the room recorded: the level and why, or who brings evidence by when."""
    if agreed.level is not None:
        return f"Agreed: “{question.anchor(agreed.level).short}”. {agreed.reason}"
    day = phrases.day(agreed.open_by) if agreed.open_by is not None else agreed.open_until
    until = f" by {day}" if day else ""
    return f"Open: {agreed.open_owner} brings evidence{until}. {agreed.reason}".strip()


def answered_words(done: int, present: int) -> str:
    """'9 of 12 have answered everything', as a sentence."""
    if not present:
        return "Nobody has joined yet."
    if done == present:
        return (
            "The one who joined has answered everything."
            if present == 1
            else f"All {present} have answered everything."
        )
    return f"{done} of {present} {'has' if present == 1 else 'have'} answered everything."


def capital_count(number: int) -> str:
    """'Three questions', at the start of a sentence."""
    return phrases.capital(phrases.count(number, "question"))


def place_in(order: Sequence[str], question: str) -> str:
    """'Question 2 of 6', or that it is none of those chosen."""
    if question not in order:
        return "Beside the questions chosen"
    return f"Question {order.index(question) + 1} of {len(order)}"


def chosen_words(number: int) -> str:
    """How many questions whoever leads has chosen."""
    if not number:
        return "Choose the five to seven to talk about"
    return f"{phrases.capital(phrases.count(number, 'question'))} chosen to talk about; change them"


MARK_WORDS: Final = {
    "gate": "decides a gate",
    "agreed": "agreed",
    "left-open": "left open",
    "too-few": "too few answers to show",
    "far-apart": "far apart",
    "apart": "differs",
}
"""What stands beside a question in the list of whoever leads the room."""

AGREEMENT_COLUMNS = ("Section", "Questions compared", "To talk about", "Answers differ by", "Agreement")


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
            distance = f"{phrases.score(fmean(spreads))} levels"
            share = phrases.percent(fmean(shares))
            rows.append((dimension.name, str(len(spreads)), str(to_discuss), distance, share))
    return tuple(rows)


def alpha_words(alpha: float | str | None) -> str:
    """Krippendorff's alpha over all questions, for the person who leads, with its usual reading."""
    if alpha is None:
        return "Krippendorff's alpha needs at least three people and ten questions that two or more answered."
    if isinstance(alpha, str):
        return "Everybody gave identical answers, so Krippendorff's alpha cannot be computed."
    number = f"{alpha:.2f}"
    if alpha >= 0.8:
        return f"Krippendorff's alpha is {number}. From 0.80 on a group may be read as one voice."
    if alpha >= 2 / 3:
        return f"Krippendorff's alpha is {number}. Between 0.67 and 0.80, read the group as one voice only with care."
    return f"Krippendorff's alpha is {number}. Below 0.67 the group does not speak with one voice: read each question."


def gap_words(name: str, gap: float) -> str:
    """Which side places a dimension higher, and by how much."""
    side = "higher" if gap > 0 else "lower"
    return f"Leaders place {name} about {phrases.levels(gap)} {side} than staff."
