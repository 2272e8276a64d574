"""Whatever one person types, another person's browser asks no other host for anything and runs nothing of it."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Dialog, Page, Request, expect

from readiness.model.actor import LOCAL_USER
from readiness.services.opening import open_workspace
from tests.e2e.answering import expect_saved, open_question, option, start, visit, wait_until_idle
from tests.e2e.poisoning import EVIL, poisoned_assessment, poisoned_workshop
from tests.e2e.profiles import Profiles
from tests.servers.app import AppServer
from tests.thorough import usually

SCREENS = ("organization", "strategy-reuse", "workloads", "all")
HARM = "img[src*=evil], a[href*=evil], a[href^=javascript], [onerror], .katex"
"""What hostile text becomes where a page takes it for more than text."""


@pytest.mark.thorough
def test_hostile_text_in_every_field_reaches_nobody(page: Page, profiles: Profiles, app: AppServer) -> None:
    assessment = start(app, name=EVIL, organization="Plain")
    open_question(page, app, assessment, "organization")
    for label in ("Name of the organization", "What does it do?", "Country"):
        page.get_by_label(label).fill(EVIL)
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
    page.get_by_label("Name of a model").fill(EVIL)
    page.get_by_role("button", name="Add it").click()
    expect(page.get_by_test_id("stExpander").locator("summary")).to_be_visible()
    expect_saved(page)

    with _listening(profiles, app) as (other, heard):
        for screen in SCREENS:
            visit(other, f"{app.url}/answer?a={assessment}&q={screen}")
            _unfold(other)
            heard.look(other)
        other.goto(app.url)
        expect(other.get_by_role("heading", name="Your assessments")).to_be_visible()
        wait_until_idle(other)
        other.get_by_role("button", name="Manage").first.click()
        expect(other.get_by_label("Name", exact=True)).to_be_visible()
        heard.look(other)

    assert heard == Heard()


@pytest.mark.parametrize("quarter", usually([], range(4), thorough=[0]))
def test_hostile_text_in_everything_that_is_stored_reaches_nobody(
    profiles: Profiles, app: AppServer, tmp_path: Path, quarter: int
) -> None:
    workspace = open_workspace(LOCAL_USER, app.database_url)
    with closing(workspace):
        here = poisoned_assessment(workspace, tmp_path)
        workshop, seat = poisoned_workshop(workspace, here)
        problem = workspace.open(here).assessment.response.problems[0].id
        action = workspace.findings(here).outcome.roadmap.actions[0].id
    a, room = f"a={here}", f"a={here}&w={workshop}"
    addresses = (
        "", f"answer?{a}&q=organization", f"answer?{a}&q=data-access", f"answer?{a}&q=workloads", f"answer?{a}&q=all",
        f"people?{a}", f"problems?{a}", f"problems?{a}&problem={problem}", f"results?{a}",
        f"roadmap?{a}&action={action}&charter=1", f"compare?{a}", f"report?{a}", f"evidence?{a}",
        f"evidence?{a}&p={problem}&kept=1", f"room?{room}", f"room?{room}&view=sheet&group=everyone",
        *(f"workshop?{room}&part={part}" for part in ("invite", "progress", "problems", "outcome", "settings")),
        f"join?t={seat}", "join?c=WRONGX",
    )  # fmt: skip

    with _listening(profiles, app) as (other, heard):
        for address in addresses[quarter::4]:
            visit(other, f"{app.url}/{address}")
            _unfold(other)
            heard.look(other)
            if address.startswith("people"):
                other.get_by_text("One person at a time").click()
                expect(other.get_by_label("Mentor").or_(other.get_by_label("Name", exact=True)).first).to_be_visible()
                heard.look(other)
            for step in range(5) if "problem=" in address else ():
                other.locator(f".st-key-problem-step-{step} button").click()
                expect(other.get_by_role("heading", level=2, name=f"{step + 1}.")).to_be_visible()
                wait_until_idle(other)
                heard.look(other)

    assert heard == Heard()


@dataclass
class Heard:
    """What a browser did that it should not have: other hosts asked, scripts run, and text taken for markup."""

    strangers: list[str] = field(default_factory=list)
    ran: list[str] = field(default_factory=list)
    drawn: list[str] = field(default_factory=list)

    def look(self, page: Page) -> None:
        """Look for what became of the texts on a page."""
        if "pwned" in page.title():
            self.ran.append(page.url)
        for harm in page.locator(HARM).all():
            self.drawn.append(f"{page.url}: {harm.evaluate('each => each.outerHTML')}")


@contextmanager
def _listening(profiles: Profiles, app: AppServer) -> Iterator[tuple[Page, Heard]]:
    """Another person's browser, and what is heard of it."""
    heard, home = Heard(), urlsplit(app.url).netloc

    def note(request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme in ("http", "https", "ws", "wss") and address.netloc != home:
            heard.strangers.append(request.url)

    def dismiss(dialog: Dialog) -> None:
        heard.ran.append(dialog.message)
        dialog.dismiss()

    other = profiles.lend().new_page()
    other.on("request", note)
    other.on("dialog", dismiss)
    yield other, heard


def _unfold(page: Page) -> None:
    """Open everything that is folded away."""
    page.evaluate("document.querySelectorAll('details:not([open]) > summary').forEach(each => each.click())")
    wait_until_idle(page)
