"""The script that types once more what was typed just before a page was loaded anew, or its field was drawn anew."""

from pathlib import Path

from playwright.sync_api import Page, expect

from readiness.ui import theme
from tests.e2e.answering import wait_until_forgotten

ADDRESS = "http://127.0.0.1/page"
LATE_MS = 600
"""How long the made-up server takes to begin: twice as long as the script looks whether a page is at rest."""
BODY = """
<div data-testid="stApp" data-test-script-state="notRunning">
  <div class="st-key-name"><div data-testid="stTextInput"><input aria-label="Name"></div></div>
  <div class="st-key-reason"><div data-testid="stTextArea"><textarea aria-label="Reason"></textarea></div></div>
</div>
<output></output>
<script>
  // Every run draws the other field anew, as a run does after which the page says something else beside it.
  const stored = {}, place = document.querySelector('[data-testid=stApp]')
  function drawAnew(name) {
    const old = document.querySelector(`[aria-label=${name}]`), drawn = old.cloneNode()
    drawn.value = stored[name] || ''
    old.replaceWith(drawn)
  }
  addEventListener('keydown', event => setTimeout(() => {
    const from = event.target
    if (from.isConnected) stored[from.ariaLabel] = from.value
    document.querySelector('output').value = Object.values(stored).join(', ')
    place.dataset.testScriptState = 'running'
    for (const each of document.querySelectorAll('input, textarea')) {
      if (each === from) continue
      const drawn = each.cloneNode()
      drawn.value = stored[each.ariaLabel] || ''
      each.replaceWith(drawn)
    }
    place.dataset.testScriptState = 'notRunning'
  }, LATE))
</script>
"""


NO_PAUSE = "<script>const later = setTimeout; setTimeout = (what, ms) => ms === 800 ? 0 : later(what, ms)</script>"
"""In place of the pause after which a text is handed in: as if somebody typed on and on."""


def open_page(page: Page, body: str) -> None:
    """Open the made-up page with the script."""
    script = (Path(theme.ASSETS) / "typing.js").read_text("utf-8")
    whole = f"<!DOCTYPE html>{body.replace('LATE', str(LATE_MS))}<script>{script}</script>"
    page.route(ADDRESS, lambda route: route.fulfill(body=whole, content_type="text/html"))
    page.goto(ADDRESS)


def test_fields_are_typed_once_more_one_after_the_other_however_late_the_server_begins(page: Page) -> None:
    open_page(page, BODY)
    page.get_by_label("Name").fill("Late orders")
    page.get_by_label("Reason").fill("Every Monday")
    page.reload()

    expect(page.locator("output")).to_have_text("Late orders, Every Monday")
    expect(page.get_by_label("Name")).to_have_value("Late orders")
    expect(page.get_by_label("Reason")).to_have_value("Every Monday")


def test_a_field_that_is_drawn_anew_under_the_hand_gets_its_text_and_the_cursor_back(page: Page) -> None:
    open_page(page, NO_PAUSE + BODY)
    page.get_by_label("Reason").fill("Every Monday")
    page.evaluate("drawAnew('Reason'); place.dataset.testScriptState = 'of another'")
    page.evaluate("place.dataset.testScriptState = 'notRunning'")

    expect(page.locator("output")).to_have_text("Every Monday")
    expect(page.get_by_label("Reason")).to_have_value("Every Monday")
    expect(page.get_by_label("Reason")).to_be_focused()


def test_what_is_being_typed_is_handed_in_when_others_let_the_page_run(page: Page) -> None:
    open_page(page, NO_PAUSE + BODY)
    page.get_by_label("Name").fill("Late orders")
    page.evaluate("place.dataset.testScriptState = 'of another'")

    expect(page.locator("output")).to_have_text("Late orders")
    expect(page.get_by_label("Name")).to_be_focused()


def test_what_was_handed_in_by_its_key_is_not_typed_once_more(page: Page) -> None:
    open_page(page, NO_PAUSE + BODY)
    page.get_by_label("Name").fill("Late orders")
    page.get_by_label("Name").press("Enter")
    expect(page.locator("output")).to_have_text("Late orders")
    page.evaluate("delete stored.Name; drawAnew('Name'); place.dataset.testScriptState = 'of another'")
    page.evaluate("place.dataset.testScriptState = 'notRunning'")
    page.get_by_label("Reason").fill("Every Monday")
    page.get_by_label("Reason").press("Enter")

    expect(page.locator("output")).to_have_text("Every Monday")
    expect(page.get_by_label("Name")).to_have_value("")


def test_what_is_typed_behind_what_was_handed_in_is_typed_once_more_too(page: Page) -> None:
    open_page(page, NO_PAUSE + BODY)
    page.get_by_label("Reason").fill("Every")
    page.get_by_label("Reason").press("Control+Enter")
    expect(page.locator("output")).to_have_text("Every")
    wait_until_forgotten(page)
    page.keyboard.insert_text(" Monday")
    page.evaluate("drawAnew('Reason'); place.dataset.testScriptState = 'of another'")
    page.evaluate("place.dataset.testScriptState = 'notRunning'")

    expect(page.locator("output")).to_have_text("Every Monday")
    expect(page.get_by_label("Reason")).to_have_value("Every Monday")
