"""Every state of the three views of a workshop, as everybody can use it: axe, targets, sizes, and whose words."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from itertools import pairwise
from typing import get_args

import pytest
from playwright.sync_api import Page, expect

from readiness.model.actor import LOCAL_USER
from readiness.model.pooled import Consensus
from readiness.model.workshop import Stage
from readiness.services import workshop_problems as problems
from readiness.services import workshop_room as rooms
from readiness.services.minutes import record_decision
from readiness.services.opening import open_workspace
from readiness.services.workshop_entrance import open_link
from readiness.services.workshop_invitations import invite, set_codes_open
from readiness.services.workshop_lead import FIRST, add_leader, find_leader, hand_over, take_link_back
from readiness.services.workshop_results import conclude
from readiness.services.workshop_room import Room
from readiness.services.workshops import archive_workshop
from readiness.services.workspace import Workspace
from tests.e2e.answering import IDLE, visit
from tests.e2e.axe import CORNERS, look
from tests.e2e.profiles import Profiles
from tests.e2e.test_workshop import PHONE, PROJECTOR, READABILITY, ROLES, SCHEMES, SETTINGS
from tests.servers.app import AppServer
from tests.services.workshop_rooms import Meeting
from tests.thorough import usually
from tools.house import PACKAGE

VIEWS = ("phone", "lead", "projector", "page")
FIRST_QUESTION, SECOND_QUESTION = ROLES[0], ROLES[1]
CRITERIA = ("labour", "goal-line")

STREAMLIT_WORDS = (
    "Press Enter", "Press Ctrl", "Press ⌘", "Choose an option", "Choose options", "Drag and drop", "Browse files",
    "Upload", "No results", "No options to select", "Select all", "Limit ", "per file", "Running...", "RUNNING",
    "Please wait", "Deploy", "Rerun", "YYYY/MM/DD", "Select a date",
)  # fmt: skip
"""What Streamlit itself says beside its widgets, in English in every browser."""


@dataclass
class Walk:
    """One workshop from set-up to the archive, and who looks at it."""

    meeting: Meeting
    phone: str = ""
    proposer: str = ""
    link: str = ""
    opened: str = ""
    bea: str = ""
    leads: str = ""

    @property
    def workspace(self) -> Workspace:
        return self.meeting.workspace

    @property
    def room(self) -> Room:
        return self.meeting.room


@dataclass(frozen=True)
class State:
    """A step of the walk, and the addresses to look at after it, by view. `about` names what of the room it shows."""

    name: str
    step: Callable[[Walk], object]
    phone: tuple[str, ...] = ()
    lead: tuple[str, ...] = ()
    projector: bool = False
    parts: tuple[str, ...] = ()
    about: tuple[str, ...] = ()

    def addresses(self, view: str, walk: Walk) -> list[str]:
        """Where a browser looks."""
        here = f"a={walk.meeting.assessment}&w={walk.meeting.workshop}"
        found = {
            "phone": [f"join?{each.format(walk=walk, code=walk.meeting.code())}" for each in self.phone],
            "lead": [f"room?{here}" if not each else f"room?{each.format(walk=walk)}" for each in self.lead],
            "projector": [f"room?{here}&view=projector"] if self.projector else [],
            "page": [f"workshop?{here}&part={each}" for each in self.parts],
        }
        return found[view]


def nothing(_: Walk) -> None:
    """The workshop as it was opened."""


def join_and_propose(walk: Walk) -> None:
    walk.proposer = walk.meeting.answers("it", {each.id: 1 for each in ROLES})
    for name in ("Sort letters", "Plan tours"):
        walk.meeting.seat(walk.proposer).propose(name, "By hand today")
    walk.meeting.seat(walk.proposer).propose("Spam filter", kind="model")
    walk.meeting.seat(walk.proposer).propose("Ann", "Ten per cent", kind="person")
    walk.phone = walk.meeting.person("it")


def invite_two(walk: Walk) -> None:
    links = invite(walk.workspace, walk.meeting.held, "it", ["Ann <ann@example.org>", "Bob"])
    walk.link, walk.opened = links[0].token, links[1].token
    open_link(walk.workspace, walk.opened)


def vote_on_ideas(walk: Walk) -> None:
    ideas = [idea.id for idea in problems.open_ideas(walk.workspace, walk.room)]
    problems.open_points(walk.workspace, walk.room, ideas)


def give_points(walk: Walk) -> None:
    for _ in range(4):
        seat = walk.meeting.seat(walk.meeting.answers("leaders", {each.id: 3 for each in ROLES}))
        seat.give_points({walk.room.points.ideas[0]: 3})
    problems.close_points(walk.workspace, walk.room)


def take_up(walk: Walk) -> None:
    idea = problems.open_ideas(walk.workspace, walk.room)[0]
    problems.take_up(walk.workspace, walk.room, [idea.id], idea.name)
    problems.show_ideas(walk.workspace, walk.room, None)


def reveal(walk: Walk) -> None:
    rooms.look_at(walk.workspace, walk.meeting.reveal(), FIRST_QUESTION.id)


def agree(walk: Walk) -> None:
    rooms.close_second_vote(walk.workspace, walk.room, FIRST_QUESTION.id)
    agreed = Consensus(question=FIRST_QUESTION.id, level=1, reason="Seen")
    rooms.agree(walk.workspace, walk.room, agreed, expected_version=0)
    left = Consensus(question=SECOND_QUESTION.id, level=None, open_owner="Ann")
    rooms.agree(walk.workspace, walk.room, left, expected_version=0)
    record_decision(walk.workspace, walk.meeting.held, "Start in May", owner="Bob")


def second_leader(walk: Walk) -> None:
    walk.leads = add_leader(walk.workspace, walk.room, "Bea", first="Ada")
    found = find_leader(walk.workspace, walk.leads)
    assert found is not None
    walk.bea = found.leader
    hand_over(walk.workspace, walk.room, walk.bea)


def take_back(walk: Walk) -> None:
    hand_over(walk.workspace, walk.room, FIRST)
    take_link_back(walk.workspace, walk.room, walk.bea)


def score(walk: Walk) -> None:
    slug = walk.workspace.open(walk.meeting.assessment).assessment.response.problems[0].id
    problems.open_scoring(walk.workspace, walk.room, [slug], CRITERIA)


def close_scoring(walk: Walk) -> None:
    (slug,) = walk.room.scoring.problems
    for _ in range(4):
        seat = walk.meeting.seat(walk.meeting.person("leaders"))
        for criterion in CRITERIA:
            seat.score(slug, criterion, 2)
    problems.refresh_order(walk.workspace, walk.room)
    problems.close_scoring(walk.workspace, walk.room)


SEAT, OWN = "t={walk.phone}", "t={walk.proposer}"
STATES = (
    State("opened", nothing, ("c={code}", "", "i=x"), ("",), projector=True, parts=("invite", "progress", "new"),
          about=("held", "questionnaire", "versions")),
    State("invited", invite_two, ("i={walk.link}", "i={walk.opened}"), parts=("invite",)),
    State("joined", join_and_propose, (SEAT, f"{SEAT}&q=overview", f"{OWN}&q=overview"), ("",), projector=True,
          parts=("progress", "problems", "settings", "outcome")),
    State("code closed", lambda w: set_codes_open(w.workspace, w.meeting.held, is_open=False), projector=True,
          parts=("invite",)),
    State("code open again", lambda w: set_codes_open(w.workspace, w.meeting.held, is_open=True)),
    State("voting on ideas", vote_on_ideas, (OWN,), ("",), projector=True, parts=("problems",),
          about=("points", "screen")),
    State("points given", give_points, (OWN,), projector=True, parts=("problems",)),
    State("taken up", take_up, (f"{OWN}&q=overview",), parts=("problems",), about=("taken",)),
    State("a question, hidden", reveal, (SEAT, OWN), ("",), projector=True, parts=("outcome", "settings", "invite"),
          about=("first",)),
    State("a question, shown", lambda w: rooms.show(w.workspace, w.room, FIRST_QUESTION.id), (SEAT, OWN), ("",),
          projector=True, about=("shown",)),
    State("two minutes", lambda w: rooms.set_timer(w.workspace, w.room, 120), lead=("",), projector=True),
    State("chosen", lambda w: rooms.choose_agenda(w.workspace, w.room, [SECOND_QUESTION.id]), lead=("",),
          about=("chosen",)),
    State("voting again", lambda w: rooms.ask_again(w.workspace, w.room, FIRST_QUESTION.id), (OWN,), ("",),
          projector=True, about=("again",)),
    State("agreed", agree, (OWN,), ("",), projector=True, parts=("outcome",), about=("agreed",)),
    State("led by another", second_leader, lead=("", "l={walk.leads}", "l={walk.leads}&view=problems",
          "l={walk.leads}&view=progress"), projector=True, parts=("invite", "problems", "outcome"), about=("lead",)),
    State("link taken back", take_back, lead=("l={walk.leads}",)),
    State("scoring", score, (OWN,), projector=True, parts=("problems",), about=("scoring",)),
    State("scored", close_scoring, (OWN,), ("",), parts=("problems",)),
    State("ended", lambda w: conclude(w.workspace, w.room), (OWN,), ("",), projector=True,
          parts=("outcome", "settings", "guide")),
    State("archived", lambda w: archive_workshop(w.workspace, w.meeting.held), (OWN, "i={walk.link}"), ("",),
          projector=True, parts=("outcome", "settings")),
)  # fmt: skip


@pytest.fixture
def walk(app: AppServer) -> Iterator[Walk]:
    workspace = open_workspace(LOCAL_USER, app.database_url)
    yield Walk(Meeting.opened(workspace, SETTINGS))
    workspace.close()


def test_every_part_of_a_room_and_of_the_page_has_a_state_that_is_looked_at() -> None:
    assert {each.name for each in fields(Room)} == {about for state in STATES for about in state.about}
    assert {*parts_of_the_page(), "new"} == {part for state in STATES for part in state.parts}
    assert len(get_args(Stage)) == len({"joined", "a question, hidden", "ended"} & {state.name for state in STATES})
    assert len({state.name for state in STATES}) == len(STATES)
    assert all(one.step is not two.step for one, two in pairwise(STATES))


def parts_of_the_page() -> set[str]:
    """The parts of the page of whoever leads, as its source names them: imported, the page would run."""
    tree = ast.parse((PACKAGE / "ui" / "pages" / "workshop.py").read_text("utf-8"))
    found = next(
        each for each in ast.walk(tree) if isinstance(each, ast.AnnAssign) and ast.unparse(each.target) == "PARTS"
    )
    return set(re.findall(r"'(\w+)': \(", ast.unparse(found)))


@pytest.mark.parametrize("view", usually(["projector"], list(VIEWS), thorough=["phone", "page"]))
def test_everybody_can_use_every_state_of_a_view(view: str, walk: Walk, profiles: Profiles, app: AppServer) -> None:
    page = profiles.tab(PROJECTOR) if view == "projector" else profiles.tab(PHONE, locale="de-DE")
    found: dict[str, list[str]] = {}
    place = 0
    for state in STATES:
        state.step(walk)
        for address in state.addresses(view, walk):
            visit(page, f"{app.url}/{address}")
            seen = (
                unreadable(page) if view == "projector" else [*look(page, CORNERS, place=place), *foreign_words(page)]
            )
            found[f"{state.name}: {address}"] = seen
            place += 1
    assert {where: each for where, each in found.items() if each} == {}
    assert place


def foreign_words(page: Page) -> list[str]:
    """What Streamlit says in its own words, where people read or hear it."""
    told = page.evaluate(
        """() => [document.querySelector('[data-testid=stMain]').innerText,
          ...[...document.querySelectorAll('[data-testid=stMain] :is([aria-label], [placeholder], [title])')]
            .filter(each => each.checkVisibility())
            .flatMap(each => [each.ariaLabel, each.placeholder, each.title])].filter(Boolean)"""
    )
    return [f"Streamlit's own: {each[:80]}" for each in told for word in STREAMLIT_WORDS if word in each]


def unreadable(page: Page) -> list[str]:
    """What cannot be read from the last row, light or dark."""
    expect(page.locator(".st-key-room h1")).to_be_visible()
    found = []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        expect(page.get_by_test_id("stApp")).to_have_css("color-scheme", scheme)
        page.wait_for_selector(IDLE)
        texts = page.evaluate(READABILITY)
        found += [f"{scheme}: {each}" for each in texts if each["size"] < 24 or each["contrast"] < 7]
    return found
