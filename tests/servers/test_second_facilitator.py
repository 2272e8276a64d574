"""What the link of a second facilitator opens on the running server, and what it does not, whatever is sent."""

from streamlit.proto.WidgetStates_pb2 import WidgetState

from readiness.services.workshop_lead import FIRST, add_leader, find_leader, hand_over, take_link_back
from readiness.services.workshop_room import look_at, show
from tests.servers.app import AppServer
from tests.servers.talking import talk
from tests.services.workshop_rooms import Meeting, library
from tools.streamlit_tab import Tab

FIRST_QUESTION = library().questionnaire.dimensions[0].questions[0]
ELSEWHERE = {"X-Forwarded-For": "203.0.113.7"}
"""The first page lists assessments for whoever sits at the computer of the app."""
OTHERS = ("workshop", "results", "answer", "report", "compare", "problems", "join", "")


def a_link(meeting: Meeting) -> tuple[str, str]:
    """A link and the id of who it was made for."""
    link = add_leader(meeting.workspace, meeting.room, "Bea", first="Ada")
    found = find_leader(meeting.workspace, link)
    assert found is not None
    return link, found.leader


def buttons(tab: Tab) -> list[str]:
    return [each.id for each in tab.widgets.values() if each.kind == "button"]


def test_a_second_facilitator_leads_the_room_and_reaches_nothing_else(server: AppServer, here: Meeting) -> None:
    here.votes(FIRST_QUESTION.id, [0, 1, 2, 3])
    link, bea = a_link(here)

    async def scenario() -> None:
        async with Tab(server.url, "room", f"l={link}") as tab:
            assert "Ada leads the room." in tab.text
            assert not tab.has("begin")
            hand_over(here.workspace, here.room, bea)
            await tab.refresh()
            await tab.press("begin")
            if tab.has("begin-yes"):
                await tab.press("begin-yes")
            elif here.held.stage == "answering":
                await tab.press("Yes, show answers")
            assert here.held.stage == "revealing"
            await tab.press(f"room-show:{FIRST_QUESTION.id}")
            assert FIRST_QUESTION.id in here.room.shown
            for view in ("problems", "progress", "projector", "sheet"):
                tab.query = f"l={link}&view={view}"
                await tab.refresh()
                assert not tab.faults

            received = tab.received
        for page in OTHERS:
            async with Tab(server.url, page, f"l={link}&w={here.workshop}", headers=ELSEWHERE) as other:
                assert FIRST_QUESTION.text not in other.text
                received += other.received
        assert here.assessment.encode() not in received

    talk(scenario)


def test_a_tab_with_the_link_opens_no_other_page_of_the_assessment(server: AppServer, here: Meeting) -> None:
    link, _ = a_link(here)

    async def scenario() -> None:
        async with Tab(server.url, "room", f"l={link}") as tab:
            for page in ("workshop", "results", "problems"):
                await tab.follow(page)
                assert "There is no assessment here" in tab.text
            assert here.assessment.encode() not in tab.received

    talk(scenario)


def test_the_buttons_of_who_leads_do_nothing_for_who_does_not(server: AppServer, here: Meeting) -> None:
    here.votes(FIRST_QUESTION.id, [0, 1, 2, 3])
    show(here.workspace, here.reveal(), FIRST_QUESTION.id)
    link, bea = a_link(here)

    async def scenario() -> None:
        query = f"a={here.assessment}&w={here.workshop}"
        async with Tab(server.url, "room", query) as first, Tab(server.url, "room", f"l={link}") as second:
            theirs = buttons(first)
            before = here.room.versions
            await second.send_all({each: WidgetState(trigger_value=True) for each in theirs})
            assert here.room.versions == before
            hand_over(here.workspace, here.room, bea)
            before = here.room.versions
            await first.send_all({each: WidgetState(trigger_value=True) for each in theirs if "lead-to" not in each})
            assert here.room.versions == before
            assert "Bea leads the room." in first.text

    talk(scenario)


def test_a_link_that_was_taken_back_ends_the_page_that_was_open(server: AppServer, here: Meeting) -> None:
    here.votes(FIRST_QUESTION.id, [0, 1, 2, 3])
    show(here.workspace, here.reveal(), FIRST_QUESTION.id)
    look_at(here.workspace, here.room, FIRST_QUESTION.id)
    link, bea = a_link(here)
    hand_over(here.workspace, here.room, bea)

    async def scenario() -> None:
        async with Tab(server.url, "room", f"l={link}") as tab:
            theirs, parts = buttons(tab), list(tab.timers)
            take_link_back(here.workspace, here.room, bea)
            before = here.room.versions
            for part in parts:
                await tab.refresh(part)
            await tab.send_all({each: WidgetState(trigger_value=True) for each in theirs})
            # What a part of the page has asked for may be on its way still.
            await tab.wait_for("This link no longer works")
            assert not buttons(tab)
            assert here.room.versions == before
        assert here.room.lead.leads == FIRST

    talk(scenario)
