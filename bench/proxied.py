"""Clicks through a reverse proxy: PostgreSQL behind one process and behind two, beside SQLite, in one run.

The load is made by the tool that `bench.web` names; without it, nothing is measured.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench.serving import Served
from bench.web import QUESTION, RESPONDENTS, load, load_tool
from readiness.model.actor import LOCAL_USER
from readiness.services.opening import open_workspace
from tests.servers.app import running_app
from tests.servers.postgres import running_postgres
from tests.servers.proxy import running_proxy


@dataclass(frozen=True)
class Site:
    """A way to serve the app: what the figures call it, where its answers are, and by how many processes."""

    name: str
    is_postgres: bool
    processes: int


SITES = (
    Site("SQLite, one process", is_postgres=False, processes=1),
    Site("PostgreSQL, one process", is_postgres=True, processes=1),
    Site("PostgreSQL, two processes", is_postgres=True, processes=2),
)


def figures() -> Iterator[dict[str, Any]]:
    """Time to the finished run, 95 of 100 within, and clicks that failed."""
    tool = load_tool()
    if tool is None:
        return
    for count, limit in RESPONDENTS:
        for site in SITES:
            measured = _measured(tool, site, count)
            name = f"{count} respondents through a proxy, {site.name}"
            yield {"figure": f"{name}, p95", "value": measured["p95_ms"], "unit": "ms", "limit": limit}
            yield {"figure": f"{name}, failed clicks", "value": measured["errors"], "unit": "clicks", "limit": 0}


def _measured(tool: Path, site: Site, count: int) -> dict[str, Any]:
    with TemporaryDirectory() as name, ExitStack() as running:
        folder = Path(name)
        url = f"sqlite:///{folder / 'readiness.db'}"
        if site.is_postgres:
            url = running.enter_context(running_postgres("-c synchronous_commit=on")).create_database("clicks")
        apps = []
        for number in range(site.processes):
            own = folder / str(number)
            own.mkdir()
            apps.append(running.enter_context(running_app(own, settings={"READINESS_DATABASE_URL": url})))
        proxy = running.enter_context(running_proxy(folder, [each.port for each in apps], watches="/livez"))
        with closing(open_workspace(LOCAL_USER, url)) as workspace:
            made = [workspace.start(f"Assessment {number}", "Organization") for number in range(count)]
        tokens = folder / "tokens"
        tokens.write_text("\n".join(made), "utf-8")
        served = Served(proxy.url, url, apps[0].process.pid)
        query = f"a={{token}}&q={QUESTION}"
        return load(tool, served, count, "--page", "answer", "--query", query, "--tokens", str(tokens))
