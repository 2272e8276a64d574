"""What a command prints: a terminal shows marks of direction as boxes, and what is copied from it would hold them."""

from __future__ import annotations

import click

from readiness.words.isolating import plain


def tell(words: str, *, err: bool = False, nl: bool = True) -> None:
    """Print words, without the marks round the names in them; with `err` beside the output."""
    click.echo(plain(words), err=err, nl=nl)
