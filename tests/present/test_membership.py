"""Who did what, as the trail says it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from readiness.model.event import EVENT_KINDS
from readiness.present.membership import what, who
from readiness.storage.people_records import SpaceEvent
from readiness.words import speaking

OF_A_ROLE = {"invited", "joined", "role"}
AT = datetime(2026, 3, 2, 9, tzinfo=UTC)


def happened(by: str, kind: str = "joined", *, by_person: bool) -> SpaceEvent:
    return SpaceEvent(
        at=AT,
        by=by,
        by_person=by_person,
        kind=kind,  # type: ignore[arg-type] # also one of a newer version
        assessment="",
        person="",
        about="editor",
    )


@pytest.mark.parametrize("name", ["guest of Ann", "linkov", "respondent", "local-user", "command-line"])
def test_a_person_is_called_by_their_name_whatever_it_begins_with(name: str) -> None:
    assert who(happened(name, by_person=True)) == name
    assert who(happened(name, by_person=False)) != name


def test_of_a_person_who_came_by_a_link_the_trail_says_so() -> None:
    ann, forgotten = (replace(happened(each, by_person=True), by_link=True) for each in ("Ann", ""))

    assert who(ann) == "Ann, by a link to edit"
    assert who(forgotten) == "Somebody who was forgotten, by a link to edit"


def test_what_a_newer_version_notes_is_said_to_be_not_known() -> None:
    assert what(happened("Ann", "of-tomorrow", by_person=True)) == (
        "Did something that only a newer version of the app can name."
    )


@pytest.mark.parametrize("kind", EVENT_KINDS)
def test_everything_that_this_version_notes_has_a_sentence(kind: str) -> None:
    event = replace(happened("Ann", kind, by_person=True), about="owner" if kind in OF_A_ROLE else "7")
    assert "newer version" not in what(event)


def test_a_role_is_spelled_as_the_language_does() -> None:
    event = replace(happened("Ann", "role", by_person=True), about="editor")
    assert "editor" in what(event)
    with speaking("de"):
        assert what(event) == "Neue Rolle „Bearbeitung“ für: Jemand, dessen Konto gelöscht ist."
