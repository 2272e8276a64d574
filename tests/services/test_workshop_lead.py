"""Who leads a room: a link of one's own, the lead given on and taken back, and nobody else's step counts."""

import pytest

from readiness.model.actor import Actor
from readiness.services import workshop_room as rooms
from readiness.services.leadership import FIRST
from readiness.services.records import Refused
from readiness.services.workshop_entrance import join
from readiness.services.workshop_invitations import set_codes_open
from readiness.services.workshop_lead import MOST_OTHERS, add_leader, find_leader, hand_over, take_link_back
from readiness.services.workshops import delete_workshop
from readiness.services.workspace import Workspace
from tests.services.workshop_rooms import VOTED_ON, Meeting

Q = VOTED_ON


@pytest.fixture
def meeting(meeting_of_four: Meeting) -> Meeting:
    return meeting_of_four


def second(meeting: Meeting, name: str = "Bea") -> tuple[str, Workspace]:
    """The link of one more facilitator, and the workspace as that person acts in it."""
    link = add_leader(meeting.workspace, meeting.room, name, first="Ada")
    found = find_leader(meeting.workspace, link)
    assert found is not None
    return link, meeting.workspace.acting_as(Actor(kind="leader", id=found.leader))


def test_the_lead_is_given_on_by_who_has_it_and_taken_back_by_the_first(meeting: Meeting) -> None:
    _, bea = second(meeting)
    _, cem = second(meeting, "Cem")
    with pytest.raises(Refused, match="not yours to give"):
        hand_over(bea, meeting.room, bea.store.actor.id)
    hand_over(meeting.workspace, meeting.room, bea.store.actor.id)
    hand_over(bea, meeting.room, cem.store.actor.id)
    with pytest.raises(Refused, match="not yours to give"):
        hand_over(bea, meeting.room, FIRST)
    hand_over(meeting.workspace, meeting.room, FIRST)
    assert meeting.room.lead.leads == FIRST


def test_a_link_that_was_taken_back_leads_nowhere_and_gives_the_lead_back(meeting: Meeting) -> None:
    link, bea = second(meeting)
    hand_over(meeting.workspace, meeting.room, bea.store.actor.id)
    take_link_back(meeting.workspace, meeting.room, bea.store.actor.id)
    assert find_leader(meeting.workspace, link) is None
    assert meeting.room.lead.leads == FIRST
    with pytest.raises(Refused, match="leads the room now"):
        rooms.begin_reveal(bea, meeting.held)
    with pytest.raises(Refused, match="taken back"):
        hand_over(meeting.workspace, meeting.room, bea.store.actor.id)


def test_no_other_words_lead_a_room_and_the_secret_is_kept_nowhere(meeting: Meeting) -> None:
    link, _ = second(meeting)
    workshop, _, secret = link.partition(".")
    for wrong in ("", workshop, f"{workshop}.", f".{secret}", secret, f"{workshop}.{secret[:-1]}", f"x.{secret}"):
        assert find_leader(meeting.workspace, wrong) is None
    assert secret not in repr(meeting.workspace.store.entries(meeting.assessment, owner=meeting.workshop))
    delete_workshop(meeting.workspace, meeting.held)
    assert find_leader(meeting.workspace, link) is None


def test_a_link_needs_a_name_of_its_own_and_there_are_few(meeting: Meeting) -> None:
    for number in range(MOST_OTHERS):
        second(meeting, f"Bea {number}")
    for name, said in ((" ", "Say who"), ("Bea 1", "has a link already"), ("One more", "have a link already")):
        with pytest.raises(Refused, match=said):
            add_leader(meeting.workspace, meeting.room, name)


def test_the_name_of_the_first_stays_where_it_is_not_told_again(meeting: Meeting) -> None:
    second(meeting)
    add_leader(meeting.workspace, meeting.room, "Cem")
    assert meeting.room.lead.first == "Ada"


def test_of_two_who_give_the_lead_at_the_same_moment_one_is_told(meeting: Meeting) -> None:
    _, bea = second(meeting)
    _, cem = second(meeting, "Cem")
    seen = meeting.room
    hand_over(meeting.workspace, seen, bea.store.actor.id)
    with pytest.raises(Refused, match="is leading this room at the moment"):
        hand_over(meeting.workspace, seen, cem.store.actor.id)


@pytest.mark.parametrize("how", ["handed over", "claimed"])
def test_where_an_assessment_goes_no_link_of_before_leads_into_its_room(meeting: Meeting, how: str) -> None:
    link, bea = second(meeting)
    hand_over(meeting.workspace, meeting.room, bea.store.actor.id)
    code, seat = meeting.code(), meeting.person()
    set_codes_open(meeting.workspace, meeting.held, is_open=False)
    store, now = meeting.workspace.store, meeting.workspace.now()
    client = store.found_space("Client A", at=now)
    go = store.hand_over if how == "handed over" else store.claim
    go(meeting.assessment, client, at=now)

    assert find_leader(meeting.workspace, link) is None
    assert (meeting.room.lead.leads, meeting.room.lead.first) == (FIRST, "Ada")
    assert meeting.code() != code
    with pytest.raises(Refused):
        join(meeting.workspace, meeting.code(), "room", group="it")
    set_codes_open(meeting.workspace, meeting.held, is_open=True)
    with pytest.raises(Refused):
        join(meeting.workspace, code, "room", group="it")
    assert join(meeting.workspace, meeting.code(), "room", group="it").token
    assert meeting.seat(seat).held.id == meeting.workshop
