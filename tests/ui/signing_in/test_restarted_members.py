"""A choice that waits for its button while the server ends stays in its field."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from readiness.services.workspace import Workspace
from readiness.storage.tables import HOME
from readiness.ui import drafts
from tests.ui.opening import restart, run_page
from tests.ui.signing_in.conftest import SignIn


def days(page: AppTest) -> Any:
    """How long votes are to be kept."""
    return next(each for each in page.selectbox if (each.key or "").startswith(f"votes-days-{HOME}"))


def test_what_was_chosen_stays_after_a_restart_and_another_page(
    workspace: Workspace, come_as: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    come_as("Ann", "owner")
    page = run_page("members")
    days(page).select("90").run()
    monkeypatch.setattr(drafts, "_ALL", drafts.Drafts())  # the memory of the process ends with it
    restart(page)
    assert days(page).value == "90"
    for name in ("method", "members"):
        page.switch_page(str(Path("..") / "pages" / f"{name}.py")).run()
    assert days(page).value == "90"
