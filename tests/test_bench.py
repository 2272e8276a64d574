import importlib
import pkgutil
from typing import Self

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


def test_who_was_cut_off_comes_back_with_the_answer_that_was_not_acknowledged(monkeypatch: pytest.MonkeyPatch) -> None:
    votes: list[str] = []

    class CutOff(Tab):
        async def __aenter__(self) -> Self:
            asked = "first"
            self.widgets = {asked: Widget(asked, "radio", "", f"vote-1:{asked}:0", ("0", "1"), "")}
            votes.extend(str(each) for each in self._values.values())
            return self

        async def send(self, widget_id: str, value: Value, _fragment: str = "") -> None:
            self._values[widget_id] = value
            raise EOFError

    async def at_once(*_: object) -> None:
        return

    monkeypatch.setattr(people, "Tab", CutOff)
    monkeypatch.setattr(people, "_get", at_once)
    monkeypatch.setattr(people, "before_attempt", lambda *_: 0.0)
    person = Person("http://host", "join", "t=seat")

    async def scenario() -> None:
        await person.come()
        assert await person._choose(1) == "first"

    talk(scenario)
    assert (len(person.ways_back), votes) == (1, ["1"])
    assert person.sent == [("first", 1)]
