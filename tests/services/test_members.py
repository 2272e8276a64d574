"""What members of a workspace can do by way of the services: as much as their role, and strangers nothing."""

from collections.abc import Callable

import pytest

from readiness.model.actor import LOCAL_USER, NOBODY, Actor, MemberRole
from readiness.model.response import Answer
from readiness.services.copying import duplicate
from readiness.services.exchanging import export_assessment
from readiness.services.keeping import read_standing, take_back, undoable
from readiness.services.spaces import events_of
from readiness.services.workshops import list_workshops, open_workshop, proposed_settings
from readiness.services.workspace import Workspace
from readiness.storage.problems import NotThere, Refused
from readiness.storage.tables import HOME
from tests.services.workshop_rooms import VOTED_ON, Clock

WITHIN = (("answer", None),)


def member(role: MemberRole, *, of: str = HOME) -> Actor:
    return Actor(kind="person", id=role, roles={of: role}, workspace=of)


def test_an_editor_does_all_that_an_assessment_is_made_of(workspace: Workspace) -> None:
    editor = workspace.acting_as(member("editor"))

    here = editor.start("Ours", "Northwind")
    editor.save(here, "answer", VOTED_ON, Answer(given=2))
    told = editor.findings(here)
    shot = editor.take_snapshot(here, "First")
    editor.save(here, "answer", VOTED_ON, Answer(given=1))
    last = undoable(editor, here, WITHIN)
    assert last is not None
    take_back(editor, here, last, WITHIN)
    held = open_workshop(editor, here, proposed_settings(editor.library_of(here).questionnaire))

    assert read_standing(editor, here).values["answer", VOTED_ON].value == Answer(given=2)
    assert editor.findings(here).outcome == told.outcome
    assert editor.recall(editor.snapshot(here, shot)).outcome == told.outcome
    assert [each.id for each in list_workshops(editor, here)] == [held.id]
    copy = duplicate(editor, here)
    assert {each.id for each in editor.assessments()} == {here, copy}
    assert {each.by for each in workspace.store.history(here, "answer", VOTED_ON)} == {"person editor"}
    editor.delete(here)
    assert [each.id for each in editor.deleted()] == [here]
    editor.undelete(here)
    editor.undelete(here)
    editor.delete(here)
    clock = workspace.now
    assert isinstance(clock, Clock)
    clock.wait(1)
    assert editor.empty_bin() == 0, "only owners remove something for good"
    clock.wait(1)
    assert workspace.acting_as(member("owner")).empty_bin() == 1
    noted = [(each.kind, each.about) for each in reversed(events_of(workspace, HOME)) if each.kind not in {"created"}]
    assert sorted(noted) == [("brought-back", ""), ("deleted", ""), ("deleted", ""), ("erased", "1")]
    assert noted[-1] == ("erased", "1")


def test_a_viewer_sees_everything_and_changes_nothing(workspace: Workspace) -> None:
    here = workspace.start("Ours")
    workspace.save(here, "answer", VOTED_ON, Answer(given=2))
    viewer = workspace.acting_as(member("viewer"))

    assert viewer.findings(here).outcome == workspace.findings(here).outcome
    assert viewer.open(here).assessment == workspace.open(here).assessment
    assert [each.id for each in viewer.assessments()] == [here]

    tries: list[Callable[[], object]] = [
        lambda: viewer.save(here, "answer", VOTED_ON, Answer(given=3)),
        lambda: viewer.rename(here, "Theirs"),
        lambda: viewer.take_snapshot(here, "Mine"),
        lambda: viewer.delete(here),
        lambda: duplicate(viewer, here),
        lambda: export_assessment(viewer, here),
        lambda: open_workshop(viewer, here, proposed_settings(viewer.library_of(here).questionnaire)),
    ]
    for each in tries:
        with pytest.raises(Refused, match="You may look at this"):
            each()
    with pytest.raises(Refused, match="Nothing can be added here"):
        viewer.start("Mine")
    assert workspace.open(here).assessment.response.answers[VOTED_ON] == Answer(given=2)


@pytest.mark.parametrize("stranger", [NOBODY, member("owner", of="elsewhere"), Actor(kind="link", opens="another")])
def test_what_is_remembered_is_told_to_no_stranger(workspace: Workspace, stranger: Actor) -> None:
    here = workspace.start("Ours")
    assert workspace.findings(here) is workspace.findings(here)
    outside = workspace.acting_as(stranger)

    tries: list[Callable[[str], object]] = [
        outside.findings,
        outside.mark,
        outside.summary,
        outside.open,
        outside.library_of,
        outside.snapshots,
        lambda each: read_standing(outside, each),
    ]
    for each in tries:
        told = []
        for named in (here, "a" * 26):
            with pytest.raises(NotThere) as refusal:
                each(named)
            told.append(str(refusal.value))
        assert told[0] == told[1]
    assert outside.assessments() == outside.deleted() == ()


def test_an_old_link_opens_its_assessment_and_no_other(workspace: Workspace) -> None:
    here, other = workspace.start("Ours"), workspace.acting_as(LOCAL_USER).start("Other")
    link = workspace.acting_as(Actor(kind="link", opens=here))

    link.save(here, "answer", VOTED_ON, Answer(given=2))

    assert link.findings(here).outcome == workspace.findings(here).outcome
    assert {each.by for each in workspace.store.history(here, "answer", VOTED_ON)} == {"link"}
    with pytest.raises(NotThere):
        link.summary(other)
    with pytest.raises(Refused):
        duplicate(link, here)
    assert link.assessments() == ()
