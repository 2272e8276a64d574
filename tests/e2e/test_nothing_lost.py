"""Whatever happens to the server, the browser or the disk: what was given is there."""

import json
import re
import resource
import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Page, WebSocketRoute, expect
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from readiness.model.actor import LOCAL_USER
from readiness.model.response import Answer
from readiness.services.opening import open_workspace
from readiness.storage.short_values import as_long
from readiness.ui.reconnecting import GAVE
from tests.e2e.answering import (
    QUESTION,
    expect_chosen,
    expect_saved,
    level,
    open_question,
    option,
    soon,
    start,
    stored,
    wait_for_level,
    wait_until_forgotten,
    wait_until_idle,
)
from tests.e2e.axe import faults
from tests.e2e.organizations import full, workshop
from tests.e2e.profiles import Profiles
from tests.servers.app import AppServer, MortalApp, running_app
from tests.services.workshop_rooms import Meeting
from tests.thorough import usually

CONNECTED = "[data-test-connection-state=CONNECTED]"
CUT_OFF = "No connection at the moment."
NOTE = "What did you see, and where? A link is fine."
SIZES = """() => {
  window.sizes = [];
  const note = () => {
    const saved = document.querySelector('.saved');
    if (saved && 'typing' in document.documentElement.dataset) sizes.push(getComputedStyle(saved).fontSize);
  };
  new MutationObserver(note).observe(document.documentElement, { attributes: true });
}"""
"""Notes how large “Saved” is written whenever something is being typed: that passes within a second."""
OLD_DATABASES = Path(__file__).parents[1] / "storage" / "old_databases"


@pytest.mark.thorough
def test_a_killed_server_has_every_answer_and_the_open_tab_goes_on(page: Page, mortal: MortalApp) -> None:
    app = mortal.server
    assessment = start(app)
    open_question(page, app, assessment)
    option(page, 1).click()
    wait_for_level(page, app, assessment, 1)
    mortal.kill()

    mortal.start()
    assert level(app, assessment) == 1
    page.wait_for_selector(CONNECTED)
    # The first click after the restart changes the answer; the second one goes on. The page is not loaded again.
    option(page, 3).click()
    wait_for_level(page, app, assessment, 3)
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("look through data")
    assert "data-explore" in page.url


@pytest.mark.thorough
def test_next_as_the_first_click_after_a_restart_loses_nothing(page: Page, mortal: MortalApp) -> None:
    app = mortal.server
    assessment = start(app)
    open_question(page, app, assessment)
    option(page, 2).click()
    expect_saved(page)
    mortal.kill()

    mortal.start()
    page.wait_for_selector(CONNECTED)
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("look through data")
    page.get_by_role("button", name="Back").click()
    expect_chosen(page, 2)
    assert level(app, assessment) == 2


def test_a_click_that_a_dying_server_never_read_is_stored_once_it_runs_again(page: Page, mortal: MortalApp) -> None:
    app = mortal.server
    assessment = start(app)
    open_question(page, app, assessment)
    option(page, 0).click()
    expect_saved(page)
    wait_until_idle(page)
    mortal.freeze()
    option(page, 2).click()
    expect_chosen(page, 2)
    mortal.kill()
    # Nobody can tell by now what is saved, and nothing can be given.
    expect(page.get_by_text(CUT_OFF)).to_be_visible()
    expect(page.locator(".saved")).to_be_hidden()
    expect(option(page, 3).locator("input")).to_be_disabled()
    assert level(app, assessment) == 0
    assert GAVE in [each.get("name") for each in page.context.cookies()]

    mortal.start()
    # Nobody presses anything.
    wait_for_level(page, app, assessment, 2)
    expect(page.get_by_text(CUT_OFF)).to_be_hidden()
    expect_chosen(page, 2)
    expect_saved(page)
    wait_until_idle(page)
    assert GAVE not in [each.get("name") for each in page.context.cookies()]


@pytest.mark.parametrize("last_key", usually(["d"], ["Control+Enter", "d"]), ids=["sent", "still being typed"])
def test_a_text_that_a_dying_server_never_read_is_stored_once_it_runs_again(
    page: Page, mortal: MortalApp, last_key: str
) -> None:
    app = mortal.server
    assessment = start(app)
    open_question(page, app, assessment)
    page.get_by_text("Add a note, a link").click()
    field = page.get_by_label(NOTE)
    field.fill("Seen on the intranet, and printe")
    mortal.freeze()
    field.press(last_key)
    typed = field.input_value()
    mortal.kill()
    expect(page.get_by_text(CUT_OFF)).to_be_visible()

    mortal.start()
    expect_saved(page)
    assert stored(app, assessment).answers == {QUESTION: Answer(evidence=typed)}
    expect(field).to_have_value(typed)


@pytest.mark.parametrize("has_begun", [False, True], ids=["before the run", "as the run began"])
def test_a_click_on_a_dead_line_is_stored_once_there_is_a_line_again(
    page: Page, app: AppServer, has_begun: bool
) -> None:
    lines: list[WebSocketRoute] = []
    dead: list[WebSocketRoute] = []
    beginnings: list[bytes] = []

    def connect(line: WebSocketRoute) -> None:
        server = line.connect_to_server()
        lines.append(line)

        def ask(message: str | bytes) -> None:
            if line not in dead:
                server.send(message)
            elif has_begun:
                line.send(beginnings[-1])

        def answer(message: str | bytes) -> None:
            assert isinstance(message, bytes)
            if ForwardMsg.FromString(message).WhichOneof("type") == "new_session":
                beginnings.append(message)
            line.send(message)

        line.on_message(ask)
        server.on_message(answer)

    page.route_web_socket("**/_stcore/stream", connect)
    assessment = start(app)
    open_question(page, app, assessment)
    option(page, 1).click()
    expect_saved(page)
    wait_until_idle(page)

    dead.append(lines[-1])
    option(page, 3).click()
    expect_chosen(page, 3)
    assert level(app, assessment) == 1
    dead[0].close()

    wait_for_level(page, app, assessment, 3)
    expect_chosen(page, 3)
    assert len(lines) == 2


def test_a_press_reaches_the_server_once_there_is_a_line_again_though_the_page_is_not_back_yet(
    page: Page, app: AppServer
) -> None:
    lines: list[WebSocketRoute] = []
    held: list[str | bytes] = []
    is_released: list[bool] = []

    def connect(line: WebSocketRoute) -> None:
        server = line.connect_to_server()
        lines.append(line)
        is_held = len(lines) > 1
        server.on_message(lambda told: held.append(told) if is_held and not is_released else line.send(told))
        line.on_message(server.send)

    page.route_web_socket("**/_stcore/stream", connect)
    assessment = start(app)
    open_question(page, app, assessment)
    option(page, 1).click()
    expect_saved(page)
    wait_until_idle(page)

    lines[0].close()
    expect(page.get_by_text(CUT_OFF)).to_be_visible()
    expect(page.get_by_text(CUT_OFF)).to_be_hidden()
    expect(option(page, 3).locator("input")).to_be_enabled()
    option(page, 3).click()
    wait_for_level(page, app, assessment, 3)
    # The answer may be in the database before the browser is told of it.
    soon(page, lambda: bool(held))

    is_released.append(True)
    for told in held:
        lines[1].send(told)
    expect_chosen(page, 3)
    expect_saved(page)
    assert len(lines) == 2


@pytest.mark.thorough
def test_an_old_value_on_the_screen_does_not_overwrite_a_newer_one_after_a_restart(
    page: Page, profiles: Profiles, mortal: MortalApp
) -> None:
    app = mortal.server
    assessment = start(app)
    open_question(page, app, assessment)
    option(page, 0).click()
    expect_saved(page)
    other = profiles.lend().new_page()
    open_question(other, app, assessment)
    option(other, 3).click()
    expect_saved(other)
    mortal.kill()

    mortal.start()
    page.wait_for_selector(CONNECTED)
    # The page shows by itself what has come since, and what is given next goes on from there.
    expect_chosen(page, 3)
    page.get_by_text("Come back to this later").click()
    expect_saved(page)
    assert stored(app, assessment).answers == {QUESTION: Answer(given=3, come_back=True)}


@pytest.mark.thorough
def test_an_old_answer_on_a_phone_does_not_go_over_a_newer_one_after_a_restart(page: Page, mortal: MortalApp) -> None:
    app = mortal.server
    with closing(open_workspace(LOCAL_USER, app.database_url)) as workspace:
        meeting = Meeting.opened(workspace)
        token = meeting.person()
        asked = meeting.seat(token).questions[0].id
        page.goto(f"{app.url}/join?t={token}&q={asked}")
        option(page, 1).click()
        page.get_by_text("Saved.").first.wait_for()
        wait_until_idle(page)
        mortal.kill()
        meeting.seat(token).answer(asked, 3)

        mortal.start()
        page.wait_for_selector(CONNECTED)
        expect_chosen(page, 3)
        wait_until_idle(page)
        assert meeting.seat(token).answers() == {asked: Answer(given=3)}


def test_refresh_pages_another_device_and_the_back_button_show_the_answers(
    page: Page, profiles: Profiles, app: AppServer
) -> None:
    assessment = start(app)
    open_question(page, app, assessment)
    option(page, 2).click()
    expect_saved(page)

    page.reload()
    expect_chosen(page, 2)
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("look through data")
    option(page, 1).click()
    expect_saved(page)
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_contain_text("open the main data")
    expect_chosen(page, 2)
    page.get_by_role("link", name="Results").click()
    page.get_by_role("link", name="Answer").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    device = profiles.lend().new_page()
    open_question(device, app, assessment, "data-explore")
    expect_chosen(device, 1)

    given = stored(app, assessment).answers
    assert given == {QUESTION: Answer(given=2), "data-explore": Answer(given=1)}


@pytest.mark.thorough
def test_what_is_opened_from_the_list_after_everything_is_answered_is_changed_and_stays_open(
    page: Page, app: AppServer
) -> None:
    workspace = open_workspace(LOCAL_USER, app.database_url)
    with closing(workspace):
        assessment = full(workspace)
    open_question(page, app, assessment, "all")
    expect(page.get_by_role("heading", level=1)).to_have_text("You have answered everything")
    page.get_by_role("link", name="Who can open the main data").click()
    for wanted in (2, 1):
        option(page, wanted).click()
        wait_for_level(page, app, assessment, wanted)
        expect(page.get_by_role("heading", level=1)).to_contain_text("open the main data")

    page.get_by_role("button", name="Whole section at once").click()
    page.locator(".st-key-more-data-explore button").click()
    expect(page.get_by_text("How you can tell").last).to_be_visible()
    page.get_by_label(NOTE).fill("Seen in the warehouse")
    page.locator(".st-key-item-data-explore").get_by_test_id("stRadioOption").first.click()
    wait_for_level(page, app, assessment, 0, "data-explore")
    expect_saved(page)
    assert stored(app, assessment).answers["data-explore"].evidence == "Seen in the warehouse"
    page.get_by_role("button", name="Close help, notes and more").click()
    expect(page.get_by_label(NOTE)).to_have_count(0)

    open_question(page, app, assessment, "all")
    page.get_by_role("link", name="Who you are").click()
    name = page.get_by_label("Name of the organization")
    name.fill("Southwind Retail")
    name.press("Tab")
    expect(page.locator(".org")).to_have_text("Southwind Retail")
    expect(name).to_have_value("Southwind Retail")
    assert stored(app, assessment).organization.name == "Southwind Retail"


def test_what_is_being_typed_is_stored_without_leaving_the_field(page: Page, app: AppServer) -> None:
    assessment = start(app)
    open_question(page, app, assessment)
    page.get_by_text("Add a note, a link").click()
    field = page.get_by_label(NOTE)
    page.evaluate(SIZES)
    field.press_sequentially("Seen on the intranet")
    # Nothing says that it is saved, and after a pause it is, while the field has the keyboard and can be typed on.
    expect(page.locator(":root[data-typing]")).to_have_count(0)
    assert page.evaluate("sizes")[0] == "0px"
    expect(page.locator(".saved")).not_to_have_css("font-size", "0px")
    assert stored(app, assessment).answers == {QUESTION: Answer(evidence="Seen on the intranet")}
    expect(field).to_be_focused()

    page.reload()
    expect(page.get_by_label(NOTE)).to_have_value("Seen on the intranet")


def cut_off(page: Page) -> list[bool]:
    """Lets nothing of a page reach the server any more while the list holds something."""
    is_cut: list[bool] = []

    def connect(line: WebSocketRoute) -> None:
        server = line.connect_to_server()
        line.on_message(lambda message: None if is_cut else server.send(message))

    page.route_web_socket("**/_stcore/stream", connect)
    return is_cut


def test_what_was_typed_in_the_last_moment_before_a_reload_is_typed_once_more(page: Page, app: AppServer) -> None:
    is_cut = cut_off(page)
    assessment = start(app)
    open_question(page, app, assessment)
    page.get_by_text("Add a note, a link").click()
    field = page.get_by_label(NOTE)
    # What is undone makes the fields of this page begin anew, under other names.
    option(page, 2).click()
    wait_until_idle(page)
    page.get_by_text("Come back to this later").click()
    wait_until_idle(page)
    page.locator(".st-key-undo button").click()
    expect(page.get_by_text(re.compile("^Undone:"))).to_be_visible()
    wait_until_idle(page)
    is_cut.append(True)
    field.fill("Seen on the intranet")
    page.reload()
    assert stored(app, assessment).answers == {QUESTION: Answer(given=2)}
    is_cut.clear()
    page.reload()
    expect(field).to_have_value("Seen on the intranet")
    expect(page.locator(":root[data-typing]")).to_have_count(0)
    assert stored(app, assessment).answers == {QUESTION: Answer(given=2, evidence="Seen on the intranet")}

    # It is remembered until the server has worked it off, or five seconds if that is too quick to be seen.
    wait_until_forgotten(page)


@pytest.mark.thorough
def test_a_number_a_day_and_a_name_typed_in_the_last_moment_are_typed_once_more(page: Page, app: AppServer) -> None:
    is_cut = cut_off(page)
    workspace = open_workspace(LOCAL_USER, app.database_url)
    with closing(workspace):
        assessment = full(workspace)

    def load_anew() -> None:
        page.reload()
        is_cut.clear()
        page.reload()

    page.goto(f"{app.url}/people?a={assessment}&view=one")
    share = page.get_by_label("Share of the week free for ML, in percent")
    wait_until_idle(page)
    is_cut.append(True)
    share.fill("37")
    load_anew()
    expect(share).to_have_value("37")
    expect(page.locator(":root[data-typing]")).to_have_count(0)
    soon(page, lambda: str(stored(app, assessment).people[0].fte) == "0.37")

    name = page.locator("[class*=st-key-add-person-name] input")
    is_cut.append(True)
    name.fill("Zoë")
    load_anew()
    expect(name).to_have_value("Zoë")
    name.press("Enter")
    expect(page.get_by_role("radio", name="Zoë")).to_be_visible()
    assert [person.name for person in stored(app, assessment).people].count("Zoë") == 1

    page.goto(f"{app.url}/roadmap?a={assessment}")
    year = page.get_by_label("year, The plan starts on")
    wait_until_idle(page)
    is_cut.append(True)
    year.press_sequentially("2027")
    load_anew()
    expect(year).to_have_text("2027")
    expect(page.get_by_text(re.compile(r"[A-Z][a-z]+ 2027")).first).to_be_visible()


def test_a_day_and_a_number_that_nobody_leaves_are_stored_after_a_pause(page: Page, app: AppServer) -> None:
    assessment = start(app)
    page.goto(f"{app.url}/answer?a={assessment}&q=organization")
    page.get_by_label("How many people work there").press_sequentially("120")
    soon(page, lambda: stored(app, assessment).organization.employees == 120)
    day = page.get_by_test_id("stDateInputField")
    for part, digits in (("day", "09"), ("month", "12"), ("year", "2026")):
        day.locator(f"[data-type={part}]").press_sequentially(digits)
    soon(page, lambda: stored(app, assessment).organization.decides_on == date(2026, 12, 9))
    expect(day.locator("[data-type=year]")).to_be_focused()


def test_what_was_typed_as_its_page_was_left_by_its_address_is_told_on_the_next_one(page: Page, app: AppServer) -> None:
    is_cut = cut_off(page)
    assessment = start(app)
    address = f"{app.url}/answer?a={assessment}&q=organization"
    page.goto(address)
    field = page.get_by_label("How many people work there")
    wait_until_idle(page)
    is_cut.append(True)
    field.press_sequentially("120")
    page.goto(f"{app.url}/method?a={assessment}")
    is_cut.clear()
    page.reload()
    told = page.locator(".left-behind")
    expect(told).to_contain_text("“120” in “How many people work there? (optional)” may not be stored")
    told.get_by_role("link", name="Open that page, which stores it").click()
    soon(page, lambda: stored(app, assessment).organization.employees == 120)
    expect(page).to_have_url(address)
    wait_until_forgotten(page)
    expect(told).to_have_count(0)


def test_what_a_participant_is_typing_outlasts_that_the_page_is_loaded_anew(page: Page, app: AppServer) -> None:
    workspace = open_workspace(LOCAL_USER, app.database_url)
    with closing(workspace):
        _, token = workshop(workspace, start(app), is_revealed=False)
    page.goto(f"{app.url}/join?t={token}&q=overview")
    page.get_by_text("Propose a problem to solve").click()
    page.get_by_label("Who has it, and how often?").fill("The depot, every Monday")
    expect(page.locator(":root[data-typing]")).to_have_count(0)
    page.reload()
    wait_until_idle(page)
    page.get_by_text("Propose a problem to solve").click()
    expect(page.get_by_label("Who has it, and how often?")).to_have_value("The depot, every Monday")


@pytest.mark.thorough
def test_two_tabs_never_overwrite_each_other_silently(page: Page, profiles: Profiles, app: AppServer) -> None:
    assessment = start(app)
    other = profiles.lend().new_page()
    open_question(page, app, assessment)
    open_question(other, app, assessment)
    option(page, 1).click()
    expect_saved(page)

    option(other, 3).click()

    expect(other.get_by_text("Somebody else changed")).to_be_visible()
    assert level(app, assessment) == 1
    other.get_by_role("button", name="Use mine").click()
    expect(other.get_by_text("Somebody else changed")).to_be_hidden()
    expect_chosen(other, 3)
    assert level(app, assessment) == 3


@pytest.mark.thorough
def test_a_newer_schema_opens_with_every_answer(page: Page, tmp_path: Path) -> None:
    shutil.copy(min(OLD_DATABASES.glob("*.sqlite3")), tmp_path / "readiness.db")
    before = entries(tmp_path)
    assessment = next(iter(before))[0]

    with running_app(tmp_path) as app:
        open_question(page, app, assessment)
        option(page, 1).click()
        expect_saved(page)
        assert level(app, assessment) == 1

    after = entries(tmp_path)
    assert {place: after[place] for place in before} == before


def entries(folder: Path) -> dict[tuple[str, str, str], object]:
    """Every value of the assessments in a database of any schema, as it is stored."""
    with closing(sqlite3.connect(folder / "readiness.db")) as connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(entry)")]
        of_id = "assessment_id"
        if of_id not in columns:
            of_id = "(SELECT assessment_id FROM assessment_number WHERE number = assessment)"
        rows = connection.execute(f"SELECT {of_id}, part, key, value FROM entry WHERE owner = ''").fetchall()
    kept = {(assessment, part, key): as_long(value) for assessment, part, key, value in rows}
    return {place: json.loads(value) for place, value in kept.items() if value is not None}


@pytest.mark.thorough
def test_a_database_that_fails_is_told_and_the_answer_is_stored_once_it_works(page: Page, tmp_path: Path) -> None:
    with running_app(tmp_path) as app:
        assessment = start(app)
        open_question(page, app, assessment)
        with closing(sqlite3.connect(tmp_path / "readiness.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            option(page, 2).click()
            expect(page.get_by_text("Another program is using the database")).to_be_visible()
            expect_chosen(page, 2)
            expect(page.locator(".saved")).to_have_text("Not saved yet")
            other.execute("ROLLBACK")
        # Nobody presses anything: the page tries again by itself.
        expect(page.locator(".saved")).to_have_text("Saved")
        assert level(app, assessment) == 2

        _, most = resource.prlimit(app.process.pid, resource.RLIMIT_FSIZE)
        # No file of the server may grow any more: for a program, that is a full disk.
        resource.prlimit(app.process.pid, resource.RLIMIT_FSIZE, (1, most))
        option(page, 3).click()
        expect(page.get_by_role("alert").filter(has_text="disk")).to_be_visible()
        expect_chosen(page, 3)
        assert level(app, assessment) == 2

        resource.prlimit(app.process.pid, resource.RLIMIT_FSIZE, (most, most))
        page.get_by_role("button", name="Save now").click()
        expect(page.locator(".saved")).to_have_text("Saved")
        assert level(app, assessment) == 3


@pytest.mark.thorough
def test_half_a_day_is_told_when_it_is_left_by_a_press_by_a_link_or_by_loading_anew(page: Page, app: AppServer) -> None:
    workspace = open_workspace(LOCAL_USER, app.database_url)
    with closing(workspace):
        assessment = full(workspace)
    address, told = f"{app.url}/roadmap?a={assessment}", page.locator(".half-days p")
    day = page.locator(".st-key-rm-tools").get_by_test_id("stDateInputField").locator("[data-type=day]")
    page.emulate_media(color_scheme="dark")
    page.goto(address)
    wait_until_idle(page)
    day.press("Backspace")
    assert faults(page) == [], "with the calendar open"
    day.press("Backspace")
    page.locator("h1").click()
    expect(told).to_contain_text(re.compile("“dd/.+” in “The plan starts on” is not a complete date and was not kept."))
    page.get_by_role("button", name="Close", exact=True).click()
    expect(told).to_have_count(0)

    day.press("Backspace")
    day.press("Backspace")
    page.get_by_test_id("stPageLink").get_by_role("link", name="Results", exact=True).click()
    expect(page).to_have_url(re.compile("/results"))
    expect(told).to_contain_text("“dd/")

    page.goto(address)
    wait_until_idle(page)
    day.press("Backspace")
    day.press("Backspace")
    page.reload()
    expect(told).to_contain_text("“dd/")
    day.press_sequentially("28")
    page.locator("h1").click()
    expect(told).to_have_count(0)

    day.press_sequentially("01012300")
    page.locator("h1").click()
    expect(told).to_contain_text("was not kept. Type a day between 1900 and 2199.")
    day.press_sequentially("01012300")
    page.reload()
    expect(told).to_contain_text("was not kept. Type a day between 1900 and 2199.")
