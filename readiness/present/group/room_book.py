"""What a workshop may show, as tables to take along: the questions, the ideas, the order of the problems, the minutes.

Nothing is in it that the room has not been shown, or that the promise to those who answered keeps back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from readiness.document.book import FORMAT, Book, BookField, BookRow, BookSheet, Value
from readiness.model.minutes import MinuteItem
from readiness.model.pooled import Consensus
from readiness.model.questionnaire import Question, Questionnaire
from readiness.model.workshop import IdeaKind, Spread
from readiness.present import day_words
from readiness.present.group import idea_words, minutes_words
from readiness.words import said
from readiness.words.say import room as say

HIDDEN: Final = say.NOT_SHOWN_ROOM
TOO_FEW: Final = say.TOO_FEW_ANSWERED_BE_SHOWN
SHOWN: Final = say.SHOWN


@dataclass(frozen=True)
class ShownQuestion:
    """What may be shown of one question; a vote that may not be is None. `is_shown`: the room has looked at it."""

    first: Spread | None
    second: Spread | None
    agreed: Consensus | None
    is_shown: bool


@dataclass(frozen=True)
class ShownIdea:
    """An idea, never with who sent it; `points` only once they may be shown."""

    id: str
    kind: IdeaKind
    name: str
    notes: str
    points: int | None


@dataclass(frozen=True)
class ShownRoom:
    """All that a workshop may show at one moment; `order` holds the names of the problems, best first."""

    title: str
    organization: str
    today: date
    stage: str
    joined: int
    questions: Mapping[str, ShownQuestion]
    ideas: tuple[ShownIdea, ...]
    order: tuple[str, ...]
    minutes: tuple[MinuteItem, ...]


def room_book(questionnaire: Questionnaire, shown: ShownRoom) -> Book:
    """The tables of a workshop."""
    facts = ((said(say.STANDS_AT), shown.stage), (said(say.JOINED), str(shown.joined)))
    sheets = (_questions(questionnaire, shown), _ideas(shown), _order(shown), _minutes(questionnaire, shown))
    title = shown.title or said(say.WORKSHOP)
    about = {"format": f"{FORMAT} workshop"}
    return Book(title, shown.organization, shown.today, facts, sheets, about)


def _questions(questionnaire: Questionnaire, shown: ShownRoom) -> BookSheet:
    most = max((len(each.levels) for each in questionnaire.questions), default=0)
    votes = (("first", said(say.FIRST_VOTE)), ("second", said(say.SECOND_VOTE)))
    fields = (
        BookField("section", said(say.SECTION), "text", 24),
        BookField("question", said(say.QUESTION), "long", 56),
        BookField("state", said(say.STATE), "text", 26),
        *(
            BookField(f"{vote}.{key}", f"{words}: {head}", "whole", 10)
            for vote, words in votes
            for key, head in (
                *((str(level), said(say.part_level(level=level))) for level in range(most)),
                ("dont-know", said(say.PART_DO_NOT_KNOW)),
                ("not-applicable", said(say.PART_DOES_NOT_APPLY)),
            )
        ),
        BookField("agreed", said(say.AGREED_ON), "long", 32),
        BookField("reason", said(say.WHY), "long", 40),
        BookField("seen", said(say.WHAT_WAS_SEEN), "long", 32),
        BookField("owner", said(say.BRINGS_EVIDENCE), "text", 22),
        BookField("by", said(say.BY_WHEN), "text", 18),
    )
    rows = tuple(
        _question(questionnaire, question, shown.questions[question.id])
        for question in questionnaire.questions
        if question.id in shown.questions
    )
    about = said(say.HOW_MANY_GAVE_EACH_LEVEL)
    return BookSheet("questions", said(say.QUESTIONS), about, fields, rows, frozen=2)


def _question(questionnaire: Questionnaire, question: Question, told: ShownQuestion) -> BookRow:
    values: dict[str, Value] = {
        "section": questionnaire.dimension_of[question.id].name,
        "question": question.text,
        "state": said(HIDDEN) if not told.is_shown else said(TOO_FEW) if told.first is None else said(SHOWN),
    }
    for vote, spread in (("first", told.first), ("second", told.second)):
        if spread is not None:
            values |= {f"{vote}.{level}": count for level, count in enumerate(spread.counts)}
            values |= {f"{vote}.dont-know": spread.dont_know, f"{vote}.not-applicable": spread.not_applicable}
    if told.agreed is not None:
        agreed = told.agreed
        level = said(say.LEFT_OPEN) if agreed.level is None else question.anchor(agreed.level).short
        by = day_words.day(agreed.open_by) if agreed.open_by is not None else agreed.open_until
        values |= {"agreed": level, "reason": agreed.reason, "seen": agreed.evidence}
        values |= {"owner": agreed.open_owner, "by": by if agreed.level is None else ""}
    return BookRow(question.id, values)


def _ideas(shown: ShownRoom) -> BookSheet:
    fields = (
        BookField("kind", said(say.WHAT_ABOUT), "text", 26),
        BookField("name", said(say.IDEA_COLUMN), "long", 48),
        BookField("notes", said(say.NOTES), "long", 48),
        BookField("points", said(say.POINTS), "whole", 8),
    )
    rows = tuple(
        BookRow(
            each.id,
            {
                "kind": said(idea_words.ASKED[each.kind].title),
                "name": each.name,
                "notes": each.notes,
                "points": each.points,
            },
        )
        for each in shown.ideas
    )
    return BookSheet("ideas", said(say.IDEAS), said(say.WHAT_PEOPLE_SENT_FROM_THEIR), fields, rows)


def _order(shown: ShownRoom) -> BookSheet:
    fields = (BookField("place", said(say.PLACE), "whole", 8), BookField("problem", said(say.PROBLEM), "long", 60))
    rows = tuple(BookRow(str(place), {"place": place, "problem": name}) for place, name in enumerate(shown.order, 1))
    return BookSheet("order", said(say.WHICH_PROBLEM_FIRST), said(say.ORDER_SCORES_ROOM_GAVE), fields, rows)


def _minutes(questionnaire: Questionnaire, shown: ShownRoom) -> BookSheet:
    keys, widths = ("what", "who", "by", "state"), (60, 24, 18, 10)
    fields = tuple(
        BookField(key, head, "long" if key == "what" else "text", width)
        for key, head, width in zip(keys, tuple(map(said, minutes_words.OWED_COLUMNS)), widths, strict=True)
    )
    rows = []
    for item in (each for each in shown.minutes if each.kind != "agreed"):
        told = minutes_words.owed_row(questionnaire, item, shown.today)
        rows.append(BookRow(item.id, dict(zip(keys, told, strict=True))))
    about = said(say.WHAT_ROOM_DECIDED_WHO_PROMISED)
    return BookSheet("minutes", said(say.DECISIONS_PROMISES), about, fields, tuple(rows))
