"""Every link and every button, pressed by a program: none is dead, leads elsewhere than it says, or loses a text.

`make test` presses a few of them; `make press` one of each kind on every page, in three assessments, on a wide screen
and on a phone. What a browser alone shows depends on the kind; what a press does is tried of every single control in
`tests/ui/test_every_press.py`.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from itertools import product
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest
from playwright.sync_api import Page

from readiness.model.actor import LOCAL_USER
from readiness.services.opening import open_workspace
from readiness.services.workspace import Workspace
from tests.e2e import organizations
from tests.e2e.last_moment import LastMoment
from tests.e2e.pressing import Place, Presser, Saved
from tests.e2e.profiles import Profiles
from tests.servers.app import AppServer
from tests.thorough import usually

PRESSES = os.environ.get("READINESS_PRESS", "")
"""Empty for a sample; "all" for each kind of control once, in the first assessment that has it; "each" for all of them
in each assessment, which takes three times as long.
"""
PRESSES_ALL = PRESSES != ""
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
        page: ({},)
        for page in (
            "results",
            "roadmap",
            "report",
            "compare",
            "evidence",
            "bring_back",
            "portfolio",
            "method",
            "packs",
        )
    },
    "workshop": ({}, *({"part": part} for part in WORKSHOP_PARTS)),
    "room": ({}, {"view": "projector"}),
    "join": ({}, {"q": "overview"}),
}
"""Every page, and what its address says in each of its states."""
TOGETHER = "three"
"""All three assessments in one test, the fullest first."""
STAGES = ("", "answering", "revealed")
"""An assessment without a workshop, or with one that is at this stage."""
OF_WORKSHOPS = ("workshop", "room", "join")
BAR_AT = "results"
"""The page on which the bar is pressed: it is the same on all of them."""
SAMPLE: Mapping[str, tuple[str, ...]] = {
    "half desktop roadmap": ("roadmap",),
    "half phone join answering": ("join overview answering",),
}
"""What is pressed a few controls of, by assessment, screen and page."""
SAMPLED = 2

LEADS = {
    "ML readiness": ("",),
    "See the results": ("results",),
    "Add people": ("people",),
    "Add problems": ("problems",),
    "Start answering": ("answer",),
    "Assess again": ("answer",),
    "Answer what is missing": ("answer",),
    "Enter a problem": ("problems",),
    "Go to the first question": ("answer",),
    "Open it": ("results", "answer"),
    "Open the room": ("room",),
    "To the room": ("room",),
    "To the outcome": ("workshop",),
    "Join a workshop": ("join",),
    "Set the workshop up": ("workshop",),
    "(example)": ("results",),
    "Look at its assessment": ("answer",),
}
"""Buttons that lead to another page, by their words; a copy is opened where it goes on."""
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
    """Assessments, screen, page and stage of a workshop: what one test presses."""
    stages = {
        page: STAGES if page == "workshop" else STAGES[1:] if page in OF_WORKSHOPS else STAGES[:1] for page in PLACES
    }
    pages = [" ".join(filter(None, [page or "home", stage])) for page in PLACES for stage in stages[page]]
    states = [*organizations.STATES][::-1] if PRESSES == "each" else [TOGETHER]
    return [" ".join(each) for each in product(states, WIDTHS, pages)]


@dataclass
class Made:
    """Assessments and workshops by state and stage, and the database that holds them and nothing that was pressed."""

    app: AppServer
    saved: Saved
    known: dict[tuple[str, str], Mapping[str, str]] = field(default_factory=dict)

    def places(self, state: str, page: str, stage: str) -> list[Place]:
        """Every state of a page that has an address, with one assessment for all of them, as it was made."""
        self.saved.restore()
        if (state, stage) not in self.known:
            with closing(open_workspace(LOCAL_USER, self.app.database_url)) as workspace:
                self.known[state, stage] = known(workspace, state, stage)
            self.saved = Saved.of(self.saved.database, self.saved.copy)
        at = self.known[state, stage]
        of_page = {"t": at["t"]} if page == "join" else {key: each for key, each in at.items() if key != "t"}
        return [
            Place(
                " ".join(filter(None, [page or "home", *query.values(), stage])),
                f"{self.app.url}/{page}?{urlencode({**of_page, **query})}",
            )
            for query in PLACES[page]
        ]


@pytest.fixture(scope="module")
def organizations_made(app: AppServer, tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The three assessments and their workshops, each made once, whichever test asks first."""
    database = Path(app.database_url.removeprefix("sqlite:///"))
    return Made(app, Saved.of(database, tmp_path_factory.mktemp("made") / "made.db"))


def known(workspace: Workspace, state: str, stage: str) -> Mapping[str, str]:
    """A new assessment in this state, with a workshop at this stage, as addresses name them."""
    assessment = organizations.STATES[state](workspace)
    if not stage:
        return {"a": assessment}
    workshop, token = organizations.workshop(workspace, assessment, is_revealed=stage == "revealed")
    return {"a": assessment, "w": workshop, "t": token}


@pytest.mark.parametrize("run", runs() if PRESSES_ALL else SAMPLE)
def test_no_control_is_dead_or_leads_astray_or_loses_a_text(
    page: Page,
    organizations_made: Made,
    workspace: Workspace,
    run: str,
    record_property: Callable[[str, object], None],
) -> None:
    state, screen, name, *stage = run.split()
    page.set_viewport_size({"width": WIDTHS[screen], "height": 900})
    passes_bar = not PRESSES_ALL or name != BAR_AT
    presser = Presser(page, organizations_made.saved, LEADS, RESTS, slugs(workspace), passes_bar=passes_bar)
    for each in [*organizations.STATES][::-1] if state == TOGETHER else [state]:
        found = organizations_made.places(each, "" if name == "home" else name, "".join(stage))
        presser.saved = organizations_made.saved
        for place in found:
            if PRESSES_ALL:
                presser.press_everything(place)
            elif place.name in SAMPLE[run]:
                presser.press_everything(place, most=SAMPLED)
    for name_of_figure, figure in presser.figures.items():
        record_property(name_of_figure, figure)
    assert not presser.faults, "\n".join(words for _, words in presser.faults)
    if PRESSES_ALL:
        assert presser.pressed == {kind for kind, way in presser.found.items() if not way.why_not}


WITH_FIELDS = ("home", "answer", "people", "problems", "roadmap", "report", "compare", "evidence")
OF_STAGES = ("workshop answering", "workshop revealed", "room revealed", "join answering", "join revealed")
TYPED = (*WITH_FIELDS, *OF_STAGES, "workshop")
"""Pages with fields, and the stage of a workshop. The room asks for nothing before answers are shown."""
FIRST: Mapping[str, tuple[str, ...]] = {"evidence": ("A file on this computer", "A database")}
"""What is chosen on a page that asks for nothing else as it opens, one after the other."""
TYPED_SAMPLE: Mapping[str, tuple[str, ...]] = {
    "answer": ("answer data-access",),
    "join answering": ("join answering", "join overview answering"),
}
"""Those that `make thorough` tries, in one of the assessments, and where; `make press` tries all."""


@pytest.mark.parametrize("where", TYPED if PRESSES_ALL else usually([], TYPED_SAMPLE, thorough=TYPED_SAMPLE))
def test_no_field_loses_what_is_typed_when_the_page_is_loaded_anew_or_left_at_once(
    page: Page,
    profiles: Profiles,
    organizations_made: Made,
    workspace: Workspace,
    where: str,
    record_property: Callable[[str, object], None],
) -> None:
    name, *stage = where.split()
    elsewhere = f"{organizations_made.app.url}/method"
    at_once = LastMoment(page, organizations_made.saved)
    presser = Presser(profiles.lend().new_page(), organizations_made.saved, LEADS, RESTS, slugs(workspace))
    for state in [*organizations.STATES][::-1][: None if PRESSES_ALL else 1]:
        found = organizations_made.places(state, "" if name == "home" else name, "".join(stage))
        at_once.saved = presser.saved = organizations_made.saved
        chosen = found if PRESSES_ALL else [each for each in found if each.name in TYPED_SAMPLE[where]]
        for place in (replace(each, first=first) for each in chosen for first in FIRST.get(name, ("",))):
            at_once.type_everywhere(place, by_way_of=f"{elsewhere}?{urlsplit(place.address).query}")
            if PRESSES_ALL:
                presser.leave_every_field(place)
    for name_of_figure, figure in presser.figures.items():
        record_property(name_of_figure, figure)
    record_property("fields", len(at_once.tried) + len(presser.left))
    record_property("lost", len(at_once.lost) + presser.figures["lost"])
    assert at_once.tried
    assert at_once.lost == []
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
    pieces = {" ".join(run.split()[1:]) for run in runs()}
    assert {" ".join(run.split()[1:]) for run in SAMPLE} <= pieces
    assert {run.split()[0] for run in SAMPLE} <= set(organizations.STATES)
