"""Browser profiles that tests use one after the other."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from playwright.sync_api import Browser, BrowserContext

_STORED = "local_storage,indexeddb,cache_storage,service_workers"


class Profiles:
    """Lends a profile in which nothing is stored, and empties it when it comes back.

    Only the files of the app stay: a browser that has to fetch and compile them anew takes three times as long to open
    a page.
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

    def take_back(self) -> None:
        """Empty all profiles that are lent."""
        while self._lent:
            kind, profile = self._lent.pop()
            _empty(profile)
            self._free[kind].append(profile)

    def _make(self, options: dict[str, Any]) -> BrowserContext:
        profile = self._browser.new_context(**{"accept_downloads": True, "reduced_motion": "reduce"} | options)
        profile.set_default_timeout(self._patience_ms)
        return profile


def _empty(profile: BrowserContext) -> None:
    for page in profile.pages:
        page.close()
    profile.set_offline(False)
    profile.clear_cookies()
    page = profile.new_page()
    storage = {"origin": "*", "storageTypes": _STORED}
    profile.new_cdp_session(page).send("Storage.clearDataForOrigin", storage)
    page.close()
