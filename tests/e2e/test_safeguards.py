"""Safeguards for everybody: axe, targets, a phone's width, the keyboard alone, and kept after a reload."""

from contextlib import closing

import pytest
from playwright.sync_api import Page, expect

from readiness.model.actor import LOCAL_USER
from readiness.model.response import Answer
from readiness.model.safeguards import SafeguardAnswer
from readiness.services.opening import open_workspace
from tests.e2e.answering import option, stored, visit, wait_until_idle
from tests.e2e.axe import look
from tests.e2e.organizations import LONG_NAME
from tests.engine.safeguards import guarded
from tests.servers.app import AppServer
from tests.thorough import usually


def start_guarded(app: AppServer) -> str:
    """An assessment that asks for safeguards, with a problem that lacks one."""
    with closing(open_workspace(LOCAL_USER, app.database_url)) as workspace:
        made = workspace.start("Autumn 2026", LONG_NAME, library=guarded.SECOND)
        workspace.save(made, "problem", "late", guarded.told_of_people().problems[0])
        workspace.save(made, "answer", "data-access", Answer(given=2))
        workspace.save(made, "safeguard", "fair-between-groups", SafeguardAnswer(given="no", note="Not yet"))
    return made


@pytest.mark.thorough
@pytest.mark.parametrize("half", usually([0], [0, 1]))
def test_no_screen_of_safeguards_has_a_grave_fault_a_small_target_or_scrolls_sideways(
    page: Page, app: AppServer, half: int
) -> None:
    assessment = start_guarded(app)
    asked, told = ("answer?q=safeguard-fair-between-groups", "answer?q=all"), ("results?", "method?chapter=safeguards")
    found: dict[str, object] = {}
    for place, screen in enumerate((asked, told)[half]):
        visit(page, f"{app.url}/{screen}&a={assessment}")
        expect(page.locator("h1")).to_have_count(1)
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
        found[screen] = look(page, place=place)

    assert {screen: each for screen, each in found.items() if each} == {}


def test_a_safeguard_is_answered_by_keyboard_alone_and_is_there_after_a_reload(page: Page, app: AppServer) -> None:
    assessment = start_guarded(app)
    visit(page, f"{app.url}/answer?a={assessment}&q=safeguard-fallback")
    option(page, 0).locator("input").focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    wait_until_idle(page)
    expect(page.get_by_role("button", name="Undo")).to_be_visible()

    page.reload()
    expect(option(page, 1).locator("input")).to_be_checked()

    assert stored(app, assessment).safeguards["fallback"] == SafeguardAnswer(given="in-part")
