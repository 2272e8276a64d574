"""The files of a content folder, read and put together into three documents."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Any, Literal

from readiness.content.document import Document, Path, SourceLocation
from readiness.content.logos import with_logo
from readiness.content.reading import read_document
from readiness.model.mistake import Mistake, MistakesFound
from readiness.words import said
from readiness.words.say import content as say

USUAL_FILE = "ml-readiness.yaml"
"""Called so in the shipped packs; in others the questionnaire and the rubric may have any other name."""
CHECKLIST_FILE = "checklist.yaml"
PUBLISHED_FILE = "published.yaml"
SAFEGUARDS_FILE = "safeguards.yaml"
"""Beside the questionnaire what is asked about safeguards, beside the rubric which problem needs which."""
EXAMPLES_FILE, KNOWN_FILE = "examples.yaml", "known.yaml"
"""Beside the questionnaire the sectors with examples for the help, and where else the same is told."""
LOOK_FILES = {"branding.yaml": "branding", "texts.yaml": "texts"}
"""Beside the questionnaire whose questions these are, and sentences of their own; the part that each is."""
RUBRIC_PARTS: tuple[tuple[str, Path], ...] = (
    ("team-roles.yaml", ("team",)),
    ("problems.yaml", ("problems",)),
    ("actions.yaml", ()),
    ("price.yaml", ("price",)),
)
"""The files beside the rubric itself, each with the part of the rubric it is."""
_KEYS_OF = {"actions.yaml": ("points", "actions", "planning")}
_BESIDE_QUESTIONS = (CHECKLIST_FILE, PUBLISHED_FILE, SAFEGUARDS_FILE, EXAMPLES_FILE, KNOWN_FILE, *LOOK_FILES)
_BESIDE_RUBRIC = (*(name for name, _ in RUBRIC_PARTS), SAFEGUARDS_FILE)
_SUFFIXES = frozenset({".yaml", ".yml"})

Part = Literal["questionnaire", "rubric", "checklist"]


@dataclass(frozen=True)
class ContentDocuments:
    """What is asked, what answers mean, and the source statements both must cover, if there are any.

    `unread` names the documents of which a file could not be read; these are empty or incomplete. `published` is what
    its last version said, if that is kept.
    """

    questionnaire: Document
    rubric: Document
    checklist: Document
    unread: frozenset[Part] = frozenset()
    published: Document | None = None

    @property
    def has_checklist(self) -> bool:
        """Whether there is a list of source statements; a pack of one's own needs none."""
        return self.checklist.data is not None


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
    unused: list[Mistake] = []
    asked_parts: list[tuple[Document, Path]] = [
        (_read(_main_file(questionnaires, _BESIDE_QUESTIONS, unused), asked_mistakes), ())
    ]
    if (questions := _read_if_there(questionnaires / SAFEGUARDS_FILE, asked_mistakes)) is not None:
        asked_parts.append((questions, ("safeguards",)))
    beside = (_read_if_there(questionnaires / name, asked_mistakes) for name in (EXAMPLES_FILE, KNOWN_FILE))
    asked_parts += [(each, ()) for each in beside if each is not None]
    for name, part in LOOK_FILES.items():
        if (look := _read_if_there(questionnaires / name, asked_mistakes, may_be_empty=True)) is not None:
            asked_parts.append((look, (part,)))
    asked = with_logo(_together(asked_parts, asked_mistakes), questionnaires, asked_mistakes)
    checklist = _read_if_there(questionnaires / CHECKLIST_FILE, checklist_mistakes)
    published_mistakes: list[Mistake] = []
    published = _read_if_there(questionnaires / PUBLISHED_FILE, published_mistakes)
    checklist_mistakes += published_mistakes
    parts: list[tuple[Document, Path]] = [(_read(_main_file(rubrics, _BESIDE_RUBRIC, unused), rubric_mistakes), ())]
    parts += [(_read(rubrics / name, rubric_mistakes), path) for name, path in RUBRIC_PARTS]
    if (rules := _read_if_there(rubrics / SAFEGUARDS_FILE, rubric_mistakes)) is not None:
        parts.append((rules, ()))
    mistakes: dict[Part, list[Mistake]] = {
        "questionnaire": asked_mistakes,
        "checklist": checklist_mistakes,
        "rubric": rubric_mistakes,
    }
    rubric = _with_levels_of_questions(_with_floors(_together(parts, rubric_mistakes)), asked)
    documents = ContentDocuments(
        questionnaire=asked,
        rubric=rubric,
        checklist=checklist or Document(file=f"{questionnaires.name}/{CHECKLIST_FILE}", data=None),
        unread=frozenset(part for part, found in mistakes.items() if found),
        published=None if published_mistakes else published,
    )
    return documents, [*unused, *(mistake for found in mistakes.values() for mistake in found)]


def _with_floors(rubric: Document) -> Document:
    """The rubric with a gate for each phase that names a floor, called like the phase."""
    phases, gates = rubric.data.get("phases"), rubric.data.get("gates")
    if not isinstance(phases, list) or not isinstance(gates, list | None):
        return rubric
    made = [_floor_gate(phase) for phase in phases if isinstance(phase, dict) and phase.get("floor") is not None]
    return Document(rubric.file, {**rubric.data, "gates": [*(gates or ()), *made]}, rubric.places)


def _with_levels_of_questions(rubric: Document, asked: Document) -> Document:
    """The rubric with the levels of a question where a criterion says that it has the same ones (`levels_of`)."""
    problems = rubric.data.get("problems")
    criteria = problems.get("criteria") if isinstance(problems, dict) else None
    if not isinstance(criteria, list):
        return rubric
    nodes = (each for _, each in asked.walk() if isinstance(each, dict) and "levels" in each)
    known = {each["id"]: each for each in nodes if isinstance(each.get("id"), str)}
    filled = [_with_levels(each, known) for each in criteria]
    return Document(rubric.file, {**rubric.data, "problems": {**problems, "criteria": filled}}, rubric.places)


def _with_levels(criterion: Any, known: dict[str, dict[str, Any]]) -> Any:
    question = known.get(str(criterion.get("levels_of"))) if isinstance(criterion, dict) else None
    levels = question["levels"] if question is not None else None
    if not isinstance(levels, list) or "levels" in criterion:
        return criterion
    words = [{key: each[key] for key in ("text", "short") if key in each} for each in levels if isinstance(each, dict)]
    return {**criterion, "levels": words}


def _floor_gate(phase: dict[str, Any]) -> dict[str, Any]:
    test = {"kind": "floor", "floor": phase["floor"]}
    named = {"title": phase.get("name"), "why": phase.get("meaning"), "phase": phase.get("number")}
    return {"id": f"F{phase.get('number')}", "tests": [test], **named}


def _main_file(folder: FilePath, others: Collection[str], unused: list[Mistake]) -> FilePath:
    """The questionnaire or the rubric of a folder, whatever it is called; more of the kind are mistakes."""
    found = sorted(each for each in folder.glob("*") if each.suffix in _SUFFIXES and each.name not in others)
    usual = folder / USUAL_FILE
    chosen = usual if usual in found or not found else found[0]
    for each in found:
        if each != chosen:
            what = said(say.this_file_is_not_used(name=chosen.name))
            advice = said(say.GIVE_IT_FOLDER)
            unused.append(Mistake(file=_shown(each), line=None, where="", what=what, instead=advice))
    return chosen


def _shown(file: FilePath) -> str:
    return f"{file.parent.name}/{file.name}"


def _read_if_there(file: FilePath, mistakes: list[Mistake], *, may_be_empty: bool = False) -> Document | None:
    return _read(file, mistakes, may_be_empty=may_be_empty) if file.exists() else None


def _read(file: FilePath, mistakes: list[Mistake], *, may_be_empty: bool = False) -> Document:
    try:
        read = read_document(file, name=_shown(file))
    except MistakesFound as found:
        mistakes.extend(found.mistakes)
        return Document(file=_shown(file), data={})
    # What is true of the whole of it is told at its beginning.
    data = {} if may_be_empty and read.data is None else read.data
    document = Document(read.file, data, {(): SourceLocation(read.file, 1), **read.places})
    if not isinstance(document.data, dict):
        mistakes.append(document.mistake((), said(say.FILE_DOES_NOT_CONSIST), said(say.WRITE_KEY_AND_VALUE)))
        return Document(file=_shown(file), data={})
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
                    document.mistake(
                        (key,), said(say.stands_in_too(key=str(key), file=other.file)), said(say.KEEP_IT_IN_ONE)
                    )
                )
            holder.setdefault(key, value)
        places.setdefault(under, SourceLocation(document.file, 1))
        places.update({(*under, *path): place for path, place in document.places.items() if path})
    for document, _ in parts:
        for key in _KEYS_OF.get(document.file.rpartition("/")[2], ()):
            places.setdefault((key,), SourceLocation(document.file, 1))  # what is missing there belongs there
    return Document(file=whole.file, data=whole.data, places=places)
