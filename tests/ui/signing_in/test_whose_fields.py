"""What is typed on the page of one assessment or workspace stands on the page of no other one."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from readiness.services.workspace import Workspace, utc_now
from readiness.storage.tables import HOME
from tests.e2e import organizations
from tests.thorough import usually
from tests.ui.opening import run_page
from tests.ui.signing_in.conftest import SignIn
from tests.ui.signing_in.test_moving import invited_too
from tests.ui.test_every_field import fields

MARK = "Of the first"
DAY = date(2031, 5, 17)
OF_AN_ASSESSMENT: dict[str, dict[str, str]] = {
    "report": {},
    "answer organization": {"q": "organization"},
    "answer question": {"q": "data-access"},
    "answer workloads": {"q": "workloads"},
    "people": {"view": "one"},
    "problems": {"problem": "late-orders"},
    "roadmap": {},
    "evidence": {},
    "compare": {},
    "bring_back": {},
    "workshop": {"part": "prepare"},
}
OF_A_WORKSPACE: dict[str, dict[str, str]] = {
    "home": {"way": "start"},
    "home list": {},
    "members": {},
    "campaigns": {},
}
FREE = "space-name"
"""The name of a workspace that is to be founded: it is about none that is there."""


def fill(page: AppTest) -> int:
    """Type into every field that can hold the mark, and run the page; how many there were."""
    found = [each for key, each in fields(page).items() if key != FREE and each.type != "number_input"]
    for each in found:
        each.set_value(DAY if each.type == "date_input" else MARK)
    page.run()
    return len(found)


def marked(page: AppTest) -> list[str]:
    found: dict[str, Any] = fields(page)
    return [key for key, each in found.items() if key != FREE and each.value in {MARK, DAY}]


@pytest.mark.parametrize("what", usually(("report",), OF_AN_ASSESSMENT))
def test_a_field_of_one_assessment_is_empty_in_another(workspace: Workspace, come_as: SignIn, what: str) -> None:
    first, second = organizations.half(workspace), organizations.half(workspace)
    come_as("Ann", "owner")
    page = run_page(what.split(maxsplit=1)[0], first, **OF_AN_ASSESSMENT[what])
    filled = fill(page)
    page.query_params["a"] = second
    page.run()

    assert filled or what in {"evidence", "compare", "bring_back", "workshop"}
    assert marked(page) == []


@pytest.mark.parametrize("what", usually(("members", "campaigns", "home"), OF_A_WORKSPACE))
def test_a_field_of_one_workspace_is_empty_in_another(workspace: Workspace, come_as: SignIn, what: str) -> None:
    client = workspace.store.found_space("Client", at=utc_now())
    invited_too(workspace, come_as("Ann", "owner"), client)
    for number in range(5):
        workspace.start(f"Of ours {number}", "Northwind")
    page = run_page(what.split(maxsplit=1)[0], space=HOME, **OF_A_WORKSPACE[what])
    filled = fill(page)
    page.selectbox(key="space-chosen").select(client).run()
    for key in OF_A_WORKSPACE[what]:
        page.query_params[key] = OF_A_WORKSPACE[what][key]
    page.run()

    assert filled
    assert marked(page) == []
    page.selectbox(key="space-chosen").select(HOME).run()
    page.run()
    assert marked(page), "nothing that was typed is lost"
