"""Every cell of a table and every value of a chart on a slide is the one of the report."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from pptx import Presentation

from readiness.document.forms import BarsForm, GridForm, LevelsForm, PointsForm, SpansForm
from readiness.document.tree import ChartNode, ReportTree, TableNode, walk, words_of
from readiness.export.slides import slides_of
from readiness.present.handout.brief import Brief
from readiness.present.handout.deck import deck_of
from readiness.present.handout.report_tree import report_of
from tests.export.saying import squeezed
from tests.report.cases import EVERYTHING, EXAMPLES, changed, content_of, example, report_on
from tests.thorough import usually


@pytest.mark.parametrize("name", usually(["retail-chain", "a quarter"], [*EXAMPLES, "forty-problems", "nothing"]))
def test_slides_hold_the_cells_and_values_of_the_report(name: str) -> None:
    check(report_of(Brief(content_of(name), EVERYTHING)))


@pytest.mark.sampled(2)
@pytest.mark.parametrize("number", [1, 3, 6, 12])
def test_a_slide_names_everybody_of_the_team_in_full(number: int) -> None:
    base = example("retail-chain")
    people = [base.people[place % len(base.people)] for place in range(number)]
    named = tuple(
        changed(person, id=f"person-{place}", name=f"{person.name} of the Purchasing Department {place}")
        for place, person in enumerate(people)
    )
    full = changed(base, people=(changed(named[0], fte=0.05), *named[1:]))
    for response in (changed(base, people=named), full):
        check(report_of(Brief(report_on(response), EVERYTHING)))


def check(report: ReportTree) -> None:
    slides = list(Presentation(io.BytesIO(slides_of(report))).slides)[1:]
    deck = deck_of(report)
    assert len(deck) == len(slides)
    for told, slide in zip(deck, slides, strict=True):
        tables = [_cells(shape.table) for shape in slide.shapes if shape.has_table]
        charts = [shape.chart for shape in slide.shapes if shape.has_chart]
        for node in walk((*told.main, *told.side)):
            if isinstance(node, TableNode):
                _check_table(node, tables)
            elif isinstance(node, ChartNode):
                _check_chart(node, tables, charts)
                _check_names(node, slide)


def _cells(table: Any) -> list[list[str]]:
    return [[squeezed(cell.text) for cell in row.cells] for row in table.rows]


def _check_table(node: TableNode, tables: list[list[list[str]]]) -> None:
    heads = [squeezed(column.head) for column in node.columns]
    (shown,) = [table for table in tables if table[0] == heads]
    rows = [[squeezed(words_of(cell)) for cell in row] for row in node.rows]
    assert shown[1:] == rows[: len(shown) - 1]
    assert len(shown) > 1 or not rows


def _check_chart(node: ChartNode, tables: list[list[list[str]]], charts: list[Any]) -> None:
    form = node.form
    if isinstance(form, GridForm):
        said = Counter(cell for table in tables for row in table for cell in row)
        printed = Counter(squeezed(f"{cell.name}{cell.printed}") for row in form.rows for cell in row.cells)
        assert not printed - said
        return
    wanted = Counter(round(value, 6) for value in _values(form))
    if not wanted:
        return
    (chart,) = charts
    caches = chart._chartSpace.xpath(".//c:val//c:v | .//c:xVal//c:v | .//c:yVal//c:v")
    assert not wanted - Counter(round(float(each.text), 6) for each in caches)


def _check_names(node: ChartNode, slide: Any) -> None:
    """What a grid names across and down is whole on the slide: in the table, or in the key below it."""
    form = node.form
    if not isinstance(form, GridForm):
        return
    tables = [cell.text for shape in slide.shapes if shape.has_table for row in shape.table.rows for cell in row.cells]
    beside = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    said = squeezed("\n".join((*tables, *beside)))
    named = (form.first_head, form.last_head, *form.heads, *(row.name for row in form.rows))
    assert [words for words in named if squeezed(words) not in said] == []


def _values(form: object) -> Iterator[float]:
    match form:
        case LevelsForm():
            yield from (value for each in form.series for value in each.values if value is not None)
        case BarsForm():
            yield from form.values
        case SpansForm():
            yield from (*form.starts, *form.lengths)
        case PointsForm():
            yield from (value for point in form.points for value in (point.x, point.y))
        case _:
            return
