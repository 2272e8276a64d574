"""How long files to work with take and how large they are, and how long it takes to read a workbook back.

The time holds for a full assessment: every question answered, the example with the most usual length.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from bench.medians import median_ms
from readiness.content.folders import examples_folder
from readiness.content.library import load_library
from readiness.content.responses import read_response
from readiness.intake.differences import read_back
from readiness.present.book.books import whole_book
from readiness.services import exporting
from readiness.services.assessing import assess_response, assessment_of
from readiness.services.tracking import TRACKERS, tracker_file

EXAMPLE = "mutual-insurer"
ROUNDS = 15
LIMIT_MS, LIMIT_READ_MS, LIMIT_KB = 1_000, 300, 250


def figures() -> Iterator[dict[str, Any]]:
    """Medians of one process, warm."""
    response = read_response(examples_folder() / f"{EXAMPLE}.yaml", load_library(), today=date(2026, 1, 1))
    source = exporting.book_source(assess_response(response, load_library()), assessment_of(response))
    data, book = exporting.workbook(source), whole_book(source)
    makers: dict[str, Callable[[], object]] = {
        "workbook": lambda: exporting.workbook(source),
        "answer sheet": lambda: exporting.answer_workbook(source),
        "plan as a workbook": lambda: exporting.plan_workbook(source),
        "plan for all trackers": lambda: [tracker_file(source, each.slug) for each in TRACKERS],
    }
    for name, make in makers.items():
        yield {"figure": f"{name}, median", "value": median_ms(make, ROUNDS), "unit": "ms", "limit": LIMIT_MS}
    yield {"figure": "workbook, size", "value": round(len(data) / 1000), "unit": "kB", "limit": LIMIT_KB}
    took = median_ms(lambda: read_back(data, "ours.xlsx", book), ROUNDS)
    yield {"figure": "workbook read back, median", "value": took, "unit": "ms", "limit": LIMIT_READ_MS}
