"""Results, Roadmap and Compare in a real browser."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

import pytest
from playwright.sync_api import Page, expect

from readiness.model.assessment import ActionEdit
from readiness.model.response import Answer
from readiness.services.exchanging import open_example
from readiness.services.workspace import Workspace
from tests.e2e.answering import IDLE, choose, visit
from tests.e2e.axe import look
from tests.e2e.organizations import answered, overfull
from tests.e2e.profiles import Profiles
from tests.servers.app import AppServer
from tests.thorough import usually

EVIL = '<img src="http://evil.example/x.png"> ![x](http://evil.example/y.png) :red[text]'


@pytest.fixture
def retail(workspace: Workspace) -> str:
    """An organization in phase 2 with a snapshot, an action begun, and an answer changed since."""
    opened = open_example(workspace, "retail-chain")
    workspace.save(opened, "action-edit", "X22", ActionEdit(status="done", note="Template kept"))
    workspace.take_snapshot(opened, "Autumn")
    workspace.save(opened, "answer", "strategy-learn", Answer(given=3))
    return opened


SCREENS = ((390, 844, 5000, 4_900), (1280, 800, 3500, 3500))
"""Width and height of a screen, and how long Results and Roadmap on it may be."""


def show(page: Page, app: AppServer, name: str, assessment_id: str, more: str = "") -> None:
    """Open a page of an assessment and wait until it stands still."""
    page.goto(f"{app.url}/{name}?a={assessment_id}{more}")
    expect(page.locator("h1")).to_be_visible()
    page.wait_for_selector(IDLE)


def test_a_score_opens_to_its_answers_by_keyboard(page: Page, app: AppServer, retail: str) -> None:
    show(page, app, "results", retail)
    page.locator("summary", has_text="Why these scores").focus()
    page.keyboard.press("Enter")
    page.locator("summary", has_text="Why this score: ML strategy").focus()
    page.keyboard.press("Enter")
    page.locator("summary", has_text="Way of learning").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("cell", name="Level 3: page for every trial, reused")).to_be_visible()
    expect(page.get_by_text("(1×2 + 1×3 + 1×1) / 3 = 2.0")).to_be_visible()


@pytest.mark.thorough
@pytest.mark.parametrize(
    "make", usually([overfull], [partial(open_example, slug="community-clinic"), answered, overfull])
)
def test_the_first_screen_names_the_problem_and_three_steps_and_no_page_is_long(
    page: Page, app: AppServer, workspace: Workspace, make: Callable[[Workspace], str]
) -> None:
    opened = make(workspace)
    show(page, app, "results", opened)
    for width, height, most, _ in SCREENS:
        page.set_viewport_size({"width": width, "height": height})
        assert _bottom(page, ".rs-start h2") <= height
        assert _bottom(page, ".rs-steps li:nth-child(3)") <= height
        assert 0 < _length(page) < most
    show(page, app, "roadmap", opened)
    for width, height, _, most in SCREENS:
        page.set_viewport_size({"width": width, "height": height})
        assert 0 < _length(page) < most


def _bottom(page: Page, selector: str) -> float:
    """Where an element ends, from the top of the page."""
    box = page.locator(selector).bounding_box()
    assert box is not None
    return box["y"] + box["height"]


def _length(page: Page) -> int:
    return int(page.locator('[data-testid="stMain"]').evaluate("each => each.scrollHeight"))


@pytest.mark.thorough
def test_links_within_the_page_lead_to_its_sections(page: Page, app: AppServer, retail: str) -> None:
    show(page, app, "results", retail)
    page.get_by_role("navigation", name="On this page").get_by_role("link", name="What if").click()
    expect(page.get_by_role("heading", name="What if?")).to_be_in_viewport()


@pytest.mark.thorough
def test_models_that_are_supposed_change_what_is_shown(page: Page, app: AppServer, retail: str) -> None:
    show(page, app, "results", retail)
    page.locator("summary", has_text="Suppose other answers").click()
    expect(page.get_by_text("Nothing is changed yet.")).to_be_visible()
    page.get_by_label("Suppose this many more models").fill("2")
    page.get_by_label("Suppose this many more models").press("Enter")
    expect(page.get_by_role("button", name="Reset")).to_be_visible()
    expect(page.get_by_text("Nothing is changed yet.")).to_have_count(0)


@pytest.mark.whole
def test_a_change_to_an_action_is_there_after_a_reload_and_on_another_device(
    page: Page, profiles: Profiles, app: AppServer, retail: str
) -> None:
    show(page, app, "roadmap", retail)
    page.get_by_role("button", name=re.compile("^Change ")).first.click()
    choose(page, "Person", "Somebody else", typed="Somebody")
    page.get_by_label("Name of the person").fill("Ida Holm")
    page.keyboard.press("Tab")
    expect(page.locator(".rm-act .who", has_text="Ida Holm")).to_be_visible()
    page.reload()
    expect(page.get_by_label("Name of the person")).to_have_value("Ida Holm")
    other = profiles.lend().new_page()
    show(other, app, "roadmap", retail)
    expect(other.locator(".rm-act .who", has_text="Ida Holm")).to_be_visible()


@pytest.mark.thorough
def test_the_plan_is_downloaded_as_csv(page: Page, app: AppServer, retail: str) -> None:
    show(page, app, "roadmap", retail)
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Download as CSV").click()
    content = waiting.value.path().read_bytes().decode("utf-8-sig")
    assert content.startswith("Number,Action,Period")
    assert "Template kept" in content


@pytest.mark.thorough
def test_snapshots_are_compared(page: Page, app: AppServer, retail: str) -> None:
    show(page, app, "compare", retail)
    expect(page.get_by_role("heading", level=1)).to_contain_text("one gate won")
    page.get_by_label("Name of the snapshot").fill("Spring")
    page.keyboard.press("Tab")
    page.get_by_role("button", name="Take a snapshot").click()
    expect(page.get_by_role("rowheader", name="Spring")).to_be_visible()
    page.set_viewport_size({"width": 390, "height": 844})
    chosen = "[...document.querySelectorAll('.st-key-cp-pick input')].filter(e => e.scrollWidth > e.clientWidth + 1)"
    page.wait_for_function(f"innerWidth === 390 && {chosen}.length === 0")


@pytest.mark.thorough
def test_no_page_has_a_grave_fault_a_small_target_or_scrolls_sideways(page: Page, app: AppServer, retail: str) -> None:
    found: dict[str, object] = {}
    addresses = (f"results?a={retail}", f"roadmap?a={retail}&action=X34&charter=1", f"compare?a={retail}")
    for place, address in enumerate(addresses):
        visit(page, f"{app.url}/{address}")
        for details in page.locator("main details, [data-testid='stMain'] details").all()[:12]:
            details.evaluate("each => each.open = true")
        found[address] = look(page, place=place)
    assert {address: each for address, each in found.items() if each} == {}
