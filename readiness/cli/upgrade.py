"""`readiness upgrade`: to the database of this version, with a backup and a way back."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from readiness.cli.later import command
from readiness.cli.options import FOLDER
from readiness.cli.store import in_sentences
from readiness.cli.telling import tell
from readiness.model.actor import COMMAND_LINE
from readiness.services import upgrading as services
from readiness.words import said
from readiness.words.say import commands
from readiness.words.say import upgrading as say


@command(about=say.COMMAND, says=(commands.UPGRADE, commands.UPGRADE_BESIDE))
@click.argument("folder", type=FOLDER)
def upgrade(folder: Path) -> None:
    """Bring the database to the form of this version, after a backup in FOLDER that was brought back once to try it."""
    with in_sentences():
        if not services.needs_upgrade():
            tell(said(say.NOTHING_TO_DO))
            return
        folder.mkdir(parents=True, exist_ok=True)
        done = services.upgrade(COMMAND_LINE, folder, datetime.now(UTC))
    tell(said(say.done(before=done.before, after=done.after, assessments=done.assessments)))
    tell(said(say.way_back(file=str(done.file))))
