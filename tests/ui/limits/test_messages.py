"""Which messages of a tab are taken, and how fast."""

from itertools import repeat

import pytest
from starlette.types import Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.runtime.runtime_util import get_max_widget_state_size_bytes

from readiness.ui.limits.departures import Departures
from readiness.ui.limits.messages import MOST_UNMEANT, Messages, Pace, kind_of
from tests.servers.talking import talk

RERUN = BackMsg(rerun_script={}).SerializeToString()
GOOD: Message = {"type": "websocket.receive", "bytes": RERUN}
TEXT: Message = {"type": "websocket.receive", "text": "hello"}
ASKS_FOR_FILES: Message = {"type": "websocket.receive", "bytes": BackMsg(load_git_info=True).SerializeToString()}


def taken(*messages: Message) -> tuple[list[Message], list[Message]]:
    """What of these messages reaches the app, and what is sent to the tab."""
    reached: list[Message] = []
    sent: list[Message] = []
    left = [*messages, {"type": "websocket.disconnect"}]

    async def app(_scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "websocket.accept"})
        while not reached or reached[-1]["type"] != "websocket.disconnect":
            reached.append(await receive())
        await send({"type": "websocket.send", "bytes": b"late"})

    async def receive() -> Message:
        return left.pop(0)

    async def send(message: Message) -> None:
        if message["type"] != "websocket.accept":
            sent.append(message)

    talk(lambda: Departures(Messages(app))({"type": "websocket", "path": "/_stcore/stream"}, receive, send))
    return reached[:-1], sent


def test_what_no_browser_sends_is_told_once_and_closes_the_tab_after_a_few(caplog: pytest.LogCaptureFixture) -> None:
    reached, sent = taken(GOOD, *repeat(TEXT, 50), GOOD)

    assert reached == [GOOD]
    assert sent == [{"type": "websocket.close", "code": 1002}]
    assert len(caplog.records) == 1


def test_more_at_once_than_a_page_sends_closes_the_tab(caplog: pytest.LogCaptureFixture) -> None:
    most = get_max_widget_state_size_bytes()
    reached, sent = taken(GOOD, {"type": "websocket.receive", "bytes": bytes(most + 1)}, GOOD)

    assert reached == [GOOD]
    assert sent == [{"type": "websocket.close", "code": 1009}]
    assert len(caplog.records) == 1


def test_one_odd_message_is_passed_over_and_the_tab_goes_on() -> None:
    reached, sent = taken(*repeat(TEXT, MOST_UNMEANT - 1), GOOD)

    assert reached == [GOOD]
    assert sent == []


def test_what_every_browser_asks_and_nobody_needs_is_passed_over_in_silence(caplog: pytest.LogCaptureFixture) -> None:
    reached, _ = taken(*repeat(ASKS_FOR_FILES, 10), GOOD)

    assert reached == [GOOD]
    assert not caplog.records


@pytest.mark.parametrize("kind", ["clear_cache", "set_run_on_save", "debug_shutdown_runtime"])
def test_messages_for_developers_are_none_of_a_page(kind: str) -> None:
    reached, sent = taken(
        *repeat({"type": "websocket.receive", "bytes": BackMsg(**{kind: True}).SerializeToString()}, 3)
    )

    assert reached == []
    assert sent[0]["type"] == "websocket.close"


def test_a_value_for_what_is_no_widget_makes_a_message_unreadable() -> None:
    message = BackMsg()
    message.rerun_script.widget_states.widgets.add(id="assessment").string_value = "x"

    assert kind_of(RERUN) == "rerun_script"
    assert kind_of(message.SerializeToString()) == kind_of(b"\xff\xff") == kind_of(None) == ""


def test_a_tab_may_send_many_messages_at_once_and_then_so_many_a_second() -> None:
    pace = Pace(at_once=10, a_second=5)

    assert [pace.wait(0.0) for _ in range(10)] == [0.0] * 10
    assert pace.wait(0.0) == pytest.approx(0.2)
    assert pace.wait(0.0) == pytest.approx(0.4)
    assert pace.wait(100.0) == 0.0
