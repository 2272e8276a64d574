"""Messages with personal links: each to copy or to write as an email, and all of them as a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import streamlit as st

from readiness.model.screens import minutes_for, question_seconds
from readiness.present.group import invitations
from readiness.present.plan.plan_export import table_csv
from readiness.services.mailing import Mail
from readiness.services.workshop_invitations import Invitation, Reminder
from readiness.services.workshop_mails import MailKind, SeatMail
from readiness.services.workshops import Held, questions_of
from readiness.ui import components, downloads, imprint, state
from readiness.ui.safe import esc
from readiness.ui.workshop import links, mails
from readiness.words import said
from readiness.words.say import pages
from readiness.words.say import workshop as say

_COLUMNS: Final = (pages.NAME, pages.EMAIL, pages.LINK, pages.SUBJECT, pages.MESSAGE_ALONE)
_SEPARATORS: Final = {"commas": ",", "semicolons": ";"}


class PersonalLetter(NamedTuple):
    """A message to one person, with their link."""

    name: str
    mail: str
    link: str
    letter: invitations.Letter
    person: str
    token: str


def of_invitation(held: Held, made: Invitation) -> PersonalLetter:
    """The first message to somebody."""
    link = links.personal_link(made.token, held.settings.language)
    letter = invitations.invitation(_told(held), made.name, link, minutes=_longest_part(held))
    return PersonalLetter(made.name, made.mail, link, letter, made.person, made.token)


def of_reminder(held: Held, made: Reminder) -> PersonalLetter:
    """The message to somebody who has not finished."""
    link = links.personal_link(made.token, held.settings.language)
    letter = invitations.reminder(_told(held), made.name, link)
    return PersonalLetter(made.name, made.mail, link, letter, made.person, made.token)


def draw(held: Held, kind: MailKind, messages: Sequence[PersonalLetter]) -> None:
    """Each link with an email to write, then the tables. No message goes out with a link that leads nowhere."""
    reaches = links.reaches_phones()
    if reaches:
        mails.draw(held, kind, [_mail(held, each) for each in messages])
    for each in messages:
        mail = links.mail_link(each.mail, each.letter.subject, each.letter.body)
        way = f' <a href="{esc(mail)}">{esc(said(say.WRITE_EMAIL))}</a>' if reaches else ""
        components.html(f'<p class="crow"><b>{esc(each.name)}</b>{way}</p>')
        st.code(each.link, language=None, wrap_lines=True)
    if reaches:
        _tables(messages)
    else:
        components.note(said(say.THESE_LINKS_LEAD_NOWHERE))


def _mail(held: Held, message: PersonalLetter) -> SeatMail:
    settings, letter = held.settings, message.letter
    signed = mails.signed(held)
    mail = Mail(message.name, message.mail, letter.subject, letter.body, signed=signed, reply_to=settings.contact)
    return SeatMail(message.person, mail, message.token)


def _tables(messages: Sequence[PersonalLetter]) -> None:
    """The links are told once and kept nowhere, so the page itself carries the tables."""
    rows = [(*each[:3], each.letter.subject, each.letter.body) for each in messages]
    for name, separator in _SEPARATORS.items():
        data = table_csv(tuple(map(said, _COLUMNS)), rows, separator=separator)
        downloads.button_with(said(say.all_of_them_as_table(name=name)), "workshop-links.csv", data, kind="text/csv")
    components.note(said(say.EXCEL_IN_GERMAN_FRENCH))


def _longest_part(held: Held) -> int:
    """The minutes of the group that is asked the most."""
    parts = [questions_of(state.library(), held, group.id) for group in held.settings.groups]
    return max((minutes_for(map(question_seconds, part)) for part in parts), default=0)


def _told(held: Held) -> invitations.Promise:
    settings = held.settings
    return invitations.Promise(
        settings.language,
        settings.is_named,
        settings.least,
        settings.answer_by,
        sender=settings.sender,
        contact=settings.contact,
        own_text=settings.own_text,
        imprint=imprint.look_of(held.assessment_id).imprint,
    )
