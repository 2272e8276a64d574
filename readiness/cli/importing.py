"""`readiness import`: files into the app, many at once; what a workbook changes is shown before it is stored."""

from __future__ import annotations

from pathlib import Path

import click

from readiness.cli.options import FOLDER
from readiness.cli.store import app_workspace
from readiness.content.reading import read_bytes
from readiness.model.mistake import Mistake, MistakesFound
from readiness.services.exchanging import import_file
from readiness.services.importing import SUFFIXES, assessment_in_file, read_file, store_changes
from readiness.services.records import Refused
from readiness.services.workspace import Workspace

_MOST_IMPORTED = 100_000_000


@click.command(name="import", short_help="Store files as new assessments, or the changes of a workbook.")
@click.argument("files", type=FOLDER, nargs=-1, required=True, metavar="FILE...")
@click.option("--yes", is_flag=True, help="Store what a workbook or table changes; without it the changes are listed.")
@click.option("--into", metavar="ID", help="The assessment that a workbook or table changes, if it does not say.")
def import_(files: tuple[Path, ...], *, yes: bool, into: str | None) -> None:
    """Store each FILE: an exported assessment (JSON), a response file (YAML) or a report with all answers (PDF).

    Each becomes a new assessment; all of them are stored, or none. A workbook (.xlsx) or table (.csv) changes the
    assessment that it was made from.
    """
    whole = [file for file in files if file.suffix.lower() not in SUFFIXES]
    sheets = [file for file in files if file not in whole]
    read = {file: read_bytes(file, str(file), most=_MOST_IMPORTED) for file in files}
    with app_workspace() as workspace:
        with workspace.change() as change:
            made = [_stored(change, file, read[file]) for file in whole]
        for slug in made:
            click.echo(slug)
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
        what = "The file does not say which assessment it belongs to."
        raise MistakesFound([_mistake(file, what, "Name it with --into; `readiness export` lists the ids.")])
    reading = read_file(workspace, assessment, data, file.name)
    if reading.faults:
        raise MistakesFound([_mistake(file, fault.sentence, "") for fault in reading.faults])
    for remark in reading.remarks:
        click.echo(remark, err=True)
    for change in reading.changes:
        before, after = change.before or "(empty)", change.after or "(empty)"
        clash = f" [left out: the app says {change.today or '(empty)'} by now]" if change.is_conflict else ""
        click.echo(f"{change.sheet}!{change.cell}  {change.about} | {change.column}: {before} -> {after}{clash}")
    chosen: dict[tuple[str, str, str], str | None] = {
        change.spot: None for change in reading.changes if not change.is_conflict
    }
    if not chosen:
        click.echo(f"{file}: nothing to change.")
    elif is_stored:
        done = store_changes(workspace, assessment, data, file.name, chosen)
        click.echo(f"{file}: {done.cells} changed.")
    else:
        click.echo(f"{file}: {len(chosen)} to change. Nothing is stored; repeat it with --yes.")


def _mistake(file: Path, what: str, instead: str) -> Mistake:
    return Mistake(file=str(file), line=None, where="", what=what, instead=instead)
