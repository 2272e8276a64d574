"""A database that does not keep workspaces apart: each click tries again, and leaves nothing open behind it."""

import pytest

from readiness.model.actor import LOCAL_USER
from readiness.storage.problems import StorageProblem
from readiness.ui import state


class Opened:
    """A workspace of which only the end is asked for."""

    def __init__(self) -> None:
        self.is_closed = False

    def close(self) -> None:
        self.is_closed = True


def test_what_was_opened_is_closed_where_the_wall_cannot_be_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Opened] = []

    def opens(actor: object) -> Opened:
        assert actor == LOCAL_USER
        made.append(Opened())
        return made[-1]

    def refuses(_: Opened) -> None:
        raise StorageProblem("PostgreSQL does not keep workspaces apart.", "It needs another account.")

    monkeypatch.setattr(state, "_opened", [])
    monkeypatch.setattr(state, "accounts", object)
    monkeypatch.setattr(state, "open_workspace", opens)
    monkeypatch.setattr(state, "keep_apart", refuses)
    for _ in range(2):
        with pytest.raises(StorageProblem):
            state.shared_workspace()

    assert [each.is_closed for each in made] == [True, True]
