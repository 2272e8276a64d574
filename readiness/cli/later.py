"""Commands and options whose help is a message: it is said when somebody asks for it, not when the module is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from readiness.words import Message, said


class _Command(click.Command):
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


def command(name: str | None = None, *, about: Message) -> Callable[[Callable[..., Any]], click.Command]:
    """A command with the line that the list of all commands shows."""
    return click.command(name, cls=_Command, about=about)


def option(*names: str, told: Message, **settings: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """An option, as of click, with what its help says."""
    return click.option(*names, cls=_Option, told=told, **settings)
