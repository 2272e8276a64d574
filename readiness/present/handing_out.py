"""What goes out with a report, by name: so that whoever hands it on knows before."""

from __future__ import annotations

from collections.abc import Iterable

from readiness.model.assessment import Assessment, ReportSettings
from readiness.present import phrases

_SUMMARY = (
    "A summary: the name of the organization, the day, the phase, the score of each dimension, the data status, names, "
    "classes and scores of the problems, and the codes of the actions. It cannot be imported."
)


def rows(assessment: Assessment, settings: ReportSettings) -> tuple[tuple[str, str], ...]:
    """Headings and texts: whose names are in the report, what is told of them, and what the attached file holds."""
    found = [
        ("People", _people(assessment, settings)),
        ("Others who are named", _others(assessment, settings)),
        ("Answers and notes", _answers(assessment, settings)),
        ("Attached file", _attached(assessment) if settings.attaches_everything else _SUMMARY),
    ]
    return tuple((heading, words) for heading, words in found if words)


def named(assessment: Assessment, settings: ReportSettings) -> str:
    """Whose names are in the files, in a sentence or two; empty where nobody was listed or named."""
    others = _others(assessment, settings)
    told = [_people(assessment, settings), f"Named elsewhere: {others}." if others else ""]
    return " ".join(filter(None, told))


def _people(assessment: Assessment, settings: ReportSettings) -> str:
    names = [person.name for person in assessment.response.people]
    if not names:
        return ""
    if not settings.names_people:
        people = phrases.count(len(names), "person", "people")
        return f"Nobody by name: the {people} of the list are numbered. Names in sentences stay as they were written."
    return f"{', '.join(names)}: with time, skills and roles."


def _others(assessment: Assessment, settings: ReportSettings) -> str:
    """Names that were typed elsewhere: sponsors, mentors, and whoever was given an action."""
    if not settings.names_people:
        return ""
    listed = {_folded(person.name) for person in assessment.response.people}
    problems = assessment.response.without_drafts().problems
    typed = [
        *(problem.sponsor for problem in problems),
        *(edit.person for edit in assessment.action_edits.values()),
        *(person.mentor for person in assessment.response.people),
    ]
    names = _once(name for name in typed if name.strip() and _folded(name) not in listed)
    return ", ".join(names)


def _answers(assessment: Assessment, settings: ReportSettings) -> str:
    told, notes = "Only answers that a finding rests on, such as a gate that is not met", 0
    answers = assessment.response.answers.values()
    if settings.with_raw_answers:
        number = _number([answer for answer in answers if answer.given is not None], "answer")
        told = f"{phrases.capital(number)}, one by one in the appendix"
        notes = sum(bool(answer.evidence or answer.reason) for answer in answers)
    if not settings.with_notes:
        return f"{told}; no note."
    notes += sum(bool(edit.note) for edit in assessment.action_edits.values())
    return f"{told}; {phrases.count(notes, 'note')}."


def _attached(assessment: Assessment) -> str:
    """What the whole assessment consists of."""
    response = assessment.response
    parts = [
        _number(response.answers, "answer"),
        _number(response.people, "person", "people"),
        _number(response.problems, "problem"),
        _number(response.workloads, "model"),
        _number(assessment.action_edits, "change of the plan", "changes of the plan"),
        _number(assessment.evidence, "checked table"),
        _number(assessment.snapshots, "snapshot"),
    ]
    held = phrases.and_list([part for part in parts if not part.startswith("no ")])
    return f"The whole assessment with every note and name: {held}. This tool can read it back." if held else _SUMMARY


def _number(things: Iterable[object], one: str, many: str = "") -> str:
    return phrases.count(sum(1 for _ in things), one, many or f"{one}s")


def _once(names: Iterable[str]) -> list[str]:
    return list({_folded(name): name for name in names}.values())


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
