"""The workbook says what the JSON of the outcome says: every score, gate, rank, action, answer and note."""

import io
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from readiness.export.sheet import write_workbook
from readiness.model.outcome_document import OutcomeDocument
from readiness.model.response import Response
from readiness.present import number_words
from readiness.present.book import books
from readiness.present.documents import document_of
from readiness.present.phase.gates import STATE_WORDS
from readiness.words import alone, said
from tests import chance
from tests.engine.telling import untell
from tests.export.sources import source_of
from tests.report import cases
from tests.thorough import usually

HEAD_WITHIN = 30
KEY = "Key (leave as it is)"
Rows = dict[str, dict[str, Any]]


def _rows(page: Any) -> Rows:
    """The rows of a sheet by their keys, each by the words of its columns."""
    lines = list(page.iter_rows(values_only=True))
    head = next(number for number, line in enumerate(lines[:HEAD_WITHIN]) if KEY in line)
    rows = (dict(zip(lines[head], line, strict=True)) for line in lines[head + 1 :])
    return {str(row[KEY]): row for row in rows if row[KEY]}


def _shown(value: object) -> str:
    return number_words.score(value) if isinstance(value, int | float) else number_words.score(None)


def _day(value: object) -> date | None:
    return value.date() if isinstance(value, datetime) else None


def _compared(what: str, got: object, wanted: object) -> Iterator[str]:
    if got != wanted:
        yield f"{what}: {got!r} for {wanted!r}"


def _differences(response: Response) -> list[str]:
    source = source_of(response)
    document = document_of(source.found)
    pages = load_workbook(io.BytesIO(write_workbook(books.whole_book(source))), data_only=True)
    rows = {page.title: _rows(page) for page in pages if page.sheet_state == "visible"}
    return [*_in_scores(document, rows), *_in_conclusions(document, rows), *_in_answers(response, rows["Answers"])]


def _in_scores(document: OutcomeDocument, rows: dict[str, Rows]) -> Iterator[str]:
    for dimension in document.dimensions:
        row = rows["Overview"][dimension.id]
        got = [_shown(row[column]) for column in ("Score today", "By the rules", "Lowest", "Highest")]
        wanted = [_shown(each) for each in (dimension.score, dimension.score, dimension.low, dimension.high)]
        yield from _compared(dimension.id, got, wanted)
        for part in dimension.capabilities:
            row = rows["Scores"][part.id]
            got = [_shown(row[column]) for column in ("Score by formula", "Score by the rules", "Lowest", "Highest")]
            wanted = [_shown(each) for each in (part.score, part.score, part.low, part.high)]
            yield from _compared(part.id, got, wanted)


def _in_conclusions(document: OutcomeDocument, rows: dict[str, Rows]) -> Iterator[str]:
    states = {gate.id: alone(said(STATE_WORDS[gate.state])) for gate in document.phase.gates}
    yield from _compared("gates", {key: row["State"] for key, row in rows["Gates"].items()}, states)
    for problem in document.problems:
        row = rows["Ranking"][problem.id]
        got = row["Rank"], _shown(row["Score by formula"])
        yield from _compared(problem.id, got, (problem.rank, _shown(problem.score)))
    for action in document.roadmap:
        row = rows["Roadmap"][action.id]
        yield from _compared(action.id, (_day(row["Start"]), _day(row["End"])), (action.start_on, action.end_on))
        yield from _compared(action.id, row["Person-days"], pytest.approx(action.effort_days))
        yield from _compared(action.id, (row["Action"], row["Done when"]), (action.title, action.done_when))


def _in_answers(response: Response, rows: Rows) -> Iterator[str]:
    for slug, answer in response.answers.items():
        yield from _compared(slug, rows[slug]["Note or evidence"] or "", answer.evidence)
        if answer.level is not None:
            yield from _compared(slug, str(rows[slug]["Answer"])[:1], str(answer.level))


@pytest.mark.parametrize(
    "slug", usually(["mutual-insurer"], [*cases.EXAMPLES, *cases.CASES, "long-notes", "forty-problems"])
)
def test_the_workbook_says_what_the_json_says(slug: str) -> None:
    assert _differences(cases.example(slug)) == []


@given(data=st.data())
@settings(max_examples=chance.sample(6))
def test_it_does_so_whatever_is_not_told(data: st.DataObject) -> None:
    response = untell(data, cases.example(data.draw(st.sampled_from(cases.EXAMPLES))))

    assert _differences(response) == []
