"""The sheets of safeguards: what was told of each, and the published texts that each answers."""

from __future__ import annotations

from collections.abc import Iterator

from readiness.document.book import BookField, BookRow, BookSheet, Choice
from readiness.model.safeguards import Safeguard, SafeguardAnswer
from readiness.present.book.source import UNTOLD, BookSource, key_field
from readiness.present.safeguards import safeguard_words
from readiness.words import said
from readiness.words.say import book as say

_STORE = "response.safeguards."
_GIVEN = (UNTOLD, *(Choice(given, words) for given, words in safeguard_words.GIVEN.items() if given is not None))


def sheets(source: BookSource, *, is_form: bool = False) -> Iterator[BookSheet]:
    """What was told of each safeguard, if the content asks for any, and where published texts speak of it."""
    if not safeguard_words.asked(source.found):
        return
    yield told(source, is_form=is_form)
    if not is_form:
        yield texts(source)


def told(source: BookSource, *, is_form: bool = False) -> BookSheet:
    """One row for each safeguard; with `is_form` the help and what a visitor would see stand beside it."""
    fields = [
        BookField("safeguard", said(say.SAFEGUARD), "long", 46),
        BookField(
            "given", said(say.TOLD), "choice", 18, (f"{_STORE}given",), "given", said(say.CHOOSE_FROM_LIST_CELL),
            choices=_GIVEN,
        ),
        BookField(
            "note", said(say.WHERE_CAN_BE_SEEN_OR), "long", 40, (f"{_STORE}note",), "note",
            longest=20_000,
        ),
    ]  # fmt: skip
    if is_form:
        fields.insert(1, BookField("seen", said(say.WHAT_VISITOR_WOULD_SEE), "long", 60))
        fields.append(BookField("help", said(say.HELP), "long", 46))
    else:
        fields.append(BookField("needed", said(say.NEEDED_BEFORE_THESE_START), "long", 34))
    fields.append(key_field(22))
    needed = {row.id: row.needed_by for row in safeguard_words.rows(source.found)}
    rows = tuple(_row(source, each, needed[each.id]) for each in safeguard_words.asked(source.found))
    return BookSheet("safeguards", said(say.SAFEGUARDS), said(safeguard_words.NO_SCORE), tuple(fields), rows)


def _row(source: BookSource, safeguard: Safeguard, needed: str) -> BookRow:
    answer = source.assessment.response.safeguards.get(safeguard.id, SafeguardAnswer())
    seen = (
        (said(say.ANSWER_YES), safeguard.in_place),
        (said(say.IN_PART), safeguard.in_part),
        (said(say.ANSWER_NO), safeguard.missing),
    )
    return BookRow(
        safeguard.id,
        {
            "safeguard": safeguard.text,
            "given": answer.given,
            "note": answer.note,
            "seen": "\n".join(f"{label}: {words}" for label, words in seen),
            "help": safeguard.help,
            "needed": needed,
        },
        ("safeguard", safeguard.id),
    )


def texts(source: BookSource) -> BookSheet:
    """One row for each part of a published text that a safeguard answers."""
    fields = (
        BookField("safeguard", said(say.SAFEGUARD), "text", 28),
        BookField("text", said(say.PUBLISHED_TEXT), "text", 20),
        BookField("number", said(say.NUMBER), "text", 16),
        BookField("title", said(say.TITLE), "long", 60),
        key_field(10),
    )
    rows = tuple(
        BookRow(str(place), dict(zip(("safeguard", "text", "number", "title"), row, strict=True)))
        for place, row in enumerate(safeguard_words.article_rows(source.found), 1)
    )
    asked = source.found.questionnaire.safeguards
    dated = " ".join(f"{name}: {words}" for name, words in safeguard_words.text_rows(source.found))
    about = f"{asked.no_legal_advice} {dated}" if asked is not None else ""
    return BookSheet("safeguard-texts", said(say.SAFEGUARDS_LAWS), about, fields, rows)
