"""What the groups of a workshop are called, for each language that is spoken."""

from __future__ import annotations

import pytest

from readiness.model.workshop import WorkshopSettings
from readiness.services.spoken_library import in_spoken_language
from readiness.services.workshop_entrance import find_entrance
from readiness.services.workshop_groups import name_in
from readiness.services.workshops import (
    change_settings,
    list_workshops,
    proposed_settings,
    read_workshop,
    rename_workshop,
)
from readiness.services.workspace import Workspace
from readiness.storage.workshop_records import Workshop
from readiness.words import speaking
from tests.services.workshop_rooms import Meeting, library

ENGLISH = ["Leaders", "Data people", "Business", "IT"]
GERMAN = ["Leitung", "Datenfachleute", "Fachbereiche", "IT"]


def proposed() -> WorkshopSettings:
    """What the form to set up a workshop begins with, in the language that is spoken."""
    return proposed_settings(in_spoken_language(library()).questionnaire)


def names(settings: WorkshopSettings) -> list[str]:
    return [group.name for group in settings.groups]


def stored(meeting: Meeting) -> list[str]:
    record: Workshop = meeting.workspace.store.workshop(meeting.workshop)
    return [group["name"] for group in record.settings["groups"]]


def renamed(settings: WorkshopSettings, name: str) -> WorkshopSettings:
    return settings.with_group_names({"data-people": name})


@pytest.mark.parametrize("language", ["en", "de"])
def test_everybody_reads_a_proposed_group_in_their_own_language(workspace: Workspace, language: str) -> None:
    with speaking(language):
        meeting = Meeting.opened(workspace, proposed())

    assert stored(meeting) == ENGLISH
    for spoken, expected in (("en", ENGLISH), ("de", GERMAN)):
        with speaking(spoken):
            assert names(meeting.held.settings) == expected
            (listed,) = list_workshops(workspace, meeting.assessment)
            assert names(listed.settings) == expected
            assert [name for _, name in find_entrance(workspace, meeting.code("everyone"), "a").groups] == expected


def test_a_name_that_somebody_typed_is_the_same_for_everybody(workspace: Workspace) -> None:
    with speaking("de"):
        meeting = Meeting.opened(workspace, renamed(proposed(), "Statistik"))
        assert names(meeting.held.settings) == ["Leitung", "Statistik", "Fachbereiche", "IT"]

    assert names(meeting.held.settings) == ["Leaders", "Statistik", "Business", "IT"]


@pytest.mark.parametrize("group", ["it", "of-our-own"])
def test_the_name_of_a_proposal_for_another_group_was_typed(workspace: Workspace, group: str) -> None:
    of_another = proposed().groups[0].model_copy(update={"id": group})
    meeting = Meeting.opened(workspace, WorkshopSettings(groups=(of_another,)))

    with speaking("de"):
        assert names(meeting.held.settings) == ["Leaders"]


def test_a_change_by_who_reads_another_language_renames_nothing(workspace: Workspace) -> None:
    meeting = Meeting.opened(workspace, proposed())
    with speaking("de"):
        rename_workshop(workspace, meeting.held, "Frühling")
        change_settings(workspace, meeting.held, meeting.held.settings.with_least(5))

    assert stored(meeting) == ENGLISH
    assert read_workshop(workspace, meeting.assessment, meeting.workshop).settings.least == 5


def test_sides_that_no_questionnaire_proposed_are_called_in_every_language() -> None:
    own = library().questionnaire.model_copy(update={"workshop_groups": ()})

    assert names(proposed_settings(own)) == ["Leaders", "Staff"]
    with speaking("de"):
        assert names(proposed_settings(own)) == ["Leitung", "Belegschaft"]


@pytest.mark.parametrize(("language", "expected"), [("de", "Leitung"), ("en", "Leaders"), ("fr", "Leaders")])
def test_a_sheet_names_the_group_in_the_language_of_the_workshop(language: str, expected: str) -> None:
    for spoken in ("en", "de"):
        with speaking(spoken):
            assert name_in(proposed(), library(), "leaders", language) == expected
