"""Assessments in and out of files: whole assessments, response files, examples."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

from readiness.content.folders import examples_folder
from readiness.content.library import Library
from readiness.content.packs import library_of, named_in, oldest_first
from readiness.content.response_writing import response_to_yaml
from readiness.content.responses import assessment_name, read_response
from readiness.model.assessment import Assessment
from readiness.model.mistake import MistakesFound
from readiness.model.outcome import Edition
from readiness.model.response import Response
from readiness.services.assessing import assessment_of
from readiness.services.copying import free_name
from readiness.services.libraries import kept_pack
from readiness.services.machine_zone import machine_zone
from readiness.services.workspace import Workspace
from readiness.storage.documents import taken_apart
from readiness.storage.exchange import AssessmentFile, FileEntry, PackMark
from readiness.storage.parts import checked
from readiness.storage.problems import Refused
from readiness.words import said, spoken
from readiness.words.say import services as say

RESPONSE_SUFFIXES = (".yaml", ".yml")
REPORT_SUFFIX = ".pdf"
FIRST_VERSION = "1"


@dataclass(frozen=True)
class Example:
    """An invented organization to open and look around in."""

    slug: str
    name: str
    sector: str
    response: Response


def examples(workspace: Workspace) -> tuple[Example, ...]:
    """The examples that come along, in the order of their file names."""
    return tuple(_read_example(workspace, path) for path in _example_files(workspace))


def open_example(workspace: Workspace, slug: str) -> str:
    """Store a copy of an example as an assessment of one's own; return its id.

    The answers stay a picture of their day. The plan starts on the first Monday from today on: nobody has worked with
    it, so nothing of it can be late.
    """
    path = next((each for each in _example_files(workspace) if each.stem == slug), None)
    if path is None:
        raise Refused(said(say.NO_SUCH_EXAMPLE), said(say.CHOOSE_ONE_FROM_LIST))
    chosen = _read_example(workspace, path)
    made = assessment_of(chosen.response, free_name(workspace, chosen.name))
    opened = made.starting_on(max(made.starts_on, _next_monday(workspace.today())))
    pack = kept_pack(_library_of(workspace, path))
    return _assessed(workspace, workspace.store.add(opened, at=workspace.now(), pack=pack, time_zone=machine_zone()))


def _next_monday(today: date) -> date:
    """The first Monday from today on."""
    return today + timedelta(days=-today.weekday() % 7)


def _example_files(workspace: Workspace) -> list[Path]:
    """The examples that answer the questions of a new assessment, those of the language that is spoken first.

    Where none answers them, those of the newest other questions that are offered and have some; else the first ones.
    """
    answering = {_answers(files[0]): files for files in _example_sets()}
    others = reversed(oldest_first(workspace.packs().offered))
    for asked in (each.questionnaire for each in (workspace.library, *others)):
        if (files := answering.get((asked.id, _major(asked.version)))) is not None:
            return _with_own(files)
    return _with_own(next(_example_sets()))


def _with_own(files: list[Path]) -> list[Path]:
    """These examples, behind those that were written in the language that is spoken."""
    return [*sorted((files[0].parent / spoken().language).glob("*.yaml")), *files]


def _example_sets() -> Iterator[list[Path]]:
    """The files of each set of examples, those of the first version before all others."""
    for folder in (examples_folder(), *sorted(examples_folder().glob("version-*"))):
        if files := sorted(folder.glob("*.yaml")):
            yield files


def _answers(path: Path) -> tuple[str, str]:
    """Which questions an example answers: their id and the first number of their version, by default the first."""
    questionnaire, version = _named_in(path, path.stat().st_mtime_ns) or (None, None)
    return str(questionnaire), _major(str(version or FIRST_VERSION))


@lru_cache(maxsize=32)
def _named_in(path: Path, _: int) -> tuple[object, object] | None:
    """What an example names, as it was changed last: to read it takes longer than to draw a page."""
    return named_in(path)


def _major(version: str) -> str:
    return version.partition(".")[0]


def _read_example(workspace: Workspace, path: Path) -> Example:
    return _example(path, path.stat().st_mtime_ns, _library_of(workspace, path), workspace.today())


def _library_of(workspace: Workspace, path: Path) -> Library:
    return library_of(_named_in(path, path.stat().st_mtime_ns), workspace.packs().offered)


@lru_cache(maxsize=8)
def _example(path: Path, _: int, library: Library, today: date) -> Example:
    """The example in this file, as it was changed last; to read it takes longer than to draw a page."""
    response = read_response(path, library, today=today, name=path.name)
    return Example(path.stem, response.organization.name, response.organization.sector, response)


def export_assessment(workspace: Workspace, assessment_id: str) -> bytes:
    """The whole assessment as one JSON file, to keep or to move to another machine."""
    return workspace.store.export_assessment(assessment_id)


def assessment_file(assessment: Assessment, edition: Edition) -> bytes:
    """The same file for an assessment in memory, as a report carries it; the same assessment gives the same bytes.

    `edition` names what it was worked out with.
    """
    entries: dict[str, list[FileEntry]] = defaultdict(list)
    for part, key, value in taken_apart(assessment):
        text = checked(part, key, value)
        if text is not None:
            entries[part].append(FileEntry(key=key, at=assessment.changed_at, version=1, value=json.loads(text)))
    return AssessmentFile(
        name=assessment.name,
        questionnaire=assessment.response.questionnaire,
        made_with=PackMark(version=edition.questionnaire_version, fingerprint=edition.fingerprint),
        starts_on=assessment.starts_on,
        created_at=assessment.created_at,
        changed_at=assessment.changed_at,
        entries={part: tuple(found) for part, found in entries.items()},
        snapshots=assessment.snapshots,
    ).to_bytes()


def export_response(workspace: Workspace, assessment_id: str) -> str:
    """What was answered as a response file for the command line; problems of which nothing is told are not in it."""
    assessment = workspace.open(assessment_id).assessment
    version = workspace.library_of(assessment_id).questionnaire.version
    return response_to_yaml(assessment.response.without_drafts(), assessment.name, version=version)


def import_file(workspace: Workspace, data: bytes, name: str) -> str:
    """Store what a file holds as a new assessment and return its id.

    Takes an exported assessment (JSON), a report that carries one (PDF) or a response file (YAML).

    Raises:
        Refused: the file is none of these or holds mistakes; nothing is stored.
    """
    moment = workspace.now()
    if name.lower().endswith(REPORT_SUFFIX):
        from readiness.report.attachment import AttachmentError, read_attachment

        try:
            return _assessed(
                workspace, workspace.store.import_assessment(read_attachment(data), at=moment, time_zone=machine_zone())
            )
        except AttachmentError as error:
            raise Refused(str(error), said(say.CHOOSE_ANOTHER_FILE)) from None
    if not name.lower().endswith(RESPONSE_SUFFIXES):
        return _assessed(workspace, workspace.store.import_assessment(data, at=moment, time_zone=machine_zone()))
    library = workspace.libraries.named_by(data, workspace.store)
    try:
        response = read_response(data, library, today=workspace.today(), name=name)
    except MistakesFound as found:
        sentences = tuple(mistake.sentence for mistake in found.mistakes)
        raise Refused(said(say.RESPONSE_FILE_HAS_MISTAKES), said(say.MEND_THEM_AND_TRY_AGAIN), sentences) from None
    made = assessment_of(response, assessment_name(data))
    pack = kept_pack(library)
    return _assessed(
        workspace, workspace.store.add(made, at=moment, pack=pack, is_imported=True, time_zone=machine_zone())
    )


def _assessed(workspace: Workspace, assessment_id: str) -> str:
    """The same id, after what follows from the answers was concluded once: the list shows phase and completeness.

    A file that notes no pack was made with the oldest one of its name.
    """
    row = workspace.summary(assessment_id)
    if row.pack is None:
        workspace.store.pin(kept_pack(workspace.library_behind(row)), assessment_id=assessment_id)
    workspace.findings(assessment_id)
    return assessment_id
