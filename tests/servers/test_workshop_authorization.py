"""What a participant may not do, tried against the running server with messages that no page offers."""

from collections.abc import Iterator

import pytest
from sqlalchemy import delete
from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.web.server.starlette.starlette_app_utils import generate_xsrf_token_string
from streamlit.web.server.starlette.starlette_server_config import XSRF_COOKIE_NAME

from readiness.model.pooled import Consensus
from readiness.services.workshop_entrance import join
from readiness.services.workshop_invitations import codes, invite, remind, set_codes_open
from readiness.services.workshop_room import agree, ask_again, begin_reveal, read_room, show
from readiness.services.workshop_seat import find_seat
from readiness.services.workshops import open_workshop, read_workshop
from readiness.storage.guessing import MOST_PER_ORIGIN
from readiness.storage.tables import attempt
from tests.servers.app import AppServer
from tests.servers.talking import talk
from tests.services.workshop_rooms import Meeting, library
from tools.streamlit_tab import Tab

FIRST = library().questionnaire.dimensions[0].questions[0]
FOREIGN = library().questionnaire.dimensions[3].questions[0]


async def pick(tab: Tab, name: str, place: int) -> None:
    """Choose one of the options that the page offers."""
    await tab.choose(name, tab.find(name).options[place])


def given(meeting: Meeting, token: str) -> dict[str, object]:
    return {slug: answer.given for slug, answer in meeting.seat(token).answers().items()}


def test_a_join_link_leads_to_a_seat_and_answers_are_stored_at_once(server: AppServer, here: Meeting) -> None:
    async def scenario() -> None:
        async with Tab(server.url, "join", f"c={here.code()}") as tab:
            await tab.choose("group", "IT")
            await tab.press("join")
            token = tab.query.removeprefix("t=").partition("&")[0]
            await pick(tab, f"vote-1:{FIRST.id}:0", 2)
            assert given(here, token) == {FIRST.id: 2}
            await tab.press(f"next:{FIRST.id}")
            assert "Question 2 of" in tab.text
            assert not tab.faults

    talk(scenario)


def test_a_phone_is_never_sent_what_belongs_to_others(server: AppServer, here: Meeting) -> None:
    others = here.votes(FIRST.id, [0, 1, 2, 3])
    mine = here.person()

    async def scenario() -> None:
        async with Tab(server.url, "join", f"t={mine}") as tab:
            for name in ("workshop", "room", "results"):
                async with Tab(server.url, name, f"a={mine}&w={here.workshop}") as other:
                    assert "There is no assessment here" in other.text
                    tab.received += other.received
            secrets = [here.assessment, *others, *(here.seat(token).person.id for token in others)]
            for secret in secrets:
                assert secret.encode() not in tab.received
            assert 'class="votes"' not in tab.text

    talk(scenario)


def test_questions_of_other_groups_are_neither_shown_nor_stored(server: AppServer, here: Meeting) -> None:
    mine = here.person("it")

    async def scenario() -> None:
        async with Tab(server.url, "join", f"t={mine}&q={FOREIGN.id}") as tab:
            assert FOREIGN.text not in tab.text
            widget = tab.find(f"vote-1:{FIRST.id}:0")
            forged = widget.id.replace(FIRST.id, FOREIGN.id)
            await tab.send(forged, FOREIGN.levels[3].text)
            assert given(here, mine) == {}

    talk(scenario)


def test_an_answer_that_is_none_of_the_choices_is_not_stored(server: AppServer, here: Meeting) -> None:
    mine = here.person("it")

    async def scenario() -> None:
        for value in ("7", "<b>x</b>", FOREIGN.levels[0].text):
            async with Tab(server.url, "join", f"t={mine}&q={FIRST.id}") as tab:
                await tab.choose(f"vote-1:{FIRST.id}:0", value)
                assert given(here, mine) == {}

    talk(scenario)


def test_a_tab_that_was_open_before_the_reveal_changes_nothing_after_it(server: AppServer, here: Meeting) -> None:
    here.votes(FIRST.id, [0, 1, 2, 3])
    mine = here.answers("it", {FIRST.id: 0})

    async def scenario() -> None:
        async with Tab(server.url, "join", f"t={mine}&q={FIRST.id}") as tab:
            begin_reveal(here.workspace, here.held)
            await pick(tab, f"vote-1:{FIRST.id}:0", 3)
            assert given(here, mine) == {FIRST.id: 0}
            assert 'class="votes"' not in tab.text
            show(here.workspace, here.room, FIRST.id)
            await tab.refresh()
            assert tab.text.count('class="votes"') == 1

    talk(scenario)


def test_a_second_vote_counts_only_for_the_question_that_is_open(server: AppServer, here: Meeting) -> None:
    tokens = here.votes(FIRST.id, [0, 1, 2, 3])
    show(here.workspace, here.reveal(), FIRST.id)

    async def scenario() -> None:
        async with Tab(server.url, "join", f"t={tokens[0]}") as tab:
            assert not tab.has(f"vote-2:{FIRST.id}:0")
            ask_again(here.workspace, here.room, FIRST.id)
            await tab.refresh()
            await pick(tab, f"vote-2:{FIRST.id}:0", 2)
        second = here.seat(tokens[0]).answers("vote-2")
        assert {slug: answer.given for slug, answer in second.items()} == {FIRST.id: 2}
        assert given(here, tokens[0]) == {FIRST.id: 0}

    talk(scenario)


def cookie() -> dict[str, str]:
    """What a browser sends that the app has met before: one browser for each call."""
    return {"Cookie": f"{XSRF_COOKIE_NAME}={generate_xsrf_token_string()}"}


def test_a_personal_link_shows_neither_its_maker_nor_who_forwards_it_the_answers(
    server: AppServer, here: Meeting
) -> None:
    (ann,) = invite(here.workspace, here.held, "it", ["Ann"])
    hers, makers = cookie(), cookie()

    async def scenario() -> None:
        async with Tab(server.url, "join", f"i={ann.token}", headers=hers) as own:
            await own.press("link-begin")
            seat = own.query.removeprefix("t=").partition("&")[0]
            name = f"vote-1:{FIRST.id}:0"
            await pick(own, name, 2)
            vote = own.find(name).id
            code = own.text.partition("return code: ")[2][:9]
        person = here.seat(seat).person.id
        (again,) = remind(here.workspace, here.held, [person])
        ways = (f"i={ann.token}", f"i={again.token}", f"t={seat}", f"t={ann.token}", f"t={again.token}")
        for way in ways:
            for headers in (makers, {}):
                async with Tab(server.url, "join", f"{way}&q={FIRST.id}", headers=headers) as tab:
                    assert FIRST.levels[2].text not in tab.text
                    await tab.send(vote, FIRST.levels[3].text)
                    begin = vote.replace(name, "link-begin")
                    await tab.send_all({begin: WidgetState(trigger_value=True)})
                    assert FIRST.text not in tab.text
                    assert code.replace(" ", "") not in tab.received.decode("utf-8", "replace").replace(" ", "")
        assert given(here, seat) == {FIRST.id: 2}
        for way in (f"i={again.token}", f"t={seat}"):
            async with Tab(server.url, "join", f"{way}&q={FIRST.id}", headers=hers) as tab:
                assert tab.has(f"vote-1:{FIRST.id}:0")
        async with Tab(server.url, "join", f"i={again.token}", headers=cookie()) as second:
            await second.choose("return-code-typed", code)
            await second.press("return-go")
            assert "Question 2 of" in second.text

    talk(scenario)


def test_a_closed_code_opens_nothing_even_for_a_page_that_was_open(server: AppServer, here: Meeting) -> None:
    async def scenario() -> None:
        async with Tab(server.url, "join", f"c={here.code()}") as tab:
            await tab.choose("group", "IT")
            set_codes_open(here.workspace, here.held, is_open=False)
            await tab.press("join")
            assert "No workshop is open under this code." in tab.text
        assert here.workspace.store.participants(here.workshop) == ()

    talk(scenario)


def test_the_code_of_a_group_opens_no_other_group(server: AppServer, here: Meeting) -> None:
    async def scenario() -> None:
        async with Tab(server.url, "join", f"c={here.code('it')}") as tab:
            assert not tab.has("group")
            await tab.press("join")
        (person,) = here.workspace.store.participants(here.workshop)
        assert person.group == "it"

    talk(scenario)


def test_two_people_who_lead_the_room_do_not_overwrite_each_other(server: AppServer, here: Meeting) -> None:
    here.votes(FIRST.id, [0, 1, 2, 3])
    here.votes("data-doc", [0, 1, 2, 3])
    here.reveal()

    async def scenario() -> None:
        query = f"a={here.assessment}&w={here.workshop}"
        async with Tab(server.url, "room", query) as one, Tab(server.url, "room", query) as two:
            first = next(each for each in one.widgets.values() if each.key.startswith("room-next:"))
            await one.press(first.key)
            after = here.room.screen.question
            await two.press(first.key)
            assert here.room.screen.question == after
            version = here.room.versions.get(("consensus", str(after)), 0)
            seen = Consensus(question=str(after), level=1, reason="Theirs")
            agree(here.workspace, here.room, seen, expected_version=version)
            await pick(two, f"agreed:{after}:{here.workshop}", 3)
            await two.choose(f"reason:{after}:{here.workshop}", "Ours")
            await two.press(f"record:{after}")
            assert here.room.agreed[str(after)].reason == "Theirs"
            assert "Somebody else recorded something" in two.text

    talk(scenario)


@pytest.fixture
def forgiven(here: Meeting) -> Iterator[None]:
    """No wrong codes are remembered before or after: all tests come from the same address."""

    def forget() -> None:
        with here.workspace.store._database.writing() as connection:
            connection.execute(delete(attempt))

    forget()
    yield
    forget()


def test_guessing_codes_is_stopped(server: AppServer, here: Meeting, forgiven: None) -> None:
    async def scenario() -> None:
        for number in range(MOST_PER_ORIGIN):
            async with Tab(server.url, "join", f"c=WRNG{number:02d}") as tab:
                assert "No workshop is open under this code." in tab.text
        async with Tab(server.url, "join", f"c={here.code()}") as tab:
            assert "There were too many wrong codes." in tab.text
            assert not tab.has("join")

    talk(scenario)


def test_a_page_that_runs_again_under_a_wrong_code_counts_as_one_attempt(
    server: AppServer, here: Meeting, forgiven: None
) -> None:
    async def scenario() -> None:
        async with Tab(server.url, "join", "c=WRONGX") as tab:
            for _ in range(MOST_PER_ORIGIN):
                await tab.refresh()
            assert "No workshop is open under this code." in tab.text
            await tab.choose("code", here.code())
            await tab.press("code-go")
            assert tab.has("join")

    talk(scenario)


def test_what_one_person_chose_on_a_phone_is_not_the_answer_of_the_next(server: AppServer, here: Meeting) -> None:
    one, two = here.person("it"), here.person("it")

    async def scenario() -> None:
        async with Tab(server.url, "join", f"t={one}&q={FIRST.id}") as tab:
            await pick(tab, f"vote-1:{FIRST.id}:0", 2)
            tab.query = f"t={two}&q={FIRST.id}"
            await tab.refresh()
            assert given(here, two) == {}
            await pick(tab, f"vote-1:{FIRST.id}:1", 3)
            assert not tab.faults

    talk(scenario)
    assert (given(here, one), given(here, two)) == ({FIRST.id: 2}, {FIRST.id: 3})


def test_who_has_a_seat_leads_nothing_with_the_buttons_of_those_who_lead(server: AppServer, here: Meeting) -> None:
    tokens = here.votes(FIRST.id, [0, 1, 2, 3])
    here.reveal()

    async def scenario() -> None:
        async with Tab(server.url, "room", f"a={here.assessment}&w={here.workshop}") as leader:
            buttons = [each.id for each in leader.widgets.values() if each.kind == "button"]
            assert any("room-show" in each for each in buttons)
        for page in ("join", "room", "workshop"):
            async with Tab(server.url, page, f"t={tokens[0]}&w={here.workshop}") as tab:
                await tab.send_all({each: WidgetState(trigger_value=True) for each in buttons})
                assert not tab.faults
                assert here.assessment.encode() not in tab.received

    before = here.room.versions
    talk(scenario)
    assert here.room.versions == before


def test_a_seat_reads_and_writes_nothing_in_another_workshop(server: AppServer, here: Meeting) -> None:
    other = open_workshop(here.workspace, here.workspace.start("Another"), here.held.settings)
    code = next(each.code for each in codes(here.workspace, other) if each.group == "it")
    stranger = join(here.workspace, code, "elsewhere", group="it").token
    here.votes(FIRST.id, [0, 1, 2, 3])
    show(here.workspace, here.reveal(), FIRST.id)

    async def scenario() -> None:
        async with Tab(server.url, "join", f"t={stranger}&w={here.workshop}&a={here.assessment}") as tab:
            assert 'class="votes"' not in tab.text
            await pick(tab, f"vote-1:{FIRST.id}:0", 3)

    talk(scenario)
    seat = find_seat(here.workspace, stranger)
    assert seat is not None
    assert seat.held.id == other.id
    assert read_room(here.workspace, read_workshop(here.workspace, other.assessment_id, other.id)).shown == frozenset()
    assert here.workspace.store.progress(here.workshop, "vote-1") == {FIRST.id: 4}


def test_the_first_page_leads_nobody_from_elsewhere_to_an_assessment(server: AppServer, here: Meeting) -> None:
    async def scenario() -> None:
        async with Tab(server.url, "", "") as at_the_computer:
            assert "The list is shown only" not in at_the_computer.text
        async with Tab(server.url, "", "", headers={"X-Forwarded-For": "203.0.113.7"}) as elsewhere:
            assert "The list is shown only on the computer that runs the app." in elsewhere.text
            assert here.assessment.encode() not in elsewhere.received
            assert not elsewhere.faults

    talk(scenario)
