"""What a check of the content found, before its place in the files is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from readiness.content.document import Path
from readiness.content.sources import ContentDocuments, Part
from readiness.model.mistake import Mistake


@dataclass(frozen=True)
class Finding:
    """Something wrong at a path of one of the three documents."""

    part: Part
    path: Path
    what: str
    instead: str


def placed(findings: Iterable[Finding], documents: ContentDocuments) -> Iterator[Mistake]:
    """Give every finding its file and line."""
    for finding in findings:
        document = getattr(documents, finding.part)
        yield document.mistake(finding.path, finding.what, finding.instead)
