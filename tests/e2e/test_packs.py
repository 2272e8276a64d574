"""A questionnaire is brought, looked at and taken away, as somebody does it in a browser."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.answering import hand_in, visit, wait_until_idle
from tests.e2e.axe import look
from tests.servers.app import AppServer
from tests.services.test_brought_packs import pack_of


@pytest.mark.thorough
def test_a_questionnaire_is_brought_and_taken_away(page: Page, app: AppServer, tmp_path: Path) -> None:
    damaged, whole = tmp_path / "damaged.zip", tmp_path / "whole.zip"
    damaged.write_bytes(pack_of("brought", text=("levels:", "level:")))
    whole.write_bytes(pack_of("brought"))
    visit(page, f"{app.url}/packs")
    hand_in(page, damaged)
    page.get_by_text("damaged.zip").wait_for()
    wait_until_idle(page)
    page.get_by_role("button", name="Check it and bring it").click()
    expect(page.get_by_text("This questionnaire has mistakes.")).to_be_visible()
    expect(page.get_by_text("questionnaires/questionnaire.yaml:").first).to_be_visible()
    found = look(page, place=0)

    visit(page, f"{app.url}/packs")
    hand_in(page, whole)
    page.get_by_text("whole.zip").wait_for()
    wait_until_idle(page)
    page.get_by_role("button", name="Check it and bring it").press("Enter")
    expect(page.get_by_text("“brought”, version 1.0.0, can be chosen")).to_be_visible()
    take_away = page.get_by_role("button", name="Take away brought, version 1.0.0")
    take_away.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("No assessment has it, so only the zip file brings it back. Go on?")).to_be_visible()
    found += look(page, place=1)
    page.get_by_role("button", name="Take it away").press("Enter")
    expect(take_away).to_have_count(0)
    wait_until_idle(page)

    assert found == []
