"""Pages in the two made-up languages, one with longer words and one that runs from right to left: no layout breaks."""

from collections.abc import Iterator
from contextlib import closing

import pytest
from playwright.sync_api import Page, expect

from readiness.model.actor import LOCAL_USER
from readiness.services.exchanging import open_example
from readiness.services.opening import open_workspace
from readiness.words import offered
from tests.e2e.answering import visit
from tests.e2e.axe import cut_texts, scrolls_sideways, texts_away, touching_notices
from tests.e2e.profiles import Profiles
from tests.e2e.reach import out_of_reach
from tests.plain_english import FROM_THE_RIGHT, LANGUAGE
from tests.servers.app import AppServer, all_in, running_app

PAGES = ("results", "answer", "people", "problems", "roadmap", "report", "compare", "workshop", "portfolio", "")
WIDTHS = (390, 1280)
pytestmark = pytest.mark.thorough


@pytest.fixture(scope="module")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AppServer]:
    """The app with both languages to choose."""
    folder = tmp_path_factory.mktemp("made-up")
    with running_app(folder, settings={**all_in(folder), offered.LANGUAGES: f"{LANGUAGE},{FROM_THE_RIGHT}"}) as server:
        yield server


def test_no_page_breaks_where_words_are_longer_or_run_from_right_to_left(
    made_up: AppServer, profiles: Profiles
) -> None:
    with closing(open_workspace(LOCAL_USER, made_up.database_url)) as workspace:
        made = open_example(workspace, "retail-chain")
    found: dict[str, list[str]] = {}
    for language in (LANGUAGE, FROM_THE_RIGHT):
        page = profiles.lend(locale=language).new_page()
        for name in PAGES:
            for width in WIDTHS:
                # Each width is loaded: a chart that was drawn wider takes its time to become narrower.
                page.set_viewport_size({"width": width, "height": 800})
                visit(page, f"{made_up.url}/{name}?a={made}")
                expect(page.locator("html")).to_have_attribute("lang", language)
                expect(page.locator(".langs summary")).to_have_text(offered.name_of(language))
                found[f"{language} {name or 'home'} {width}"] = broken(page)

    assert {place: faults for place, faults in found.items() if faults} == {}


def broken(page: Page) -> list[str]:
    """What of the layout is broken: the window is too narrow, texts are cut or lie on others, controls are covered."""
    wide = ["scrolls sideways"] if scrolls_sideways(page) else []
    return [*wide, *cut_texts(page), *texts_away(page), *touching_notices(page), *out_of_reach(page)]
