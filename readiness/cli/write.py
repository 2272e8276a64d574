"""`readiness schema` and `readiness template`: what authors and programs need to write files."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import click

from readiness.cli.options import content_folders, content_option
from readiness.content.authoring import questionnaire_template
from readiness.content.library import load_library
from readiness.content.schemas import SchemaName, schema_text
from readiness.content.template import response_template


@click.command(short_help="Print a JSON Schema.")
@click.argument("name", type=click.Choice(get_args(SchemaName)))
@content_option
def schema(name: SchemaName, content: Path | None) -> None:
    """Print the JSON Schema of a kind of file."""
    click.echo(schema_text(name, load_library(*content_folders(content))), nl=False)


@click.command(short_help="Print an empty response file.")
@click.option("--questionnaire", is_flag=True, help="Print a small questionnaire to start a new one from instead.")
@content_option
def template(questionnaire: bool, content: Path | None) -> None:
    """Print an empty response file with every question, ready to fill in with any editor."""
    if questionnaire:
        click.echo(questionnaire_template(), nl=False)
        return
    library = load_library(*content_folders(content))
    click.echo(response_template(library.questionnaire, library.rubric), nl=False)
