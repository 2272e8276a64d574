"""An assessment whose people are numbered, for a report that leaves their names out."""

from __future__ import annotations

from collections.abc import Mapping

from readiness.model.assessment import Assessment
from readiness.model.response import Person


def without_names(assessment: Assessment) -> Assessment:
    """The same assessment with "Person 1", "Person 2" and so on in the order of the list.

    A name of the list is replaced wherever it is a whole entry: as mentor, as sponsor, as the one who does an action.
    What somebody wrote in sentences stays as it was written.
    """
    numbers = {person.id: f"Person {number}" for number, person in enumerate(assessment.response.people, 1)}
    names = {_folded(person.name): numbers[person.id] for person in assessment.response.people if person.name.strip()}
    response = assessment.response.model_copy(
        update={
            "people": tuple(_numbered(each, numbers, names) for each in assessment.response.people),
            "problems": tuple(
                each.model_copy(update={"sponsor": _told(each.sponsor, names)}) for each in assessment.response.problems
            ),
        }
    )
    edits = {
        code: edit.model_copy(update={"person": _told(edit.person, names)})
        for code, edit in assessment.action_edits.items()
    }
    return assessment.model_copy(update={"response": response, "action_edits": edits})


def _numbered(person: Person, numbers: Mapping[str, str], names: Mapping[str, str]) -> Person:
    return person.model_copy(update={"name": numbers[person.id], "mentor": _told(person.mentor, names)})


def _told(name: str, names: Mapping[str, str]) -> str:
    return names.get(_folded(name), name)


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
