"""What a document was made of does not stay in memory once the document is written."""

import gc
from collections.abc import Iterator

import pytest

from readiness.present.handout.brief import Brief
from readiness.services.handing_over import format_of
from tests.report.cases import EVERYTHING, content_of

MOST_LEFT = 60
"""Elements of a single shape or style."""


@pytest.fixture
def brief() -> Brief:
    return Brief(content_of("community-clinic"), EVERYTHING)


@pytest.fixture
def garbage(slug: str, brief: Brief) -> Iterator[list[object]]:
    """What only a search for garbage finds, from now until the end of the test; what is made once is made already."""
    format_of(slug).make(brief)
    gc.collect()
    gc.disable()
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        yield gc.garbage
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
        gc.enable()


@pytest.mark.thorough
@pytest.mark.parametrize("slug", ["docx", "pptx"])
def test_no_tree_of_a_written_document_waits_for_the_search_for_garbage(
    slug: str, brief: Brief, garbage: list[object]
) -> None:
    assert format_of(slug).make(brief)

    gc.collect()
    trees = [tree for tree in (getattr(each, "_element", None) for each in garbage) if hasattr(tree, "iter")]
    assert trees
    assert [tree.tag for tree in trees if len(list(tree.iter())) > MOST_LEFT] == []
