"""From an assessment to its report, a PDF that carries the assessment with it."""

from __future__ import annotations

from readiness.model.assessment import Assessment, ReportSettings
from readiness.model.pooled import PooledResponse
from readiness.present.findings import Findings
from readiness.report.content import ReportContent
from readiness.report.pdf import build_report


def build_pdf(
    found: Findings,
    assessment: Assessment,
    settings: ReportSettings | None = None,
    *,
    pooled: PooledResponse | None = None,
) -> bytes:
    """The report as a PDF; the same assessment gives the same bytes. `pooled` adds the page on disagreement."""
    content = ReportContent(
        assessment=assessment,
        outcome=found.outcome,
        questionnaire=found.questionnaire,
        rubric=found.rubric,
        pooled=pooled,
    )
    return build_report(content, settings or assessment.report)
