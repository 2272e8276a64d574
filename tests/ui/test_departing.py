"""Tabs that are sent away before the app ends: one after the other, and none in the middle of its work."""

from dataclasses import dataclass, field

import pytest

from readiness.ui.departing import LONGEST_SECONDS, SECONDS_BETWEEN, send_away
from tests.servers.talking import talk


@dataclass
class Tab:
    name: str
    seen: list[str]
    works_for: int = 0
    fault: Exception | None = None

    @property
    def is_worked_on(self) -> bool:
        self.works_for -= 1
        return self.works_for >= 0

    async def close(self) -> None:
        self.seen.append(self.name)
        if self.fault is not None:
            raise self.fault


@dataclass
class Clock:
    seen: list[str]
    waits: list[float] = field(default_factory=list)

    async def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.seen.append("")


def test_they_go_one_by_one_and_whose_page_is_worked_on_goes_after_those_that_rest() -> None:
    seen: list[str] = []
    tabs = [Tab("works", seen, works_for=2), Tab("gone", seen, fault=RuntimeError("closed")), Tab("rests", seen)]
    talk(lambda: send_away(tabs, Clock(seen).sleep))

    assert seen == ["gone", "", "rests", "", "works"]


@pytest.mark.parametrize("number", [0, 1, 40, 1_000])
def test_it_takes_no_longer_than_it_may_however_many_there_are_and_though_one_never_rests(number: int) -> None:
    seen: list[str] = []
    clock = Clock(seen)
    busy = Tab("busy", seen, works_for=1_000_000)
    tabs = [busy, *(Tab(str(each), seen) for each in range(number))]
    talk(lambda: send_away(tabs, clock.sleep))

    assert "busy" not in seen
    assert len([each for each in seen if each]) == number
    assert max(clock.waits) <= SECONDS_BETWEEN
    assert sum(clock.waits) == pytest.approx(LONGEST_SECONDS)
