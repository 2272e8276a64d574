"""Assessments to make books of."""

from __future__ import annotations

from typing import Any

from readiness.document.book import Book
from readiness.model.assessment import ActionEdit, Assessment, Charter
from readiness.model.minutes import MinuteItem
from readiness.model.response import Response
from readiness.present.book import books
from readiness.present.book.source import BookSource
from readiness.services.assessing import assess_response, assessment_of
from readiness.services.exporting import book_source
from tests.engine.safeguards import guarded
from tests.report import cases


def source_of(response: Response, assessment: Assessment | None = None, **choices: Any) -> BookSource:
    held = assessment or assessment_of(response)
    found = assess_response(response, cases.LIBRARY, action_edits=held.action_edits)
    return book_source(found, held, **choices)


def example_source(slug: str = "retail-chain", **choices: Any) -> BookSource:
    return source_of(cases.example(slug), **choices)


def example_book(slug: str = "retail-chain", **choices: Any) -> Book:
    return books.whole_book(example_source(slug, **choices))


def guarded_book(**choices: Any) -> Book:
    """The book of an organization under content that asks for safeguards."""
    response = guarded.told_of_people()
    held = assessment_of(response)
    return books.whole_book(book_source(assess_response(response, guarded.SECOND), held, **choices))


def full_assessment(words: str = "Somebody") -> Assessment:
    """One in which something stands in every part that people write: the plan, the charter, the minutes."""
    response = cases.with_text(words)
    held = assessment_of(response)
    plan = assess_response(response, cases.LIBRARY).outcome.roadmap
    assert plan is not None
    action = plan.actions[0].id
    texts = dict.fromkeys(
        ("metric", "baseline", "done_when", "test_plan", "first_model", "stop_rule", "sponsor", "downstream_user"),
        words[:200],
    )
    edit = ActionEdit(person=words[:200], note=words, indicator=words[:200], done_when=words[:200], status="blocked")
    item = MinuteItem(
        id="m-1", meeting="w-1", workshop=words[:200], on=cases.DAY, text=words[:600], evidence=words[:600],
        owner=words[:300],
    )  # fmt: skip
    return held.with_action_edits({action: edit}).with_charter(Charter().with_texts(**texts)).with_minutes((item,))
