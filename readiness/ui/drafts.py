"""What a browser has typed or chosen and not yet handed in, for the case that its page is loaded anew.

It is kept in the memory of the process, by the cookie that Streamlit gives every browser, and nowhere else: it was not
handed in, so no database and no file holds it. Where people sign in, each of them finds their own there. A proxy that
spreads browsers over processes keeps each with one (docs/operating.md), so a page that is loaded anew finds it again.
"""

from __future__ import annotations

from collections import OrderedDict
from datetime import date
from threading import Lock
from typing import TypeAlias

from readiness.ui import device, state

MOST_CHARACTERS = 10_000_000
"""Of all browsers together; beyond it, those that typed longest ago are forgotten."""

Choice: TypeAlias = str | int | date | tuple[str, ...] | None
"""What a field can hold: a text, one of several ways, a tick, a day, several ways at once, or nothing."""
_LOCK = Lock()


class Drafts:
    """What fields hold, by browser and field."""

    def __init__(self, most: int = MOST_CHARACTERS) -> None:
        self._most = most
        self._characters = 0
        self._held: OrderedDict[tuple[str, str], Choice] = OrderedDict()

    def held(self, browser: str, field: str, otherwise: Choice = "") -> Choice:
        """What stands in a field and was not handed in, `otherwise` if nothing does."""
        with _LOCK:
            return self._held.get((browser, field), otherwise)

    def keep(self, browser: str, field: str, value: Choice) -> None:
        """Keep what stands in a field."""
        if not browser:
            return
        self.drop(browser, field)
        with _LOCK:
            self._held[browser, field] = value
            self._characters += _length(value)
            while self._characters > self._most:
                _, oldest = self._held.popitem(last=False)
                self._characters -= _length(oldest)

    def drop(self, browser: str, field: str) -> None:
        """Forget what stands in a field."""
        with _LOCK:
            if (browser, field) in self._held:
                self._characters -= _length(self._held.pop((browser, field)))


_ALL = Drafts()


def _whose() -> str:
    """What tells this browser from others, and whoever has signed in with it from others who do."""
    browser = device.browser()
    return f"{browser} {state.actor().id}".strip() if browser else ""


def before(field: str, otherwise: Choice = "") -> Choice:
    """What this browser has typed into a field, or chosen there, and not handed in."""
    return _ALL.held(_whose(), field, otherwise)


def keep(field: str, value: Choice) -> None:
    """Keep what stands in a field of this browser."""
    _ALL.keep(_whose(), field, value)


def drop(field: str) -> None:
    """Forget what stands in a field of this browser."""
    _ALL.drop(_whose(), field)


def _length(value: Choice) -> int:
    return len(value if isinstance(value, str) else repr(value))
