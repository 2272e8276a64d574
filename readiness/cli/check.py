"""`readiness check`: every mistake in packs, with its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import click

from readiness.cli.files import write_all
from readiness.cli.options import FOLDER
from readiness.content.checking import ContentReport, check_folders
from readiness.content.folders import newer_packs, questionnaires_folder, rubrics_folder
from readiness.content.library import read_library
from readiness.content.pack_files import QUESTIONNAIRES, RUBRICS, opened_pack
from readiness.content.publishing import published_text
from readiness.content.sources import PUBLISHED_FILE
from readiness.model.mistake import Mistake, MistakesFound

_NAMED = 5
_UNPACK = "Unpack it first: `readiness check --publish FOLDER`."


@click.command(short_help="Check questionnaires and rubrics.")
@click.argument("packs", metavar="[PACK]...", type=FOLDER, nargs=-1)
@click.option("--trace", is_flag=True, help="Also print which entry covers which source statement (id, kind, target).")
@click.option("--publish", is_flag=True, help="Note what this version says, so that later checks see what has changed.")
def check(packs: tuple[Path, ...], trace: bool, publish: bool) -> None:
    """Check packs: names, numbers, wording, gates and sources.

    A PACK is a folder that holds the folders `questionnaires` and `rubrics`, or a zip file of it; by default the
    built-in ones are checked.
    """
    if not packs:
        _check(questionnaires_folder(), rubrics_folder(), trace=trace, publish=publish)
        for folder in newer_packs():
            _check(folder / QUESTIONNAIRES, folder / RUBRICS, trace=False, publish=publish)
    for pack in packs:
        if publish and not pack.is_dir():
            what = "Nothing can be noted in a zip file."
            raise MistakesFound([Mistake(file=str(pack), line=None, where="", what=what, instead=_UNPACK)])
        with opened_pack(pack) as folder:
            _check(folder / QUESTIONNAIRES, folder / RUBRICS, trace=trace, publish=publish)


def _check(questionnaires: Path, rubrics: Path, *, trace: bool, publish: bool) -> None:
    report = check_folders(questionnaires, rubrics)
    if publish and report.is_whole:
        library = read_library(questionnaires, rubrics)
        said = published_text(library.questionnaire, library.rubric)
        write_all({questionnaires / PUBLISHED_FILE: said.encode()})
        report = check_folders(questionnaires, rubrics)
    if trace:
        for row in report.traces:
            click.echo(f"{row.id}\t{row.kind}\t{row.target}")
    if report.mistakes:
        raise MistakesFound(report.mistakes)
    click.echo(_verdict(report), err=trace)


def _verdict(report: ContentReport) -> str:
    asked = (
        f"No mistakes: {report.questions} questions, {report.gates} gates and {report.actions} actions, "
        f"at reading grade {report.reading_grade or 0:.1f}, {report.minutes} minutes to read and answer"
    )
    if report.first_minutes:
        asked = f"{asked} ({report.first_minutes} for the first look)"
    statements = len({trace.id for trace in report.traces})
    verdict = (
        f"{asked}, {statements} source statements covered by {len(report.traces)} uses." if statements else f"{asked}."
    )
    return "\n".join((verdict, *_other_levels(report)))


def _other_levels(report: ContentReport) -> Iterator[str]:
    """A level that was forgotten is no mistake, as questions may differ; it has to be seen all the same."""
    ((usual, many), *_) = Counter(number for _, number in report.levels).most_common(1) or [(0, 0)]
    others = [f"`{slug}` has {number}" for slug, number in report.levels if number != usual]
    if others:
        more = f" and {len(others) - _NAMED} more have another number" if len(others) > _NAMED else ""
        named = ", ".join(others[:_NAMED])
        yield f"Look again: {many} questions have {usual} levels, {named}{more}."
