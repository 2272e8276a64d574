"""What a person does on a page, however slow it is, and what the database holds meanwhile."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from playwright.sync_api import FilePayload, Locator, Page, WebSocket, expect
from playwright.sync_api import TimeoutError as TookTooLong
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from readiness.model.actor import LOCAL_USER
from readiness.model.response import Response
from readiness.services.opening import open_workspace
from tests.servers.app import AppServer

QUESTION = "data-access"
_TRIES = 2_400
_OPENINGS = 10
_LIST_MS = 5_000
"""How long an option is waited for until its list is opened once more; much longer than a slow machine takes."""
_TWO_PICTURES = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
_GO = """address => {
  history.pushState({}, '', address);
  dispatchEvent(new PopStateEvent('popstate', { state: {} }));
}"""
_lines: WeakKeyDictionary[Page, WebSocket] = WeakKeyDictionary()
"""The connections of tabs that `visit` has brought to the app."""
IDLE = (
    ":root:not([data-asked]) "
    "[data-testid=stApp][data-test-connection-state=CONNECTED][data-test-script-state=notRunning]"
    ":not(:has([data-testid=stSkeleton]))"
)
"""An app that is not run and has asked for no run (asked_runs.js), and that has fetched the code of all it draws."""


def start(app: AppServer, name: str = "Autumn 2026", organization: str = "Northwind Logistics") -> str:
    """Make an assessment in the database of a running app; return its id."""
    workspace = open_workspace(LOCAL_USER, app.database_url)
    with closing(workspace):
        return workspace.start(name, organization)


def stored(app: AppServer, assessment_id: str) -> Response:
    """What the database holds for an assessment."""
    workspace = open_workspace(LOCAL_USER, app.database_url)
    with closing(workspace):
        return workspace.open(assessment_id).assessment.response


def level(app: AppServer, assessment_id: str, question: str = QUESTION) -> int | str | None:
    """What is stored as the answer to a question; None if nothing is."""
    answer = stored(app, assessment_id).answers.get(question)
    return None if answer is None else answer.given


def wait_for_level(page: Page, app: AppServer, assessment_id: str, wanted: int, question: str = QUESTION) -> None:
    """Wait until a level is stored as the answer to the question."""
    for _ in range(_TRIES):
        if level(app, assessment_id, question) == wanted:
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"{level(app, assessment_id, question)} is stored, and not {wanted}")


def soon(page: Page, holds: Callable[[], bool], found: Callable[[], object] = str) -> None:
    """Wait until something about the stored values holds; the limit ends a wait in vain and says what is there."""
    for _ in range(_TRIES):
        if holds():
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"What was entered did not reach the database. {found()}")


def wait_until_forgotten(page: Page) -> None:
    """Wait until the memory of the tab holds nothing that was typed."""
    for _ in range(_TRIES):
        if page.evaluate("sessionStorage.length") == 0:
            return
        page.wait_for_timeout(100)
    raise AssertionError("The tab still remembers what was typed.")


def open_question(page: Page, app: AppServer, assessment_id: str, question: str = QUESTION) -> None:
    """Open a question by its address and wait until it can be answered."""
    page.goto(f"{app.url}/answer?a={assessment_id}&q={question}")
    expect(page.locator("h1")).to_be_visible()
    wait_until_idle(page)


def visit(page: Page, address: str) -> None:
    """Go to an address of the app. A tab that shows it goes there as by its Back button, and loads nothing anew."""
    if page in _lines:
        with _lines[page].expect_event("framereceived", _ends_a_run):
            page.evaluate(_GO, address)
    else:
        page.on("websocket", lambda line: _lines.update({page: line}))
        page.goto(address)
    expect(page.locator("h1").first).to_be_visible()
    wait_until_idle(page)


def _ends_a_run(message: str | bytes) -> bool:
    """Whether a message of the server ends the run of a whole page."""
    if isinstance(message, str):
        return False
    read = ForwardMsg.FromString(message)
    return read.WhichOneof("type") == "script_finished" and read.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY


def wait_until_idle(page: Page) -> None:
    """Wait until the page shows what the server has to say."""
    page.wait_for_selector(IDLE)


def bring_to_rest(place: Locator) -> None:
    """Scroll to an element of an idle page, and wait until the page has heard of it: a list closes at every scroll."""
    wait_until_idle(place.page)
    place.scroll_into_view_if_needed()
    place.page.evaluate(_TWO_PICTURES)


def choose(page: Page, label: str, wanted: str | re.Pattern[str], *, typed: str = "") -> None:
    """Choose an option of a select box as people do: open the list, open it again if the page has closed it, press.

    A text that is only typed stands in the box too, and is dropped when the box is left.

    Args:
        page: the page, which may be run at the moment.
        label: the name of the select box.
        wanted: the words of the option, all of them, or a pattern for them.
        typed: what is typed first to find the option in a long list.

    Raises:
        AssertionError: the list did not stay open, or the box shows something else in the end.
    """
    box = page.get_by_role("combobox", name=label)
    row = page.get_by_role("option", name=wanted, exact=True)
    for _ in range(_OPENINGS):
        open_list(page, label)
        if typed:
            box.fill(typed)
        try:
            words = row.inner_text(timeout=_LIST_MS)
            row.click(timeout=_LIST_MS)
        except TookTooLong:
            continue
        expect(box).to_have_attribute("aria-expanded", "false")
        expect(box).to_have_value(words)
        wait_until_idle(page)
        return
    raise AssertionError(f"The list of “{label}” does not stay open, or holds no {wanted}.")


def open_list(page: Page, label: str) -> None:
    """Press a select box until its list is open and stays so."""
    box = page.get_by_role("combobox", name=label)
    for _ in range(_OPENINGS):
        bring_to_rest(box)
        box.click()
        page.evaluate(_TWO_PICTURES)
        if box.get_attribute("aria-expanded") == "true":
            return
    raise AssertionError(f"The list of “{label}” does not open.")


def hand_in(page: Page, file: Path | FilePayload, *, is_broken_off: bool = False) -> None:
    """Choose a file on an idle page with one place for it, and wait until the server has it or the line has broken."""
    wait_until_idle(page)
    ends = "requestfailed" if is_broken_off else "requestfinished"
    with page.expect_event(ends, lambda request: request.method == "PUT" and "/upload_file/" in request.url):
        page.locator("input[type=file]").set_input_files(file)


def option(page: Page, number: int) -> Locator:
    """The row of a level, counted from 0."""
    return page.get_by_test_id("stRadioOption").nth(number)


def expect_chosen(page: Page, number: int) -> None:
    """The row of this level is the chosen one."""
    expect(option(page, number).locator("input")).to_be_checked()


def expect_saved(page: Page) -> None:
    """The page says that everything is saved."""
    expect(page.locator(".saved")).to_have_text("Saved")


def port_of(app: AppServer) -> int:
    """The port on which an app listens."""
    return int(urlsplit(app.url).port or 0)
