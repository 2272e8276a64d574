"""Which connections are closed: those on which nothing moves, or next to nothing, though nobody waits for the app."""

from dataclasses import replace

import pytest

from readiness.ui.limits.connections import SECONDS_TO_ASK, SLOWEST, Traffic

LEAST = int(SLOWEST * SECONDS_TO_ASK)
REQUEST = object()
NEW = Traffic(asked=None, is_answered=True, is_uploading=False, came=0, unsent=0, emptied=0)
UPLOADING = Traffic(asked=REQUEST, is_answered=False, is_uploading=True, came=500, unsent=0, emptied=0)
WORKED_ON = replace(UPLOADING, is_uploading=False)
TAKING = replace(WORKED_ON, is_answered=True, unsent=90_000_000)

STUCK = {
    "nothing is asked": (NEW, replace(NEW, came=30)),
    "nothing more is asked": (replace(WORKED_ON, is_answered=True), replace(WORKED_ON, is_answered=True, came=900)),
    "an upload that stands still": (UPLOADING, UPLOADING),
    "an upload that trickles": (UPLOADING, replace(UPLOADING, came=500 + LEAST - 1)),
    "nothing of an answer is taken": (TAKING, TAKING),
    "hardly anything of an answer is taken": (TAKING, replace(TAKING, unsent=TAKING.unsent - LEAST + 1)),
    "nothing of an answer in parts is taken": (replace(TAKING, is_answered=False), replace(TAKING, is_answered=False)),
}
MOVING = {
    "the first request": (NEW, UPLOADING),
    "another request": (UPLOADING, replace(UPLOADING, asked=object())),
    "an upload in good time": (UPLOADING, replace(UPLOADING, came=500 + LEAST)),
    "an upload that the app does not take": (UPLOADING, replace(UPLOADING, is_uploading=False)),
    "an answer that is being made": (WORKED_ON, WORKED_ON),
    "an answer that has just been given": (WORKED_ON, TAKING),
    "an answer that is taken in good time": (TAKING, replace(TAKING, unsent=TAKING.unsent - LEAST)),
    "an answer in parts that is taken": (TAKING, replace(TAKING, emptied=1)),
}


@pytest.mark.parametrize("case", STUCK)
def test_a_connection_that_hardly_moves_is_closed(case: str) -> None:
    before, now = STUCK[case]
    assert now.is_stuck_since(before)


@pytest.mark.parametrize("case", MOVING)
def test_a_connection_that_moves_or_waits_for_the_app_is_left(case: str) -> None:
    before, now = MOVING[case]
    assert not now.is_stuck_since(before)
