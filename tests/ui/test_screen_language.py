"""The language of the screen: who gets which, where it is chosen, and that nothing of it stays with anybody else."""

import re
from types import SimpleNamespace

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import Message

from readiness.services.workspace import Workspace
from readiness.ui import first_page, screen_language, theme
from readiness.ui.limits import full_page
from readiness.ui.plain_page import told
from readiness.ui.workshop import links
from readiness.words import coverage, offered, said, speaking
from readiness.words.say import shell as say
from tests.servers.talking import talk
from tests.ui.opening import restart, run_page, shown, words_of


@pytest.fixture
def several(monkeypatch: pytest.MonkeyPatch) -> None:
    """English and both made-up languages may be chosen."""
    monkeypatch.setenv(offered.LANGUAGES, "en-XA,ar-XB")


async def _says(_request: Request) -> Response:
    return PlainTextResponse(said(say.MORE))


async def _alone(_request: Request) -> Response:
    return told(404, "x", "y")


APP = Starlette(
    routes=[Route("/answer", first_page.answer), Route("/says", _says), Route("/alone", _alone)],
    middleware=[Middleware(screen_language.InLanguage)],
)


def ask(path: str, query: str = "", **headers: str) -> tuple[int, dict[str, str], str]:
    """The status, the headers and the text with which the app answers a browser."""
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    async def answered() -> None:
        given = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
        asked = {"method": "GET", "path": path, "query_string": query.encode(), "headers": given}
        await APP({"type": "http", "scheme": "http", "root_path": "", "server": ("app", 80), **asked}, receive, send)

    talk(answered)
    head = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return sent[0]["status"], head, b"".join(each.get("body", b"") for each in sent[1:]).decode()


@pytest.mark.usefixtures("several")
def test_a_chosen_language_is_kept_by_the_browser_and_the_address_is_as_before() -> None:
    status, head, _ = ask("/answer", "a=abcdefgh&lang=ar-XB&q=data-access")
    kept = head["set-cookie"].partition(";")[0]

    assert (status, head["location"]) == (303, "/answer?a=abcdefgh&q=data-access")
    assert head["set-cookie"].lower().endswith("httponly; max-age=31536000; path=/; samesite=lax")
    assert '<html lang="ar-XB" dir="rtl">' in ask("/answer", cookie=kept)[2]
    assert ask("/says", cookie=kept)[2] == "מורע"


@pytest.mark.usefixtures("several")
@pytest.mark.parametrize("path", ["//elsewhere.example/answer", "///elsewhere.example/answer"])
def test_a_choice_leads_to_no_other_host(path: str) -> None:
    assert ask(path, "lang=ar-XB")[1]["location"] == "/elsewhere.example/answer"


@pytest.mark.usefixtures("several")
@pytest.mark.parametrize("wanted", ["tlh", "%22%3E%3Cscript%3E", ""])
def test_a_language_that_is_not_there_changes_nothing(wanted: str) -> None:
    status, head, _ = ask("/answer", f"lang={wanted}")

    assert (status, head["location"]) == (303, "/answer")
    assert "set-cookie" not in head


@pytest.mark.usefixtures("several")
def test_a_page_outside_of_the_frame_offers_each_language_at_its_own_address_and_says_what_it_varies_with() -> None:
    status, head, page = ask("/alone", "to=%2Fanswer")

    assert status == 404
    assert {"accept-language", "cookie"} <= {each.strip() for each in head["vary"].split(",")}
    assert '<a href="?to=%2Fanswer&amp;lang=ar-XB"' in page
    status, head, _ = ask("/alone", "to=%2Fanswer&lang=ar-XB")
    assert (status, head["location"]) == (303, "/alone?to=%2Fanswer")
    assert "vary" not in ask("/says")[1]


def test_a_language_of_the_setting_that_is_not_there_ends_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(offered.LANGUAGES, "de,tlh")
    with pytest.raises(SystemExit, match="READINESS_LANGUAGES names “tlh”"):
        screen_language.must_be_known()

    monkeypatch.setenv(offered.LANGUAGES, "de")
    screen_language.must_be_known()


@pytest.mark.usefixtures("several")
def test_without_a_choice_a_browser_gets_what_it_asks_for() -> None:
    assert ask("/says", accept_language="fr, ar-XB;q=0.8")[2] == "מורע"
    assert ask("/says", accept_language="ar-XB", cookie="readiness-language=en")[2] == "More"
    assert ask("/says")[2] == "More"


@pytest.mark.usefixtures("several")
def test_a_tab_speaks_the_language_of_its_page_where_its_line_asks_for_none(monkeypatch: pytest.MonkeyPatch) -> None:
    cookie = ask("/answer", accept_language="ar-XB")[1]["set-cookie"].partition(";")[0]
    name, _, language = cookie.partition("=")

    def on_the_line(**cookies: str) -> str:
        monkeypatch.setattr("streamlit.context", SimpleNamespace(cookies=cookies, headers={}))
        return screen_language.of_tab()

    assert on_the_line(**{name: language}) == "ar-XB"
    assert on_the_line(**{name: language, screen_language.COOKIE: "en-XA"}) == "en-XA"
    assert on_the_line() == "en"
    # It lasts as long as the browser is open, follows what is asked for, and is not sent again and again.
    assert "max-age" not in ask("/answer", accept_language="ar-XB")[1]["set-cookie"].lower()
    assert "set-cookie" not in ask("/answer", accept_language="ar-XB", cookie=cookie)[1]
    assert ask("/answer", accept_language="en", cookie=cookie)[1]["set-cookie"].startswith(f"{name}=en;")
    assert "set-cookie" not in ask("/answer", accept_language="en")[1]


def test_with_english_alone_everybody_gets_english_and_nothing_is_to_be_chosen(
    workspace: Workspace, assessment_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(offered.LANGUAGES, "en")
    assert ask("/answer", accept_language="ar-XB", cookie="readiness-language=ar-XB")[2] == first_page.markup()
    assert "set-cookie" not in ask("/answer", "lang=ar-XB")[1]
    assert "langs" not in shown(run_page("people", assessment_id))


@pytest.mark.usefixtures("several")
def test_the_bar_offers_each_language_by_its_own_name_and_leads_to_the_same_page(
    workspace: Workspace, assessment_id: str
) -> None:
    page = shown(run_page("people", assessment_id, person="ana"))

    offers = re.findall(r'<a href="([^"]*)"[^>]*data-language="([^"]*)"([^>]*)><b lang="[^"]*">([^<]*)</b>', page)
    assert [(tag, name) for _, tag, _, name in offers] == [
        ("en", "English"), ("ar-XB", "ענגלישה"), ("en-XA", "Éñĝļîšĥ"),
    ]  # fmt: skip
    assert f"?a={assessment_id}&amp;person=ana&amp;lang=ar-XB" in [where for where, *_ in offers]
    assert [tag for _, tag, more, _ in offers if "aria-current" in more] == ["en"]
    assert 'aria-label="Language: English"' in page


def test_a_language_that_is_new_says_so_and_one_that_lacks_words_says_how_much_is_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def said_of_german() -> str:
        screen_language._way_to.cache_clear()
        return screen_language._way_to("de", "en")

    assert "Deutsch</b><span>new</span>" in said_of_german()
    monkeypatch.setattr(coverage, "share", lambda _language: 0.4)
    assert "Deutsch</b><span>40% translated" in said_of_german()
    monkeypatch.undo()
    assert "<span>" not in said_of_german().replace("<span>new</span>", "")


def test_a_page_outside_of_the_frame_says_its_language_and_how_it_runs() -> None:
    with speaking("ar-XB"):
        assert b'<html lang="ar-XB" dir="rtl">' in told(404, "x", "y").body
        assert b'<html lang="ar-XB" dir="rtl">' in full_page.page()
    assert b'<html lang="en"><head>' in told(404, "x", "y").body
    assert b"Too many people" in full_page.page()


def test_words_of_the_style_sheet_are_those_of_the_language_and_have_an_address_of_their_own() -> None:
    with speaking("en-XA"):
        accented, address = theme.style_sheet(), theme.style_address()

    assert '--word-not-saved-yet:"[Ñóţ šáṽéð ýéţ~~~]";' in accented
    assert '--word-not-saved-yet:"Not saved yet";' in theme.style_sheet()
    assert address != theme.style_address()
    assert not re.findall(r'content: "[^"\\]*[A-Za-z]{2}', theme.style_sheet())
    assert set(re.findall(r"var\(--(word-[\w-]+)\)", accented)) == set(re.findall(r"--(word-[\w-]+):", accented))


def test_a_page_speaks_the_language_of_its_tab_and_the_next_one_that_of_its_own(
    workspace: Workspace, assessment_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(screen_language, "of_tab", lambda: "en-XA")
        accented = words_of(run_page("answer", assessment_id))

    english = words_of(run_page("answer", assessment_id))

    assert "[Ɓáçķ~]" in accented
    assert "Back" in english
    assert "~" not in english


def test_a_tab_that_is_open_keeps_its_language_whatever_is_chosen_in_another_one(
    workspace: Workspace, assessment_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(offered.LANGUAGES, "en-XA,ar-XB")
    monkeypatch.setattr(screen_language, "of_tab", lambda: "en-XA")
    page = run_page("answer", assessment_id)
    # From here on the cookies of the browser say another one.
    monkeypatch.setattr(screen_language, "of_tab", lambda: "ar-XB")
    again, restarted = words_of(page.run()), words_of(restart(page))
    page.text_input(key="seen-by-this-tab").set_value('["", 0, [], [], {}, ["en-XA"]]')

    assert "[Ɓáçķ~]" in again
    assert "[Ɓáçķ~]" in restarted
    assert "[Ɓáçķ~]" not in words_of(restart(page))


def test_a_link_into_a_workshop_speaks_its_language_if_the_pages_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(links, "base", lambda: "https://here")
    assert links.personal_link("abc", "de") == "https://here/join?i=abc&lang=de"
    assert links.personal_link("abc", "fr") == "https://here/join?i=abc"

    monkeypatch.setenv(offered.LANGUAGES, "ar-XB")
    assert links.join_link("K7F42M", "ar-XB") == "https://here/join?c=K7F42M&lang=ar-XB"
    assert links.personal_link("abc", "en") == "https://here/join?i=abc"
