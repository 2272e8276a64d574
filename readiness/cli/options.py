"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

from readiness.content.folders import questionnaires_folder, rubrics_folder

FOLDER = click.Path(path_type=Path)

content_option = click.option(
    "--content",
    type=FOLDER,
    default=None,
    metavar="FOLDER",
    help="Use the folders `questionnaires` and `rubrics` in FOLDER instead of the built-in ones.",
)


def content_folders(folder: Path | None) -> tuple[Path, Path]:
    """The folders of questionnaires and rubrics inside `folder`, or the built-in ones."""
    if folder is None:
        return questionnaires_folder(), rubrics_folder()
    return folder / "questionnaires", folder / "rubrics"
