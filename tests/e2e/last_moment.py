"""Types into every field of a page while nothing reaches the server any more, loads the page anew at once, and tells
what is gone: only the tab can remember it then.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import NamedTuple

from playwright.sync_api import Locator, Page, WebSocketRoute
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from tests.e2e.answering import IDLE
from tests.e2e.pressing import FORGOTTEN, Place, Saved, is_stored

_GO = """address => {
  history.pushState({}, '', address);
  dispatchEvent(new PopStateEvent('popstate', { state: {} }));
}"""
_KINDS = {
    "text": "[data-testid=stTextInput] input, [data-testid=stTextArea] textarea",
    "number": "[data-testid=stNumberInput] input",
    "day": "[data-testid=stDateInputField]",
}
_FIELDS = """kinds => Object.entries(kinds).flatMap(([kind, fields]) => [...document.querySelectorAll(fields)]
  .filter(e => e.getBoundingClientRect().width > 1 && e.checkVisibility({visibilityProperty: true}) && !e.disabled)
  .filter(e => !e.closest('.st-key-seen, details:not([open]), [inert], [aria-disabled=true]'))
  .map(e => {
    const home = e.closest('[class*=st-key-]')?.className.match(/st-key-(\\S+)/)?.[1] || ''
    const own = e.closest('[data-testid=stDateInput]')?.querySelector('label')?.innerText
    return {kind, home: home.replace(/-[0-9]+$/, ''), label: (e.ariaLabel || own || '').trim()}
  }))"""
_MARK = """([fields, place]) => {
  const found = [...document.querySelectorAll(fields)]
    .filter(e => e.getBoundingClientRect().width > 1 && e.checkVisibility({visibilityProperty: true}) && !e.disabled)
    .filter(e => !e.closest('.st-key-seen, details:not([open]), [inert], [aria-disabled=true]'))
  document.querySelectorAll('[data-at]').forEach(e => delete e.dataset.at)
  if (found[place]) found[place].dataset.at = 'here'
}"""
_HELD = """fields => [...document.querySelectorAll(fields)].map(e => e.value ?? e.innerText)"""
_LOOK_MS, _LOOKS, _CALM_LOOKS = 50, 2_400, 4
_DAY = {"day": "05", "month": "11", "year": "2031"}
"""Half a date is none: its field is empty again as soon as it is left."""


class Typed(NamedTuple):
    """What was typed: into a field of which kind, with which label, and the text."""

    kind: str
    label: str
    text: str


@dataclass
class LastMoment:
    """A tab whose line to the server can be cut; `tried` are the fields that were typed into, `lost` those whose text
    was gone.
    """

    page: Page
    saved: Saved
    tried: set[str] = field(default_factory=set)
    lost: list[str] = field(default_factory=list)
    _lines: list[WebSocketRoute] = field(default_factory=list)
    _cut: list[WebSocketRoute] = field(default_factory=list)
    _runs: int = 0
    _is_run: bool = False
    _number: int = 0

    def __post_init__(self) -> None:
        """Stand between the tab and the server."""
        self.page.route_web_socket("**/_stcore/stream", self._connect)

    def _connect(self, line: WebSocketRoute) -> None:
        server = line.connect_to_server()
        self._lines.append(line)
        line.on_message(lambda message: None if line in self._cut else server.send(message))

        def answer(message: str | bytes) -> None:
            self._note(message)
            line.send(message)

        server.on_message(answer)

    def _note(self, message: str | bytes) -> None:
        read = ForwardMsg.FromString(message if isinstance(message, bytes) else b"")
        kind = read.WhichOneof("type")
        if kind == "new_session":
            self._is_run = True
        elif kind == "script_finished" and read.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN:
            self._is_run = False
            self._runs += 1

    def type_everywhere(self, place: Place, *, by_way_of: str) -> None:
        """Come to a page by a link from another one, type into all fields that were not tried yet, and load it anew."""
        self.saved.restore()
        self.page.context.clear_cookies()
        if self.page.url.startswith("http"):
            self.page.evaluate("sessionStorage.clear()")
        self.page.goto(by_way_of)
        self._settle()
        before = self._runs
        self.page.evaluate(_GO, place.address)
        for _ in range(_LOOKS):
            if self._runs > before:
                break
            self.page.wait_for_timeout(_LOOK_MS)
        else:
            raise TimeoutError(f"{place.address} is not drawn")
        if place.first:
            self._settle()
            self.page.get_by_role("radio", name=place.first).click()
        self._unfold()
        self._cut.extend(self._lines)
        typed = self._type_into_all(place)
        if not typed:
            return
        self.page.reload()
        self._unfold()
        self._judge(place, typed)

    def _type_into_all(self, place: Place) -> list[Typed]:
        typed = []
        places = dict.fromkeys(_KINDS, -1)
        for each in self.page.evaluate(_FIELDS, _KINDS):
            kind, label = each["kind"], each["label"]
            places[kind] += 1
            name = f"{place.page}: {label}"
            if label in FORGOTTEN or name in self.tried:
                continue
            self.tried.add(name)
            self.page.evaluate(_MARK, [_KINDS[kind], places[kind]])
            text = self._type(kind, self.page.locator("[data-at]"))
            typed.append(Typed(kind, label, text))
        return typed

    def _type(self, kind: str, found: Locator) -> str:
        self._number += 1
        if kind == "text":
            text = f"Typed{self._number:04}"
            found.fill(text)
        elif kind == "number":
            least = float(found.get_attribute("min") or 0)
            text = f"{least + (2 if found.input_value() == f'{least + 1:g}' else 1):g}"
            found.fill(text)
        else:
            text = _DAY["year"]
            for part, digits in _DAY.items():
                found.locator(f"[data-type={part}]").press_sequentially(digits)
        return text

    def _judge(self, place: Place, typed: Sequence[Typed]) -> None:
        left = list(typed)
        for _ in range(_LOOKS):
            left = [each for each in left if not self._is_held(each)]
            if not left:
                break
            self.page.wait_for_timeout(_LOOK_MS)
        self._settle()
        self.lost += [f"{place.name}: “{each.label}”" for each in typed if not self._is_held(each)]

    def _is_held(self, typed: Typed) -> bool:
        """Whether what was typed stands in a field or is stored."""
        if any(typed.text in held for held in self.page.evaluate(_HELD, _KINDS[typed.kind])):
            return True
        with closing(self.saved.reading()) as store:
            return typed.kind == "text" and is_stored(store, typed.text)

    def _unfold(self) -> None:
        """Wait for the page, and open everything that is folded."""
        self._settle()
        folded = self.page.locator("[data-testid=stMain] details:not([open], .langs) > summary:visible")
        for _ in range(folded.count()):
            if folded.count():
                folded.first.click()
        self._settle()

    def _settle(self) -> None:
        """Wait until the server rests, and all that it has said is drawn."""
        calm = 0
        for _ in range(_LOOKS):
            self.page.wait_for_selector("h1")
            calm = calm + 1 if not self._is_run and self.page.locator(IDLE).count() else 0
            if calm >= _CALM_LOOKS:
                return
            self.page.wait_for_timeout(_LOOK_MS)
        raise TimeoutError(f"{self.page.url} is still being drawn")
