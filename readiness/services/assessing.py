"""From a response to its findings and its JSON document.

The rules that conclude, and the words for all of it, are loaded with the first response: an app that nobody uses goes
without their memory.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from typing import Final

from readiness.content.library import Library
from readiness.engine.answers.workloads import weigh_workload
from readiness.model.assessment import ActionEdit, Assessment, TableCheck
from readiness.model.placement import WorkloadCondition
from readiness.model.pooled import PooledResponse
from readiness.model.response import Response, Workload
from readiness.model.work_calendar import WorkCalendar
from readiness.present.findings import Findings
from readiness.services.calendars import work_calendar
from readiness.words import said
from readiness.words.say import services as say

USUAL_PRESET: Final[str] = Response.model_fields["preset"].default
"""The weights of whoever has not chosen any; the checks of the content make sure that every rubric has them."""


def assess_response(
    response: Response,
    library: Library,
    *,
    action_edits: Mapping[str, ActionEdit] | None = None,
    evidence: Mapping[str, TableCheck] | None = None,
    pooled: PooledResponse | None = None,
    calendar: WorkCalendar | None = None,
) -> Findings:
    """Everything the rules conclude, together with the content that names it.

    Without a calendar the plan starts on the day of the response, with the holidays of the country told there.
    """
    from readiness.engine.assessing import assess

    seen = evidence or {}
    days = calendar or work_calendar(response.assessed_on, response.organization)
    outcome = assess(
        response,
        library.questionnaire,
        library.rubric,
        pooled=pooled,
        checks={problem: check.report for problem, check in seen.items()},
        calendar=days,
        edits=action_edits,
        fingerprint=library.fingerprint,
    )
    return Findings(
        response.without_drafts(),
        outcome,
        library.questionnaire,
        library.rubric,
        action_edits or {},
        seen,
        pooled,
        days,
    )


def weigh_model(
    model: Workload, library: Library, *, today: date
) -> tuple[tuple[WorkloadCondition, ...], tuple[WorkloadCondition, ...]]:
    """What speaks against counting a model on a day, and what is not known of it; it counts if both are empty."""
    found = weigh_workload(model, today, library.rubric.workloads)
    return found.reasons, found.unknown


def with_known_preset(response: Response, library: Library) -> tuple[Response, tuple[str, ...]]:
    """The response, with the usual weights of problems if it names ones that the rubric no longer has, and a note."""
    names = {preset.id: preset.name for preset in library.rubric.problems.presets}
    if response.preset in names:
        return response, ()
    note = said(say.weights_no_longer_exist(preset=response.preset, names=names[USUAL_PRESET]))
    return response.with_preset(USUAL_PRESET), (note,)


def outcome_text(found: Findings) -> str:
    """The outcome as a JSON document; the same findings give the same text."""
    from readiness.present.documents import document_text

    return document_text(found)


def summary_text(found: Findings) -> str:
    """The outcome in words for a terminal."""
    from readiness.present.summary import summary_lines

    return "\n".join(summary_lines(found)) + "\n"


def assessment_of(response: Response, name: str = "") -> Assessment:
    """An assessment that holds one response from a file, dated on the day of the response."""
    moment = datetime.combine(response.assessed_on, time(), tzinfo=UTC)
    return Assessment(
        id="from-file",
        name=name or response.organization.name or "Assessment",
        created_at=moment,
        changed_at=moment,
        starts_on=response.assessed_on,
        response=response,
    )
