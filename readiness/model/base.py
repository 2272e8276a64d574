"""What every noun of the model shares: frozen records, slugs, levels and cleaned text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, ClassVar, Literal, Self

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    model_validator,
)

TOP_LEVEL = 3
"""Levels of skills, criteria and facets run from 0 (not in place) to 3 (routine), as those of most questions do."""
FEWEST_LEVELS, MOST_LEVELS = 2, 6
"""How many levels a question may have."""
MOST_PHASES = 9

MAX_LINE = 200
MAX_TEXT = 20_000
YEARS = range(1900, 2200)
"""Years of all dates: weeks, months and quarters are added to them, and calendars end in 9999."""
MAX_DIGITS = 20
"""Digits of a number before or after the point; exact arithmetic on 1e-999999999 would never end."""

# Controls (but tab and newline), surrogates, and the marks that reorder or hide text on a reader's screen.
UNWANTED = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff\ufff9-\ufffb]"
)


def clean_text(text: str) -> str:
    """Return `text` in Unicode form NFC, without control, surrogate and bidirectional-override characters."""
    if text.isascii() and text.isprintable():
        return text.strip()
    unix = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", UNWANTED.sub("", unix)).strip()


def one_line(text: str) -> str:
    """Return `text` cleaned, with single blanks for all white space."""
    return " ".join(clean_text(text).split())


def _of_our_time(day: date) -> date:
    if day.year not in YEARS:
        raise ValueError(f"This date is too far away.\nWrite a date between {YEARS[0]} and {YEARS[-1]}.")
    return day


def _moment_of_our_time(moment: datetime) -> datetime:
    # Near the first and the last year that a calendar knows, another time zone is out of its range.
    if moment.year not in YEARS:
        raise ValueError("This time is too far away.")
    return moment


def _of_usual_length(number: Decimal) -> Decimal:
    smallest = number.as_tuple().exponent
    if isinstance(smallest, int) and (smallest < -MAX_DIGITS or number.adjusted() >= MAX_DIGITS):
        raise ValueError(f"This number has too many digits.\nRound it to {MAX_DIGITS} digits or fewer.")
    return number


class Noun(BaseModel):
    """A frozen record that refuses fields it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    def __copy__(self) -> Self:
        """A copy without what was worked out of the fields and kept, such as an index: it may get other fields."""
        copied = super().__copy__()
        for name in copied.__dict__.keys() - type(self).model_fields.keys():
            del copied.__dict__[name]
        return copied

    def in_other_words(self, words: Mapping[str, object]) -> Self:
        """The same with other words in some of its fields; nothing else of it may differ."""
        return self.model_copy(update=words)


class Shortened(Noun):
    """A record that earlier versions kept with more fields: what they kept is read without those."""

    retired: ClassVar[frozenset[str]] = frozenset()

    @model_validator(mode="before")
    @classmethod
    def _without_retired(cls, kept: object) -> object:
        if not isinstance(kept, Mapping) or cls.retired.isdisjoint(kept):
            return kept
        return {name: value for name, value in kept.items() if name not in cls.retired}


Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Code = Annotated[str, Field(pattern=r"^[A-Z]\d{0,3}(\.\d{1,2})?$")]
"""A published reference code such as the gate `G2.1`, the action `X05` or the warning `M01`."""

Level = Annotated[int, Field(strict=True, ge=0, le=TOP_LEVEL)]


class TextOfContent:
    """Marks a text of the content that another language says in other words."""


Words = Annotated[str, Field(min_length=1, max_length=2000), TextOfContent()]
"""A text of the content."""
PerhapsWords = Annotated[str, TextOfContent()]
"""The same, where a pack may say nothing."""
KnownBy = Annotated[str, Field(min_length=1, max_length=200)]
"""A word by which something that people wrote is known: of all languages at once, and never translated."""
AnswerLevel = Annotated[int, Field(strict=True, ge=0, le=MOST_LEVELS - 1)]
"""A level of a question, whatever number of levels it has."""
Line = Annotated[str, Field(max_length=MAX_LINE), AfterValidator(one_line)]
Text = Annotated[str, Field(max_length=MAX_TEXT), AfterValidator(clean_text)]
Amount = Annotated[
    Decimal,
    BeforeValidator(lambda value: str(value) if isinstance(value, float) else value),
    AfterValidator(_of_usual_length),
    PlainSerializer(float, return_type=float, when_used="json"),
]
"""An exact decimal number; a float is read by its printed digits, so that 0.1 stays one tenth."""

Day = Annotated[date, AfterValidator(_of_our_time)]
"""A date of our time."""

Moment = Annotated[AwareDatetime, AfterValidator(_moment_of_our_time)]
"""A point in our time, in any zone."""

PhaseNumber = Annotated[int, Field(strict=True, ge=1, le=MOST_PHASES)]
Confidence = Literal["sure", "fairly", "guess"]
Facet = Literal["exists", "labelled", "unified", "access"]
StatusLevel = Literal["absent", "acceptable", "better", "best"]
FACETS: tuple[Facet, ...] = ("exists", "labelled", "unified", "access")
STATUSES: tuple[StatusLevel, ...] = ("absent", "acceptable", "better", "best")
FIRST_PHASE: PhaseNumber = 1
