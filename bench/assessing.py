"""How long the whole assessment of one response takes, rank stability with all its draws included."""

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
    """The response with one other answer, of each question in turn: what was concluded before is no help for it."""
    return [
        response.with_answers({**response.answers, question: Answer(given=((answer.level or 0) + 1) % 4)})
        for question, answer in sorted(response.answers.items())
    ]
