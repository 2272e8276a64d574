"""The look of each hour for votes that are past their time."""

import logging

import pytest

from readiness.services.workspace import Workspace
from readiness.storage.problems import StorageProblem
from readiness.ui.signing_in import retaining


def test_what_is_past_its_time_is_removed_and_told(
    workspace: Workspace, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.INFO)
    asked: list[Workspace] = []
    monkeypatch.setattr(retaining, "remove_old_votes", lambda here: asked.append(here) or 2)
    retaining.look()
    assert asked == [workspace]
    assert "Votes of 2 workshops were removed" in caplog.text


def test_a_database_that_fails_is_asked_again_later(
    workspace: Workspace, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_: Workspace) -> int:
        raise StorageProblem("The disk is full.", "Make room.")

    monkeypatch.setattr(retaining, "remove_old_votes", fails)
    retaining.look()
    assert "The disk is full." in caplog.text
