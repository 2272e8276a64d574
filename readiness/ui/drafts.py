"""What a browser has typed and not yet handed in, for the case that its page is loaded anew.

It is kept in the memory of the process, by the cookie that Streamlit gives every browser, and nowhere else: it was not
handed in, so no database and no file holds it. A proxy that spreads browsers over processes keeps each with one
(docs/operating.md), so a page that is loaded anew finds it again.
"""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock

from readiness.ui import device

MOST_CHARACTERS = 10_000_000
"""Of all browsers together; beyond it, those that typed longest ago are forgotten."""

_LOCK = Lock()


class Drafts:
    """Texts by browser and field."""

    def __init__(self, most: int = MOST_CHARACTERS) -> None:
        self._most = most
        self._characters = 0
        self._texts: OrderedDict[tuple[str, str], str] = OrderedDict()

    def text(self, browser: str, field: str) -> str:
        """What was typed into a field and not handed in; "" for nothing."""
        with _LOCK:
            return self._texts.get((browser, field), "")

    def keep(self, browser: str, field: str, text: str) -> None:
        """Keep what stands in a field; "" drops it."""
        if not browser:
            return
        with _LOCK:
            self._characters -= len(self._texts.pop((browser, field), ""))
            if text:
                self._texts[browser, field] = text
                self._characters += len(text)
            while self._characters > self._most:
                _, oldest = self._texts.popitem(last=False)
                self._characters -= len(oldest)


_ALL = Drafts()


def typed_before(field: str) -> str:
    """What this browser has typed into a field and not handed in."""
    return _ALL.text(device.browser(), field)


def keep(field: str, text: str) -> None:
    """Keep what stands in a field of this browser; "" drops it."""
    _ALL.keep(device.browser(), field, text)
