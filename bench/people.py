"""Simulated people, each with one tab, who answer and do what a browser does where its line is cut.

A browser asks twice whether the server is there, opens a socket, and sends all that is on the screen with its first
request: what was pressed and not acknowledged goes with it. A person who wants to press meanwhile waits from then on.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import urlsplit

from websockets.exceptions import WebSocketException

from readiness.ui.reconnecting import GAVE
from tools.streamlit_tab import Tab

THINK_SECONDS = {"answer": 20.0, "join": 8.0}
"""How long people think on a page, on average: alone, 43 questions in 20 minutes are 28 s each; a room is faster."""
QUESTION = "data-access"
CUT_OFF = OSError, TimeoutError, WebSocketException, EOFError
_ASKED_FIRST = "/_stcore/health", "/_stcore/host-config"
_PATIENCE_SECONDS = 60.0

Choice = tuple[str, int]
"""A question, and the level that was chosen."""


class WayBack(NamedTuple):
    """What a tab went through since its line was cut, in seconds, each part by itself.

    Attributes:
        connected: until the other process had taken its socket.
        queued: until its page was begun there.
        drawn: until its page was there.
    """

    connected: float
    queued: float
    drawn: float


def before_attempt(number: int, chance: random.Random) -> float:
    """How many seconds Streamlit's page in a browser lets pass before it tries for the `number`th time, from 1 on."""
    longest = min(4.0, 0.5 * 2 ** (number - 1))
    return chance.uniform(longest / 2, longest)


@dataclass
class Person:
    """Somebody with one question on the screen, who chooses another level again and again.

    `waits` holds when each press was wanted and after how many seconds it was acknowledged. `tell` hears the page and
    what happens on it: `sent`, `acknowledged`.
    """

    url: str
    page: str
    query: str
    sent: list[Choice] = field(default_factory=list)
    given: list[Choice] = field(default_factory=list)
    waits: list[tuple[float, float]] = field(default_factory=list)
    ways_back: list[WayBack] = field(default_factory=list)
    tell: Callable[[str, str], None] = lambda _page, _event: None

    def __post_init__(self) -> None:
        self._chance = random.Random(self.query)
        self._tab = Tab(self.url, self.page, self.query, patience=_PATIENCE_SECONDS)

    async def come(self) -> None:
        """Open the page for the first time."""
        await self._tab.__aenter__()

    async def answer_until(self, is_over: asyncio.Event) -> None:
        """Choose, wait until it is acknowledged, think, and so on."""
        think = THINK_SECONDS[self.page]
        wanted = await self._think(is_over, self._chance.uniform(0, think))
        while not is_over.is_set():
            level = (self.given[-1][1] + 1) % 4 if self.given else self._chance.randrange(4)
            self.given.append((await self._choose(level), level))
            self.tell(self.page, "acknowledged")
            self.waits.append((wanted, time.perf_counter() - wanted))
            wanted = await self._think(is_over, self._chance.uniform(0.5, 1.5) * think)

    async def go(self) -> None:
        """Close the page."""
        try:
            await self._tab.__aexit__()
        except CUT_OFF:
            return

    async def _think(self, is_over: asyncio.Event, seconds: float) -> float:
        """Do nothing for a while, but let the tab come back; return when the person wanted to go on."""
        end = time.perf_counter() + seconds
        over = asyncio.create_task(is_over.wait())
        try:
            while (left := end - time.perf_counter()) > 0 and not over.done():
                cut = asyncio.create_task(self._tab.closed())
                await asyncio.wait({over, cut}, timeout=left, return_when=asyncio.FIRST_COMPLETED)
                if cut.done():
                    await self._come_back()
                else:
                    cut.cancel()
        finally:
            over.cancel()
        return min(end, time.perf_counter())

    async def _choose(self, level: int) -> str:
        """Give this level until it is acknowledged; return the question."""
        asked = next((each for each in self._tab.widgets.values() if each.kind == "radio"), None)
        if asked is None:
            raise RuntimeError(f"No question is on the page.\n{self._tab.text}")
        question = asked.key.split(":")[1] if self.page == "join" else QUESTION
        self.sent.append((question, level))
        self.tell(self.page, "sent")
        try:
            await self._tab.send(asked.id, asked.options[level], asked.fragment)
        except CUT_OFF:
            # The page asks for itself with all that is on it, so with this level too, and its browser tells of that.
            self._tab.headers = {"Cookie": f"{GAVE}=1"}
            await self._come_back()
            self._tab.headers = {}
        return question

    async def _come_back(self) -> None:
        """Open the socket again until the page is there, as often as it takes."""
        cut, attempt = time.perf_counter(), 0
        while True:
            attempt += 1
            await asyncio.sleep(before_attempt(attempt, self._chance))
            try:
                for path in _ASKED_FIRST:
                    await _get(self.url, path)
                await self._tab.__aenter__()
            except CUT_OFF:
                continue
            connected, begun, now = self._tab.connected_at, self._tab.begun_at, time.perf_counter()
            self.ways_back.append(WayBack(connected - cut, begun - connected, now - begun))
            return


async def _get(url: str, path: str) -> None:
    """Ask for an address of the server and drop what it answers; raises OSError or EOFError if it answers nothing."""
    parts = urlsplit(url)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    try:
        writer.write(f"GET {parts.path}{path} HTTP/1.1\r\nHost: {parts.netloc}\r\nConnection: close\r\n\r\n".encode())
        await writer.drain()
        if (await asyncio.wait_for(reader.readline(), _PATIENCE_SECONDS)).split()[1:2] != [b"200"]:
            raise ConnectionError(path)
        await reader.read()
    finally:
        writer.close()
