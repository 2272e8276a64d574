"""From what an assessment holds to what follows from it: answers, their spread, evidence and edits, none forgotten."""

from __future__ import annotations

from dataclasses import replace

from readiness.content.library import Library
from readiness.model.assessment import Assessment, Snapshot
from readiness.model.outcome import Edition
from readiness.model.pooled import PooledResponse
from readiness.model.response import Response
from readiness.present.findings import Findings
from readiness.services.assessing import assess_response, with_known_preset
from readiness.services.calendars import work_calendar

_LONGEST_EDITION = 200


def edition_name(edition: Edition) -> str:
    """The content and rules behind a result, in one line."""
    versions = f"{edition.questionnaire} {edition.questionnaire_version}, {edition.rubric} {edition.rubric_version}"
    return f"{versions}, {edition.fingerprint}"[:_LONGEST_EDITION]


def edition_of(library: Library) -> Edition:
    """The edition of what is concluded with this content."""
    asked, rubric = library.questionnaire, library.rubric
    return Edition(
        questionnaire=asked.id,
        questionnaire_version=asked.version,
        rubric=rubric.id,
        rubric_version=rubric.version,
        fingerprint=library.fingerprint,
    )


def conclude_assessment(assessment: Assessment, pooled: PooledResponse | None, library: Library) -> Findings:
    """What the rules conclude from an assessment, with the spread of its workshop if it had one."""
    found = assess_response(
        assessment.response,
        library,
        action_edits=assessment.action_edits,
        evidence=assessment.evidence,
        pooled=pooled,
        calendar=work_calendar(assessment.starts_on, assessment.response.organization, assessment.work_days),
    )
    return replace(found, charter=assessment.charter)


def conclude_supposed(found: Findings, supposed: Response, library: Library) -> Findings:
    """What they would conclude if other answers stood beside all else that `found` rests on."""
    return assess_response(
        supposed,
        library,
        action_edits=found.action_edits,
        evidence=found.evidence,
        pooled=found.pooled.applied_to(supposed) if found.pooled is not None else None,
        calendar=found.calendar,
    )


def concluded_then(shot: Snapshot, library: Library) -> Findings:
    """What was concluded when a snapshot was taken, with the names of today."""
    return Findings(
        shot.response.without_drafts(),
        shot.outcome,
        library.questionnaire,
        library.rubric,
        shot.action_edits,
        shot.evidence,
        shot.pooled,
        shot.calendar,
    )


def conclude_again(shot: Snapshot, library: Library) -> Findings:
    """What today's rules conclude from all that a snapshot rests on."""
    response, _ = with_known_preset(shot.response, library)
    return assess_response(
        response,
        library,
        action_edits=shot.action_edits,
        evidence=shot.evidence,
        pooled=shot.pooled.applied_to(response) if shot.pooled is not None else None,
        calendar=shot.calendar,
    )
