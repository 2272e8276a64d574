"""A tab of the app without a browser: opens pages, sends what widgets send, reads what the server answers.

It speaks the protocol of the browser: protobuf messages over the WebSocket `/_stcore/stream`. A client of this kind can
send what no page offers, which is what tests of authorization need, and it costs little, which is what loads need.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from ssl import SSLContext
from typing import Any, Self
from urllib.parse import urlsplit

import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.util import calc_hash

_DONE = {ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY}
_AN_HOUR = 3600.0
_TEXT_WIDGETS = ("text_input", "text_area")

Value = str | bool | float | list[str] | WidgetState
"""What a widget may be set to; a `WidgetState` is sent as it is, for values of kinds that no page sends."""


@dataclass(frozen=True)
class Widget:
    """One widget as the server described it. `key` is the key that the page gave it, empty if it gave none."""

    id: str
    kind: str
    label: str
    key: str
    options: tuple[str, ...]
    fragment: str


@dataclass
class Tab:
    """One open page. Everything received so far is in `received`, what the page shows now in `text` and `widgets`.

    `timers` holds the fragments that run again within an hour, with their seconds between two runs. `name` is the name
    of the host that the browser has in its address bar, if it is another one than that in `url`. `is_running` tells
    whether the server works on the page, as far as it has been heard. `stands_at` is the address that a browser tells
    beside each request, without what follows the question mark; without it nothing is told. `trust` holds the
    certificates to trust where the address is one of https, `comes_from` the address of this machine to come from.
    `connected_at` and `begun_at` tell when the socket was open and when the server began the page that came last, as
    `time.perf_counter` does. Entered again, a tab comes back as a browser does whose line was cut: with all it shows.
    """

    url: str
    page: str
    query: str
    patience: float = 120.0
    name: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    received: bytearray = field(default_factory=bytearray)
    widgets: dict[str, Widget] = field(default_factory=dict)
    timers: dict[str, float] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    is_running: bool = False
    stands_at: str = ""
    trust: SSLContext | None = None
    comes_from: str = ""
    connected_at: float = 0.0
    begun_at: float = 0.0
    _texts: dict[tuple[str, tuple[int, ...]], str] = field(default_factory=dict)
    _values: dict[str, Value] = field(default_factory=dict)
    _hash: str = ""
    _socket: Any = None

    async def __aenter__(self) -> Self:
        """Connect and wait for the first page."""
        await self.connect()
        await self.arrive()
        return self

    async def connect(self) -> None:
        """Open the socket and ask for the page; `arrive` waits for it."""
        parts = urlsplit(self.url)
        name = self.name or parts.netloc
        self._socket = await websockets.connect(
            f"{'wss' if self.trust else 'ws'}://{name}{parts.path}/_stcore/stream",
            host=parts.hostname,
            port=parts.port,
            subprotocols=[websockets.Subprotocol("streamlit")],
            additional_headers={"Origin": f"{parts.scheme}://{name}", **self.headers},
            ssl=self.trust,
            local_addr=(self.comes_from, 0) if self.comes_from else None,
            compression=None,
            max_size=None,
            proxy=None,
            open_timeout=self.patience,
        )
        self.connected_at = time.perf_counter()
        await self._request()

    async def arrive(self) -> None:
        """Wait for the page that was asked for as the socket was opened."""
        async with asyncio.timeout(self.patience):
            await self._finish("")

    async def __aexit__(self, *_: object) -> None:
        """Close the tab."""
        await self._socket.close()

    async def closed(self) -> int:
        """Wait until the other side has closed the socket; return the code by which it did."""
        await self._socket.wait_closed()
        return int(self._socket.close_code or 0)

    @property
    def text(self) -> str:
        """All texts on the page, in no certain order."""
        return "\n".join(self._texts.values())

    def find(self, name: str) -> Widget:
        """The widget with this key or label.

        Raises:
            KeyError: the page shows none.
        """
        found = [each for each in self.widgets.values() if name in {each.key, each.label}]
        if not found:
            raise KeyError(name)
        return found[0]

    def has(self, name: str) -> bool:
        """Whether the page shows a widget with this key or label."""
        return any(name in {each.key, each.label} for each in self.widgets.values())

    async def choose(self, name: str, value: Value) -> None:
        """Set a widget to a value, whether the page offers the value or not, and wait for the run."""
        widget = self.find(name)
        await self.send(widget.id, value, widget.fragment)

    async def send(self, widget_id: str, value: Value, fragment: str = "") -> None:
        """Send a value for any widget id at all, and wait for the run."""
        self._values[widget_id] = value
        await self._run(fragment)

    async def send_all(self, values: Mapping[str, Value]) -> None:
        """Set many widgets, by their ids, and wait for the one run."""
        self._values.update(values)
        await self._run()

    async def press(self, name: str) -> None:
        """Press a button and wait for the run."""
        widget = self.find(name)
        await self._run(widget.fragment, trigger=widget.id)

    async def post(self, widget_id: str, value: Value) -> None:
        """Set a widget and do not wait: the next step comes while the server is still at this one."""
        self._values[widget_id] = value
        await self._request()

    async def is_run_again(self, seconds: float) -> bool:
        """Send nothing; whether the server begins a further run within so many seconds, which is waited for then."""
        try:
            async with asyncio.timeout(seconds):
                while not self.is_running:
                    self._take(self._read_message(await self._socket.recv()))
        except TimeoutError:
            return False
        await self.arrive()
        return True

    async def follow(self, page: str) -> None:
        """Follow a link to another page of the app and wait for it."""
        left, self.page, self._hash = self._hash, page, ""
        await self._request(to=calc_hash(page) if page else "")
        async with asyncio.timeout(self.patience):
            await self._finish("", left)

    async def send_late(self, widget: Widget, value: Value, left: str) -> None:
        """Send a value from the page that was left, as a browser does whose link was followed while it was typed."""
        self._hash = calc_hash(left)
        await self.send(widget.id, value, widget.fragment)

    async def refresh(self, fragment: str = "") -> None:
        """Run the page again, or one fragment, as its timer does."""
        await self._run(fragment)

    async def wait_for(self, part: str) -> None:
        """Send nothing, and take in what the server runs by itself until the page shows this text."""
        async with asyncio.timeout(self.patience):
            while part not in self.text:
                await self._finish("")

    async def _run(self, fragment: str = "", trigger: str = "") -> None:
        await self._request(fragment, trigger)
        async with asyncio.timeout(self.patience):
            await self._finish(fragment)

    async def _request(self, fragment: str = "", trigger: str = "", to: str = "") -> None:
        message = BackMsg()
        rerun = message.rerun_script
        rerun.query_string = self.query
        rerun.page_script_hash = to or self._hash
        if not rerun.page_script_hash:
            rerun.page_name = self.page
        rerun.fragment_id = fragment
        if self.stands_at:
            rerun.context_info.url = self.stands_at
        for widget_id, value in self._values.items():
            _fill(rerun.widget_states.widgets.add(id=widget_id), value)
        if trigger:
            rerun.widget_states.widgets.add(id=trigger).trigger_value = True
        await self._socket.send(message.SerializeToString())

    async def _finish(self, fragment: str, left: str = "") -> None:
        """Take in what comes until the run ends, or the run of another page than the one that is left."""
        self._forget(fragment)
        while True:
            message = self._read_message(await self._socket.recv())
            self.is_running &= message.WhichOneof("type") != "script_finished"
            if message.WhichOneof("type") != "script_finished":
                self._take(message)
            elif message.script_finished == ForwardMsg.FINISHED_EARLY_FOR_RERUN or (left and self._hash in {left, ""}):
                fragment = ""
                self._forget(fragment)
            else:
                if message.script_finished not in _DONE:
                    self.faults.append(f"the script ended with {message.script_finished}")
                break
        if not fragment:
            self._values = {key: value for key, value in self._values.items() if key in self.widgets}

    def _read_message(self, data: bytes) -> ForwardMsg:
        self.received += data
        message = ForwardMsg()
        message.ParseFromString(data)
        return message

    def _take(self, message: ForwardMsg) -> None:
        """Take in one message of a run under way."""
        kind = message.WhichOneof("type")
        if kind == "new_session":
            self._hash = message.new_session.page_script_hash
            self.is_running = True
            self.begun_at = time.perf_counter()
        elif kind == "navigation" and message.navigation.page_script_hash:
            self._hash = message.navigation.page_script_hash
        elif kind == "page_info_changed":
            self.query = message.page_info_changed.query_string
        elif kind == "auto_rerun" and message.auto_rerun.interval <= _AN_HOUR:
            self.timers[message.auto_rerun.fragment_id] = message.auto_rerun.interval
        elif kind == "delta" and message.delta.WhichOneof("type") == "new_element":
            path = tuple(message.metadata.delta_path)
            self._read(message.delta.new_element, message.delta.fragment_id, path)

    def _forget(self, fragment: str) -> None:
        """Drop what the run that begins will send anew."""
        if not fragment:
            self.widgets, self._texts, self.timers = {}, {}, {}
            return
        self.widgets = {key: each for key, each in self.widgets.items() if each.fragment != fragment}
        self._texts = {key: each for key, each in self._texts.items() if key[0] != fragment}

    def _read(self, element: Any, fragment: str, path: tuple[int, ...]) -> None:
        kind = element.WhichOneof("type")
        content = getattr(element, kind)
        if kind == "exception":
            self.faults.append(content.message)
        self._texts.pop((fragment, path), None)
        if kind in {"html", "markdown", "text", "code", "alert"}:
            self._texts[fragment, path] = getattr(content, "body", "") or getattr(content, "code_text", "")
        elif (widget_id := getattr(content, "id", "")) and widget_id.startswith("$$ID"):
            self.widgets[widget_id] = _widget(widget_id, kind, content, fragment)
            self._take_value(widget_id, kind, content)

    def _take_value(self, widget_id: str, kind: str, content: Any) -> None:
        """Start from the value that the page shows, as a browser does."""
        if widget_id in self._values and not getattr(content, "set_value", False):
            return
        if kind == "radio" and content.HasField("default"):
            self._values[widget_id] = str(content.options[content.default])
        elif kind == "button_group" and content.default:
            self._values[widget_id] = [content.options[place].content for place in content.default]
        elif kind in _TEXT_WIDGETS and content.default:
            self._values[widget_id] = content.default
        elif kind == "checkbox" and content.default:
            self._values[widget_id] = True


def _widget(widget_id: str, kind: str, content: Any, fragment: str) -> Widget:
    key = widget_id.split("-", 2)[2]
    options = tuple(getattr(each, "content", each) for each in getattr(content, "options", ()))
    label = getattr(content, "label", "")
    return Widget(widget_id, kind, label, "" if key == "None" else key, options, fragment)


def _fill(state: WidgetState, value: Value) -> None:
    if isinstance(value, WidgetState):
        state.MergeFrom(value)
    elif isinstance(value, bool):
        state.bool_value = value
    elif isinstance(value, float):
        state.double_value = value
    elif isinstance(value, list):
        state.string_array_value.data.extend(value)
    else:
        state.string_value = value
