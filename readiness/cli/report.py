"""`readiness report`: assessments of the app as files to hand over, many at once."""

from __future__ import annotations

from pathlib import Path

import click

from readiness.cli.files import make_folder, refuse_bad_folder, refuse_bad_targets, write_all
from readiness.cli.later import command, option
from readiness.cli.options import FOLDER
from readiness.cli.store import app_workspace
from readiness.cli.telling import tell
from readiness.content.reading import read_bytes
from readiness.services.handing_over import format_of, hand_over, slugs
from readiness.words import said
from readiness.words.say import cli as say
from readiness.words.say import commands

_FORMATS = "pdf"
_MOST_TEMPLATE = 20_000_000


@command(about=say.WRITE_REPORTS_OF_ASSESSMENTS, says=(commands.REPORT,))
@click.argument("assessments", nargs=-1, required=True, metavar="ID...")
@option(
    "--format",
    "formats",
    default=_FORMATS,
    show_default=True,
    metavar="A,B",
    told=say.any_of(formats=", ".join(slugs())),
)
@option(
    "--template",
    "templates",
    type=FOLDER,
    multiple=True,
    metavar="FILE",
    told=say.DOCX_OR_PPTX,
)
@option("--to", "folder", type=FOLDER, default=Path(), metavar="FOLDER", told=say.WHERE_TO_WRITE_BY_DEFAULT)
def report(assessments: tuple[str, ...], formats: str, templates: tuple[Path, ...], folder: Path) -> None:
    """Write the report of each assessment ID in every format asked for; `readiness export` lists the ids."""
    refuse_bad_folder(folder)
    own = {file.suffix.lower().lstrip("."): read_bytes(file, str(file), most=_MOST_TEMPLATE) for file in templates}
    with app_workspace() as workspace:
        wanted = [format_of(slug.strip()) for slug in formats.split(",") if slug.strip()]
        made: dict[Path, bytes] = {}
        for assessment in assessments:
            for each in wanted:
                file = hand_over(workspace, assessment, each.slug, own.get(each.ending))
                made[_free(folder / file.name, made)] = file.data
    make_folder(folder)
    refuse_bad_targets(None, list(made))
    write_all(made)
    for target in made:
        tell(said(say.written_target(target=str(target))))


def _free(target: Path, taken: dict[Path, bytes]) -> Path:
    """The same name, or with a number where two assessments of one organization would share a file."""
    number = 2
    free = target
    while free in taken:
        free = target.with_name(f"{target.stem} ({number}){target.suffix}")
        number += 1
    return free
