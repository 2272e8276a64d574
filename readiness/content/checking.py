"""Everything that is wrong with the content, in one list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from readiness.content.checklist import Checklist
from readiness.content.consistency import consistency_findings, question_paths
from readiness.content.definitions import definitions_in
from readiness.content.document import Document, SourceLocation
from readiness.content.findings import Finding, placed
from readiness.content.loading import load_model
from readiness.content.overlays import check_overlay, overlay_files, text_places
from readiness.content.publishing import Published, changed_meaning
from readiness.content.references import dangling_references
from readiness.content.sources import ContentDocuments, Part, read_what_can_be_read
from readiness.content.tracing import Trace, traces_in, uncovered_statements
from readiness.content.translated_grade import translated_grade
from readiness.content.wording import average_grade, wording_findings
from readiness.model.mistake import Mistake, MistakesFound
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric
from readiness.model.screens import first_look_screens, minutes_for, screens
from readiness.words import said
from readiness.words.say import content as say

Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True)
class LevelCount:
    """The id of a question, how many levels it has, and where it stands."""

    question: str
    levels: int
    place: SourceLocation


@dataclass(frozen=True)
class ContentReport:
    """What a check found. Without mistakes, `traces` says which entry covers which source statement.

    `levels` has the number of levels of each question.
    `minutes` are those to read and answer everything, `first_minutes` those of the first look, 0 without one.
    `languages`: how much of the words other languages say, between 0 and 1.
    `is_whole`: it can be used, whatever there is to mend in its words or its version.
    """

    mistakes: tuple[Mistake, ...]
    is_whole: bool = False
    traces: tuple[Trace, ...] = ()
    questions: int = 0
    gates: int = 0
    actions: int = 0
    levels: tuple[LevelCount, ...] = ()
    minutes: int = 0
    first_minutes: int = 0
    reading_grade: float | None = None
    languages: Mapping[str, float] = field(default_factory=dict)
    language_grades: Mapping[str, float] = field(default_factory=dict)


def check_folders(questionnaires: Path, rubrics: Path) -> ContentReport:
    """Check every content file of two folders; files with mistakes are still checked as far as they go."""
    missing = [folder for folder in (questionnaires, rubrics) if not folder.is_dir()]
    if missing:
        return ContentReport(mistakes=tuple(_no_folder(folder) for folder in missing))
    documents, mistakes = read_what_can_be_read(questionnaires, rubrics)
    questionnaire = _loaded("questionnaire", Questionnaire, documents, mistakes)
    rubric = _loaded("rubric", Rubric, documents, mistakes)
    if documents.has_checklist:
        _loaded("checklist", Checklist, documents, mistakes)
    traces = traces_in(documents)
    mistakes.extend(placed(_findings(documents, traces), documents))
    if questionnaire is not None and rubric is not None:
        mistakes.extend(placed(consistency_findings(questionnaire, rubric), documents))
    is_whole = not mistakes
    mistakes.extend(placed(_wording(documents), documents))
    texts = text_places(questionnaire=questionnaire, rubric=rubric) if questionnaire and rubric else {}
    overlays = {path.stem: check_overlay(path, texts) for path in (overlay_files(questionnaires) if texts else ())}
    for each in overlays.values():
        mistakes.extend(each.mistakes)
    if questionnaire is not None and rubric is not None:
        mistakes.extend(_meaning(documents, questionnaire, rubric))
    return ContentReport(
        mistakes=MistakesFound(mistakes).mistakes,
        is_whole=is_whole,
        traces=traces,
        questions=len(questionnaire.questions) if questionnaire is not None else 0,
        gates=len(rubric.gates) if rubric is not None else 0,
        actions=len(rubric.actions) if rubric is not None else 0,
        levels=tuple(_level_counts(questionnaire, documents.questionnaire)) if questionnaire is not None else (),
        minutes=minutes_for(each.seconds for each in screens(questionnaire)) if questionnaire is not None else 0,
        first_minutes=_first_minutes(questionnaire),
        reading_grade=average_grade(documents.questionnaire),
        languages={language: each.share for language, each in overlays.items()},
        language_grades={
            language: grade
            for language, each in overlays.items()
            if questionnaire is not None and (grade := translated_grade(questionnaire, each.overlay)) is not None
        },
    )


def _first_minutes(questionnaire: Questionnaire | None) -> int:
    return 0 if questionnaire is None else minutes_for(each.seconds for each in first_look_screens(questionnaire))


def _level_counts(questionnaire: Questionnaire, document: Document) -> Iterator[LevelCount]:
    for path, question in question_paths(questionnaire):
        levels = questionnaire.question_by_id[question].levels
        yield LevelCount(question, len(levels), document.place(path))


def _no_folder(folder: Path) -> Mistake:
    advice = said(say.NAME_FOLDER_THAT_HOLDS_QUESTIONNAIRES)
    return Mistake(file=str(folder), line=None, where="", what=said(say.NO_SUCH_FOLDER), instead=advice)


def _findings(documents: ContentDocuments, traces: tuple[Trace, ...]) -> Iterator[Finding]:
    """What can be said of the plain data, also where it does not fit the models or a file is missing."""
    definitions = definitions_in(documents)
    yield from (finding for finding in definitions.repeated if finding.part not in documents.unread)
    if not documents.unread:  # else names may be defined in the file that could not be read
        yield from dangling_references(documents, definitions)
        yield from uncovered_statements(documents, traces)


def _wording(documents: ContentDocuments) -> Iterator[Finding]:
    return (finding for finding in wording_findings(documents) if finding.part not in documents.unread)


def _meaning(documents: ContentDocuments, questionnaire: Questionnaire, rubric: Rubric) -> Iterator[Mistake]:
    """What was changed since the version was published, if what it said then is kept."""
    if documents.published is None:
        return
    try:
        published = load_model(documents.published, Published)
    except MistakesFound as found:
        yield from found.mistakes
        return
    yield from placed(changed_meaning(published, questionnaire, rubric), documents)


def _loaded(part: Part, model: type[Model], documents: ContentDocuments, mistakes: list[Mistake]) -> Model | None:
    if part in documents.unread:
        return None
    try:
        return load_model(getattr(documents, part), model)
    except MistakesFound as found:
        mistakes.extend(found.mistakes)
        return None
