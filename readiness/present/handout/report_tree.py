"""The whole report as a tree, with what a cover needs: every file that is read is written from it."""

from __future__ import annotations

from dataclasses import replace

from readiness.document.cleaning import one_line
from readiness.document.tree import ReportTree
from readiness.present.handout import cover
from readiness.present.handout.brand import palette_for
from readiness.present.handout.brief import Brief
from readiness.present.handout.outline import sections_of
from readiness.words import said
from readiness.words.language import locale


def report_of(brief: Brief) -> ReportTree:
    """The sections that have something to show and were not left out, under a cover."""
    name = one_line(brief.found.organization)
    return ReportTree(
        title=cover.title(brief),
        promise=cover.promise(brief),
        subject=said(cover.SUBJECT),
        language=locale(),
        organization=name,
        author=one_line(brief.settings.prepared_by) or name,
        issued=brief.issued,
        dated=brief.content.assessment.response.assessed_on,
        confidentiality=cover.confidentiality(brief),
        contents_title=said(cover.CONTENTS),
        facts=cover.facts(brief),
        accent=palette_for(brief.accent).accent,
        logo=brief.logo,
        logo_of=one_line(brief.look.logo_of),
        imprint=brief.look.imprint,
        # Only a page of paper asks for less; and the tree goes to another process, where office files are made.
        sections=tuple(replace(section, shorter=None) for section in sections_of(brief)),
    )
