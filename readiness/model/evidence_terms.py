"""The terms of a table check: kinds of column, verdict words, replies, and counts that hide small groups."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

FEWER: Literal["fewer than 5"] = "fewer than 5"
ALL_BUT_FEWER: Literal["all but fewer than 5"] = "all but fewer than 5"

Tally = Annotated[int, Field(ge=0)] | Literal["fewer than 5", "all but fewer than 5"]
"""A count of rows; a small count, or one that would give a small count back by subtraction, is told in words."""

ColumnName = Annotated[str, Field(min_length=1, max_length=80)]
Share = Annotated[float, Field(ge=0, le=1)]


class ColumnKind(StrEnum):
    """What a column holds, in the order in which the kinds are tried."""

    EMPTY = "empty"
    CONSTANT = "constant"
    DATE = "date"
    NUMBER = "number"
    MIXED = "mixed"
    ID = "id"
    ENTITY = "entity"
    TEXT = "text"
    CATEGORY = "category"


class VerdictWord(StrEnum):
    """The one word the check ends in. `CHECK_FIRST` caps every other word while a leak question is open."""

    STRONG = "strong"
    GOOD = "good"
    MODEST = "modest"
    WEAK = "weak"
    NOT_SHOWN = "not-shown"
    NO_SIGNAL = "no-signal"
    CHECK_FIRST = "check-first"
    NO_ANSWER_COLUMN = "no-answer-column"


OrderChoice = Literal["time", "none"]
ExtremesChoice = Literal["keep", "leave-out"]
DoubtKind = Literal["row-order", "extreme-answers", "hidden-groups", "unnamed-groups"]
LeakReply = Literal["yes", "no", "unsure"]
AlarmKind = Literal[
    "too-good",
    "blanks-tell",
    "after-the-fact",
    "stands-out",
    "later-date",
    "pair",
    "made-from-answer",
    "length-of-time",
]
SplitKind = Literal["random", "time", "entity", "time-and-entity", "copies"]
AnswerKind = Literal["category", "number"]
SourceKind = Literal["file", "parquet", "database"]
Enough = Literal["yes", "more-helps", "more-unlikely", "too-few", "cannot-say"]
CurveReading = Literal["likely-helps", "not-needed", "cannot-say", "unlikely-to-help"]
ProblemType = Literal[
    "sort-into-groups",
    "predict-a-number",
    "forecast",
    "time-until-event",
    "sort-text",
    "group-similar",
    "match",
    "did-it-work",
]
PersonalKind = Literal[
    "email",
    "phone",
    "iban",
    "card",
    "social-security",
    "ip",
    "name",
    "address",
    "birth-date",
    "national-id",
    "passport",
]
