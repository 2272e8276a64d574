"""Every control of every page, pressed one after the other on the page as it was first: none is dead, breaks the page,
leads elsewhere than it says, or loses what is typed.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from readiness.services.workspace import Workspace
from tests.e2e import organizations
from tests.e2e.pressing import Saved
from tests.e2e.test_every_control import LEADS, OF_WORKSHOPS, PLACES, PRESSES_ALL, RESTS, STAGES
from tests.ui.pressing import PagePresser, Spot

PASSING = {
    "^trial-": "the sandbox says that nothing in it is saved",
    "^(find|shown|sector|tag|phase|sort|turned|view|tagged)$": "a search, which begins anew with the page",
    "^pick-": "a tick for what is done to several, which begins anew with the page",
    "^table-problem$": "a choice for a check that has not begun",
    "^(person-choice-|rm-owner$|rm-view$)": "says which part of what is stored is shown",
    "^(seat-chosen|share-days-.*|report-format)$": "a choice for a button or a link beside it",
    "^cp-": "says what is compared",
}
"""Fields that hold nothing to keep, by the beginning of their keys, and why."""
WHAT = [
    " ".join(filter(None, (each, page or "home", stage)))
    for each in [*organizations.STATES][::-1]
    for page in PLACES
    for stage in (STAGES if page == "workshop" else STAGES[1:] if page in OF_WORKSHOPS else STAGES[:1])
]
SAMPLE = ("empty people",)
"""What `make thorough` presses; `make press` presses all."""


@pytest.mark.parametrize(
    "what", WHAT if PRESSES_ALL else [pytest.param(each, marks=pytest.mark.thorough) for each in SAMPLE]
)
def test_no_control_is_dead_or_leads_astray_or_loses_what_is_typed(
    workspace: Workspace, tmp_path: Path, what: str, record_property: Callable[[str, object], None]
) -> None:
    kind, name, *stage = what.split()
    page = "" if name == "home" else name
    assessment = organizations.STATES[kind](workspace)
    known = {"a": assessment}
    if stage:
        workshop, token = organizations.workshop(workspace, assessment, is_revealed=stage[0] == "revealed")
        known = {"t": token} if page == "join" else {"a": assessment, "w": workshop}
    saved = Saved.of(tmp_path / "readiness.db", tmp_path / "made.db")
    presser = PagePresser(saved, LEADS, RESTS, PASSING)
    with presser.at_work():
        for query in PLACES[page]:
            presser.press_everything(Spot(name, {**known, **query}))
    for name_of_figure, figure in presser.figures.items():
        record_property(name_of_figure, figure)
    assert not presser.faults, "\n".join(words for _, words in presser.faults)
    assert presser.not_pressed == []


def test_the_sample_is_of_what_there_is() -> None:
    assert set(SAMPLE) <= set(WHAT)
