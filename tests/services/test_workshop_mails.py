"""Nobody of a workshop gets a message twice, and what failed can be sent again."""

from collections.abc import Iterator
from smtplib import SMTP
from typing import Any

import pytest

from readiness.services.mailing import Mail, MailServer
from readiness.services.workshop_invitations import (
    addresses,
    invite,
    remind,
    remove_person,
    renew_link,
    still_leading,
)
from readiness.services.workshop_mails import SeatMail, post
from tests.servers.mail_server import serving_mail
from tests.services.workshop_rooms import Clock, Meeting, a_workspace


@pytest.fixture
def meeting(sqlite_tables: str) -> Iterator[Meeting]:
    workspace = a_workspace(sqlite_tables)
    made = Meeting.opened(workspace)
    invite(workspace, made.held, "it", ["Ann <ann@a.org>", "Bob <bob@a.org>"])
    yield made
    workspace.close()


def letters(meeting: Meeting, text: str = "Hello") -> list[SeatMail]:
    found = sorted(addresses(meeting.workspace, meeting.held).items(), key=lambda each: each[1])
    return [SeatMail(who, Mail(address[:3], address, "Subject", text)) for who, address in found]


def outcomes(meeting: Meeting, server: MailServer, text: str = "Hello") -> list[str]:
    found = post(meeting.workspace, meeting.held, server, "invitation", letters(meeting, text))
    return [each.outcome for each in found]


def test_a_double_press_sends_nothing_twice_and_a_failed_mail_goes_with_the_next(meeting: Meeting) -> None:
    with serving_mail() as (box, server):
        box.refused.add("bob@a.org")
        assert outcomes(meeting, server) == ["sent", "failed"]
        box.refused.clear()
        assert outcomes(meeting, server) == ["before", "sent"]
        assert outcomes(meeting, server) == ["before", "before"]
        assert box.people == ["ann@a.org", "bob@a.org"]
        assert outcomes(meeting, server, "Another message") == ["sent", "sent"]


def test_somebody_else_who_presses_at_the_same_moment_sends_none_twice(meeting: Meeting) -> None:
    with serving_mail() as (box, server):
        elsewhere: list[list[str]] = []

        def press(address: str) -> None:
            if address == "ann@a.org":
                elsewhere.append(outcomes(meeting, server))

        box.meanwhile = press
        assert outcomes(meeting, server) == ["sent", "before"]
        assert elsewhere == [["under-way", "sent"]]
        assert sorted(box.people) == ["ann@a.org", "bob@a.org"]


def test_a_batch_that_takes_longer_than_a_forgotten_message_sends_none_twice(meeting: Meeting) -> None:
    invite(meeting.workspace, meeting.held, "it", ["Cem <cem@a.org>"])
    clock = meeting.workspace.now
    assert isinstance(clock, Clock)
    with serving_mail() as (box, server):
        elsewhere: list[list[str]] = []

        def press(address: str) -> None:
            clock.wait(6)
            if address == "cem@a.org":
                elsewhere.append(outcomes(meeting, server))

        box.meanwhile = press
        assert outcomes(meeting, server) == ["sent", "sent", "sent"]
        assert elsewhere == [["before", "before", "under-way"]]
        assert box.people == ["ann@a.org", "bob@a.org", "cem@a.org"]


def test_what_was_sent_before_the_app_stopped_is_known_and_what_was_under_way_goes_later(
    meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stopped(BaseException):
        pass

    real = SMTP.sendmail

    def stop(connection: SMTP, sender: str, to: list[str], *given: Any, **named: Any) -> object:
        if to == ["bob@a.org"]:
            raise Stopped
        return real(connection, sender, to, *given, **named)

    with serving_mail() as (box, server):
        with monkeypatch.context() as patched:
            patched.setattr(SMTP, "sendmail", stop)
            with pytest.raises(Stopped):
                outcomes(meeting, server)
        assert outcomes(meeting, server) == ["before", "under-way"]
        clock = meeting.workspace.now
        assert isinstance(clock, Clock)
        clock.wait(11)
        assert outcomes(meeting, server) == ["before", "sent"]
        assert box.people == ["ann@a.org", "bob@a.org"]


def test_a_seat_that_was_removed_holds_nobody_up(meeting: Meeting) -> None:
    all_of_them = letters(meeting)
    remove_person(meeting.workspace, meeting.held, all_of_them[0].person)
    with serving_mail() as (box, server):
        found = post(meeting.workspace, meeting.held, server, "invitation", all_of_them)
        assert [(each.outcome, each.why) for each in found] == [
            ("gone", "The seat of this person was removed."),
            ("sent", ""),
        ]
        assert box.people == ["bob@a.org"]


def test_no_message_goes_with_a_link_that_is_dead(meeting: Meeting) -> None:
    made = invite(meeting.workspace, meeting.held, "it", ["Cem <cem@a.org>", "Dee <dee@a.org>", "Eve <eve@a.org>"])
    renew_link(meeting.workspace, meeting.held, made[0].person)
    remove_person(meeting.workspace, meeting.held, made[1].person)
    typed = [SeatMail(each.person, Mail(each.name, each.mail, "Subject", each.token), each.token) for each in made]
    assert still_leading(meeting.workspace, made) == [made[2]]
    with serving_mail() as (box, server):
        found = post(meeting.workspace, meeting.held, server, "invitation", typed)
        assert [(each.outcome, each.why) for each in found] == [
            ("gone", "A newer link has replaced this one."),
            ("gone", "The seat of this person was removed."),
            ("sent", ""),
        ]
        assert box.people == ["eve@a.org"]


def test_what_was_mailed_is_no_answer_and_goes_with_the_seat(meeting: Meeting) -> None:
    with serving_mail() as (_, server):
        assert outcomes(meeting, server) == ["sent", "sent"]
    (ann, _) = letters(meeting)
    assert not renew_link(meeting.workspace, meeting.held, ann.person).is_taken
    assert [each.person for each in remind(meeting.workspace, meeting.held, [ann.person])] == [ann.person]
    remove_person(meeting.workspace, meeting.held, ann.person)
    assert not meeting.workspace.store.entries(meeting.assessment, owner=ann.person)
