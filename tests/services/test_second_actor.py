"""Every step of a workshop, with somebody else who writes before each of its transactions, on both databases.

What must hold, whoever comes in between: a step is stored whole, or refused and changes nothing; and no value is
overwritten that the step did not name the version of.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

import pytest
from sqlalchemy import Connection, func, select

from readiness.content.packs import Packs
from readiness.model.minutes import MinuteItem
from readiness.model.pooled import Consensus
from readiness.model.response import Answer
from readiness.model.workshop import LateNote, WorkshopSettings
from readiness.model.workshop_group import WorkshopGroup
from readiness.services import (
    minutes,
    versions,
    workshop_invitations,
    workshop_lead,
    workshop_progress,
    workshop_taken,
    workshops,
)
from readiness.services import workshop_problems as problems
from readiness.services import workshop_results as results
from readiness.services import workshop_room as rooms
from readiness.services.answer_sheets import SheetSeat, record_sheet
from readiness.services.importing import StoredImport, store_changes, take_back
from readiness.services.keeping import read_standing
from readiness.services.libraries import Libraries
from readiness.services.reporting import make_report
from readiness.services.workshop_invitations import GIVEN
from readiness.services.workshop_room import Room
from readiness.services.workshop_seat import Seat
from readiness.services.workshops import Held
from readiness.services.workspace import Workspace
from readiness.storage import entries
from readiness.storage.connecting import Database
from readiness.storage.problems import StorageProblem
from readiness.storage.records import Conflict, Written
from readiness.storage.tables import device, participant
from readiness.storage.workshop_records import JoinCode
from readiness.storage.writing import NewValue, write
from tests.services.prepared_workshops import Preparation, PreparedWorkshops
from tests.services.second_actor import before_each_transaction, transactions_of
from tests.services.workshop_rooms import Meeting, library, two_sides
from tests.thorough import usually
from tools.house import PACKAGE

Q = "data-exist"
CRITERIA = ("labour", "goal-line")


Prepare = Callable[[Preparation], "Seen"]


@pytest.fixture
def seen_at(prepared_on_sqlite: PreparedWorkshops) -> Iterator[Prepare]:
    yield lambda prepare: Seen.at(prepared_on_sqlite.meeting(prepare))
    prepared_on_sqlite.close()


@pytest.fixture(params=usually(["postgres"], ["sqlite", "postgres"]))
def either(request: pytest.FixtureRequest) -> Iterator[Prepare]:
    prepared: PreparedWorkshops = request.getfixturevalue(f"prepared_on_{request.param}")
    yield lambda prepare: Seen.at(prepared.meeting(prepare))
    prepared.close()


def answering(workspace: Workspace) -> Meeting:
    meeting = Meeting.opened(workspace)
    tokens = meeting.votes(Q, [0, 1, 2, 3])
    workspace.save(meeting.assessment, "answer", Q, Answer(given=0))
    for name in ("Forecast demand", "Read letters"):
        meeting.seat(tokens[0]).propose(name)
    return meeting


def voting_on_ideas(workspace: Workspace) -> Meeting:
    meeting = answering(workspace)
    ideas = [idea.id for idea in problems.open_ideas(workspace, meeting.room)]
    problems.open_points(workspace, meeting.room, ideas)
    return meeting


def named(workspace: Workspace) -> Meeting:
    meeting = answering(workspace)
    seat = meeting.seat(meeting.person())
    seat.propose("Filter", kind="model")
    seat.propose("Ann", kind="person")
    return meeting


def beside(workspace: Workspace) -> Meeting:
    """Two groups that answer different sections, before the first answer."""
    groups = (
        WorkshopGroup(id="data", name="Data", sections=("data",)),
        WorkshopGroup(id="it", name="IT", sections=("strategy", "culture", "roles")),
    )
    meeting = Meeting.opened(workspace, WorkshopSettings(groups=groups))
    meeting.seat(meeting.person("it")).propose("Forecast demand")
    return meeting


def led_by_two(workspace: Workspace) -> Meeting:
    meeting = answering(workspace)
    workshop_lead.add_leader(workspace, meeting.room, "Bea", first="Ada")
    return meeting


def decided(workspace: Workspace) -> Meeting:
    meeting = revealing(workspace)
    minutes.record_decision(workspace, meeting.held, "Start in May")
    return meeting


def undecided(workspace: Workspace) -> Meeting:
    """A decision was recorded and taken out again."""
    meeting = decided(workspace)
    minutes.remove_decision(workspace, meeting.held, decision(workspace, meeting.assessment))
    return meeting


def decision(workspace: Workspace, assessment_id: str) -> str:
    """The id of the one decision that was recorded, taken out or not; "" without one."""
    found = workspace.store.versions(assessment_id)
    return next((key for part, key in found if part == minutes.PART and key.startswith("decision-")), "")


def begun(workspace: Workspace) -> Meeting:
    meeting = answering(workspace)
    meeting.reveal()
    return meeting


def revealing(workspace: Workspace) -> Meeting:
    meeting = answering(workspace)
    rooms.show(workspace, meeting.reveal(), Q)
    return meeting


def voting_again(workspace: Workspace) -> Meeting:
    meeting = revealing(workspace)
    rooms.ask_again(workspace, meeting.room, Q)
    return meeting


def taken_up(workspace: Workspace) -> Meeting:
    meeting = revealing(workspace)
    idea = problems.open_ideas(workspace, meeting.room)[0]
    problems.take_up(workspace, meeting.room, [idea.id], idea.name)
    return meeting


def finished(workspace: Workspace) -> Meeting:
    """The workshop is over, and a newer version of the questions is offered."""
    meeting = revealing(workspace)
    results.conclude(workspace, meeting.room)
    asked = library().questionnaire
    newer = replace(library(), questionnaire=asked.model_copy(update={"version": "9.0.0"}), fingerprint="9" * 64)
    workspace.libraries = Libraries(Packs((library(), newer)))
    return meeting


def gone_over(workspace: Workspace) -> Meeting:
    meeting = finished(workspace)
    versions.go_over(workspace, meeting.assessment)
    return meeting


def listed(meeting: Meeting) -> tuple[str, ...]:
    return tuple(each.id for each in meeting.workspace.open(meeting.assessment).assessment.response.problems)


def scoring(workspace: Workspace) -> Meeting:
    meeting = taken_up(workspace)
    (slug,) = listed(meeting)
    problems.open_scoring(workspace, meeting.room, [slug], CRITERIA)
    for _ in range(4):
        seat = meeting.seat(meeting.person())
        for criterion in CRITERIA:
            seat.score(slug, criterion, 2)
    return meeting


@dataclass(frozen=True)
class Seen:
    """A workshop as a page has read it before somebody presses."""

    meeting: Meeting
    held: Held
    room: Room
    seat: Seat
    ideas: tuple[str, ...]
    problems: tuple[str, ...]
    taken: tuple[workshop_taken.TakenIdeas, ...]
    proposer: Seat
    named: dict[str, str]
    codes: tuple[JoinCode, ...]
    decision: str

    @classmethod
    def at(cls, meeting: Meeting) -> Seen:
        ideas = tuple(idea.id for idea in problems.open_ideas(meeting.workspace, meeting.room))
        seat = meeting.seat(meeting.person())
        seat.answers()
        seat.open_votes()
        given = meeting.workspace.store.given(meeting.workshop, ("proposal",))
        people = {each.id: each for each in meeting.workspace.store.participants(meeting.workshop)}
        proposer = Seat(meeting.workspace, people[given[0].owner], meeting.held)
        proposer.ideas()
        named = {each.key.partition("-")[0]: each.key for each in given}
        codes = workshop_invitations.codes(meeting.workspace, meeting.held)
        return cls(
            meeting,
            meeting.held,
            meeting.room,
            seat,
            ideas,
            listed(meeting),
            workshop_taken.taken_ideas(meeting.workspace, meeting.room),
            proposer,
            named,
            codes,
            decision(meeting.workspace, meeting.assessment),
        )

    @property
    def workspace(self) -> Workspace:
        return self.meeting.workspace

    @property
    def second(self) -> str:
        """Who may lead besides the first."""
        return self.room.lead.others[0].id

    @property
    def here(self) -> str:
        return self.meeting.assessment


def decided_as(name: str) -> MinuteItem:
    return MinuteItem(id=name, meeting="m", on=date(2026, 3, 2), text="Start in May")


TABLE = b"Question,Answer,Key (leave as it is)\nIs it described?,3,data-doc\n"
CELL = ("answers", "data-doc", "given")
STORED = StoredImport(1, (("answer", Q, {"given": 1}, 1),))
SEEN_AND_AGREED = Consensus(question=Q, level=2, reason="Seen")
STEPS: dict[str, tuple[Callable[[Workspace], Meeting], Callable[[Seen], object]]] = {
    "open a workshop": (answering, lambda s: workshops.open_workshop(s.workspace, s.here, two_sides())),
    "archive the workshop": (answering, lambda s: workshops.archive_workshop(s.workspace, s.held)),
    "rename the workshop": (answering, lambda s: workshops.rename_workshop(s.workspace, s.held, "Autumn")),
    "open a section": (beside, lambda s: workshops.open_section(s.workspace, s.held, "data", "it")),
    "lower the promise": (beside, lambda s: workshops.lower_least(s.workspace, s.held, 3)),
    "close the codes": (answering, lambda s: workshop_invitations.set_codes_open(s.workspace, s.held, is_open=False)),
    "renew a code": (answering, lambda s: workshop_invitations.renew_code(s.workspace, s.held, "it")),
    "let a second one lead": (answering, lambda s: workshop_lead.add_leader(s.workspace, s.room, "Bea")),
    "hand over the lead": (led_by_two, lambda s: workshop_lead.hand_over(s.workspace, s.room, s.second)),
    "take a leader's link back": (led_by_two, lambda s: workshop_lead.take_link_back(s.workspace, s.room, s.second)),
    "invite": (answering, lambda s: workshop_invitations.invite(s.workspace, s.held, "it", ["Ann <ann@a.org>"])),
    "renew a link": (answering, lambda s: workshop_invitations.renew_link(s.workspace, s.held, s.seat.person.id)),
    "remind": (answering, lambda s: workshop_invitations.remind(s.workspace, s.held, [s.seat.person.id])),
    "agree to names": (answering, lambda s: s.seat.agree_to_names()),
    "vote": (answering, lambda s: s.seat.answer(Q, 1)),
    "send an idea": (answering, lambda s: s.seat.propose("Sort parcels")),
    "change an idea": (answering, lambda s: s.proposer.change_idea(s.ideas[0], "Forecast")),
    "take an idea back": (answering, lambda s: s.proposer.withdraw_idea(s.ideas[0])),
    "show ideas": (answering, lambda s: problems.show_ideas(s.workspace, s.room, "model")),
    "open the points": (answering, lambda s: problems.open_points(s.workspace, s.room, s.ideas)),
    "give points": (voting_on_ideas, lambda s: s.seat.give_points({s.ideas[0]: 3})),
    "close the points": (voting_on_ideas, lambda s: problems.close_points(s.workspace, s.room)),
    "list a model": (named, lambda s: problems.list_model(s.workspace, s.room, s.named["model"], "Filter")),
    "list a person": (named, lambda s: problems.list_person(s.workspace, s.room, s.named["person"], "Ann")),
    "begin to show answers": (answering, lambda s: rooms.begin_reveal(s.workspace, s.held)),
    "take the answers back": (begun, lambda s: rooms.back_to_answering(s.workspace, s.room)),
    "vote too late": (begun, lambda s: s.seat.note_late(LateNote(kind="vote-1", about=Q, given="1"))),
    "change the settings": (answering, lambda s: workshops.change_settings(s.workspace, s.held, two_sides(least=5))),
    "remove a seat": (answering, lambda s: workshop_invitations.remove_person(s.workspace, s.held, s.seat.person.id)),
    "show a question": (revealing, lambda s: rooms.show(s.workspace, s.room, "data-doc")),
    "look at a question": (revealing, lambda s: rooms.look_at(s.workspace, s.room, Q)),
    "choose the agenda": (revealing, lambda s: rooms.choose_agenda(s.workspace, s.room, [Q])),
    "start the timer": (revealing, lambda s: rooms.set_timer(s.workspace, s.room, 60)),
    "ask again": (revealing, lambda s: rooms.ask_again(s.workspace, s.room, Q)),
    "vote again": (voting_again, lambda s: s.seat.answer_again(Q, 1)),
    "close the second vote": (voting_again, lambda s: rooms.close_second_vote(s.workspace, s.room, Q)),
    "agree": (revealing, lambda s: rooms.agree(s.workspace, s.room, SEEN_AND_AGREED, expected_version=0)),
    "record a decision": (revealing, lambda s: minutes.record_decision(s.workspace, s.held, "Start in May")),
    "remove a decision": (decided, lambda s: minutes.remove_decision(s.workspace, s.held, s.decision)),
    "bring a decision back": (undecided, lambda s: minutes.bring_back(s.workspace, s.held, decided_as(s.decision))),
    "take up ideas": (revealing, lambda s: problems.take_up(s.workspace, s.room, s.ideas, "Both")),
    "take up ideas one by one": (revealing, lambda s: problems.take_up_each(s.workspace, s.room, s.ideas)),
    "take back what was taken up": (taken_up, lambda s: workshop_taken.give_back(s.workspace, s.room, s.taken[0])),
    "put an idea aside": (revealing, lambda s: problems.put_aside(s.workspace, s.room, s.ideas[0])),
    "open the scores": (taken_up, lambda s: problems.open_scoring(s.workspace, s.room, s.problems, CRITERIA)),
    "score": (scoring, lambda s: s.seat.score(s.room.scoring.problems[0], CRITERIA[0], 1)),
    "publish the order": (scoring, lambda s: problems.refresh_order(s.workspace, s.room)),
    "close the scores": (scoring, lambda s: problems.close_scoring(s.workspace, s.room)),
    "conclude": (revealing, lambda s: results.conclude(s.workspace, s.room)),
    "take a snapshot": (revealing, lambda s: s.workspace.take_snapshot(s.here, "Now")),
    "go over to a newer version": (finished, lambda s: versions.go_over(s.workspace, s.here)),
    "go back to the version before": (gone_over, lambda s: versions.go_back(s.workspace, s.here)),
    "make a report": (revealing, lambda s: make_report(s.workspace, s.here)),
    "record a sheet": (
        answering,
        lambda s: record_sheet(s.workspace, s.held, TABLE, "ours.csv", SheetSeat("it", "Ines")),
    ),
    "bring a file back": (revealing, lambda s: store_changes(s.workspace, s.here, TABLE, "ours.csv", {CELL: None})),
    "take a file back": (revealing, lambda s: take_back(s.workspace, s.here, STORED)),
}
"""How the workshop stands before each step, and the step."""

TRANSACTIONS = {
    "record a sheet": 2,
    "publish the order": 2,
    "close the scores": 2,
    "conclude": 3,
    "take a snapshot": 2,
    "go over to a newer version": 2,
    "make a report": 3,
    "bring a file back": 4,
    "take a file back": 3,
}
"""Of steps that make more than one: the first does it all, a later one keeps what the rules conclude of it."""

READINGS: dict[str, Callable[[Seen], object]] = {
    "what a page starts from": lambda s: read_standing(s.workspace, s.here),
    "the assessment": lambda s: s.workspace.open(s.here, with_snapshots=True),
    "the room": lambda s: rooms.read_room(s.workspace, s.held),
    "how far everybody is": lambda s: workshop_progress.live_view(s.workspace, s.held),
    "the pooled answers": lambda s: results.pool_room(s.workspace, s.room),
}


class Stopped(Exception):
    """The process is killed."""


def standing(seen: Seen) -> list[object]:
    """All that a step can change, without what differs by chance from one workshop to the next."""
    workspace, here, held = seen.workspace, seen.here, seen.meeting.held
    own, room = workspace.store.entries(here), workspace.store.entries(here, owner=held.id)
    return [
        held.stage,
        (held.settings.least, held.settings.title, held.is_archived),
        [each.sections for each in held.settings.groups],
        len(workspace.store.workshops(here)),
        sorted((each.part, each.key.split(":")[0], each.version) for each in room),
        sorted((each.part, each.version) for each in own),
        len(workspace.snapshots(here)),
        workspace.summary(here).pack,
        [each.joined_at for each in workspace.store.participants(held.id)].count(None),
        len(workspace.store.participants(held.id)),
        [(each.group, each.is_open, each in seen.codes) for each in workshop_invitations.codes(workspace, held)],
        _ways_in(workspace, held),
        sorted(each.version for each in workspace.store.given(held.id, GIVEN)),
    ]


def _ways_in(workspace: Workspace, held: Held) -> int | None:
    wanted = select(func.count()).select_from(device).join(participant).where(participant.c.workshop_id == held.id)
    with workspace.store._database.reading() as connection:
        return connection.scalar(wanted)


def interrupts(moment: int, act: Callable[[], None]) -> Callable[[int], None]:
    return lambda number: act() if number == moment else None


@pytest.mark.sampled(28)
@pytest.mark.parametrize("name", STEPS)
def test_a_process_killed_within_a_step_leaves_all_of_it_or_nothing(seen_at: Prepare, name: str) -> None:
    prepare, step = STEPS[name]
    seen = seen_at(prepare)
    before = standing(seen)

    def stop() -> None:
        raise Stopped

    with before_each_transaction(seen.workspace, interrupts(1, stop)), pytest.raises(Stopped):
        step(seen)
    assert standing(seen) == before
    assert transactions_of(seen.workspace, lambda: step(seen)) == TRANSACTIONS.get(name, 1)
    whole = standing(seen)
    assert whole != before
    for moment in range(2, TRANSACTIONS.get(name, 1) + 1):
        seen = seen_at(prepare)
        with before_each_transaction(seen.workspace, interrupts(moment, stop)), pytest.raises(Stopped):
            step(seen)
        assert standing(seen) == whole


USUALLY_ON_POSTGRES = {"vote", "agree", *TRANSACTIONS}
"""Steps that are tried on PostgreSQL in every run: one of a seat, one of the room, and all of several transactions."""
ON_BOTH = [
    pytest.param(
        database,
        name,
        id=f"{database}-{name}",
        marks=() if database == "sqlite" or name in USUALLY_ON_POSTGRES else pytest.mark.whole,
    )
    for database in ("sqlite", "postgres")
    for name in STEPS
]


@pytest.mark.sampled(34)
@pytest.mark.parametrize(("either", "name"), ON_BOTH, indirect=["either"])
def test_a_step_overwrites_nothing_of_somebody_who_comes_between(
    either: Prepare, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare, step = STEPS[name]
    overwritten, is_step = list[NewValue](), True

    def watched(connection: Connection, new: NewValue, **given: Any) -> Written | Conflict:
        done = write(connection, new, **given)
        if is_step and new.expected_version is None and done.version > 1 and isinstance(done, Written):
            overwritten.append(new)
        return done

    for moment in range(1, TRANSACTIONS.get(name, 1) + 1):
        seen = either(prepare)
        usual = seen.workspace.store._database
        after_the_other: list[object] = []

        def another(seen: Seen = seen, usual: Database = usual, after: list[object] = after_the_other) -> None:
            nonlocal is_step
            workspace = seen.workspace
            mine, workspace.store._database, is_step = workspace.store._database, usual, False
            workspace.save(seen.here, "answer", Q, Answer(given=3))
            rooms.look_at(workspace, rooms.read_room(workspace, seen.meeting.held), "data-doc")
            after.extend(standing(seen))
            workspace.store._database, is_step = mine, True

        monkeypatch.setattr(entries, "write", watched)
        with before_each_transaction(seen.workspace, interrupts(moment, another)):
            try:
                step(seen)
            except StorageProblem:
                assert standing(seen) == after_the_other
        monkeypatch.setattr(entries, "write", write)
        assert overwritten == []
        if name not in {"look at a question", "start the timer"} or moment == 1:
            assert seen.meeting.room.screen.question == "data-doc"


def test_every_command_that_makes_a_change_of_its_own_is_among_the_steps() -> None:
    taken = {name for _, step in STEPS.values() for name in step.__code__.co_names}
    commands = {function for _, function in beginning(changing()) if not function.startswith("_")}

    assert commands - taken == set(OF_ANOTHER_STEP) | set(OF_NO_WORKSHOP)


def test_every_other_command_writes_by_one_call_of_the_store() -> None:
    """Which is one transaction, so that nobody can come between."""
    of_steps = beginning(changing())
    single = {place: calls for place, calls in written_directly().items() if place not in of_steps}

    assert {function for (_, function), calls in single.items() if calls > 1} == set(OF_SEVERAL_CALLS)
    assert len(single) > 15


Place = tuple[str, str]
"""A module of the services and a function in it."""


@cache
def functions() -> tuple[tuple[Place, ast.FunctionDef], ...]:
    return tuple(
        ((path.stem, node.name), node)
        for path in sorted((PACKAGE / "services").glob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef)
    )


@cache
def called(function: ast.FunctionDef) -> list[str]:
    return [ast.unparse(node.func) for node in ast.walk(function) if isinstance(node, ast.Call)]


def changing() -> set[Place]:
    """What begins a change by itself."""
    return {
        place
        for place, node in functions()
        if any(name.endswith(("workspace.change", "self.change")) for name in called(node))
    }


def beginning(known: set[Place]) -> set[Place]:
    """These, and what begins a change by way of them: a private function of its module, or one that leads a room."""
    lead = {name for _, name in known if name in MECHANISMS}
    more = {
        place
        for place, node in functions()
        for name in map(last, called(node))
        if name in lead or (name.startswith("_") and (place[0], name) in known)
    }
    found = known | more
    return beginning(found) if found != known else {place for place in found if place[1] not in MECHANISMS}


def last(name: str) -> str:
    return name.rpartition(".")[2]


def written_directly() -> dict[Place, int]:
    """How often each function of the services lets the store write outside of a change."""
    writing = {
        node.name
        for path in (PACKAGE / "storage").glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef) and {"writing", "noting"} & set(map(last, called(node)))
    } | {"put"}
    names = {f"{whose}.store.{each}" for whose in ("workspace", "self.workspace", "self") for each in writing}
    found = {place: sum(name in names for name in called(node)) for place, node in functions()}
    return {place: calls for place, calls in found.items() if calls}


MECHANISMS = {"change", "leading", "_at_work"}
"""What begins a change for the steps that call it from another module."""
OF_ANOTHER_STEP = {
    "bring_back_workshop": "the very step of renaming, on one that is archived",
    "change_stage": "to begin to show answers, and to go back",
    "content_to_hand_over": "to make a report",
    "post": "mails, each with a change of its own: test_workshop_mails.py",
}
OF_NO_WORKSHOP = {
    "bring_pack": "packs: test_brought_packs.py",
    "repeat": "an assessment that begins, beside the one before",
    "hand_in": "by a link without an account: test_campaigns.py",
    "close_on": "a campaign: test_campaigns.py",
    "close_now": "a campaign: test_campaigns.py",
    "keep_results": "a campaign, each claimed once: test_campaigns.py",
    "remove_campaign": "a campaign, each of its results claimed once: test_campaigns.py",
    "share": "a link that begins: what it shows is read in the step that makes it",
    "start": "an assessment that begins",
    "show_what_is_due": "of the product itself, under the lock of a workspace: test_benchmarks.py",
    "remove_old_votes": "of the product itself, and of concluded workshops alone: test_retention.py",
}
OF_SEVERAL_CALLS = {
    "forget_ended": "links of two kinds that lead nowhere: what is left is forgotten an hour later",
    "import_file": "an assessment that begins, from one form of file or the other",
    "finish_sign_in": "each stands by itself: who is cut off between two of them is not signed in, and begins again",
}


@pytest.mark.parametrize("name", READINGS)
def test_what_is_read_together_belongs_to_one_moment(seen_at: Prepare, name: str) -> None:
    seen = seen_at(revealing)

    assert transactions_of(seen.workspace, lambda: READINGS[name](seen)) == 1
