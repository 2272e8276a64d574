"""Statements compiled once for all databases of a run.

A program opens one database and compiles each of its statements once. Tests open thousands, each of which would compile
them anew: a tenth of the time of all tests that store something.
"""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

import pytest
from sqlalchemy import create_engine
from sqlalchemy.engine import Engine

from readiness.storage import connecting

_COMPILED: dict[tuple[Any, ...], Any] = {}
_TYPES: dict[str, WeakKeyDictionary[Any, Any]] = {}


class SharedStatements:
    """Stands in the place of an engine's own cache, whose keys begin with the dialect of that engine alone."""

    def __init__(self, dialect: str) -> None:
        self._dialect = dialect

    def get(self, key: tuple[Any, ...]) -> Any:
        """A compiled statement, or None."""
        return _COMPILED.get((self._dialect, *key[1:]))

    def __setitem__(self, key: tuple[Any, ...], compiled: Any) -> None:
        _COMPILED[self._dialect, *key[1:]] = compiled


def share_statements(patch: pytest.MonkeyPatch) -> None:
    """Let every store that is opened from now on use what an earlier one on the same kind of database has compiled."""
    patch.setattr(connecting, "create_engine", _sharing)


def _sharing(*given: Any, **settings: Any) -> Engine:
    engine = create_engine(*given, **settings)
    name = engine.dialect.name
    vars(engine)["_compiled_cache"] = SharedStatements(name)
    vars(engine.dialect)["_type_memos"] = _TYPES.setdefault(name, WeakKeyDictionary())
    return engine
