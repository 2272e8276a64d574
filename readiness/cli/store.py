"""`readiness export`, `backup` and `restore`: what the app keeps, in and out of files."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import click

from readiness.cli.files import refuse_bad_targets, write_all
from readiness.cli.later import command, option
from readiness.cli.options import FOLDER
from readiness.cli.telling import tell
from readiness.content.reading import read_bytes
from readiness.model.actor import COMMAND_LINE
from readiness.model.mistake import Mistake, MistakesFound
from readiness.services.backing_up import back_up, bring_back
from readiness.services.exchanging import RESPONSE_SUFFIXES, export_assessment, export_response
from readiness.services.exporting import answer_workbook, plan_workbook, stored_source, workbook
from readiness.services.keeping_backups import back_up_and_try, dated, remove_oldest
from readiness.services.opening import open_workspace
from readiness.services.records import Refused, StorageProblem
from readiness.services.tracking import TRACKERS, tracker_file
from readiness.services.workspace import Workspace
from readiness.words import said
from readiness.words.say import cli as say
from readiness.words.say import commands

_BOOKS = {"everything": workbook, "answers": answer_workbook, "plan": plan_workbook}
_MOST_KNOWN = 10_000_000
_replace_option = option("--replace", is_flag=True, told=say.REPLACE_WHAT_IS_THERE_ALREADY)


@contextmanager
def app_workspace() -> Iterator[Workspace]:
    """The assessments of the app on this computer; what goes wrong with them is said in sentences."""
    with in_sentences():
        workspace = open_workspace(COMMAND_LINE)
        try:
            yield workspace
        finally:
            workspace.close()


@contextmanager
def in_sentences() -> Iterator[None]:
    """What goes wrong with the database in this block is said as mistakes are."""
    try:
        yield
    except Refused as refused:
        mend = refused.mend if refused.problems == (refused.sentence,) else ""
        raise MistakesFound([_mistake(problem, mend) for problem in refused.problems]) from None
    except StorageProblem as problem:
        raise MistakesFound([_mistake(problem.sentence, problem.mend)]) from None


@command(about=say.WRITE_ASSESSMENT_TO_FILE, says=(commands.EXPORT, commands.EXPORT_WITHOUT_OUT))
@click.argument("assessment", required=False)
@click.argument("out", type=FOLDER, required=False)
@option(
    "--sheet",
    type=click.Choice(list(_BOOKS)),
    default="everything",
    told=say.WHAT_WORKBOOK_HOLDS_EVERYTHING_ANSWERS,
)
@option("--tracker", type=click.Choice([each.slug for each in TRACKERS]), told=say.WRITE_PLAN_FOR_TRACKER)
@option("--known", type=FOLDER, metavar="CSV", told=say.TRACKERS_OWN_EXPORT_WHAT)
def export(assessment: str | None, out: Path | None, sheet: str, tracker: str | None, known: Path | None) -> None:
    """Write an assessment of the app to OUT: all of it as JSON, a workbook (.xlsx), or its answers (.yaml)."""
    if out is not None:
        refuse_bad_targets(None, [out])
    with app_workspace() as workspace:
        if assessment is None:
            for entry in workspace.assessments(with_archive=True):
                tell(f"{entry.id}\t{entry.changed_at:%Y-%m-%d}\t{entry.name}")
            return
        if tracker is not None:
            numbers = read_bytes(known, str(known), most=_MOST_KNOWN) if known is not None else None
            content = tracker_file(stored_source(workspace, assessment), tracker, numbers)
        else:
            content = _content(workspace, assessment, out.suffix.lower() if out is not None else "", sheet)
    if out is None:
        click.echo(content)
    else:
        write_all({out: content})


def _content(workspace: Workspace, assessment: str, suffix: str, sheet: str) -> bytes:
    if suffix in RESPONSE_SUFFIXES:
        return export_response(workspace, assessment).encode()
    if suffix == ".xlsx":
        return _BOOKS[sheet](stored_source(workspace, assessment))
    return export_assessment(workspace, assessment)


@command(about=say.WRITE_EVERYTHING_TO_ONE_FILE, says=(commands.BACKUP, commands.BACKUP_HOLDS_SECRETS))
@click.argument("file", type=FOLDER)
@_replace_option
@option("--verify", is_flag=True, told=say.BRING_BACKUP_BACK_BESIDE)
@option("--keep", type=click.IntRange(1), metavar="N", told=say.KEEP_NEWEST_BACKUPS)
def backup(file: Path, replace: bool, verify: bool, keep: int | None) -> None:
    """Write everything the app keeps to FILE, or to a file with today's date in it if FILE is a folder."""
    if keep is not None and not file.is_dir():
        raise MistakesFound([_mistake(said(say.KEEP_NEEDS_FOLDER), said(say.NAME_FOLDER_THAT_IS_THERE))])
    folder, file = file, dated(file, datetime.now(UTC)) if file.is_dir() else file
    refuse_bad_targets(None, [file])
    with app_workspace() as workspace:
        if verify:
            assessments = back_up_and_try(workspace, file, COMMAND_LINE, overwrite=replace)
        else:
            assessments = back_up(workspace, file, overwrite=replace)
    if keep is not None:
        remove_oldest(folder, keep)
    tell(said(say.assessments_assessments(assessments=assessments, file=str(file))))


@command(about=say.BRING_EVERYTHING_BACK_FROM_BACKUP, says=(commands.RESTORE,))
@click.argument("file", type=FOLDER)
@_replace_option
def restore(file: Path, replace: bool) -> None:
    """Bring back everything that FILE holds, in place of what the app keeps now."""
    with app_workspace() as workspace:
        assessments = bring_back(workspace, file, overwrite=replace)
    tell(said(say.assessments_are_back(assessments=assessments)))


def _mistake(what: str, instead: str) -> Mistake:
    return Mistake(file="", line=None, where="", what=what, instead=instead)
