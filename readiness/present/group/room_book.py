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
from readiness.present import phrases
from readiness.present.group import idea_words, minutes_words

HIDDEN: Final = "Not shown in the room"
TOO_FEW: Final = "Too few answered to be shown"
SHOWN: Final = "Shown"


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
    facts = (("Stands at", shown.stage), ("Joined", str(shown.joined)))
    sheets = (_questions(questionnaire, shown), _ideas(shown), _order(shown), _minutes(questionnaire, shown))
    title = shown.title or "Workshop"
    about = {"format": f"{FORMAT} workshop"}
    return Book(title, shown.organization, shown.today, facts, sheets, about)


def _questions(questionnaire: Questionnaire, shown: ShownRoom) -> BookSheet:
    most = max((len(each.levels) for each in questionnaire.questions), default=0)
    votes = (("first", "First vote"), ("second", "Second vote"))
    fields = (
        BookField("section", "Section", "text", 24),
        BookField("question", "Question", "long", 56),
        BookField("state", "State", "text", 26),
        *(
            BookField(f"{vote}.{key}", f"{words}: {head}", "whole", 10)
            for vote, words in votes
            for key, head in (
                *((str(level), f"level {level}") for level in range(most)),
                ("dont-know", "do not know"),
                ("not-applicable", "does not apply"),
            )
        ),
        BookField("agreed", "Agreed on", "long", 32),
        BookField("reason", "Why", "long", 40),
        BookField("seen", "What was seen", "long", 32),
        BookField("owner", "Brings the evidence", "text", 22),
        BookField("by", "By when", "text", 18),
    )
    rows = tuple(
        _question(questionnaire, question, shown.questions[question.id])
        for question in questionnaire.questions
        if question.id in shown.questions
    )
    about = "How many gave each level, without names, as far as the room has been shown it."
    return BookSheet("questions", "Questions", about, fields, rows, frozen=2)


def _question(questionnaire: Questionnaire, question: Question, told: ShownQuestion) -> BookRow:
    values: dict[str, Value] = {
        "section": questionnaire.dimension_of[question.id].name,
        "question": question.text,
        "state": HIDDEN if not told.is_shown else TOO_FEW if told.first is None else SHOWN,
    }
    for vote, spread in (("first", told.first), ("second", told.second)):
        if spread is not None:
            values |= {f"{vote}.{level}": count for level, count in enumerate(spread.counts)}
            values |= {f"{vote}.dont-know": spread.dont_know, f"{vote}.not-applicable": spread.not_applicable}
    if told.agreed is not None:
        agreed = told.agreed
        level = "Left open" if agreed.level is None else question.anchor(agreed.level).short
        by = phrases.day(agreed.open_by) if agreed.open_by is not None else agreed.open_until
        values |= {"agreed": level, "reason": agreed.reason, "seen": agreed.evidence}
        values |= {"owner": agreed.open_owner, "by": by if agreed.level is None else ""}
    return BookRow(question.id, values)


def _ideas(shown: ShownRoom) -> BookSheet:
    fields = (
        BookField("kind", "What it is about", "text", 26),
        BookField("name", "Idea", "long", 48),
        BookField("notes", "Notes", "long", 48),
        BookField("points", "Points", "whole", 8),
    )
    rows = tuple(
        BookRow(
            each.id,
            {
                "kind": idea_words.ASKED[each.kind].title,
                "name": each.name,
                "notes": each.notes,
                "points": each.points,
            },
        )
        for each in shown.ideas
    )
    return BookSheet("ideas", "Ideas", "What people sent from their phones, without who did.", fields, rows)


def _order(shown: ShownRoom) -> BookSheet:
    fields = (BookField("place", "Place", "whole", 8), BookField("problem", "Problem", "long", 60))
    rows = tuple(BookRow(str(place), {"place": place, "problem": name}) for place, name in enumerate(shown.order, 1))
    return BookSheet("order", "Which problem first", "The order that the scores of the room gave.", fields, rows)


def _minutes(questionnaire: Questionnaire, shown: ShownRoom) -> BookSheet:
    keys, widths = ("what", "who", "by", "state"), (60, 24, 18, 10)
    fields = tuple(
        BookField(key, head, "long" if key == "what" else "text", width)
        for key, head, width in zip(keys, minutes_words.OWED_COLUMNS, widths, strict=True)
    )
    rows = []
    for item in (each for each in shown.minutes if each.kind != "agreed"):
        told = minutes_words.owed_row(questionnaire, item, shown.today)
        rows.append(BookRow(item.id, dict(zip(keys, told, strict=True))))
    about = "What the room decided, and who promised what by when. Agreed levels stand beside the questions."
    return BookSheet("minutes", "Decisions and promises", about, fields, tuple(rows))
