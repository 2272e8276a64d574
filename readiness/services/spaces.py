"""What members do with their workspaces: see who is in, invite, change roles, close links, read what happened."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.model.actor import MEMBER_ROLES, MemberRole
from readiness.model.permission import Subject, may_give
from readiness.services.workspace import Workspace
from readiness.storage.people_records import Invited, Member, Space, SpaceEvent
from readiness.storage.spaces import FEWEST_OWNERS, LONGEST_INVITATION

DAYS_OF_INVITATION = LONGEST_INVITATION.days
__all__ = ["DAYS_OF_INVITATION", "FEWEST_OWNERS", "Invited", "Member", "Space", "SpaceEvent"]


def spaces_of(workspace: Workspace) -> tuple[Space, ...]:
    """The workspaces to which whoever acts belongs, by name."""
    return workspace.store.spaces()


def found_space(workspace: Workspace, name: str) -> str:
    """Make a workspace, whose first owner is whoever acts; return its id.

    Raises:
        Refused: the name is none, or who acts is no owner where they work.
    """
    return workspace.store.found_space(name, at=workspace.now())


def members_of(workspace: Workspace, space: str) -> tuple[Member, ...]:
    """Who belongs to a workspace, by name; raises NotThere for who does not."""
    return workspace.store.members(space)


def roles_to_give(workspace: Workspace, space: str) -> tuple[MemberRole, ...]:
    """The roles that whoever acts may give there, the least first."""
    return tuple(each for each in MEMBER_ROLES if may_give(workspace.actor, each, Subject(space)))


def set_role(
    workspace: Workspace, space: str, person: str, role: MemberRole | None, *, replaces: MemberRole | None = None
) -> None:
    """Give a member another role, or none, in place of the one that was seen; None is whichever it is.

    Raises:
        NotThere: nobody of this id belongs there.
        Refused: the workspace would be left with one owner, the role is above that of who acts, or theirs or the
            member's has changed.
    """
    workspace.store.set_role(space, person, role, replaces=replaces, at=workspace.now())


def open_invitations(workspace: Workspace, space: str) -> tuple[Invited, ...]:
    """The invitations by which somebody can still join."""
    now = workspace.now()
    found = workspace.store.invitations(space)
    return tuple(each for each in found if each.used_by is None and each.revoked_at is None and each.ends_at > now)


def withdraw(workspace: Workspace, space: str, token_hash: str) -> None:
    """Let an invitation lead nowhere from now on."""
    workspace.store.withdraw_invitation(space, token_hash, at=workspace.now())


def open_links(workspace: Workspace, space: str) -> tuple[str, ...]:
    """The ids of the assessments that their link alone still opens."""
    return workspace.store.open_links(space)


def close_links(workspace: Workspace, assessment_ids: Sequence[str]) -> int:
    """Let the link of each open it to nobody who has not signed in; return how many were open."""
    return workspace.store.close_links(assessment_ids, at=workspace.now())


def events_of(workspace: Workspace, space: str, *, limit: int | None = None) -> tuple[SpaceEvent, ...]:
    """What happened in a workspace, newest first."""
    return workspace.store.events(space, limit=limit)


def note_export(workspace: Workspace, assessment_id: str, what: str) -> None:
    """Note that somebody took a file of an assessment along, where people sign in."""
    if workspace.actor.is_bound:
        workspace.store.note_export(assessment_id, what, at=workspace.now())
