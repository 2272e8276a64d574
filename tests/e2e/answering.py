"""What a person does on the Answer page, and what the database holds meanwhile."""

from __future__ import annotations

from contextlib import closing
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from playwright.sync_api import Locator, Page, WebSocket, expect
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from readiness.model.actor import LOCAL_USER
from readiness.model.response import Response
from readiness.services.opening import open_workspace
from tests.servers.app import AppServer

QUESTION = "data-access"
_TRIES = 300
_GO = """address => {
  history.pushState({}, '', address);
  dispatchEvent(new PopStateEvent('popstate', { state: {} }));
}"""
_lines: WeakKeyDictionary[Page, WebSocket] = WeakKeyDictionary()
"""The connections of tabs that `visit` has brought to the app."""
IDLE = (
    "[data-testid=stApp][data-test-connection-state=CONNECTED][data-test-script-state=notRunning]"
    ":not(:has([data-testid=stSkeleton]))"
)
"""An app that is not run, and that has fetched the code of all that it draws."""


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
