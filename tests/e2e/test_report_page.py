"""The report in a real browser: chosen, looked at, downloaded, and read back; and the method behind it."""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import FilePayload, Page, expect

from readiness.model.actor import LOCAL_USER
from readiness.services.exchanging import open_example
from readiness.services.opening import open_workspace
from tests.e2e.answering import choose, hand_in, open_list, wait_until_idle
from tests.e2e.axe import look, violations
from tests.e2e.profiles import Profiles
from tests.export.test_word import spoiled, template
from tests.report.inspecting import page_texts
from tests.servers.app import AppServer

GROW = """each => new Promise(done => {
  each.prepend(Object.assign(document.createElement('p'), {style: 'height: 40px'}))
  requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done)))
})"""
"""Makes a page longer above what is in sight, and waits until it is drawn."""


def example(app: AppServer) -> str:
    """An example in the database of a running app."""
    workspace = open_workspace(LOCAL_USER, app.database_url)
    with closing(workspace):
        return open_example(workspace, "regional-logistics")


def show(page: Page, app: AppServer, assessment_id: str) -> None:
    """Open the page and wait for the first picture."""
    page.goto(f"{app.url}/report?a={assessment_id}")
    expect(page.get_by_role("img", name="Page 1 of")).to_be_visible()
    wait_until_idle(page)


def download(page: Page) -> tuple[str, Path]:
    """Press the button; the name that the browser proposes, and the file."""
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Download the PDF").click()
    return waiting.value.suggested_filename, waiting.value.path()


def break_off_the_upload(page: Page, file: FilePayload) -> None:
    """Choose a file while the connection breaks: the page says so in words, beside the place to choose it again."""
    page.route("**/upload_file/**", lambda route: route.abort())
    hand_in(page, file, is_broken_off=True)
    expect(page.locator('[data-testid="stFileChip"][aria-invalid="true"]')).to_be_visible()
    words = page.get_by_test_id("stFileUploader").evaluate("e => getComputedStyle(e, '::after').content")
    assert "the connection broke: choose it again." in words
    page.unroute("**/upload_file/**")


@pytest.mark.thorough
def test_somebody_outside_looks_by_a_link_until_it_is_taken_back(
    page: Page, app: AppServer, profiles: Profiles
) -> None:
    show(page, app, example(app))
    page.get_by_role("button", name="Make a link").click()
    expect(page.get_by_text("/shared#")).to_be_visible()
    link = page.get_by_text("/shared#").inner_text()
    key = link.partition("#")[2]
    outside = profiles.lend().new_page()
    asked: list[tuple[str, str]] = []
    outside.on("request", lambda request: asked.append((request.url, request.headers.get("referer", ""))))
    outside.goto(link)
    expect(outside.get_by_text("Can be looked at until")).to_be_visible()
    assert not [each for each in asked if key in each[0].partition("#")[0] or each[1]]
    assert key not in outside.title()
    assert violations(outside) == []

    outside.get_by_role("navigation").get_by_role("link").last.click()
    outside.reload()
    expect(outside.get_by_text("Can be looked at until")).to_be_visible()

    page.get_by_role("button", name="Take back the link that ends on").click()
    expect(page.get_by_text("No link to the results works")).to_be_visible()
    outside.reload()
    expect(outside.get_by_text("There is nothing at this link.")).to_be_visible()
    outside.route("**/shared", lambda route: route.abort() if route.request.method == "POST" else route.continue_())
    outside.reload()
    expect(outside.get_by_text("The page cannot be reached.")).to_be_visible()


@pytest.mark.thorough
def test_a_report_is_chosen_downloaded_and_imported_again(page: Page, app: AppServer) -> None:
    assessment_id = example(app)
    show(page, app, assessment_id)
    page.get_by_label("Who is it for?").fill("The supervisory board")
    page.keyboard.press("Tab")
    expect(page.get_by_text("Prepared for: The supervisory board.")).to_be_visible()
    page.get_by_role("button", name="Appendix").click()
    expect(page.get_by_text("Saved", exact=True)).to_be_visible()
    wait_until_idle(page)
    # Nobody waits for the tick to be stored: what was ticked before the press is in the file.
    for told in ("Name the people", "Show the notes", "Attach all answers to the PDF"):
        page.get_by_text(told).click()
    name, path = download(page)

    assert name.startswith("Harbour & Hill Logistics (example) - ML readiness report - 2")
    texts = page_texts(path.read_bytes())
    assert "The supervisory board" in texts[0]
    assert "Appendix" not in texts[0]
    page.goto(app.url)
    page.get_by_role("button", name="Import a file").click()
    file: FilePayload = {"name": name, "mimeType": "", "buffer": path.read_bytes()}
    break_off_the_upload(page, file)
    hand_in(page, file)
    page.get_by_role("button", name="Import it").click()
    expect(page.get_by_text("Imported as a new assessment: “Harbour & Hill Logistics (example)")).to_be_visible()
    page.get_by_role("button", name="Open it").click()
    page.wait_for_url("**/results?a=*")
    restored = page.url.partition("a=")[2][:26]
    workspace = open_workspace(LOCAL_USER, app.database_url)
    with closing(workspace):
        assert restored != assessment_id
        assert workspace.store.export_assessment(restored) == workspace.store.export_assessment(assessment_id)
        assert [line.reason for line in workspace.snapshots(restored)] == ["report"]


@pytest.mark.thorough
def test_the_pages_can_be_leafed_through(page: Page, app: AppServer) -> None:
    show(page, app, example(app))
    page.get_by_role("button", name="Next page").click()
    expect(page.get_by_role("img", name="Page 2 of")).to_be_visible()
    expect(page.get_by_role("button", name="Page back")).to_be_enabled()


@pytest.mark.thorough
def test_a_logo_is_put_on_the_cover_and_a_program_is_refused(page: Page, app: AppServer, tmp_path: Path) -> None:
    show(page, app, example(app))
    page.get_by_text("Paper, colour and logo").click()
    picture = tmp_path / "logo.png"
    Image.new("RGB", (60, 20), "#B4560A").save(picture)
    hand_in(page, {"name": "logo.png", "mimeType": "image/png", "buffer": b"MZ\x90\x00"})
    expect(page.get_by_text("This file is not a picture that can be read here.")).to_be_visible()
    hand_in(page, picture)
    expect(page.get_by_role("button", name="Remove the logo")).to_be_visible()
    expect(page.get_by_text("This file is not a picture that can be read here.")).to_be_hidden()


@pytest.mark.thorough
def test_the_page_has_no_grave_fault_a_small_target_or_scrolls_sideways(page: Page, app: AppServer) -> None:
    show(page, app, example(app))
    page.get_by_text("Paper, colour and logo").click()
    page.get_by_text("White cover, which saves ink").wait_for()
    assert look(page) == []


@pytest.mark.thorough
def test_a_template_of_ones_own_goes_with_the_press_and_what_is_made_of_it_comes_back(
    page: Page, app: AppServer
) -> None:
    show(page, app, example(app))
    page.get_by_test_id("stMain").evaluate("each => each.scrollTo(0, 100)")
    open_list(page, "As what?")
    # As by an entry that is stored meanwhile: what is in sight is held in place, and no list closes at that.
    page.get_by_test_id("stMainBlockContainer").evaluate(GROW)
    expect(page.get_by_role("combobox", name="As what?")).to_have_attribute("aria-expanded", "true")
    choose(page, "As what?", re.compile("^Word: "))
    # The run after a choice draws the form anew, without the file that was put into the one before.
    wait_until_idle(page)
    page.get_by_text("In a Word template of your own").click()
    place = page.get_by_label("Its page, head, foot and styles are used.")
    press = page.get_by_role("button", name="Download a Word document in your template")
    place.set_input_files({"name": "own.docx", "mimeType": "", "buffer": spoiled("word/vbaProject.bin", b"x")})
    with page.context.expect_page() as tab:
        press.click()
    expect(tab.value.get_by_role("heading")).to_contain_text("could run")
    expect(tab.value.get_by_text("Choose another template.")).to_be_visible()
    tab.value.close()

    place.set_input_files({"name": "own.docx", "mimeType": "", "buffer": template()})
    assert look(page) == []
    with page.expect_download() as waiting:
        press.click()
    assert waiting.value.suggested_filename.endswith(".docx")
    assert waiting.value.path().read_bytes()[:2] == b"PK"
