"""Which names the content defines: read from plain data, so that files with other mistakes can be checked too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from readiness.content.document import Document, Path
from readiness.content.findings import Finding
from readiness.content.sources import ContentDocuments, Part
from readiness.words import said
from readiness.words.say import content as say

NamedThing = Literal[
    "questionnaire",
    "dimension",
    "capability",
    "question",
    "fact",
    "perception",
    "term",
    "guidance",
    "method-note",
    "source",
    "sector",
    "safeguard",
    "published-text",
    "rule-of-safeguard",
    "weight-of",
    "gate",
    "warning",
    "skill",
    "role",
    "job",
    "role-code",
    "criterion",
    "criterion-number",
    "preset",
    "rule",
    "problem-type",
    "interview-question",
    "detail",
    "action",
    "effort-band",
    "statement",
    "set-of-weights",
    "type-of-problem",
    "work-of-action",
    "version",
]
"""What has a name of its own in a pack or in a response file."""
_EACH = "*"
_KEYS: tuple[tuple[NamedThing, Part, tuple[str, ...]], ...] = (
    ("questionnaire", "questionnaire", ("id",)),
    ("dimension", "questionnaire", ("dimensions", _EACH, "id")),
    ("capability", "questionnaire", ("dimensions", _EACH, "capabilities", _EACH, "id")),
    ("question", "questionnaire", ("dimensions", _EACH, "capabilities", _EACH, "questions", _EACH, "id")),
    ("fact", "questionnaire", ("facts", _EACH, "id")),
    ("perception", "questionnaire", ("perceptions", _EACH, "id")),
    ("term", "questionnaire", ("glossary", _EACH, "id")),
    ("guidance", "questionnaire", ("guidance", _EACH, "id")),
    ("method-note", "questionnaire", ("method", _EACH, "id")),
    ("source", "questionnaire", ("sources", _EACH, "id")),
    ("sector", "questionnaire", ("sectors", _EACH, "id")),
    ("safeguard", "questionnaire", ("safeguards", "questions", _EACH, "id")),
    ("published-text", "questionnaire", ("safeguards", "texts", _EACH, "id")),
    ("rule-of-safeguard", "rubric", ("safeguards", _EACH, "safeguard")),
    ("weight-of", "rubric", ("points", _EACH, "question")),
    ("gate", "rubric", ("gates", _EACH, "id")),
    ("warning", "rubric", ("warnings", _EACH, "id")),
    ("skill", "rubric", ("team", "skills", _EACH, "id")),
    ("role", "rubric", ("team", "roles", _EACH, "id")),
    ("job", "rubric", ("team", "jobs", _EACH, "id")),
    ("role-code", "rubric", ("team", "roles", _EACH, "code")),
    ("criterion", "rubric", ("problems", "criteria", _EACH, "id")),
    ("criterion-number", "rubric", ("problems", "criteria", _EACH, "number")),
    ("preset", "rubric", ("problems", "presets", _EACH, "id")),
    ("rule", "rubric", ("problems", "rules", _EACH, "id")),
    ("problem-type", "rubric", ("problems", "types", _EACH, "id")),
    ("interview-question", "rubric", ("problems", "interview", _EACH, "id")),
    ("detail", "rubric", ("problems", "details", _EACH, "id")),
    ("action", "rubric", ("actions", _EACH, "id")),
    ("effort-band", "rubric", ("planning", "efforts", _EACH, "band")),
    ("statement", "checklist", ("statements", _EACH, "id")),
)


@dataclass
class Definitions:
    """The names of each kind, and the findings about names that are given twice."""

    names: dict[NamedThing, set[str]] = field(default_factory=dict)
    repeated: list[Finding] = field(default_factory=list)

    def of(self, noun: NamedThing) -> set[str]:
        """The names of this kind."""
        return self.names.get(noun, set())


def definitions_in(documents: ContentDocuments) -> Definitions:
    """Collect every name that the three documents define."""
    found = Definitions()
    for noun, part, pattern in _KEYS:
        names = found.names.setdefault(noun, set())
        for path, name in matches(getattr(documents, part), pattern):
            if not isinstance(name, str | int):
                continue
            if str(name) in names:
                found.repeated.append(
                    Finding(
                        part,
                        path,
                        said(say.two_entries(noun=say.part_named_thing(thing=noun), name=str(name))),
                        said(say.RENAME_OR_REMOVE_ONE),
                    )
                )
            names.add(str(name))
    return found


def matches(document: Document, pattern: tuple[str, ...]) -> Iterator[tuple[Path, Any]]:
    """Every part of the document whose path fits the pattern; `*` stands for each entry of a list."""
    paths: list[Path] = [()]
    for step in pattern:
        if step == _EACH:
            lists = [(path, document.part(path)) for path in paths]
            paths = [(*path, at) for path, part in lists if isinstance(part, list) for at in range(len(part))]
        else:
            paths = [(*path, step) for path in paths if document.holds((*path, step))]
    return ((path, document.part(path)) for path in paths)
