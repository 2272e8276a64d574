"""How much an assessment takes in the database, and in which tables and indexes: the large examples, many times."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import text

from readiness.model.actor import LOCAL_USER
from readiness.services.exchanging import open_example
from readiness.services.opening import open_workspace
from tests.servers.postgres import running_postgres

EXAMPLES = ("community-clinic", "mutual-insurer", "regional-logistics", "retail-chain")
TIMES = 50
MOST_KILOBYTES = 26.0
"""Half of what it was when every value stood there twice: 5.2 GB for 100,000."""
_MOST_NAMED = 6
_PARTS = """
SELECT c.relname, pg_relation_size(c.oid) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'i', 't') AND (n.nspname = 'public' OR c.oid IN (SELECT t.reltoastrelid FROM pg_class t
JOIN pg_namespace s ON s.oid = t.relnamespace WHERE s.nspname = 'public')) ORDER BY 2 DESC
"""


def figures() -> Iterator[dict[str, Any]]:
    """Both engines, in 1,000 bytes an assessment; for PostgreSQL also the largest tables and indexes.

    What all assessments share, such as the content they are made with, stands there once: what one more takes is told.
    """
    with TemporaryDirectory() as name:
        file = Path(name) / "readiness.db"
        url = f"sqlite:///{file}"
        _fill(url, 1)
        shared = file.stat().st_size
        count = _fill(url, TIMES)
        yield _figure("SQLite", (file.stat().st_size - shared) / count)
    with running_postgres() as postgres:
        url = postgres.create_database("size")
        _fill(url, 1)
        before = _sizes(url)
        count = _fill(url, TIMES)
        grown = {part: (size - before.get(part, 0)) / count for part, size in _sizes(url).items()}
        largest = {part: round(size / 1000, 1) for part, size in list(grown.items())[:_MOST_NAMED]}
        yield {**_figure("PostgreSQL", sum(grown.values())), "largest": largest}


def _fill(url: str, times: int) -> int:
    """Open the examples so many times and tell how many came; closing writes everything to the file."""
    with closing(open_workspace(LOCAL_USER, url)) as workspace:
        for _ in range(times):
            for example in EXAMPLES:
                open_example(workspace, example)
    return times * len(EXAMPLES)


def _sizes(url: str) -> dict[str, int]:
    with closing(open_workspace(LOCAL_USER, url)) as workspace, workspace.store._database.reading() as connection:
        return {name: int(size) for name, size in connection.execute(text(_PARTS))}


def _figure(engine: str, size: float) -> dict[str, Any]:
    return {
        "figure": f"database for each assessment, {engine}",
        "value": round(size / 1000, 1),
        "unit": "kB",
        "limit": MOST_KILOBYTES,
    }
