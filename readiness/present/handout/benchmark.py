"""How an assessment stands beside others of its workspace, where it takes part."""

from __future__ import annotations

from readiness.document.tree import ColumnNode, Paragraph, Section
from readiness.present import benchmark_words
from readiness.present.handout.brief import Brief
from readiness.present.handout.pieces import table_of
from readiness.words import said
from readiness.words.say import benchmark as say

TITLE = say.TITLE


def benchmark(brief: Brief) -> Section:
    """Quarter marks of the group with where this one lies, and what they are not.

    Raises:
        ValueError: it takes no part, or nothing is shown.
    """
    comparison = brief.content.comparison
    if comparison is None:
        raise ValueError("There is nothing to stand beside.")
    columns = [ColumnNode(said(head), 3 if place else 2.4) for place, head in enumerate(benchmark_words.COLUMNS)]
    rows = benchmark_words.rows(comparison, brief.found.dimension_names)
    nodes = (
        table_of(said(TITLE), columns, rows, key="benchmark", gap=4),
        Paragraph(said(say.MARKS_READ), "caption", gap=6),
        Paragraph(said(say.WHAT_IT_IS), gap=8),
        Paragraph(said(say.NOT_A_SAMPLE), gap=6),
    )
    return Section(
        "benchmark", said(TITLE), benchmark_words.headline(comparison), benchmark_words.lede(comparison), nodes
    )
