"""The messages of members.ftl. Written by tools/words.py from the English file, not by hand."""

from typing import Final

from readiness.words.message import Message

OLD_LINKS: Final = Message("members:old-links")
"""Old links"""

THEY_ARE_FROM_BEFORE_PEOPLE: Final = Message("members:they-are-from-before-people")
"""They are from before people signed in here: whoever has one needs no account."""


def can_be_opened_by_link(*, found: int) -> Message:
    """{found} assessment can be opened by a link alone. / {found} assessments can be opened by a link alone."""
    return Message("members:can-be-opened-by-link", (found,))


CLOSE_THESE_LINKS: Final = Message("members:close-these-links")
"""Close these links"""

WHOEVER_HAS_ONLY_LINK_THEN: Final = Message("members:whoever-has-only-link-then")
"""Anybody who has only the link can then no longer get in. Members can. The links cannot be opened again. Go on?"""

CLOSE: Final = Message("members:close")
"""Close"""

LINKS_LEAD_TO_SIGN: Final = Message("members:links-lead-to-sign")
"""The links lead to the sign-in now"""

WHO_DID_WHAT: Final = Message("members:who-did-what")
"""Who did what"""

ANSWERS_HAVE_HISTORY: Final = Message("members:answers-have-history")
"""Answers have a history of their own, beside each of them."""

NOTHING_HAS_HAPPENED_HERE_YET: Final = Message("members:nothing-has-happened-here-yet")
"""Nothing has happened here yet."""

WHEN: Final = Message("members:when")
"""When"""

WHO: Final = Message("members:who")
"""Who"""

WHAT: Final = Message("members:what")
"""What"""

WHAT_HAPPENED_HERE_NEWEST_FIRST: Final = Message("members:what-happened-here-newest-first")
"""What happened here, newest first"""

TAKE_ALL_OF_IT_ALONG: Final = Message("members:take-all-of-it-along")
"""Download all of it"""

SAVE_TABLE_CSV: Final = Message("members:save-table-csv")
"""Save the table (CSV)"""

MAKE_ANOTHER_WORKSPACE: Final = Message("members:make-another-workspace")
"""Make another workspace"""

YOU_ARE_ITS_FIRST_OWNER: Final = Message("members:you-are-its-first-owner")
"""You are its first owner. Members of this one see nothing of it."""

NAME_OF_WORKSPACE: Final = Message("members:name-of-workspace")
"""Name of the workspace"""

MAKE: Final = Message("members:make")
"""Make it"""


def members_name(*, name: str) -> Message:
    """Members of “{name}”"""
    return Message("members:members-name", (name,))


WHO_BELONGS_HERE_SEES_ALL: Final = Message("members:who-belongs-here-sees-all")
"""Who belongs here sees all assessments of this workspace."""

MEMBERS: Final = Message("members:members")
"""Members"""

NO_MEMBERS_HERE: Final = Message("members:no-members-here")
"""There are no members here"""

NOBODY_HAS_TO_SIGN: Final = Message("members:nobody-has-to-sign")
"""Nobody has to sign in to this app."""

YOU_ARE_NO_LONGER_SIGNED: Final = Message("members:you-are-no-longer-signed")
"""You are no longer signed in"""

WHAT_WAS_BEING_TYPED_HERE: Final = Message("members:what-was-being-typed-here")
"""What you were typing here is filled in again when you are back."""

SIGN_IN_TO_SEE: Final = Message("members:sign-in-to-see")
"""Sign in to see this page"""

YOU_COME_BACK: Final = Message("members:you-come-back")
"""You come back to it afterwards."""

SIGN: Final = Message("members:sign")
"""Sign in"""

YOU_BELONG_TO_NO_WORKSPACE: Final = Message("members:you-belong-to-no-workspace")
"""You belong to no workspace yet"""

ASK_WHOEVER_USES_THIS_APP: Final = Message("members:ask-whoever-uses-this-app")
"""Ask whoever uses this app in your organization for an invitation."""

YOU_MAY_LOOK: Final = Message("members:you-may-look")
"""You may look at this assessment, but not change it."""

OWNER_OF_WORKSPACE_CAN_GIVE: Final = Message("members:owner-of-workspace-can-give")
"""An owner of the workspace can give you another role."""

PART_SOMEBODY_WITHOUT_NAME: Final = Message("members:part-somebody-without-name")
"""somebody without a name"""

SIGN_OUT: Final = Message("members:sign-out")
"""Sign out"""


def signed_named(*, named: str) -> Message:
    """Signed in as {named}."""
    return Message("members:signed-named", (named,))


TRY_AGAIN_IN_MINUTE_NOTHING: Final = Message("members:try-again-in-minute-nothing")
"""Try again in a minute. Nothing is lost."""

YOU_ARE_NOT_SIGNED: Final = Message("members:you-are-not-signed")
"""You are not signed in."""

TOO_MANY_PEOPLE_SIGN: Final = Message("members:too-many-people-sign")
"""Too many people sign in at this moment. Try again in a minute."""


def sign_label(*, label: str) -> Message:
    """Sign in with {label}"""
    return Message("members:sign-label", (label,))


YOU_COME_BACK_TO_PAGE: Final = Message("members:you-come-back-to-page")
"""You come back to the page that you wanted to see."""

NO_SUCH_WAY_TO_SIGN: Final = Message("members:no-such-way-to-sign")
"""There is no such way to sign in."""

CHOOSE_ANOTHER_ONE: Final = Message("members:choose-another-one")
"""Choose another one."""

SIGN_OUT_ASKED: Final = Message("members:sign-out-asked")
"""Sign out?"""

YOU_ARE_SIGNED_OUT: Final = Message("members:you-are-signed-out")
"""You are signed out in every tab."""

YOU_ARE_SIGNED_OUT_HERE: Final = Message("members:you-are-signed-out-here")
"""You are signed out."""

ON_COMPUTER_THAT_OTHERS_USE: Final = Message("members:on-computer-that-others-use")
"""On a computer that others use, sign out of the service too, and close the browser."""


def sign_out_of_too(*, label: str) -> Message:
    """Sign out of {label} too"""
    return Message("members:sign-out-of-too", (label,))


def you_are_invited(*, name: str) -> Message:
    """You are invited to “{name}”."""
    return Message("members:you-are-invited", (name,))


def as_you(*, role: str, what_roles_do: str) -> Message:
    """As {role} you can {what-roles-do}."""
    return Message("members:as-you", (role, what_roles_do))


JOIN: Final = Message("members:join")
"""Join"""


def ends_with_path_and_app(*, address: str, path: str, prefix: str) -> Message:
    """{address} ends with the path “{path}”, and the app is served below “{prefix}”…"""
    return Message("members:ends-with-path-and-app", (address, path, prefix))


def app_was_not_started(*, wrong: str) -> Message:
    """The app was not started. {wrong}"""
    return Message("members:app-was-not-started", (wrong,))


INVITE: Final = Message("members:invite")
"""Invite"""


def link_lets_one_person(*, days_of_invitation: int) -> Message:
    """A link lets one person in, once, within {days-of-invitation} days."""
    return Message("members:link-lets-one-person", (days_of_invitation,))


FOR_WHOM_NAME_OR_EMAIL: Final = Message("members:for-whom-name-or-email")
"""For whom (name or email address)"""

MAKE_LINK: Final = Message("members:make-link")
"""Make a link"""

ROLE: Final = Message("members:role")
"""Role"""

COPY_IT_NOW_AND_PASS: Final = Message("members:copy-it-now-and-pass")
"""Copy it now, and pass it to this person alone: it can be shown only this once."""


def invitation_name(*, name: str) -> Message:
    """Invitation to {name}"""
    return Message("members:invitation-name", (name,))


def join_by_link(*, name: str, days: int) -> Message:
    """Join “{name}” by this link within {days} days:"""
    return Message("members:join-by-link", (name, days))


WRITE_IT_IN_EMAIL: Final = Message("members:write-it-in-email")
"""Write it in an email"""


def invited_as_link_ends(*, roles: str, ends: str) -> Message:
    """Invited as {roles}; the link ends on {ends}"""
    return Message("members:invited-as-link-ends", (roles, ends))


LINK_THEN_LETS_NOBODY: Final = Message("members:link-then-lets-nobody")
"""The link will then let nobody in. Go on?"""

TAKE_IT_BACK: Final = Message("members:take-it-back")
"""Take it back"""

NAME_SECOND_OWNER: Final = Message("members:name-second-owner")
"""Name a second owner"""

IF_ONLY_ONE_IS_AWAY: Final = Message("members:if-only-one-is-away")
"""If the only one is away or leaves, nobody can manage the members."""

WHAT_EACH_ROLE_CAN_DO: Final = Message("members:what-each-role-can-do")
"""What each role can do"""


def role_can(*, what: Message) -> Message:
    """can {what}."""
    return Message("members:role-can", (what,))


CHANGE: Final = Message("members:change")
"""Change"""


def oneself(*, name: str) -> Message:
    """Whoever looks, in the list of members."""
    return Message("members:oneself", (name,))


def make_name(*, name: str, roles: str) -> Message:
    """Make {name} {roles}"""
    return Message("members:make-name", (name, roles))


def remove_name(*, name: str) -> Message:
    """Remove {name}"""
    return Message("members:remove-name", (name,))


ROLE_IS_CHANGED: Final = Message("members:role-is-changed")
"""The role is changed"""


def can_then_only(*, name: str, what_roles_do: str) -> Message:
    """{name} can then only {what-roles-do}."""
    return Message("members:can-then-only", (name, what_roles_do))


def then_sees_nothing_here_any(*, name: str) -> Message:
    """{name} can then no longer see anything here."""
    return Message("members:then-sees-nothing-here-any", (name,))


def it_counts_at_next_click(*, loses: str) -> Message:
    """{loses} It takes effect at the next click. Go on?"""
    return Message("members:it-counts-at-next-click", (loses,))


CHANGE_IT: Final = Message("members:change-it")
"""Change it"""

REMOVE: Final = Message("members:remove")
"""Remove"""

IT_IS_CHANGED: Final = Message("members:it-is-changed")
"""It is changed"""
