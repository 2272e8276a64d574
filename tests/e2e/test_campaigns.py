"""A campaign as people meet it: sent by an editor, answered on a phone by somebody without an account, handed in."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.answering import option, wait_until_idle
from tests.e2e.axe import look
from tests.e2e.conftest import PATIENCE_MS
from tests.e2e.test_signing_in import say_who
from tests.servers.installation import Installation, running_installation


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    with running_installation(tmp_path_factory.mktemp("installation")) as running:
        yield running


def a_tab(browser: Browser, **more: object) -> Page:
    context = browser.new_context(**more)  # type: ignore[arg-type] # settings of a context
    context.set_default_timeout(PATIENCE_MS)
    context.route(re.compile(r"^https?://(?!localhost[:/])"), lambda route: route.abort())
    return context.new_page()


@pytest.mark.thorough
def test_a_unit_answers_on_a_phone_and_hands_in(browser: Browser, here: Installation) -> None:
    tab = a_tab(browser, viewport={"width": 1280, "height": 900})
    tab.goto(here.server.url + here.invitation("editor"))
    say_who(tab, "ann")
    tab.get_by_role("button", name="Join").click()
    tab.get_by_role("button", name="Account").click()
    tab.get_by_role("link", name="Campaigns").click()
    expect(tab.get_by_role("heading", name="Campaigns", exact=True)).to_be_visible()
    tab.get_by_label("Name of the campaign").fill("Spring round")
    tab.get_by_label("Units, one a line").fill("Plant Lyon; Anna Roux\nPlant Oslo")
    tab.get_by_label("Name of the campaign").click()
    expect(tab.get_by_text("2 units and 2 links")).to_be_visible()
    wait_until_idle(tab)
    assert look(tab) == []
    tab.get_by_role("button", name="Make the links").click()
    expect(tab.get_by_role("heading", name="Spring round: 0 of 2 handed in")).to_be_visible()
    links = tab.get_by_text(re.compile("/guest#")).first.inner_text()
    wait_until_idle(tab)
    # A message lies over the corner of the page for some seconds.
    expect(tab.get_by_test_id("stToast")).to_have_count(0)
    assert look(tab) == []

    phone = a_tab(browser, viewport={"width": 390, "height": 844}, color_scheme="dark")
    asked: list[str] = []
    phone.on("request", lambda request: asked.append(request.url))
    way, key = next(re.findall(r"(http\S+/guest#([a-z2-7]{26}))", line)[0] for line in links.splitlines())
    phone.goto(way)
    phone.get_by_role("link", name="Begin").click()
    option(phone, 2).click()
    expect(phone.get_by_text("Saved.", exact=True)).to_be_visible()
    wait_until_idle(phone)
    assert look(phone) == []
    phone.reload()
    expect(phone.get_by_text("1 answered")).to_be_visible()
    phone.get_by_role("button", name="All questions").click()
    expect(phone.get_by_role("button", name="Hand in")).to_be_visible()
    assert look(phone) == []
    phone.get_by_role("button", name="Hand in").click()
    phone.get_by_role("button", name="Hand in now").click()
    expect(phone.get_by_role("heading", name="You have handed in")).to_be_visible()
    assert not any(key in each for each in asked)
    assert key not in phone.title()

    tab.reload()
    expect(tab.get_by_role("heading", name="Spring round: 1 of 2 handed in")).to_be_visible()
    expect(tab.get_by_role("cell", name="Handed in")).to_be_visible()
    for each in (tab, phone):
        each.context.close()
