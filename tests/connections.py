"""A store that is closed while somebody still uses a connection of it: told at once, by the test that does so.

Otherwise the connection is found open by the collector of garbage, in whichever test runs then.
"""

from typing import Any

import pytest
from sqlalchemy.pool import QueuePool

from readiness.storage.connecting import Database


def count_when_closed(patch: pytest.MonkeyPatch) -> None:
    """Let `Database.close` fail from now on where a connection has not been given back."""
    close = Database.close

    def close_counted(database: Database, *given: Any) -> None:
        pool = database.engine.pool
        out = pool.checkedout() if isinstance(pool, QueuePool) else 0
        close(database, *given)
        assert not out, f"{out} connections of {database.engine.url.database} were in use when it was closed"

    patch.setattr(Database, "close", close_counted)
