"""Campaigns and links for guests on their pages, without a browser: sending, answering, handing in, editing."""

import re
from base64 import b64decode
from collections.abc import Callable
from datetime import timedelta
from http.cookies import SimpleCookie

import pytest
from sqlalchemy import update
from starlette.requests import Request
from starlette.responses import Response
from streamlit.testing.v1 import AppTest

from readiness.model.actor import MemberRole
from readiness.present import day_words
from readiness.services.campaigns import SentLink, campaign_seen, close_on
from readiness.services.lending import end_lent, lend
from readiness.services.workspace import Workspace
from readiness.storage.codes import new_token
from readiness.storage.tables import guest_link
from readiness.ui import guest_page, state
from readiness.ui.campaigns.sent import with_new_ones
from readiness.ui.signing_in import cookies, settings
from tests.servers.talking import talk
from tests.ui.opening import run_page, shown, words_of
from tests.ui.signing_in.conftest import SignIn

Hold = Callable[..., None]


@pytest.fixture
def hold(with_accounts: None, monkeypatch: pytest.MonkeyPatch) -> Hold:
    """Let pages be asked for by a browser that holds these keys and in which nobody signed in."""

    read = cookies.keys

    def held(*keys: str) -> None:
        cookie = cookie_with(*keys)
        monkeypatch.setattr(cookies, "read", lambda *_: "")
        monkeypatch.setattr(cookies, "keys", lambda _, here: read(cookie, here))

    return held


def cookie_with(*keys: str) -> dict[str, str]:
    """What a browser holds after it opened these links one after the other."""
    here, cookie = settings.accounts(), dict[str, str]()
    assert here is not None
    for key in keys:
        response = Response()
        cookies.give_key(response, key, cookie, here)
        cookie = {name: each.value for name, each in SimpleCookie(response.headers["set-cookie"]).items()}
    return cookie


def answer_to(key: str, **headers: str) -> Response:
    """What is answered to a request with this key."""
    found: list[Response] = []

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": b"key=" + key.encode(), "more_body": False}

    async def scenario() -> None:
        given = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
        found.append(await guest_page._open(Request({"type": "http", "method": "POST", "headers": given}, receive)))

    talk(scenario)
    return found[0]


def sending(come_as: SignIn, units: str) -> AppTest:
    """The page on which an editor just sent a campaign."""
    come_as("Edda", "editor")
    page = run_page("campaigns")
    page.text_input(key="campaign-name-home").set_value("Spring *round*").run()
    page.text_area(key="campaign-units-home").set_value(units).run()
    return page.button(key="campaign-make").click().run()


def sent(come_as: SignIn, units: str) -> tuple[str, list[str]]:
    """Send a campaign on the page as an editor; its id, and the keys of the links that are shown."""
    page = sending(come_as, units)
    (links,) = [each.value for each in page.code if "/guest#" in each.value]
    return str(page.query_params["campaign"]), [line.rpartition("#")[2] for line in links.splitlines()]


def test_a_campaign_is_sent_answered_handed_in_and_sent_back(workspace: Workspace, come_as: SignIn, hold: Hold) -> None:
    come_as("Edda", "editor")
    first = run_page("campaigns")
    assert "No campaign yet" in shown(first)
    first.selectbox(key="campaign-people-home").select(2).run()
    parts = [set(first.multiselect(key=f"campaign-sections-{each}-of-2-home").value) for each in (1, 2)]
    assert all(parts)
    assert not set.intersection(*parts)
    first.text_area(key="campaign-units-home").set_value("Lyon\nLyon").run()
    assert "Line 2: “Lyon” is in the list twice." in shown(first)
    campaign, (lyon, oslo) = sent(come_as, "Lyon; Anna\nOslo")
    again = run_page("campaigns", campaign=campaign)
    assert lyon not in words_of(again), "keys are shown once"
    assert "0 of 2 handed in" in shown(again)

    opened = answer_to(lyon)
    assert opened.status_code == 200
    assert f"readiness-guest={lyon};" in opened.headers["set-cookie"]
    assert "httponly" in opened.headers["set-cookie"].lower()
    assert lyon not in bytes(opened.body).decode()
    hold(lyon)
    page = run_page("respond")
    assert "Spring *round*" in shown(page)
    assert "They see the answers themselves once you hand them in" in shown(page)
    page.radio[0].set_value("2").run()
    assert "Saved." in shown(page)
    page.button(key="to-overview").click().run()
    page.button(key="hand-in-now").click().run()
    page.button(key="ask-hand-in-yes").click().run()
    assert "You have handed in" in shown(page)

    come_as("Edda", "editor")
    seen = run_page("campaigns", campaign=campaign)
    assert "1 of 2 handed in" in shown(seen)
    assert "To: Oslo" in "".join(each.value for each in seen.code)
    handed_in = next(each for each in seen.selectbox(key="campaign-unit").options if each.startswith("Lyon"))
    seen.selectbox(key="campaign-unit").select(handed_in).run()
    (reason,) = [each for each in seen.text_area if str(each.key).startswith("campaign-reason-")]
    reason.set_value("Which *plant*?").run()
    seen.button(key="send-back").click().run()
    of = {each.unit: each.link.id for each in workspace.store.campaign_lines(campaign)}
    hold(lyon, oslo)
    assert "Which *plant*?" in shown(run_page("respond", k=of["Lyon"]))
    assert "Which" not in shown(run_page("respond", k=of["Oslo"]))


def test_how_far_each_unit_is_can_be_taken_along_as_a_table_and_as_a_workbook(come_as: SignIn) -> None:
    page = sending(come_as, "Lyon; Anna\nOslo")
    campaign = page.query_params.pop("campaign")
    page.run()
    page.query_params["campaign"] = campaign
    page.run()
    assert not [each.value for each in page.code if "/guest#" in each.value], "the list of all forgets new links"
    for key, begins in (("campaign-csv", b"\xef\xbb\xbfUnit"), ("campaign-xlsx", b"PK")):
        pressed = page.button(key=key).click().run()
        assert not pressed.exception
        (carried,) = re.findall(r'data-content="([^"]+)"', shown(pressed))
        assert b64decode(carried).startswith(begins)


def test_a_link_of_no_campaign_promises_no_way_back(workspace: Workspace, come_as: SignIn, hold: Hold) -> None:
    come_as("Edda", "editor")
    here = state.workspace_for({}).start("Ours")
    hold(lend(state.workspace_for({}), here, "answer", days=7, meant_for=""))
    page = run_page("respond")
    page.radio[0].set_value("1").run()
    page.button(key="to-overview").click().run()
    page.button(key="hand-in-now").click().run()
    assert "you can change nothing more by this link" in shown(page)
    page.button(key="ask-hand-in-yes").click().run()
    assert "ask whoever sent you the link for another one" in shown(page)


def test_a_browser_holds_the_six_links_that_were_opened_last(with_accounts: None) -> None:
    here, keys = settings.accounts(), [new_token() for _ in range(7)]
    assert here is not None
    assert cookies.keys(cookie_with(*keys, keys[4]), here) == tuple(keys[each] for each in (4, 6, 5, 3, 2, 1))


def test_a_link_made_anew_takes_its_place_among_those_that_are_shown() -> None:
    before = [SentLink(unit, role, "", f"{unit}{role}") for unit in ("Lyon", "Oslo") for role in ("a", "b")]
    new = SentLink("Lyon", "b", "", "new")
    assert with_new_ones(before, [new]) == (before[0], new, *before[2:])
    assert with_new_ones((), before) == tuple(before)


def test_who_may_not_send_sees_no_campaign(come_as: SignIn, workspace: Workspace) -> None:
    campaign, _ = sent(come_as, "Lyon")
    come_as("Vera", "viewer")
    told = words_of(run_page("campaigns", campaign=campaign))
    assert "Campaigns are for editors and owners" in told
    assert "Spring" not in told


def test_a_guest_edits_one_assessment_and_one_press_ends_it(workspace: Workspace, come_as: SignIn, hold: Hold) -> None:
    come_as("Edda", "editor")
    here = state.workspace_for({}).start("Ours")
    other = state.workspace_for({}).start("Secret")
    page = run_page("report", here)
    page.button(key="lend-now").click().run()
    (key,) = [each.value.rpartition("#")[2] for each in page.code if "/guest#" in each.value]
    assert f"a={here}" in bytes(answer_to(key).body).decode()
    hold(key)
    question = workspace.library.questionnaire.questions[0].id
    tab = run_page("answer", here, q=question)
    tab.radio[0].set_value("1").run()
    assert workspace.open(here).assessment.response.answers[question].given == 1
    assert "Secret" not in words_of(run_page("answer", other))
    assert "Sign in to see this page" in shown(run_page("home"))

    come_as("Edda", "editor")
    page = run_page("report", here)
    (end,) = [each.key for each in page.button if str(each.key).startswith("end-lent-")]
    page.button(key=end).click().run()
    hold(key)
    tab.radio[0].set_value("2").run()
    assert workspace.open(here).assessment.response.answers[question].given == 1
    assert "Ours" not in words_of(run_page("answer", here))


@pytest.mark.parametrize("role", ["viewer", None])
def test_whoever_has_signed_in_edits_by_a_link_under_their_own_name(
    workspace: Workspace, come_as: SignIn, monkeypatch: pytest.MonkeyPatch, role: MemberRole | None
) -> None:
    come_as("Edda", "editor")
    edda = state.workspace_for({})
    here, other = edda.start("Ours"), edda.start("Secret")
    key = lend(edda, here, "edit", days=7)
    bea = come_as("Bea", role)
    monkeypatch.setattr(cookies, "keys", lambda *_: (key,))
    assert "under your name" in bytes(answer_to(key).body).decode()
    question = workspace.library.questionnaire.questions[0].id
    tab = run_page("answer", here, q=question)
    tab.radio[0].set_value("1").run()

    (stored,) = (each for each in workspace.store.entries(here) if each.part == "answer")
    assert (stored.value["given"], stored.changed_by.split()[:2]) == (1, ["person", bea])
    assert ("Secret" in words_of(run_page("answer", other))) == (role is not None)
    assert ("Ours" in words_of(run_page("home"))) == (role is not None)
    end_lent(edda, here, edda.store.lent(here, at=edda.now())[0].id)
    tab.radio[0].set_value("2").run()
    after = run_page("answer", here, q=question)
    assert ("You may look" in shown(after)) == ("Ours" in words_of(after)) == (role is not None)
    assert workspace.open(here).assessment.response.answers[question].given == 1


def test_a_dead_key_is_answered_as_one_that_never_was(come_as: SignIn, workspace: Workspace) -> None:
    campaign, (key,) = sent(come_as, "Lyon")
    workspace.store.delete_campaign(campaign, at=workspace.now())
    told = {(each.status_code, bytes(each.body)) for each in map(answer_to, (key, new_token(), "", "x"))}
    assert len(told) == 1
    assert answer_to(key).status_code == 404
    assert answer_to(key, sec_fetch_site="cross-site").status_code == 403


def test_without_accounts_nothing_of_it_is_seen(workspace: Workspace) -> None:
    settings.accounts.cache_clear()
    here = workspace.start("Ours")
    for name in ("campaigns", "respond"):
        assert "There are no members here" in shown(run_page(name))
    assert "lend-now" not in {each.key for each in run_page("report", here).button}
    assert answer_to(new_token()).status_code == 404
    assert guest_page._begin(Request({"type": "http", "headers": []})).status_code == 404


@pytest.mark.parametrize(("days", "told"), [(-30, "This window has closed"), (30, "This window has not opened")])
def test_outside_of_its_window_a_link_says_so(
    workspace: Workspace, come_as: SignIn, hold: Hold, days: int, told: str
) -> None:
    campaign, (key,) = sent(come_as, "Lyon")
    with workspace.store.database.writing() as connection:
        moved = timedelta(days=days)
        (line,) = workspace.store.campaign_lines(campaign)
        values = {"opens_at": line.link.opens_at + moved, "ends_at": line.link.ends_at + moved}
        connection.execute(update(guest_link).values(**values))
    hold(key)
    page = run_page("respond")
    assert told in shown(page)
    assert len(page.radio) == 0


@pytest.mark.parametrize("chosen", [0, 5])
def test_a_last_day_that_somebody_else_has_moved_is_not_moved_back(
    workspace: Workspace, come_as: SignIn, chosen: int
) -> None:
    page = sending(come_as, "Lyon; Anna\nOslo")
    campaign = str(page.query_params["campaign"])
    seen = campaign_seen(workspace, campaign)
    then = f"{seen.campaign.ends_at:%Y%m%d%H%M%S}"
    day = seen.settings.closes_on + timedelta(days=chosen)
    if chosen:
        page.date_input(key=f"campaign-end-{campaign[:12]}-{then}").set_value(day).run()
    later = seen.settings.closes_on + timedelta(days=30)
    close_on(workspace, campaign, later)
    page.button(key=f"campaign-end-now-{then}").click().run()

    assert campaign_seen(workspace, campaign).settings.closes_on == later
    assert "Somebody else has changed this meanwhile" in shown(page)
    assert (f"You had chosen “{day_words.day(day)}”, which is not stored." in shown(page)) == bool(chosen)
    assert [each.value for each in page.date_input if each.key.startswith("campaign-end-")] == [later]
