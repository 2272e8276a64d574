"""`readiness portfolio`: a folder of exported assessments side by side, without a server."""

from __future__ import annotations

from pathlib import Path

import click

from readiness.cli.files import refuse_bad_targets, write_all
from readiness.cli.later import command, option
from readiness.cli.options import FOLDER
from readiness.cli.telling import tell
from readiness.model.mistake import Mistake, MistakesFound
from readiness.services.portfolio import SUFFIXES, read_portfolio
from readiness.services.records import StorageProblem
from readiness.words import said
from readiness.words.say import cli as say
from readiness.words.say import commands


@command(about=say.SET_MANY_EXPORTED_ASSESSMENTS_SIDE, says=(commands.PORTFOLIO, commands.PORTFOLIO_WRITES))
@click.argument("folder", type=FOLDER)
@option("--xlsx", "sheet_file", type=FOLDER, metavar="OUT", told=say.WHERE_TO_WRITE_WORKBOOK)
@option("--html", "page_file", type=FOLDER, metavar="OUT", told=say.WHERE_TO_WRITE_WEB_PAGE)
def portfolio(folder: Path, sheet_file: Path | None, page_file: Path | None) -> None:
    """Read every exported assessment in FOLDER and write a workbook and a web page of all of them."""
    targets = [sheet_file or Path("portfolio.xlsx"), page_file or Path("portfolio.html")]
    refuse_bad_targets(None, targets)
    if not folder.is_dir():
        raise MistakesFound([_mistake(folder, said(say.THIS_IS_NO_FOLDER), said(say.NAME_FOLDER_WITH_EXPORTED_FILES))])
    files = {path.name: path for path in sorted(folder.iterdir()) if path.suffix.lower() in SUFFIXES and path.is_file()}
    if not files:
        raise MistakesFound(
            [_mistake(folder, said(say.NO_EXPORTED_ASSESSMENT), said(say.EXPORT_SOME_READINESS_EXPORT))]
        )
    try:
        made = read_portfolio(files)
    except StorageProblem as problem:
        raise MistakesFound([_mistake(folder, problem.sentence, problem.mend)]) from None
    for name, why in made.left_out:
        tell(said(say.left_out(name=name, why=why)), err=True)
    if not made.items:
        raise MistakesFound([_mistake(folder, said(say.NONE_OF_ITS_FILES_COULD), said(say.EXPORT_ASSESSMENTS_AGAIN))])
    write_all(dict(zip(targets, (made.workbook(), made.page()), strict=True)))
    tell(
        said(
            say.of_files(
                items=len(made.items), files=len(files), targets=str(targets[0]), other_targets=str(targets[1])
            )
        )
    )


def _mistake(path: Path, what: str, instead: str) -> Mistake:
    return Mistake(file=str(path), line=None, where="", what=what, instead=instead)
