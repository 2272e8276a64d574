"""A walk of those who should see nothing, over all that can be asked for: pages, files, addresses, imports, messages.

What they are told of an assessment of others is what they are told of one that is none, in SQLite and behind the wall
of PostgreSQL. Every step of the store is walked in `tests/storage/test_guarding.py` and `test_walls.py`, a running
server in `tests/servers/test_signing_in.py`.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from streamlit.testing.v1 import AppTest

from readiness.model.response import Answer, CandidateProblem, Organization
from readiness.services.campaigns import read_units, settings_for, start_campaign
from readiness.services.lending import end_lent, lend
from readiness.services.sharing import end_share, share, shares_of
from readiness.services.workshop_lead import add_leader, take_link_back
from readiness.services.workshop_room import read_room
from readiness.services.workshops import open_workshop, proposed_settings, read_workshop
from readiness.services.workspace import Workspace, utc_now
from readiness.storage import StorageProblem, guarding
from readiness.storage.codes import new_token
from readiness.storage.tables import HOME
from readiness.ui import downloads, hosting, navigation, own_machine, shared_page, state
from readiness.ui.files import FILES, FROM_OWN
from readiness.ui.signing_in import cookies, settings
from readiness.ui.signing_in.routes import routes as signing_in_routes
from tests.servers.talking import talk
from tests.thorough import usually
from tests.ui.opening import run_page, words_of
from tests.ui.signing_in.conftest import SignIn

SECRET = "Zyklop"
PAGES = [each.name for each in navigation.PAGES]
OF_ONE = [each.name for each in navigation.PAGES if each.needs_assessment and each.has_frame]


@pytest.fixture(params=usually(["sqlite_tables"], ["sqlite_tables", "walled_url"], thorough=["walled_url"]))
def workspace(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    """The workspace that the pages use, on each database."""
    monkeypatch.setenv(own_machine.LIST, "on")
    monkeypatch.setenv("READINESS_DATABASE_URL", request.getfixturevalue(request.param))
    state.forget_workspace()
    opened = state.workspace()
    opened.store.raise_wall()
    yield opened
    opened.close()
    state.forget_workspace()


@dataclass(frozen=True)
class Town:
    """An assessment of others with all that it may hold, and the keys to it that lead nowhere any more."""

    workspace: Workspace
    assessment: str
    workshop: str
    shared: str
    leading: str
    campaign: str
    asked: str
    dead: str
    before: bytes

    @classmethod
    def of(cls, workspace: Workspace) -> "Town":
        here = workspace.start(f"{SECRET} spring", about=Organization(name=f"{SECRET} Works"))
        question = workspace.library.questionnaire.questions[0].id
        workspace.save(here, "answer", question, Answer(given=2, evidence=f"{SECRET} note"))
        workspace.save(here, "problem", "p", CandidateProblem(id="p", name=f"{SECRET} problem"))
        workspace.take_snapshot(here, f"{SECRET} snapshot")
        held = open_workshop(workspace, here, proposed_settings(workspace.library.questionnaire))
        room = read_room(workspace, held)
        leading = add_leader(workspace, room, f"{SECRET} Bea", first=f"{SECRET} Ada")
        room = read_room(workspace, read_workshop(workspace, here, held.id))
        take_link_back(workspace, room, room.lead.others[0].id)
        shared = share(workspace, here, days=7, meant_for=SECRET)
        end_share(workspace, here, shares_of(workspace, here)[0].id)
        workspace.store.close_links([here], at=utc_now())
        lent = lend(workspace, here, "edit", days=7, meant_for=SECRET)
        end_lent(workspace, here, workspace.store.lent(here, at=utc_now())[0].id)
        today = workspace.today("UTC")
        roles = [(SECRET, [workspace.library.questionnaire.dimensions[0].id])]
        settings_now = settings_for(roles, words=SECRET, opens_on=today, closes_on=today, time_zone="UTC")
        sent, _ = start_campaign(
            workspace,
            HOME,
            f"{SECRET} round",
            settings=settings_now,
            units=read_units(f"{SECRET} unit; {SECRET} Eva", settings_now.roles),
            library=workspace.library,
        )
        asked = workspace.store.campaign_lines(sent)[0].link.id
        return cls(workspace, here, held.id, shared, leading, sent, asked, lent, cls.all_of(workspace, here))

    @staticmethod
    def all_of(workspace: Workspace, here: str) -> bytes:
        return workspace.store.export_assessment(here, with_history=True)


@pytest.fixture
def town(workspace: Workspace, with_accounts: None) -> Town:
    return Town.of(workspace)


def leave(workspace: Workspace, person: str) -> None:
    workspace.store.set_role(HOME, person, None, at=utc_now())


def as_stranger(_town: Town, _come_as: SignIn) -> None:
    """Nobody signs in."""


def as_viewer_elsewhere(town: Town, come_as: SignIn) -> None:
    come_as("Vera", "viewer", town.workspace.store.found_space("Elsewhere", at=utc_now()))


def as_former_member(town: Town, come_as: SignIn) -> None:
    leave(town.workspace, come_as("Fay", "editor"))


def as_forgotten(town: Town, come_as: SignIn) -> None:
    town.workspace.store.erase_person(come_as("Gus", "editor"), at=utc_now())


WHO = (as_stranger, as_viewer_elsewhere, as_former_member, as_forgotten)
Coming = Callable[[Town, SignIn], None]


def without(text: str, *ids: str) -> str:
    for each in ids:
        text = text.replace(each, "")
    return text


@pytest.mark.parametrize("who", WHO)
def test_no_page_tells_them_anything(town: Town, come_as: SignIn, who: Coming) -> None:
    who(town, come_as)
    ways = ("a", "w", "l", "campaign", "k")
    invented = {each: new_token() for each in ways}
    foreign = dict(zip(ways, (town.assessment, town.workshop, town.leading, town.campaign, town.asked), strict=True))
    different = []
    for name in PAGES:
        keys = ("a", "w", *{"room": ("l",), "campaigns": ("campaign",), "respond": ("k",)}.get(name, ()))
        more = {"problem": "p", "people": "yes"}
        told = [
            without(words_of(run_page(name, ids["a"], **{key: ids[key] for key in keys[1:]}, **more)), *ids.values())
            for ids in (foreign, invented)
        ]
        if SECRET in told[0] or told[0] != told[1]:
            different.append(name)

    assert different == []
    assert Town.all_of(town.workspace, town.assessment) == town.before


def test_the_walk_would_find_a_page_behind_which_nobody_asks(
    town: Town, come_as: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the first wall out; where a second one stands, that one still answers nothing."""
    as_viewer_elsewhere(town, come_as)
    monkeypatch.setattr(guarding, "may", lambda *_: True)

    is_told = SECRET in words_of(run_page("results", town.assessment))

    assert is_told == town.workspace.store.address.startswith("sqlite")


@pytest.mark.parametrize("who", WHO)
def test_no_download_and_no_import_answers_them(town: Town, come_as: SignIn, who: Coming) -> None:
    who(town, come_as)
    invented = new_token()
    room = f"workshop.{town.workshop}"
    asked = [(downloads._download, what) for what in (*FILES, room)]
    asked += [(downloads._download_from_own, what) for what in FROM_OWN]
    for ask, what in asked:
        foreign, other = (answer(ask, assessment=each, what=what) for each in (town.assessment, invented))
        assert (foreign.status_code, foreign.body) == (other.status_code, other.body), what
        assert foreign.status_code in ({404} if ask is downloads._download else {400, 404}), what

    here = state.workspace_for({}, town.assessment)
    for step in (
        lambda: here.store.import_assessment(town.before, at=utc_now()),
        lambda: here.start("Mine"),
        lambda: here.save(town.assessment, "answer", "x", Answer(given=0)),
    ):
        with pytest.raises(StorageProblem):
            step()
    assert Town.all_of(town.workspace, town.assessment) == town.before


def answer(ask: Callable[..., object], **asked: str) -> Response:
    """What is answered to a request at an address with these parts."""
    found: list[Response] = []
    body = b'--x\r\ncontent-disposition: form-data; name="own"; filename="a"\r\n\r\nabc\r\n--x--\r\n'

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def scenario() -> None:
        head = [(b"content-type", b"multipart/form-data; boundary=x"), (b"content-length", str(len(body)).encode())]
        scope = {"type": "http", "method": "GET", "headers": head, "path_params": asked, "query_string": b""}
        found.append(await ask(Request(scope, receive)))  # type: ignore[misc] # an answer of a route

    talk(scenario)
    return found[0]


def test_a_tab_that_a_former_member_left_open_does_nothing_whatever_it_sends(town: Town, come_as: SignIn) -> None:
    """All its buttons pressed and all its fields changed in one message, on every page about an assessment."""
    person = come_as("Fay", "editor")
    open_tabs = {name: run_page(name, town.assessment) for name in OF_ONE}
    assert all(SECRET in words_of(each) for each in open_tabs.values())
    before = Town.all_of(town.workspace, town.assessment)
    leave(town.workspace, person)

    for name, tab in open_tabs.items():
        send_everything(tab)
        assert SECRET not in words_of(tab.run()), name

    assert Town.all_of(town.workspace, town.assessment) == before
    assert len(town.workspace.store.list()) == 2
    assert town.workspace.store.list(deleted=True) == ()


def send_everything(tab: AppTest) -> None:
    for button in tab.button:
        if not button.disabled:
            button.click()
    for tick in (*tab.checkbox, *tab.toggle):
        tick.set_value(not tick.value)
    for field in (*tab.text_input, *tab.text_area):
        field.set_value("changed")
    for choice in tab.selectbox:
        choice.select_index(len(choice.options) - 1)


@pytest.mark.parametrize("who", [as_stranger, as_viewer_elsewhere])
def test_a_browser_with_the_key_of_a_link_that_was_taken_back_is_told_nothing(
    town: Town, come_as: SignIn, monkeypatch: pytest.MonkeyPatch, who: Coming
) -> None:
    who(town, come_as)
    monkeypatch.setattr(cookies, "keys", lambda *_: (town.dead,))
    for name in (*OF_ONE, "respond"):
        told = [without(words_of(run_page(name, each)), each) for each in (town.assessment, new_token())]
        assert told[0] == told[1]
        assert SECRET not in told[0]


def test_a_link_that_was_killed_answers_as_one_that_never_was(town: Town) -> None:
    def told(key: str) -> tuple[int, bytes]:
        async def receive() -> dict[str, object]:
            return {"type": "http.request", "body": b"key=" + key.encode(), "more_body": False}

        found: list[Response] = []

        async def scenario() -> None:
            found.append(await shared_page._show(Request({"type": "http", "method": "POST", "headers": []}, receive)))

        talk(scenario)
        return found[0].status_code, bytes(found[0].body)

    assert told(town.shared) == told(new_token())
    assert told(town.shared)[0] == 404


FOR_EVERYBODY = {
    "/favicon.png", "/assets/{hash}/style.css", "/assets/{hash}/own.js", "/assets/{hash}/shared.js", "/assets/fonts",
    "/assets/{hash}/browser-words.js",
    "/assets/{fingerprint}/logo.png",
    "/assets/house/{name}/logo.png", "/healthz", "/readyz", "/livez", "/{above:path}/healthz", "/{above:path}/readyz",
    "/{above:path}/livez",
}  # fmt: skip
"""They tell of no assessment."""
DOORS = {"/sign-in", "/sign-in/{provider}", "/signed-in", "/sign-out", "/invited/{token}"}
"""Tried in `test_routes.py` and `tests/servers/test_signing_in.py`."""
WALKED = {"/download/{assessment}/{what}", "/shared", "/guest", "/", *(f"/{name}" for name in PAGES)}


def test_every_address_of_the_app_is_walked_or_tells_of_no_assessment(with_accounts: None) -> None:
    here = settings.accounts()
    assert here is not None
    every = [*hosting.ROUTES, *signing_in_routes(here)]
    assert {each.path for each in every if isinstance(each, Route | Mount)} == FOR_EVERYBODY | DOORS | WALKED


@pytest.mark.thorough
def test_nothing_of_an_assessment_stands_at_a_media_address() -> None:
    """What a page shows comes over its connection: Streamlit serves whatever it is given as a file to everybody."""
    gives = (
        "st.image(",
        "st.audio(",
        "st.video(",
        "st.download_button(",
        "st.pyplot(",
        "st.logo(",
        "media_file_manager",
    )
    found = [
        f"{path.name}: {each}"
        for path in (hosting.SCRIPT.parents[1]).rglob("*.py")
        for each in gives
        if each in path.read_text("utf-8")
    ]
    assert found == []
