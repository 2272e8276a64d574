"""A second actor who gets in between: writes before the n-th transaction of somebody else's step, for every n."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from readiness.services.workspace import Workspace
from readiness.storage.connecting import Database


class Watched(Database):
    """A database that tells of every transaction before it begins; steps within one are none."""

    def __init__(self, around: Database, before: Callable[[], None]) -> None:
        super().__init__(around.engine)
        self._before = before

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        self._before()
        with super().reading() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        self._before()
        with super().writing() as connection:
            yield connection

    @contextmanager
    def noting(self) -> Iterator[Connection]:
        self._before()
        with super().noting() as connection:
            yield connection


@contextmanager
def before_each_transaction(workspace: Workspace, act: Callable[[int], None]) -> Iterator[None]:
    """While the block lasts, call `act` with 1, 2, … before each transaction of this workspace."""
    usual, number = workspace.store._database, 0

    def before() -> None:
        nonlocal number
        number += 1
        act(number)

    workspace.store._database = Watched(usual, before)
    try:
        yield
    finally:
        workspace.store._database = usual


def transactions_of(workspace: Workspace, step: Callable[[], object]) -> int:
    """How many transactions a step makes."""
    made = 0

    def count(number: int) -> None:
        nonlocal made
        made = number

    with before_each_transaction(workspace, count):
        step()
    return made
