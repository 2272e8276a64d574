"""Signing in as a person does it: by a link, with a session that ends while something is being typed, and out again."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from readiness.model.response import Answer
from readiness.storage.tables import session
from tests.e2e.answering import QUESTION, stored, wait_until_idle
from tests.e2e.axe import look
from tests.e2e.conftest import PATIENCE_MS
from tests.servers.installation import Installation, running_installation

NOTE = "What did you see, and where? A link is fine."
ADD = "Add a note, a link"


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    with running_installation(tmp_path_factory.mktemp("installation")) as running:
        yield running


@pytest.fixture
def tab(browser: Browser, here: Installation) -> Iterator[Page]:
    """A tab of a browser of its own: the others know the app by another name."""
    with browser.new_context() as context:
        context.set_default_timeout(PATIENCE_MS)
        # The page of the service asks a foreign host for its style.
        context.route(re.compile(r"^https?://(?!localhost[:/])"), lambda route: route.abort())
        yield context.new_page()


def say_who(tab: Page, who: str) -> None:
    """At the service: press the name."""
    tab.get_by_role("button", name=f"{who}-1").click()


@pytest.mark.thorough
def test_a_person_comes_in_by_a_link_and_loses_nothing_when_the_session_ends(tab: Page, here: Installation) -> None:
    way = f"{here.server.url}/answer?a={here.closed}&q={QUESTION}"
    tab.goto(way)
    say_who(tab, "ann")
    expect(tab.get_by_role("heading", name="You belong to no workspace yet")).to_be_visible()
    assert look(tab) == []
    tab.goto(here.server.url + here.invitation("owner"))
    tab.get_by_role("button", name="Join").click()
    expect(tab.get_by_role("heading", name="Your assessments")).to_be_visible()
    tab.goto(way)
    tab.get_by_text(ADD).click()
    expect(tab.get_by_label(NOTE)).to_be_visible()
    wait_until_idle(tab)
    with here.workspace.store.database.writing() as connection:
        connection.execute(session.delete())

    tab.get_by_label(NOTE).fill("Seen on the intranet")
    expect(tab.get_by_role("heading", name="You are no longer signed in")).to_be_visible()
    assert stored(here.server, here.closed).answers == {}
    tab.get_by_role("link", name="Sign in").click()
    say_who(tab, "ann")

    expect(tab.get_by_label(NOTE)).to_have_value("Seen on the intranet")
    expect(tab.locator(":root[data-typing]")).to_have_count(0)
    wait_until_idle(tab)
    assert stored(here.server, here.closed).answers == {QUESTION: Answer(evidence="Seen on the intranet")}

    tab.get_by_role("button", name="Account").click()
    tab.get_by_role("link", name="Members").click()
    expect(tab.get_by_role("heading", name="Members of “Home”")).to_be_visible()
    assert look(tab) == []
    tab.get_by_role("button", name="Account").click()
    tab.get_by_role("button", name="Sign out").click()
    expect(tab.get_by_role("heading", name="You are signed out.")).to_be_visible()
    tab.go_back()
    expect(tab.get_by_role("button", name="ann-1")).to_be_visible()
