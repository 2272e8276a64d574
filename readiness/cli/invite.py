"""`readiness invite`: a link by which somebody joins a workspace, the first owner of an installation among them."""

from __future__ import annotations

import os

import click

from readiness.cli.later import command, option
from readiness.cli.store import app_workspace
from readiness.cli.telling import tell
from readiness.model.actor import MEMBER_ROLES, MemberRole
from readiness.model.mistake import Mistake, MistakesFound
from readiness.services import accounts as services
from readiness.services.accounts import ADDRESS, HOME, WrongSetting, accounts_in
from readiness.words import said
from readiness.words.say import cli as say
from readiness.words.say import commands


@command(
    about=say.MAKE_LINK_BY_WHICH_SOMEBODY,
    says=(commands.INVITE, commands.WHAT_WORKSPACE_IS, commands.INVITE_NEEDS_SIGNING_IN),
)
@click.argument("workspace", default=HOME)
@option("--role", type=click.Choice(MEMBER_ROLES), default="owner", told=say.WHAT_THEY_MAY_DO_OWNER)
@option("--new", "is_new", is_flag=True, told=say.MAKE_WORKSPACE)
def invite(workspace: str, role: MemberRole, is_new: bool) -> None:
    """Print a link by which one person joins WORKSPACE, by default “Home”. It can be used once, within seven days."""
    try:
        accounts = accounts_in(os.environ)
    except WrongSetting as wrong:
        raise MistakesFound([_mistake(str(wrong), said(say.GIVE_ALL_SETTINGS_OF_SIGNING))]) from None
    if accounts is None:
        raise MistakesFound([_mistake(said(say.NOBODY_HAS_TO_SIGN), said(say.set_and_what_belongs(address=ADDRESS)))])
    with app_workspace() as here:
        space = services.space_called(here, workspace, is_new=is_new)
        address = services.invite(here, accounts, space.id, role)
    tell(address)


def _mistake(what: str, instead: str) -> Mistake:
    return Mistake(file="", line=None, where="", what=what, instead=instead)
