"""What was handed in to a campaign that is over is kept by the page, which shows itself whatever comes of it."""

from types import SimpleNamespace
from typing import Any

import pytest

from readiness.services.records import Unavailable
from readiness.ui.campaigns import keeping


def test_a_result_that_somebody_holds_for_long_keeps_no_page_from_being_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[str] = []

    def held(workspace: str) -> None:
        tried.append(workspace)
        raise Unavailable("The database does not answer.", "Try again.")

    monkeypatch.setattr(keeping.st, "session_state", {})
    monkeypatch.setattr(keeping.state, "shared_workspace", lambda: "ours")
    monkeypatch.setattr(keeping, "keep_results_soon", held)
    over: Any = SimpleNamespace(campaign=SimpleNamespace(id="spring"), window="over", handed_in=1)
    keeping.look([over])
    keeping.look([over])
    assert tried == ["ours"]
