"""An assessment whose people are numbered, for a report that leaves their names out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from readiness.model.assessment import Assessment
from readiness.model.response import Person

SOMEBODY: Final = "A person who was named"


def without_names(assessment: Assessment) -> Assessment:
    """The same assessment with "Person 1", "Person 2" and so on in the order of the list.

    A name of the list is replaced wherever it is a whole entry: as mentor, as sponsor, as the one who does an action,
    as a future user. Where only a name can stand, a name that is not on the list is not told either. What somebody
    wrote in sentences stays as it was written.
    """
    numbers = {person.id: f"Person {number}" for number, person in enumerate(assessment.response.people, 1)}
    names = {_folded(person.name): numbers[person.id] for person in assessment.response.people if person.name.strip()}
    response = assessment.response.model_copy(
        update={
            "people": tuple(_numbered(each, numbers, names) for each in assessment.response.people),
            "problems": tuple(
                each.model_copy(update={"sponsor": _hidden(each.sponsor, names)})
                for each in assessment.response.problems
            ),
        }
    )
    edits = {
        code: edit.model_copy(update={"person": _hidden(edit.person, names)})
        for code, edit in assessment.action_edits.items()
    }
    written = assessment.charter
    charter = written.model_copy(
        update={
            "sponsor": _hidden(written.sponsor, names),
            "downstream_user": _told(written.downstream_user, names),
        }
    )
    return assessment.model_copy(update={"response": response, "action_edits": edits, "charter": charter})


def _numbered(person: Person, numbers: Mapping[str, str], names: Mapping[str, str]) -> Person:
    return person.model_copy(update={"name": numbers[person.id], "mentor": _told(person.mentor, names)})


def _hidden(name: str, names: Mapping[str, str]) -> str:
    """Who stands in a field for a name; somebody who is not on the list has no number."""
    return _told(name, names) if not name.strip() or _folded(name) in names else SOMEBODY


def _told(name: str, names: Mapping[str, str]) -> str:
    return names.get(_folded(name), name)


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
