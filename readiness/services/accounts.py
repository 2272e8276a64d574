"""Accounts: whether people have to sign in here, by which services, and how one comes in and goes out.

Without the settings there are none: whoever reaches the app acts for the house, as ever.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from readiness.identity.asking import ClockDiffers, NoAnswer, NotAccepted
from readiness.identity.providers import PROVIDERS, WrongSetting, providers_in
from readiness.model.actor import NOBODY, Actor, MemberRole
from readiness.model.base import one_line
from readiness.model.permission import Action
from readiness.services.workspace import Workspace
from readiness.storage.codes import hash_of_token, new_token
from readiness.storage.people_records import BegunSignIn, InvitedTo, KnownPerson, Space, names_of_home
from readiness.storage.problems import Refused
from readiness.storage.tables import HOME
from readiness.words import said
from readiness.words.say import services as say

if TYPE_CHECKING:
    from readiness.identity.signing_in import SignIns

__all__ = ["HOME", "Accounts", "InvitedTo", "KnownPerson", "NotSignedIn", "ServiceAway", "Space", "WrongSetting"]

ADDRESS: Final = "READINESS_ADDRESS"
"""Environment variable: where browsers reach the app, with the path; it switches accounts on."""
OPEN_LINKS: Final = "READINESS_OPEN_LINKS"
"""Environment variable: "off" closes the links of all assessments from before there were accounts."""
SIGNED_IN: Final = "/signed-in"
"""Where a sign-in service sends browsers back to, below the address."""
INVITED: Final = "/invited"

_LONGEST_WAY: Final = 500
_THIS_COMPUTER: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_ENDINGS: Final = ("_ISSUER", "_CLIENT_ID", "_CLIENT_SECRET", "_CLIENT_SECRET_FILE")


class NotSignedIn(Exception):
    """Nobody was signed in; the message is a sentence for whoever tried, its cause is for the log."""


class ServiceAway(NotSignedIn):
    """The service by which somebody would sign in does not answer."""


@dataclass(frozen=True)
class Accounts:
    """How people sign in to this installation.

    `origin` is scheme, host and port of the address, and `path` what follows, without a slash at its end.
    """

    origin: str
    path: str
    sign_ins: Mapping[str, SignIns]
    has_open_links: bool = True

    @property
    def address(self) -> str:
        """Where browsers reach the app, without a slash at its end."""
        return self.origin + self.path

    @property
    def is_private(self) -> bool:
        """Whether nobody on the way can read what browsers send."""
        return self.origin.startswith("https:")

    def way(self, wanted: str) -> str:
        """A path of the app with its query, for a browser that comes back; the first page, if this is none."""
        is_ours = wanted.startswith(f"{self.path}/") and len(wanted) <= _LONGEST_WAY and wanted.isprintable()
        is_straight = not wanted.startswith("//") and "\\" not in wanted and not _leads_up(wanted)
        return wanted if is_ours and is_straight else f"{self.path}/"


def accounts_in(settings: Mapping[str, str]) -> Accounts | None:
    """How people sign in by these settings, such as `os.environ`; None if nobody has to.

    Raises:
        WrongSetting: some of the settings are given and others missing, or one is wrong.
    """
    address = settings.get(ADDRESS, "").strip().rstrip("/")
    if not address:
        given = [each for each in sorted(settings) if each == PROVIDERS or _is_of_provider(each)]
        if any(settings[each].strip() for each in given):
            raise WrongSetting(said(say.is_missing_and_is_given(address=ADDRESS, given=given[0])))
        return None
    origin, path = _parted(address)
    providers = providers_in(settings)
    links = settings.get(OPEN_LINKS, "").strip().lower()
    if links not in {"", "on", "off"}:
        raise WrongSetting(said(say.is_on_or_off(open_links=OPEN_LINKS)))
    try:
        from readiness.identity.signing_in import SignIns
    except ImportError as error:
        raise WrongSetting(said(say.TO_SIGN_PEOPLE_IN_INSTALL)) from error
    return Accounts(origin, path, {each.name: SignIns(each) for each in providers}, links != "off")


def _leads_up(wanted: str) -> bool:
    """Whether a browser would leave out steps of this path, and so come to another one than it seems."""
    steps = wanted.partition("?")[0].partition("#")[0].split("/")
    return any(unquote(each) in {".", ".."} for each in steps)


def _is_of_provider(name: str) -> bool:
    return name.startswith("READINESS_") and name.endswith(_ENDINGS)


def _parted(address: str) -> tuple[str, str]:
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise WrongSetting(f"{ADDRESS} cannot be read; write it as https://readiness.example.org.") from error
    is_private = parts.scheme == "https" or (parts.scheme == "http" and host in _THIS_COMPUTER)
    if not host or not is_private:
        raise WrongSetting(f"{ADDRESS} begins with https://, as in https://readiness.example.org.")
    if parts.query or parts.fragment or "@" in parts.netloc or not address.isprintable() or " " in address:
        raise WrongSetting(f"{ADDRESS} holds a host and a path at most, as in https://example.org/readiness.")
    return f"{parts.scheme}://{parts.netloc}", parts.path


def keep_apart(workspace: Workspace) -> None:
    """Let the database itself keep workspaces apart, where it can.

    Raises:
        StorageProblem: the account by which it is reached passes every wall, or may not raise one.
    """
    workspace.store.raise_wall()


# --- Coming in -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Leaving:
    """Where the browser goes to sign in, and what it has to bring back."""

    address: str
    browser: str


@dataclass(frozen=True, slots=True)
class Arrived:
    """A new session, and the path at which its browser goes on."""

    token: str
    leads_to: str


def begin_sign_in(workspace: Workspace, accounts: Accounts, provider: str, *, to: str, browser: str) -> Leaving:
    """The first step, which leads to a provider.

    Args:
        workspace: of this installation.
        accounts: its settings.
        provider: the short name of the service.
        to: the path to which the person wanted to come.
        browser: what this browser was given when it began another time; empty gives it something new.

    Raises:
        KeyError: there is no such provider.
        NotSignedIn: it cannot be reached or trusted.
    """
    try:
        begun = accounts.sign_ins[provider].begin(accounts.address + SIGNED_IN)
    except NotAccepted as error:
        raise _not_signed_in(error) from error
    kept = browser or new_token()
    waiting = BegunSignIn(provider, begun.nonce, begun.verifier, accounts.way(to))
    workspace.store.begin_sign_in(waiting, state=begun.state, browser=kept, at=workspace.now())
    return Leaving(begun.address, kept)


def finish_sign_in(
    workspace: Workspace, accounts: Accounts, *, state: str, code: str, browser: str, before: str
) -> Arrived:
    """The second step, with what came back from the provider. The session that this browser had `before` ends.

    Raises:
        NotSignedIn: nothing was begun here with this, it is too late, or the provider vouches for nobody.
    """
    begun = workspace.store.take_sign_in(state=state, browser=browser, at=workspace.now()) if browser else None
    if begun is None or begun.provider not in accounts.sign_ins:
        raise NotSignedIn(said(say.THIS_SIGN_IN_WAS))
    if not code:
        raise NotSignedIn(said(say.SERVICE_LET_NOBODY))
    try:
        who = accounts.sign_ins[begun.provider].finish(
            code, verifier=begun.verifier, nonce=begun.nonce, back=accounts.address + SIGNED_IN
        )
    except NotAccepted as error:
        raise _not_signed_in(error) from error
    person = workspace.store.person_of(who.issuer, who.subject, name=who.name, email=who.email)
    if before:
        workspace.store.end_session(before)
    return Arrived(workspace.store.begin_session(person, at=workspace.now()), begun.leads_to)


def sign_out(workspace: Workspace, token: str) -> None:
    """End a session, in every tab."""
    workspace.store.end_session(token)


# --- Who it is -----------------------------------------------------------------------------------------------------


def actor_of(
    workspace: Workspace, accounts: Accounts, token: str, assessment_id: str = "", keys: Sequence[str] = ()
) -> Actor:
    """Who comes with this session, or none, and wants to see this assessment, or none.

    Whoever may not edit it otherwise may do so by a link to edit it of which they hold the key; whoever may not see it
    otherwise, by its own link, if that is still open.
    """
    who = workspace.acting_as(NOBODY)
    if token:
        who = workspace.acting_as(workspace.store.signed_in(token, at=workspace.now()))
    if keys and assessment_id:
        who = workspace.acting_as(who.store.coming_as_guest(keys, assessment_id, at=workspace.now()))
    if who.actor.edits_by or not assessment_id or not accounts.has_open_links:
        return who.store.actor
    return who.store.coming_by_link(assessment_id)


def known_of(workspace: Workspace) -> KnownPerson:
    """Id, name and email of the person for whom this workspace acts."""
    return workspace.store.own_name()


def allows(workspace: Workspace, action: Action, assessment_id: str) -> bool:
    """Whether whoever acts may do this to an assessment; not, if there is none."""
    return workspace.store.allows(action, assessment_id)


def mark_of(token: str) -> str:
    """What tells a session in the memory of a process, which need not know how to come in by it."""
    return hash_of_token(token)


def living(workspace: Workspace, marks: Collection[str]) -> frozenset[str]:
    """Which of these sessions have not ended."""
    return workspace.store.living_sessions(marks, at=workspace.now())


def invitation_behind(workspace: Workspace, token: str) -> InvitedTo | None:
    """Where an invitation leads; None if it leads nowhere."""
    return workspace.store.invitation_behind(token, at=workspace.now())


def join(workspace: Workspace, token: str) -> str:
    """Let the person for whom this workspace acts in by an invitation; return where they belong now.

    Raises:
        Refused: it was used or withdrawn, is too old, or is none.
    """
    return workspace.store.join_space(token, at=workspace.now())


def invite(
    workspace: Workspace, accounts: Accounts, workspace_id: str, role: MemberRole, *, meant_for: str = ""
) -> str:
    """The link of an invitation for one person, good for seven days; it is told only now.

    Raises:
        NotThere: there is no such workspace.
        Refused: who invites may not give this role.
    """
    token = workspace.store.invite_member(workspace_id, role, at=workspace.now(), meant_for=meant_for)
    return f"{accounts.address}{INVITED}/{token}"


def mark_of_invitation(address: str) -> str:
    """What tells the invitation with this link among those of a workspace, which are kept without their links."""
    return hash_of_token(address.rpartition("/")[2])


def space_called(workspace: Workspace, name: str, *, is_new: bool) -> Space:
    """The workspace of this id or name, or a new one of this name.

    An id counts before a name: anybody who makes a workspace may call it as they like. The first workspace is found by
    what any language calls it.

    Raises:
        Refused: there is none, or there is one already, or several have the name; or the name is none.
    """
    every, wanted = workspace.store.spaces(), one_line(name).casefold()
    is_home = wanted in names_of_home()
    found = [each for each in every if each.name.casefold() == wanted or (is_home and each.id == HOME)]
    if is_new and found:
        raise Refused(said(say.workspace_already(name=found[0].name)), said(say.TAKE_ANOTHER_NAME_OR_LEAVE))
    if is_new:
        return Space(workspace.store.found_space(name, at=workspace.now()), one_line(name))
    named = [each for each in every if each.id == name] or found
    if len(named) == 1:
        return named[0]
    if named:
        ids = [each.id for each in named]
        raise Refused(
            said(say.workspaces_are_called(named=len(named), name=named[0].name)), said(say.give_id_of_one(ids=ids))
        )
    names = [each.name for each in every]
    raise Refused(said(say.no_workspace(one_line=one_line(name))), said(say.new_makes_one(names=names)))


def _not_signed_in(why: NotAccepted) -> NotSignedIn:
    """What whoever tried is told."""
    if isinstance(why, NoAnswer):
        return ServiceAway(said(say.SERVICE_DOES_NOT_ANSWER))
    return NotSignedIn(said(say.CLOCKS_DIFFER if isinstance(why, ClockDiffers) else say.SERVICE_TO_SIGN))
