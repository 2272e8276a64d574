"""A workbook is taken along, changed and brought back, as somebody does it in a browser."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from playwright.sync_api import Page, expect

from tests.e2e.answering import hand_in, start, visit, wait_until_idle
from tests.e2e.axe import look
from tests.servers.app import AppServer

EVIL = '=HYPERLINK("http://evil.example") **bold** <img src=x onerror=alert(1)> [x](http://evil.example)'


@pytest.mark.thorough
def test_a_workbook_is_taken_along_changed_and_brought_back(page: Page, app: AppServer, tmp_path: Path) -> None:
    visit(page, f"{app.url}/bring_back?a={start(app)}")
    found = look(page, place=0)
    link = page.get_by_role("link", name="The questions to answer")
    taken = page.request.get(f"{app.url}{link.get_attribute('href')}")
    file = tmp_path / "ours.xlsx"
    file.write_bytes(taken.body())
    pages = load_workbook(file)
    pages["Answers"]["C5"] = "I do not know"
    pages["Answers"]["D5"] = EVIL
    pages["Answers"]["D5"].data_type = "s"
    pages.save(file)

    hand_in(page, file)
    page.get_by_role("button", name="Store what is ticked").wait_for()
    wait_until_idle(page)

    expect(page.get_by_role("checkbox")).to_have_count(2)
    expect(page.get_by_text("<img src=x onerror=alert(1)>")).to_be_visible()
    assert page.get_by_role("main").locator("img, a[href*='evil']").count() == 0
    assert [*found, *look(page, place=1)] == []
    page.get_by_role("button", name="Store what is ticked").click()
    expect(page.get_by_text("Two changes from the file are stored.")).to_be_visible()
    page.get_by_role("button", name="Take it back").click()
    expect(page.get_by_text("Two changes from the file are stored.")).to_have_count(0)
