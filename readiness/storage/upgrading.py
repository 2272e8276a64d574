"""The way to Alembic: the only module that imports it outside the migrations themselves."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

_FOLDER = Path(__file__).with_name("migrations")


def upgrade(connection: Connection, to: str) -> None:
    """Run every migration up to revision `to` in the transaction of `connection`."""
    command.upgrade(_config(connection), to)


def known_revisions() -> frozenset[str]:
    """Every schema that this code can start from."""
    return frozenset(script.revision for script in ScriptDirectory.from_config(_config(None)).walk_revisions())


def _config(connection: Connection | None) -> Config:
    config = Config()
    # The percent sign has a meaning in these settings, and folders may have one in their name.
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
