"""People and Problems in a real browser: what is typed is kept, whatever is pressed next."""

from __future__ import annotations

from decimal import Decimal

import pytest
from playwright.sync_api import Locator, Page, Position, expect

from readiness.model.actor import LOCAL_USER
from readiness.model.response import CandidateProblem, Person
from readiness.services.exchanging import open_example
from readiness.services.opening import open_workspace
from readiness.services.workspace import Workspace
from tests.e2e.answering import IDLE, soon, visit
from tests.e2e.axe import look, usual_views
from tests.e2e.profiles import Profiles
from tests.servers.app import AppServer, MortalApp
from tests.thorough import usually

EVIL = '<img src="http://evil.example/x.png"> ![x](http://evil.example/y.png) :red[text]'
PHONE = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36"
CELL_EDITOR = "#portal input"
FIRST_SHARE: Position = {"x": 280, "y": 56}
SECOND_SHARE: Position = {"x": 280, "y": 96}
"""Where the shares of the first two persons stand in the table, which is a canvas, at the width of the tests."""


@pytest.fixture
def logistics(workspace: Workspace) -> str:
    """An organization with four people and four problems."""
    return open_example(workspace, "regional-logistics")


def show(page: Page, app: AppServer, name: str, assessment_id: str, more: str = "") -> None:
    """Open a page of an assessment and wait until it stands still."""
    page.goto(f"{app.url}/{name}?a={assessment_id}{more}")
    expect(page.locator("h1")).to_be_visible()
    page.wait_for_selector(IDLE)


def people(workspace: Workspace, assessment_id: str) -> tuple[Person, ...]:
    return workspace.open(assessment_id).assessment.response.people


def problems(workspace: Workspace, assessment_id: str) -> tuple[CandidateProblem, ...]:
    return workspace.open(assessment_id).assessment.response.problems


def open_cell(page: Page, cell: Position) -> Locator:
    """Open the editor of a cell that is not the chosen one, and wait for it: no key is read before it is there."""
    page.get_by_test_id("stDataFrame").first.click(position=cell)
    page.keyboard.press("Enter")
    editor = page.locator(CELL_EDITOR)
    expect(editor).to_be_focused()
    return editor


def type_share(page: Page, cell: Position, percent: str) -> None:
    """Type into a cell of the table and leave it."""
    open_cell(page, cell).fill(percent)
    page.keyboard.press("Enter")


@pytest.mark.thorough
def test_the_browser_asks_before_a_cell_that_is_being_typed_is_lost(
    page: Page, app: AppServer, workspace: Workspace, logistics: str
) -> None:
    show(page, app, "people", logistics)
    open_cell(page, SECOND_SHARE).fill("45")
    with page.expect_event("dialog") as asked:
        page.evaluate("() => { setTimeout(() => location.reload()) }")
    assert asked.value.type == "beforeunload"
    asked.value.dismiss()
    page.keyboard.press("Enter")
    soon(page, lambda: str(people(workspace, logistics)[1].fte) == "0.45")
    expect(page.locator(":root[data-typing]")).to_have_count(0)


@pytest.mark.thorough
def test_a_cell_is_stored_when_it_is_left_and_there_on_another_device(
    page: Page, profiles: Profiles, app: AppServer, workspace: Workspace, logistics: str
) -> None:
    show(page, app, "people", logistics)
    type_share(page, FIRST_SHARE, "80")
    soon(page, lambda: str(people(workspace, logistics)[0].fte) in ("0.8", "0.80"))
    expect(page.locator(".rm thead")).to_contain_text("80% of a week")
    other = profiles.lend().new_page()
    show(other, app, "people", logistics)
    expect(other.locator(".rm thead")).to_contain_text("80% of a week")


@pytest.mark.thorough
def test_what_a_dying_server_never_read_is_stored_once_whoever_came_or_left_meanwhile(
    page: Page, mortal: MortalApp
) -> None:
    workspace = open_workspace(LOCAL_USER, mortal.server.database_url)
    logistics = open_example(workspace, "regional-logistics")
    before = people(workspace, logistics)
    # A frozen server could not send the editor of a cell any more: the browser has it before anybody asks for it.
    with page.expect_event("requestfinished", lambda request: "number-overlay-editor" in request.url):
        show(page, mortal.server, "people", logistics)
    expect(page.get_by_test_id("stDataFrame").first).to_be_visible()
    mortal.freeze()
    type_share(page, SECOND_SHARE, "85")
    field = page.get_by_label("Add somebody")
    field.fill("Zoë")
    field.press("Enter")
    expect(field).to_have_value("Zoë")
    workspace.save(logistics, "person", "eve", Person(id="eve", name="Eve Olsen"))
    workspace.save(logistics, "person", before[0].id, None)
    expected = {person.id: person.fte for person in people(workspace, logistics)}
    mortal.kill()

    mortal.start()
    expected |= {before[1].id: Decimal("0.85"), "zoe": None}
    soon(page, lambda: {person.id: person.fte for person in people(workspace, logistics)} == expected)
    expect(page.locator(".rm thead")).to_contain_text("85% of a week")
    expect(field).to_have_value("")
    workspace.close()


@pytest.mark.parametrize("key", usually(["Enter"], ["Enter", "Tab", None]))
def test_a_cell_is_stored_whatever_is_pressed_right_after_it(
    page: Page, app: AppServer, workspace: Workspace, logistics: str, key: str | None
) -> None:
    show(page, app, "people", logistics)
    open_cell(page, FIRST_SHARE).fill("85")
    if key is not None:
        page.keyboard.press(key)
    link = page.get_by_role("link", name="Problems").first.bounding_box()
    assert link is not None
    page.mouse.click(link["x"] + link["width"] / 2, link["y"] + link["height"] / 2)
    soon(page, lambda: str(people(workspace, logistics)[0].fte) == "0.85")
    show(page, app, "problems", logistics)
    expect(page.locator("h1")).to_contain_text("Late-delivery prediction")


@pytest.mark.thorough
def test_the_chosen_view_of_people_is_still_there_after_another_page(
    page: Page, app: AppServer, logistics: str
) -> None:
    show(page, app, "people", logistics)
    page.get_by_text("One person at a time").click()
    expect(page.get_by_test_id("stDataFrame")).to_have_count(0)
    for name in ("Problems", "People"):
        page.get_by_role("link", name=name).first.click()
        # While pages change, the name of the one before may stand there as well.
        expect(page.locator(".nav-now").filter(has_text=name)).to_be_visible()
        page.wait_for_selector(IDLE)
    expect(page.get_by_label("Share of the week free for ML, in percent")).to_be_visible()
    expect(page.get_by_test_id("stDataFrame")).to_have_count(0)


@pytest.mark.thorough
def test_each_problem_leads_to_the_check_of_a_table_for_it(page: Page, app: AppServer, logistics: str) -> None:
    show(page, app, "problems", logistics)
    page.get_by_role("link", name="Check a real table for Customer-mail routing").click()
    chosen = page.get_by_label("Which problem is the table about?")
    expect(chosen).to_have_value("Customer-mail routing")
    assert "p=mail-routing" in page.url


def test_a_name_that_is_typed_survives_a_press_on_the_next_person(
    page: Page, app: AppServer, workspace: Workspace, logistics: str
) -> None:
    show(page, app, "people", logistics)
    page.get_by_text("One person at a time").click()
    page.get_by_label("Name", exact=True).first.fill("Ana Moreira")
    page.get_by_test_id("stButtonGroup").get_by_text("Ben Kowalski").click()
    expect(page.get_by_label("Name", exact=True).first).to_have_value("Ben Kowalski")
    assert [person.name for person in people(workspace, logistics)][:2] == ["Ana Moreira", "Ben Kowalski"]


@pytest.mark.thorough
def test_a_phone_shows_one_person_at_a_time(profiles: Profiles, app: AppServer, logistics: str) -> None:
    page = profiles.lend(user_agent=PHONE).new_page()
    page.set_viewport_size({"width": 390, "height": 844})
    show(page, app, "people", logistics)
    expect(page.get_by_label("Share of the week free for ML, in percent")).to_be_visible()
    expect(page.get_by_test_id("stDataFrame")).to_have_count(0)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.thorough
def test_an_answer_that_is_typed_survives_a_press_on_next(
    page: Page, app: AppServer, workspace: Workspace, logistics: str
) -> None:
    show(page, app, "problems", logistics)
    page.get_by_role("button", name="Add a problem").click()
    page.get_by_label("What do you call it?").fill("Empty miles")
    page.get_by_label("Who has this problem?").fill("Aoife, planning")
    page.get_by_role("button", name="Next: what it is worth").click()
    expect(page.get_by_role("heading", name="2. What it is worth")).to_be_visible()
    added = problems(workspace, logistics)[-1]
    assert (added.name, added.interview.who) == ("Empty miles", "Aoife, planning")


@pytest.mark.thorough
def test_a_criterion_is_chosen_by_keyboard_and_kept_after_a_reload(
    page: Page, app: AppServer, workspace: Workspace, logistics: str
) -> None:
    show(page, app, "problems", logistics, "&problem=mail-routing")
    page.get_by_role("button", name="2. What it is worth").click()
    expect(page.get_by_role("heading", name="2. What it is worth")).to_be_visible()
    hours = page.get_by_role("radiogroup", name="How many hours a week do people spend on this today?")
    hours.get_by_role("radio").nth(2).focus()
    page.keyboard.press("ArrowDown")
    soon(page, lambda: problems(workspace, logistics)[3].criteria["labour"] == 3)
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text("Customer-mail routing")
    assert problems(workspace, logistics)[3].criteria["labour"] == 3


@pytest.mark.thorough
def test_a_removed_problem_comes_back_after_undo(
    page: Page, app: AppServer, workspace: Workspace, logistics: str
) -> None:
    show(page, app, "problems", logistics)
    page.locator("summary", has_text="Sort or remove problems").click()
    page.get_by_role("button", name="Remove", exact=True).first.click()
    expect(page.get_by_text("Late-delivery prediction is removed.")).to_be_visible()
    assert len(problems(workspace, logistics)) == 3
    page.get_by_role("button", name="Bring back").click()
    expect(page.locator(".prob h3").first).to_have_text("Late-delivery prediction")
    assert len(problems(workspace, logistics)) == 4


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("agent", "width"),
    [pytest.param(None, 1280, id="computer", marks=pytest.mark.whole), pytest.param(PHONE, 390, id="phone")],
)
def test_no_page_has_a_grave_fault_a_small_target_or_scrolls_sideways_with_everything_open(
    profiles: Profiles, app: AppServer, logistics: str, agent: str | None, width: int
) -> None:
    page, found = profiles.lend(user_agent=agent).new_page(), {}
    for name, more in (("people", ""), ("problems", ""), ("problems", "&problem=invoice-entry")):
        visit(page, f"{app.url}/{name}?a={logistics}{more}")
        page.evaluate("document.querySelectorAll('summary').forEach(each => each.click())")
        found[name, more] = look(page, [view for view in usual_views() if view[0] == width])
    assert {place: each for place, each in found.items() if each} == {}
