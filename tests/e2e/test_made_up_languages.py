"""Pages in the two made-up languages, one with longer words and one that runs from right to left: no layout breaks."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Page, expect

from readiness.model.actor import LOCAL_USER
from readiness.services.exchanging import open_example
from readiness.services.opening import open_workspace
from readiness.services.sharing import share
from readiness.services.workshop_invitations import codes
from readiness.services.workshop_problems import open_ideas, open_points, open_scoring
from readiness.services.workshop_room import Room, ask_again, look_at, read_room
from readiness.services.workshop_seat import find_seat
from readiness.services.workshops import read_workshop
from readiness.services.workspace import utc_now
from readiness.words import offered
from tests.e2e import organizations
from tests.e2e.answering import visit, wait_until_idle
from tests.e2e.axe import astray, astray_toasts, cut_texts, scrolls_sideways, texts_away, touching_notices
from tests.e2e.houses import SCENES, House
from tests.e2e.pressing import Saved
from tests.e2e.profiles import Profiles
from tests.e2e.reach import out_of_reach
from tests.e2e.test_every_control_of_members import cookies_of
from tests.plain_english import FROM_THE_RIGHT, LANGUAGE, PLAIN, left_over
from tests.servers.app import AppServer, all_in, running_app
from tests.servers.installation import Installation, running_installation

PAGES = ("results", "answer", "people", "problems", "roadmap", "report", "compare", "workshop", "portfolio", "")
WIDTHS = (390, 1280)
_ARROW = frozenset({"keyboard", "arrow", "chevron", "expand", "more", "right", "down"})
"""The name of a picture."""
_TYPED = frozenset(PLAIN.findall("Late orders again Every week, /join"))
"""What somebody in the workshop proposes, and the end of the address to type."""
pytestmark = pytest.mark.thorough


@pytest.fixture(scope="module")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AppServer]:
    """The app with both languages to choose."""
    folder = tmp_path_factory.mktemp("made-up")
    with running_app(folder, settings={**all_in(folder), offered.LANGUAGES: f"{LANGUAGE},{FROM_THE_RIGHT}"}) as server:
        yield server


@pytest.fixture(scope="module")
def signed_in(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """An app in which people sign in, with the language from the right to choose."""
    folder = tmp_path_factory.mktemp("signed-in")
    with running_installation(folder, {**all_in(folder), offered.LANGUAGES: FROM_THE_RIGHT}) as running:
        yield running


@pytest.fixture(scope="module")
def as_it_began(signed_in: Installation, tmp_path_factory: pytest.TempPathFactory) -> Saved:
    """Its database before anybody came."""
    database = Path(signed_in.server.database_url.removeprefix("sqlite:///"))
    return Saved.of(database, tmp_path_factory.mktemp("began") / "began.db")


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


@pytest.mark.parametrize("name", ["members", "campaigns", "respond", "guest", "report", "portfolio"])
def test_no_page_of_members_and_guests_breaks_where_words_run_from_right_to_left(
    signed_in: Installation, as_it_began: Saved, profiles: Profiles, name: str
) -> None:
    as_it_began.put_back()
    scene, url = SCENES[name](House(signed_in.workspace)), signed_in.server.url
    page = profiles.lend(locale=FROM_THE_RIGHT).new_page()
    page.context.add_cookies([{"name": key, "value": said, "url": url} for key, said in cookies_of(scene, url).items()])
    found: dict[str, list[str]] = {}
    for spot in scene.spots:
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            visit(page, f"{url}/{spot.page}?{urlencode(spot.query)}")
            expect(page.locator("html")).to_have_attribute("lang", FROM_THE_RIGHT)
            found[f"{spot.page} {dict(spot.query)} {width}"] = broken(page)

    assert {place: faults for place, faults in found.items() if faults} == {}


def test_the_way_in_and_what_a_link_to_look_shows_break_nowhere_from_right_to_left(
    signed_in: Installation, as_it_began: Saved, profiles: Profiles
) -> None:
    as_it_began.put_back()
    house, url = House(signed_in.workspace), signed_in.server.url
    stranger = signed_in.workspace.store.person_of("https://a.example", "Sid", name="Sid", email="sid@example.org")
    come_in = signed_in.workspace.store.begin_session(stranger, at=utc_now())
    key = share(house.ann, organizations.half(house.ann), days=30, meant_for="Bea")
    house_invitation = signed_in.invitation("editor")
    page = profiles.lend(locale=FROM_THE_RIGHT).new_page()
    found: dict[str, list[str]] = {}
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        for place in (f"shared#{key}", house_invitation, "guest#none", "no workspace"):
            page.context.clear_cookies()
            if place in ("no workspace", house_invitation):
                page.context.add_cookies([{"name": "readiness-session", "value": come_in, "url": url}])
            page.goto(f"{url}/{place.removeprefix('no workspace').lstrip('/')}")
            expect(page.locator("h1").first).to_be_visible()
            wide = page.evaluate("document.documentElement.scrollWidth") > width
            faults = [*(["scrolls sideways"] if wide else []), *cut_texts(page)]
            if not place.startswith("shared"):  # It speaks the language that was chosen for the report.
                expect(page.locator("html")).to_have_attribute("dir", "rtl")
                faults += left_over([page.locator("body").inner_text()], _ARROW)
            found[f"{place.partition('#')[0]} {width}"] = faults

    assert {place: faults for place, faults in found.items() if faults} == {}


@pytest.mark.parametrize("stage", ["answering", "revealed"])
def test_phones_room_and_what_a_press_brings_up_break_nowhere_from_right_to_left(
    made_up: AppServer, profiles: Profiles, stage: str
) -> None:
    with closing(open_workspace(LOCAL_USER, made_up.database_url)) as workspace:
        here = workspace.start("Κενό", "Κενό")
        meeting, seat = organizations.workshop(workspace, here, is_revealed=stage == "revealed")
        code = next(each.code for each in codes(workspace, read_workshop(workspace, here, meeting)))
    found: dict[str, list[str]] = {}

    def look(page: Page, place: str) -> None:
        expect(page.locator("html")).to_have_attribute("dir", "rtl")
        wait_until_idle(page)
        said = page.locator("body").inner_text()
        found[f"{place} {page.viewport_size}"] = [*broken(page), *left_over([said], _TYPED | _ARROW)]

    phones = {"at the next question": f"join?t={seat}"}
    if stage == "answering":
        phones |= {"on the way in": f"join?c={code}", "at the overview": f"join?t={seat}&q=overview"}
    for width in WIDTHS:
        person, leader = (profiles.lend(locale=FROM_THE_RIGHT).new_page() for _ in range(2))
        for page in (person, leader):
            page.set_viewport_size({"width": width, "height": 800})
        for name, address in phones.items():
            visit(person, f"{made_up.url}/{address}")
            look(person, f"phone {name}")
        for view in ("&view=projector", ""):
            visit(leader, f"{made_up.url}/room?a={here}&w={meeting}{view}")
            look(leader, f"room{view}")
        if stage == "answering":
            leader.locator(".st-key-begin button").click()
            expect(leader.locator(".st-key-ask-begin-yes")).to_be_visible()
            look(leader, "the question before answers are shown")
            visit(leader, f"{made_up.url}/workshop?a={here}&w={meeting}&part=progress")
            found[f"before a seat is removed {width}"] = asked_first(leader, ".st-key-seat-remove button", "seat")

    assert {place: faults for place, faults in found.items() if faults} == {}


def test_phones_and_room_break_nowhere_from_right_to_left_while_the_room_votes_and_rates(
    made_up: AppServer, profiles: Profiles
) -> None:
    with closing(open_workspace(LOCAL_USER, made_up.database_url)) as workspace:
        here = workspace.start("Κενό", "Κενό")
        meeting, token = organizations.workshop(workspace, here, is_revealed=True)
        seat = find_seat(workspace, token)
        assert seat is not None
        for name in ("Κάτι που αργεί", "Κάτι άλλο"):
            seat.propose(name, "Κάθε μέρα")

        def room() -> Room:
            return read_room(workspace, read_workshop(workspace, here, meeting))

        voted = next(iter(room().shown))
        problems = [each.id for each in workspace.open(here).assessment.response.problems]
        criteria = [each.id for each in workspace.library_of(here).rubric.problems.criteria[:2]]
        steps = (
            (lambda: look_at(workspace, room(), None), "h1", "h1"),
            (lambda: ask_again(workspace, room(), voted), "[data-testid=stRadio]", "h1"),
            (lambda: look_at(workspace, room(), voted), "[data-testid=stRadio]", "[class*=st-key-room-second] button"),
            (
                lambda: open_points(workspace, room(), [idea.id for idea in open_ideas(workspace, room())]),
                "[data-testid=stButtonGroup]",
                ".st-key-points-close button",
            ),
            (
                lambda: open_scoring(workspace, room(), problems, criteria),
                "[class*=st-key-qcard-score-]",
                "[class*=st-key-fold-score], h1",
            ),
        )
        person, leader = (profiles.lend(locale=FROM_THE_RIGHT).new_page() for _ in range(2))
        found: dict[str, list[str]] = {}
        for number, (step, on_phone, in_room) in enumerate(steps):
            step()
            led = "workshop?part=problems&" if number > 2 else "room?"
            places = (
                ("phone", person, f"join?t={token}", on_phone),
                ("room", leader, f"{led}a={here}&w={meeting}", in_room),
            )
            for width in WIDTHS:
                for name, page, address, shown in places:
                    page.set_viewport_size({"width": width, "height": 800})
                    visit(page, f"{made_up.url}/{address}")
                    expect(page.locator(shown).first).to_be_visible()
                    found[f"{number} {name} {width}"] = looked_at(page)
                if number == 2:
                    found[f"to end the second vote {width}"] = asked_first(leader, in_room, "second")

    assert {place: faults for place, faults in found.items() if faults} == {}


@pytest.mark.parametrize("width", WIDTHS)
def test_what_a_press_asks_or_tells_in_passing_breaks_nowhere_from_right_to_left(
    made_up: AppServer, profiles: Profiles, width: int
) -> None:
    with closing(open_workspace(LOCAL_USER, made_up.database_url)) as workspace:
        here = workspace.start("Κενό", "Κενό")
        meeting, _ = organizations.workshop(workspace, here, is_revealed=True)
    page = profiles.lend(locale=FROM_THE_RIGHT).new_page()
    page.set_viewport_size({"width": width, "height": 800})
    found: dict[str, list[str]] = {}
    for part, button, asks in (
        ("outcome", ".st-key-conclude button", "conclude"),
        ("settings", ".st-key-workshop-delete button", "workshop"),
    ):
        visit(page, f"{made_up.url}/workshop?a={here}&w={meeting}&part={part}")
        found[asks] = asked_first(page, button, asks)
    for button in ("archive", "unarchive"):
        page.locator(f".st-key-{button} button").click()
        found[button] = told_in_passing(page)

    assert {place: faults for place, faults in found.items() if faults} == {}


def looked_at(page: Page) -> list[str]:
    """What is broken on a page from the right, and what of it is English."""
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    wait_until_idle(page)
    return [*broken(page), *left_over([page.locator("body").inner_text()], _TYPED | _ARROW)]


def asked_first(page: Page, button: str, asks: str) -> list[str]:
    """What is broken where a press on a button asks first; it is answered with no."""
    page.locator(button).first.click()
    expect(page.locator(f".st-key-ask-{asks}-yes")).to_be_visible()
    faults = looked_at(page)
    page.locator(f".st-key-ask-{asks}-no button").click()
    expect(page.locator(f".st-key-ask-{asks}-no")).to_have_count(0)
    return faults


def told_in_passing(page: Page) -> list[str]:
    """What is broken in what is told in passing; it is closed."""
    told = page.locator("[data-testid=stToast]")
    expect(told).to_be_visible()
    wait_until_idle(page)
    faults = [*astray_toasts(page), *left_over([told.inner_text()], _ARROW)]
    told.get_by_role("button").click()
    expect(told).to_have_count(0)
    return faults


def broken(page: Page) -> list[str]:
    """What of the layout is broken: the window is too narrow, texts are cut or lie on others, controls are covered."""
    wide = ["scrolls sideways"] if scrolls_sideways(page) else []
    told = [*cut_texts(page), *texts_away(page), *astray(page), *touching_notices(page), *out_of_reach(page)]
    return [*wide, *told]
