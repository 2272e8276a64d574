"""How long it takes to conclude after one more answer, with what the engine keeps from the conclusions before.

People and problems are the same objects in all rounds, so what rests on them alone, such as the stability of the order
with all its draws, is worked out once: as while somebody answers. The first conclusion of a response takes longer.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import cycle
from typing import Any

from bench.medians import median_ms
from readiness.content.folders import examples_folder
from readiness.content.library import Library, load_library
from readiness.content.responses import read_response
from readiness.engine.assessing import assess
from readiness.model.response import Answer, Response

ROUNDS = 100
LIMIT_MS = 15


def figures() -> Iterator[dict[str, Any]]:
    """The median of each example, in milliseconds."""
    library = load_library()
    for path in sorted(examples_folder().glob("*.yaml")):
        response = read_response(path, library, today=date(2026, 1, 1))
        others = cycle(_with_another_answer(response))
        took = median_ms(partial(_assess_next, others, library), ROUNDS)
        yield {"figure": f"assess {path.stem}, median", "value": took, "unit": "ms", "limit": LIMIT_MS}


def _assess_next(responses: Iterator[Response], library: Library) -> None:
    assess(next(responses), library.questionnaire, library.rubric)


def _with_another_answer(response: Response) -> list[Response]:
    """The response with one other answer, of each question in turn."""
    return [
        response.with_answers({**response.answers, question: Answer(given=((answer.level or 0) + 1) % 4)})
        for question, answer in sorted(response.answers.items())
    ]
