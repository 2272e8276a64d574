"""The books that are made of an assessment: everything, the sheet to answer, and the plan alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from readiness.document.book import FORMAT, KEY, Book, BookSheet
from readiness.present import day_words, headlines, kind_words
from readiness.present.answering import answered_words
from readiness.present.book import answers, concluded, roadmap, safeguards, scores, seen, told
from readiness.present.book.source import BookSource
from readiness.words import said
from readiness.words.say import book as say

EMPTY: Final = say.NOTHING_YET
_ASKED_OF_ONE: Final = frozenset({"question", "levels", "given", "help", "tell", "dimension", KEY})
_ALONE: Final = say.ANSWER_BY_YOURSELF_FROM_WHAT
TITLE: Final = say.MACHINE_LEARNING_READINESS


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
    asked = replace(sheet, fields=tuple(each for each in sheet.fields if each.key in _ASKED_OF_ONE), about=said(_ALONE))
    return replace(_book(blank, (asked,)), is_form=True, facts=_facts(source)[:1])


def plan_book(source: BookSource) -> Book:
    """The plan and what was promised."""
    return _book(source, (roadmap.roadmap(source), roadmap.minutes(source)))


def _book(source: BookSource, sheets: Iterable[BookSheet]) -> Book:
    edition, assessment = source.found.outcome.edition, source.assessment
    return Book(
        title=said(TITLE),
        organization=source.found.organization,
        dated=assessment.response.assessed_on,
        facts=_facts(source),
        sheets=tuple(sheet if sheet.rows else replace(sheet, about=f"{sheet.about} {said(EMPTY)}") for sheet in sheets),
        about={
            "format": FORMAT,
            "assessment": assessment.id,
            "state": source.state,
            "questionnaire": f"{edition.questionnaire} {edition.questionnaire_version}",
            "rules": f"{edition.rubric} {edition.rubric_version}",
            "fingerprint": edition.fingerprint,
        },
        look=source.look,
    )


def _facts(source: BookSource) -> tuple[tuple[str, str], ...]:
    found = source.found
    status = found.outcome.data_status
    return (
        (said(say.ORGANIZATION), found.organization),
        (said(say.ASSESSED), day_words.day(source.assessment.response.assessed_on)),
        (
            said(say.PHASE),
            headlines.placement_headline(found) if found.outcome.placement else said(say.NOTHING_WAS_ANSWERED_YET),
        ),
        (
            said(say.DATA_STATUS),
            kind_words.status_words(status.level) if status.is_known else said(say.PART_NOT_KNOWN_YET),
        ),
        (said(say.ANSWERED), answered_words(found.outcome.scorecard.completeness)),
    )
