"""Which part of the content covers which source statement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from readiness.content.definitions import matches
from readiness.content.document import Document, Path
from readiness.content.findings import Finding
from readiness.content.sources import ContentDocuments
from readiness.words import said
from readiness.words.say import content as say

_KINDS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("question", "questionnaire", ("dimensions", "*", "capabilities", "*", "questions", "*")),
    ("fact", "questionnaire", ("facts", "*")),
    ("perception", "questionnaire", ("perceptions", "*")),
    ("glossary", "questionnaire", ("glossary", "*")),
    ("guidance", "questionnaire", ("guidance", "*")),
    ("method", "questionnaire", ("method", "*")),
    ("gate", "rubric", ("gates", "*")),
    ("warning", "rubric", ("warnings", "*")),
    ("role", "rubric", ("team", "roles", "*")),
    ("criterion", "rubric", ("problems", "criteria", "*")),
    ("rule", "rubric", ("problems", "rules", "*")),
    ("type", "rubric", ("problems", "types", "*")),
    ("interview", "rubric", ("problems", "interview", "*")),
    ("detail", "rubric", ("problems", "details", "*")),
    ("action", "rubric", ("actions", "*")),
)
_EXPLAINED = frozenset({"guidance", "method", "glossary", "question", "fact", "perception"})
_ASKED = frozenset({"question", "fact", "perception", "guidance", "role"})
_RIGHT_KINDS: dict[str, frozenset[str]] = {
    "D": _ASKED,
    "S": _ASKED,
    "C": _ASKED,
    "R": _ASKED,
    "A": frozenset({"action"}),
    "M": frozenset({"warning"}),
    "P": frozenset({"criterion", "type", "detail", "interview"}),
    "N": _EXPLAINED,
    "Z": _EXPLAINED,
    "conflict": _EXPLAINED,
}
"""What has to cover a statement, by the letters of its id."""


@dataclass(frozen=True, order=True)
class Trace:
    """One use: the statement `id` is covered by `target`, an entry of the kind `kind`."""

    id: str
    kind: str
    target: str


def traces_in(documents: ContentDocuments) -> tuple[Trace, ...]:
    """Every use of a source statement, sorted by statement, kind and target."""
    traces = set()
    for kind, part, pattern in _KINDS:
        for entry, sources in _entries(getattr(documents, part), pattern):
            traces |= {Trace(id=str(source), kind=kind, target=str(entry)) for source in sources}
    return tuple(sorted(traces))


def uncovered_statements(documents: ContentDocuments, traces: Iterable[Trace]) -> Iterator[Finding]:
    """Yield a finding for every statement that nothing of the right kind covers."""
    kinds: dict[str, set[str]] = {}
    for trace in traces:
        kinds.setdefault(trace.id, set()).add(trace.kind)
    for path, statement in matches(documents.checklist, ("statements", "*", "id")):
        right = _RIGHT_KINDS.get(str(statement).split("-")[0].rstrip("0123456789"))
        if right is not None and not right & kinds.get(str(statement), set()):
            *others, last = sorted(right)
            wanted = said(say.or_others(others=", ".join(others), last=last)) if others else last
            what = said(say.nothing_of_right_kind_covers(statement=str(statement)))
            yield Finding("checklist", path, what, said(say.add_it_to_sources(wanted=wanted)))


def _entries(document: Document, pattern: Path) -> Iterator[tuple[str, list[object]]]:
    for _, entry in matches(document, tuple(str(step) for step in pattern)):
        if isinstance(entry, dict) and isinstance(entry.get("sources"), list):
            yield str(entry.get("id")), entry["sources"]
