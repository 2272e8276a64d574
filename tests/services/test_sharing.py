"""What whoever holds a link sees: what was chosen when it was made, as of now, and nothing once it is dead."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from readiness.model.actor import Actor, MemberRole
from readiness.model.assessment import ReportSettings
from readiness.model.response import Answer
from readiness.services import reporting, sharing
from readiness.services.exchanging import open_example
from readiness.services.links_to_results import forget_ended
from readiness.services.sharing import DAYS, end_share, page_behind, share, shares_of
from readiness.services.spaces import events_of
from readiness.services.workspace import Workspace
from readiness.storage.problems import NotThere, Refused, StorageProblem
from readiness.storage.shares import Shares
from readiness.storage.tables import HOME
from readiness.storage.tables import share as table
from tests.services.workshop_rooms import Clock

PERSON = "Yusuf Demir"


@pytest.fixture
def opened(workspace: Workspace) -> str:
    return open_example(workspace, "retail-chain")


def member(workspace: Workspace, role: MemberRole) -> Workspace:
    return workspace.acting_as(Actor(kind="person", id=role, roles={HOME: role}, workspace=HOME))


def seen(workspace: Workspace, key: str) -> str:
    return page_behind(workspace, key).decode()


def wait(workspace: Workspace, days: float) -> None:
    clock = workspace.now
    assert isinstance(clock, Clock)
    clock.wait(round(days * 24 * 60))


def test_a_page_shows_what_was_chosen_when_its_link_was_made(workspace: Workspace, opened: str) -> None:
    workspace.save(opened, "report", "report", ReportSettings(sections_left_out=("people",)))
    without = share(workspace, opened, days=7)
    workspace.save(opened, "report", "report", ReportSettings(with_names=True))
    named = share(workspace, opened, days=7)

    assert PERSON not in seen(workspace, without)
    assert 'id="people"' not in seen(workspace, without)
    assert PERSON in seen(workspace, named)
    assert 'id="people"' in seen(workspace, named)


def test_a_page_is_as_of_now_and_tells_until_when_it_can_be_seen(workspace: Workspace, opened: str) -> None:
    key = share(workspace, opened, days=30)
    before = seen(workspace, key)
    question = next(iter(workspace.open(opened).assessment.response.answers))

    workspace.save(opened, "answer", question, Answer(given=0))

    assert seen(workspace, key) != before
    assert "Can be looked at until" in before
    assert seen(workspace, key) == seen(workspace, key)


def test_the_page_holds_neither_key_nor_id_nor_script_nor_another_address(workspace: Workspace, opened: str) -> None:
    workspace.save(opened, "report", "report", ReportSettings(with_names=True, with_notes=True, with_raw_answers=True))
    key = share(workspace, opened, days=30, meant_for="Somebody secret")
    page = seen(workspace, key)

    for hidden in (key, opened, "Somebody secret", "<script", 'src="http', "/download/"):
        assert hidden not in page


def dead(workspace: Workspace, opened: str, how: str) -> str:
    key = share(workspace, opened, days=7)
    if how == "taken back":
        end_share(workspace, opened, shares_of(workspace, opened)[0].id)
    elif how == "ended":
        wait(workspace, 7)
    elif how == "deleted":
        workspace.delete(opened)
    return {"none": "x" * len(key), "empty": "", "id": opened}.get(how, key)


@pytest.mark.parametrize("how", ["taken back", "ended", "deleted", "none", "empty", "id"])
def test_a_link_that_is_dead_cannot_be_told_from_one_that_never_was(
    workspace: Workspace, opened: str, how: str
) -> None:
    with pytest.raises(NotThere) as told:
        page_behind(workspace, dead(workspace, opened, how))

    assert str(told.value) == "There is nothing at this link. Ask whoever gave it to you for another one."


def test_what_has_ended_is_forgotten_with_whom_it_was_meant_for(workspace: Workspace, opened: str) -> None:
    share(workspace, opened, days=7, meant_for="The board")
    share(workspace, opened, days=30, meant_for="The bank")
    wait(workspace, 7)

    forget_ended(workspace)

    with workspace.store.database.reading() as connection:
        assert connection.scalars(select(table.c.meant_for)).all() == ["The bank"]


def test_editors_and_owners_share_and_nobody_else(workspace: Workspace, opened: str) -> None:
    for role in ("viewer", "facilitator"):
        for step in (
            lambda here: share(here, opened, days=7),
            lambda here: shares_of(here, opened),
            lambda here: end_share(here, opened, "x"),
        ):
            with pytest.raises(Refused):
                step(member(workspace, role))
    for role in ("editor", "owner"):
        share(member(workspace, role), opened, days=90)
        wait(workspace, 1)
    assert [each.made_by for each in shares_of(workspace, opened)] == ["person owner", "person editor"]
    assert {(each.kind, each.about) for each in events_of(workspace, HOME)} == {("shared", "90")}
    with pytest.raises(Refused, match="7, 30 or 90"):
        share(workspace, opened, days=365)
    assert DAYS[0] == 30


def test_a_page_is_shown_though_it_cannot_be_counted(
    workspace: Workspace, opened: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = share(workspace, opened, days=7)
    assert seen(workspace, key)
    assert [each.opened for each in shares_of(workspace, opened)] == [1]

    def full(*_: object, **__: object) -> None:
        raise StorageProblem("The disk is full.", "Make room.")

    monkeypatch.setattr(Shares, "note_opened", full)
    assert seen(workspace, key)
    assert [each.opened for each in shares_of(workspace, opened)] == [1]


def test_a_page_is_made_anew_by_other_rules(workspace: Workspace, opened: str, monkeypatch: pytest.MonkeyPatch) -> None:
    key = share(workspace, opened, days=7)
    made: list[object] = []

    def counted(*given: object) -> bytes:
        made.append(given)
        return b"page"

    monkeypatch.setattr(sharing, "_made", counted)
    looks = reporting.content_to_look_at

    def by_other_rules(here: Workspace, assessment_id: str, settings: ReportSettings) -> object:
        content, mark = looks(here, assessment_id, settings)
        edition = content.outcome.edition.model_copy(update={"fingerprint": "another"})
        return replace(content, outcome=content.outcome.model_copy(update={"edition": edition})), mark

    for _ in range(2):
        page_behind(workspace, key)
    assert len(made) == 1
    monkeypatch.setattr(reporting, "content_to_look_at", by_other_rules)
    page_behind(workspace, key)
    assert len(made) == 2
