"""Browser profiles that tests use one after the other."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

_SITE = "http://127.0.0.1/"
"""Where all apps of tests are, whatever their port."""
PROCESS_OPTIONS = ("--process-per-site", "--js-flags=--no-maglev --no-turbofan")
"""All tabs that a profile has open at one site are one process then. And no page of a test runs for long enough to win
back what it takes to compile its scripts for speed: an eighth of what the process burns.
"""
_SCRIPT = Path(__file__).with_name("asked_runs.js")
_STORED = "local_storage,indexeddb,cache_storage,service_workers"


class Profiles:
    """Lends a profile in which nothing is stored, and empties it when it comes back.

    Only the files of the app stay, and the process that has compiled them, which an empty tab keeps alive: a browser
    that has to fetch and compile them anew takes three times as long to open a page.
    """

    def __init__(self, browser: Browser, patience_ms: int) -> None:
        self._browser = browser
        self._patience_ms = patience_ms
        self._free: defaultdict[str, list[BrowserContext]] = defaultdict(list)
        self._lent: list[tuple[str, BrowserContext]] = []

    def lend(self, **options: Any) -> BrowserContext:
        """A profile that nobody else has; `options` are those of Playwright's `new_context`."""
        kind = repr(sorted(options.items()))
        profile = self._free[kind].pop() if self._free[kind] else self._make(options)
        self._lent.append((kind, profile))
        return profile

    def tab(self, size: ViewportSize | None = None, **options: Any) -> Page:
        """An empty tab of this size, of a profile that nobody else has.

        Whoever gives the size to the tab and not to the profile takes one that has opened pages before, at any size:
        each new kind of profile fetches and compiles the files of the app once more.
        """
        tab = self.lend(**options).new_page()
        if size is not None:
            tab.set_viewport_size(size)
        return tab

    def take_back(self) -> None:
        """Empty all profiles that are lent."""
        while self._lent:
            kind, profile = self._lent.pop()
            _empty(profile)
            self._free[kind].append(profile)

    def _make(self, options: dict[str, Any]) -> BrowserContext:
        profile = self._browser.new_context(**{"accept_downloads": True, "reduced_motion": "reduce"} | options)
        profile.set_default_timeout(self._patience_ms)
        profile.add_init_script(_asked_runs())
        _keep_process(profile.new_page())
        return profile


def _asked_runs() -> str:
    """The script that marks a page which has asked for a run, with Streamlit's own numbers of messages."""
    sent, received = BackMsg.DESCRIPTOR.fields_by_name, ForwardMsg.DESCRIPTOR.fields_by_name
    numbers = [
        sent["rerun_script"].number,
        received["new_session"].number,
        received["script_finished"].number,
        ForwardMsg.FINISHED_EARLY_FOR_RERUN,
    ]
    return f"{_SCRIPT.read_text('utf-8').rstrip()}({', '.join(map(str, numbers))})"


def _keep_process(tab: Page) -> None:
    tab.route("**", lambda route: route.fulfill(body=""))
    tab.goto(_SITE)
    tab.unroute_all()


def _empty(profile: BrowserContext) -> None:
    kept, *others = profile.pages
    for page in others:
        page.close()
    profile.set_offline(False)
    profile.clear_cookies()
    profile.new_cdp_session(kept).send("Storage.clearDataForOrigin", {"origin": "*", "storageTypes": _STORED})
