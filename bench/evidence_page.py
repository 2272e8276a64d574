"""How quickly the Answer page answers 50 people while the app checks one large table after the other."""

from __future__ import annotations

import asyncio
import os
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from bench.serving import Served, serving
from bench.web import QUESTION, load, load_tool
from readiness.model.actor import LOCAL_USER
from readiness.services.opening import open_workspace
from readiness.ui.evidence.bringing import WAYS
from readiness.ui.own_machine import TABLES
from readiness.words import said
from tools.streamlit_tab import Tab

RESPONDENTS, LIMIT_MS = 50, 300
ROWS, COLUMNS = 20_000, 30
SECONDS_BETWEEN_LOOKS = 0.8
STARTED, FINISHED = "Check the table", "The one next step"


def figures() -> Iterator[dict[str, Any]]:
    """The p95 of a click while checks run, and how many checks ran to their end meanwhile."""
    tool = load_tool()
    if tool is None:
        return
    os.environ[TABLES] = "on"
    with tempfile.TemporaryDirectory() as name, serving(Path(name)) as app:
        table, tokens = Path(name) / "table.csv", _tokens(app, Path(name))
        _write(table)
        stop = threading.Event()
        ended: list[int] = []
        checker = threading.Thread(target=lambda: asyncio.run(_keep_checking(app, table, stop, ended)))
        checker.start()
        found = load(
            tool, app, RESPONDENTS, "--page", "answer", "--query", f"a={{token}}&q={QUESTION}", "--tokens", tokens
        )
        stop.set()
        checker.join()
    name = f"{RESPONDENTS} respondents while tables are checked"
    yield {"figure": f"{name}, click to finished run, p95", "value": found["p95_ms"], "unit": "ms", "limit": LIMIT_MS}
    yield {"figure": f"{name}, failed clicks", "value": found["errors"], "unit": "clicks", "limit": 0}
    yield {"figure": f"{name}, checks finished meanwhile", "value": len(ended), "unit": "checks", "least": 1}


def _write(path: Path) -> None:
    chooser = np.random.default_rng(7)
    frame = pd.DataFrame(chooser.normal(size=(ROWS, COLUMNS - 1)).round(3)).add_prefix("column_")
    lean = frame.iloc[:, :6].sum(axis=1) + chooser.normal(size=ROWS)
    frame["answer"] = np.where(lean > 0, "yes", "no")
    frame.to_csv(path, index=False)


def _tokens(app: Served, folder: Path) -> str:
    workspace = open_workspace(LOCAL_USER, app.database_url)
    with closing(workspace):
        made = [workspace.start(f"Assessment {number}", "Organization") for number in range(RESPONDENTS)]
    (folder / "tokens").write_text("\n".join(made), "utf-8")
    return str(folder / "tokens")


async def _keep_checking(app: Served, table: Path, stop: threading.Event, ended: list[int]) -> None:
    """One person on the Evidence page who checks the same table again and again."""
    workspace = open_workspace(LOCAL_USER, app.database_url)
    with closing(workspace):
        assessment = workspace.start("The one with a table", "Organization")
    async with Tab(app.url, "evidence", f"a={assessment}") as tab:
        await tab.choose("table-way", [said(WAYS["file"])])
        await tab.choose("table-path", str(table))
        while not stop.is_set():
            await _until(tab, STARTED, stop)
            if stop.is_set():
                return
            await tab.press(STARTED)
            await _until(tab, FINISHED, stop)
            if FINISHED in tab.text:
                ended.append(1)
                await tab.press("Change what is predicted")


async def _until(tab: Tab, sign: str, stop: threading.Event) -> None:
    while not (tab.has(sign) or sign in tab.text or stop.is_set()):
        await asyncio.sleep(SECONDS_BETWEEN_LOOKS)
        # As in a browser, only the part of the page with a timer asks again.
        await tab.refresh(next(iter(tab.timers), ""))
