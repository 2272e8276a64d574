"""The look of each hour for votes that are past their time."""

import asyncio
import logging

import pytest

from readiness.services.workspace import Workspace
from readiness.storage.problems import StorageProblem
from readiness.ui.signing_in import retaining
from tests.servers.talking import talk


def test_what_is_past_its_time_is_removed_and_told(
    workspace: Workspace, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.INFO)
    asked: list[Workspace] = []
    monkeypatch.setattr(retaining, "remove_old_votes", lambda here: asked.append(here) or 2)
    retaining.look()
    assert asked == [workspace]
    assert "number of workshops: 2" in caplog.text


def test_a_database_that_fails_is_asked_again_later(
    workspace: Workspace, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_: Workspace) -> int:
        raise StorageProblem("The disk is full.", "Make room.")

    monkeypatch.setattr(retaining, "remove_old_votes", fails)
    retaining.look()
    assert "The disk is full." in caplog.text


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
