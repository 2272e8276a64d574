"""How long the whole assessment of one response takes, rank stability with all its draws included."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from datetime import date
from typing import Any

from readiness.content.folders import examples_folder
from readiness.content.library import load_library
from readiness.content.responses import read_response
from readiness.engine.assessing import assess

ROUNDS = 100
LIMIT_MS = 15


def figures() -> Iterator[dict[str, Any]]:
    """The median of each example, in milliseconds."""
    library = load_library()
    for path in sorted(examples_folder().glob("*.yaml")):
        response = read_response(path, library, today=date(2026, 1, 1))
        assess(response, library.questionnaire, library.rubric)
        times = []
        for _ in range(ROUNDS):
            start = time.perf_counter()
            assess(response, library.questionnaire, library.rubric)
            times.append(1000 * (time.perf_counter() - start))
        median = round(statistics.median(times), 2)
        yield {"figure": f"assess {path.stem}, median", "value": median, "unit": "ms", "limit": LIMIT_MS}
