"""How people come in: the settings, the two steps of signing in, and what a session or an old link then opens."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import insert

from readiness.identity.asking import NotAccepted
from readiness.identity.checking_tokens import Claims
from readiness.identity.signing_in import Begun
from readiness.model.actor import LOCAL_USER, NOBODY
from readiness.services.accounts import (
    Accounts,
    Arrived,
    NotSignedIn,
    WrongSetting,
    accounts_in,
    actor_of,
    begin_sign_in,
    finish_sign_in,
    invitation_behind,
    invite,
    join,
    living,
    mark_of,
    sign_out,
    space_called,
)
from readiness.services.records import Refused
from readiness.services.workspace import Workspace
from readiness.storage import open_store
from readiness.storage.people import LONGEST_IDLE, LONGEST_SESSION, LONGEST_SIGN_IN
from readiness.storage.people_records import names_of_home
from readiness.storage.tables import HOME
from readiness.storage.tables import workspace as workspaces
from readiness.words import speaking
from tests.services.workshop_rooms import library
from tests.storage.samples import NOW

WHOLE = {
    "READINESS_ADDRESS": "https://readiness.example.org",
    "READINESS_PROVIDERS": "entra",
    "READINESS_ENTRA_ISSUER": "https://login.example.org",
    "READINESS_ENTRA_CLIENT_ID": "house",
    "READINESS_ENTRA_CLIENT_SECRET": "s3cret",
}
BACK = "https://readiness.example.org/signed-in"
MOMENT = timedelta(microseconds=1)


@dataclass
class Service:
    """A sign-in service that vouches for whoever brings a code, if all fits that was begun."""

    number: int = 0
    fails: bool = False

    def begin(self, back: str) -> Begun:
        if self.fails or back != BACK:
            raise NotAccepted("down")
        self.number += 1
        return Begun(f"https://id.example/{self.number}", f"state-{self.number}", f"nonce-{self.number}", "v" * 43)

    def finish(self, code: str, *, verifier: str, nonce: str, back: str) -> Claims:
        if self.fails or code != f"code for {nonce}" or verifier != "v" * 43 or back != BACK:
            raise NotAccepted("no")
        return Claims("https://id.example", "1", "Ann", "ann@example.org")


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def here(sqlite_tables: str, clock: Clock) -> Iterator[Workspace]:
    store = open_store(LOCAL_USER, sqlite_tables)
    yield Workspace(store, library(), clock)
    store.close()


@pytest.fixture
def service() -> Service:
    return Service()


@pytest.fixture
def accounts(service: Service) -> Accounts:
    return Accounts("https://readiness.example.org", "", {"entra": service})  # type: ignore[dict-item] # a stand-in


def arrive(here: Workspace, accounts: Accounts, *, before: str = "", to: str = "/") -> Arrived:
    leaving = begin_sign_in(here, accounts, "entra", to=to, browser="")
    number = leaving.address.rpartition("/")[2]
    return finish_sign_in(
        here,
        accounts,
        state=f"state-{number}",
        code=f"code for nonce-{number}",
        browser=leaving.browser,
        before=before,
    )


# --- Settings ------------------------------------------------------------------------------------------------------


def test_without_settings_nobody_signs_in() -> None:
    assert accounts_in({"READINESS_LIST": "on", "READINESS_PROVIDERS": " "}) is None


def test_with_all_of_them_people_do() -> None:
    found = accounts_in(WHOLE)
    below = accounts_in({**WHOLE, "READINESS_ADDRESS": "http://localhost:8501/ready/", "READINESS_OPEN_LINKS": "off"})

    assert found is not None
    assert (found.address, found.path, found.is_private, found.has_open_links) == (
        "https://readiness.example.org",
        "",
        True,
        True,
    )
    assert below is not None
    assert (below.origin, below.path, below.is_private, below.has_open_links) == (
        "http://localhost:8501",
        "/ready",
        False,
        False,
    )


@pytest.mark.parametrize("missing", sorted(WHOLE))
def test_half_of_the_settings_are_refused_by_the_name_of_what_is_missing(missing: str) -> None:
    with pytest.raises(WrongSetting, match=missing):
        accounts_in({name: value for name, value in WHOLE.items() if name != missing})


@pytest.mark.parametrize(
    "address",
    [
        "readiness.example.org",
        "http://readiness.example.org",
        "https://",
        "https://[",
        "https://host:port",
        "https://ann@example.org",
        "https://example.org/?a=1",
        "https://example.org/#a",
        "https://example.org/a b",
        "ftp://example.org",
    ],
)
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(WrongSetting, match="READINESS_ADDRESS"):
        accounts_in({**WHOLE, "READINESS_ADDRESS": address})


def test_a_setting_that_is_neither_on_nor_off_is_refused() -> None:
    with pytest.raises(WrongSetting, match="READINESS_OPEN_LINKS"):
        accounts_in({**WHOLE, "READINESS_OPEN_LINKS": "maybe"})


@pytest.mark.parametrize(
    ("wanted", "leads"),
    [
        ("/answer?a=abc&q=1", "/answer?a=abc&q=1"),
        ("/", "/"),
        ("", "/"),
        ("answer", "/"),
        (".evil.example", "/"),
        ("@evil.example", "/"),
        ("//evil.example", "/"),
        ("/\\evil.example", "/"),
        ("https://evil.example", "/"),
        ("javascript:alert(1)", "/"),
        ("/a\r\nset-cookie: x=y", "/"),
        ("/" + "a" * 500, "/"),
    ],
)
def test_after_signing_in_one_comes_to_a_page_of_ours_and_nowhere_else(
    accounts: Accounts, wanted: str, leads: str
) -> None:
    assert accounts.way(wanted) == leads
    below = replace(accounts, path="/ready")
    assert below.way(f"/ready{wanted}" if leads == wanted else wanted) == (f"/ready{leads}")
    assert below.way("/other") == below.way("/readyset") == "/ready/"


@pytest.mark.parametrize(
    "wanted", ["/ready/../other/", "/ready/a/%2e%2E/../other", "/ready/.%2e/other", "/ready/./x", "/ready/.."]
)
def test_below_a_path_no_steps_lead_up_to_another_app_of_the_host(accounts: Accounts, wanted: str) -> None:
    below = replace(accounts, path="/ready")

    assert below.way(wanted) == "/ready/"
    assert below.way("/ready/answer?a=b&to=/../x") == "/ready/answer?a=b&to=/../x"


# --- The two steps -------------------------------------------------------------------------------------------------


def test_whoever_comes_back_is_in_with_a_new_session_and_the_one_before_ends(
    here: Workspace, accounts: Accounts
) -> None:
    first = arrive(here, accounts, to="/answer?a=abc")
    then = arrive(here, accounts, before=first.token)

    assert first.leads_to == "/answer?a=abc"
    assert first.token != then.token
    assert actor_of(here, accounts, first.token) == NOBODY
    assert actor_of(here, accounts, then.token).kind == "person"


def test_a_session_that_somebody_chose_for_another_lets_nobody_in(here: Workspace, accounts: Accounts) -> None:
    chosen = "a" * 26
    arrived = arrive(here, accounts, before=chosen)

    assert arrived.token != chosen
    assert actor_of(here, accounts, chosen) == NOBODY


GOOD = {"state": "state-1", "code": "code for nonce-1", "before": ""}


@pytest.mark.parametrize(
    "wrong",
    [
        {"state": "state-2"},
        {"state": ""},
        {"browser": ""},
        {"browser": "b" * 26},
        {"code": ""},
        {"code": "code for nonce-2"},
        {"code": "code for nonce-0"},
    ],
    ids=str,
)
def test_what_was_not_begun_in_this_browser_lets_nobody_in(
    here: Workspace, accounts: Accounts, wrong: dict[str, str]
) -> None:
    mine = begin_sign_in(here, accounts, "entra", to="/", browser="")
    begin_sign_in(here, accounts, "entra", to="/", browser="")  # somebody else's, with another state and nonce

    with pytest.raises(NotSignedIn):
        finish_sign_in(here, accounts, **{**GOOD, "browser": mine.browser, **wrong})


def test_what_came_back_once_does_not_come_back_again(here: Workspace, accounts: Accounts) -> None:
    mine = begin_sign_in(here, accounts, "entra", to="/", browser="")
    finish_sign_in(here, accounts, browser=mine.browser, **GOOD)

    with pytest.raises(NotSignedIn, match="not begun"):
        finish_sign_in(here, accounts, browser=mine.browser, **GOOD)


def test_two_tabs_of_one_browser_may_sign_in_at_once(here: Workspace, accounts: Accounts) -> None:
    first = begin_sign_in(here, accounts, "entra", to="/one", browser="")
    second = begin_sign_in(here, accounts, "entra", to="/two", browser=first.browser)

    assert second.browser == first.browser
    for number, way in ((2, "/two"), (1, "/one")):
        given = {"state": f"state-{number}", "code": f"code for nonce-{number}", "before": ""}
        assert finish_sign_in(here, accounts, browser=first.browser, **given).leads_to == way


def test_a_service_that_is_down_is_told_in_a_sentence(here: Workspace, accounts: Accounts, service: Service) -> None:
    mine = begin_sign_in(here, accounts, "entra", to="/", browser="")
    service.fails = True

    with pytest.raises(NotSignedIn, match="does not answer"):
        begin_sign_in(here, accounts, "entra", to="/", browser="")
    with pytest.raises(NotSignedIn, match="does not answer"):
        finish_sign_in(here, accounts, browser=mine.browser, **GOOD)


def test_sessions_end_by_the_clock_of_this_computer_even_if_that_is_set_back(
    here: Workspace, accounts: Accounts, clock: Clock
) -> None:
    token = arrive(here, accounts).token
    mine = begin_sign_in(here, accounts, "entra", to="/", browser="")
    clock.now = NOW - timedelta(days=1)
    assert actor_of(here, accounts, token).kind == "person"
    clock.now = NOW + LONGEST_IDLE - MOMENT
    assert living(here, {mark_of(token), mark_of("none")}) == {mark_of(token)}
    clock.now = NOW + LONGEST_IDLE
    assert actor_of(here, accounts, token) == NOBODY
    assert living(here, {mark_of(token)}) == frozenset()
    clock.now = NOW + LONGEST_SESSION + LONGEST_SIGN_IN
    with pytest.raises(NotSignedIn, match="ten minutes"):
        finish_sign_in(here, accounts, browser=mine.browser, **{**GOOD, "state": "state-2"})


def test_whoever_signs_out_is_out_everywhere(here: Workspace, accounts: Accounts) -> None:
    token = arrive(here, accounts).token
    sign_out(here, token)
    assert actor_of(here, accounts, token) == NOBODY


# --- What one comes to ---------------------------------------------------------------------------------------------


def test_an_invitation_of_the_command_line_makes_the_first_owner(here: Workspace, accounts: Accounts) -> None:
    space = space_called(here, "Aqua", is_new=True)
    address = invite(here, accounts, space.id, "owner")
    token = address.removeprefix("https://readiness.example.org/invited/")
    ann = here.acting_as(actor_of(here, accounts, arrive(here, accounts).token))

    found = invitation_behind(here, token)
    assert found is not None
    assert (found.space, found.role) == (space, "owner")
    assert join(ann, token) == space.id
    assert invitation_behind(here, token) is None
    assert actor_of(here, accounts, arrive(here, accounts).token).roles == {space.id: "owner"}


def test_workspaces_are_named_by_who_runs_the_installation(here: Workspace) -> None:
    made = space_called(here, " Aqua ", is_new=True)

    assert space_called(here, "aqua", is_new=False) == made
    with pytest.raises(Refused, match="already"):
        space_called(here, "AQUA", is_new=True)
    with pytest.raises(Refused, match="no workspace “Bora”"):
        space_called(here, "Bora", is_new=False)


def test_nobody_takes_a_workspace_from_who_runs_the_installation_by_its_name(here: Workspace) -> None:
    with here.store.database.writing() as connection:
        # As an earlier version let people call one.
        connection.execute(insert(workspaces).values(id="second", name="Home"))
    for name in ("Aqua", "Aqua"):
        here.store.found_space(name, at=NOW)
    homes = [each for each in here.store.spaces() if each.name == "Home"]
    aqua = [each.id for each in here.store.spaces() if each.name == "Aqua"]

    assert space_called(here, HOME, is_new=False).id == HOME
    assert len(homes) == len(aqua) == 2
    for one in aqua:
        assert space_called(here, one, is_new=False).id == one
    with pytest.raises(Refused, match="2 workspaces are called “Aqua”") as refused:
        space_called(here, "aqua", is_new=False)
    assert all(one in refused.value.mend for one in aqua)


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_language_finds_the_first_workspace_by_each_of_its_names_and_none_can_be_taken(
    here: Workspace, language: str
) -> None:
    names = names_of_home()
    assert {"home", "hauptbereich"} <= names
    with speaking(language):
        for name in (*names, " HAUPTBEREICH ", "home"):
            assert space_called(here, name, is_new=False).id == HOME
            with pytest.raises(Refused):
                space_called(here, name, is_new=True)
            with pytest.raises(Refused, match=r"already|heißt in einer der Sprachen schon"):
                here.store.found_space(name, at=NOW)
    assert [each.id for each in here.store.spaces()] == [HOME]


def test_an_old_link_opens_its_assessment_until_it_is_closed(here: Workspace, accounts: Accounts) -> None:
    old = here.start("Old", "Northwind")
    token = arrive(here, accounts).token

    for given in ("", token):
        by_link = actor_of(here, accounts, given, old)
        assert (by_link.kind, by_link.opens) == ("link", old)
        assert here.acting_as(by_link).summary(old).name == "Old"
        assert actor_of(here, replace(accounts, has_open_links=False), given, old).kind != "link"
    assert here.store.close_links([old, old, "none"], at=NOW) == 1
    assert [actor_of(here, accounts, each, old).kind for each in ("", token)] == ["nobody", "person"]
    assert actor_of(here, accounts, "", "none") == NOBODY


def test_a_member_comes_as_a_member_also_by_a_link(here: Workspace, accounts: Accounts) -> None:
    old = here.start("Old", "Northwind")
    token = arrive(here, accounts).token
    address = invite(here, accounts, HOME, "viewer")
    join(here.acting_as(actor_of(here, accounts, token)), address.rpartition("/")[2])

    assert actor_of(here, accounts, token, old).kind == "person"
