"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

from readiness.cli.later import option
from readiness.content.library import Library
from readiness.content.packs import library_named, load_pack
from readiness.model.mistake import MistakesFound
from readiness.services.opening import usual_packs
from readiness.words.say import cli as say

FOLDER = click.Path(path_type=Path)

content_option = option(
    "--content",
    type=FOLDER,
    default=None,
    metavar="PACK",
    told=say.USE_THIS_PACK_INSTEAD,
)


def chosen_library(pack: Path | None, answers: Path | bytes | None = None) -> Library:
    """The content of a pack; without one, the built-in questions that a response file answers, or the usual ones.

    Raises:
        MistakesFound: The pack is not whole.
    """
    if pack is not None:
        return load_pack(pack)
    packs = usual_packs()
    if not packs.offered:
        raise MistakesFound(packs.broken[0].mistakes)
    return packs.offered[0] if answers is None else library_named(answers, packs.offered)
