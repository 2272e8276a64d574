"""What goes out with a report, by name: so that whoever hands it on knows before."""

from __future__ import annotations

from collections.abc import Iterable

from readiness.model.assessment import Assessment, ReportSettings
from readiness.present import list_words
from readiness.words import said
from readiness.words.say import handout as say

_SUMMARY = say.SUMMARY_NAME_ORGANIZATION_DAY_PHASE


def rows(assessment: Assessment, settings: ReportSettings) -> tuple[tuple[str, str], ...]:
    """Headings and texts: whose names are in the report, what is told of them, and what the attached file holds."""
    found = [
        (said(say.PEOPLE), _people(assessment, settings)),
        (said(say.OTHERS_WHO_NAMED), _others(assessment, settings)),
        (said(say.ANSWERS_NOTES), _answers(assessment, settings)),
        (said(say.ATTACHED_FILE), _attached(assessment) if settings.attaches_everything else said(_SUMMARY)),
    ]
    return tuple((heading, words) for heading, words in found if words)


def named(assessment: Assessment, settings: ReportSettings) -> str:
    """Whose names are in the files, in a sentence or two; empty where nobody was listed or named."""
    others = _others(assessment, settings)
    told = [_people(assessment, settings), said(say.named_elsewhere(others=others)) if others else ""]
    return " ".join(filter(None, told))


def _people(assessment: Assessment, settings: ReportSettings) -> str:
    names = [person.name for person in assessment.response.people]
    if not names:
        return ""
    if not settings.names_people:
        return said(say.nobody_by_name_people_list(names=len(names)))
    return said(say.with_time_skills_roles(names=list_words.row(names)))


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
    return list_words.row(names)


def _answers(assessment: Assessment, settings: ReportSettings) -> str:
    answers, notes = assessment.response.answers.values(), 0
    told = say.ONLY_ANSWERS_FINDING_RESTS_SUCH
    if settings.with_raw_answers:
        told = say.answers_in_appendix(answers=sum(answer.given is not None for answer in answers))
        notes = sum(bool(answer.evidence or answer.reason) for answer in answers)
    if not settings.with_notes:
        return said(say.answers_without_note(told=told))
    notes += sum(bool(edit.note) for edit in assessment.action_edits.values())
    return said(say.answers_with_notes(told=told, notes=notes))


def _attached(assessment: Assessment) -> str:
    """What the whole assessment consists of."""
    response = assessment.response
    parts = (
        (response.answers, say.part_held_answers),
        (response.people, say.part_held_people),
        (response.problems, say.part_held_problems),
        (response.workloads, say.part_held_models),
        (assessment.action_edits, say.part_held_changes),
        (assessment.evidence, say.part_held_tables),
        (assessment.snapshots, say.part_held_snapshots),
    )
    held = [words(number=len(things)) for things, words in parts if things]
    return said(say.whole_assessment_with_every_note(held=held)) if held else said(_SUMMARY)


def _once(names: Iterable[str]) -> list[str]:
    return list({_folded(name): name for name in names}.values())


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
