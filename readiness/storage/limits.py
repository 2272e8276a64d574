"""How much of the database one process may take, as its operator has set it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Self

from readiness.storage.problems import StorageProblem
from readiness.words import said
from readiness.words.say import storage as say

CONNECTIONS = "READINESS_CONNECTIONS"
MORE = "READINESS_CONNECTIONS_IN_A_RUSH"
WAIT = "READINESS_CONNECTION_WAIT_SECONDS"
STATEMENT = "READINESS_STATEMENT_SECONDS"
POOLER = "READINESS_DATABASE_POOLER"


@dataclass(frozen=True, slots=True)
class PoolLimits:
    """Connections kept and further ones in a rush, and how long a step waits for one of them.

    By default three processes stay below the 100 connections that PostgreSQL allows of its own accord.

    Attributes:
        statement_seconds: after which PostgreSQL gives up a statement; 0 for never.
        has_pooler: whether a pooler stands between, such as PgBouncer in its transaction mode, which gives every
            transaction another connection. Nothing may then be left behind in one.
    """

    connections: int
    more: int
    wait_seconds: float
    statement_seconds: float
    has_pooler: bool

    @classmethod
    def set_here(cls) -> Self:
        """As the environment says.

        Raises:
            StorageProblem: a setting is no number in its range.
        """
        return cls(
            connections=round(_number(CONNECTIONS, 10, least=1)),
            more=round(_number(MORE, 20)),
            wait_seconds=_number(WAIT, 5),
            statement_seconds=_number(STATEMENT, 0),
            has_pooler=os.environ.get(POOLER, "").lower() == "on",
        )


def _number(name: str, default: float, *, least: float = 0.0) -> float:
    text = os.environ.get(name, "").strip()
    if not text:
        return default
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not least <= number <= 10_000:
        raise StorageProblem(said(say.setting_is_not_right(name=name)), said(say.give_setting_number(least=least)))
    return number
