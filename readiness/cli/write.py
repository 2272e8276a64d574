"""`readiness schema`, `template` and `new-pack`: what authors and programs need to write files."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from shlex import quote
from typing import get_args

import click

from readiness.cli.files import write_all
from readiness.cli.later import command, option
from readiness.cli.options import FOLDER, chosen_library, content_option
from readiness.cli.telling import tell
from readiness.content.authoring import new_pack as files_of_new_pack
from readiness.content.authoring import questionnaire_template
from readiness.content.naming import slug_of
from readiness.content.schemas import SchemaName, schema_text
from readiness.content.template import response_template
from readiness.model.mistake import Mistake, MistakesFound
from readiness.services.opening import usual_packs
from readiness.services.spoken_library import in_spoken_language
from readiness.words import said
from readiness.words.say import cli as say
from readiness.words.say import commands


@command(about=say.PRINT_JSON_SCHEMA, says=(commands.SCHEMA,))
@click.argument("name", type=click.Choice(get_args(SchemaName)))
@content_option
def schema(name: SchemaName, content: Path | None) -> None:
    """Print the JSON Schema of a kind of file."""
    tell(schema_text(name, chosen_library(content)), nl=False)


@command(about=say.PRINT_EMPTY_RESPONSE_FILE, says=(commands.TEMPLATE,))
@option("--questionnaire", is_flag=True, told=say.PRINT_SMALL_QUESTIONNAIRE_TO_START)
@content_option
def template(questionnaire: bool, content: Path | None) -> None:
    """Print an empty response file with every question, ready to fill in with any editor."""
    if questionnaire:
        tell(questionnaire_template(), nl=False)
        return
    library = in_spoken_language(chosen_library(content))
    tell(response_template(library.questionnaire, library.rubric, str(content or "")), nl=False)


@command("new-pack", about=say.WRITE_SMALL_PACK, says=(commands.NEW_PACK,))
@click.argument("name", type=FOLDER)
def new_pack(name: Path) -> None:
    """Write a small pack into the new folder NAME: questions, points, gates, actions, roles and problems to change."""
    why = _taken(name)
    if why:
        raise MistakesFound([Mistake(file=str(name), line=None, where="", what=why, instead=_another(name))])
    files = {name / place: content for place, content in files_of_new_pack(name.name).items()}
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
    write_all(files)
    tell(said(say.written_change_what_you_like(name=str(name), quote=quote(str(name)))))


def _taken(name: Path) -> str:
    """Why a new pack cannot have this name, or "" if it can."""
    if name.exists():
        return said(say.SOMETHING_OF_THIS_NAME_ALREADY)
    slug = slug_of(name.name, "pack", set())
    if any(slug == each.questionnaire.id for each in usual_packs().offered):
        return said(say.built_in_questions_are_called(slug=slug))
    return ""


def _another(name: Path) -> str:
    """Advice with a name that can be had."""
    numbered = (name.with_name(f"{name.name}-{number}") for number in count(2))
    return said(say.choose_another_name(next=str(next(each for each in numbered if not _taken(each)))))
