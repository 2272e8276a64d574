"""`readiness erase`: forgetting a person who has signed in."""

from __future__ import annotations

import click

from readiness.cli.later import command, option
from readiness.cli.store import app_workspace
from readiness.cli.telling import tell
from readiness.model.mistake import Mistake, MistakesFound
from readiness.services import erasing as services
from readiness.services.erasing import KnownPerson
from readiness.words import said
from readiness.words.say import commands
from readiness.words.say import erasing as say


@command(about=say.COMMAND, says=(commands.ERASE, commands.ERASE_LEAVES_HISTORIES))
@click.argument("who")
@option("--yes", is_flag=True, told=say.DO_IT)
def erase(who: str, yes: bool) -> None:
    """Erase the account of WHO, an id, a name or an email address: how they are called and sign in, and their roles."""
    with app_workspace() as here:
        person = _one(services.people_called(here, who), who)
        if yes:
            services.erase(here, person.id)
            tell(said(say.erased(id=person.id)))
        else:
            tell(said(say.would_erase(whom=_named(person), id=person.id)))


def _one(found: tuple[KnownPerson, ...], who: str) -> KnownPerson:
    if not found:
        raise MistakesFound([_mistake(said(say.nobody(who=who)), said(say.NOBODY_MEND))])
    if len(found) > 1:
        people = tuple(f"{each.id}: {_named(each)}" for each in found)
        raise MistakesFound([_mistake(said(say.several(who=who, people=people)), said(say.SEVERAL_MEND))])
    return found[0]


def _named(person: KnownPerson) -> str:
    return f"{person.name} ({person.email})" if person.email else person.name


def _mistake(what: str, instead: str) -> Mistake:
    return Mistake(file="", line=None, where="", what=what, instead=instead)
