"""The files of a content folder, read and put together into three documents."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Literal

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
    ("price.yaml", ("price",)),
)
"""The files of a rubric, each with the part of the rubric it is."""


Part = Literal["questionnaire", "rubric", "checklist"]


@dataclass(frozen=True)
class ContentDocuments:
    """What is asked, what answers mean, and the source statements both must cover.

    `unread` names the documents of which a file could not be read; these are empty or incomplete.
    """

    questionnaire: Document
    rubric: Document
    checklist: Document
    unread: frozenset[Part] = frozenset()


def read_content(questionnaires: FilePath, rubrics: FilePath) -> ContentDocuments:
    """Read every content file of the two folders.

    Raises:
        MistakesFound: Some file cannot be read; holds the mistakes of all files.
    """
    documents, mistakes = read_what_can_be_read(questionnaires, rubrics)
    if mistakes:
        raise MistakesFound(mistakes)
    return documents


def read_what_can_be_read(questionnaires: FilePath, rubrics: FilePath) -> tuple[ContentDocuments, list[Mistake]]:
    """Read the content files of the two folders as far as possible, and say what was not."""
    asked_mistakes: list[Mistake] = []
    checklist_mistakes: list[Mistake] = []
    rubric_mistakes: list[Mistake] = []
    asked = _read(questionnaires / QUESTIONNAIRE_FILE, asked_mistakes)
    checklist = _read(questionnaires / CHECKLIST_FILE, checklist_mistakes)
    parts = [(_read(rubrics / name, rubric_mistakes), path) for name, path in RUBRIC_FILES]
    rubric = _together(parts, rubric_mistakes)
    mistakes: dict[Part, list[Mistake]] = {
        "questionnaire": asked_mistakes,
        "checklist": checklist_mistakes,
        "rubric": rubric_mistakes,
    }
    unread = frozenset(part for part, found in mistakes.items() if found)
    documents = ContentDocuments(questionnaire=asked, rubric=rubric, checklist=checklist, unread=unread)
    return documents, [mistake for found in mistakes.values() for mistake in found]


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
