"""How much an assessment takes in the database, and in which tables and indexes: the large examples, many times."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Connection, text

from readiness.model.actor import LOCAL_USER
from readiness.services.exchanging import open_example
from readiness.services.opening import open_workspace
from tests.servers.postgres import running_postgres

EXAMPLES = ("community-clinic", "mutual-insurer", "regional-logistics", "retail-chain")
TIMES = 50
MOST_KILOBYTES = 27.0
"""Half of what it was when every value stood there twice."""
_MOST_NAMED = 6
_PARTS = """
SELECT c.relname, pg_relation_size(c.oid) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'i', 't') AND (n.nspname = 'public' OR c.oid IN (SELECT t.reltoastrelid FROM pg_class t
JOIN pg_namespace s ON s.oid = t.relnamespace WHERE s.nspname = 'public')) ORDER BY 2 DESC
"""


def figures() -> Iterator[dict[str, Any]]:
    """Both engines, in 1,000 bytes an assessment; for PostgreSQL also the largest tables and indexes."""
    with TemporaryDirectory() as name:
        file = Path(name) / "readiness.db"
        count = _filled(f"sqlite:///{file}")
        yield _figure("SQLite", file.stat().st_size / count)
    with running_postgres() as postgres:
        url = postgres.create_database("size")
        count = _filled(url)
        with closing(open_workspace(LOCAL_USER, url)) as workspace, workspace.store._database.reading() as connection:
            sizes = _sizes(connection)
        largest = {part: round(size / count / 1000, 1) for part, size in list(sizes.items())[:_MOST_NAMED]}
        yield {**_figure("PostgreSQL", sum(sizes.values()) / count), "largest": largest}


def _filled(url: str) -> int:
    """Open the examples many times and tell how many assessments there are; closing writes everything to the file."""
    with closing(open_workspace(LOCAL_USER, url)) as workspace:
        for _ in range(TIMES):
            for example in EXAMPLES:
                open_example(workspace, example)
        return len(workspace.store.list())


def _sizes(connection: Connection) -> dict[str, int]:
    return {name: int(size) for name, size in connection.execute(text(_PARTS))}


def _figure(engine: str, size: float) -> dict[str, Any]:
    return {
        "figure": f"database for each assessment, {engine}",
        "value": round(size / 1000, 1),
        "unit": "kB",
        "limit": MOST_KILOBYTES,
    }
