"""Simulated people, each with one tab, who answer and do what a browser does where its line is cut.

A browser asks at two addresses whether the server is there, opens a socket, and sends all that is on the screen with
its first request: what was pressed and not acknowledged goes with it. As soon as the socket is open it lets people
press, though the page is not drawn anew yet. Who wants to press before that waits from then on.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from websockets.exceptions import WebSocketException

from readiness.ui.reconnecting import GAVE
from tools.streamlit_tab import Tab, Widget

THINK_SECONDS = {"answer": 20.0, "join": 8.0}
"""How long people think on a page, on average: alone, 43 questions in 20 minutes are 28 s each; a room is faster."""
QUESTION = "data-access"
CUT_OFF = OSError, TimeoutError, WebSocketException, EOFError
_ASKED_FIRST = "/_stcore/health", "/_stcore/host-config"
_PATIENCE_SECONDS = 60.0
_SAME_RUN_SECONDS = 1.0
"""What was pressed on the way went with the page that came then, unless the page runs again within this time."""

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


def before_ping(number: int, chance: random.Random) -> float:
    """How many seconds it lets pass after it asked for the `number`th time, from 1 on, and got no good answer."""
    longest = min(4.0, 0.1 * 2 ** (number - 1))
    return longest if number == 1 else chance.uniform(0.7 * longest, longest)


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
        self._has_line = asyncio.Event()
        self._way: asyncio.Task[None] | None = None
        self._asked: Widget | None = None

    async def come(self) -> None:
        """Open the page for the first time."""
        await self._tab.__aenter__()

    async def answer_until(self, is_over: asyncio.Event) -> None:
        """Choose, wait until it is acknowledged, think, and so on."""
        think = THINK_SECONDS[self.page]
        wanted = await self._think(is_over, self._chance.uniform(0, think))
        while not is_over.is_set():
            level = (self.given[-1][1] + 1) % 4 if self.given else self._chance.randrange(4)
            question, acknowledged = await self._choose(level)
            self.given.append((question, level))
            self.tell(self.page, "acknowledged")
            self.waits.append((wanted, acknowledged - wanted))
            wanted = await self._think(is_over, self._chance.uniform(0.5, 1.5) * think)
        if self._way is not None:
            await self._way

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
                happens: asyncio.Task[Any] = self._way or asyncio.create_task(self._tab.closed())
                await asyncio.wait({over, happens}, timeout=left, return_when=asyncio.FIRST_COMPLETED)
                if self._way is not None:
                    self._end_way()
                elif happens.done():
                    # Until the page is there anew, the browser shows what was on it.
                    self._asked = self._question()
                    self._way = asyncio.create_task(self._come_back())
                else:
                    happens.cancel()
        finally:
            over.cancel()
        return min(end, time.perf_counter())

    def _question(self) -> Widget | None:
        return next((each for each in self._tab.widgets.values() if each.kind == "radio"), None)

    async def _choose(self, level: int) -> tuple[str, float]:
        """Give this level until it is acknowledged; return the question and when that was."""
        self._end_way()
        asked = self._question() if self._way is None else self._asked
        if asked is None:
            raise RuntimeError(f"No question is on the page.\n{self._tab.text}")
        question = asked.key.split(":")[1] if self.page == "join" else QUESTION
        self.sent.append((question, level))
        try:
            if self._way is not None:
                return question, await self._press_on_the_way(asked, level)
            self.tell(self.page, "sent")
            await self._tab.send(asked.id, asked.options[level], asked.fragment)
        except CUT_OFF:
            # The page asks for itself with all that is on it, so with this level too, and its browser tells of that.
            self._tab.headers = {"Cookie": f"{GAVE}=1"}
            await self._come_back()
            self._tab.headers = {}
        return question, time.perf_counter()

    async def _press_on_the_way(self, asked: Widget, level: int) -> float:
        """Press as soon as the line is there, which is before the page is; return when it was acknowledged."""
        way = self._way
        assert way is not None
        line = asyncio.create_task(self._has_line.wait())
        await asyncio.wait({line, way}, return_when=asyncio.FIRST_COMPLETED)
        line.cancel()
        try:
            pressed = time.perf_counter()
            self.tell(self.page, "sent")
            await self._tab.post(asked.id, asked.options[level])
        except CUT_OFF:
            # It goes with the first request of the next line.
            pressed = 0.0
        self._tab.headers = {"Cookie": f"{GAVE}=1"}
        await way
        self._tab.headers, self._way = {}, None
        return await self._acknowledged(pressed)

    async def _acknowledged(self, pressed: float) -> float:
        """When the run ended that has seen what was pressed while the page was on its way."""
        while True:
            ended = time.perf_counter()
            is_in_it = self._tab.begun_at > pressed
            try:
                if not await self._tab.is_run_again(_SAME_RUN_SECONDS if is_in_it else _PATIENCE_SECONDS):
                    return ended
            except CUT_OFF:
                if is_in_it:
                    return ended
                raise

    def _end_way(self) -> None:
        """Go on as before if the page is there."""
        if self._way is not None and self._way.done():
            self._way.result()
            self._way = None

    async def _come_back(self) -> None:
        """Open the socket again until the page is there, as often as it takes."""
        cut, attempt = time.perf_counter(), 0
        while True:
            attempt += 1
            await asyncio.sleep(before_attempt(attempt, self._chance))
            await self._ping()
            try:
                await self._tab.connect()
                attempt = 0
                self._has_line.set()
                await self._tab.arrive()
            except CUT_OFF:
                continue
            finally:
                self._has_line.clear()
            connected, begun, now = self._tab.connected_at, self._tab.begun_at, time.perf_counter()
            self.ways_back.append(WayBack(connected - cut, begun - connected, now - begun))
            return

    async def _ping(self) -> None:
        """Ask whether the server is there, both addresses at once, until both answer."""
        number = 0
        while True:
            number += 1
            try:
                await asyncio.gather(*(_get(self.url, path) for path in _ASKED_FIRST))
            except CUT_OFF:
                await asyncio.sleep(before_ping(number, self._chance))
            else:
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
