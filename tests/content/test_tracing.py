"""Which statement of the sources is used where."""

import pytest

from readiness.content.folders import questionnaires_folder, rubrics_folder
from readiness.content.sources import ContentDocuments, read_content
from readiness.content.tracing import Trace, traces_in, uncovered_statements

PUBLISHED = {
    "D": (1, 33, 2),
    "S": (1, 64, 2),
    "C": (1, 52, 2),
    "A": (1, 88, 1),
    "M": (1, 35, 2),
    "P": (1, 23, 1),
    "N": (1, 31, 2),
    "Z": (1, 36, 2),
}


@pytest.fixture(scope="module")
def documents() -> ContentDocuments:
    return read_content(questionnaires_folder(), rubrics_folder())


def published_ids() -> set[str]:
    """Every statement that the sources of the product hold, written as the checklist writes them."""
    plain = {
        f"{letter}{n:0{width}}" for letter, (first, last, width) in PUBLISHED.items() for n in range(first, last + 1)
    }
    roles = {f"R{n}" for n in range(1, 8)} | {f"R{n:02}" for n in range(8, 27)}
    return plain | roles | {f"conflict-{letter}" for letter in "abcdefghij"}


def test_the_checklist_holds_every_statement_of_the_sources(documents: ContentDocuments) -> None:
    assert published_ids() <= {statement["id"] for statement in documents.checklist.data["statements"]}


def test_every_statement_is_used_by_something_of_the_right_kind(documents: ContentDocuments) -> None:
    traces = traces_in(documents)

    assert list(uncovered_statements(documents, traces)) == []
    assert published_ids() <= {trace.id for trace in traces}


@pytest.mark.parametrize("letter", ["D", "S", "C", "R", "A", "M", "P", "N", "Z", "conflict"])
def test_a_statement_that_loses_its_last_use_is_reported(letter: str, documents: ContentDocuments) -> None:
    traces = traces_in(documents)
    lost = next(trace.id for trace in traces if trace.id.startswith(letter))

    findings = list(uncovered_statements(documents, [trace for trace in traces if trace.id != lost]))

    assert [finding.what for finding in findings] == [f"Nothing of the right kind covers `{lost}`."]


def test_a_use_of_the_wrong_kind_does_not_count(documents: ContentDocuments) -> None:
    others = [trace for trace in traces_in(documents) if trace.id != "A1"]

    findings = list(uncovered_statements(documents, [*others, Trace(id="A1", kind="question", target="data-exist")]))

    assert [finding.what for finding in findings] == ["Nothing of the right kind covers `A1`."]
