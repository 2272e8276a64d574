"""The look of each hour for what is past its time."""

import asyncio
import logging
from collections.abc import Iterator

import pytest
from sqlalchemy import select

from readiness.services.retention import keep_votes
from readiness.services.sharing import share
from readiness.services.workshop_results import conclude
from readiness.storage.problems import StorageProblem
from readiness.storage.tables import HOME
from readiness.storage.tables import share as links
from readiness.ui import state
from readiness.ui.signing_in import retaining
from tests.servers.talking import talk
from tests.services.workshop_rooms import VOTED_ON, Clock, Meeting, a_workspace


@pytest.fixture
def meeting(sqlite_tables: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Meeting]:
    """Four people whose votes were concluded, in the workspace that the app looks at."""
    workspace = a_workspace(sqlite_tables)
    made = Meeting.opened(workspace)
    made.votes(VOTED_ON, [1, 1, 2, 2])
    conclude(workspace, made.reveal())
    monkeypatch.setattr(state, "shared_workspace", lambda: workspace)
    yield made
    workspace.close()


def test_what_is_past_its_time_is_removed_and_told(meeting: Meeting, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    here, clock = meeting.workspace, meeting.workspace.now
    assert isinstance(clock, Clock)
    keep_votes(here, HOME, 30, replaces=None)
    share(here, meeting.assessment, days=30)
    retaining.look()
    assert caplog.text == ""

    clock.wait(30 * 24 * 60)
    retaining.look()

    assert "number of workshops: 1." in caplog.text
    assert here.store.participants(meeting.workshop) == ()
    with here.store.database.reading() as connection:
        assert connection.execute(select(links)).all() == []


def test_what_fails_is_tried_again_later_and_keeps_nothing_else_from_being_done(
    meeting: Meeting, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise StorageProblem("The disk is full.", "Make room.")

    def breaks(*_: object, **__: object) -> None:
        raise ValueError("One cannot be worked out.")

    here, clock = meeting.workspace, meeting.workspace.now
    assert isinstance(clock, Clock)
    keep_votes(here, HOME, 30, replaces=None)
    clock.wait(30 * 24 * 60)
    monkeypatch.setattr(type(here.store), "forget_ended_shares", fails)
    for name in ("results_to_keep", "remove_old_drafts"):
        monkeypatch.setattr(type(here.store), name, breaks)
    retaining.look()

    assert "The disk is full." in caplog.text
    assert "could not be done: campaigns." in caplog.text
    assert here.store.participants(meeting.workshop) == ()


def test_whatever_fails_the_next_look_comes(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retaining, "SECONDS_BETWEEN_LOOKS", 0)

    async def two_looks() -> None:
        loop, looks, second = asyncio.get_running_loop(), [], asyncio.Event()

        def look() -> None:
            looks.append(None)
            if len(looks) == 1:
                raise RuntimeError("The first look fails.")
            loop.call_soon_threadsafe(second.set)

        monkeypatch.setattr(retaining, "look", look)
        goes_on = asyncio.create_task(retaining.remove_by_the_hour())
        await asyncio.wait_for(second.wait(), 60)
        goes_on.cancel()

    talk(two_looks)
    assert "The first look fails." in caplog.text
