"""The one place that says who may do what: pure, without a database, a clock or a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, get_args

from readiness.model.actor import MEMBER_ROLES, Actor, ActorKind, MemberRole

Action = Literal[
    "read",
    "read-result",
    "report",
    "snapshot",
    "facilitate",
    "vote",
    "answer",
    "bin",
    "export",
    "create",
    "share",
    "benchmark",
    "erase",
    "members",
    "settings",
    "audit",
    "campaign",
]
ACTIONS: tuple[Action, ...] = get_args(Action)


@dataclass(frozen=True, slots=True)
class Subject:
    """What an action is about: a workspace, or one assessment in it.

    `link_is_open` marks an assessment whose link alone still opens it, as all did before there were accounts; for a
    respondent, one whose questions are asked now. `section` is that of a question.
    """

    workspace: str
    assessment: str = ""
    link_is_open: bool = False
    section: str = ""


_OF_THE_HOUSE: Final[frozenset[ActorKind]] = frozenset({"local-user", "command-line"})
"""Whoever runs the installation, or uses one where nobody has to say who they are."""
_ADDED: Final[dict[MemberRole, frozenset[Action]]] = {
    "viewer": frozenset({"read", "read-result", "report"}),
    "facilitator": frozenset({"snapshot", "facilitate"}),
    "editor": frozenset({"answer", "bin", "export", "create", "share", "benchmark", "campaign"}),
    "owner": frozenset({"erase", "members", "settings", "audit"}),
}
_OF_KEY: Final[dict[ActorKind, frozenset[Action]]] = {
    "seat": frozenset({"vote"}),
    "leader": frozenset({"facilitate"}),
    "share": frozenset({"read-result"}),
    # What whoever held the link could always do, and nothing that reaches beyond this one assessment.
    "link": frozenset({"read", "read-result", "report", "snapshot", "facilitate", "answer", "bin", "export"}),
    # Neither who is in its workshops, nor its end: the one who gave the link may take it back at any time.
    "guest": frozenset({"read", "read-result", "report", "snapshot", "answer"}),
    "respondent": frozenset({"answer"}),
}


def may(actor: Actor, action: Action, subject: Subject) -> bool:
    """Whether `actor` may do `action` to `subject`. Whoever is not named here may do nothing.

    A person with a link to edit may do what either allows: their role in its workspace, the link within its assessment.
    """
    if actor.kind in _OF_THE_HOUSE:
        return True
    if actor.kind == "person":
        role = actor.roles.get(subject.workspace)
        if role is not None and action in _of_role(role):
            return True
        return bool(actor.lent) and _may_by_key("guest", actor, action, subject)
    return _may_by_key(actor.kind, actor, action, subject)


def _may_by_key(kind: ActorKind, actor: Actor, action: Action, subject: Subject) -> bool:
    if not subject.assessment or actor.opens != subject.assessment:
        return False
    if kind in {"link", "respondent"} and not subject.link_is_open:
        return False
    if kind == "respondent" and subject.section not in actor.sections:
        return False
    return action in _OF_KEY.get(kind, frozenset())


def spaces(actor: Actor, action: Action) -> frozenset[str] | None:
    """The workspaces in which `actor` may do `action`, as `may` says for each of them; None stands for everywhere."""
    if actor.kind in _OF_THE_HOUSE:
        return None
    return frozenset(each for each in actor.roles if may(actor, action, Subject(each)))


def may_give(actor: Actor, role: MemberRole, subject: Subject) -> bool:
    """Whether `actor` may give `role` to somebody: who may see to the members, and nobody more than they have."""
    if actor.kind == "person":
        mine = actor.roles.get(subject.workspace)
        if mine is None or MEMBER_ROLES.index(role) > MEMBER_ROLES.index(mine):
            return False
    return may(actor, "members", subject)


def _of_role(role: MemberRole) -> frozenset[Action]:
    return frozenset().union(*(_ADDED[each] for each in MEMBER_ROLES[: MEMBER_ROLES.index(role) + 1]))
