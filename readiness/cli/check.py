"""`readiness check`: every mistake in questionnaires and rubrics, with its place."""

from __future__ import annotations

from pathlib import Path

import click

from readiness.cli.options import FOLDER, content_folders
from readiness.content.checking import ContentReport, check_folders
from readiness.model.mistake import MistakesFound


@click.command(short_help="Check questionnaires and rubrics.")
@click.argument("folder", type=FOLDER, required=False)
@click.option("--trace", is_flag=True, help="Also print which entry covers which source statement (id, kind, target).")
def check(folder: Path | None, trace: bool) -> None:
    """Check questionnaires and rubrics: names, numbers, wording and sources.

    FOLDER holds the folders `questionnaires` and `rubrics`; by default the built-in ones are checked.
    """
    report = check_folders(*content_folders(folder))
    if trace:
        for row in report.traces:
            click.echo(f"{row.id}\t{row.kind}\t{row.target}")
    if report.mistakes:
        raise MistakesFound(report.mistakes)
    click.echo(_verdict(report), err=trace)


def _verdict(report: ContentReport) -> str:
    statements = len({trace.id for trace in report.traces})
    return (
        f"No mistakes: {report.questions} questions at reading grade {report.reading_grade or 0:.1f}, "
        f"{statements} source statements covered by {len(report.traces)} uses."
    )
