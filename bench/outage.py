"""What is lost when the server is killed or stopped, or the database goes away, at ten moments after an entry.

A real browser gives one entry of each kind. Then, so many milliseconds later, the server is killed (SIGKILL), stopped
(SIGTERM), or its database is; both come back, and nobody touches the page. Lost is what is never stored by itself then;
how long the slowest took is told apart, since on a busy machine the restart and the browser take their time too.

`OUTAGE` limits what ends and `OUTAGE_OF` what is entered, by a part of its name, so that one piece fits where the whole
does not: `OUTAGE="killed 30" OUTAGE_OF="vote, cell" python -m bench outage`.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Browser, Page, Position, expect, sync_playwright
from playwright.sync_api import TimeoutError as PlaywrightTimeoutError

from readiness.model.actor import LOCAL_USER
from readiness.model.assessment import Assessment
from readiness.model.response import Answer
from readiness.services.exchanging import open_example
from readiness.services.opening import open_workspace
from readiness.services.workspace import Workspace
from tests.servers.app import MortalApp, running_app
from tests.servers.postgres import PostgresServer, running_postgres
from tests.services.workshop_rooms import Meeting
from tools.browser import find_browser, launch_options

EXAMPLE, QUESTION = "regional-logistics", "data-access"
MOMENTS_MS = (0, 20, 40, 60, 80, 100, 130, 160, 190, 240)
OUTAGES_SECONDS = (0.5, 3.0, 30.0)
"""How long the database is away."""
EVERYTHING = "killed stopped 0.5 3 30"
RETURN_SECONDS = 5.0
"""Within this time after the return of the database everything has to be stored."""
RESTART_SECONDS = 20.0
GIVEN_UP_SECONDS = 90.0
"""What is not stored by then is lost."""
_IDLE = "[data-testid=stApp][data-test-connection-state=CONNECTED][data-test-script-state=notRunning]"
_PATIENCE_MS = 240_000
_LOOK_EVERY_MS = 100
_PRESSES, _CELL_OPENS_MS = 8, 10_000
_SHARE: Position = {"x": 280, "y": 56}


@dataclass(frozen=True)
class Entry:
    """A kind of entry: what is made for it, how the page is prepared, and how it is given.

    `begin` returns the address of the page and what tells whether the entry is stored.
    """

    name: str
    begin: Callable[[Workspace], tuple[str, Callable[[], bool]]]
    prepare: Callable[[Page], object]
    give: Callable[[Page], None]


def _nothing(_page: Page) -> None:
    pass


def _open_cell(page: Page) -> None:
    """Press again where the table was drawn anew meanwhile, as on a busy machine."""
    cell = page.locator("#portal input")
    for _ in range(_PRESSES):
        page.get_by_test_id("stDataFrame").first.click(position=_SHARE)
        page.keyboard.press("Enter")
        with suppress(PlaywrightTimeoutError):
            cell.wait_for(timeout=_CELL_OPENS_MS)
            break
    expect(cell).to_be_focused()


def _fill(label: str, text: str, key: str) -> Callable[[Page], None]:
    def give(page: Page) -> None:
        page.get_by_label(label).first.fill(text)
        page.get_by_label(label).first.press(key)

    return give


def _type_cell(page: Page) -> None:
    page.locator("#portal input").fill("85")
    page.keyboard.press("Enter")


def _open_action(page: Page) -> None:
    page.locator("[class*=st-key-rm-change-] button").locator("visible=true").first.click()
    page.get_by_label("Note").first.wait_for()


def _on(
    page: str, make: Callable[[Workspace], str], is_stored: Callable[[Assessment], bool]
) -> Callable[[Workspace], tuple[str, Callable[[], bool]]]:
    def begin(workspace: Workspace) -> tuple[str, Callable[[], bool]]:
        made = make(workspace)
        return f"{page}a={made}", lambda: is_stored(workspace.open(made).assessment)

    return begin


def _new(workspace: Workspace) -> str:
    return workspace.start("Outage", "Outage")


def _example(workspace: Workspace) -> str:
    return open_example(workspace, EXAMPLE)


def _phone(workspace: Workspace) -> tuple[str, Callable[[], bool]]:
    meeting = Meeting.opened(workspace)
    token = meeting.person()
    return f"join?t={token}", lambda: [each.given for each in meeting.seat(token).answers().values()] == [1]


def _answer(found: Assessment) -> Answer:
    return found.response.answers.get(QUESTION, Answer())


ENTRIES = (
    Entry(
        "answer",
        _on(f"answer?q={QUESTION}&", _new, lambda found: _answer(found).given == 1),
        _nothing,
        lambda page: page.get_by_test_id("stRadioOption").nth(1).click(),
    ),
    Entry(
        "note on an answer",
        _on(f"answer?q={QUESTION}&", _new, lambda found: _answer(found).evidence == "Seen today"),
        lambda page: page.get_by_text("Add a note, a link").click(),
        _fill("What did you see, and where?", "Seen today", "Control+Enter"),
    ),
    Entry(
        "person",
        _on("people?", _example, lambda found: "Zoë" in [each.name for each in found.response.people]),
        _nothing,
        _fill("Add somebody", "Zoë", "Enter"),
    ),
    Entry(
        "cell of a table",
        _on("people?", _example, lambda found: found.response.people[0].fte == Decimal("0.85")),
        _open_cell,
        _type_cell,
    ),
    Entry(
        "text of a problem",
        _on(
            "problems?problem=mail-routing&",
            _example,
            lambda found: "Zoë, planning" in [each.interview.who for each in found.response.problems],
        ),
        _nothing,
        _fill("Who has this problem?", "Zoë, planning", "Tab"),
    ),
    Entry(
        "note on an action",
        _on("roadmap?", _example, lambda found: "Ask Zoë" in [each.note for each in found.action_edits.values()]),
        _open_action,
        _fill("Note", "Ask Zoë", "Control+Enter"),
    ),
    Entry("vote on a phone", _phone, _nothing, lambda page: page.get_by_test_id("stRadioOption").nth(1).click()),
)


@dataclass(frozen=True)
class Site:
    """A browser and the app that it looks at."""

    browser: Browser
    url: str
    database_url: str


@dataclass(frozen=True)
class Ends:
    """A way in which something ends and comes back: what it is called, how, and how long storing may take then."""

    name: str
    away: Callable[[], None]
    back: Callable[[], None]
    seconds: float


def figures() -> Iterator[dict[str, Any]]:
    """Values lost for each kind of entry and each way in which something ends."""
    wanted, found = os.environ.get("OUTAGE", EVERYTHING).split(), find_browser()
    with sync_playwright() as playwright, TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=found, args=launch_options())
        app = MortalApp(Path(folder))
        site = Site(browser, app.server.url, app.server.database_url)
        # Starting ends the server that runs, the gentle way, and waits for its end.
        ends = {
            "killed": Ends("server killed", app.kill, app.start, RESTART_SECONDS),
            "stopped": Ends("server stopped", lambda: None, app.start, RESTART_SECONDS),
        }
        for name in (each for each in ends if each in wanted):
            yield from _lost(site, ends[name])
        app.close()
        with running_postgres("-c synchronous_commit=on") as postgres:
            database_url = postgres.create_database("outage")
            with running_app(Path(folder), settings={"READINESS_DATABASE_URL": database_url}) as server:
                site = Site(browser, server.url, database_url)
                for seconds in (each for each in OUTAGES_SECONDS if f"{each:g}" in wanted):
                    yield from _lost(site, _database_away(postgres, seconds))
        browser.close()


def _database_away(postgres: PostgresServer, seconds: float) -> Ends:
    def back() -> None:
        time.sleep(seconds)
        postgres.start()

    return Ends(f"database away for {seconds:g} s", postgres.stop, back, RETURN_SECONDS)


def _wanted() -> tuple[Entry, ...]:
    parts = [part.strip() for part in os.environ.get("OUTAGE_OF", "").split(",")]
    return tuple(entry for entry in ENTRIES if any(part in entry.name for part in parts))


def _lost(site: Site, ends: Ends) -> Iterator[dict[str, Any]]:
    for entry in _wanted():
        taken = {moment: _stored_after(site, entry, ends, moment) for moment in MOMENTS_MS}
        yield {
            "figure": f"{ends.name}, {entry.name}: lost of {len(MOMENTS_MS)}",
            "value": sum(each is None for each in taken.values()),
            "unit": "values",
            "limit": 0,
            "lost_at_ms": [moment for moment, seconds in taken.items() if seconds is None],
        }
        yield {
            "figure": f"{ends.name}, {entry.name}: stored after its return, slowest",
            "value": round(max((each for each in taken.values() if each is not None), default=GIVEN_UP_SECONDS), 1),
            "unit": "s",
            "limit": ends.seconds,
        }


def _stored_after(site: Site, entry: Entry, ends: Ends, moment: int) -> float | None:
    """Give one entry to a new assessment and let something end `moment` milliseconds later.

    Returns the seconds from its return until the entry was stored, None if it never was.
    """
    workspace = open_workspace(LOCAL_USER, site.database_url)
    address, is_stored = entry.begin(workspace)
    context = site.browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.set_default_timeout(_PATIENCE_MS)
    page.goto(f"{site.url}/{address}")
    page.locator("h1").first.wait_for()
    page.wait_for_selector(_IDLE)
    entry.prepare(page)
    page.wait_for_selector(_IDLE)
    entry.give(page)
    end = time.monotonic() + moment / 1000
    page.wait_for_timeout(max(0.0, end - time.monotonic()) * 1000)
    ends.away()
    ends.back()
    begun = time.monotonic()
    while not (is_kept := is_stored()) and time.monotonic() < begun + GIVEN_UP_SECONDS:
        page.wait_for_timeout(_LOOK_EVERY_MS)
    seconds = time.monotonic() - begun
    context.close()
    workspace.close()
    return seconds if is_kept else None
