"""What one tab may send: messages that a page of ours sends, and no more of them at a time than a person could mean.

Runs of a tab are in turn, and what comes meanwhile is merged into the one that follows. So a tab that sends faster than
that loses nothing by being listened to more slowly.
"""

from __future__ import annotations

import asyncio
import logging
import time

from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.runtime.runtime_util import get_max_widget_state_size_bytes

from readiness.ui.limits.admission import STREAM

MEANT = {"rerun_script", "stop_script", "file_urls_request", "app_heartbeat", "backend_operation_request"}
"""What a page sends. Others are for whoever develops an app, such as one that empties the caches of everybody."""
PASSED_OVER = {"load_git_info"}
"""What every browser sends, and nobody needs: the answer would name files of the server's checkout."""
OF_A_WIDGET = "$$ID-"
MOST_UNMEANT = 3
"""After so many messages that no browser sends a tab is closed."""
AT_ONCE, A_SECOND = 100, 40
"""Messages that a tab may send in one go, and in a second after that."""
_PROTOCOL_ERROR, _TOO_LARGE = 1002, 1009
_LOG = logging.getLogger(__name__)


class Messages:
    """Stands before Streamlit's own end of each tab."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, or one tab until it is closed."""
        if scope["type"] != "websocket" or not scope["path"].endswith(STREAM):
            await self.app(scope, receive, send)
            return
        await self.app(scope, _Listening(receive, send).receive, send)


class _Listening:
    def __init__(self, receive: Receive, send: Send) -> None:
        self._receive, self._send = receive, send
        self._unmeant = 0
        self._pace = Pace(AT_ONCE, A_SECOND)

    async def receive(self) -> Message:
        """The next message that a page sends, in good time."""
        while True:
            message = await self._receive()
            if message["type"] != "websocket.receive":
                return message
            await asyncio.sleep(self._pace.wait(time.monotonic()))
            data = message.get("bytes")
            if data is not None and len(data) > get_max_widget_state_size_bytes():
                _LOG.warning("A tab sends more at once than any page does, and is closed.")
                return await self._close(_TOO_LARGE)
            kind = kind_of(data)
            if kind in MEANT:
                return message
            if kind in PASSED_OVER:
                continue
            self._unmeant += 1
            if self._unmeant == 1:
                _LOG.warning("A tab sends what no browser does. It is passed over, and with more of it the tab closed.")
            if self._unmeant >= MOST_UNMEANT:
                return await self._close(_PROTOCOL_ERROR)

    async def _close(self, code: int) -> Message:
        """Close the tab, and return what the app hears of it."""
        await self._send({"type": "websocket.close", "code": code})
        return {"type": "websocket.disconnect", "code": code}


class Pace:
    """So many at once, and so many a second after that."""

    def __init__(self, at_once: int, a_second: float) -> None:
        self._at_once, self._a_second = at_once, a_second
        self._left = float(at_once)
        self._seen_at: float | None = None

    def wait(self, now: float) -> float:
        """How many seconds the one that comes now has to wait."""
        if self._seen_at is not None:
            self._left = min(self._at_once, self._left + (now - self._seen_at) * self._a_second)
        self._seen_at = now
        self._left -= 1
        return max(0.0, -self._left / self._a_second)


def kind_of(data: bytes | None) -> str:
    """What a message is; "" for one that cannot be read, or that sets what is no widget."""
    if data is None:
        return ""
    try:
        message = BackMsg.FromString(data)
    except Exception:  # noqa: BLE001  the one it raises is of a library that only Streamlit knows
        return ""
    values = message.rerun_script.widget_states.widgets
    return (message.WhichOneof("type") or "") if all(each.id.startswith(OF_A_WIDGET) for each in values) else ""
