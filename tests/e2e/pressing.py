"""Presses whatever can be pressed on a page, and tells what came of it: a control that does nothing, one that leads
elsewhere than it says, and a text that was typed and is nowhere any more.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Collection, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import count
from pathlib import Path
from time import monotonic
from typing import Literal, get_args
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Error, Page, WebSocket
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from readiness.words import said
from readiness.words.language import SOURCE
from readiness.words.say.house_style import TAKE_BACK
from tests.e2e.reach import out_of_reach

_LOOK_EVERY_MS, _PATIENCE_MS, _DEAD_AFTER_MS, _BUSY_SECONDS = 25, 90_000, 60_000, 90
_CALM_LOOKS = 3
_SETTLED_WITHIN_SECONDS = 300
_LEFT_MS, _TRIED_MS = 30_000, 2_000
_OPENED_MS = 3_000
_RESTORED = count(1)
_FAR = 1_000
_FOLDS = "fold-"
"""What the key of a part begins with that folds."""

# A button within a code is drawn once the mouse is over the code.
_COLLECT = """() => {
  const found = []
  document.querySelectorAll('[data-press]').forEach(e => delete e.dataset.press)
  for (const e of document.querySelectorAll('button, a[href], summary, [role=tab]')) {
    const shown = e.closest('[data-testid=stCode]') || e
    const box = shown.getBoundingClientRect()
    const isSeen = box.width > 1 && box.height > 1 && shown.checkVisibility({visibilityProperty: true})
      && (e.tagName === 'SUMMARY' || !e.closest('details:not([open])'))
    const isOurs = !e.closest('[data-testid=stElementToolbar], [data-testid=stHeader], [data-testid=stFileUploader],'
      + '[data-testid=stNumberInput], [data-testid=stDateInput], [data-testid=stSkipLink],'
      + '[data-testid=stToast], [inert]')
    if (!isSeen || !isOurs || e.disabled || e.ariaDisabled === 'true' || e.dataset.baseweb === 'skip') continue
    // What a reader of the screen leaves a list by is drawn by the list.
    if (e.ariaLabel === 'Dismiss' && e.tabIndex < 0) continue
    if (e.ariaChecked === 'true' || /Active$/.test(e.getAttribute('kind') || '')) continue
    const key = (e.closest('[class*=st-key-]')?.className.match(/st-key-(\\S+)/) || ['', ''])[1]
    const label = (e.ariaLabel || e.innerText || '').replace(/\\s+/g, ' ').trim().slice(0, 80)
    const folds = e.tagName === 'SUMMARY' && e.closest('[data-testid=stHtml]') ? e.parentElement : null
    const alike = folds && `folds ${folds.className} in ${folds.parentElement.className}`
    const same = found.filter(each => each.key === key && each.label === label && each.tag === e.tagName).length
    e.dataset.press = found.length
    found.push({key, label, tag: e.tagName, same, href: e.getAttribute('href') || '', alike: alike || ''})
  }
  return found
}"""
_SEEN = """() => {
  const app = document.querySelector('[data-testid=stApp]')
  const fields = [...document.querySelectorAll('input, textarea')].map(e => e.type === 'checkbox' || e.type === 'radio'
    ? String(e.checked) : e.value)
  const open = [...document.querySelectorAll('details, [aria-expanded], [aria-pressed], [aria-checked]')]
    .map(e => [e.open, e.ariaExpanded, e.ariaPressed, e.ariaChecked].join())
  return JSON.stringify([location.href, document.body.innerText, fields, open, app?.scrollTop])
}"""
_SETTLED = """([lookEveryMs, calmLooks, patienceMs]) => new Promise(tell => {
  const end = performance.now() + patienceMs
  let calm = 0, before = 0
  const look = () => {
    const app = document.querySelector('[data-testid=stApp]')
    const isDrawn = app?.dataset.testConnectionState === 'CONNECTED' && app.dataset.testScriptState === 'notRunning'
      && !document.querySelector('[data-stale=true], [data-testid=stSpinner], [data-testid=stSkeleton], [data-asked]')
      && document.querySelector('h1')
    const now = isDrawn ? document.querySelectorAll('*').length : 0
    calm = now && now === before ? calm + 1 : 0
    before = now
    if (calm >= calmLooks || performance.now() > end) tell(calm >= calmLooks)
    else setTimeout(look, lookEveryMs)
  }
  look()
})"""
"""Waits within the page until it is drawn, at rest, and has asked for no run (asked_runs.js); tells whether it came to
rest. A program that asks again and again from outside takes time from the page.
"""
_TEXT_FIELD = "[data-testid=stTextInput] input, [data-testid=stTextArea] textarea"
_FIELDS = """() => [...document.querySelectorAll('[data-testid=stTextInput] input, [data-testid=stTextArea] textarea')]
  .filter(e => e.getBoundingClientRect().width > 1 && e.checkVisibility({visibilityProperty: true}) && !e.disabled)
  .filter(e => !e.closest('.st-key-seen, details:not([open]), [inert]'))
  .map((e, place) => { e.dataset.typing = place; return e.ariaLabel || '' })"""
_HOMES = """() => [...document.querySelectorAll('[data-typing]')].map(
  e => [e.ariaLabel || '', ...(e.closest('[class*=st-key-]')?.className.match(/st-key-\\S+/) || [])])"""
"""The fields that can be typed into, and the class of each, by which it is found again when it is drawn anew."""
_WAY_BACK = """number => {
  const group = document.querySelector(`[data-press="${number}"]`)
    ?.closest('[role=radiogroup], [role=tablist], [data-testid=stButtonGroup]')
  const chosen = group && [...group.querySelectorAll('button, [role=tab]')].find(e => e.ariaChecked === 'true'
    || e.ariaPressed === 'true' || e.ariaSelected === 'true' || /Active$/.test(e.getAttribute('kind') || ''))
  const key = group?.closest('[class*=st-key-]')?.className.match(/st-key-\\S+/) || ['']
  return chosen ? [key[0], chosen.innerText.trim()] : ['', '']
}"""
"""Of several ways side by side, one of which is taken: the class of their group and the words of the one taken."""
_OVER = """number => {
  const over = document.querySelector('[data-testid=stPopoverBody]')
  return !over ? '' : over.contains(document.querySelector(`[data-press="${number}"]`)) ? 'within' : 'beneath'
}"""
"""Where a control is, if something is open over the page: within it or beneath it."""
_ON_SCREEN = """text => document.body.innerText.includes(text)
  || [...document.querySelectorAll('input, textarea')].some(e => e.value.includes(text))"""
_BROKEN = "This page has a fault"
Kind = Literal["dead", "astray", "lost", "broken", "hidden", "missed"]
"""What may be wrong with a control: it does nothing, leads elsewhere than it says, loses a text, breaks the page, is
covered or outside of the page, or was seen and not reached again, which is a fault of this program."""
KINDS: tuple[Kind, ...] = get_args(Kind)
REMOVERS = ("Remove", "Remove it from the list", "Delete", "Yes, delete it")
REMOVER_KEYS = ("idea-back-",)
"""What takes an entry away on purpose, with all that was typed into it, by its words; or by how its key begins, where
its words name the entry.
"""
STEPS = ("room-undo", "room-back-", "room-next-", "room-to-", "room-show-", "agenda-keep")
"""What leads the room to another question or stage, by how its key begins. What was typed about the one before stands
there again as soon as the room is led back.
"""
EMPTIES = ("Show all", said(TAKE_BACK))
"""What empties the fields of a search, or of what is taken back, on purpose."""
NOT_PRESSED: Mapping[str, str] = {"mailto:": "opens the mail program, which is none of the browser's"}
"""What is not pressed, by the beginning of its address, and why."""
NOT_PRESSED_BUTTONS: Mapping[str, str] = {"Sign out": "ends the session, on a page that is none of the app's frame"}
"""The same by the words of a button; tests of signing in press it."""
WHILE_IT_LASTS: Mapping[str, str] = {"table-stop": "is there while a check runs"}
"""The same by the keys of what goes by itself; tests of checks press it."""
FORGOTTEN = ("Your return code", "Address of the database")
"""Fields for secrets: what is typed there is nowhere else, and does not outlast a reload."""
_WAYS_BACK = re.compile("^(Back|Bring it back)$")
_COPIES, _HAS_COPIED = "Copy to clipboard", "Copied"
"""What copies, and what it is called for a moment afterwards."""
_MADE_UP = re.compile(
    r"[A-Za-z0-9]{20,}|[A-Za-z0-9]*\d[A-Za-z0-9]*"
    r"|(?<=\d-)[a-f]{4}(?![A-Za-z0-9])|(?<=(?:group|oblem)-)[a-f]{6,8}(?![A-Za-z0-9])"
)
"""What in a key was made by chance or from a moment; now and then such a part has no digit."""
_OPENED, _CLOSED = " expand_less", " expand_more"
"""The picture beside what opens something."""
HOME, HOME_PAGE = "ML readiness", "home"
_BAR = ("topbar", "nav", "more")
"""The bar at the top is the same on every page."""


@dataclass(frozen=True, slots=True)
class Control:
    """Something to press: the number it was marked with, and what tells it from others of its page."""

    number: int
    key: str
    label: str
    tag: str
    same: int
    href: str
    alike: str = ""
    """What folds in one list of HTML have in common: the browser itself opens them, whatever their words."""

    @property
    def name(self) -> tuple[str, str, str, int]:
        """What finds it again after the page was drawn anew."""
        return self.key, self.label, self.tag, self.same

    def kind(self, slugs: frozenset[str]) -> str:
        """What it has in common with its like: a list has one kind, however long it is."""
        key = _MADE_UP.sub("*", _without(self.key, slugs))
        label = re.sub(r"\d+", "*", self.label.removesuffix(_OPENED).removesuffix(_CLOSED))
        # What stands behind a colon says what it is of: which question is taken back, how many actions are folded away.
        label = label.partition(": ")[0]
        if "*" in key:
            # Links of a list that lead to one page are alike; where each of them leads is tried without a browser.
            label = urlsplit(self.href).path if self.tag == "A" else ""
        if self.tag == "SUMMARY" and key.startswith(_FOLDS):
            # What a part of the page says of itself changes with what is chosen in it.
            label = ""
        return f"{self.tag.lower()} {key} {self.alike or label}".strip()

    @property
    def gives_a_file(self) -> bool:
        """Whether it is a link to a file."""
        return "/download/" in urlsplit(self.href).path

    @property
    def why_not_pressed(self) -> str:
        """Why it is not to be pressed; empty for almost all."""
        of_link = next((why for beginning, why in NOT_PRESSED.items() if self.href.startswith(beginning)), "")
        return of_link or WHILE_IT_LASTS.get(self.key) or NOT_PRESSED_BUTTONS.get(self.label, "")


def _why(error: Error) -> str:
    """What a browser says of something that it could not press, in one line."""
    lines = str(error).splitlines()
    return next((line.strip() for line in lines if "intercepts" in line or "not " in line), lines[0])


@cache
def _without(key: str, slugs: frozenset[str]) -> str:
    """A key with a star in place of whatever names one entry of the content; the longest names first."""
    names = "|".join(re.escape(slug) for slug in sorted(slugs, key=lambda slug: (-len(slug), slug)))
    return re.sub(rf"(?<![a-z0-9])(?:{names})(?![a-z0-9])", "*", key)


@dataclass(frozen=True, slots=True)
class Place:
    """Where controls are: the address of a page of the app in one state."""

    name: str
    address: str
    first: str = ""
    """What is pressed there before something is typed: one of the ways in which fields are asked for."""

    @property
    def page(self) -> str:
        """The page of which it is a state."""
        return self.name.split()[0]


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed into a field: its label, the class that names it, and the text."""

    label: str = ""
    home: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Press:
    """A press that can be repeated: the kind of the control, and what had been typed before."""

    kind: str
    typed: Typed


@dataclass(frozen=True)
class Saved:
    """A copy of the app's database to go back to, so that presses do not add up."""

    database: Path
    copy: Path

    @classmethod
    def of(cls, database: Path, copy: Path) -> Saved:
        """Copy all that is stored now."""
        _copy(database, copy)
        return cls(database, copy)

    def reading(self) -> sqlite3.Connection:
        """A connection to what is stored now."""
        return sqlite3.connect(self.database, timeout=_BUSY_SECONDS)

    def put_back(self) -> None:
        """Put everything back for a process that knows of nothing that came after."""
        _copy(self.copy, self.database)

    def restore(self) -> None:
        """Put everything back while the app runs. What it has in memory of a later state counts for none of these."""
        self.put_back()
        further = next(_RESTORED) * _FAR
        with closing(sqlite3.connect(self.database, timeout=_BUSY_SECONDS)) as store, store:
            for table in ("assessment", "conclusion"):
                store.execute(f"UPDATE {table} SET state = state + ?", (further,))


@dataclass(frozen=True, slots=True)
class Way:
    """How a control came on the screen: the place, what was pressed there, and address and database by then; or why it
    is not to be pressed.
    """

    place: Place
    address: str
    state: Saved
    presses: tuple[Press, ...]
    why_not: str = ""


def is_stored(store: sqlite3.Connection, text: str) -> bool:
    """Whether a text stands anywhere in a database."""
    tables = [name for (name,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return any(text in str(row) for table in tables for row in store.execute(f"SELECT * FROM {table}"))


def _copy(from_: Path, to: Path) -> None:
    with (
        closing(sqlite3.connect(from_, timeout=_BUSY_SECONDS)) as source,
        closing(sqlite3.connect(to, timeout=_BUSY_SECONDS)) as target,
    ):
        source.backup(target)


@dataclass
class Presser:
    """Goes through places and presses; `found` are the controls there are and the ways to them, `faults` says what was
    wrong with what. `cookies` are what the browser holds of whoever looks.
    """

    page: Page
    saved: Saved
    leads: Mapping[str, Collection[str]]
    rests: Collection[str]
    slugs: frozenset[str]
    passes_bar: bool = True
    cookies: Mapping[str, str] = field(default_factory=dict)
    faults: list[tuple[Kind, str]] = field(default_factory=list)
    found: dict[str, Way] = field(default_factory=dict)
    pressed: set[str] = field(default_factory=set)
    left: set[str] = field(default_factory=set)
    _presses: tuple[Press, ...] = ()
    _typed: int = 0
    _downloads: int = 0
    _windows: list[Page] = field(default_factory=list)
    _is_run: bool = False

    def __post_init__(self) -> None:
        """Count downloads: a button that gives a file changes nothing on its page."""
        self.page.on("download", lambda _: self._note_download())
        self.page.on("popup", self._note_window)
        self.page.on("websocket", self._listen)
        self.page.context.grant_permissions(["clipboard-read", "clipboard-write"])

    def _note_window(self, window: Page) -> None:
        self._windows.append(window)

    def _note_download(self) -> None:
        self._downloads += 1

    @property
    def figures(self) -> dict[str, int]:
        """How many controls were found, pressed, and not to be pressed; how many fields were left, how many faults of
        each kind there were.
        """
        faults: dict[str, int] = {kind: sum(each == kind for each, _ in self.faults) for kind in KINDS}
        return {
            "controls": len(self.found),
            "pressed": len(self.pressed),
            "not": sum(bool(way.why_not) for way in self.found.values()),
            "fields": len(self.left),
            **faults,
        }

    def _fault(self, kind: Kind, words: str) -> None:
        self.faults.append((kind, words))

    def press_everything(self, place: Place, *, most: int | None = None) -> None:
        """Press one control of each kind, and those that appear meanwhile. What was pressed on another state of the
        page is not pressed again. `most` is how many are enough.
        """
        enough = None if most is None else len(self.pressed) + most
        self._open(place)
        for each in out_of_reach(self.page):
            self._fault("hidden", f"{place.name}: {each}")
        while enough is None or len(self.pressed) < enough:
            seen = self._note(place)
            kind = next((each for each in seen if self._is_to_press(each)), "")
            if not kind:
                kind, seen = self._reach_another(place)
            if not kind:
                return
            self.pressed.add(kind)
            url = self.page.url
            self._press(place, seen[kind], kind)
            self._come_back(place, url)

    def _is_to_press(self, kind: str) -> bool:
        return kind in self.found and kind not in self.pressed and not self.found[kind].why_not

    def _seen(self, place: Place) -> dict[str, Control]:
        """What can be pressed now, by its kind."""
        seen: dict[str, Control] = {}
        for control in self._controls():
            part = "bar" if control.key in _BAR else place.page
            seen.setdefault(f"{part}: {control.kind(self.slugs)}", control)
        return seen

    def _note(self, place: Place) -> dict[str, Control]:
        """Note what can be pressed now, and how to come to it. Other pages are places of their own."""
        if not self._is_at(place):
            return {}
        seen = self._seen(place)
        new = {
            kind: control
            for kind, control in seen.items()
            if kind not in self.found and not (self.passes_bar and control.key in _BAR)
        }
        if new:
            state = Saved.of(self.saved.database, self.saved.copy.with_name(f"{len(self.found)}.db"))
            for kind, control in new.items():
                self.found[kind] = Way(place, self.page.url, state, self._presses, control.why_not_pressed)
        return seen

    def _reach_another(self, place: Place) -> tuple[str, dict[str, Control]]:
        """Go to where a control was seen that is not on the screen any more: with all stored as at first, by as few of
        the presses that led there as will do. Returns its kind, or nothing if there is no further one.
        """
        for kind, way in self.found.items():
            if way.place != place or not self._is_to_press(kind):
                continue
            # On a busy machine something may be drawn a moment after all seemed to be.
            if self._go(kind) or self._go(kind):
                return kind, self._seen(place)
            steps = " > ".join(each.kind for each in way.presses)
            self._fault("missed", f"{place.name}: {kind} was seen and is not there again after {steps}")
            self.found[kind] = replace(way, why_not="missed")
        return "", {}

    def _go(self, kind: str) -> bool:
        """Go to where something was seen, with all stored as it was then: by its address, by what was pressed last, or
        by all that was pressed. Returns whether it is there.
        """
        way = self.found[kind]
        self._open(way.place, way.address, way.state)
        if kind in self._seen(way.place):
            return True
        for last in way.presses[-1:]:
            if (
                last.kind != kind
                and self._go(last.kind)
                and self._repeat(way.place, last)
                and kind in self._seen(way.place)
            ):
                return True
        self._open(way.place)
        return all(self._repeat(way.place, each) for each in way.presses) and kind in self._seen(way.place)

    def _repeat(self, place: Place, press: Press) -> bool:
        """Press what was pressed before, and judge nothing; returns whether it was there. What was typed then is typed
        where its field is on the screen.
        """
        with suppress(Error):
            self._type_again(press.typed)
        control = self._seen(place).get(press.kind)
        if control is None:
            return False
        try:
            self._uncover(self._number(place, control, press.kind))
            self._click(self._number(place, control, press.kind))
        except Error:
            return False
        self._settle()
        self._presses = (*self._presses, press)
        return True

    def leave_every_field(self, place: Place) -> None:
        """Type into each field for text, and follow the link to the first page while it is being typed."""
        self._open_first(place)
        way_out = self.page.locator("[data-testid=stPageLink] a", has_text=HOME).first
        fields = self.page.evaluate(_FIELDS)
        if not way_out.count():
            return
        for number, label in enumerate(fields):
            if label in FORGOTTEN or f"{place.page}: {label}" in self.left:
                continue
            self.left.add(f"{place.page}: {label}")
            self._typed += 1
            text, url = f"Typed{self._typed:04}", self.page.url
            if number >= len(self.page.evaluate(_FIELDS)):
                return
            self.page.locator(f'[data-typing="{number}"]').fill(text)
            way_out.click()
            self._wait_until_left(place, url, label)
            self._settle()
            with closing(self.saved.reading()) as store:
                if not self._is_kept(store, text) and not self._is_there_again(store, text, url):
                    self._fault("lost", f"{place.name}: a text is lost that is being typed into “{label}”")
            if self.page.url != url or self.page.evaluate(_FIELDS) != fields:
                self._open_first(place)

    def _open_first(self, place: Place) -> None:
        self._open(place)
        if place.first:
            self.page.get_by_role("radio", name=place.first).click()
            self._settle()

    def _listen(self, socket: WebSocket) -> None:
        """Note when the server begins and ends to run the page, as it does at once."""
        self._is_run = True
        socket.on("framereceived", self._note_answer)

    def _note_answer(self, frame: str | bytes) -> None:
        message = ForwardMsg()
        message.ParseFromString(frame if isinstance(frame, bytes) else b"")
        kind = message.WhichOneof("type")
        if kind == "new_session":
            self._is_run = True
        elif kind == "script_finished" and message.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN:
            self._is_run = False

    def _wait_until_left(self, place: Place, url: str, label: str) -> None:
        """Wait for the first page: a page that has not left yet is settled too, and has stored nothing."""
        if place.page == HOME_PAGE:
            return
        try:
            self.page.wait_for_url(lambda now: now != url, timeout=_LEFT_MS)
        except Error:
            self._fault("dead", f"{place.name}: the way to the first page is not taken while “{label}” is typed")

    def _come_back(self, place: Place, url: str) -> None:
        """Go on from here if there is something new to press, and else go back to where there was something before."""
        if self.page.get_by_role("listbox").count():
            self.page.keyboard.press("Escape")
            self._settle()
        if any(self._is_to_press(kind) for kind in self._seen(place)) and self._is_at(place):
            return
        if self.page.url != url:
            self._go_back(url)
        if self.page.url != url or not self._is_in_english():
            self._open(place)

    def _go_back(self, url: str) -> None:
        self._presses = self._presses[:-1]
        self.page.go_back()
        if not self.page.url.startswith("http"):
            # A choice among views changes the address in its place: what was before it is none of the app's.
            self.page.goto(url)
        self._settle()

    def _is_at(self, place: Place) -> bool:
        """Whether the screen shows the page of a place, of the same assessment, workshop and seat."""
        now, then = urlsplit(self.page.url), urlsplit(place.address)
        of = parse_qs(now.query)
        return (
            self._is_in_english()
            and now.path == then.path
            and all(of.get(key) == value for key, value in parse_qs(then.query).items() if key in ("a", "w", "t"))
        )

    def _is_in_english(self) -> bool:
        """Whether the page is in the language of its first visit: in another one each control would count once more."""
        return bool(self.page.evaluate("document.documentElement.lang") == SOURCE)

    def _open(self, place: Place, address: str = "", state: Saved | None = None) -> None:
        (state or self.saved).restore()
        self._presses = ()
        # What was typed and not stored outlasts that a page is loaded anew, by the cookie and what the tab remembers.
        self.page.context.clear_cookies()
        self.page.context.add_cookies(
            [{"name": name, "value": value, "url": place.address} for name, value in self.cookies.items()]
        )
        if self.page.url.startswith("http"):
            self.page.evaluate("sessionStorage.clear()")
        self.page.goto(address or place.address)
        self._settle()
        for _ in range(_OPENED_MS // _LOOK_EVERY_MS):
            if any(each.key not in _BAR for each in self._controls()):
                return
            self.page.wait_for_timeout(_LOOK_EVERY_MS)

    def _controls(self) -> list[Control]:
        found = [Control(number, **each) for number, each in enumerate(self.page.evaluate(_COLLECT))]
        return [replace(each, label=_COPIES) if each.label == _HAS_COPIED else each for each in found]

    def _press(self, place: Place, control: Control, kind: str) -> None:
        """Press and judge."""
        what = f"{place.name}: {control.tag.lower()} “{control.label}” ({control.key})"
        with closing(self.saved.reading()) as store:
            # What opens over the page would close when something beside it is typed.
            typed = Typed() if self._uncover(self._number(place, control, kind)) == "within" else self._type()
            stored, led_from = self._stored(store), self._before_a_step(control)
            if typed.text and not self._is_there(place, control, kind):
                self._go(kind)
                typed = Typed()
            before, url, files = self.page.evaluate(_SEEN), self.page.url, self._downloads
            number = self._number(place, control, kind)
            group, way_back = self.page.evaluate(_WAY_BACK, number)
            if control.label == _COPIES:
                self.page.evaluate("() => navigator.clipboard.writeText('')")
            self._presses = (*self._presses, Press(kind, typed))
            try:
                self._click_once_more(place, control, kind, number)
            except Error as error:
                self._fault("dead", f"{what} cannot be pressed: {_why(error)}")
                self._open(place)
                return
            is_alive = self._wait_for_a_change(before, files, store, stored)
            self._settle()
            self._wait_until_there(control, url)
            if control.label == _COPIES:
                is_alive = self._is_copied()
            elif control.gives_a_file:
                is_alive = self._is_downloaded(files)
            if not is_alive and control.label not in self.rests:
                self._fault("dead", f"{what} does nothing")
            self._judge_where(what, control, url)
            while self._windows:
                self._windows.pop().close()
            self._note(place)
            is_kept = not typed.text or self._is_kept(store, typed.text) or self._was_taken_away(control, typed)
            if self.page.url != url:
                self._answer(what, store)
            if not is_kept and not (
                self._is_there_again(store, typed.text, url, group, way_back)
                or self._is_there_once_led_back(led_from, typed.text, url)
            ):
                self._fault("lost", f"{what} loses a text typed before into “{typed.label}”")

    def _before_a_step(self, control: Control) -> Saved | None:
        """What is stored before the room is led elsewhere; None if it stays."""
        if not control.key.startswith(STEPS):
            return None
        return Saved.of(self.saved.database, self.saved.copy.with_name("before.db"))

    def _uncover(self, number: int) -> str:
        """Close what is open over the page if the control is beneath it, as a person would; returns where it was."""
        where: str = self.page.evaluate(_OVER, number)
        if where == "beneath":
            self.page.keyboard.press("Escape")
            self.page.wait_for_selector("[data-testid=stPopoverBody]", state="detached", timeout=_LEFT_MS)
            self._settle()
        return where

    def _number(self, place: Place, control: Control, kind: str) -> int:
        """What a control is marked with by now, or one of its kind, if that was drawn anew under another name."""
        now = {each.name: each for each in self._controls()}
        return (now.get(control.name) or self._seen(place).get(kind, control)).number

    def _is_there(self, place: Place, control: Control, kind: str) -> bool:
        """Whether a control stays where it is while something beside it is typed."""
        self._settle()
        try:
            self._click(self._number(place, control, kind), trial=True)
        except Error:
            return False
        return True

    def _click(self, number: int, *, trial: bool = False) -> None:
        control = self.page.locator(f'[data-press="{number}"]')
        patience = _TRIED_MS if trial else _LEFT_MS
        for code in self.page.get_by_test_id("stCode").filter(has=control).all():
            code.hover(timeout=patience)
        control.click(timeout=patience, trial=trial)

    def _click_once_more(self, place: Place, control: Control, kind: str, number: int) -> None:
        """Press, and if that was in vain once more: on a busy machine the page may draw it anew just then."""
        try:
            self._click(number)
        except Error:
            self._settle()
            self._click(self._number(place, control, kind))

    def _is_copied(self) -> bool:
        """Whether something comes to be in the clipboard."""
        for _ in range(_DEAD_AFTER_MS // _LOOK_EVERY_MS):
            if self.page.evaluate("() => navigator.clipboard.readText()"):
                return True
            self.page.wait_for_timeout(_LOOK_EVERY_MS)
        return False

    def _is_downloaded(self, files: int) -> bool:
        """Whether one more file comes; a link that opens a window for it opens one in either case."""
        for _ in range(_DEAD_AFTER_MS // _LOOK_EVERY_MS):
            if self._downloads != files:
                return True
            self.page.wait_for_timeout(_LOOK_EVERY_MS)
        return False

    def _wait_for_a_change(self, before: str, files: int, store: sqlite3.Connection, stored: int) -> bool:
        for _ in range(_DEAD_AFTER_MS // _LOOK_EVERY_MS):
            if self._windows or self._downloads != files or self._stored(store) != stored:
                return True
            try:
                if self.page.evaluate(_SEEN) != before:
                    return True
            except Error:
                return True  # the page is being left
            self.page.wait_for_timeout(_LOOK_EVERY_MS)
        return False

    def _settle(self) -> None:
        """Wait for the page to be drawn and at rest, and for the server not to run it, nor to begin once more."""
        end = monotonic() + _SETTLED_WITHIN_SECONDS
        while monotonic() < end:
            with suppress(Error):  # the page is being left
                if self.page.evaluate(_SETTLED, [_LOOK_EVERY_MS, _CALM_LOOKS, _PATIENCE_MS]) and not self._is_run:
                    return
            self.page.wait_for_timeout(_LOOK_EVERY_MS)
        raise TimeoutError(f"{self.page.url} is still being drawn")

    def _wait_until_there(self, control: Control, url: str) -> None:
        """Wait until a link has led to where it says: on a busy machine a page may seem settled before it is left."""
        if not control.href or control.href.startswith("#") or control.gives_a_file:
            return
        if not self._windows and urlsplit(control.href).path.strip("/") == urlsplit(url).path.strip("/"):
            return
        aim = urlsplit(control.href).path.strip("/")
        try:
            there = self._windows[-1] if self._windows else self.page
            there.wait_for_url(lambda now: urlsplit(now).path.strip("/") == aim, timeout=_LEFT_MS)
        except Error:
            return  # which is judged afterwards
        self._settle()

    def _judge_where(self, what: str, control: Control, url: str) -> None:
        if self.page.get_by_text(_BROKEN).count() or self.page.get_by_test_id("stException").count():
            self._fault("broken", f"{what} breaks the page")
        now = self._windows[-1].url if self._windows and not control.gives_a_file else self.page.url
        here, there = urlsplit(url).path, urlsplit(now).path
        aim = urlsplit(control.href)
        if control.gives_a_file:
            if there != here:
                self._fault("astray", f"{what} leads away to {there} instead of giving a file")
        elif control.href:
            asked = {key: value for key, value in parse_qs(aim.query).items() if key in ("a", "q", "view", "p")}
            found = parse_qs(urlsplit(now).query)
            # A link to the first page has an empty path, as one to another part of the same page has.
            goes_there = there.strip("/") in {aim.path.strip("/"), (aim.path or here).strip("/")}
            if not goes_there or any(found.get(key) != value for key, value in asked.items()):
                self._fault("astray", f"{what} says {control.href} and leads to {now}")
        elif there != here:
            wanted = next((pages for words, pages in self.leads.items() if words in control.label), ())
            if there.strip("/") not in wanted:
                self._fault("astray", f"{what} leads to {there} without saying so")

    def _type(self) -> Typed:
        """Type into the next field of the page that has a name, and do not leave it."""
        self.page.evaluate(_FIELDS)
        fields = [tuple(each) for each in self.page.evaluate(_HOMES) if len(each) > 1]
        if not fields:
            return Typed()
        self._typed += 1
        label, home = fields[self._typed % len(fields)]
        typed = Typed(label, home, f"Typed{self._typed:04}")
        try:
            self._type_again(typed)
        except Error:
            return Typed()  # it was just being folded away
        return typed

    def _type_again(self, typed: Typed) -> None:
        if typed.home:
            self.page.locator(f".{typed.home}").locator(_TEXT_FIELD).first.fill(typed.text, timeout=_TRIED_MS)

    def _is_kept(self, store: sqlite3.Connection, text: str) -> bool:
        """Whether a text is on the screen or stored anywhere."""
        return self.page.evaluate(_ON_SCREEN, text) or is_stored(store, text)

    def _was_taken_away(self, control: Control, typed: Typed) -> bool:
        """Whether a row was removed on purpose, and the field with it, or a search was emptied."""
        if control.label in EMPTIES:
            return True
        is_remover = control.label in REMOVERS or control.key.startswith(REMOVER_KEYS)
        return is_remover and bool(typed.home) and self.page.locator(f".{typed.home}").count() == 0

    def _is_there_again(
        self, store: sqlite3.Connection, text: str, url: str, group: str = "", way_back: str = ""
    ) -> bool:
        """Whether a text that is not stored stands in its field once somebody comes back to it."""
        if self.page.url != url:
            self._go_back(url)
        if self._is_kept(store, text):
            return True
        back = self.page.get_by_role("button", name=_WAYS_BACK).first
        if way_back:
            back = self.page.locator(f".{group}" if group else "body").get_by_text(way_back, exact=True).first
        if back.count():
            back.click()
            self._settle()
        if self._is_kept(store, text):
            return True
        self.page.goto(url)
        self._settle()
        return self._is_kept(store, text)

    def _is_there_once_led_back(self, led_from: Saved | None, text: str, url: str) -> bool:
        """Whether a text stands in its field once the room is where it was: the browser keeps what it typed, and the
        database says what the room looks at.
        """
        if led_from is None:
            return False
        led_from.restore()
        self.page.goto(url)
        self._settle()
        return bool(self.page.evaluate(_ON_SCREEN, text))

    def _answer(self, what: str, store: sqlite3.Connection) -> None:
        """Where a press has led to a question, what is chosen there must be stored, and the page must stay."""
        options = self.page.get_by_test_id("stRadioOption")
        if not urlsplit(self.page.url).path.startswith("/answer") or not options.count():
            return
        url, stored = self.page.url, self._stored(store)
        chosen = next((each for each in options.all() if not each.locator("input").is_checked()), None)
        if chosen is None:
            return
        chosen.click()
        for _ in range(_DEAD_AFTER_MS // _LOOK_EVERY_MS):
            if self._stored(store) != stored:
                break
            self.page.wait_for_timeout(_LOOK_EVERY_MS)
        self._settle()
        if self._stored(store) == stored:
            self._fault("lost", f"{what} leads to a question whose answer is not stored")
        if self.page.url != url:
            self._fault("astray", f"{what} leads to a question whose answer leads to {self.page.url}")

    def _stored(self, store: sqlite3.Connection) -> int:
        return int(store.execute("PRAGMA data_version").fetchone()[0])
