"""Every step of a workshop asks who acts: whoever opened it alone, or the one person who leads its room."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from datetime import date
from typing import Final

import pytest

from readiness import services
from readiness.model.actor import Actor
from readiness.model.minutes import MinuteItem
from readiness.model.pooled import Consensus
from readiness.services import (
    answer_sheets,
    minutes,
    workshop_invitations,
    workshop_lead,
    workshop_mails,
    workshop_results,
    workshop_taken,
    workshops,
)
from readiness.services import workshop_problems as problems
from readiness.services import workshop_room as rooms
from readiness.services.mailing import MailServer
from readiness.services.records import Refused
from readiness.services.workshop_taken import TakenIdeas
from readiness.services.workspace import Workspace
from tests.services.workshop_rooms import VOTED_ON, Meeting, two_sides

Q = VOTED_ON
Step = Callable[[Workspace, Meeting], object]
AGREED = Consensus(question=Q, level=1, reason="Seen")
DECIDED = MinuteItem(id="decision-1", meeting="m", on=date(2026, 3, 2), text="Start in May")
SERVER = MailServer("mail.invalid", 25, "none", "team@example.org")
SHEET = answer_sheets.SheetSeat("it", "Cem")
FIRST_ALONE: Final[dict[Callable[..., object], Step]] = {
    workshops.open_workshop: lambda w, m: workshops.open_workshop(w, m.assessment, two_sides()),
    workshops.repeat_workshop: lambda w, m: workshops.repeat_workshop(w, m.held),
    workshops.change_settings: lambda w, m: workshops.change_settings(w, m.held, two_sides(least=5)),
    workshops.rename_workshop: lambda w, m: workshops.rename_workshop(w, m.held, "Other"),
    workshops.archive_workshop: lambda w, m: workshops.archive_workshop(w, m.held),
    workshops.bring_back_workshop: lambda w, m: workshops.bring_back_workshop(w, m.held),
    workshops.delete_workshop: lambda w, m: workshops.delete_workshop(w, m.held),
    workshop_invitations.set_codes_open: lambda w, m: workshop_invitations.set_codes_open(w, m.held, is_open=False),
    workshop_invitations.renew_code: lambda w, m: workshop_invitations.renew_code(w, m.held, "it"),
    workshop_invitations.invite: lambda w, m: workshop_invitations.invite(w, m.held, "it", ["Ann"]),
    workshop_invitations.remind: lambda w, m: workshop_invitations.remind(w, m.held, [somebody(m)]),
    workshop_invitations.renew_link: lambda w, m: workshop_invitations.renew_link(w, m.held, somebody(m)),
    workshop_invitations.remove_person: lambda w, m: workshop_invitations.remove_person(w, m.held, somebody(m)),
    workshop_lead.add_leader: lambda w, m: workshop_lead.add_leader(w, m.room, "Dan"),
    workshop_lead.take_link_back: lambda w, m: workshop_lead.take_link_back(w, m.room, "x"),
    workshop_mails.post: lambda w, m: workshop_mails.post(w, m.held, SERVER, "invitation", []),
    answer_sheets.record_sheet: lambda w, m: answer_sheets.record_sheet(w, m.held, b"", "a.xlsx", SHEET),
}
WHO_LEADS: Final[dict[Callable[..., object], Step]] = {
    workshops.open_section: lambda w, m: workshops.open_section(w, m.held, "data", "it"),
    workshops.lower_least: lambda w, m: workshops.lower_least(w, m.held, 3),
    workshops.change_stage: lambda w, m: workshops.change_stage(w, m.held, "revealing"),
    rooms.begin_reveal: lambda w, m: rooms.begin_reveal(w, m.held),
    rooms.back_to_answering: lambda w, m: rooms.back_to_answering(w, m.room),
    rooms.show: lambda w, m: rooms.show(w, m.room, Q),
    rooms.choose_agenda: lambda w, m: rooms.choose_agenda(w, m.room, [Q]),
    rooms.look_at: lambda w, m: rooms.look_at(w, m.room, Q),
    rooms.set_timer: lambda w, m: rooms.set_timer(w, m.room, 60),
    rooms.ask_again: lambda w, m: rooms.ask_again(w, m.room, Q),
    rooms.close_second_vote: lambda w, m: rooms.close_second_vote(w, m.room, Q),
    rooms.agree: lambda w, m: rooms.agree(w, m.room, AGREED, expected_version=0),
    problems.show_ideas: lambda w, m: problems.show_ideas(w, m.room, "problem"),
    problems.open_points: lambda w, m: problems.open_points(w, m.room, ["a", "b"]),
    problems.close_points: lambda w, m: problems.close_points(w, m.room),
    problems.list_model: lambda w, m: problems.list_model(w, m.room, "a", "Sorter"),
    problems.list_person: lambda w, m: problems.list_person(w, m.room, "a", "Ann"),
    problems.take_up: lambda w, m: problems.take_up(w, m.room, ["a"], "Sort letters"),
    problems.take_up_each: lambda w, m: problems.take_up_each(w, m.room, ["a"]),
    workshop_taken.give_back: lambda w, m: workshop_taken.give_back(w, m.room, TakenIdeas("", "a", ())),
    problems.put_aside: lambda w, m: problems.put_aside(w, m.room, "a"),
    problems.open_scoring: lambda w, m: problems.open_scoring(w, m.room, ["a"], ["value"]),
    problems.refresh_order: lambda w, m: problems.refresh_order(w, m.room),
    problems.close_scoring: lambda w, m: problems.close_scoring(w, m.room),
    workshop_results.conclude: lambda w, m: workshop_results.conclude(w, m.room),
    workshop_results.reopen_result: lambda w, m: workshop_results.reopen_result(w, m.held),
    minutes.record_decision: lambda w, m: minutes.record_decision(w, m.held, "Start in May"),
    minutes.remove_decision: lambda w, m: minutes.remove_decision(w, m.held, "decision-1"),
    minutes.bring_back: lambda w, m: minutes.bring_back(w, m.held, DECIDED),
}
GIVEN_ON = {workshop_lead.hand_over}
"""The first takes the lead back without having it; who else may is tried with the lead itself."""
WITHIN_A_STEP = {rooms.put_in_room, rooms.leading, minutes.keep_agreed}
"""Called by the steps above, which have asked."""
READ = {
    "may_lower_least", "read_room", "names_at", "voted_again", "all_ideas", "open_ideas", "voters", "scorers",
    "agenda", "marks", "pool_room", "pool_seen", "result_of", "codes", "addresses", "live_view", "late_notes",
    "room_workbook", "every_idea", "taken_ideas", "missing_people", "questions_of_group", "is_recorded",
    "found_then", "in_spoken_words",
}  # fmt: skip
OF_SEATS = {"workshop_entrance", "workshop_seat", "workshop_own_ideas", "workshop_own_entries"}
"""What people do in a seat of their own."""
NOT_THEIRS = "Only whoever opened the workshop"
LED_BY_ANOTHER = "leads the room now"


@pytest.fixture
def meeting(meeting_of_four: Meeting) -> Meeting:
    return meeting_of_four


def somebody(meeting: Meeting) -> str:
    return meeting.workspace.store.participants(meeting.workshop)[0].id


def second(meeting: Meeting) -> Workspace:
    """The workspace as a second facilitator acts in it."""
    found = workshop_lead.find_leader(
        meeting.workspace, workshop_lead.add_leader(meeting.workspace, meeting.room, "Bea", first="Ada")
    )
    assert found is not None
    return meeting.workspace.acting_as(Actor(kind="leader", id=found.leader))


def stored(meeting: Meeting) -> object:
    return meeting.held, meeting.room.versions, meeting.workspace.open(meeting.assessment).assessment


def name_of(step: Callable[..., object]) -> str:
    return getattr(step, "__name__", "")


@pytest.mark.parametrize("step", FIRST_ALONE, ids=name_of)
def test_a_second_facilitator_does_not_change_who_is_asked_what_and_by_whom(
    meeting: Meeting, step: Callable[..., object]
) -> None:
    bea = second(meeting)
    for has_lead in (False, True):
        if has_lead:
            workshop_lead.hand_over(meeting.workspace, meeting.room, bea.store.actor.id)
        before = stored(meeting)
        with pytest.raises(Refused, match=NOT_THEIRS):
            FIRST_ALONE[step](bea, meeting)
        assert stored(meeting) == before


@pytest.mark.parametrize("step", WHO_LEADS, ids=name_of)
def test_only_who_has_the_lead_moves_the_room(meeting: Meeting, step: Callable[..., object]) -> None:
    bea = second(meeting)
    before = stored(meeting)
    with pytest.raises(Refused, match=f"Ada {LED_BY_ANOTHER}"):
        WHO_LEADS[step](bea, meeting)
    assert stored(meeting) == before
    workshop_lead.hand_over(meeting.workspace, meeting.room, bea.store.actor.id)
    before = stored(meeting)
    with pytest.raises(Refused, match=f"Bea {LED_BY_ANOTHER}"):
        WHO_LEADS[step](meeting.workspace, meeting)
    assert stored(meeting) == before
    assert not is_refused_the_lead(WHO_LEADS[step], bea, meeting)


def is_refused_the_lead(step: Step, workspace: Workspace, meeting: Meeting) -> bool:
    """Whether a step is refused for who acts; anything else that keeps it from being taken does not count."""
    try:
        step(workspace, meeting)
    except Refused as refused:
        return LED_BY_ANOTHER in refused.sentence or NOT_THEIRS in refused.sentence
    return False


def test_every_step_of_a_workshop_is_tried_here() -> None:
    tried = {*FIRST_ALONE, *WHO_LEADS, *GIVEN_ON, *WITHIN_A_STEP}
    untried = [
        f"{each.__module__}.{name}"
        for module in modules_of_workshops()
        for name, each in inspect.getmembers(importlib.import_module(module), inspect.isfunction)
        if each.__module__ == module and not name.startswith("_") and acts_on_a_workshop(each)
        if each not in tried and name not in READ
    ]
    assert untried == []


def modules_of_workshops() -> list[str]:
    names = [each.name for each in pkgutil.iter_modules(services.__path__)]
    return [
        f"readiness.services.{name}"
        for name in names
        if (name.startswith("workshop") and name not in OF_SEATS) or name in {"minutes", "answer_sheets"}
    ]


def acts_on_a_workshop(function: Callable[..., object]) -> bool:
    asked = inspect.signature(function).parameters
    return bool({"workspace", "change"} & set(asked)) and bool({"held", "room", "settings"} & set(asked))
