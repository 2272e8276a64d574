"""A whole workshop with real browsers: one person leads, five take part, from the code picture to the PDF."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import pypdf
import pytest
from playwright.sync_api import BrowserContext, Page, expect
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from readiness.model.actor import LOCAL_USER
from readiness.model.pooled import Consensus
from readiness.model.workshop import WorkshopSettings
from readiness.model.workshop_group import WorkshopGroup
from readiness.services.opening import open_workspace
from readiness.services.workshop_progress import live_view
from readiness.services.workshop_results import agenda, conclude
from readiness.services.workshop_room import agree, ask_again, close_second_vote, look_at, show
from readiness.services.workspace import Workspace
from tests.e2e.answering import IDLE, soon, visit
from tests.e2e.axe import CORNERS, look
from tests.e2e.profiles import Profiles
from tests.servers.app import AppServer, running_app
from tests.services.workshop_rooms import Meeting, library

SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
PHONE = {"width": 390, "height": 844}
PROJECTOR = {"width": 1280, "height": 720}
ROLES = library().questionnaire.dimensions[3].questions
SETTINGS = WorkshopSettings(
    title="Autumn check",
    groups=(
        WorkshopGroup(id="leaders", name="Leaders", sections=("roles",), is_leading=True),
        WorkshopGroup(id="it", name="IT", sections=("roles",)),
    ),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("workshop")


@pytest.fixture
def workspace(app: AppServer) -> Iterator[Workspace]:
    opened = open_workspace(LOCAL_USER, app.database_url)
    yield opened
    opened.close()


@pytest.fixture
def contexts(profiles: Profiles) -> list[BrowserContext]:
    """One profile for each of five phones, and one more device."""
    return [profiles.lend(viewport=PHONE) for _ in range(6)]


@dataclass
class Phone:
    """What a participant does."""

    page: Page

    def join(self, link: str, group: str) -> str:
        """Follow the link behind the picture and take a seat; return the personal return code."""
        self.page.goto(link)
        self.page.get_by_text(group, exact=True).click()
        self.page.get_by_role("button", name="Join").click()
        expect(self.page.get_by_text("Question 1 of 6")).to_be_visible()
        note = self.page.get_by_text("note your return code").inner_text()
        found = re.search(r"[A-Z0-9]{4} [A-Z0-9]{4}", note)
        assert found is not None
        return found.group()

    def choose(self, level: int) -> None:
        """Tap one of the sentences and wait until it is saved."""
        # While a run is under way, what it replaces is still on the screen.
        expect(self.page.locator(IDLE)).to_be_visible()
        self.page.locator('[data-testid="stRadioOption"]').nth(level).click()
        self.is_on(level)
        expect(self.page.get_by_text("Saved.")).to_be_visible()
        expect(self.page.locator(IDLE)).to_be_visible()

    def go_on(self, number: int) -> None:
        """Go to a question from the one before."""
        self.page.get_by_role("button", name="Next").click()
        expect(self.page.get_by_text(f"Question {number} of 6")).to_be_visible()

    def answer_some(self, levels: list[int]) -> None:
        """Answer some questions, from where this phone is on the first one."""
        for place, level in enumerate(levels):
            self.choose(level)
            if place + 1 < len(levels):
                self.go_on(place + 2)

    def is_on(self, level: int) -> None:
        """See that this sentence is the one that is chosen."""
        expect(self.page.get_by_role("radio").nth(level)).to_be_checked()


@dataclass
class Day:
    """One workshop from beginning to end: the room's browser, the phones, and what the database holds."""

    meeting: Meeting
    leader: BrowserContext
    room: Page
    phones: list[Phone]

    def open_the_room(self, app: AppServer) -> str:
        """Bring the code on the screen; return the link behind the picture."""
        self.room.goto(f"{app.url}/workshop?a={self.meeting.assessment}")
        link = self.room.locator("code", has_text="/join?c=").first.inner_text().strip()
        self.room.get_by_role("button", name="Open the room").click()
        expect(self.room.get_by_alt_text(re.compile("Picture to scan"))).to_be_visible()
        return link

    def answer_and_come_back(self, app: AppServer, codes: list[str], spare: Page) -> None:
        """One phone is refreshed in between; one person goes on with another device."""
        refreshed, moved, *_ = self.phones
        refreshed.choose(0)
        refreshed.page.reload()
        refreshed.is_on(0)
        refreshed.answer_some([0, 0])
        moved.choose(3)
        moved.go_on(2)
        moved.page = spare
        moved.page.goto(f"{app.url}/join")
        moved.page.get_by_text("I was here before").click()
        moved.page.get_by_label("Your return code").fill(codes[1])
        moved.page.get_by_role("button", name="Take my seat again").click()
        expect(moved.page.get_by_text("Question 2 of 6")).to_be_visible()
        moved.page.get_by_role("button", name="Back").click()
        moved.is_on(3)
        moved.answer_some([3, 3])

    def go_on_after_the_crash(self) -> None:
        """One phone was locked while the server was away, one had no connection, one is refreshed."""
        _, _, locked, offline, plain = self.phones
        expect(locked.page.locator(IDLE)).to_be_visible()
        locked.is_on(1)
        locked.answer_some([2, 2])
        offline.page.context.set_offline(False)
        offline.page.reload()
        offline.answer_some([1, 1])
        plain.page.reload()
        plain.answer_some([1, 2])

    def reveal(self) -> None:
        """Nobody sees an answer before it is shown; then the room and the phones do."""
        plain = self.phones[4].page
        expect(self.room.get_by_text("10 of 30")).to_be_visible()
        self.room.get_by_role("button", name="Begin to show answers").click()
        self.room.get_by_role("button", name="Yes, show answers").click()
        expect(self.room.get_by_text("5 answered this question.")).to_be_visible()
        assert live_view(self.meeting.workspace, self.meeting.held).answers == 10
        assert self.room.locator(".dots i").count() == 0
        expect(plain.get_by_text("Nothing is shown yet.")).to_be_visible()
        assert plain.locator(".dots i").count() == 0
        self.room.get_by_role("button", name="Show answers").click()
        expect(self.room.get_by_role("button", name="Vote again")).to_be_visible()
        expect(self.room.locator(".votes .dots i")).to_have_count(sum(spread_of(self.meeting)))
        expect(plain.locator(".votes .dots i")).to_have_count(sum(spread_of(self.meeting)))
        expect(plain.get_by_role("heading", name=self.asked)).to_be_visible()

    @property
    def asked(self) -> str:
        """The question on the screen of the room."""
        return self.room.locator("h1").inner_text()

    def vote_again(self) -> None:
        """A second vote, and what the room agrees."""
        asked = self.asked
        expect(self.room.locator(IDLE)).to_be_visible()
        self.room.get_by_role("button", name="Vote again").click()
        expect(self.room.get_by_text("Vote a second time on your phone")).to_be_visible()
        assert self.asked == asked
        for phone in self.phones:
            expect(phone.page.get_by_text("The room votes a second time")).to_be_visible()
            phone.choose(2)
        expect(self.room.get_by_text("5 have voted again.")).to_be_visible()
        self.room.get_by_role("button", name="Show second votes").click()
        expect(self.room.get_by_text("This is the second vote.")).to_be_visible()
        record = self.room.get_by_role("button", name="Record", exact=True)
        self.room.locator('[data-testid="stRadioOption"]').nth(2).click()
        self.room.get_by_label("Why, in one line").fill("The job advert shows it")
        record.click()
        expect(self.room.locator("p.agree", has_text="The job advert shows it")).to_be_visible()

    def take_over(self) -> str:
        """Put the result into the assessment; return the text of the report."""
        self.room.goto(self.room.url.replace("/room", "/workshop") + "&part=outcome")
        self.room.get_by_role("button", name="Put the result into the assessment").click()
        self.room.get_by_role("button", name="Yes, take over").click()
        expect(self.room.get_by_text("The result is in the assessment.")).to_be_visible()
        with self.room.expect_download() as told:
            self.room.get_by_role("link", name="Report (PDF)").click()
        pages = pypdf.PdfReader(io.BytesIO(told.value.path().read_bytes())).pages
        return "\n".join(page.extract_text() for page in pages)


@pytest.fixture
def leader(profiles: Profiles) -> BrowserContext:
    return profiles.lend(viewport=PROJECTOR)


def kill(app: AppServer) -> int | None:
    """End a server as a crash does; return the port at which the next one is to be reached."""
    app.process.kill()
    app.process.wait()
    return urlsplit(app.url).port


@pytest.mark.thorough
def test_a_workshop_from_the_code_picture_to_the_report(
    leader: BrowserContext, contexts: list[BrowserContext], folder: Path
) -> None:
    with running_app(folder) as first:
        workspace = open_workspace(LOCAL_USER, first.database_url)
        meeting = Meeting.opened(workspace, SETTINGS)
        day = Day(meeting, leader, leader.new_page(), [Phone(each.new_page()) for each in contexts[:5]])
        link = day.open_the_room(first)
        codes = [phone.join(link, "IT" if place else "Leaders") for place, phone in enumerate(day.phones)]
        expect(day.room.get_by_text("0 of 5 have answered everything.")).to_be_visible()
        day.answer_and_come_back(first, codes, contexts[5].new_page())
        day.phones[2].choose(1)
        address = day.room.url
        day.room.close()
        port = kill(first)
        day.phones[3].page.context.set_offline(True)
    with running_app(folder, port=port) as second:
        day.go_on_after_the_crash()
        day.room = leader.new_page()
        day.room.goto(address)
        day.reveal()
        port = kill(second)
    with running_app(folder, port=port):
        day.vote_again()
        report = day.take_over()
    answers = workspace.open(meeting.assessment).assessment.response.answers
    workspace.close()

    assert "Where people disagree" in report
    assert [answer.evidence for answer in answers.values() if answer.evidence] == ["The job advert shows it"]


def test_a_phone_and_the_room_are_used_by_keyboard_alone(
    profiles: Profiles, app: AppServer, workspace: Workspace
) -> None:
    meeting = Meeting.opened(workspace, SETTINGS)
    for level in (0, 1, 2, 3):
        meeting.answers("leaders", {ROLES[0].id: level})
    phone, room = profiles.tab(PHONE), profiles.tab()
    phone.goto(f"{app.url}/join?c={meeting.code('it')}")
    press(phone, "Join")
    phone.get_by_role("radio").first.focus()
    phone.keyboard.press("Space")
    expect(phone.get_by_text("Saved.")).to_be_visible()
    press(phone, "Next")
    expect(phone.get_by_text("Question 2 of 6")).to_be_visible()
    room.goto(f"{app.url}/room?a={meeting.assessment}&w={meeting.workshop}")
    for button in ("Begin to show answers", "Yes, show answers", "Show answers"):
        press(room, button)
    expect(room.locator(".votes .dots i")).to_have_count(5)


def test_what_a_phone_is_typing_stays_whatever_the_room_presses(
    profiles: Profiles, app: AppServer, workspace: Workspace
) -> None:
    meeting = Meeting.opened(workspace, SETTINGS)
    token, *_ = [meeting.answers("it", {question.id: level for question in ROLES}) for level in (0, 1, 2, 3)]
    asked, asked_for = ROLES[0].id, "What takes too long or goes wrong too often?"
    phone, overwritten = profiles.tab(PHONE), []

    def note(message: str | bytes) -> None:
        told = ForwardMsg.FromString(message if isinstance(message, bytes) else b"").delta.new_element.text_input
        if told.set_value and told.label == asked_for:
            overwritten.append(told.value)

    phone.on("websocket", lambda line: line.on("framereceived", note))
    phone.goto(f"{app.url}/join?t={token}")
    expect(phone.get_by_role("heading", name="Thank you; that was everything")).to_be_visible()
    panel = phone.locator("details", has_text="Propose a problem to solve")
    panel.locator("summary").click()
    field, typed = panel.get_by_label(asked_for), ""
    field.focus()
    steps: tuple[tuple[Callable[[], object], str], ...] = (
        (meeting.reveal, "Nothing is shown yet."),
        (lambda: show(workspace, meeting.room, asked), "Your own answer"),
        (lambda: ask_again(workspace, meeting.room, asked), "The room votes a second time"),
        (lambda: close_second_vote(workspace, meeting.room, asked), "Your own answer"),
    )
    for place, (step, shown) in enumerate(steps):
        phone.keyboard.type(f"word{place} ")
        typed += f"word{place} "
        step()
        expect(phone.get_by_text("The room votes a second time")).to_have_count(int(place == 2))
        expect(phone.get_by_text(shown).first).to_be_visible()
        expect(phone.locator(IDLE)).to_be_visible()
        expect(panel).to_have_attribute("open", "")
        expect(field).to_be_focused()
        expect(field).to_have_value(typed)
    assert overwritten == []
    phone.evaluate("addEventListener('input', event => { window.lastTyped = event.target.value }, true)")
    phone.keyboard.type("the end")
    conclude(workspace, meeting.room)
    # Somebody who types on until the field is gone: no pause hands in what came last.
    told = phone.get_by_text("It is kept as a note for whoever leads the room")
    while not told.count():
        phone.keyboard.type("o")
    # What was typed in the last moment comes behind what the pause before had handed in, and takes its place.

    def kept() -> list[str]:
        return [note.given for note in meeting.seat(token).late()]

    soon(phone, lambda: kept() == [phone.evaluate("window.lastTyped")], kept)
    assert kept()[0].startswith(f"{typed}the endo")


@pytest.mark.thorough
def test_the_table_of_personal_links_is_there_also_when_the_server_is_gone(profiles: Profiles, tmp_path: Path) -> None:
    with running_app(tmp_path) as app:
        workspace = open_workspace(LOCAL_USER, app.database_url)
        meeting = Meeting.opened(workspace, SETTINGS)
        workspace.close()
        page = profiles.lend().new_page()
        # A name that browsers look up nowhere, and that could be one of the network.
        page.goto(f"http://readiness.localhost:{app.port}/workshop?a={meeting.assessment}&part=invite")
        names = page.locator("[class*=st-key-invite-names] textarea")
        names.fill("Ann <ann@example.org>\nZoë")
        names.press("Control+Enter")
        page.get_by_role("button", name="Make links").click()
        button = page.get_by_role("button", name="All of them as a table (CSV with semicolons)")
        expect(button).to_be_visible()
        shown = [each.inner_text().strip() for each in page.get_by_test_id("stCode").all()]
        kill(app)
        with page.expect_download() as told:
            button.click()
    table = told.value.path().read_bytes().decode()
    assert told.value.suggested_filename == "workshop-links.csv"
    assert table.startswith("\ufeffName;Email;Link;Subject;")
    assert [link in table for link in shown if "?i=" in link] == [True, True]


def press(page: Page, name: str) -> None:
    """Walk with the tab key to a button, and press it."""
    button = page.get_by_role("button", name=name, exact=True)
    expect(button).to_be_visible()
    expect(page.locator(IDLE)).to_be_visible()
    for _ in range(60):
        if button.evaluate("each => each === document.activeElement"):
            break
        page.keyboard.press("Tab")
    expect(button).to_be_focused()
    page.keyboard.press("Enter")


def spread_of(meeting: Meeting) -> tuple[int, int, int, int]:
    """How many gave each level to the question on the screen."""
    room = meeting.room
    spread = room.spread(room.screen.question or "")
    assert spread is not None
    return spread.counts


@pytest.fixture
def shown(workspace: Workspace) -> Meeting:
    """A room in the middle of the reveal, with a hostile idea and an agreed level."""
    meeting = Meeting.opened(workspace, SETTINGS)
    for level in (0, 1, 2, 3, 3):
        token = meeting.answers("it", {question.id: level for question in ROLES})
    meeting.seat(token).propose("<img src=x onerror=alert(1)> ![x](http://evil.example/y.png)", "*bold*")
    room = meeting.reveal()
    first, second = agenda(workspace, room)[:2]
    show(workspace, room, first)
    look_at(workspace, meeting.room, first)
    agree(workspace, meeting.room, Consensus(question=second, level=1, reason="Seen"), expected_version=0)
    return meeting


@pytest.mark.thorough
def test_every_page_of_a_workshop_can_be_used_by_everybody(
    page: Page, app: AppServer, workspace: Workspace, shown: Meeting
) -> None:
    waiting = Meeting.opened(workspace, SETTINGS)
    token = waiting.answers("it", {ROLES[0].id: 1})
    leader = f"a={shown.assessment}&w={shown.workshop}"
    addresses = (
        "join",
        f"join?c={waiting.code()}",
        f"join?t={token}",
        f"join?t={token}&q=overview",
        f"join?t={shown.person()}",
        f"room?a={waiting.assessment}",
        f"room?{leader}",
        f"room?{leader}&view=sheet",
        f"room?a={waiting.assessment}&view=projector",
        f"room?{leader}&view=projector",
        *(
            f"workshop?{leader}&part={part}"
            for part in ("invite", "progress", "problems", "outcome", "settings", "guide")
        ),
    )
    found: dict[str, list[str]] = {}
    for place, address in enumerate(addresses):
        visit(page, f"{app.url}/{address}")
        found[address] = look(page, CORNERS, place=place)
    assert {address: each for address, each in found.items() if each} == {}


@pytest.mark.whole
def test_the_projector_is_readable_from_the_last_row(profiles: Profiles, app: AppServer, shown: Meeting) -> None:
    waiting = Meeting.opened(shown.workspace, SETTINGS)
    waiting.answers("it", {ROLES[0].id: 1})
    page = profiles.tab(PROJECTOR)
    for meeting in (shown, waiting):
        visit(page, f"{app.url}/room?a={meeting.assessment}&w={meeting.workshop}&view=projector")
        expect(page.locator(".st-key-room h1")).to_be_visible()
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            expect(page.get_by_test_id("stApp")).to_have_css("color-scheme", scheme)
            page.wait_for_selector(IDLE)
            texts = page.evaluate(READABILITY)
            assert texts
            assert [each for each in texts if each["size"] < 24 or each["contrast"] < 7] == []


READABILITY = """() => {
  const number = (text) => (text.match(/[\\d.]+/g) || []).map(Number);
  const light = (rgb) => rgb.slice(0, 3).map((c) => c / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (node) => {
    for (let each = node; each; each = each.parentElement) {
      const colour = number(getComputedStyle(each).backgroundColor);
      if (colour.length === 3 || colour[3] > 0.99) return colour;
    }
    return [255, 255, 255];
  };
  const found = [];
  const walk = document.createTreeWalker(document.querySelector('.st-key-room'), NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode.parentElement;
    const text = walk.currentNode.textContent.trim();
    const isIcon = node.closest('.unseen, [data-testid="stIconMaterial"]');
    if (!text || !node.checkVisibility() || isIcon) continue;
    const box = node.getBoundingClientRect();
    if (box.width < 2) continue;
    const style = getComputedStyle(node);
    const [a, b] = [light(number(style.color)), light(ground(node))].sort((x, y) => y - x);
    found.push({text: text.slice(0, 40), size: parseFloat(style.fontSize), contrast: (a + 0.05) / (b + 0.05)});
  }
  return found;
}"""
