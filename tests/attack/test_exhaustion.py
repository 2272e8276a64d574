"""Who takes all there is to take: another user's click stays quick, and afterwards everything is given back."""

from __future__ import annotations

import asyncio
import os
import socket
import time
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, closing, contextmanager, suppress
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import numpy as np
import pandas as pd
import pytest
import streamlit
import websockets
from sqlalchemy import select, text
from streamlit.proto.BackMsg_pb2 import BackMsg
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed, InvalidStatus

from readiness.evidence.running.queueing import JobQueue
from readiness.evidence.running.worker import Request as Check
from readiness.model.actor import LOCAL_USER
from readiness.model.evidence import Choices
from readiness.model.response import Answer
from readiness.services.exchanging import open_example
from readiness.services.opening import open_workspace
from readiness.storage import limits, tables
from readiness.storage.connecting import connect as connect_to
from readiness.storage.places import database_url
from readiness.ui.limits.full_page import RETRY_SECONDS
from readiness.ui.outage import KEPT
from readiness.words import said
from readiness.words.say import shell
from tests.attack.conftest import FILES, Attacked
from tests.attack.watching import (
    PATIENCE_SECONDS,
    SPARE_FILES,
    files_of_sessions,
    megabytes,
    open_files,
    processor_seconds,
    until,
)
from tests.servers.app import running_app
from tests.servers.talking import talk
from tools.streamlit_tab import Tab

pytestmark = pytest.mark.attack
MORE_THAN_FITS = FILES
STATIC = Path(streamlit.__file__).parent / "static" / "static" / "js"
RERUN = BackMsg(rerun_script={}).SerializeToString()


async def connect(attacked: Attacked, **more: object) -> ClientConnection:
    url = attacked.server.url
    return await websockets.connect(
        f"{url.replace('http', 'ws')}/_stcore/stream",
        subprotocols=[websockets.Subprotocol("streamlit")],
        additional_headers={"Origin": url},
        proxy=None,
        **more,
    )


@asynccontextmanager
async def as_many_as_get_in(attacked: Attacked) -> AsyncIterator[InvalidStatus]:
    """Sessions until the first is refused, which is what is told about it."""
    async with AsyncExitStack() as inside:
        for _ in range(MORE_THAN_FITS):
            try:
                await inside.enter_async_context(await connect(attacked))
            except InvalidStatus as refused:
                yield refused
                return
        pytest.fail("Everybody was let in.")


def page(attacked: Attacked) -> tuple[int, str, str]:
    """Status, when to try again, and text of the first page, as a browser asks for it."""
    try:
        asked = Request(attacked.server.url + "/", headers={"Accept": "text/html"})
        with urlopen(asked, timeout=PATIENCE_SECONDS) as answer:
            return answer.status, "", answer.read().decode()
    except HTTPError as refused:
        with refused:
            return refused.code, refused.headers["Retry-After"], refused.read().decode()


async def until_let_in(attacked: Attacked) -> None:
    """Wait until there is room again: a server that has much to do learns a little later that others have left."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while (await asyncio.to_thread(page, attacked))[0] != 200:
            pass


def test_idle_sessions_up_to_the_limit_keep_nobody_waiting_who_is_inside(attacked: Attacked) -> None:
    async def scenario() -> None:
        async with attacked.under_attack() as other:
            async with as_many_as_get_in(attacked) as refused:
                assert refused.response.status_code == 503
                assert refused.response.headers["Retry-After"] == str(RETRY_SECONDS)
                status, later, told = await asyncio.to_thread(page, attacked)
                assert (status, later) == (503, str(RETRY_SECONDS))
                assert said(shell.TOO_MANY_PEOPLE) in told
                assert f'http-equiv="refresh" content="{RETRY_SECONDS}"' in told
                await other.click()
                assert open_files(attacked.server) < FILES - 20
            await until_let_in(attacked)

    talk(scenario)
    assert attacked.log.read_text().count("No room for more visitors") == 1


def test_a_session_holds_one_file_and_none_after_its_tab_has_closed(attacked: Attacked) -> None:
    async def scenario() -> None:
        async with attacked.under_attack():
            before = files_of_sessions(attacked.server)
            tabs = [Tab(attacked.server.url, "method", "") for _ in range(30)]
            for tab in tabs:
                await tab.__aenter__()
            assert files_of_sessions(attacked.server) <= before + len(tabs) + 3
            for tab in tabs:
                await tab.__aexit__()
            await until(lambda: files_of_sessions(attacked.server) <= before + 3)

    talk(scenario)


def test_connections_that_never_ask_are_closed_and_keep_nobody_out_for_long(attacked: Attacked) -> None:
    async def scenario() -> None:
        async with attacked.under_attack() as other:
            silent = []
            for place in range(MORE_THAN_FITS):
                one = socket.create_connection(("127.0.0.1", attacked.server.port))
                one.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n" if place % 2 else b"")
                silent.append(one)
            await other.click()
            await asyncio.to_thread(wait_until_closed, silent)
            for one in silent:
                one.close()
            await until_let_in(attacked)

    talk(scenario)


def wait_until_closed(silent: list[socket.socket]) -> None:
    """Read from each connection until the server has closed it."""
    for one in silent:
        one.settimeout(PATIENCE_SECONDS)
        with suppress(ConnectionResetError):
            while one.recv(65_536):
                pass


def test_a_tab_that_sends_as_fast_as_it_can_is_worked_off_and_keeps_its_last_word(attacked: Attacked) -> None:
    theirs = attacked.another()

    async def scenario() -> None:
        async with (
            attacked.under_attack() as other,
            Tab(attacked.server.url, "answer", f"a={theirs}&q=organization") as fast,
        ):
            field = fast.find("What does it do? (optional)")

            async def send() -> None:
                for number in range(300):
                    await fast.post(field.id, f"Text {number}")

            async with read_on(fast):
                sending = asyncio.create_task(send())
                await other.click()
                await sending
                await until(lambda: sector(attacked, theirs) == "Text 299")
            assert not fast.faults

    talk(scenario)


@asynccontextmanager
async def read_on(tab: Tab) -> AsyncIterator[None]:
    """Take in what the server sends meanwhile, as a browser does, without a look at it."""

    async def read() -> None:
        async for _ in tab._socket:
            pass

    reading = asyncio.create_task(read())
    yield
    reading.cancel()


def sector(attacked: Attacked, assessment: str) -> str:
    """What an organization does, as it is stored."""
    return attacked.workspace.open(assessment).assessment.response.organization.sector


def test_twelve_tabs_that_send_as_fast_as_they_can_lose_nothing(attacked: Attacked) -> None:
    theirs = [attacked.another() for _ in range(12)]

    async def scenario() -> None:
        async with attacked.under_attack() as other:

            async def attack(assessment: str) -> None:
                async with Tab(attacked.server.url, "answer", f"a={assessment}&q=organization") as fast:
                    field = fast.find("What does it do? (optional)")
                    async with read_on(fast):
                        for number in range(100):
                            await fast.post(field.id, f"Text {number}")
                        await until(lambda: sector(attacked, assessment) == "Text 99")
                    assert not fast.faults

            attacks = asyncio.gather(*map(attack, theirs))
            await other.click()
            await attacks

    talk(scenario)


def test_one_connection_to_the_database_is_shared_and_what_had_to_wait_is_stored(
    tmp_path: Path, postgres_url: str
) -> None:
    settings = {limits.CONNECTIONS: "1", limits.MORE: "0", limits.WAIT: "0.05", "READINESS_DATABASE_URL": postgres_url}
    with running_app(tmp_path, settings=settings) as server:
        workspace = open_workspace(LOCAL_USER, postgres_url)
        scarce = Attacked(server, workspace, workspace.start("Mine"), tmp_path / "app.log")
        theirs = [scarce.another() for _ in range(12)]

        async def attack(assessment: str) -> None:
            async with Tab(server.url, "answer", f"a={assessment}&q=organization") as fast, read_on(fast):
                field = fast.find("What does it do? (optional)")
                for number in range(20):
                    await fast.post(field.id, f"Text {number}")
                await until(lambda: sector(scarce, assessment) == "Text 19")
                assert not fast.faults

        async def scenario() -> None:
            async with scarce.under_attack() as other:
                attacks = asyncio.gather(*map(attack, theirs))
                await other.click()
                await attacks

        talk(scenario)
        workspace.close()
    log = scarce.log.read_text()
    assert "The database is busy." in log
    assert "Traceback" not in log


@pytest.mark.parametrize("connections", [1, 2])
def test_a_click_while_others_hold_every_connection_is_told_and_stored_by_itself(
    tmp_path: Path, postgres_url: str, connections: int
) -> None:
    settings = {limits.CONNECTIONS: str(connections), limits.MORE: "0", limits.WAIT: "0.1"}
    with (
        running_app(tmp_path, settings={**settings, "READINESS_DATABASE_URL": postgres_url}) as server,
        closing(open_workspace(LOCAL_USER, postgres_url)) as workspace,
    ):
        mine, *others = [workspace.start("Autumn") for _ in range(connections + 1)]
        question = workspace.library.questionnaire.questions[0].id

        def given(assessment: str) -> Mapping[str, Answer]:
            return workspace.open(assessment).assessment.response.answers

        async def scenario() -> None:
            async with AsyncExitStack() as open_tabs:
                tabs = [Tab(server.url, "answer", f"a={each}&q={question}") for each in (mine, *others)]
                for tab in tabs:
                    await open_tabs.enter_async_context(tab)
                here, *theirs = tabs
                with held(postgres_url, others):
                    waiting = [asyncio.create_task(choose(tab, 1)) for tab in theirs]
                    await until(lambda: waiting_for_a_row(postgres_url) == connections)
                    click = asyncio.create_task(choose(here, 2))
                    await until(lambda: "Not saved yet" in here.text or click.done())
                    assert "The database is busy." in here.text
                    assert said(KEPT) in here.text
                    assert "READINESS_" not in here.text
                    assert given(mine) == {}
                await asyncio.gather(click, *waiting)
                assert "Not saved yet" not in here.text
                assert not any(tab.faults for tab in tabs)

        talk(scenario)
        assert [given(each)[question].given for each in (mine, *others)] == [2] + [1] * connections
    assert "Traceback" not in (tmp_path / "app.log").read_text()


async def choose(tab: Tab, place: int) -> None:
    """Answer the question of the page, and wait until that is worked off."""
    radio = next(each for each in tab.widgets.values() if each.kind == "radio")
    await tab.send(radio.id, radio.options[place])


@contextmanager
def held(postgres_url: str, assessments: Sequence[str]) -> Iterator[None]:
    """Whoever stores something in one of these has to wait, with the connection in hand."""
    with closing(connect_to(database_url(postgres_url), 5.0)) as database, database.writing() as connection:
        connection.execute(
            select(tables.assessment.c.id).where(tables.assessment.c.id.in_(assessments)).with_for_update()
        )
        yield


def waiting_for_a_row(postgres_url: str) -> int:
    """How many connections to the database wait for another one."""
    waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
    with closing(connect_to(database_url(postgres_url), 5.0)) as database, database.reading() as connection:
        return int(connection.execute(text(waiting)).scalar_one())


def test_a_client_that_reads_nothing_takes_little_memory(attacked: Attacked) -> None:
    async def scenario() -> None:
        async with attacked.under_attack() as other:
            before = megabytes(attacked.server)
            deaf = [await connect(attacked, max_queue=1) for _ in range(5)]
            for each in deaf:
                each.transport.pause_reading()
            for _ in range(150):
                for each in deaf:
                    await send_if_open(each, RERUN)
            await other.click()
            assert megabytes(attacked.server) < before + 150
            for each in deaf:
                each.transport.abort()

    talk(scenario)


async def send_if_open(one: ClientConnection, message: bytes | str) -> None:
    """Send, unless the server has closed the connection."""
    with suppress(ConnectionClosed, TimeoutError):
        await asyncio.wait_for(one.send(message), 5)


def test_malformed_messages_are_told_once_a_session_and_close_it(attacked: Attacked) -> None:
    before = len(attacked.log.read_text().splitlines())

    async def scenario() -> None:
        async with attacked.under_attack() as other:
            for place in range(20):
                one = await connect(attacked)
                for _ in range(25):
                    await send_if_open(one, os.urandom(40) if place % 2 else "text")
                await asyncio.wait_for(one.wait_closed(), PATIENCE_SECONDS)
                assert one.close_code == 1002
            await other.click()

    talk(scenario)
    assert len(attacked.log.read_text().splitlines()) - before <= 20


def test_messages_larger_than_any_page_sends_close_their_tab_alone(attacked: Attacked) -> None:
    async def scenario() -> None:
        async with attacked.under_attack() as other:
            for _ in range(3):
                one = await connect(attacked)
                await send_if_open(one, bytes(30_000_000))
                await other.click()
                await one.close()

    talk(scenario)


def test_tabs_that_come_and_go_leave_nothing_behind(attacked: Attacked) -> None:
    async def scenario() -> None:
        async with attacked.under_attack() as other:
            for _ in range(10):
                some = [Tab(attacked.server.url, "", "") for _ in range(15)]
                await asyncio.gather(*(tab.__aenter__() for tab in some))
                await asyncio.gather(*(tab.__aexit__() for tab in some))
            await other.click()

    talk(scenario)


def test_twenty_reports_at_once_are_made_in_turn(attacked: Attacked) -> None:
    theirs = open_example(attacked.workspace, "regional-logistics")
    url = f"{attacked.server.url}/download/{theirs}/report.pdf"

    def fetch() -> bytes:
        with urlopen(url, timeout=PATIENCE_SECONDS) as answer:
            return answer.read(5)

    async def scenario() -> None:
        async with attacked.under_attack() as other:
            fetched = asyncio.gather(*(asyncio.to_thread(fetch) for _ in range(20)))
            await other.click()
            assert set(await fetched) == {b"%PDF-"}

    talk(scenario)


def test_uploads_that_trickle_keep_nobody_waiting_and_are_cut_off(attacked: Attacked) -> None:
    def trickle(slow: list[socket.socket]) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        open_yet = list(slow)
        while open_yet and time.monotonic() < end:
            for one in list(open_yet):
                try:
                    one.sendall(b"a")
                except OSError:
                    open_yet.remove(one)
            time.sleep(0.3)
        assert open_yet == []

    async def scenario() -> None:
        async with attacked.under_attack() as other:
            slow = []
            for place in range(40):
                one = socket.create_connection(("127.0.0.1", attacked.server.port))
                one.sendall(
                    f"PUT /_stcore/upload_file/none/{place} HTTP/1.1\r\nHost: x\r\nContent-Length: 50000000\r\n"
                    "Content-Type: multipart/form-data; boundary=x\r\n\r\n--x\r\n".encode()
                )
                slow.append(one)
            trickling = asyncio.create_task(asyncio.to_thread(trickle, slow))
            await other.click()
            await trickling
            for one in slow:
                one.close()

    talk(scenario)


def test_answers_that_nobody_takes_keep_nobody_waiting_and_are_given_up(attacked: Attacked) -> None:
    name = max(STATIC.glob("*.js"), key=lambda path: path.stat().st_size).name
    wanted = f"GET /static/js/{name} HTTP/1.1\r\nHost: x\r\n\r\n".encode() * 20

    async def scenario() -> None:
        async with attacked.under_attack() as other:
            before = open_files(attacked.server)
            deaf = []
            for _ in range(40):
                one = socket.socket()
                one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
                one.connect(("127.0.0.1", attacked.server.port))
                one.sendall(wanted)
                deaf.append(one)
            await until(lambda: open_files(attacked.server) >= before + len(deaf) // 2)
            await other.click()
            await until(lambda: open_files(attacked.server) <= before + SPARE_FILES)
            for one in deaf:
                one.close()

    talk(scenario)


def test_four_table_checks_at_once_are_in_turn_and_give_way(attacked: Attacked) -> None:
    draw = np.random.default_rng(1)
    frame = pd.DataFrame(draw.normal(size=(800, 4)).round(3), columns=list("abcd"))
    frame["late"] = np.where(frame["a"] + draw.normal(size=800) > 0, "yes", "no")
    table = frame.to_csv(index=False).encode()

    async def scenario() -> None:
        async with attacked.under_attack() as other:
            queue = JobQueue()
            tickets = [queue.check(table, Check(task="check", choices=Choices(target="late"))) for _ in range(4)]
            await other.click()
            for ticket in tickets:
                assert await asyncio.to_thread(ticket.wait, 2 * PATIENCE_SECONDS)
                assert ticket.report is not None

    talk(scenario)


def test_a_flood_of_pages_asked_for_keeps_nobody_waiting(attacked: Attacked) -> None:
    def ask(_: int) -> int:
        return page(attacked)[0]

    async def scenario() -> None:
        async with attacked.under_attack() as other:
            asked = asyncio.gather(*(asyncio.to_thread(ask, place) for place in range(300)))
            await other.click()
            assert set(await asked) <= {200, 503}

    begun = processor_seconds(attacked.server)
    talk(scenario)
    assert processor_seconds(attacked.server) - begun < 60
