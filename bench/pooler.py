"""Answers over PgBouncer in its transaction mode: sixteen threads share three connections to a real PostgreSQL.

PgBouncer is no package of Python: `python -m tools.pooler` looks for one, and installs Debian's where it may.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import Any

from readiness.model.actor import LOCAL_USER
from readiness.model.response import Answer
from readiness.services.opening import open_workspace
from readiness.storage.limits import POOLER
from tests.servers.pooler import running_pooler
from tests.servers.postgres import running_postgres
from tools.pooler import find_pooler

CONNECTIONS, THREADS, ANSWERS_OF_EACH = 3, 16, 40


def figures() -> Iterator[dict[str, Any]]:
    """Answers that are not stored, of all that were given at the same time."""
    figure = f"answers lost over PgBouncer, of {THREADS * ANSWERS_OF_EACH}"
    program = find_pooler()
    if program is None:
        yield {"figure": figure, "value": None, "unit": "answers", "failed": "PgBouncer is not installed"}
        return
    os.environ[POOLER] = "on"
    with running_postgres() as postgres:
        postgres.create_database("site")
        with running_pooler(program, postgres, "site", connections=CONNECTIONS) as url:
            yield {"figure": figure, "value": _lost(url), "unit": "answers", "limit": 0}
    del os.environ[POOLER]


def _lost(url: str) -> int:
    with closing(open_workspace(LOCAL_USER, url)) as workspace:
        questions = list(workspace.library.questionnaire.question_by_id)[:ANSWERS_OF_EACH]
        made = [workspace.start(f"Assessment {number}", "Pooled") for number in range(THREADS)]

        def answer(assessment: str) -> int:
            for question in questions:
                workspace.save(assessment, "answer", question, Answer(given=2))
            return len(workspace.open(assessment).assessment.response.answers)

        with ThreadPoolExecutor(THREADS) as threads:
            return THREADS * ANSWERS_OF_EACH - sum(threads.map(answer, made))
