"""One control of each kind that people see where they sign in, or hold a link, pressed in a browser at both widths."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Page

from readiness.services.accounts import Accounts
from readiness.ui.signing_in.cookies import name_of
from tests.e2e.houses import SCENES, House, Scene
from tests.e2e.pressing import Place, Presser, Saved
from tests.e2e.test_every_control import LEADS, PRESSES_ALL, RESTS, WIDTHS, slugs
from tests.servers.installation import Installation, running_installation

OWN = ("members", "campaigns", "respond", "home", "report", "comparison", "portfolio")
"""What shows controls that nobody meets without an account or a link; the others are pressed without a browser."""
RUNS = [" ".join(each) for each in product(OWN, WIDTHS)]
SAMPLE = ("respond phone",)
"""What `make whole` presses; `make press` presses all."""


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """An app in which people sign in."""
    with running_installation(tmp_path_factory.mktemp("installation")) as running:
        yield running


@pytest.fixture(scope="module")
def as_it_began(here: Installation, tmp_path_factory: pytest.TempPathFactory) -> Saved:
    """Its database before anybody came."""
    database = Path(here.server.database_url.removeprefix("sqlite:///"))
    return Saved.of(database, tmp_path_factory.mktemp("began") / "began.db")


def cookies_of(scene: Scene, url: str) -> dict[str, str]:
    """What the browser of whoever looks holds."""
    plain = Accounts(url, "", {})
    held = {name_of("session", plain): scene.session, name_of("guest", plain): ".".join(scene.keys)}
    return {name: value for name, value in held.items() if value}


@pytest.mark.parametrize(
    "run", RUNS if PRESSES_ALL else [pytest.param(each, marks=pytest.mark.whole) for each in SAMPLE]
)
def test_no_control_is_dead_or_leads_astray_or_loses_a_text(
    page: Page,
    here: Installation,
    as_it_began: Saved,
    tmp_path: Path,
    run: str,
    record_property: Callable[[str, object], None],
) -> None:
    name, screen = run.split()
    as_it_began.put_back()
    scene, url = SCENES[name](House(here.workspace)), here.server.url
    page.set_viewport_size({"width": WIDTHS[screen], "height": 900})
    saved = Saved.of(as_it_began.database, tmp_path / "made.db")
    presser = Presser(page, saved, LEADS, RESTS, slugs(here.workspace), cookies=cookies_of(scene, url))
    for spot in scene.spots:
        path = "" if spot.page == "home" else spot.page
        told = [value for key, value in spot.query.items() if key not in ("a", "k", "space", "campaign")]
        presser.press_everything(Place(" ".join([spot.page, *told]), f"{url}/{path}?{urlencode(spot.query)}"))
    for name_of_figure, figure in presser.figures.items():
        record_property(name_of_figure, figure)
    assert not presser.faults, "\n".join(words for _, words in presser.faults)
    assert presser.pressed == {kind for kind, way in presser.found.items() if not way.why_not}
