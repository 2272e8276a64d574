"""`readiness import`: files into the app, many at once; what a workbook changes is shown before it is stored."""

from __future__ import annotations

from pathlib import Path

import click

from readiness.cli.later import command, option
from readiness.cli.options import FOLDER
from readiness.cli.store import app_workspace
from readiness.cli.telling import tell
from readiness.content.reading import read_bytes
from readiness.model.mistake import Mistake, MistakesFound
from readiness.services.exchanging import import_file
from readiness.services.importing import SUFFIXES, assessment_in_file, read_file, store_changes
from readiness.services.records import Refused
from readiness.services.workspace import Workspace
from readiness.words import said
from readiness.words.say import cli as say
from readiness.words.say import commands

_MOST_IMPORTED = 100_000_000


@command(name="import", about=say.STORE_FILES_AS_NEW_ASSESSMENTS, says=(commands.IMPORT, commands.IMPORT_ALL_OR_NONE))
@click.argument("files", type=FOLDER, nargs=-1, required=True, metavar="FILE...")
@option("--yes", is_flag=True, told=say.STORE_WHAT_WORKBOOK_OR_TABLE)
@option("--into", metavar="ID", told=say.ASSESSMENT_THAT_WORKBOOK_OR_TABLE)
def import_(files: tuple[Path, ...], *, yes: bool, into: str | None) -> None:
    """Store each FILE: an exported assessment (JSON), a response file (YAML) or a report with all answers (PDF)."""
    whole = [file for file in files if file.suffix.lower() not in SUFFIXES]
    sheets = [file for file in files if file not in whole]
    read = {file: read_bytes(file, str(file), most=_MOST_IMPORTED) for file in files}
    with app_workspace() as workspace:
        with workspace.change() as change:
            made = [_stored(change, file, read[file]) for file in whole]
        for slug in made:
            tell(slug)
        for file in sheets:
            _changes(workspace, file, read[file], into, is_stored=yes)


def _stored(workspace: Workspace, file: Path, data: bytes) -> str:
    try:
        return import_file(workspace, data, file.name)
    except Refused as refused:
        raise MistakesFound([_mistake(file, problem, refused.mend) for problem in refused.problems]) from None


def _changes(workspace: Workspace, file: Path, data: bytes, into: str | None, *, is_stored: bool) -> None:
    """List what a file changes; store what nobody has changed meanwhile, if that is wanted."""
    assessment = into or assessment_in_file(data, file.name)
    if not assessment:
        what = said(say.FILE_DOES_NOT_SAY)
        raise MistakesFound([_mistake(file, what, said(say.NAME_IT_WITH_INTO_READINESS))])
    reading = read_file(workspace, assessment, data, file.name)
    if reading.faults:
        raise MistakesFound([_mistake(file, fault.sentence, "") for fault in reading.faults])
    for remark in reading.remarks:
        tell(remark, err=True)
    for change in reading.changes:
        empty = said(say.PART_EMPTY_CELL)
        before, after = change.before or empty, change.after or empty
        clash = f" [{said(say.part_app_says_by_now(today=change.today or empty))}]" if change.is_conflict else ""
        tell(f"{change.sheet}!{change.cell}  {change.about} | {change.column}: {before} -> {after}{clash}")
    chosen: dict[tuple[str, str, str], str | None] = {
        change.spot: None for change in reading.changes if not change.is_conflict
    }
    if not chosen:
        tell(said(say.nothing_to_change(file=str(file))))
    elif is_stored:
        done = store_changes(workspace, assessment, data, file.name, chosen)
        tell(said(say.changed_file(file=str(file), cells=done.cells)))
    else:
        tell(said(say.to_change_nothing_is_stored(file=str(file), chosen=len(chosen))))


def _mistake(file: Path, what: str, instead: str) -> Mistake:
    return Mistake(file=str(file), line=None, where="", what=what, instead=instead)
