"""From an assessment to its report, a PDF that carries the assessment with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from readiness.model.assessment import Assessment, ReportSettings, Snapshot
from readiness.model.benchmark import BesideOthers
from readiness.model.branding import Branding
from readiness.model.colours import CONTRAST_FLOOR, contrast
from readiness.model.response import Response
from readiness.present import tokens
from readiness.present.findings import Findings
from readiness.present.handout.brand import palette_for
from readiness.present.handout.brief import Brief, ReportContent
from readiness.present.handout.filename import board_file_name, report_file_name
from readiness.present.handout.outline import OUTLINE
from readiness.services import heap
from readiness.services.apart import makers
from readiness.services.apart.asking import made_apart
from readiness.services.benchmarks import comparison_of
from readiness.services.caching import Cache
from readiness.services.exchanging import assessment_file
from readiness.services.house_style import style_of
from readiness.services.report_language import in_language_of, in_stored_language
from readiness.services.workspace import Mark, Workspace
from readiness.words import Message

ALWAYS_IN = "summary"
PREVIEW_SCALE = 1.4
MOST_REMEMBERED = 6


class SectionLine(NamedTuple):
    """A section that the assessment has something for."""

    slug: str
    title: Message


class FileMark(NamedTuple):
    """What a file rests on: a state of an assessment, and what it takes from its workspace."""

    mark: Mark
    house: Branding
    comparison: BesideOthers | None


class Accent(NamedTuple):
    """The contrast of a chosen colour on white, the colour that is used instead, and its contrast (1 to 21)."""

    contrast: float
    used: str
    used_contrast: float

    @property
    def is_readable(self) -> bool:
        """Whether text of the chosen colour can be read on white (WCAG 2.2, at least 4.5)."""
        return self.contrast >= CONTRAST_FLOOR


@dataclass(frozen=True)
class Report:
    """A report as a file. `sections` is all that the assessment has something for, those left out included."""

    name: str
    pdf: bytes
    page_count: int
    sections: tuple[SectionLine, ...]

    def page(self, number: int) -> bytes:
        """A page, counted from 1, as a picture (PNG).

        Raises:
            IndexError: there is no such page.
        """
        picture = made_apart(makers.page, self.pdf, number, PREVIEW_SCALE)
        heap.give_back()
        return picture


def build_pdf(found: Findings, assessment: Assessment, settings: ReportSettings | None = None) -> bytes:
    """The report as a PDF; the same assessment gives the same bytes."""
    chosen = settings or assessment.report
    with in_language_of(chosen):
        return made_apart(makers.report, content_of(found, assessment), chosen)


def build_board_pdf(found: Findings, assessment: Assessment, settings: ReportSettings | None = None) -> bytes:
    """The page for the board as a PDF of its own; the same assessment gives the same bytes."""
    chosen = settings or assessment.report
    with in_language_of(chosen):
        return made_apart(makers.board_page, _content(found, assessment), chosen)


def make_board_page(workspace: Workspace, assessment_id: str) -> bytes:
    """The page for the board as it would be made now, without a snapshot."""
    with workspace.view() as view:
        content = _stored_content(view, assessment_id)
    with in_language_of(content.assessment.report):
        return made_apart(makers.board_page, content, content.assessment.report)


def board_name(response: Response) -> str:
    """The name of the file that holds the page for the board alone."""
    return board_file_name(response.organization.name, response.assessed_on)


def preview(workspace: Workspace, assessment_id: str) -> Report:
    """The report as it would be made now, without a snapshot; made once for each change.

    Raises:
        NotThere: there is no such assessment, or it is deleted.
    """
    with workspace.view() as view:
        key = file_mark(view, assessment_id)
        may_export = view.store.allows("export", assessment_id)
        with in_stored_language(view, assessment_id):
            known = _REPORTS.get((key, may_export))
        if known is not None:
            return known
        content = _stored_content(view, assessment_id)
    with in_language_of(content.assessment.report):
        return _REPORTS.get_or_make((key, may_export), lambda: _made(content))


def make_report(workspace: Workspace, assessment_id: str) -> Report:
    """The report to hand out, with a snapshot as `content_to_hand_over` keeps it."""
    content, key = content_to_hand_over(workspace, assessment_id)
    may_export = workspace.store.allows("export", assessment_id)
    with in_language_of(content.assessment.report):
        return _REPORTS.get_or_make((key, may_export), lambda: _made(content))


def content_to_hand_over(workspace: Workspace, assessment_id: str) -> tuple[ReportContent, FileMark]:
    """What a report is made of, with the mark of its state.

    What it rests on is kept as a snapshot, unless the last one holds the same, or who acts may only look.
    """
    if not workspace.store.allows("snapshot", assessment_id):
        return content_to_look_at(workspace, assessment_id)
    with workspace.change() as change:
        change.store.hold(assessment_id)
        assessment = change.open(assessment_id, with_snapshots=True).assessment
        shots = [shot for shot in assessment.snapshots if shot.reason == "report"]
        newest = max(shots, key=lambda shot: shot.taken_at, default=None)
        if newest is None or not _holds(newest, assessment, change.findings(assessment_id)):
            change.take_snapshot(assessment_id, reason="report", kind="report")
        return _stored_content(change, assessment_id), file_mark(change, assessment_id)


def keep_what_it_rests_on(workspace: Workspace, assessment_id: str) -> None:
    """Keep a snapshot of what is handed over, unless the last one holds the same.

    Raises:
        NotThere: there is no such assessment, or it is deleted.
    """
    content_to_hand_over(workspace, assessment_id)


def content_to_look_at(
    workspace: Workspace, assessment_id: str, settings: ReportSettings | None = None
) -> tuple[ReportContent, FileMark]:
    """What a report would be made of now, with the mark of its state; no snapshot is kept.

    It speaks the language of `settings`, those of the assessment unless others are given.

    Raises:
        NotThere: there is no such assessment, or it is deleted.
    """
    with workspace.view() as view:
        return _stored_content(view, assessment_id, settings), file_mark(view, assessment_id)


def file_mark(workspace: Workspace, assessment_id: str) -> FileMark:
    """What the files of an assessment rest on: the same mark, settings and language, the same files.

    Raises:
        NotThere: there is no such assessment, or it is deleted.
    """
    with workspace.view() as view:
        return FileMark(view.mark(assessment_id), style_of(view, assessment_id), comparison_of(view, assessment_id))


def content_of(found: Findings, assessment: Assessment) -> ReportContent:
    """What a report of an assessment in memory is made of."""
    return _content(found, assessment, assessment_file(assessment, found.outcome.edition))


def file_name(response: Response) -> str:
    """Organization, what it is, and the day; no character that a file system refuses."""
    return report_file_name(response.organization.name, response.assessed_on)


def accent(color: str) -> Accent:
    """How well a colour `#RRGGBB` can be read, and the shade of it that a report uses."""
    used = palette_for(color).accent
    return Accent(contrast(color, tokens.WHITE), used, contrast(used, tokens.WHITE))


def _stored_content(workspace: Workspace, assessment_id: str, settings: ReportSettings | None = None) -> ReportContent:
    """What a report is made of; its questions, levels and actions are in the language of the report."""
    assessment = workspace.open(assessment_id, with_snapshots=True).assessment
    # The file of the store also holds what today's questions no longer ask for, and when each answer was given.
    # Who may not take that along gets what the pages show.
    data = workspace.store.export_assessment(assessment_id) if workspace.store.allows("export", assessment_id) else None
    with in_language_of(settings or assessment.report):
        content = _content(workspace.findings(assessment_id), assessment, data)
    models = tuple(each.key for each in workspace.store.entries(assessment_id, parts=("workload",)))
    state, house = str(workspace.summary(assessment_id).state), style_of(workspace, assessment_id)
    comparison = comparison_of(workspace, assessment_id)
    return replace(content, models=models, state=state, house=house, comparison=comparison)


def _made(content: ReportContent) -> Report:
    settings = content.assessment.report
    brief = Brief(content, settings)
    pdf = made_apart(makers.report, content, settings)
    sections = tuple(
        SectionLine(entry.slug, entry.title) for entry in OUTLINE if entry.slug != ALWAYS_IN and entry.exists(brief)
    )
    made = Report(file_name(content.assessment.response), pdf, made_apart(makers.page_count, pdf), sections)
    heap.give_back()
    return made


def _content(found: Findings, assessment: Assessment, data: bytes | None = None) -> ReportContent:
    return ReportContent(
        assessment=assessment,
        outcome=found.outcome,
        questionnaire=found.questionnaire,
        rubric=found.rubric,
        pooled=found.pooled,
        earlier=_earlier(assessment),
        evidence=tuple((check.table, check.report) for _, check in found.checked_problems),
        data=data,
        calendar=found.calendar,
    )


def _earlier(assessment: Assessment) -> Snapshot | None:
    """The newest snapshot from a day before this assessment: the one to compare with."""
    today = assessment.response.assessed_on
    before = (shot for shot in assessment.snapshots if shot.response.assessed_on < today and shot.reason != "import")
    return max(before, key=lambda shot: shot.taken_at, default=None)


def _holds(shot: Snapshot, assessment: Assessment, found: Findings) -> bool:
    # The day of the last snapshot is itself part of a response and changes with each one.
    told = assessment.response.with_last_snapshot_on(shot.response.last_snapshot_on)
    return (
        shot.response == told and shot.action_edits == assessment.action_edits and shot.edition == found.outcome.edition
    )


_REPORTS: Cache[tuple[FileMark, bool], Report] = Cache(MOST_REMEMBERED)
"""A page that is drawn again makes no report. One at a time is made: it takes a processor."""
