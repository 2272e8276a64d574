"""Whatever one person types, another person's browser asks no other host for anything and runs nothing of it."""

from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, Request, expect

from tests.e2e.answering import expect_saved, open_question, option, start, wait_until_idle
from tests.servers.app import AppServer

EVIL = (
    "![x](http://evil.example/a.png) <img src=http://evil.example/b.png onerror=document.title='pwned'> "
    "<script>document.title='pwned'</script> :red[x] [y](javascript:document.title='pwned')"
)
SCREENS = ("organization", "strategy-reuse", "workloads", "all")


def test_hostile_text_in_every_field_reaches_nobody(page: Page, browser: Browser, app: AppServer) -> None:
    assessment = start(app, name=EVIL[:190], organization="Plain")
    open_question(page, app, assessment, "organization")
    for field in ("Name of the organization", "What does it do?", "Country"):
        page.get_by_label(field).fill(EVIL[:190])
        page.keyboard.press("Tab")
    expect_saved(page)
    open_question(page, app, assessment, "strategy-reuse")
    option(page, 5).click()
    page.get_by_label("Why does it not apply?").fill(EVIL)
    page.get_by_text("Add a note").click()
    page.get_by_label("What did you see").fill(EVIL)
    page.keyboard.press("Tab")
    expect_saved(page)
    open_question(page, app, assessment, "workloads")
    page.get_by_label("Name of a model").fill(EVIL[:190])
    page.get_by_role("button", name="Add it").click()
    expect(page.locator("summary")).to_be_visible()
    expect_saved(page)

    strangers, titles = _visit(browser, app, assessment)

    assert strangers == []
    assert "pwned" not in titles


def _visit(browser: Browser, app: AppServer, assessment: str) -> tuple[list[str], set[str]]:
    """Look at everything in another browser: which other hosts were asked, and what the titles said."""
    strangers: list[str] = []
    titles = set()
    home = urlsplit(app.url).netloc

    def note(request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme in ("http", "https", "ws", "wss") and address.netloc != home:
            strangers.append(request.url)

    with browser.new_context() as profile:
        other = profile.new_page()
        other.on("request", note)
        for screen in SCREENS:
            open_question(other, app, assessment, screen)
            if other.locator("summary").count():
                other.locator("summary").first.click()
            wait_until_idle(other)
            titles.add(other.title())
        other.goto(app.url)
        expect(other.get_by_role("heading", name="Your assessments")).to_be_visible()
        wait_until_idle(other)
        other.get_by_role("button", name="Manage").first.click()
        expect(other.get_by_label("Name", exact=True)).to_be_visible()
        titles.add(other.title())
    return strangers, titles
