"""A server to attack, with another user inside whose click is measured."""

from __future__ import annotations

import shlex
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from readiness.model.actor import LOCAL_USER
from readiness.services.exchanging import open_example
from readiness.services.opening import open_workspace
from readiness.services.workspace import Workspace
from tests.attack.watching import (
    CLICKS,
    MOST_SECONDS,
    SPARE_FILES,
    SPARE_MEGABYTES,
    megabytes,
    open_files,
    processor_seconds,
    tracebacks,
    until,
    warm_up,
)
from tests.servers.app import AppServer, running_app
from tests.servers.talking import talk
from tools.streamlit_tab import Tab

FILES = 320
"""Open files that the server may have: the usual limit is three times as high, and an attack takes longer."""


@dataclass(frozen=True)
class Attacked:
    """A server, the assessment of somebody who works in it meanwhile, and its log."""

    server: AppServer
    workspace: Workspace
    here: str
    log: Path

    @property
    def question(self) -> str:
        """The question that the other user is answering."""
        return self.workspace.library.questionnaire.questions[0].id

    def another(self) -> str:
        """A further assessment, for whoever attacks."""
        return self.workspace.start("Another")

    @asynccontextmanager
    async def under_attack(self) -> AsyncIterator[Other]:
        """Another user is inside; what the attack took is given back when it has ended."""
        async with Tab(self.server.url, "answer", f"a={self.here}&q={self.question}") as inside:
            other = Other(inside, self.server)
            await other.click()
            files, memory, faults = open_files(self.server), megabytes(self.server), tracebacks(self.log)
            yield other
            await until(lambda: open_files(self.server) <= files + SPARE_FILES)
            await until(lambda: megabytes(self.server) <= memory + SPARE_MEGABYTES)
            await other.click()
            assert not inside.faults
            assert tracebacks(self.log) == faults, self.log.read_text()[-6000:]
            assert self.workspace.open(self.here).assessment.response.answers[self.question].given == other.chosen


class Other:
    """Another user, who answers a question over and over."""

    def __init__(self, tab: Tab, server: AppServer) -> None:
        self._tab, self._server = tab, server
        self._key = next(each.key for each in tab.widgets.values() if each.kind == "radio")
        self.chosen = 0

    async def click(self) -> None:
        """Click many times, and hold that the server does little else before it answers nearly each click."""
        taken = []
        for _ in range(CLICKS):
            self.chosen = (self.chosen + 1) % 4
            begun = processor_seconds(self._server)
            await self._tab.choose(self._key, self._tab.find(self._key).options[self.chosen])
            taken.append(processor_seconds(self._server) - begun)
        assert sorted(taken)[int(0.95 * (CLICKS - 1))] < MOST_SECONDS


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Attacked]:
    """A server that may have few files open."""
    folder = tmp_path_factory.mktemp("attacked")
    program = folder / "readiness"
    command = Path(sys.executable).with_name("readiness")
    program.write_text(f'#!/bin/sh\nulimit -n {FILES}\nexec {shlex.quote(str(command))} "$@"\n')
    program.chmod(0o755)
    with running_app(folder, command=program) as server:
        workspace = open_workspace(LOCAL_USER, server.database_url)
        example = open_example(workspace, "regional-logistics")
        talk(lambda: warm_up(server, example))
        yield Attacked(server, workspace, workspace.start("Mine"), folder / "app.log")
        workspace.close()
