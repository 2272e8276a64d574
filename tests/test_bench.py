import asyncio
import importlib
import pkgutil

import pytest

import bench
from bench import people
from bench.__main__ import holds
from bench.people import Choice, Person
from bench.processes import Account
from tests.servers.talking import talk
from tools.streamlit_tab import Tab, Value, Widget


@pytest.mark.parametrize(
    ("figure", "kept"),
    [
        ({"value": 4}, True),
        ({"value": 15, "limit": 15}, True),
        ({"value": 16, "limit": 15}, False),
        ({"value": 0.9, "least": 1}, False),
        ({"value": 1, "least": 1, "limit": 1}, True),
    ],
)
def test_a_figure_holds_if_it_keeps_the_limits_it_states(figure: dict[str, float], kept: bool) -> None:
    assert holds(figure) is kept


@pytest.mark.parametrize("figure", [{"value": 1.0, "limit": 5, "failed": "not refused"}, {"value": None}])
def test_a_figure_that_could_not_be_measured_never_holds(figure: dict[str, object]) -> None:
    assert not holds(figure)


@pytest.mark.parametrize("name", [module.name for module in pkgutil.iter_modules(bench.__path__)])
def test_every_measurement_still_fits_what_it_measures(name: str) -> None:
    assert importlib.import_module(f"bench.{name}").__doc__


@pytest.mark.parametrize(
    ("acknowledged", "stored", "are_votes", "lost", "double"),
    [
        ([("a", 0), ("a", 1)], [("a", 0), ("a", 1)], False, 0, 0),
        ([("a", 0), ("a", 1)], [("a", 0)], False, 1, 0),
        ([("a", 0), ("a", 1)], [("a", 1), ("a", 0)], False, 1, 0),
        ([("a", 0), ("a", 1)], [("a", 0), ("a", 1), ("a", 1)], False, 0, 1),
        ([("a", 0)], [], False, 1, 0),
        ([("a", 0), ("a", 1), ("b", 2)], [("a", 1), ("b", 2)], True, 0, 0),
        ([("a", 0), ("a", 1), ("b", 2)], [("a", 0), ("b", 2)], True, 1, 0),
        ([("a", 0), ("b", 2)], [("a", 0)], True, 1, 0),
        ([("a", 0)], [("a", 0), ("b", 2)], True, 0, 1),
    ],
)
def test_what_was_acknowledged_is_held_against_what_is_stored(
    acknowledged: list[Choice], stored: list[Choice], *, are_votes: bool, lost: int, double: int
) -> None:
    account = Account("somebody", acknowledged, acknowledged, stored, are_votes)

    assert (account.lost, account.double) == (lost, double)


class CutOff(Tab):
    """A tab without a server: its line is cut at once, and by whatever is sent.

    `runs` holds when each run begins, as the server tells it. Where `waits` is set, a page that comes back does so only
    once something was pressed.
    """

    runs: list[float]
    waits = False

    async def connect(self) -> None:
        self.first_requests = [*getattr(self, "first_requests", []), [str(each) for each in self._values.values()]]
        self.posted: list[Value] = []
        self.is_pressed = asyncio.Event()

    async def arrive(self) -> None:
        if self.waits and len(self.first_requests) > 1:
            await self.is_pressed.wait()
        self.widgets = {"first": Widget("first", "radio", "", "vote-1:first:0", ("0", "1"), "")}
        self.begun_at = self.runs.pop(0)

    async def closed(self) -> int:
        return 0

    async def send(self, widget_id: str, value: Value, _fragment: str = "") -> None:
        self._values[widget_id] = value
        raise EOFError

    async def post(self, _widget_id: str, value: Value) -> None:
        self.posted.append(value)
        self.is_pressed.set()

    async def is_run_again(self, _seconds: float) -> bool:
        if not self.runs:
            return False
        self.begun_at = self.runs.pop(0)
        return True


@pytest.fixture
def cut_off(monkeypatch: pytest.MonkeyPatch) -> Person:
    """Somebody whose line is cut."""

    async def at_once(*_: object) -> None:
        return

    monkeypatch.setattr(people, "Tab", CutOff)
    monkeypatch.setattr(people, "_get", at_once)
    monkeypatch.setattr(people, "before_attempt", lambda *_: 0.0)
    return Person("http://host", "join", "t=seat")


def test_who_was_cut_off_comes_back_with_the_answer_that_was_not_acknowledged(cut_off: Person) -> None:
    tab = cut_off._tab
    assert isinstance(tab, CutOff)
    tab.runs = [1.0, 2.0]

    async def scenario() -> None:
        await cut_off.come()
        question, _ = await cut_off._choose(1)
        assert question == "first"

    talk(scenario)
    assert (len(cut_off.ways_back), tab.first_requests) == (1, [[], ["1"]])
    assert cut_off.sent == [("first", 1)]


@pytest.mark.parametrize("further", [0, 1])
def test_who_wants_to_press_before_the_page_is_back_does_so_once_the_line_is(cut_off: Person, further: int) -> None:
    tab, forever = cut_off._tab, float("inf")
    assert isinstance(tab, CutOff)
    tab.waits = True
    # The page that comes has not seen what was pressed, and one more run has, or the page has seen it.
    tab.runs = [1.0, 2.0, forever] if further else [1.0, forever]

    async def scenario() -> None:
        await cut_off.come()
        over = asyncio.Event()
        thinks = asyncio.create_task(cut_off._think(over, 3600.0))
        while cut_off._way is None:
            await asyncio.sleep(0)
        over.set()
        await thinks
        assert await cut_off._choose(1)

    talk(scenario)
    assert (tab.first_requests, tab.posted, tab.runs) == ([[], []], ["1"], [])
    assert cut_off._way is None
