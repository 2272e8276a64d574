"""Every link and every button, pressed by a program: none is dead, leads elsewhere than it says, or loses a text.

`make test` presses a sample of every kind of page; `make press` presses all of them, in three assessments, on a wide
screen and on a phone.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from itertools import product
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Page

from readiness.model.actor import LOCAL_USER
from readiness.services.opening import open_workspace
from readiness.services.workspace import Workspace
from tests.e2e import organizations
from tests.e2e.pressing import Place, Presser, Saved
from tests.servers.app import AppServer
from tests.thorough import usually

PRESSES_ALL = os.environ.get("READINESS_PRESS") == "all"
WIDTHS = {"desktop": 1280, "phone": 390}
WORKSHOP_PARTS = ("invite", "progress", "problems", "outcome", "settings", "guide", "new")
PLACES: Mapping[str, tuple[Mapping[str, str], ...]] = {
    "": ({}, *({"way": way} for way in ("start", "workshop", "example", "import"))),
    "answer": (
        {},
        *({"q": step} for step in ("all", "organization", "data-access", "views", "facts", "workloads")),
        {"q": "data-access", "whole": "yes"},
    ),
    "people": ({}, {"view": "one"}),
    "problems": ({}, {"problem": "late-orders"}),
    **{
        page: ({},) for page in ("results", "roadmap", "report", "compare", "evidence", "bring_back", "method", "packs")
    },
    "workshop": ({}, *({"part": part} for part in WORKSHOP_PARTS)),
    "room": ({}, {"view": "projector"}),
    "join": ({}, {"q": "overview"}),
}
"""Every page, and what its address says in each of its states."""
STAGES = ("", "answering", "revealed")
"""An assessment without a workshop, or with one that is at this stage."""
OF_WORKSHOPS = ("workshop", "room", "join")
BAR_AT = "results"
"""The page on which the bar is pressed: it is the same on all of them."""
SAMPLE: Mapping[str, tuple[str, ...]] = {
    "full phone answer": ("answer all",),
    "full desktop people": ("people one",),
    "half desktop roadmap": ("roadmap",),
    "half phone join answering": ("join overview answering",),
}
"""What is pressed a few controls of, by assessment, screen and page."""
USUAL = ("full phone answer", "half desktop roadmap", "half phone join answering")
"""Those of them that `make test` presses."""
SAMPLED = 2

LEADS = {
    "ML readiness": "",
    "See the results": "results",
    "Add people": "people",
    "Add problems": "problems",
    "Start answering": "answer",
    "Answer what is missing": "answer",
    "Enter a problem": "problems",
    "Go to the first question": "answer",
    "Open it": "results",
    "Open the room": "room",
    "To the room": "room",
    "To the outcome": "workshop",
    "Join a workshop": "join",
    "Set the workshop up": "workshop",
    "(example)": "results",
}
"""Buttons that lead to another page, by their words."""
RESTS = {
    "Save": "the same settings are stored again",
}
"""Buttons that may leave everything as it was, and why."""


@pytest.fixture
def workspace(app: AppServer) -> Iterator[Workspace]:
    """The workspace of the running app, to prepare."""
    opened = open_workspace(LOCAL_USER, app.database_url)
    with closing(opened):
        yield opened


def runs() -> list[str]:
    """Assessment, screen, page and stage of a workshop: what one test presses."""
    stages = {
        page: STAGES if page == "workshop" else STAGES[1:] if page in OF_WORKSHOPS else STAGES[:1] for page in PLACES
    }
    pages = [" ".join(filter(None, [page or "home", stage])) for page in PLACES for stage in stages[page]]
    return [" ".join(each) for each in product(organizations.STATES, WIDTHS, pages)]


def places(app: AppServer, workspace: Workspace, state: str, page: str, stage: str) -> list[Place]:
    """Every state of a page that has an address, with one assessment for all of them."""
    assessment = organizations.STATES[state](workspace)
    known = {"a": assessment}
    if stage:
        workshop, token = organizations.workshop(workspace, assessment, is_revealed=stage == "revealed")
        known = {"t": token} if page == "join" else {"a": assessment, "w": workshop}
    return [
        Place(
            " ".join(filter(None, [page or "home", *query.values(), stage])),
            f"{app.url}/{page}?{urlencode({**known, **query})}",
        )
        for query in PLACES[page]
    ]


@pytest.mark.parametrize("run", runs() if PRESSES_ALL else usually(USUAL, SAMPLE))
def test_no_control_is_dead_or_leads_astray_or_loses_a_text(
    page: Page,
    app: AppServer,
    workspace: Workspace,
    tmp_path: Path,
    run: str,
    record_property: Callable[[str, object], None],
) -> None:
    state, screen, name, *stage = run.split()
    page.set_viewport_size({"width": WIDTHS[screen], "height": 900})
    found = places(app, workspace, state, "" if name == "home" else name, "".join(stage))
    saved = Saved.of(Path(app.database_url.removeprefix("sqlite:///")), tmp_path / "saved.db")
    presser = Presser(page, saved, LEADS, RESTS, slugs(workspace), passes_bar=not PRESSES_ALL or name != BAR_AT)
    for place in found:
        if PRESSES_ALL:
            presser.press_everything(place)
            presser.leave_every_field(place)
            presser.reload_every_field(place)
        elif place.name in SAMPLE[run]:
            presser.press_everything(place, most=SAMPLED)
    record_property("run", run)
    for name_of_figure, figure in presser.figures.items():
        record_property(name_of_figure, figure)
    assert not presser.faults, "\n".join(words for _, words in presser.faults)
    if PRESSES_ALL:
        assert presser.pressed == {kind for kind, way in presser.found.items() if not way.why_not}


RELOADED = {
    "start": ("full", ""),
    "": ("full", "compare"),
    "invite answering": ("half", "workshop"),
    "overview answering": ("half", "join"),
}
"""Fields of all kinds that a button stores: lines and areas, of an assessment, a workshop and a seat."""


@pytest.mark.parametrize("where", usually(["start"], RELOADED))
def test_what_a_button_would_store_outlasts_that_the_page_is_loaded_anew(
    page: Page, app: AppServer, workspace: Workspace, tmp_path: Path, where: str
) -> None:
    state, name = RELOADED[where]
    stage = "answering" if "answering" in where else ""
    found = places(app, workspace, state, name, stage)
    saved = Saved.of(Path(app.database_url.removeprefix("sqlite:///")), tmp_path / "saved.db")
    presser = Presser(page, saved, LEADS, RESTS, slugs(workspace))
    presser.reload_every_field(next(place for place in found if place.name == f"{name or 'home'} {where}".strip()))

    assert presser.reloaded
    assert presser.faults == []


def slugs(workspace: Workspace) -> frozenset[str]:
    """What names an entry of the content within the key of a control."""
    content = workspace.library
    return frozenset(
        {
            *content.questionnaire.question_by_id,
            *(each.id for each in content.questionnaire.dimensions),
            *content.rubric.problems.criterion_by_id,
        }
    )


def test_the_sample_is_of_what_there_is() -> None:
    assert set(SAMPLE) <= set(runs())
