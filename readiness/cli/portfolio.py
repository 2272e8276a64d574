"""`readiness portfolio`: a folder of exported assessments side by side, without a server."""

from __future__ import annotations

from pathlib import Path

import click

from readiness.cli.files import refuse_bad_targets, write_all
from readiness.cli.options import FOLDER
from readiness.model.mistake import Mistake, MistakesFound
from readiness.services.portfolio import SUFFIXES, read_portfolio
from readiness.services.records import StorageProblem


@click.command(short_help="Set many exported assessments side by side.")
@click.argument("folder", type=FOLDER)
@click.option("--xlsx", "sheet_file", type=FOLDER, metavar="OUT", help="Where to write the workbook.")
@click.option("--html", "page_file", type=FOLDER, metavar="OUT", help="Where to write the web page.")
def portfolio(folder: Path, sheet_file: Path | None, page_file: Path | None) -> None:
    """Read every exported assessment in FOLDER and write a workbook and a web page of all of them.

    By default they are portfolio.xlsx and portfolio.html in the folder where the command runs. No person is named.
    """
    targets = [sheet_file or Path("portfolio.xlsx"), page_file or Path("portfolio.html")]
    refuse_bad_targets(None, targets)
    if not folder.is_dir():
        raise MistakesFound([_mistake(folder, "This is no folder.", "Name the folder with the exported files.")])
    files = {path.name: path for path in sorted(folder.iterdir()) if path.suffix.lower() in SUFFIXES and path.is_file()}
    if not files:
        raise MistakesFound([_mistake(folder, "No exported assessment is in it.", "Export some: `readiness export`.")])
    try:
        made = read_portfolio(files)
    except StorageProblem as problem:
        raise MistakesFound([_mistake(folder, problem.sentence, problem.mend)]) from None
    for name, why in made.left_out:
        click.echo(f"Left out: {name}: {why}", err=True)
    if not made.items:
        raise MistakesFound([_mistake(folder, "None of its files could be read.", "Export the assessments again.")])
    write_all(dict(zip(targets, (made.workbook(), made.page()), strict=True)))
    click.echo(f"{len(made.items)} of {len(files)} files: {targets[0]}, {targets[1]}")


def _mistake(path: Path, what: str, instead: str) -> Mistake:
    return Mistake(file=str(path), line=None, where="", what=what, instead=instead)
