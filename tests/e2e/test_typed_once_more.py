"""The script that types once more what was typed just before a page was loaded anew, on a page that answers late."""

from pathlib import Path

from playwright.sync_api import Page, expect

from readiness.ui import theme

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
  const stored = {}
  addEventListener('keydown', event => setTimeout(() => {
    const app = document.querySelector('[data-testid=stApp]'), from = event.target
    if (from.isConnected) stored[from.ariaLabel] = from.value
    document.querySelector('output').value = Object.values(stored).join(', ')
    app.dataset.testScriptState = 'running'
    for (const each of document.querySelectorAll('input, textarea')) {
      if (each === from) continue
      const drawn = each.cloneNode()
      drawn.value = stored[each.ariaLabel] || ''
      each.replaceWith(drawn)
    }
    app.dataset.testScriptState = 'notRunning'
  }, LATE))
</script>
"""


def test_fields_are_typed_once_more_one_after_the_other_however_late_the_server_begins(page: Page) -> None:
    script = (Path(theme.ASSETS) / "typing.js").read_text("utf-8")
    body = f"<!DOCTYPE html>{BODY.replace('LATE', str(LATE_MS))}<script>{script}</script>"
    page.route(ADDRESS, lambda route: route.fulfill(body=body, content_type="text/html"))
    page.goto(ADDRESS)
    page.get_by_label("Name").fill("Late orders")
    page.get_by_label("Reason").fill("Every Monday")
    page.reload()

    expect(page.locator("output")).to_have_text("Late orders, Every Monday")
    expect(page.get_by_label("Name")).to_have_value("Late orders")
    expect(page.get_by_label("Reason")).to_have_value("Every Monday")
