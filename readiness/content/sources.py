"""The files of a content folder, read and put together into three documents."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path as FilePath

from readiness.content.document import Document, Path
from readiness.content.reading import read_document
from readiness.model.mistake import Mistake, MistakesFound

QUESTIONNAIRE_FILE = "ml-readiness.yaml"
CHECKLIST_FILE = "checklist.yaml"
RUBRIC_FILES: tuple[tuple[str, Path], ...] = (
    ("ml-readiness.yaml", ()),
    ("team-roles.yaml", ("team",)),
    ("problems.yaml", ("problems",)),
    ("actions.yaml", ()),
)
"""The files of a rubric, each with the part of the rubric it is."""


@dataclass(frozen=True)
class ContentDocuments:
    """What is asked, what answers mean, and the source statements both must cover."""

    questionnaire: Document
    rubric: Document
    checklist: Document


def read_content(questionnaires: FilePath, rubrics: FilePath) -> ContentDocuments:
    """Read every content file of the two folders.

    Raises:
        MistakesFound: Some file cannot be read; holds the mistakes of all files.
    """
    mistakes: list[Mistake] = []
    asked = _read(questionnaires / QUESTIONNAIRE_FILE, mistakes)
    checklist = _read(questionnaires / CHECKLIST_FILE, mistakes)
    parts = [(_read(rubrics / name, mistakes), path) for name, path in RUBRIC_FILES]
    rubric = _together(parts, mistakes)
    if mistakes:
        raise MistakesFound(mistakes)
    return ContentDocuments(questionnaire=asked, rubric=rubric, checklist=checklist)


def _read(file: FilePath, mistakes: list[Mistake]) -> Document:
    try:
        document = read_document(file, name=f"{file.parent.name}/{file.name}")
    except MistakesFound as found:
        mistakes.extend(found.mistakes)
        return Document(file=file.name, data={})
    if not isinstance(document.data, dict):
        mistakes.append(
            document.mistake((), "The file does not consist of keys and values.", "Write one `key: value` a line.")
        )
        return Document(file=file.name, data={})
    return document


def _together(parts: list[tuple[Document, Path]], mistakes: list[Mistake]) -> Document:
    """One document of several files; a key that two files hold is a mistake."""
    whole = Document(file=parts[0][0].file, data={}, places={})
    places = dict(whole.places)
    for document, under in parts:
        holder = whole.data.setdefault(under[0], {}) if under else whole.data
        for key, value in document.data.items():
            if key in holder:
                other = places[(*under, key)]
                mistakes.append(
                    document.mistake((key,), f"`{key}` stands in {other.file} too.", "Keep it in one of the two files.")
                )
            holder.setdefault(key, value)
        places.update({(*under, *path): place for path, place in document.places.items()})
    return Document(file=whole.file, data=whole.data, places=places)
