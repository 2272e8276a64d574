"""What waits for its button while the server ends stays in its field, and replaces nothing that is newer unseen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from readiness.model.branding import Branding
from readiness.services.house_style import keep_style, style_of_space
from readiness.services.retention import keep_votes
from readiness.services.workspace import Workspace, utc_now
from readiness.storage.tables import HOME
from readiness.ui import drafts
from tests.ui.opening import restart, run_page, shown
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


def test_a_look_that_somebody_else_has_kept_since_is_told_before_it_is_replaced(
    workspace: Workspace, come_as: SignIn
) -> None:
    come_as("Ann", "owner")
    page = run_page("members")
    page.text_input(key=f"look-name-{HOME}").set_value("Mine").run()
    seen = style_of_space(workspace, HOME).version
    keep_style(workspace, HOME, Branding(name="Theirs", footer="Line"), expected_version=seen)
    restart(page)

    page.button(key="look-keep").click().run()
    assert style_of_space(workspace, HOME).look.name == "Theirs"
    assert "meanwhile" in shown(page)
    page.button(key="look-keep").click().run()

    assert style_of_space(workspace, HOME).look.name == "Mine"


def test_days_that_somebody_else_has_changed_since_are_told(workspace: Workspace, come_as: SignIn) -> None:
    come_as("Ann", "owner")
    page = run_page("members")
    days(page).select("90").run()
    keep_votes(workspace, HOME, 30, replaces=None)

    restart(page)

    assert "Somebody else has changed this meanwhile" in shown(page)
    assert days(page).value == "30"


@pytest.mark.parametrize("has_ended", [False, True])
def test_a_press_beside_a_role_that_is_another_one_by_now_changes_nothing_and_is_told(
    workspace: Workspace, come_as: SignIn, *, has_ended: bool
) -> None:
    bob = come_as("Bob", "facilitator")
    come_as("Ann", "owner")
    page = run_page("members")
    workspace.store.set_role(HOME, bob, "viewer", at=utc_now())

    page.button(key=f"make-editor-{bob}-facilitator").click()
    restart(page) if has_ended else page.run()
    assert {each.name: each.role for each in workspace.store.members(HOME)}["Bob"] == "viewer"
    assert "Somebody else has changed this meanwhile" in shown(page)
    page.button(key=f"make-editor-{bob}-viewer").click().run()

    assert {each.name: each.role for each in workspace.store.members(HOME)}["Bob"] == "editor"
    assert "Somebody else" not in shown(page)
