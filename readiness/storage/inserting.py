"""Rows that are added unless such are there: both databases say it alike, each in words of its own.

The dialect of SQLAlchemy for the database that is not used is not loaded, which would hold four megabytes.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from sqlalchemy import Connection, Table


def insert_into(connection: Connection, table: Table) -> Any:
    """An `INSERT` that may be told what to do where a row is there already, as `on_conflict_do_nothing` does."""
    return import_module(f"sqlalchemy.dialects.{connection.dialect.name}").insert(table)
