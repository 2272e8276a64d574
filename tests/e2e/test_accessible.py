"""The first page, the questions and the method, for everybody: axe, targets, and the keyboard alone."""

from contextlib import closing

import pytest
from playwright.sync_api import Page, expect

from readiness.model.actor import LOCAL_USER
from readiness.model.response import Answer
from readiness.services.opening import open_workspace
from readiness.services.repeating import repeat
from tests.e2e.answering import open_question, option, start, stored, visit, wait_for_level, wait_until_idle
from tests.e2e.axe import CORNERS, look, touching_notices
from tests.e2e.organizations import LONG_NAME
from tests.servers.app import AppServer
from tests.thorough import usually

CHAPTERS = ("short", "questions", "rules", "roles", "problems", "actions", "price", "decisions", "words", "sources")
OF_THEIR_OWN = ("organization", "workloads")
"""Screens that no other test looks at. Questions are looked at with help and note open here, the list of all with
safeguards in it (test_safeguards.py)."""
AGAIN = ("views", "data-access", "facts", "strategy-reuse", "all")


@pytest.mark.parametrize("screens", usually([OF_THEIR_OWN], [OF_THEIR_OWN, AGAIN]), ids=lambda screens: screens[0])
def test_no_screen_has_a_grave_fault_a_small_target_or_scrolls_sideways(
    page: Page, app: AppServer, screens: tuple[str, ...]
) -> None:
    assessment = start(app, organization=LONG_NAME)
    found: dict[str, object] = {}
    for place, screen in enumerate(screens):
        visit(page, f"{app.url}/answer?a={assessment}&q={screen}")
        found[screen] = look(page, place=place)

    assert {screen: each for screen, each in found.items() if each} == {}


def test_a_question_with_help_and_note_open_has_no_grave_fault_a_small_target_or_scrolls_sideways(
    page: Page, app: AppServer
) -> None:
    visit(page, f"{app.url}/answer?a={start(app)}&q=strategy-reuse")
    page.get_by_text("Help, and how you can tell").click()
    expect(page.get_by_role("heading", name="How you can tell")).to_be_visible()
    found = look(page, place=0)
    option(page, 5).click()
    page.get_by_text("Add a note").click()
    expect(page.get_by_label("What did you see")).to_be_visible()
    expect(page.get_by_label("Why does it not apply?")).to_be_visible()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()

    assert [*found, *look(page, place=1)] == []


@pytest.mark.thorough
def test_the_first_page_has_no_grave_fault_with_everything_open(page: Page, app: AppServer) -> None:
    start(app)
    page.goto(app.url)
    expect(page.get_by_role("heading", name="Your assessments")).to_be_visible()
    found = look(page, place=0)
    ways = (("Import a file", "An exported"), ("Open an example", "Invented"), ("Start an", "Name of the"))
    for place, (way, sign) in enumerate(ways, 1):
        page.get_by_role("button", name=way).click()
        expect(page.get_by_text(sign).first).to_be_visible()
        wait_until_idle(page)
        found += look(page, place=place)
    page.get_by_role("button", name="Manage").first.click()
    expect(page.get_by_role("button", name="Rename")).to_be_visible()

    assert [*found, *look(page)] == []


def test_the_portfolio_has_no_grave_fault_a_small_target_or_scrolls_sideways(page: Page, app: AppServer) -> None:
    start(app, organization=LONG_NAME)
    visit(page, f"{app.url}/portfolio")
    page.get_by_role("button", name="Tick all").click()
    expect(page.get_by_role("button", name="Give this tag")).to_be_visible()
    wait_until_idle(page)
    found = look(page)
    page.get_by_role("button", name="Archive", exact=True).click()
    expect(page.locator(".notice")).to_be_visible()
    wait_until_idle(page)

    assert [*found, *touching_notices(page)] == []


@pytest.mark.thorough
def test_last_time_beside_a_question_has_no_grave_fault_and_its_key_gives_the_answer(
    page: Page, app: AppServer
) -> None:
    assessment = start(app)
    with closing(open_workspace(LOCAL_USER, app.database_url)) as workspace:
        workspace.save(assessment, "answer", "data-access", Answer(given=2))
        here = repeat(workspace, assessment)
    open_question(page, app, here)
    expect(page.get_by_role("button", name="Still true")).to_be_visible()
    found = look(page)

    page.keyboard.press("Alt+y")

    expect(page.get_by_text("It is the same now.")).to_be_visible()
    assert (found, stored(app, here).answers) == ([], {"data-access": Answer(given=2)})


@pytest.mark.thorough
def test_no_chapter_of_the_method_has_a_grave_fault_a_small_target_or_scrolls_sideways(
    page: Page, app: AppServer
) -> None:
    found: dict[str, object] = {}
    for place, chapter in enumerate(CHAPTERS):
        visit(page, f"{app.url}/method?chapter={chapter}")
        expect(page.locator("h1")).to_have_count(1)
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
        found[chapter] = look(page, CORNERS, place=place)

    assert {chapter: each for chapter, each in found.items() if each} == {}


def test_questions_are_answered_by_keyboard_alone(page: Page, app: AppServer) -> None:
    assessment = start(app)
    open_question(page, app, assessment)
    option(page, 0).locator("input").focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    wait_for_level(page, app, assessment, 2)
    expect(option(page, 2).locator("input")).to_be_focused()

    for _ in range(12):
        page.keyboard.press("Tab")
        if page.get_by_role("button", name="Next").evaluate("button => button === document.activeElement"):
            break
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", level=1)).to_contain_text("look through data")
    assert stored(app, assessment).answers == {"data-access": Answer(given=2)}


def test_the_page_has_one_headline_a_skip_link_and_says_where_you_are(page: Page, app: AppServer) -> None:
    open_question(page, app, start(app))

    assert page.locator("h1").count() == 1
    assert page.locator("html").get_attribute("lang") == "en"
    expect(page.locator("[aria-current=page]")).to_have_text("Answer")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to main content")).to_be_focused()


def test_a_phone_shows_every_way_to_another_page_without_pushing(page: Page, app: AppServer) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{app.url}/report?a={start(app)}")
    expect(page.locator("[aria-current=page]")).to_have_text("Hand over")
    ways = page.locator(".st-key-nav").locator(":is(a, button, [aria-current]):not(.langs *)")
    expect(ways).to_have_count(7)
    assert [way.inner_text() for way in ways.all() if not 0 <= (way.bounding_box() or {"x": -1})["x"] <= 390 - 16] == []
