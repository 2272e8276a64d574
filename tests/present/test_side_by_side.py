"""Several assessments in columns: every cell says what the line says, and versions are never mixed."""

from dataclasses import replace
from datetime import date

import pytest

from readiness.content.library import Library, load_library
from readiness.model.response import Answer, Organization, Response
from readiness.model.scorecard import ScoreScale
from readiness.present.book.portfolio import portfolio_book
from readiness.present.portfolio.lines import NO_PHASE, PortfolioLine
from readiness.present.portfolio.side_by_side import SideRow, side_by_side, versions_differ
from readiness.services.assessing import assess_response
from readiness.words import said

TODAY = date(2026, 11, 30)


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library()


def line(library: Library, name: str, **answers: int) -> PortfolioLine:
    given = {slug.replace("_", "-"): Answer(given=level) for slug, level in answers.items()}
    told = Response(
        questionnaire=library.questionnaire.id, assessed_on=TODAY, organization=Organization(name=name), answers=given
    )
    return PortfolioLine.of(assess_response(told, library), name, file=name)


def rows(lines: list[PortfolioLine]) -> dict[str, SideRow]:
    (table,) = side_by_side(lines)
    return {row.title: row for _, found in table.groups for row in found}


def test_each_assessment_has_a_cell_in_every_row(library: Library) -> None:
    found = rows([line(library, "One", data_access=2), line(library, "Two")])

    assert {len(row.cells) for row in found.values()} == {2}
    assert found["Phase"].cells[1] == said(NO_PHASE)
    gates = [row for row in found.values() if row.states]
    assert len(gates) == len(library.rubric.gates)
    assert {row.states[1] for row in gates} == {None}
    assert {row.cells[1] for row in gates} == {said(NO_PHASE)}


def test_another_version_has_a_table_of_its_own_and_that_is_said(library: Library) -> None:
    one, two = line(library, "One", data_access=2), line(library, "Two", data_access=1)
    newer = replace(two, questionnaire=library.questionnaire.model_copy(update={"version": "99"}))
    other_rules = replace(two, fingerprint="other")

    assert versions_differ(side_by_side([one, two])) == ""
    for other in (newer, other_rules):
        tables = side_by_side([one, other])
        assert [[each.name for each in table.lines] for table in tables] == [["One"], ["Two"]]
        assert "table of its own" in versions_differ(tables)
        assert len({table.edition for table in tables}) == 2
        cells = [row.values["edition"] for row in portfolio_book([one, other]).sheets[0].rows]
        assert cells == [table.edition for table in tables]
    assert side_by_side([one, other_rules])[1].edition == f"{one.edition} (othe)"


def test_scores_on_different_scales_have_columns_of_their_own(library: Library) -> None:
    one, two = line(library, "One", data_access=2), line(library, "Two", data_access=1)
    assert two.figures is not None
    on_another = replace(two, figures=two.figures.model_copy(update={"scale": ScoreScale(lowest=0, highest=10)}))

    same, apart = (portfolio_book(lines).sheets[0] for lines in ([one, two], [one, on_another]))

    assert len(apart.fields) - len(same.fields) == 3 * len(one.dimension_names)
    assert [
        sum(row.values.get(each.key) is not None for row in apart.rows) for each in apart.fields if "," in each.head
    ] == [1] * (4 * len(one.dimension_names))
