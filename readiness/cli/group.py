"""The list of commands. Each is imported when it is used, so that `readiness check` does not wait for the report."""

from __future__ import annotations

import os
from collections.abc import Mapping
from errno import EPIPE
from importlib import import_module
from importlib.metadata import version
from typing import Any

import click

from readiness.cli import click_words
from readiness.cli.later import SpokenCommand, option
from readiness.cli.telling import tell
from readiness.model.mistake import MistakesFound
from readiness.words import said, speaking
from readiness.words.offered import of_terminal
from readiness.words.say import cli as say
from readiness.words.say import commands

_COMMANDS: Mapping[str, str] = {
    "run": "readiness.cli.run:run",
    "template": "readiness.cli.write:template",
    "assess": "readiness.cli.assess:assess",
    "evidence": "readiness.cli.evidence:evidence",
    "report": "readiness.cli.report:report",
    "import": "readiness.cli.importing:import_",
    "portfolio": "readiness.cli.portfolio:portfolio",
    "export": "readiness.cli.store:export",
    "backup": "readiness.cli.store:backup",
    "restore": "readiness.cli.store:restore",
    "upgrade": "readiness.cli.upgrade:upgrade",
    "invite": "readiness.cli.invite:invite",
    "erase": "readiness.cli.erase:erase",
    "check": "readiness.cli.check:check",
    "new-pack": "readiness.cli.write:new_pack",
    "schema": "readiness.cli.write:schema",
}
"""Module and function of each command."""
_ONLY_READ = frozenset({"assess", "check"})
"""Whoever gives one of these a file to read does not expect that anything of it was written."""


class _LazyGroup(SpokenCommand, click.Group):
    """Finds commands by name, and turns mistakes in a file into a list with exit code 2."""

    def main(self, *given: Any, **settings: Any) -> Any:
        """Run a command in the language of the terminal."""
        click_words.speak_in_messages()
        with speaking(of_terminal(os.environ)):
            return super().main(*given, **settings)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click passes it
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  click passes it
        if cmd_name not in _COMMANDS:
            return None
        module, _, name = _COMMANDS[cmd_name].partition(":")
        command: click.Command = getattr(import_module(module), name)
        return command

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except MistakesFound as found:
            for mistake in found.mistakes:
                tell(mistake.sentence, err=True)
            count = len(found.mistakes)
            only_reads = ctx.invoked_subcommand in _ONLY_READ
            tell(said((say.mistakes_found if only_reads else say.found_nothing_was_written)(count=count)), err=True)
            ctx.exit(2)
        except OSError as error:
            if error.errno == EPIPE:
                raise  # click ends quietly when nobody reads on
            tell(
                said(
                    say.cannot_be_used(filename=str(error.filename or said(say.OUTPUT)), strerror=str(error.strerror))
                ),
                err=True,
            )
            ctx.exit(2)


def _tell_version(ctx: click.Context, _option: click.Parameter, is_asked: bool) -> None:
    if is_asked and not ctx.resilient_parsing:
        tell(said(commands.version(version=version("ml-readiness"))))
        ctx.exit()


@click.group(
    cls=_LazyGroup,
    says=(commands.PROGRAM, commands.EXIT_CODES),
    context_settings={"help_option_names": ["-h", "--help"]},
)
@option(
    "--version", is_flag=True, expose_value=False, is_eager=True, callback=_tell_version, told=commands.SHOW_VERSION
)
def main() -> None:
    """Assess how ready an organization is for machine learning, and plan what to do first."""
