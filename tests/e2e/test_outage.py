"""An outage of the database as a person sees it."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.answering import (
    QUESTION,
    expect_chosen,
    expect_saved,
    open_question,
    option,
    start,
    stored,
    wait_until_idle,
)
from tests.servers.app import running_app
from tests.servers.postgres import running_postgres

NOTE = "What did you see, and where? A link is fine."


@pytest.mark.thorough
def test_the_page_stays_says_that_it_is_not_saved_and_saves_by_itself(page: Page, tmp_path: Path) -> None:
    with running_postgres("-c synchronous_commit=on") as postgres:
        settings = {"READINESS_DATABASE_URL": postgres.create_database("seen")}
        with running_app(tmp_path, settings=settings) as app:
            assessment = start(app)
            open_question(page, app, assessment)
            page.get_by_text("Add a note, a link").click()
            wait_until_idle(page)
            postgres.stop()

            option(page, 2).click()
            notice = page.get_by_role("alert").filter(has_text="Not saved yet.")
            expect(notice).to_be_visible()
            expect(page.locator(".saved")).to_be_hidden()
            note = page.get_by_label(NOTE)
            note.fill("Seen on the intranet")
            note.press("Control+Enter")
            option(page, 3).click()
            expect(notice).to_be_visible()
            expect(note).to_have_value("Seen on the intranet")
            expect_chosen(page, 3)
            expect(page.get_by_role("heading", level=1)).to_be_visible()
            faded = (
                "() => [...document.querySelectorAll('[data-stale]')].some(each => getComputedStyle(each).opacity < 1)"
            )
            page.wait_for_function("() => document.querySelector('[data-stale=true]')")
            assert not page.evaluate(faded)

            postgres.start()
            # Nobody presses anything.
            expect(notice).to_be_hidden()
            expect_saved(page)
            answer = stored(app, assessment).answers[QUESTION]
            assert (answer.given, answer.evidence) == (3, "Seen on the intranet")
            expect_chosen(page, 3)
            expect(note).to_have_value("Seen on the intranet")
