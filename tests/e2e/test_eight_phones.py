"""Eight phones and a projector follow twenty steps of a room: nothing is lost, nothing stays unsaid."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Page, WebSocketRoute, expect

from readiness.model.actor import LOCAL_USER
from readiness.services.opening import open_workspace
from readiness.services.workshop_results import conclude
from readiness.services.workshop_room import ask_again, close_second_vote, look_at, show
from readiness.services.workspace import Workspace
from tests.e2e.profiles import Profiles
from tests.e2e.test_workshop import PHONE, PROJECTOR, ROLES, SETTINGS, Phone
from tests.servers.app import AppServer
from tests.services.workshop_rooms import Meeting

LEVELS = (0, 1, 1, 2, 2, 2, 3, 3)
OFFLINE_MS = 30_000
OFFLINE, RESCANS, RETURNS = 5, 6, 7
LOOKS, TALKS = "The room looks at this question now.", "The room votes a second time"


@dataclass
class Line:
    """The connection of a phone, which can be cut: a browser that goes offline keeps what is open."""

    is_cut: bool = False
    open: list[WebSocketRoute] = field(default_factory=list)

    def take(self, socket: WebSocketRoute) -> None:
        if self.is_cut:
            socket.close()
        else:
            socket.connect_to_server()
            self.open.append(socket)

    def cut(self) -> None:
        self.is_cut = True
        while self.open:
            self.open.pop().close()


@pytest.fixture
def workspace(app: AppServer) -> Iterator[Workspace]:
    opened = open_workspace(LOCAL_USER, app.database_url)
    yield opened
    opened.close()


@dataclass
class Steps:
    """Walks the room on, and notes after how many seconds each page that is connected was there."""

    pages: list[Page]
    seconds: list[float] = field(default_factory=list)
    number: int = 0

    def go(self, step: Callable[[], object], sign: Callable[[Page], None]) -> None:
        step()
        begun = time.monotonic()
        for page in self.pages:
            sign(page)
            self.seconds.append(time.monotonic() - begun)
        self.number += 1


def dots(count: int) -> Callable[[Page], None]:
    return lambda page: expect(page.locator("ol.votes")).to_have_count(count)


def says(text: str) -> Callable[[Page], None]:
    return lambda page: expect(page.get_by_text(text).first).to_be_visible()


@pytest.mark.whole
def test_eight_phones_follow_twenty_steps_of_the_room(
    app: AppServer, workspace: Workspace, profiles: Profiles, capsys: pytest.CaptureFixture[str]
) -> None:
    meeting, line = Meeting.opened(workspace, SETTINGS), Line()
    link = f"{app.url}/join?c={meeting.code()}"
    german = {3: {"locale": "de-DE"}, 4: {"locale": "de-DE"}}
    contexts = [profiles.lend(viewport=PHONE, **german.get(place, {})) for place in range(9)]
    phones = [Phone(each.new_page()) for each in contexts[:8]]
    phones[OFFLINE].page.route_web_socket(re.compile("_stcore/stream"), line.take)
    codes = [phone.join(link, "IT" if place else "Leaders") for place, phone in enumerate(phones)]
    for phone, level in zip(phones, LEVELS, strict=True):
        phone.choose(level)
        token = phone.page.url.partition("t=")[2].partition("&")[0]
        for question in ROLES[1:]:
            meeting.seat(token).answer(question.id, level)
    projector = profiles.lend(viewport=PROJECTOR).new_page()
    projector.goto(f"{app.url}/room?a={meeting.assessment}&w={meeting.workshop}&view=projector")

    steps = Steps([phone.page for phone in phones])
    steps.go(meeting.reveal, says("Nothing is shown yet."))
    for place, question in enumerate(ROLES):
        steps.go(lambda slug=question.id: look_at(workspace, meeting.room, slug), says(LOOKS))
        if place == 1:
            phones[OFFLINE].page.context.set_offline(True)
            expect(phones[OFFLINE].page.get_by_text("No connection at the moment.")).to_be_visible()
            line.cut()
            steps.pages.remove(phones[OFFLINE].page)
            gone = time.monotonic()
        steps.go(lambda slug=question.id: show(workspace, meeting.room, slug), dots(place + 1))
        if place == 1:
            phones[RESCANS].page.goto(link)
            dots(2)(phones[RESCANS].page)
            _come_back(app, phones[RETURNS], contexts[8].new_page(), codes[RETURNS])
            steps.pages[-1] = phones[RETURNS].page
            dots(2)(phones[RETURNS].page)
            projector.wait_for_timeout(max(0.0, OFFLINE_MS - 1000 * (time.monotonic() - gone)))
            line.is_cut = False
            phones[OFFLINE].page.context.set_offline(False)
            dots(2)(phones[OFFLINE].page)
            expect(phones[OFFLINE].page.get_by_text("No connection at the moment.")).to_be_hidden()
            steps.pages.append(phones[OFFLINE].page)
        if place == 2:
            steps.go(lambda slug=question.id: ask_again(workspace, meeting.room, slug), says(TALKS))
            for phone in phones:
                phone.page.locator('[data-testid="stRadioOption"]').nth(2).click()
                expect(phone.page.get_by_text("Saved.")).to_be_visible()
            steps.go(
                lambda slug=question.id: close_second_vote(workspace, meeting.room, slug),
                says("Rings: first vote. Full dots: second vote."),
            )
        expect(projector.locator(".votes .dots i").first).to_be_visible()
    for question in ROLES[:4]:
        steps.go(lambda slug=question.id: look_at(workspace, meeting.room, slug), _on_top(question.text))
    steps.go(lambda: conclude(workspace, meeting.room), says("The workshop is over; thank you"))

    again = meeting.room.second_spread(ROLES[2].id)
    assert again is not None
    assert again.counts == (0, 0, 8, 0)
    for question in ROLES:
        spread = meeting.room.spread(question.id)
        assert spread is not None
        assert spread.counts == tuple(map(LEVELS.count, range(4)))
    assert len(workspace.store.participants(meeting.workshop)) == len(phones)
    found = sorted(steps.seconds)
    with capsys.disabled():
        times = f"p95 {found[int(0.95 * len(found))]:.2f} s, max {found[-1]:.2f} s"
        sys.stdout.write(f"\n{steps.number} steps, {len(found)} arrivals: {times}\n")


def _on_top(text: str) -> Callable[[Page], None]:
    return lambda page: expect(page.locator("h2.shown").first).to_have_text(text)


def _come_back(app: AppServer, phone: Phone, spare: Page, code: str) -> None:
    """The battery is dead; another device takes the seat with the code."""
    phone.page.close()
    phone.page = spare
    spare.goto(f"{app.url}/join")
    spare.get_by_text("I was here before").click()
    spare.get_by_label("Your return code").fill(code)
    spare.get_by_role("button", name="Take my seat again").click()
