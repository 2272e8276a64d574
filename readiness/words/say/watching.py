"""The messages of watching.ftl. Written by tools/words.py from the English file, not by hand."""

from typing import Final

from readiness.words.message import Message


def log_is_json_or_nothing(*, setting: str) -> Message:
    """The app was not started. {setting} is “json”, or not set at all."""
    return Message("watching:log-is-json-or-nothing", (setting,))


def metrics_are_at_no_address(*, setting: str) -> Message:
    """The app was not started. {setting} names an address and a port, such as 127.0.0.1:9464."""
    return Message("watching:metrics-are-at-no-address", (setting,))


def metrics_need_their_library(*, setting: str) -> Message:
    """The app was not started. {setting} needs a library that is not installed; install ml-readiness[metrics]."""
    return Message("watching:metrics-need-their-library", (setting,))


def metrics_cannot_be_served(*, setting: str, why: str) -> Message:
    """The app was not started. Nothing can listen where {setting} says: {why}."""
    return Message("watching:metrics-cannot-be-served", (setting, why))


VERSION_THAT_RUNS: Final = Message("watching:version-that-runs")
"""The version that runs."""

TIME_OF_A_RUN_BY_PAGE: Final = Message("watching:time-of-a-run-by-page")
"""How long runs of a whole page took, in seconds; runs of a part of one are not among them, and a page that begins…"""

RUNS_THAT_WAITED: Final = Message("watching:runs-that-waited")
"""How often a page waited for the database."""

RUNS_THAT_FAILED: Final = Message("watching:runs-that-failed")
"""How often a page failed by a fault of its own."""

SIGN_INS_BY_RESULT: Final = Message("watching:sign-ins-by-result")
"""What became of those who came back from a sign-in service: in, refused, unanswered by the service, or failed…"""

TABS_THAT_ARE_OPEN: Final = Message("watching:tabs-that-are-open")
"""Tabs that are open, and those of them whose page is being drawn."""

TABLE_CHECKS_THAT_WAIT: Final = Message("watching:table-checks-that-wait")
"""Table checks that have not begun."""

CONNECTIONS_BY_STATE: Final = Message("watching:connections-by-state")
"""Connections to the database that are in use, and those that are kept ready."""
