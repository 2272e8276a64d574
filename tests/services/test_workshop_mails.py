"""Nobody of a workshop gets a message twice, and what failed can be sent again."""

from collections.abc import Iterator, Sequence
from datetime import datetime

import pytest

from readiness.services import workshop_mails
from readiness.services.mailing import Mail, MailServer
from readiness.services.workshop_invitations import addresses, invite, remind, remove_person, renew_link
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


def test_somebody_else_who_presses_at_the_same_moment_sends_none(
    meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving_mail() as (box, server):
        meanwhile: list[list[str]] = []
        real = workshop_mails.send

        def slow(server: MailServer, mails: Sequence[Mail], *, at: datetime) -> tuple[str, ...]:
            if not meanwhile:
                meanwhile.append([])
                meanwhile[0] = outcomes(meeting, server)
            return real(server, mails, at=at)

        monkeypatch.setattr(workshop_mails, "send", slow)
        assert outcomes(meeting, server) == ["sent", "sent"]
        assert meanwhile == [["under-way", "under-way"]]
        assert box.people == ["ann@a.org", "bob@a.org"]


def test_a_mail_that_was_under_way_when_the_app_stopped_can_be_sent_later(
    meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stopped(BaseException):
        pass

    def stop(*_: object, **__: object) -> tuple[str, ...]:
        raise Stopped

    with serving_mail() as (box, server):
        with monkeypatch.context() as patched:
            patched.setattr(workshop_mails, "send", stop)
            with pytest.raises(Stopped):
                outcomes(meeting, server)
        assert outcomes(meeting, server) == ["under-way", "under-way"]
        clock = meeting.workspace.now
        assert isinstance(clock, Clock)
        clock.wait(11)
        assert outcomes(meeting, server) == ["sent", "sent"]
        assert len(box.messages) == 2


def test_what_was_mailed_is_no_answer_and_goes_with_the_seat(meeting: Meeting) -> None:
    with serving_mail() as (_, server):
        assert outcomes(meeting, server) == ["sent", "sent"]
    (ann, _) = letters(meeting)
    assert not renew_link(meeting.workspace, meeting.held, ann.person).is_taken
    assert [each.person for each in remind(meeting.workspace, meeting.held, [ann.person])] == [ann.person]
    remove_person(meeting.workspace, meeting.held, ann.person)
    assert not meeting.workspace.store.entries(meeting.assessment, owner=ann.person)
