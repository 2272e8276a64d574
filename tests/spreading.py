"""Which tests stay with one worker: those of a file, and those of all files that need what takes long to make."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from xdist.remote import Producer
from xdist.scheduler.loadfile import LoadFileScheduling

BROWSERS = 2
"""Workers that run the tests of a browser, if these are few among many.

Each of them starts a browser and an app, lets the browser compile what all pages load, and takes much of the machine
while it draws a page: with more of them than processors a page is drawn no sooner.
"""
_OF_A_BROWSER, _OF_SERVERS = "tests/e2e/", "tests/servers/"
_OF_REPORTS = ("tests/report/", "tests/export/")
"""Look at the same reports, each of which takes a third of a second to set and as long to be read."""


class ByServer(LoadFileScheduling):
    """Gives a worker one file after the other, but some files all at once."""

    def __init__(self, config: pytest.Config, log: Producer | None = None) -> None:
        super().__init__(config, log)
        self._groups: dict[str, str] = {}

    def schedule(self) -> None:
        """Group the files once all tests are known, and hand them out."""
        if self.collection is None:
            self._groups = grouped(next(iter(self.registered_collections.values())))
        super().schedule()

    def _split_scope(self, nodeid: str) -> str:
        file = super()._split_scope(nodeid)
        return self._groups.get(file, file)


def grouped(tests: Iterable[str]) -> dict[str, str]:
    """The group of each file that is not given out by itself, for the names of all tests of a run.

    If most tests need a browser or a server, all workers have to run them, and no file has a group.
    """
    every = list(tests)
    files = list(dict.fromkeys(test.partition("::")[0] for test in every))
    slow = [file for file in files if file.startswith((_OF_A_BROWSER, _OF_SERVERS))]
    if 2 * sum(test.startswith(tuple(slow)) for test in every) > len(every):
        return {}
    of_a_browser = [file for file in slow if file.startswith(_OF_A_BROWSER)]
    groups = {file: f"a browser {place % BROWSERS}" for place, file in enumerate(of_a_browser)}
    of_reports = [file for file in files if file.startswith(_OF_REPORTS)]
    return {**dict.fromkeys(of_reports, "reports"), **dict.fromkeys(slow, "servers"), **groups}
