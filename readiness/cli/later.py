"""Commands and options whose help is a message: it is said when somebody asks for it, not when the module is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from readiness.words import Message, said
from readiness.words.say import commands as say


class SpokenCommand(click.Command):
    """A command with what its help says, a message for each paragraph."""

    def __init__(self, *given: Any, says: tuple[Message, ...], **settings: Any) -> None:
        """Take what a command of click takes, and its paragraphs."""
        super().__init__(*given, **settings)
        self._says = says

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the paragraphs in the language that is spoken."""
        self.help = "\n\n".join(map(said, self._says))
        super().format_help_text(ctx, formatter)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option that asks for the help, with its line in the language that is spoken."""
        found = super().get_help_option(ctx)
        if found is not None:
            found.help = said(say.SHOW_HELP)
        return found


class _Command(SpokenCommand):
    def __init__(self, *given: Any, about: Message, **settings: Any) -> None:
        super().__init__(*given, **settings)
        self._about = about

    def get_short_help_str(self, limit: int = 45) -> str:
        self.short_help = said(self._about)
        return super().get_short_help_str(limit)


class _Option(click.Option):
    def __init__(self, *given: Any, told: Message, **settings: Any) -> None:
        super().__init__(*given, **settings)
        self._told = told

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        self.help = said(self._told)
        return super().get_help_record(ctx)


def command(
    name: str | None = None, *, about: Message, says: tuple[Message, ...]
) -> Callable[[Callable[..., Any]], click.Command]:
    """A command with the line that the list of all commands shows, and the paragraphs of its own help."""
    return click.command(name, cls=_Command, about=about, says=says)


def option(*names: str, told: Message, **settings: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """An option, as of click, with what its help says."""
    return click.option(*names, cls=_Option, told=told, **settings)
