"""Log lines and figures of a running app, after a walk in which people come, type, fail and are refused."""

import json
from pathlib import Path
from urllib.request import urlopen

import pytest
from prometheus_client.parser import text_string_to_metric_families

from readiness.model.actor import LOCAL_USER
from readiness.services.opening import open_workspace
from readiness.ui.watching import logs, metrics
from tests.servers.app import free_port, running_app
from tests.servers.postgres import running_postgres
from tests.servers.talking import talk
from tests.services.workshop_rooms import Meeting
from tools.streamlit_tab import Tab

TYPED = "Quxle Northwind"


@pytest.mark.thorough
def test_after_a_walk_lines_and_figures_tell_what_happened_and_neither_key_nor_name_nor_answer(tmp_path: Path) -> None:
    watched = f"127.0.0.1:{free_port()}"
    with running_postgres("-c synchronous_commit=on") as postgres:
        url = postgres.create_database("watched")
        settings = {"READINESS_DATABASE_URL": url, logs.LOG: "json", metrics.METRICS: watched}
        with running_app(tmp_path, settings=settings) as server:
            workspace = open_workspace(LOCAL_USER, url)
            made = workspace.start(TYPED, TYPED)
            meeting = Meeting.opened(workspace)
            seat = meeting.person(name=TYPED)

            async def scenario() -> None:
                async with Tab(server.url, "answer", f"a={made}&q=organization") as tab:
                    field = tab.find("What does it do? (optional)")
                    await tab.send(field.id, TYPED)
                    async with Tab(server.url, "join", f"t={seat}"), Tab(server.url, "join", "t=nobody"):
                        postgres.stop()
                        await tab.post(field.id, f"{TYPED} again")
                        postgres.start()

            talk(scenario)
            with urlopen(f"http://{watched}/metrics", timeout=60) as answer:
                figures = answer.read().decode()
            secrets = {made, seat, meeting.workshop, TYPED, *TYPED.split()}
            workspace.close()

    told = [json.loads(line) for line in (tmp_path / "app.log").read_text("utf-8").splitlines()]
    assert "uvicorn.error" in {each["logger"] for each in told}
    assert {"answer", "join"} <= {each["page"] for each in told if "page" in each}
    assert {each["logger"] for each in told} >= {"readiness.ui.watching.tally", "readiness.ui.own_address"}
    named = {sample.name: sample for each in text_string_to_metric_families(figures) for sample in each.samples}
    assert named["readiness_build_info"].value == 1
    assert {
        "readiness_page_seconds_count",
        "readiness_tabs",
        "readiness_outages_total",
        "readiness_sign_ins_total",
        "readiness_database_connections",
        "readiness_table_checks_waiting",
        "process_resident_memory_bytes",
    } <= set(named)
    everything = (tmp_path / "app.log").read_text("utf-8") + figures
    assert [each for each in secrets if each in everything] == []
