"""Who does something: what the history of an assessment remembers of it, and what decides what they may do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, get_args

from readiness.model.base import Noun

LONGEST_ACTOR = 100
BY_LINK: Final = "by"
"""What stands before the link in the line of the history."""

MemberRole = Literal["viewer", "facilitator", "editor", "owner"]
ActorKind = Literal[
    "nobody", "local-user", "command-line", "person", "link", "share", "leader", "seat", "guest", "respondent"
]
MEMBER_ROLES: tuple[MemberRole, ...] = get_args(MemberRole)
"""What a member of a workspace may be, each one with all that those before it may do."""
ACTOR_KINDS: tuple[ActorKind, ...] = get_args(ActorKind)

_BOUND: Final[frozenset[ActorKind]] = frozenset({"nobody", "person", "link", "share", "guest"})


class Actor(Noun):
    """Who acts, as one step sees them.

    That is whoever sits at this installation or at its command line, a person who signed in, or who came with a key:
    the link of an assessment from before there were accounts, a link to one result, the link of a second facilitator,
    a seat in a workshop, a link by which somebody without an account may edit one assessment (guest), or one by which
    they answer questions of it and nothing else (respondent).

    A person who holds a link to edit stays the person: `lent` is that link, and `opens` where it leads.

    `id` tells one person, key or seat from another. `roles` are those of a person, by workspace. `opens` is the one
    assessment that a key leads to, and `sections` are those of its questions that a respondent is asked. `workspace` is
    where a person works now: what they begin belongs there.
    """

    kind: ActorKind
    id: str = ""
    roles: Mapping[str, MemberRole] = {}
    opens: str = ""
    sections: tuple[str, ...] = ()
    workspace: str = ""
    lent: str = ""

    @property
    def is_bound(self) -> bool:
        """Whether the store asks at each step what they may do.

        Not for whoever runs the installation. Nor for seats, second facilitators and respondents: the services act in
        their names after they have looked at the secret that each of them holds.
        """
        return self.kind in _BOUND

    @property
    def is_known(self) -> bool:
        """Whether it is somebody who signed in, whatever opens to them what they see."""
        return bool(self.id) and self.kind in {"person", "link"}

    @property
    def edits_by(self) -> str:
        """The id of the link by which they edit the assessment that `opens` names; empty where there is none."""
        return self.id if self.kind == "guest" else self.lent

    def holding(self, link: str, assessment: str) -> Actor:
        """The same person, who may edit this assessment by this link too."""
        return self.model_copy(update={"lent": link, "opens": assessment})

    @property
    def by_roles(self) -> Actor:
        """The same person without the link that they hold."""
        return self.model_copy(update={"lent": "", "opens": ""})

    def working_in(self, workspace: str) -> Actor:
        """The same, where what they begin belongs to this workspace; unchanged if they have no role there."""
        return self.model_copy(update={"workspace": workspace}) if workspace in self.roles else self

    @property
    def only_here(self) -> Actor:
        """The same, with the role in the workspace where they work alone."""
        here = {name: role for name, role in self.roles.items() if name == self.workspace}
        return self.model_copy(update={"roles": here})

    @property
    def text(self) -> str:
        """The line of the history: kind and id, never a name, so that forgetting a person rewrites nothing.

        Of a person who holds a link it tells the link as well.
        """
        by = f" {BY_LINK} {self.lent}" if self.lent else ""
        return f"{self.kind} {self.id}{by}".strip()[:LONGEST_ACTOR]


NOBODY: Final = Actor(kind="nobody")
LOCAL_USER: Final = Actor(kind="local-user")
"""Whoever uses the app where nobody has to say who they are."""
COMMAND_LINE: Final = Actor(kind="command-line")
