"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

from readiness.content.library import Library, load_library
from readiness.content.packs import load_pack

FOLDER = click.Path(path_type=Path)

content_option = click.option(
    "--content",
    type=FOLDER,
    default=None,
    metavar="PACK",
    help="Use this pack instead of the built-in one: a folder with `questionnaires` and `rubrics`, or a zip file.",
)


def chosen_library(pack: Path | None) -> Library:
    """The content of a pack, or the built-in one.

    Raises:
        MistakesFound: The pack is not whole.
    """
    return load_library() if pack is None else load_pack(pack)
