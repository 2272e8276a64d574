"""Safeguards in words: how each stands, which problems need it, and what a problem still lacks."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from readiness.model.questionnaire import Questionnaire
from readiness.model.ranking import RankedProblem
from readiness.model.safeguards import (
    NeededSafeguard,
    ProblemFlag,
    PublishedText,
    Safeguard,
    SafeguardAnswer,
    SafeguardGiven,
)
from readiness.present import list_words
from readiness.present.findings import Findings
from readiness.words import Message, said
from readiness.words.say import reasons as reason_words
from readiness.words.say import safeguards as say

GIVEN: Final[Mapping[SafeguardGiven | None, Message]] = {
    "yes": say.YES,
    "in-part": say.PART,
    "no": say.NO,
    "dont-know": say.I_DO_NOT_KNOW,
    "not-applicable": say.DOES_NOT_APPLY,
    None: say.NOT_TOLD,
}
BECAUSE: Final[Mapping[ProblemFlag, Message]] = {
    "personal-data": say.PART_USES_DATA_ABOUT_PEOPLE,
    "decides-about-people": say.PART_DECIDES_ABOUT_PEOPLE,
    "serious-harm": say.PART_MISTAKE_COULD_DO_SERIOUS_HARM,
    "generates-text": say.PART_WRITES_TEXTS,
    "bought": say.PART_TOOL_BE_BOUGHT,
}
UNKNOWN_FLAGS: Final[Mapping[str, Message]] = {
    "personal-data": say.PART_WHETHER_USES_DATA_ABOUT_PEOPLE,
    "decides-about-people": say.PART_WHETHER_DECIDES_ABOUT_PEOPLE,
    "serious-harm": say.PART_WHAT_HARM_MISTAKE_COULD_DO,
    "generates-text": say.PART_WHETHER_WRITES_TEXTS,
    "bought": say.PART_WHETHER_TOOL_CAN_BE_BOUGHT,
}
"""What a problem may be, as what has to be told."""
RULE_FLAGS: Final[Mapping[str, Message]] = {
    "legal-stop": reason_words.PART_WHETHER_LAW_OR_CONTRACT_FORBIDS,
    "harm": reason_words.PART_WHAT_HARM_MISTAKE_COULD_DO,
    "human-check": reason_words.PART_WHETHER_PERSON_CAN_CHECK_EACH,
    "off-the-shelf": reason_words.PART_WHETHER_TOOL_CAN_BE_BOUGHT,
}
"""The flags of a problem that a rule reads, as what has to be told."""
NO_SCORE: Final = say.SAFEGUARDS_CHANGE_NO_SCORE_NO
STEP: Final = "safeguard"
"""What the address of a question about a safeguard begins with."""
CHANGES_NO_SCORE: Final = say.CHANGES_NO_SCORE_SAY_YES
FIND_OUT: Final = say.FIND_OUT_FIRST
_MOST_NAMED: Final = 3


@dataclass(frozen=True)
class SafeguardRow:
    """One safeguard: what was told, what that looks like, the note, who needs it, and the action that puts it there.

    It is settled if it is in place, or does not apply and no problem needs it; what nobody knows is not.
    """

    id: str
    name: str
    told: str
    seen: str
    note: str
    needed_by: str
    action: str
    is_settled: bool


@dataclass(frozen=True)
class StartRow:
    """One problem: whether its safeguards let it start, and what stands in the way."""

    name: str
    verdict: str
    sentence: str


_COUNTED: Final[tuple[Literal["yes", "in-part", "no", "not-applicable"], ...]] = (
    "yes",
    "in-part",
    "no",
    "not-applicable",
)


def asked(found: Findings) -> tuple[Safeguard, ...]:
    """The safeguards that the content asks about; none in content without them."""
    return found.questionnaire.safeguards.questions if found.questionnaire.safeguards is not None else ()


def told(found: Findings, slug: str) -> SafeguardAnswer:
    """What was told of a safeguard."""
    return found.response.safeguards.get(slug, SafeguardAnswer())


def name_of(found: Findings, slug: str) -> str:
    """The name of a safeguard; the slug itself if the content asks for it no longer."""
    return next((each.name for each in asked(found) if each.id == slug), slug)


def how_many(found: Findings) -> str:
    """'5 of 12 answered: 2 in place, 1 in part, 1 missing, 1 with “I do not know”'; the parts add up to the five."""
    answers = [told(found, each.id).given for each in asked(found)]
    known = [given for given in answers if given is not None]
    parts = [
        said(say.part_so_many_given(number=known.count(given), given=given)) for given in _COUNTED if given in known
    ]
    if unsure := known.count("dont-know"):
        parts.append(said(say.part_not_known(unsure=unsure)))
    return said(
        say.part_answered_by_kind(known=len(known), answers=len(answers), parts=list_words.row(parts))
        if parts
        else say.part_answered(known=len(known), answers=len(answers))
    )


def still_open(questionnaire: Questionnaire, told_of: Collection[str]) -> str:
    """'12 safeguards are still open' of those of which nothing is told; empty if none is."""
    questions = questionnaire.safeguards.questions if questionnaire.safeguards is not None else ()
    left = sum(each.id not in told_of for each in questions)
    return said(say.part_safeguards_still_open(left=left)) if left else ""


def has_something(found: Findings) -> bool:
    """Whether anything is told of safeguards, or a problem needs any."""
    is_told = any(told(found, each.id).given is not None for each in asked(found))
    return bool(asked(found)) and (is_told or any(each.safeguards for each in found.outcome.ranking.problems))


def headline(found: Findings) -> str:
    """What the problems still lack, in a sentence."""
    problems = [each for each in found.outcome.ranking.problems if each.safeguards]
    missing = [each for each in problems if each.missing_safeguards]
    unknown = [each for each in problems if each.unknown_safeguards or each.unknown_flags]
    if missing:
        if len(missing) > 1:
            return said(say.problems_lack_safeguards(problems=len(missing)))
        lacked = len(missing[0].missing_safeguards)
        return said(say.problem_lacks_safeguards(problem=missing[0].name, lacked=lacked))
    if unknown:
        return said(say.whether_safeguards_place_not_known(unknown=len(unknown)))
    if problems:
        return said(say.EVERY_SAFEGUARD_PROBLEM_NEEDS_PLACE)
    return said(say.NO_PROBLEM_KNOWN_NEED_SAFEGUARD)


def rows(found: Findings) -> tuple[SafeguardRow, ...]:
    """Every safeguard in the order asked."""
    actions = {rule.safeguard: rule.action for rule in found.rubric.safeguards}
    return tuple(_row(found, each, actions.get(each.id, "")) for each in asked(found))


def _row(found: Findings, safeguard: Safeguard, action: str) -> SafeguardRow:
    answer, needed = told(found, safeguard.id), _needed_by(found, safeguard.id)
    return SafeguardRow(
        id=safeguard.id,
        name=safeguard.name,
        told=said(GIVEN[answer.given]),
        seen=safeguard.seen(answer.given) if answer.given is not None else "",
        note=answer.note,
        needed_by=needed,
        action=_what_next(found, answer.given, action, is_needed=bool(needed)),
        is_settled=answer.given == "yes" or (answer.given == "not-applicable" and not needed),
    )


def _what_next(found: Findings, given: SafeguardGiven | None, action: str, *, is_needed: bool) -> str:
    """What puts a safeguard in place; of one that is not known only that it has to be found out, if it is needed."""
    if given in ("in-part", "no") or (given == "not-applicable" and is_needed):
        return found.action_title(action)
    return said(FIND_OUT) if given in ("dont-know", None) and is_needed else ""


def _needed_by(found: Findings, slug: str) -> str:
    """The problems that need a safeguard before they start, and those that may."""
    problems = [(each, need) for each in found.outcome.ranking.problems for need in each.safeguards]
    sure = [each.name for each, need in problems if need.safeguard == slug and need.is_needed]
    perhaps = [
        said(say.part_perhaps(name=each.name))
        for each, need in problems
        if need.safeguard == slug and not need.is_needed
    ]
    return list_words.and_list([*sure, *perhaps])


def problem_rows(found: Findings) -> tuple[StartRow, ...]:
    """Every problem that could be started, with what its safeguards still keep from it."""
    return tuple(
        StartRow(each.name, verdict(found, each), sentence(found, each))
        for each in found.outcome.ranking.problems
        if each.safeguards
    )


def verdict(found: Findings, problem: RankedProblem) -> str:
    """Whether its safeguards and what is known of it let a problem start, in a few words."""
    if problem.missing_safeguards:
        return said(say.SOMETHING_MISSING)
    if unknown_names(found, problem):
        return said(say.NOT_KNOWN_YET)
    return said(say.PLACE)


def sentence(found: Findings, problem: RankedProblem) -> str:
    """What a problem lacks before it may start, and what is not known of it, in whole sentences."""
    parts = [why_missing(found, each) for each in problem.missing_safeguards]
    unknown = unknown_names(found, problem)
    if unknown:
        parts.append(said(say.not_known(unknown=unknown)))
    return " ".join(parts) or said(say.ALL_NEEDS_PLACE)


def why_missing(found: Findings, needed: NeededSafeguard) -> str:
    """How a safeguard is missing, by its name; that it does not apply is no answer where the problem asks for it."""
    because = list_words.and_list([said(BECAUSE[flag]) for flag in needed.because])
    name = name_of(found, needed.safeguard)
    if needed.given == "not-applicable":
        return said(say.was_marked_but(safeguard=name, because=because))
    words = say.is_in_place_in_part if needed.given == "in-part" else say.is_not_in_place
    return said(words(safeguard=name, because=because))


def missing_names(found: Findings, problem: RankedProblem) -> tuple[str, ...]:
    """The safeguards that a problem lacks, by their names."""
    return tuple(list_words.quoted(name_of(found, each.safeguard)) for each in problem.missing_safeguards)


def unknown_names(found: Findings, problem: RankedProblem) -> tuple[str, ...]:
    """What is not known of a problem: what could change its class, what it is, and the safeguards that it needs.

    Every page that tells what is not known of a problem asks here.
    """
    criteria = found.rubric.problems.criterion_by_id
    blocking = [
        list_words.quoted(criteria[slug].name) if slug in criteria else said(RULE_FLAGS[slug])
        for slug in problem.blocking_unknown
    ]
    flags = [said(UNKNOWN_FLAGS[flag]) for flag in problem.unknown_flags]
    names = [name_of(found, each.safeguard) for each in problem.unknown_safeguards]
    return tuple(dict.fromkeys((*blocking, *flags, *([_whether(names)] if names else []))))


def _whether(names: Sequence[str]) -> str:
    if len(names) == 1:
        return said(say.part_whether_safeguard_place(name=names[0]))
    if len(names) <= _MOST_NAMED:
        return said(say.part_whether_safeguards_place(names=names))
    first, second, *more = names
    return said(say.part_whether_more_safeguards_place(first=first, second=second, more=len(more)))


def article_rows(found: Findings) -> tuple[tuple[str, str, str, str], ...]:
    """Which part of which published text each safeguard answers: safeguard, text, number and title."""
    questions = found.questionnaire.safeguards
    if questions is None:
        return ()
    names = {text.id: text.name for text in texts_here(found)}
    return tuple(
        (each.name, names[article.of_text], article.number, article.title)
        for each in questions.questions
        for article in each.articles
        if article.of_text in names
    )


def text_rows(found: Findings) -> tuple[tuple[str, str], ...]:
    """The published texts with their full titles and dates."""
    return tuple((text.name, said(say.text(title=text.title, dated=text.dated))) for text in texts_here(found))


def texts_here(found: Findings) -> tuple[PublishedText, ...]:
    """The published texts that hold in the country that was told."""
    questions = found.questionnaire.safeguards
    return questions.texts_in(found.response.organization.country) if questions is not None else ()


def which_texts(found: Findings) -> str:
    """Why these texts are named and no others; empty if no text is for some countries alone."""
    questions, country = found.questionnaire.safeguards, found.response.organization.country
    if questions is None or not any(text.holds_in for text in questions.texts):
        return ""
    if not country.strip():
        return said(say.NO_COUNTRY_HAS_BEEN_GIVEN)
    if not questions.places_in(country):
        return said(say.app_does_not_know_this(country=country))
    if any(text.holds_in for text in texts_here(found)):
        return said(say.laws_list_those_named_hold(country=country))
    return said(say.no_law_this_country_list(country=country))
