"""The report as one web page, in a real browser."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from readiness.export.page import page_of
from readiness.present.handout.brief import Brief
from readiness.present.handout.report_tree import report_of
from tests.report.cases import EVERYTHING, content_of
from tests.thorough import each_once


@pytest.mark.thorough
@pytest.mark.parametrize(("name", "width"), each_once(["retail-chain", "long names", "nothing"], [1280, 320]))
def test_a_browser_finds_no_fault_and_asks_for_nothing(page: Page, name: str, width: int, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    file.write_bytes(page_of(report_of(Brief(content_of(name), EVERYTHING))))
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(file.as_uri())
    assert asked == [file.as_uri()]
    assert said == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert Axe().run(page).response["violations"] == []
