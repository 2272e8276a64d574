"""Sending messages by the mail server of the settings; without settings nothing of it is seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import streamlit as st

from readiness.services.mailing import MailServer, mail_server
from readiness.services.records import Refused
from readiness.services.workshop_mails import MailKind, Outcome, Posted, SeatMail, post
from readiness.services.workshops import Held
from readiness.ui import components, imprint, state
from readiness.words import Message, said
from readiness.words.say import workshop as say

WORDS: Final[dict[Outcome, Message]] = {
    "sent": say.SENT,
    "before": say.WAS_SENT_BEFORE,
    "under-way": say.IS_BEING_SENT,
    "failed": say.NOT_SENT,
    "gone": say.NOT_SENT,
}


def signed(held: Held) -> str:
    """Who a message comes from in words: whoever the workshop names, else the workspace."""
    return held.settings.sender or imprint.look_of(held.assessment_id).name


def is_set_up() -> bool:
    """Whether the settings name a mail server, and all they need."""
    try:
        return mail_server() is not None
    except Refused:
        return False


def tell_if_wrong() -> None:
    """Say which setting is in the way; nothing if mail is set up, or not wanted."""
    try:
        mail_server()
    except Refused as refused:
        components.notice("problem", refused.sentence, refused.mend)


def draw(held: Held, kind: MailKind, letters: Sequence[SeatMail]) -> None:
    """A button that sends them to those with an address, and what became of each; none for a second facilitator."""
    with_address = [letter for letter in letters if letter.mail.address]
    server = _server()
    if server is None or not with_address or state.lent():
        return
    if st.button(said(say.send_emails_now(emails=len(with_address))), key=f"mail:{kind}:{held.id}"):
        st.session_state[_key(held, kind)] = post(state.workspace(), held, server, kind, with_address)
    found = st.session_state.get(_key(held, kind), ())
    if found:
        _told(found)


def _told(found: Sequence[Posted]) -> None:
    failed = sum(each.outcome == "failed" for each in found)
    rows = [(each.name, said(WORDS[each.outcome]), each.why) for each in found]
    if failed:
        components.note(said(say.were_not_sent(failed=failed)))
    components.table((said(say.NAME), said(say.EMAIL), said(say.WHY)), rows, said(say.WHAT_BECAME_OF_EACH_EMAIL))


def _server() -> MailServer | None:
    try:
        return mail_server()
    except Refused:
        return None


def _key(held: Held, kind: MailKind) -> str:
    return f"mailed:{kind}:{held.id}"
