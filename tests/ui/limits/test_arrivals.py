"""The first pages of tabs: a few at a time, who gave something before who only looks, and nobody behind a slow page."""

import random
from dataclasses import dataclass, field

import pytest

from readiness.ui.limits.arrivals import AT_ONCE, LONGEST_SECONDS, MOST_PASSING, Arrival, Arrivals


@dataclass
class Clock:
    now: float = 0.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Door:
    clock: Clock = field(default_factory=Clock)

    def __post_init__(self) -> None:
        self.arrivals = Arrivals(2, self.clock)

    def come(self, *urgent: bool) -> list[Arrival]:
        return [self.arrivals.come(is_urgent=each) for each in urgent]


def drawn(come: list[Arrival]) -> list[bool]:
    return [each.may_begin.is_set() for each in come]


def test_a_tab_that_comes_alone_waits_for_nobody() -> None:
    door = Door()
    for _ in range(3):
        (alone,) = door.come(False)
        door.arrivals.wait(alone)
        door.arrivals.leave(alone)
    assert door.arrivals.waiting == 0


def test_so_many_at_once_and_the_next_when_one_is_done() -> None:
    door = Door()
    come = door.come(False, False, False, False)
    assert drawn(come) == [True, True, False, False]
    door.arrivals.leave(come[1])
    assert drawn(come) == [True, True, True, False]
    assert door.arrivals.waiting == 1


def test_who_gave_something_is_before_all_who_only_look_also_if_it_was_given_while_they_wait() -> None:
    door = Door()
    come = door.come(False, False, False, True, False, False)
    door.arrivals.hurry(come[5])
    for done in come[:2]:
        door.arrivals.leave(done)
    assert drawn(come) == [True, True, False, True, False, True]


def test_who_gave_something_first_is_before_who_came_first_and_gives_later() -> None:
    line = Arrivals(1, lambda: 0.0)
    drawn_now, *come = (line.come(is_urgent=each) for each in (False, False, False, False, False, True))
    for each in (3, 1):
        line.hurry(come[each])
    line.hurry(come[3])
    order = []
    for _ in come:
        line.leave(drawn_now)
        (drawn_now,) = line._drawn_since
        order.append(come.index(drawn_now))
    assert order == [4, 3, 1, 0, 2]


def test_a_page_that_takes_long_keeps_nobody_waiting_and_its_end_lets_nobody_in_besides() -> None:
    door = Door()
    come = door.come(False, False, False, False, False)
    door.clock.now = LONGEST_SECONDS
    door.arrivals.leave(come[0])
    assert drawn(come) == [True, True, True, True, False]
    door.arrivals.leave(come[1])
    assert drawn(come) == [True, True, True, True, False]


def test_who_waits_looks_for_itself_whether_those_before_take_too_long() -> None:
    door = Door()
    come = door.come(False, False, False)
    door.clock.now = LONGEST_SECONDS
    door.arrivals.wait(come[2])
    assert drawn(come) == [True, True, True]


def test_whoever_only_rests_begins_however_many_come_after_it_that_are_urgent() -> None:
    line = Arrivals(1, lambda: 0.0)
    drawn_now, rests = line.come(is_urgent=True), [line.come(is_urgent=False) for _ in range(3)]
    urgent: list[Arrival] = []
    for _ in range((MOST_PASSING + 1) * len(rests)):
        urgent.append(line.come(is_urgent=True))
        line.leave(drawn_now)
        (drawn_now,) = line._drawn_since
    assert drawn(rests) == [True] * len(rests)
    assert drawn(urgent).count(True) == MOST_PASSING * len(rests)


def test_who_is_given_up_waits_no_longer_and_keeps_nobody_waiting() -> None:
    door = Door()
    come = door.come(False, False, False, False)
    door.arrivals.give_up(come[2])
    door.arrivals.wait(come[2])
    assert door.arrivals.waiting == 1
    door.arrivals.leave(come[2])
    assert drawn(come) == [True, True, True, False]
    door.arrivals.give_up(come[0])
    assert drawn(come) == [True, True, True, False]
    door.arrivals.leave(come[0])
    assert drawn(come) == [True, True, True, True]


@pytest.mark.parametrize("seed", range(20))
def test_each_that_comes_begins_or_is_given_up_also_if_no_page_is_ever_done(seed: int) -> None:
    door, chance = Door(), random.Random(seed)
    come: list[Arrival] = []
    for _ in range(100):
        come += door.come(chance.random() < 0.5)
        step, one = chance.choice(["hurry", "give up", "leave", "nothing"]), chance.choice(come)
        if step == "hurry":
            door.arrivals.hurry(one)
        elif step == "give up":
            door.arrivals.give_up(one)
        elif step == "leave" and one.may_begin.is_set():
            door.arrivals.leave(one)
    left = door.arrivals.waiting
    assert drawn(come).count(False) == left
    for _ in range(left // AT_ONCE + 1):
        door.clock.now += LONGEST_SECONDS
        door.arrivals.leave(come[0])
    assert door.arrivals.waiting == 0
    assert all(drawn(come))
