"""An assessment whose people are numbered, or without its notes, for files that leave them out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from readiness.model.assessment import Assessment
from readiness.words import said
from readiness.words.say import handout as say

SOMEBODY: Final = say.PERSON_WHO_WAS_NAMED


def without_names(assessment: Assessment) -> Assessment:
    """The same assessment with "Person 1", "Person 2" and so on in the order of the list.

    A name of the list is replaced wherever it is a whole entry: as mentor, as sponsor, as the one who does an action,
    as a future user, as the one who promised something in a workshop. Where only a name can stand, a name that is not
    on the list is not told either. What somebody wrote in sentences stays as it was written.
    """
    numbers = {
        person.id: said(say.person_by_number(number=number))
        for number, person in enumerate(assessment.response.people, 1)
    }
    names = {_folded(person.name): numbers[person.id] for person in assessment.response.people if person.name.strip()}
    told = assessment.response
    people = tuple(each.with_name(numbers[each.id], mentor=_hidden(each.mentor, names)) for each in told.people)
    problems = tuple(each.with_sponsor(_hidden(each.sponsor, names)) for each in told.problems)
    edits = {code: edit.with_person(_hidden(edit.person, names)) for code, edit in assessment.action_edits.items()}
    written = assessment.charter
    charter = written.with_texts(
        sponsor=_hidden(written.sponsor, names), downstream_user=_told(written.downstream_user, names)
    )
    minutes = tuple(each.with_owner(_hidden(each.owner, names)) for each in assessment.minutes)
    response = told.with_people(people).with_problems(problems)
    return assessment.with_response(response).with_action_edits(edits).with_charter(charter).with_minutes(minutes)


def without_notes(assessment: Assessment) -> Assessment:
    """The same assessment without the notes that were written beside answers, safeguards, problems and actions."""
    told = assessment.response
    answers = {question: answer.without_note() for question, answer in told.answers.items()}
    problems = tuple(each.without_notes() for each in told.problems)
    edits = {code: edit.without_note() for code, edit in assessment.action_edits.items()}
    safeguards = {each: told_of.without_note() for each, told_of in told.safeguards.items()}
    response = told.with_answers(answers).with_problems(problems).with_safeguards(safeguards)
    return assessment.with_response(response).with_action_edits(edits)


def _hidden(name: str, names: Mapping[str, str]) -> str:
    """Who stands in a field for a name; somebody who is not on the list has no number."""
    return _told(name, names) if not name.strip() or _folded(name) in names else said(SOMEBODY)


def _told(name: str, names: Mapping[str, str]) -> str:
    return names.get(_folded(name), name)


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
