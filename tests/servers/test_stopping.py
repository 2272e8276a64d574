"""What a watcher is told, whatever hangs, and what becomes of work when the app is asked to stop."""

import asyncio
import json
import signal
import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from readiness.model.actor import LOCAL_USER
from readiness.services.opening import open_workspace
from readiness.storage import limits
from readiness.ui import health, stopping
from tests.servers.app import AppServer, running_app
from tests.servers.postgres import running_postgres
from tests.servers.talking import talk
from tools.streamlit_tab import Tab

QUESTION = "data-access"
GOING_AWAY = 1001
"""How the app closes a socket that it sends away; the server closes those that are left in another way."""
PATIENCE_SECONDS = 120
"""For a machine that does much else; nothing waits this long unless it fails."""
PATIENT = {limits.WAIT: str(PATIENCE_SECONDS)}
"""Settings of an app that waits as long for a database that somebody else holds."""


def told(server: AppServer, path: str) -> tuple[int, str]:
    """Status and words, as a watcher is told them."""
    try:
        with urlopen(f"{server.url}/{path}", timeout=PATIENCE_SECONDS) as answer:
            return answer.status, json.load(answer)["status"]
    except HTTPError as refused:
        with refused:
            return refused.code, json.load(refused)["status"]


@pytest.mark.thorough
def test_a_watcher_is_answered_in_two_seconds_though_the_database_hangs(tmp_path: Path) -> None:
    assert health.LONGEST_WAIT_SECONDS < 2
    with running_postgres("-c synchronous_commit=on") as postgres:
        settings = {"READINESS_DATABASE_URL": postgres.create_database("watched")}
        with running_app(tmp_path, settings=settings) as server:
            assert told(server, "readyz") == (200, "ok")
            with postgres.frozen():
                assert told(server, "livez") == (200, "ok")
                for path in ("readyz", "healthz", "readyz"):
                    assert told(server, path) == (503, "the database does not answer")
            postgres.stop()
            assert told(server, "livez") == (200, "ok")
            assert told(server, "readyz") == (503, "the database cannot be read")
            postgres.start()
            assert told(server, "readyz") == (200, "ok")


def test_a_click_under_way_is_stored_before_the_app_stops(tmp_path: Path) -> None:
    with running_app(tmp_path, settings=PATIENT) as server:
        workspace = open_workspace(LOCAL_USER, server.database_url)
        made = workspace.start("Autumn 2026", "Northwind")

        async def scenario() -> None:
            async with Tab(server.url, "answer", f"a={made}&q={QUESTION}") as tab:
                choice = next(each for each in tab.widgets.values() if each.kind == "radio")
                with closing(sqlite3.connect(tmp_path / "readiness.db", isolation_level=None)) as other:
                    other.execute("BEGIN IMMEDIATE")
                    click = asyncio.create_task(tab.send(choice.id, choice.options[2]))
                    await asyncio.sleep(0)
                    while server.process.poll() is None and not tab.is_running:
                        await asyncio.sleep(0.01)
                    server.process.send_signal(signal.SIGTERM)
                    while told(server, "readyz")[0] == 200:
                        await asyncio.sleep(0.01)
                    assert told(server, "readyz") == (503, "the app is stopping")
                    assert told(server, "livez") == (200, "ok")
                    other.execute("ROLLBACK")
                await click

        talk(scenario)
        assert server.process.wait(timeout=PATIENCE_SECONDS) == -signal.SIGTERM
        assert workspace.open(made).assessment.response.answers[QUESTION].given == 2
        workspace.close()


def test_a_tab_that_rests_is_sent_away_once_a_proxy_has_had_time_to_notice_and_the_app_stops_then(
    tmp_path: Path,
) -> None:
    with running_app(tmp_path, settings={stopping.NOTICE: "0.1"}) as server:

        async def scenario() -> None:
            async with Tab(server.url, "", "") as tab:
                server.process.send_signal(signal.SIGTERM)
                assert await tab.closed() == GOING_AWAY

        talk(scenario)
        server.process.wait(timeout=stopping.LONGEST_SECONDS)


def test_a_download_holds_what_its_page_was_sent_before(tmp_path: Path) -> None:
    with running_app(tmp_path, settings=PATIENT) as server:
        workspace = open_workspace(LOCAL_USER, server.database_url)
        made = workspace.start("Autumn 2026", "Northwind")
        workspace.close()

        def fetched() -> bytes:
            with urlopen(f"{server.url}/download/{made}/answers.yaml", timeout=PATIENCE_SECONDS) as answer:
                return answer.read()

        async def scenario() -> None:
            async with Tab(server.url, "answer", f"a={made}&q={QUESTION}") as tab:
                choice = next(each for each in tab.widgets.values() if each.kind == "radio")
                with closing(sqlite3.connect(tmp_path / "readiness.db", isolation_level=None)) as other:
                    other.execute("BEGIN IMMEDIATE")
                    click = asyncio.create_task(tab.send(choice.id, choice.options[2]))
                    while not tab.is_running:
                        await asyncio.sleep(0.01)
                    download = asyncio.create_task(asyncio.to_thread(fetched))
                    done, _ = await asyncio.wait([download], timeout=0.5)
                    assert not done
                    other.execute("ROLLBACK")
                await click
                assert f"{QUESTION}:" in (await download).decode()

        talk(scenario)
