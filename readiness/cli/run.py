"""`readiness run`: the web app on this computer.

The program that is started takes the place of this one, so nothing is loaded here that it loads again.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from readiness.cli.later import command, option
from readiness.cli.telling import tell
from readiness.content.folders import PACKS, app_file, brought_packs
from readiness.words import said
from readiness.words.say import cli as say
from readiness.words.say import commands

_ARENAS = "MALLOC_ARENA_MAX"
"""How many heaps the C library may keep. By default each thread has one, whose free room no other thread uses; the
threads of Python take turns anyway.
"""
_OWN_ROOM = "MALLOC_MMAP_THRESHOLD_"
"""From how many bytes on a block gets room of its own, which goes back to the system with it. By default the C library
raises this up to the largest block that was ever freed; later ones then lie in the heap, where one small block behind
them keeps all of it.
"""
_TABLES = "ARROW_DEFAULT_MEMORY_POOL"
"""Where Arrow keeps the tables of a page. By default it takes megabytes ahead; those of a page are small."""


@command(about=say.START_WEB_APP, says=(commands.RUN,))
@option("--host", default=None, metavar="ADDRESS", told=say.ADDRESS_TO_LISTEN_ON_LETS)
@option("--port", type=click.IntRange(1, 65535), default=None, metavar="N", told=say.PORT_TO_LISTEN)
@option(
    "--content",
    "packs",
    type=click.Path(path_type=Path),
    multiple=True,
    metavar="PACK",
    told=say.OFFER_THIS_PACK_TOO_FOLDER,
)
def run(host: str | None, port: int | None, packs: tuple[Path, ...]) -> None:
    """Start the web app; it prints its address and runs until it is stopped."""
    environment = {_ARENAS: "1", _OWN_ROOM: "262144", _TABLES: "system", **os.environ}
    if packs:
        environment[PACKS] = os.pathsep.join([*map(str, brought_packs()), *(str(pack.resolve()) for pack in packs)])
        _say_what_is_not_whole(packs)
    sys.stdout.flush()
    os.execve(sys.executable, streamlit_command(host, port), environment)  # noqa: S606  no shell: the arguments are fixed or checked


def _say_what_is_not_whole(packs: tuple[Path, ...]) -> None:
    """The app starts with the packs that are whole; what is wrong with the others is said here and on Home."""
    from readiness.content.packs import load_packs

    for broken in load_packs(packs).broken:
        for mistake in broken.mistakes:
            tell(mistake.sentence, err=True)
        tell(said(say.this_pack_is_not_used(name=broken.name)), err=True)


def streamlit_command(host: str | None, port: int | None) -> list[str]:
    """The command line that serves the app; safe settings come from the file beside the entry script."""
    command = [sys.executable, "-m", "streamlit", "run", str(app_file())]
    if host is not None:
        command.append(f"--server.address={host}")
    if port is not None:
        command.append(f"--server.port={port}")
    return command
