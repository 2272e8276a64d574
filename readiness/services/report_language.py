"""In which language a report is made: the one that was chosen for it, else the one of whoever has it made."""

from __future__ import annotations

from contextlib import AbstractContextManager

from readiness.model.assessment import ReportSettings
from readiness.services.workspace import Workspace
from readiness.words import offered
from readiness.words.language import Words, speaking, spoken


def in_language_of(settings: ReportSettings) -> AbstractContextManager[Words]:
    """Speak the language of a report in all that is called within; English in place of one that is no longer offered.

    What makes files in a process of its own is told the language that is spoken where it is asked.
    """
    return speaking(offered.chosen([settings.language]) if settings.language else spoken().language)


def in_stored_language(workspace: Workspace, assessment_id: str) -> AbstractContextManager[Words]:
    """The same for the report of a stored assessment, which is read only where there is a language to choose."""
    if len(offered.offered()) == 1:
        return speaking(spoken().language)
    return in_language_of(workspace.open(assessment_id).assessment.report)
