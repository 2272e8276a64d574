"""How long each file that is read takes to make, and the workbook, and how large they are.

Medians over a full assessment, warm.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from bench.medians import median_ms
from bench.report import full_content
from readiness.model.assessment import ReportSettings
from readiness.present.handout.brief import Brief, ReportContent
from readiness.present.handout.report_tree import report_of
from readiness.services.handing_over import FORMATS, Format

ROUNDS = 15
LIMIT_MS = 1000
LIMIT_KB = 250
TREE_LIMIT_MS = 50
WORKBOOK = "xlsx"


def figures() -> Iterator[dict[str, Any]]:
    """The tree, then every format that is read and the workbook, with all answers in it."""
    content = full_content()
    settings = ReportSettings(with_raw_answers=True, with_names=True, with_notes=True)
    yield _median("the tree of a report", lambda: report_of(Brief(content, settings)), TREE_LIMIT_MS)
    for each in FORMATS:
        if each.group == "read" or each.slug == WORKBOOK:
            made = each.make(Brief(content, settings))
            yield _median(each.slug, partial(_made, each, content, settings), LIMIT_MS)
            yield {"figure": f"{each.slug}, size", "value": round(len(made) / 1000), "unit": "kB", "limit": LIMIT_KB}


def _made(each: Format, content: ReportContent, settings: ReportSettings) -> bytes:
    return each.make(Brief(content, settings))


def _median(name: str, make: Any, limit: float) -> dict[str, Any]:
    return {"figure": f"{name}, median", "value": median_ms(make, ROUNDS), "unit": "ms", "limit": limit}
