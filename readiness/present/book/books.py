"""The books that are made of an assessment: everything, the sheet to answer, and the plan alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from readiness.document.book import FORMAT, KEY, Book, BookSheet
from readiness.present import headlines, phrases
from readiness.present.answering import answered_words
from readiness.present.book import answers, concluded, roadmap, safeguards, scores, seen, told
from readiness.present.book.source import BookSource

EMPTY: Final = "Nothing is in it yet."
_ASKED_OF_ONE: Final = frozenset({"question", "levels", "given", "help", "tell", "dimension", KEY})
_ALONE: Final = (
    "Answer by yourself, from what you see, and choose from the list of the cell. Leave empty what you do not want to "
    "answer; \u201cI do not know\u201d is a good answer. Give the file back to whoever gave it to you."
)
TITLE: Final = "Machine-learning readiness"


def whole_book(source: BookSource) -> Book:
    """Everything that was told and concluded, as far as it may be in there."""
    sheets = [scores.dimensions(source)]
    if source.with_answers:
        sheets += [answers.answers(source), answers.facts(source), told.models(source)]
        sheets += [told.people(source)] if source.with_names else []
        sheets += [told.problems(source), *safeguards.sheets(source)]
    sheets.append(scores.capabilities(source))
    sheets += [scores.contributions(source)] if source.with_answers else []
    sheets += [concluded.gates(source), concluded.roles(source), concluded.ranking(source)]
    sheets += [roadmap.roadmap(source), roadmap.charter(source)]
    spread = seen.spread(source)
    sheets += [spread] if spread is not None else []
    sheets += [roadmap.minutes(source), seen.checks(source), seen.history(source), concluded.method(source)]
    return _book(source, sheets)


def answer_sheet(source: BookSource) -> Book:
    """What is asked, with the sentences of the levels and the help, to be filled in without the app."""
    sheets = (answers.answers(source, is_form=True), answers.facts(source), *safeguards.sheets(source, is_form=True))
    return replace(_book(source, sheets), is_form=True)


def empty_sheet(source: BookSource) -> Book:
    """The same for one person who answers alone: without what anybody answered, noted or concluded."""
    blank = replace(source, assessment=source.assessment.with_response(source.assessment.response.with_answers({})))
    sheet = answers.answers(blank, is_form=True)
    asked = replace(sheet, fields=tuple(each for each in sheet.fields if each.key in _ASKED_OF_ONE), about=_ALONE)
    return replace(_book(blank, (asked,)), is_form=True, facts=_facts(source)[:1])


def plan_book(source: BookSource) -> Book:
    """The plan and what was promised."""
    return _book(source, (roadmap.roadmap(source), roadmap.minutes(source)))


def _book(source: BookSource, sheets: Iterable[BookSheet]) -> Book:
    edition, assessment = source.found.outcome.edition, source.assessment
    return Book(
        title=TITLE,
        organization=source.found.organization,
        dated=assessment.response.assessed_on,
        facts=_facts(source),
        sheets=tuple(sheet if sheet.rows else replace(sheet, about=f"{sheet.about} {EMPTY}") for sheet in sheets),
        about={
            "format": FORMAT,
            "assessment": assessment.id,
            "state": source.state,
            "questionnaire": f"{edition.questionnaire} {edition.questionnaire_version}",
            "rules": f"{edition.rubric} {edition.rubric_version}",
            "fingerprint": edition.fingerprint,
        },
    )


def _facts(source: BookSource) -> tuple[tuple[str, str], ...]:
    found = source.found
    status = found.outcome.data_status
    return (
        ("Organization", found.organization),
        ("Assessed on", phrases.day(source.assessment.response.assessed_on)),
        ("Phase", headlines.placement_headline(found) if found.outcome.placement else "Nothing was answered yet"),
        ("Data status", phrases.status_words(status.level) if status.is_known else "not known yet"),
        ("Answered", answered_words(found.outcome.scorecard.completeness)),
    )
