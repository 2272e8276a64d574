"""Steps that lock rows of PostgreSQL take them in one order, so that no two of them wait for each other."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any, NamedTuple

import pytest
from sqlalchemy import event

from readiness.model.actor import LOCAL_USER
from readiness.services import campaign_results, campaigns, lending
from readiness.services.workspace import Workspace
from readiness.storage import open_store
from readiness.storage.tables import HOME
from tests.services.test_campaigns import ANN, OPEN, OVER, Clock, Sent, handed_in
from tests.services.workshop_rooms import library
from tests.thorough import usually

ORDER = ("campaign", "assessment", "guest_link")
_LOCKS = re.compile(r"FOR (?:NO KEY )?UPDATE(?: OF (\w+))?$")
_FROM = re.compile(r"\bFROM (\w+)")
_WRITES = re.compile(r"(?:UPDATE|DELETE FROM) (\w+)")
A_MINUTE = 60


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sent(postgres_tables: str, clock: Clock) -> Iterator[Sent]:
    house = Workspace(open_store(LOCAL_USER, postgres_tables), library(), clock)
    yield Sent(house, house.acting_as(ANN))
    house.store.close()


class Locked(NamedTuple):
    """A statement that holds rows of a table until its transaction ends."""

    table: str
    rows: int
    is_ordered: bool


def locked_by(statement: str, rows: int) -> Locked | None:
    reads, writes = _LOCKS.search(statement.strip()), _WRITES.match(statement)
    if reads is not None:
        source = _FROM.search(statement)
        table = reads.group(1) or (source.group(1) if source else "")
        return Locked(table, rows, "ORDER BY" in statement)
    return None if writes is None else Locked(writes.group(1), rows, is_ordered=False)


@contextmanager
def transactions(sent: Sent) -> Iterator[list[list[Locked]]]:
    """What each transaction locks, in its order, while the block lasts."""
    found: list[list[Locked]] = []
    engine = sent.house.store.database.engine

    def begins(_connection: object) -> None:
        found.append([])

    def ran(_connection: object, cursor: Any, statement: str, *_: object) -> None:
        lock = locked_by(statement, cursor.rowcount)
        if lock is not None and lock.table in ORDER:
            found[-1].append(lock)

    event.listen(engine, "begin", begins)
    event.listen(engine, "after_cursor_execute", ran)
    try:
        yield found
    finally:
        event.remove(engine, "begin", begins)
        event.remove(engine, "after_cursor_execute", ran)


def out_of_order(locks: list[Locked]) -> list[Locked]:
    """What is locked for the first time behind what comes later, or several rows of it in any order."""
    wrong, held, ordered = [], set[str](), set[str]()
    for each in locks:
        later = ORDER[ORDER.index(each.table) + 1 :]
        ordered |= {each.table} if each.is_ordered else set()
        if (each.table not in held and held & set(later)) or (each.rows > 1 and each.table not in ordered):
            wrong.append(each)
        held.add(each.table)
    return wrong


def test_every_step_of_links_and_campaigns_locks_in_one_order(sent: Sent, clock: Clock) -> None:
    store = sent.house.store
    clock.now = OPEN
    lyon, oslo = sent.of("Lyon").link, sent.of("Oslo").link
    client = sent.client
    both = [lyon.assessment_id, oslo.assessment_id]

    def again() -> None:
        for each in sent.links:
            handed_in(sent, each.unit, place=0 if each.role == sent.links[0].role else 1)

    def lends() -> None:
        for days in (7, 30):
            lending.lend(sent.ann, oslo.assessment_id, "edit", days=days, meant_for="Ann")

    def kept() -> None:
        clock.now = OVER + timedelta(hours=1)
        campaign_results.keep_results(sent.house)

    def binned() -> None:
        for each in both:
            store.delete(each, at=clock.now)
        store.remove_deleted(clock.now + timedelta(days=1), at=clock.now)

    steps: dict[str, Callable[[], object]] = {
        "answer and hand in": again,
        "send back": lambda: campaigns.send_back(sent.ann, sent.id, lyon.id, "Which?"),
        "renew": lambda: campaigns.renew_link(sent.ann, sent.id, oslo.id),
        "close": lambda: campaigns.close_now(sent.ann, sent.id),
        "open again": lambda: campaigns.close_on(sent.ann, sent.id, date(2026, 3, 20)),
        "keep results": kept,
        "take one back": lambda: campaigns.end_link(sent.ann, sent.id, oslo.id),
        "remove": lambda: campaigns.remove_campaign(sent.ann, sent.id),
        "lend": lends,
        "forget whom links were for": lambda: store.forget_ended_guests(at=clock.now + timedelta(days=40)),
        "remove drafts": lambda: store.remove_old_drafts(at=clock.now + timedelta(days=40)),
        "put aside": lambda: store.archive(both, at=clock.now),
        "close old links": lambda: store.close_links(both, at=clock.now),
        "hand over": lambda: store.hand_over(lyon.assessment_id, client, at=clock.now),
        "remove what was deleted": binned,
    }
    store.keep_votes(HOME, 1, replaces=store.votes_days(HOME), at=clock.now)
    wrong, seen = {}, set[str]()
    for name, step in steps.items():
        with transactions(sent) as made:
            step()
        seen |= {lock.table for each in made for lock in each}
        wrong[name] = [lock for each in made for lock in out_of_order(each)]

    assert seen == set(ORDER)
    assert not {name: locks for name, locks in wrong.items() if locks}


FIRST: dict[str, Callable[[Sent], object]] = {
    "who hands in": lambda sent: sent.of("Lyon", 1).hand_in(),
    "who keeps results": lambda sent: campaign_results.keep_results(sent.house),
}
SECOND: dict[str, Callable[[Sent], object]] = {
    "removes": lambda sent: campaigns.remove_campaign(sent.ann, sent.id),
    "opens again": lambda sent: campaigns.close_on(sent.ann, sent.id, date(2026, 3, 25)),
    "sends back": lambda sent: campaigns.send_back(sent.ann, sent.id, sent.of("Lyon").link.id, "Which?"),
}
RACES = [(first, second) for first in FIRST for second in SECOND]


@pytest.mark.parametrize("race", usually([RACES[-1]], RACES, thorough=RACES), ids=", ".join)
def test_no_two_steps_of_a_campaign_wait_for_each_other(
    sent: Sent, clock: Clock, monkeypatch: pytest.MonkeyPatch, race: tuple[str, str]
) -> None:
    first, second = race
    clock.now = OPEN + timedelta(hours=1)
    handed_in(sent, "Lyon")
    me = sent.of("Lyon", 1)
    me.answer(me.questions[0].id, 2)
    if first == "who keeps results":
        clock.now = OVER + timedelta(hours=1)
    holds, asks = threading.Event(), threading.Event()
    here, store = threading.local(), type(sent.house.store)
    plain, plain_campaign = store.hold, store.hold_campaign

    def hold(self: Any, assessment_id: str) -> None:
        plain(self, assessment_id)
        if getattr(here, "is_first", False):
            holds.set()
            assert asks.wait(A_MINUTE)

    def hold_campaign(self: Any, campaign_id: str) -> str:
        here.is_second = True
        return plain_campaign(self, campaign_id)

    def asked(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        lock = locked_by(statement, 1)
        if getattr(here, "is_second", False) and lock is not None and lock.table == "assessment":
            asks.set()

    def goes_first() -> None:
        here.is_first = True
        FIRST[first](sent)

    def goes_second() -> None:
        # Whoever removes works results out first, and holds nothing while doing so.
        here.is_second = second != "removes"
        try:
            SECOND[second](sent)
        finally:
            asks.set()

    monkeypatch.setattr(store, "hold", hold)
    monkeypatch.setattr(store, "hold_campaign", hold_campaign)
    event.listen(sent.house.store.database.engine, "before_cursor_execute", asked)
    with ThreadPoolExecutor(2) as pool:
        one = pool.submit(goes_first)
        assert holds.wait(A_MINUTE)
        other = pool.submit(goes_second)
        assert (one.exception(A_MINUTE), other.exception(A_MINUTE)) == (None, None)
