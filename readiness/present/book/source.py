"""What a book is filled from, and the words that its cells share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from readiness.document.book import KEY, BookField, Choice, Value
from readiness.document.look import PLAIN, FileLook
from readiness.model.assessment import Assessment
from readiness.model.base import TOP_LEVEL
from readiness.present import kind_words
from readiness.present.findings import Findings
from readiness.words import said
from readiness.words.say import book as say

DONT_KNOW: Final = Choice("dont-know", say.I_DO_NOT_KNOW)
UNTOLD: Final = Choice(None, say.NOT_TOLD)
SURE: Final = (
    UNTOLD,
    Choice("sure", say.SURE),
    Choice("fairly", say.FAIRLY_SURE),
    Choice("guess", say.GUESS),
)
CLAIM: Final = (UNTOLD, Choice(value=True, called=say.ANSWER_YES), Choice(value=False, called=say.ANSWER_NO), DONT_KNOW)
FLAG: Final = (Choice(value=True, called=say.ANSWER_YES), Choice(value=False, called=say.ANSWER_NO))
AMOUNT: Final = (UNTOLD, DONT_KNOW)
"""The words that may stand in place of a number."""
FACETS: Final = {
    "exists": say.PAST_CASES_RECORDED,
    "labelled": say.WHAT_CAME_THEM_RECORDED,
    "unified": say.ONE_PLACE,
    "access": say.CAN_BE_USED,
}
LEVELS: Final = (
    UNTOLD,
    *(Choice(level, kind_words.level_word(level), is_numbered=True) for level in range(TOP_LEVEL + 1)),
    DONT_KNOW,
)
LEAVE: Final = say.KEY_LEAVE


@dataclass(frozen=True)
class BookSource:
    """An assessment with what follows from it, as it stands on a day.

    `models` are the keys under which its models are kept, in their order. Without `with_names` its people are numbered
    already; what would change a name is then not read from a file. Without `with_answers` nothing stands in the book
    that somebody answered, only what follows from it. `snapshots` say what was kept when: day, label, phase. `look` is
    whose book it is.
    """

    found: Findings
    assessment: Assessment
    today: date
    state: str = ""
    models: tuple[str, ...] = ()
    with_names: bool = True
    with_answers: bool = True
    look: FileLook = PLAIN


def key_field(width: float = 18) -> BookField:
    """The last column: what a row is found again by."""
    return BookField(KEY, said(LEAVE), "code", width)


def number(value: object) -> Value:
    """A number of the model as a cell holds it."""
    if isinstance(value, Decimal):
        return int(value) if value == int(value) else float(value)
    return value if isinstance(value, str | int | float | bool | date) else None


def level_choices(sentences: tuple[str, ...]) -> tuple[Choice, ...]:
    """Four levels with their words."""
    return tuple(Choice(level, f"{level}  {words}") for level, words in enumerate(sentences))
