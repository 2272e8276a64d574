"""Every link and every button, pressed by a program: none is dead, leads elsewhere than it says, or loses a text.

`make test` presses a sample of every kind of page; `make press` presses all of them, in three assessments, on a wide
screen and on a phone.
"""

import os
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from itertools import product
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Page

from readiness.model.actor import LOCAL_USER
from readiness.services.opening import open_workspace
from readiness.services.workspace import Workspace
from tests.e2e import organizations
from tests.e2e.pressing import Place, Presser
from tests.servers.app import AppServer

PRESSES_ALL = os.environ.get("READINESS_PRESS") == "all"
WIDTHS = {"desktop": 1280, "phone": 390}
PAGES = ("answer", "people", "problems", "results", "roadmap", "report", "compare", "evidence", "workshop", "method")
STEPS = ("all", "organization", "data-access", "views", "facts", "workloads")
PARTS = ("invite", "progress", "problems", "outcome", "settings", "guide", "new")
SAMPLE = {
    "answer all": ("full", "phone"),
    "answer data-access yes": ("half", "desktop"),
    "people one": ("full", "desktop"),
    "results": ("full", "desktop"),
    "roadmap": ("half", "desktop"),
    "workshop new answering": ("half", "desktop"),
    "join overview answering": ("half", "phone"),
}
"""Where a few controls are pressed in `make test`: the place, the assessment and the screen."""
SAMPLED = 2

LEADS = {
    "See the results": "results",
    "Add people": "people",
    "Add problems": "problems",
    "Start answering": "answer",
    "Open the room": "room",
    "To the room": "room",
    "To the outcome": "workshop",
    "Join a workshop": "join",
}
"""Buttons that lead to another page, by their words."""
RESTS = {
    "Look again": "there is nothing new to look at",
    "Save": "the same settings are stored again",
}
"""Buttons that may leave everything as it was, and why."""


@pytest.fixture
def workspace(app: AppServer) -> Iterator[Workspace]:
    """The workspace of the running app, to prepare."""
    opened = open_workspace(LOCAL_USER, app.database_url)
    with closing(opened):
        yield opened


def places(app: AppServer, workspace: Workspace, state: str) -> list[Place]:
    """Every page in every state that has an address, each time with an assessment of its own."""
    make = organizations.STATES[state]

    def of_assessment(page: str, query: dict[str, str]) -> str:
        return f"{app.url}/{page}?{urlencode({'a': make(workspace), **query})}"

    def of_workshop(page: str, part: str, *, is_revealed: bool) -> str:
        assessment = make(workspace)
        workshop, token = organizations.workshop(workspace, assessment, is_revealed=is_revealed)
        query = {"t": token, "q": part} if page == "join" else {"a": assessment, "w": workshop, "part": part}
        return f"{app.url}/{page}?{urlencode({key: value for key, value in query.items() if value})}"

    def at(page: str, **query: str) -> Place:
        return Place(" ".join([page or "home", *query.values()]), partial(of_assessment, page, query))

    def held(page: str, part: str, is_revealed: bool) -> Place:
        told = " ".join(filter(None, [page, part, "revealed" if is_revealed else "answering"]))
        return Place(told, partial(of_workshop, page, part, is_revealed=is_revealed))

    rooms = [*(("workshop", part) for part in PARTS), ("room", ""), ("join", ""), ("join", "overview")]
    return [
        *(at(page) for page in PAGES),
        *(at("answer", q=step) for step in STEPS),
        at("answer", q="data-access", whole="yes"),
        at("people", view="one"),
        at("problems", problem="late-orders"),
        *(at("", way=way) for way in ("start", "workshop", "example", "import")),
        *(held(page, part, is_revealed) for (page, part), is_revealed in product(rooms, (False, True))),
    ]


@pytest.mark.parametrize("screen", list(WIDTHS))
@pytest.mark.parametrize("state", list(organizations.STATES))
def test_no_control_is_dead_or_leads_astray_or_loses_a_text(
    page: Page, app: AppServer, workspace: Workspace, state: str, screen: str
) -> None:
    content = workspace.library
    slugs = {
        *content.questionnaire.question_by_id,
        *(each.id for each in content.questionnaire.dimensions),
        *content.rubric.problems.criterion_by_id,
    }
    page.set_viewport_size({"width": WIDTHS[screen], "height": 900})
    presser = Presser(page, app.database_url.removeprefix("sqlite:///"), LEADS, RESTS, slugs)
    for place in places(app, workspace, state):
        if PRESSES_ALL or SAMPLE.get(place.name) == (state, screen):
            presser.press_everything(place, most=None if PRESSES_ALL else SAMPLED)
    assert presser.faults == []


def test_the_sample_names_places_that_there_are(app: AppServer, workspace: Workspace) -> None:
    assert {place.name for place in places(app, workspace, "empty")} >= set(SAMPLE)
