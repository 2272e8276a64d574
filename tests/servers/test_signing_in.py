"""Signing in at a running app, by a real service on this machine: what browsers are sent, and what strangers are."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.exceptions import ConnectionClosed

from readiness.services import lending, sharing
from readiness.services.lending import GuestKind, end_lent, lend
from readiness.services.sharing import end_share, share
from readiness.services.workshop_lead import add_leader
from readiness.services.workspace import utc_now
from readiness.storage.tables import HOME
from readiness.ui import navigation
from tests.servers.installation import SECRET, Installation, running_installation
from tests.servers.plain_pages import dead, press_each
from tests.servers.talking import talk
from tests.servers.web_browser import Answer, WebBrowser, asked

INVENTED = "i" * 26


@dataclass(frozen=True)
class Asked:
    """A request for a page: by which browser, for which address, and what is sent, if anything is."""

    browser: WebBrowser
    address: str
    body: str = ""

    def answer(self) -> Answer:
        method = "POST" if self.body else "GET"
        return self.browser.ask(self.address, method=method, body=self.body, sec_fetch_site="same-origin")


def guest(here: Installation, kind: GuestKind, *, is_ended: bool = False) -> Asked:
    """Somebody who opens a link to edit or to answer."""
    one = here.workspace.start("Of a guest", SECRET)
    here.workspace.store.close_links([one], at=utc_now())
    key = lend(here.workspace, one, kind, days=7)
    if is_ended:
        end_lent(here.workspace, one, lending.id_of(here.workspace, key))
    return Asked(here.stranger(), "/guest", f"key={key}")


def results(here: Installation, *, is_ended: bool = False) -> Asked:
    """Somebody who opens a link to results."""
    key = share(here.workspace, here.closed, days=7)
    if is_ended:
        end_share(here.workspace, here.closed, sharing.id_of(here.workspace, key))
    return Asked(here.stranger(), "/shared", f"key={key}")


def used_invitation(here: Installation) -> Asked:
    """Somebody who joins once more by an invitation."""
    path, browser = here.invitation("viewer"), here.signed_in("ivo")
    browser.ask(path, method="POST")
    return Asked(browser, path, "yes=1")


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    with running_installation(tmp_path_factory.mktemp("installation")) as running:
        yield running


def test_somebody_signs_in_joins_and_comes_to_the_page_they_wanted(here: Installation) -> None:
    way, browser = f"/answer?a={here.closed}&q=data-exists", here.stranger()
    first = browser.ask(way)
    assert asked(first.leads_to) == {"to": way}
    assert browser.ask(first.leads_to).leads_to.startswith(f"{here.server.url}/sign-in/mock?")

    came = browser.sign_in(way)

    assert (came.status, came.leads_to) == (303, here.server.url + way)
    (given,) = came.cookies
    assert {"HttpOnly", "SameSite=lax", "Path=/"} < {each.strip() for each in given.split(";")}
    assert here.closed not in browser.ask(way).text

    async def scenario() -> None:
        async with here.tab(browser, "answer", f"a={here.closed}") as tab:
            assert "You belong to no workspace yet" in tab.text
            assert SECRET not in tab.text
        joining = browser.ask(here.invitation("editor"))
        assert "You are invited to “Home”." in joining.text
        assert browser.ask(here.invitation("viewer"), method="POST", sec_fetch_site="cross-site").status == 403
        path = here.invitation("editor")
        assert browser.ask(path, method="POST").leads_to == f"{here.server.url}/"
        assert browser.ask(path, method="POST").status == 422
        assert browser.ask(path).status == 404
        async with here.tab(browser, "answer", f"a={here.closed}") as tab:
            assert SECRET in tab.text
            assert not tab.faults

    talk(scenario)


def test_a_stranger_is_told_the_same_of_a_foreign_assessment_as_of_none(here: Installation) -> None:
    """Over every page, download and message, without a session, with a made-up one, and as a person without a role."""
    nobody, liar, outsider = here.stranger(), here.stranger(), here.signed_in("eve")
    liar.cookies["readiness-session"] = "a" * 26

    def without(text: str, one: str) -> str:
        return text.replace(one, "")

    for who in (nobody, liar, outsider):
        for path in (
            "/download/{}/report.pdf",
            "/download/{}/all.json",
            *(f"/{name}?a={{}}" for name in navigation.BY_NAME),
        ):
            foreign, invented = (who.ask(path.format(one)) for one in (here.closed, INVENTED))
            assert foreign.status == invented.status, path
            assert without(foreign.leads_to, here.closed) == without(invented.leads_to, INVENTED)
            assert without(foreign.text, here.closed) == without(invented.text, INVENTED)
            assert SECRET not in foreign.text
            if path.startswith("/download"):
                assert foreign.status == 404

    async def scenario() -> None:
        for who in (liar, outsider):
            for info in navigation.PAGES:
                said = []
                for one in (here.closed, INVENTED):
                    async with here.tab(who, info.name, f"a={one}&w={here.meeting.workshop}") as tab:
                        assert SECRET.encode() not in tab.received, info.name
                        assert not tab.faults
                        said.append(tab.text.replace(one, ""))
                assert said[0] == said[1], info.name
                is_told = "Sign in" in said[0] if who is not outsider else "You belong to no workspace yet" in said[0]
                assert is_told or info.is_for_all, info.name

    talk(scenario)


def test_an_old_link_still_opens_its_assessment_and_nothing_else(here: Installation) -> None:
    old = here.workspace.start("Of before", "Old Mill")

    async def scenario() -> None:
        async with here.tab(here.stranger(), "answer", f"a={old}") as tab:
            assert "Old Mill" in tab.text
            await tab.follow("")
            assert "Sign in to see this page" in tab.text
        here.workspace.store.close_links([old], at=utc_now())
        async with here.tab(here.stranger(), "answer", f"a={old}") as tab:
            assert "Old Mill" not in tab.text

    assert here.stranger().ask(f"/answer?a={old}").status == 200
    assert here.stranger().ask(f"/download/{old}/report.pdf").status == 200
    talk(scenario)
    assert here.stranger().ask(f"/download/{old}/report.pdf").status == 404


def test_a_phone_and_a_second_facilitator_need_no_account(here: Installation) -> None:
    link = add_leader(here.workspace, here.meeting.room, "Bea")

    async def scenario() -> None:
        async with here.tab(here.stranger(), "join", f"c={here.meeting.code()}") as tab:
            await tab.choose("group", "IT")
            await tab.press("join")
            assert "Question 1 of" in tab.text
            assert not tab.faults
        async with here.tab(here.stranger(), "room", f"l={link}") as tab:
            assert "Sign in" not in tab.text
            assert not tab.faults
        async with here.tab(here.stranger(), "room", f"l={link}x&a={here.closed}") as tab:
            assert "This link no longer works" in tab.text

    talk(scenario)
    assert here.stranger().ask(f"/room?l={link}").status == 200


def test_signing_out_closes_every_tab_and_the_cookie_of_before_opens_none(here: Installation) -> None:
    browser = here.member("bob")
    before = dict(browser.cookies)

    async def scenario() -> None:
        async with here.tab(browser, "answer", f"a={here.closed}") as tab:
            assert SECRET in tab.text
            assert 'method="post"' in browser.ask("/sign-out").text
            await tab.refresh()
            assert SECRET in tab.text
            assert browser.ask("/sign-out", method="POST", sec_fetch_site="cross-site").status == 403
            assert "Sign out of Mock too" in browser.ask("/sign-out", method="POST", sec_fetch_site="same-origin").text
            with pytest.raises(ConnectionClosed):
                await tab.refresh()
        assert "readiness-session" not in browser.cookies
        stolen = WebBrowser(here.server.url, before)
        async with here.tab(stolen, "answer", f"a={here.closed}") as tab:
            assert "Sign in to see this page" in tab.text
        assert stolen.ask(f"/answer?a={here.closed}").status == 303
        assert stolen.ask(f"/download/{here.closed}/report.pdf").status == 404

    talk(scenario)


def test_a_role_that_is_taken_away_counts_at_the_next_click(here: Installation) -> None:
    browser = here.member("bob")

    async def scenario() -> None:
        async with here.tab(browser, "answer", f"a={here.closed}") as tab:
            assert SECRET in tab.text
            (bob,) = [each for each in here.workspace.store.members(HOME) if each.name == "Bob"]
            here.workspace.store.set_role(HOME, bob.person_id, None, at=utc_now())
            await tab.refresh()
            assert "You belong to no workspace yet" in tab.text
            assert SECRET not in tab.text

    talk(scenario)


@pytest.mark.thorough
def test_a_tab_is_given_back_only_to_the_session_that_had_it(here: Installation) -> None:
    ann, eve = here.member(), here.signed_in("eve")

    async def session_of(browser: WebBrowser, before: str) -> str:
        name = f"localhost:{here.server.port}"
        async with websockets.connect(
            f"ws://{name}/_stcore/stream",
            subprotocols=[websockets.Subprotocol(each) for each in ("streamlit", "none", before) if each],
            additional_headers={"Origin": f"http://{name}", "cookie": browser.cookie, "x-readiness-session": "forged"},
            proxy=None,
        ) as socket:
            asking = BackMsg()
            asking.rerun_script.page_name = "method"
            await socket.send(asking.SerializeToString())
            while True:
                told = ForwardMsg()
                told.ParseFromString(await socket.recv())  # type: ignore[arg-type] # the app sends bytes alone
                if told.WhichOneof("type") == "new_session":
                    return told.new_session.initialize.session_id

    async def scenario() -> None:
        hers = await session_of(ann, "")
        assert await session_of(eve, hers) != hers
        assert await session_of(here.stranger(), hers) != hers
        assert await session_of(ann, hers) == hers

    talk(scenario)


@pytest.mark.parametrize("change", ["state", "code", "no cookie", "another browser", "refused", "twice"])
def test_what_comes_back_changed_or_twice_signs_nobody_in(here: Installation, change: str) -> None:
    browser, other = here.stranger(), here.stranger()
    there = browser.at_the_service("/method")
    other.at_the_service("/method")
    query = asked(there)
    who = {"no cookie": here.stranger(), "another browser": other}.get(change, browser)
    if change == "state":
        there = there.replace(query["state"], "x" * 43)
    elif change == "code":
        there = there.replace(query["code"], "x")
    elif change == "refused":
        there = f"{here.server.url}/signed-in?error=access_denied&state={query['state']}"
    elif change == "twice":
        assert browser.ask(there).status == 303
        browser.cookies.pop("readiness-session")

    answer = who.ask(there)

    assert answer.status == 400
    assert "You are not signed in." in answer.text
    assert "readiness-session" not in who.cookies


def test_no_address_leads_out_of_the_app(here: Installation) -> None:
    def leads(answer: Answer) -> str:
        return answer.leads_to.split("?")[0]

    ann = here.member()
    for way in ("//evil.example", "https://evil.example/", "/\\evil.example", "@evil.example", ".evil.example"):
        assert leads(ann.ask(f"/sign-in?to={way}")) == f"{here.server.url}/"
        assert leads(here.stranger().sign_in(way)) == f"{here.server.url}/"
    assert here.stranger().ask("/sign-in/none").status == 404


TO_THE_SERVICE = "service/oauth2/authorize"
PLAIN: Mapping[str, tuple[Callable[[Installation], Asked], int, Mapping[str, str]]] = {
    "a link before its script": (lambda here: Asked(here.stranger(), "/guest"), 200, {}),
    "a link to edit": (lambda here: guest(here, "edit"), 200, {"Open it": "/answer"}),
    "a link to answer": (lambda here: guest(here, "answer"), 200, {"Begin": "/respond"}),
    "a link that was taken back": (lambda here: guest(here, "edit", is_ended=True), 404, {}),
    "a link to edit that is none": (lambda here: Asked(here.stranger(), "/guest", f"key={INVENTED}"), 404, {}),
    "results before their script": (lambda here: Asked(here.stranger(), "/shared"), 200, {}),
    "results": (results, 200, {"To the text": "/shared#text", "Appendix": "/shared#appendix"}),
    "results that were taken back": (lambda here: results(here, is_ended=True), 404, {}),
    "no such way to sign in": (lambda here: Asked(here.stranger(), "/sign-in/none"), 404, {"Sign in": TO_THE_SERVICE}),
    "a sign-in that came to nothing": (
        lambda here: Asked(here.stranger(), "/signed-in?error=no"),
        400,
        {"Sign in": TO_THE_SERVICE},
    ),
    "an invitation": (lambda here: Asked(here.signed_in("ivo"), here.invitation("viewer")), 200, {"Join": "/"}),
    "an invitation that is none": (lambda here: Asked(here.signed_in("ivo"), f"/invited/{INVENTED}"), 404, {}),
    "an invitation that is used": (used_invitation, 422, {}),
    "before signing out": (lambda here: Asked(here.signed_in("ivo"), "/sign-out"), 200, {"Sign out": "/sign-out"}),
    "after signing out": (
        lambda here: Asked(here.signed_in("ivo"), "/sign-out", "yes=1"),
        200,
        {"Sign out of Mock too": "service/oauth2/end_session", "Sign in": TO_THE_SERVICE},
    ),
    "a file that is not there": (lambda here: Asked(here.stranger(), f"/download/{INVENTED}/report.pdf"), 404, {}),
}
"""Pages outside of the app's frame: how to come there, how they are answered, and where what can be pressed leads."""
LANGUAGES = {"English", "Deutsch"}


@pytest.mark.parametrize("name", PLAIN)
def test_every_control_of_a_plain_page_leads_where_it_says(here: Installation, name: str) -> None:
    come, status, leads = PLAIN[name]
    asks = come(here)

    answer = asks.answer()
    pressed = press_each(asks.browser, asks.address, answer)

    assert answer.status == status
    assert dead(answer, pressed) == []
    of_page = {each.control.words: each.at for each in pressed if not each.control.language}
    found = {words: at.replace(here.service, "service") for words, at in of_page.items()}
    assert leads.items() <= found.items()
    assert all(at.startswith("/shared#") for words, at in found.items() if words not in leads)
    # What came in the body of a request is not there for another request.
    speaks = {each.control.words.split()[0] for each in pressed if each.control.language}
    assert speaks == (set() if asks.body else LANGUAGES)


@pytest.mark.parametrize(("kind", "asked_there"), [("edit", "Northwind"), ("answer", "Question 1 of")])
def test_the_button_behind_a_link_opens_what_it_is_good_for(
    here: Installation, kind: GuestKind, asked_there: str
) -> None:
    asks = guest(here, kind)
    (pressed,) = press_each(asks.browser, asks.address, asks.answer())
    page, _, query = pressed.control.to.removeprefix("/").partition("?")

    async def scenario() -> None:
        async with here.tab(pressed.browser, page, query) as tab:
            assert asked_there in tab.text
            assert not tab.faults

    talk(scenario)


def test_the_log_holds_neither_keys_nor_faults(here: Installation) -> None:
    browser = here.member()
    path = here.invitation("viewer")
    browser.ask(path)
    log = Path(here.server.database_url.removeprefix("sqlite:///")).with_name("app.log").read_text("utf-8")

    for key in (*browser.cookies.values(), path.rpartition("/")[2], "s3cret", here.closed):
        assert key not in log
    assert "Traceback" not in log
