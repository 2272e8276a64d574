"""Mail by a real server: encryption, login, what is refused, and words of people that would be headers."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as texts

from readiness.services.mailing import Mail, MailServer, Security, _message, mail_server, send
from readiness.services.records import Refused
from tests.servers.mail_server import serving_mail

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ANN = Mail("Ann Lée", "ann@example.org", "Your answers, please", "Good day Ann Lée,\n\nhttps://a.example/join?i=x\n")
WHOLE = {"READINESS_SMTP_HOST": "mail.example", "READINESS_SMTP_FROM": "app@example.org"}


@pytest.mark.parametrize("security", ["starttls", "tls", "none"])
def test_a_message_arrives_by_a_real_server_with_encryption_and_login(security: Security) -> None:
    with serving_mail(security) as (box, server):
        assert send(server, [replace(ANN, signed="Ada, team lead", reply_to="ada@example.org")], at=AT) == ("",)
    ((people, message),) = box.messages
    assert people == ["ann@example.org"]
    assert (str(message["To"]), str(message["From"])) == (
        "Ann Lée <ann@example.org>",
        '"Ada, team lead" <app@example.org>',
    )
    assert (message["Reply-To"], message["Subject"]) == ("ada@example.org", ANN.subject)
    assert message.get_content().replace("\r\n", "\n") == ANN.body


def test_each_failure_is_a_sentence_and_the_others_go(tmp_path: Path) -> None:
    with serving_mail() as (box, server):
        box.refused.add("nobody@example.org")
        mails = [
            replace(ANN, address=each) for each in ("nobody@example.org", "no address", "bé@example.org", "b@c.de")
        ]
        assert send(server, mails, at=AT) == (
            "The mail server refuses this address.",
            "This is no mail address.",
            "This address or name cannot be written in a mail.",
            "",
        )
        wrong_password = send(replace(server, password="guessed"), [ANN, ANN], at=AT)
        untrusted = send(replace(server, certificates=""), [ANN], at=AT)
    gone = send(server, [ANN, ANN], at=AT)
    assert box.people == ["b@c.de"]
    assert wrong_password == ("The mail server refuses the user or the password of the settings.",) * 2
    assert untrusted == ("The certificate of the mail server is not trusted.",)
    assert gone == ("The mail server localhost cannot be reached.",) * 2


def test_a_server_without_encryption_is_given_neither_password_nor_message() -> None:
    with serving_mail("none") as (box, server):
        told = send(replace(server, security="starttls", user="sender", password="secret"), [ANN], at=AT)
    assert told == ("The mail server offers no encryption, or no login.",)
    assert box.messages == []


@given(name=texts.text(), subject=texts.text(), signed=texts.text(), contact=texts.text())
def test_no_name_writes_a_header_of_its_own(name: str, subject: str, signed: str, contact: str) -> None:
    hostile = "\r\nBcc: all@example.org\r\n\r\nBought"
    mail = Mail(name + hostile, "ann@example.org", subject + hostile, "Body", signed + hostile, contact + hostile)
    made = _message(MailServer("h", 25, "none", "app@example.org"), mail, AT)
    raw = made.as_bytes()
    head = raw.partition(b"\n\n")[0]
    assert set(made.keys()) == {
        "From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted",
        "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
    }  # fmt: skip
    assert not [line for line in head.splitlines() if line.lower().startswith(b"bcc")]
    assert [each.addr_spec for each in made["To"].addresses] == ["ann@example.org"]
    assert raw.rstrip().endswith(b"Body")


def test_without_settings_there_is_no_mail_server() -> None:
    assert mail_server({}) is None
    assert mail_server({"READINESS_SMTP_FROM": "app@example.org"}) is None


def test_settings_name_the_server_and_the_usual_port(tmp_path: Path) -> None:
    secret = tmp_path / "password"
    secret.write_text("from a file\n")
    made = mail_server(WHOLE | {"READINESS_SMTP_USER": "me", "READINESS_SMTP_PASSWORD_FILE": str(secret)})
    assert made == MailServer("mail.example", 587, "starttls", "app@example.org", "me", "from a file")
    assert "from a file" not in repr(made)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"READINESS_SMTP_FROM": ""}, "READINESS_SMTP_FROM"),
        ({"READINESS_SMTP_FROM": "a@b.de\nBcc: c@d.de"}, "READINESS_SMTP_FROM"),
        ({"READINESS_SMTP_PORT": "many"}, "READINESS_SMTP_PORT"),
        ({"READINESS_SMTP_SECURITY": "some"}, "READINESS_SMTP_SECURITY"),
        ({"READINESS_SMTP_SECURITY": "none", "READINESS_SMTP_USER": "me"}, "READINESS_SMTP_SECURITY"),
        ({"READINESS_SMTP_CA_FILE": "/nowhere"}, "READINESS_SMTP_CA_FILE"),
        ({"READINESS_SMTP_USER": "me", "READINESS_SMTP_PASSWORD_FILE": "/nowhere"}, "READINESS_SMTP_PASSWORD_FILE"),
    ],
)
def test_a_setting_that_makes_no_sense_is_named(changed: dict[str, str], said: str) -> None:
    with pytest.raises(Refused, match=said):
        mail_server(WHOLE | changed)
