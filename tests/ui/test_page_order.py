"""Requests of one tab: what is typed in the moment a link is followed belongs to the way there."""

from collections import OrderedDict
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from threading import Event
from types import SimpleNamespace

import pytest
import streamlit
from streamlit.proto.ClientState_pb2 import ContextInfo
from streamlit.proto.WidgetStates_pb2 import WidgetState, WidgetStates
from streamlit.runtime.scriptrunner_utils.script_requests import RerunData, ScriptRequest
from streamlit.util import calc_hash

from readiness.ui import page_order
from readiness.ui.limits.arrivals import Arrival, Arrivals
from readiness.ui.page_order import RequestsInOrder
from readiness.ui.reconnecting import GAVE

STANDS_AT = ContextInfo(url="http://127.0.0.1:8501/answer")
ANSWER, RESULTS = calc_hash("answer"), calc_hash("results")
TEXT = WidgetStates(widgets=[WidgetState(id="evidence", string_value="Seen")])
OTHER_TEXT = WidgetStates(widgets=[WidgetState(id="evidence", string_value="Not yet seen")])
PRESS = WidgetStates(widgets=[WidgetState(id="next", trigger_value=True)])


def request(page: str, states: WidgetStates | None = None, at: ContextInfo = STANDS_AT) -> RerunData:
    return RerunData(page_script_hash=page, widget_states=states, context_info=at, query_string=f"of={page}")


def asked(*requests: RerunData) -> list[tuple[str, str]]:
    """The pages that are run, with what is in their fields and addresses."""
    waiting = RequestsInOrder()
    for each in requests:
        waiting.request_rerun(each)
    found = []
    while (run := waiting.on_scriptrunner_ready()).type.value == "RERUN":
        states = run.rerun_data.widget_states
        texts = "".join(each.string_value for each in states.widgets) if states is not None else ""
        found.append((run.rerun_data.page_script_hash, texts))
    return found


def test_a_text_that_follows_a_link_goes_with_it_and_does_not_lead_back() -> None:
    assert asked(request(RESULTS), request(ANSWER, TEXT)) == [(RESULTS, "Seen")]


def test_a_press_on_the_page_being_left_leads_back_to_it() -> None:
    assert [page for page, _ in asked(request(RESULTS), request(ANSWER, PRESS))] == [RESULTS, ANSWER]


def test_a_link_from_the_next_page_leads_back() -> None:
    from_there = ContextInfo(url="http://127.0.0.1:8501/results")
    assert [page for page, _ in asked(request(RESULTS), request(ANSWER, TEXT, from_there))] == [RESULTS, ANSWER]


class Line(Arrivals):
    """A line of one page at once, without a clock, that counts who comes."""

    def __init__(self) -> None:
        super().__init__(1, lambda: 0.0)
        self.came: list[Arrival] = []
        self.has_come = Event()

    def come(self, *, is_urgent: bool) -> Arrival:
        arrival = super().come(is_urgent=is_urgent)
        self.came.append(arrival)
        self.has_come.set()
        return arrival


def one_after_the_other(patch: pytest.MonkeyPatch, *requests: RerunData) -> list[str]:
    """The pages that one tab gets, each request in a thread that begins when the one before has ended."""
    found = []
    patch.setattr(page_order, "_ASKED_BY", OrderedDict())
    for each in requests:
        thread = RequestsInOrder()
        thread.request_rerun(each)
        with patch.context() as in_thread:
            in_thread.setattr(page_order, "get_script_run_ctx", lambda **_: SimpleNamespace(session_id="a tab"))
            found.append(thread.on_scriptrunner_ready().rerun_data.page_script_hash)
    return found


def test_a_text_that_comes_after_the_next_page_was_run_does_not_lead_back(monkeypatch: pytest.MonkeyPatch) -> None:
    assert one_after_the_other(monkeypatch, request(RESULTS), request(ANSWER, TEXT)) == [RESULTS, RESULTS]


def test_back_leads_back_after_the_next_page_was_run(monkeypatch: pytest.MonkeyPatch) -> None:
    back = replace(request(ANSWER), is_history_navigation=True)
    assert one_after_the_other(monkeypatch, request(RESULTS), back) == [RESULTS, ANSWER]


def test_a_text_before_a_link_is_read_by_its_own_page() -> None:
    assert asked(request(ANSWER, TEXT), request(RESULTS)) == [(ANSWER, "Seen"), (RESULTS, "")]


def test_what_a_tab_sent_before_it_was_closed_is_worked_off() -> None:
    tab = RequestsInOrder()
    tab.request_rerun(request(ANSWER, TEXT))
    tab.request_stop()
    assert tab.on_scriptrunner_ready().type.value == "RERUN"
    assert tab.on_scriptrunner_yield() is None
    assert tab.on_scriptrunner_ready().type.value == "STOP"


def test_a_page_that_ends_itself_ends_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    tab = RequestsInOrder()
    tab.request_rerun(request(ANSWER, TEXT))
    tab.on_scriptrunner_ready()
    here = SimpleNamespace(script_requests=tab, page_script_hash=ANSWER)
    monkeypatch.setattr(page_order, "get_script_run_ctx", lambda **_: here)
    tab.request_stop()
    stopped = tab.on_scriptrunner_yield()
    assert stopped is not None
    assert stopped.type.value == "STOP"


def test_a_run_for_a_closed_tab_does_not_go_on_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_order, "_SECONDS_LEFT", 0.0)
    tab = RequestsInOrder()
    tab.request_rerun(request(ANSWER, TEXT))
    tab.on_scriptrunner_ready()
    tab.request_stop()
    stopped = tab.on_scriptrunner_yield()
    assert stopped is not None
    assert stopped.type.value == "STOP"


def test_the_first_page_of_a_tab_waits_for_its_turn_and_what_is_given_meanwhile_goes_with_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    line = Line()
    before = line.come(is_urgent=True)
    monkeypatch.setattr(page_order, "arrivals", line)
    monkeypatch.setattr(page_order, "_ASKED_BY", OrderedDict())
    monkeypatch.setattr(page_order, "get_script_run_ctx", lambda **_: SimpleNamespace(session_id="who comes"))
    tab, others = RequestsInOrder(), line.come(is_urgent=False)
    line.has_come.clear()
    tab.request_rerun(request(ANSWER))
    with ThreadPoolExecutor() as thread:
        first = thread.submit(tab.on_scriptrunner_ready)
        assert line.has_come.wait(30)
        monkeypatch.setattr(page_order, "get_script_run_ctx", lambda **_: None)
        tab.request_rerun(request(ANSWER, TEXT))
        assert not first.done()
        line.leave(before)
        states = first.result().rerun_data.widget_states
    assert states == TEXT
    assert not others.may_begin.is_set()
    tab.on_scriptrunner_ready()
    assert others.may_begin.is_set()


def test_a_tab_that_has_had_a_page_waits_for_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line()
    monkeypatch.setattr(page_order, "arrivals", line)
    assert one_after_the_other(monkeypatch, request(RESULTS), request(ANSWER), request(RESULTS))
    assert len(line.came) == 1


@pytest.mark.parametrize(("presses", "gave"), [(False, False), (True, False), (False, True)])
def test_a_tab_that_brings_something_is_drawn_before_those_that_only_rest(
    monkeypatch: pytest.MonkeyPatch, *, presses: bool, gave: bool
) -> None:
    monkeypatch.setattr(page_order, "arrivals", Arrivals(1, lambda: 0.0))
    monkeypatch.setattr(page_order, "_ASKED_BY", OrderedDict())
    monkeypatch.setattr(page_order, "get_script_run_ctx", lambda **_: SimpleNamespace(session_id="who comes"))
    monkeypatch.setattr(streamlit, "context", SimpleNamespace(cookies={GAVE: "1"} if gave else {}))
    tab = RequestsInOrder()
    tab._rerun_data = request(ANSWER, PRESS if presses else TEXT)
    tab._wait_for_first_page()
    assert tab._arrival is not None
    assert tab._arrival.is_urgent is (presses or gave)


@pytest.mark.parametrize(("later", "gives"), [(OTHER_TEXT, True), (TEXT, False)], ids=["a text", "the same"])
def test_what_is_given_before_a_tab_stands_in_the_line_brings_it_forward_too(
    monkeypatch: pytest.MonkeyPatch, later: WidgetStates, *, gives: bool
) -> None:
    line = Line()
    monkeypatch.setattr(page_order, "arrivals", line)
    monkeypatch.setattr(page_order, "_ASKED_BY", OrderedDict())
    tab = RequestsInOrder()
    tab.request_rerun(request(ANSWER, TEXT))
    tab.request_rerun(request(ANSWER, later))
    monkeypatch.setattr(page_order, "get_script_run_ctx", lambda **_: SimpleNamespace(session_id="who comes"))
    tab._wait_for_first_page()
    assert line.came[-1].is_urgent is gives


@pytest.fixture
def who_waits(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[RequestsInOrder, Line, Future[ScriptRequest]]]:
    """A tab that was cut off with a text in it and waits for its first page behind another; what it runs in the end."""
    yield from waiting(monkeypatch, request(ANSWER, TEXT))


@pytest.fixture
def who_brings_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[tuple[RequestsInOrder, Line, Future[ScriptRequest]]]:
    """The same of a tab that was opened anew."""
    yield from waiting(monkeypatch, request(ANSWER))


def waiting(
    monkeypatch: pytest.MonkeyPatch, asked: RerunData
) -> Iterator[tuple[RequestsInOrder, Line, Future[ScriptRequest]]]:
    line = Line()
    before = line.come(is_urgent=True)
    line.has_come.clear()
    monkeypatch.setattr(page_order, "arrivals", line)
    monkeypatch.setattr(page_order, "_ASKED_BY", OrderedDict())
    monkeypatch.setattr(page_order, "get_script_run_ctx", lambda **_: SimpleNamespace(session_id="who comes"))
    tab = RequestsInOrder()
    tab.request_rerun(asked)
    with ThreadPoolExecutor() as thread:
        runs = thread.submit(tab.on_scriptrunner_ready)
        assert line.has_come.wait(30)
        monkeypatch.setattr(page_order, "get_script_run_ctx", lambda **_: None)
        yield tab, line, runs
        line.leave(before)


@pytest.mark.parametrize(
    ("later", "gives"),
    [
        (request(ANSWER, TEXT), False),
        (request(ANSWER), False),
        (replace(request(ANSWER, OTHER_TEXT), is_auto_rerun=True), False),
        (request(ANSWER, OTHER_TEXT), True),
        (request(ANSWER, PRESS), True),
        (request(RESULTS, TEXT), True),
    ],
    ids=["the same", "nothing", "a clock", "a text", "a press", "a link"],
)
def test_who_waits_comes_forward_only_by_what_somebody_gives(
    who_waits: tuple[RequestsInOrder, Line, Future[ScriptRequest]], later: RerunData, *, gives: bool
) -> None:
    tab, line, _ = who_waits
    tab.request_rerun(later)
    assert line.came[-1].is_urgent is gives


def test_a_tab_that_is_gone_leaves_the_line_and_is_drawn_for_nobody(
    who_brings_nothing: tuple[RequestsInOrder, Line, Future[ScriptRequest]],
) -> None:
    tab, line, runs = who_brings_nothing
    tab.request_stop()
    assert runs.result(30).type.value == "STOP"
    assert line.waiting == 0


@pytest.mark.parametrize("seconds_in_line", [0.0, 1000.0])
def test_a_tab_that_is_gone_and_brought_a_text_is_still_drawn_however_long_it_waited(
    who_waits: tuple[RequestsInOrder, Line, Future[ScriptRequest]],
    monkeypatch: pytest.MonkeyPatch,
    seconds_in_line: float,
) -> None:
    tab, line, runs = who_waits
    tab.request_stop()
    assert line.waiting == 1
    now = page_order.monotonic()
    monkeypatch.setattr(page_order, "monotonic", lambda: now + seconds_in_line)
    line.leave(line.came[0])
    assert runs.result(30).rerun_data.widget_states == TEXT


def test_a_tab_that_is_gone_with_something_given_is_still_drawn(
    who_waits: tuple[RequestsInOrder, Line, Future[ScriptRequest]],
) -> None:
    tab, line, runs = who_waits
    tab.request_rerun(request(ANSWER, OTHER_TEXT))
    tab.request_stop()
    assert line.waiting == 1
    line.leave(line.came[0])
    assert runs.result(30).rerun_data.widget_states == OTHER_TEXT


@pytest.mark.parametrize(("brought", "found"), [(None, "STOP"), (TEXT, "RERUN")], ids=["nothing", "a text"])
def test_a_tab_that_is_gone_before_it_stands_in_the_line_is_drawn_only_for_what_it_brought(
    monkeypatch: pytest.MonkeyPatch, brought: WidgetStates | None, found: str
) -> None:
    line = Line()
    monkeypatch.setattr(page_order, "arrivals", line)
    monkeypatch.setattr(page_order, "_ASKED_BY", OrderedDict())
    tab = RequestsInOrder()
    tab.request_rerun(request(ANSWER, brought))
    tab.request_stop()
    monkeypatch.setattr(page_order, "get_script_run_ctx", lambda **_: SimpleNamespace(session_id="who comes"))
    assert tab.on_scriptrunner_ready().type.value == found
    assert len(line.came) == (brought is not None)


def test_a_page_that_ends_before_it_begins_lets_the_next_begin(monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line()
    monkeypatch.setattr(page_order, "arrivals", line)
    monkeypatch.setattr(page_order, "_ASKED_BY", OrderedDict())
    monkeypatch.setattr(page_order, "_SECONDS_LEFT", 0.0)
    tab = RequestsInOrder()
    tab.request_rerun(request(ANSWER, PRESS))
    tab.request_stop()
    monkeypatch.setattr(page_order, "get_script_run_ctx", lambda **_: SimpleNamespace(session_id="who comes"))
    assert tab.on_scriptrunner_ready().type.value == "STOP"
    line.come(is_urgent=False)
    assert len(line.came) == 2
    assert line.waiting == 0
