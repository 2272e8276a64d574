"""`readiness report`: assessments of the app as files to hand over, many at once."""

from __future__ import annotations

from pathlib import Path

import click

from readiness.cli.files import refuse_bad_targets, write_all
from readiness.cli.options import FOLDER
from readiness.cli.store import app_workspace
from readiness.services.handing_over import format_of, hand_over, slugs

_FORMATS = "pdf"


@click.command(short_help="Write reports of assessments, in one or more formats.")
@click.argument("assessments", nargs=-1, required=True, metavar="ID...")
@click.option(
    "--format", "formats", default=_FORMATS, show_default=True, metavar="A,B", help=f"Any of: {', '.join(slugs())}."
)
@click.option("--to", "folder", type=FOLDER, default=Path(), metavar="FOLDER", help="Where to write; by default here.")
def report(assessments: tuple[str, ...], formats: str, folder: Path) -> None:
    """Write the report of each assessment ID in every format asked for; `readiness export` lists the ids."""
    with app_workspace() as workspace:
        wanted = [format_of(slug.strip()) for slug in formats.split(",") if slug.strip()]
        made: dict[Path, bytes] = {}
        for assessment in assessments:
            for each in wanted:
                file = hand_over(workspace, assessment, each.slug)
                made[_free(folder / file.name, made)] = file.data
    refuse_bad_targets(None, list(made))
    write_all(made)
    for target in made:
        click.echo(f"Written: {target}")


def _free(target: Path, taken: dict[Path, bytes]) -> Path:
    """The same name, or with a number where two assessments of one organization would share a file."""
    number = 2
    free = target
    while free in taken:
        free = target.with_name(f"{target.stem} ({number}){target.suffix}")
        number += 1
    return free
