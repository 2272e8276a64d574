"""Mail by a real server: encryption, login, what is refused, and words of people that would be headers."""

import ssl
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.errors import MessageError
from email.header import decode_header, make_header
from email.mime.text import MIMEText
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as texts

from readiness.model.base import one_line
from readiness.services.mailing import Mail, MailServer, Security, _written, delivering, mail_server
from readiness.services.records import Refused
from tests.servers.mail_server import CERTIFICATE, serving_mail

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ANN = Mail("Ann Lée", "ann@example.org", "Your answers, please", "Good day Ann Lée,\n\nhttps://a.example/join?i=x\n")
WHOLE = {"READINESS_SMTP_HOST": "mail.example", "READINESS_SMTP_FROM": "app@example.org"}


def sent(server: MailServer, mails: Sequence[Mail]) -> tuple[str, ...]:
    """What is told of each message of one delivery."""
    with delivering(server) as delivery:
        return tuple(delivery.send(mail, at=AT) for mail in mails)


@pytest.mark.parametrize("security", ["starttls", "tls", "none"])
def test_a_message_arrives_by_a_real_server_with_encryption_and_login(security: Security) -> None:
    with serving_mail(security) as (box, server):
        assert sent(server, [replace(ANN, signed="Ada, team lead", reply_to="ada@example.org")]) == ("",)
    ((people, message),) = box.messages
    assert people == ["ann@example.org"]
    (to,), (sender,) = message["To"].addresses, message["From"].addresses
    assert (to.display_name, to.addr_spec) == ("Ann Lée", "ann@example.org")
    assert (sender.display_name, sender.addr_spec) == ("Ada, team lead", "app@example.org")
    assert (message["Reply-To"], message["Subject"]) == ("ada@example.org", ANN.subject)
    assert message.get_content().replace("\r\n", "\n") == ANN.body


def test_each_failure_is_a_sentence_and_the_others_go(tmp_path: Path) -> None:
    with serving_mail() as (box, server):
        box.refused.add("nobody@example.org")
        mails = [
            replace(ANN, address=each) for each in ("nobody@example.org", "no address", "bé@example.org", "b@c.de")
        ]
        assert sent(server, mails) == (
            "The mail server refuses this address.",
            "This is not an email address.",
            "This address or name cannot be written in an email.",
            "",
        )
        wrong_password = sent(replace(server, password="guessed"), [ANN, ANN])
        untrusted = sent(replace(server, certificates=""), [ANN])
    gone = sent(server, [ANN, ANN])
    assert box.people == ["b@c.de"]
    assert wrong_password == ("The mail server refuses the user or the password of the settings.",) * 2
    assert untrusted == ("The certificate of the mail server is not trusted.",)
    assert gone == ("The mail server localhost cannot be reached.",) * 2


def test_a_server_without_encryption_is_given_neither_password_nor_message() -> None:
    with serving_mail("none") as (box, server):
        told = sent(replace(server, security="starttls", user="sender", password="secret"), [ANN])
    assert told == ("The mail server offers no encryption, or no login.",)
    assert box.messages == []


CODED = "=?utf-8?q?Hi=0ABcc:_x=40evil.org?="
HEADS = {
    "From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted",
    "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
}  # fmt: skip


@pytest.mark.sampled(4)
@pytest.mark.parametrize("coded", [CODED, CODED.replace("=0A", "=0D=0A=0D=0A"), "=?utf-8?b?SGkKQmNjOiB4QGV2aWwub3Jn?="])
@pytest.mark.parametrize("where", ["name", "subject", "signed", "address", "reply_to"])
def test_words_in_a_code_of_mail_write_no_header_and_hold_nobody_up(where: str, coded: str) -> None:
    typed = coded.replace(":", "=3A") + "@example.org" if where in {"address", "reply_to"} else coded
    with serving_mail() as (box, server):
        told = sent(server, [replace(ANN, **{where: typed}), ANN])
    assert told == ("This is not an email address." if where == "address" else "", "")
    assert box.people == ["ann@example.org"] * len(box.messages)
    for _, message in box.messages:
        assert set(message.keys()) == HEADS
        if where == "subject" and message["Subject"] != ANN.subject:
            assert message["Subject"] == typed
        assert message.get_content().replace("\r\n", "\n") == ANN.body
        assert [each.addr_spec for each in message["To"].addresses] == ["ann@example.org"]
        assert [each.addr_spec for each in message["From"].addresses] == ["app@example.org"]


PIECES = (
    "=?", "?=", "=", "?", "utf-8", "us-ascii", "?q?", "?b?", "=0A", "=0D=0A", "=3D=3F", "Cg==", "\r\n", "\n", "\0",
    "Bcc:", " x@evil.org", "<x@evil.org>", ",", ";", ":", "(", ")", '"', "\\", " ", "é", "日本", "\u200d", "\u2028",
    "\x7f", "a" * 90, CODED,
)  # fmt: skip
typed = texts.one_of(texts.text(), texts.lists(texts.sampled_from(PIECES), max_size=12).map("".join))


@given(name=typed, subject=typed, signed=typed, contact=typed)
def test_no_name_writes_a_header_of_its_own(name: str, subject: str, signed: str, contact: str) -> None:
    hostile = "\r\nBcc: all@example.org\r\n\r\nBought"
    mail = Mail(name + hostile, "ann@example.org", subject + hostile, "Body", signed + hostile, contact + hostile)
    # Another head than was meant, also where a long line is folded, would show when it is read again.
    raw = _written(mail, "app@example.org", "ann@example.org", AT)
    made = message_from_bytes(raw, policy=policy.default)
    head = raw.partition(b"\r\n\r\n")[0]
    begun = [line.partition(b":")[0].decode() for line in head.split(b"\r\n") if not line.startswith((b" ", b"\t"))]
    assert sorted(begun) == sorted(HEADS)
    assert b"\n" not in head.replace(b"\r\n", b"")
    assert b"\r" not in head.replace(b"\r\n", b"")
    assert [each.addr_spec for each in made["To"].addresses] == ["ann@example.org"]
    assert [each.addr_spec for each in made["From"].addresses] == ["app@example.org"]
    plain = message_from_bytes(raw)
    read = {name: one_line(str(make_header(decode_header(plain[name])))) for name in ("To", "Subject")}
    assert read == {"To": f"{one_line(mail.name)} <ann@example.org>", "Subject": one_line(mail.subject)}
    assert made.get_content().strip() == "Body"


@pytest.mark.parametrize("raised", [MessageError("a head that newer libraries refuse"), IndexError(), ValueError()])
def test_a_message_that_cannot_be_written_is_one_failure_of_many(
    raised: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = MIMEText.as_bytes

    def fussy(message: MIMEText, *given: Any, **named: Any) -> bytes:
        if "Bob" in str(message["To"]):
            raise raised
        return real(message, *given, **named)

    monkeypatch.setattr(MIMEText, "as_bytes", fussy)
    with serving_mail() as (box, server):
        told = sent(server, [replace(ANN, name="Bob"), ANN])
    assert told == ("This address or name cannot be written in an email.", "")
    assert len(box.messages) == 1


def test_a_host_that_is_no_name_of_one_cannot_be_reached() -> None:
    host = f"{'a' * 64}.example"
    assert sent(MailServer(host, 25, "none", "app@example.org"), [ANN]) == (
        f"The mail server {host} cannot be reached.",
    )


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


def test_the_certificate_of_the_tests_is_valid_on_machines_whose_clock_is_behind() -> None:
    context = ssl.create_default_context(cafile=CERTIFICATE)
    ((begins, ends),) = [(each["notBefore"], each["notAfter"]) for each in context.get_ca_certs()]
    assert ssl.cert_time_to_seconds(str(begins)) < datetime(2021, 1, 1, tzinfo=UTC).timestamp()
    assert ssl.cert_time_to_seconds(str(ends)) > datetime(2100, 1, 1, tzinfo=UTC).timestamp()
