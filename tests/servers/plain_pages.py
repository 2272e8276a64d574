"""Presses each link and each button of a page outside of the app's frame, by a browser without a screen."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

from tests.servers.web_browser import Answer, WebBrowser

_FOUND = 200
_MOST_REDIRECTS = 5


@dataclass(frozen=True, slots=True)
class Control:
    """A link or a button: its words, where it leads or sends, and the language that it chooses, if it does."""

    words: str
    to: str
    method: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Pressed:
    """What came of a press: the path to which it led, and what was answered there. A place within the page is the path
    of the page, and the name behind the `#`.
    """

    control: Control
    at: str
    answer: Answer
    browser: WebBrowser


def controls(text: str) -> list[Control]:
    """The links and buttons of a page."""
    return _read(text).found


def press_each(browser: WebBrowser, address: str, answer: Answer) -> list[Pressed]:
    """Press every control of the page that was answered at this address, each in a browser of its own that holds what
    this one holds. Buttons come last: they may use up what the page is about.
    """
    found = sorted(controls(answer.text), key=lambda each: each.method != "GET")
    return [_press(WebBrowser(browser.url, dict(browser.cookies)), address, answer, each) for each in found]


def dead(answer: Answer, pressed: list[Pressed]) -> list[str]:
    """The presses that did nothing, led to nothing, or spoke another language than they say."""
    return [
        f"“{each.control.words}” leads to {each.at}: {each.answer.status}"
        for each in pressed
        if not _is_alive(answer, each)
    ]


def _is_alive(before: Answer, pressed: Pressed) -> bool:
    if "#" in pressed.at:
        return pressed.at.partition("#")[2] in _read(before.text).places
    if pressed.control.language:
        is_in_it = f'<html lang="{pressed.control.language}"' in pressed.answer.text
        return is_in_it and pressed.answer.status == before.status
    return pressed.answer.status == _FOUND and pressed.answer.text != before.text


def _press(browser: WebBrowser, address: str, answer: Answer, control: Control) -> Pressed:
    if control.to.startswith("#"):
        return Pressed(control, f"{urlsplit(address).path}{control.to}", answer, browser)
    at = urljoin(urljoin(browser.url, address), control.to)
    came = browser.ask(at, method=control.method, sec_fetch_site="same-origin")
    for _ in range(_MOST_REDIRECTS):
        if not came.leads_to:
            break
        at = urljoin(at, came.leads_to)
        came = browser.ask(at)
    own, there = urlsplit(browser.url), urlsplit(at)
    return Pressed(control, there.path if there.netloc == own.netloc else f"{there.netloc}{there.path}", came, browser)


def _read(text: str) -> _Page:
    page = _Page()
    page.feed(text)
    return page


@dataclass
class _Page(HTMLParser):
    """The controls of a page, and the names of its places."""

    found: list[Control] = field(default_factory=list)
    places: set[str] = field(default_factory=set)
    _sends_to: str = ""
    _method: str = "GET"
    _open: Control | None = None
    _words: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what is begun."""
        told = {name: value or "" for name, value in attrs}
        if "id" in told:
            self.places.add(told["id"])
        if tag == "form":
            self._sends_to, self._method = told.get("action", ""), told.get("method", "get").upper()
        elif tag == "a" and "href" in told:
            self._open, self._words = Control("", told["href"], "GET", told.get("data-language", "")), []
        elif tag == "button":
            self._open, self._words = Control("", self._sends_to, self._method), []

    def handle_data(self, data: str) -> None:
        """Note what it is called."""
        self._words.append(data)

    def handle_endtag(self, tag: str) -> None:
        """Note what has ended."""
        if tag in ("a", "button") and self._open is not None:
            words = " ".join(" ".join(self._words).split())
            self.found.append(Control(words, self._open.to, self._open.method, self._open.language))
            self._open = None
