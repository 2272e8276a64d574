"""Votes go after the time that their workspace gives them, and what is in the assessment stays; on both databases."""

from collections.abc import Iterator

import pytest
from sqlalchemy import select

from readiness.model.actor import Actor, MemberRole
from readiness.services.retention import DAYS, keep_votes, remove_old_votes, votes_days
from readiness.services.spaces import events_of
from readiness.services.workshop_results import conclude, reopen_result
from readiness.services.workshops import list_workshops
from readiness.services.workspace import Workspace
from readiness.storage import Store
from readiness.storage.problems import NotThere, Refused, Unavailable
from readiness.storage.tables import HOME, device, entry, participant
from tests.services.prepared_workshops import PreparedWorkshops
from tests.services.workshop_rooms import VOTED_ON, Clock, Meeting, a_workspace, four_have_voted

A_DAY = 24 * 60
SAID = "My own words"


@pytest.fixture(params=["sqlite", "postgres"])
def meeting(request: pytest.FixtureRequest) -> Iterator[Meeting]:
    """Four people who have voted."""
    prepared: PreparedWorkshops = request.getfixturevalue(f"prepared_on_{request.param}")
    yield prepared.meeting(four_have_voted)
    prepared.close()


def wait(workspace: Workspace, days: float) -> None:
    clock = workspace.now
    assert isinstance(clock, Clock)
    clock.wait(round(days * A_DAY))


def concluded(meeting: Meeting) -> None:
    meeting.votes(VOTED_ON, [1, 1, 2, 2])
    conclude(meeting.workspace, meeting.reveal())


def people(store: Store) -> int:
    with store.database.reading() as connection:
        return sum(len(connection.execute(select(each)).all()) for each in (participant, device))


def test_votes_go_after_their_time_and_the_results_stay(meeting: Meeting) -> None:
    here = meeting.workspace
    concluded(meeting)
    keep_votes(here, HOME, 30, replaces=None)
    before, assessment = here.findings(meeting.assessment), here.open(meeting.assessment).assessment
    seats = {each.id for each in here.store.participants(meeting.workshop)}
    assert people(here.store) > 0

    wait(here, 29)
    assert remove_old_votes(here) == 0
    wait(here, 1)
    assert remove_old_votes(here) == 1
    assert remove_old_votes(here) == 0

    assert people(here.store) == 0
    with here.store.database.reading() as connection:
        assert not seats & set(connection.scalars(select(entry.c.owner)))
    assert here.open(meeting.assessment).assessment == assessment
    assert here.findings(meeting.assessment).outcome == before.outcome
    assert here.findings(meeting.assessment).pooled == before.pooled
    assert list_workshops(here, meeting.assessment) == ()
    assert [each.kind for each in events_of(here, HOME)][:2] == ["votes-removed", "retention"]


@pytest.mark.sampled(4)
@pytest.mark.parametrize("why", ["nobody set it", "not concluded", "gone on with", "another workspace", "deleted"])
def test_all_other_votes_are_kept(meeting: Meeting, why: str) -> None:
    here = meeting.workspace
    space = here.store.found_space("Client A", at=here.now()) if why == "another workspace" else HOME
    if why != "nobody set it":
        keep_votes(here, space, 30, replaces=None)
    if why == "not concluded":
        meeting.votes(VOTED_ON, [1, 1, 2, 2])
    else:
        concluded(meeting)
    if why == "gone on with":
        reopen_result(here, meeting.held)
    if why == "deleted":
        here.delete(meeting.assessment)
    before = people(here.store)

    wait(here, 400)
    assert remove_old_votes(here) == 0
    assert people(here.store) == before > 0


@pytest.mark.sampled(2)
@pytest.mark.parametrize("what", ["gone on with", "concluded anew", "for good"])
def test_who_goes_on_in_the_same_moment_keeps_the_votes(
    meeting: Meeting, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    here = meeting.workspace
    concluded(meeting)
    keep_votes(here, HOME, 30, replaces=None)
    wait(here, 30)
    looked = type(here.store).workshops_past_their_time

    def then_go_on(store: Store, **given: object) -> tuple[str, ...]:
        found = looked(store, **given)  # type: ignore[arg-type] # what it was given
        if not given.get("among"):
            meanwhile()
        return found

    def meanwhile() -> None:
        if what == "for good":
            keep_votes(here, HOME, None, replaces=30)
            return
        reopen_result(here, meeting.held)
        if what == "concluded anew":
            conclude(here, meeting.room)

    monkeypatch.setattr(type(here.store), "workshops_past_their_time", then_go_on)
    assert remove_old_votes(here) == 0
    assert people(here.store) > 0


def member(workspace: Workspace, role: MemberRole, space: str = HOME) -> Workspace:
    return workspace.acting_as(Actor(kind="person", id=role, roles={space: role}, workspace=space))


def test_owners_say_how_long_and_members_are_told(sqlite_tables: str) -> None:
    workspace = a_workspace(sqlite_tables)
    assert votes_days(member(workspace, "viewer"), HOME) is None
    keep_votes(member(workspace, "owner"), HOME, 90, replaces=None)
    for role in ("viewer", "facilitator", "editor"):
        with pytest.raises(Refused):
            keep_votes(member(workspace, role), HOME, None, replaces=90)
    with pytest.raises(NotThere):
        keep_votes(member(workspace, "owner", "elsewhere"), HOME, None, replaces=90)
    with pytest.raises(NotThere):
        keep_votes(workspace, "gone", 30, replaces=None)
    for days in (0, 1, -30, 10_000):
        assert days not in DAYS
        with pytest.raises(Refused, match="30, 90, 180 or 365"):
            keep_votes(workspace, HOME, days, replaces=90)

    assert votes_days(member(workspace, "viewer"), HOME) == 90
    with pytest.raises(Refused, match="Somebody else has changed"):
        keep_votes(member(workspace, "owner"), HOME, 30, replaces=None)
    assert votes_days(workspace, HOME) == 90
    keep_votes(member(workspace, "owner"), HOME, None, replaces=90)
    assert votes_days(workspace, HOME) is None
    assert sorted(each.about for each in events_of(workspace, HOME)) == ["", "90"]
    workspace.close()


def test_who_takes_an_assessment_over_keeps_its_votes_for_as_long_again(meeting: Meeting) -> None:
    here = meeting.workspace
    client = here.store.found_space("Client A", at=here.now())
    keep_votes(here, client, 30, replaces=None)
    concluded(meeting)
    wait(here, 400)
    here.store.hand_over(meeting.assessment, client, at=here.now())

    wait(here, 29)
    assert remove_old_votes(here) == 0
    wait(here, 1)
    assert remove_old_votes(here) == 1


def test_one_that_cannot_be_removed_keeps_no_other(meeting: Meeting, monkeypatch: pytest.MonkeyPatch) -> None:
    here, other = meeting.workspace, Meeting.opened(meeting.workspace)
    keep_votes(here, HOME, 30, replaces=None)
    concluded(meeting)
    other.votes(VOTED_ON, range(4))
    wait(here, 1 / A_DAY)
    concluded(other)
    wait(here, 30)
    removing = type(here.store).delete_workshop

    def fails_for_the_first(store: Store, workshop: str, **given: object) -> None:
        if workshop == meeting.workshop:
            raise Unavailable("It is locked.", "Try again.")
        removing(store, workshop, **given)  # type: ignore[arg-type] # what it was given

    monkeypatch.setattr(type(here.store), "delete_workshop", fails_for_the_first)
    with pytest.raises(Unavailable, match="locked"):
        remove_old_votes(here)
    assert list_workshops(here, other.assessment) == ()
    assert len(list_workshops(here, meeting.assessment)) == 1
