"""Mail by a server that the settings name. Without settings there is none, and nothing leaves the machine."""

from __future__ import annotations

import os
import re
import smtplib
import ssl
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from readiness.model.base import one_line
from readiness.storage.problems import Refused

if TYPE_CHECKING:
    from datetime import datetime

HOST: Final = "READINESS_SMTP_HOST"
"""Environment variable: the mail server. Everything about mail hangs on it."""
PORT: Final = "READINESS_SMTP_PORT"
SECURITY: Final = "READINESS_SMTP_SECURITY"
SENDER: Final = "READINESS_SMTP_FROM"
USER: Final = "READINESS_SMTP_USER"
PASSWORD: Final = "READINESS_SMTP_PASSWORD"  # noqa: S105 - the name of a setting, no password
PASSWORD_FILE: Final = "READINESS_SMTP_PASSWORD_FILE"  # noqa: S105 - the name of a setting too
CERTIFICATES: Final = "READINESS_SMTP_CA_FILE"
SECONDS: Final = 20
"""So long the mail server may take for one step."""

Security = Literal["starttls", "tls", "none"]
_PORTS: Final[dict[Security, int]] = {"starttls": 587, "tls": 465, "none": 25}
_ADDRESS: Final = re.compile(r"[^\s<>()\[\],;:\\\"@]+@[^\s<>()\[\],;:\\\"@]+\.[^\s<>()\[\],;:\\\"@.]+")
_SENT: Final = ""


@dataclass(frozen=True, slots=True)
class MailServer:
    """How mail goes out. `sender` is the address it comes from; `certificates` a file of those to trust besides."""

    host: str
    port: int
    security: Security
    sender: str
    user: str = ""
    password: str = field(default="", repr=False)
    certificates: str = ""


@dataclass(frozen=True, slots=True)
class Mail:
    """One message to one person. `signed` is who it comes from in words, `reply_to` where answers go."""

    name: str
    address: str
    subject: str
    body: str
    signed: str = ""
    reply_to: str = ""


def mail_server(environ: Mapping[str, str] | None = None) -> MailServer | None:
    """The server that the settings name; None without settings.

    Raises:
        Refused: a setting is missing or makes no sense.
    """
    given = os.environ if environ is None else environ
    host = given.get(HOST, "").strip()
    if not host:
        return None
    security = given.get(SECURITY, "starttls").strip().lower()
    if security not in _PORTS:
        raise _wrong(SECURITY, "Use starttls, tls or none.")
    kind: Security = "tls" if security == "tls" else "none" if security == "none" else "starttls"
    port = given.get(PORT, "").strip() or str(_PORTS[kind])
    if not port.isdecimal() or not 0 < int(port) < 2**16:
        raise _wrong(PORT, "Use a number, such as 587.")
    sender, user = given.get(SENDER, "").strip(), given.get(USER, "").strip()
    if not is_address(sender):
        raise _wrong(SENDER, "Name the address that mail comes from.")
    if user and kind == "none":
        raise _wrong(SECURITY, "A password goes over an encrypted connection only: use starttls or tls.")
    certificates = given.get(CERTIFICATES, "").strip()
    if certificates and not Path(certificates).is_file():
        raise _wrong(CERTIFICATES, "There is no such file.")
    return MailServer(host, int(port), kind, sender, user, _password(given) if user else "", certificates)


def is_address(given: str) -> bool:
    """Whether this has the form of one mail address."""
    return _ADDRESS.fullmatch(given) is not None and len(given) <= 254


def send(server: MailServer, mails: Sequence[Mail], *, at: datetime) -> tuple[str, ...]:
    """Send each of them, over one connection; for each a sentence on why it did not go, or "" if the server took it.

    A server that cannot be reached, or lets nobody in, is not asked again for the others.
    """
    try:
        connection = _connect(server)
    except (OSError, smtplib.SMTPException) as error:
        return (_why(server, error),) * len(mails)
    try:
        return tuple(_sent(server, connection, mail, at) for mail in mails)
    finally:
        _close(connection)


def _sent(server: MailServer, connection: smtplib.SMTP, mail: Mail, at: datetime) -> str:
    if not is_address(mail.address):
        return "This is no mail address."
    try:
        connection.send_message(_message(server, mail, at))
    except (OSError, smtplib.SMTPException, ValueError) as error:
        return _why(server, error)
    return _SENT


def _connect(server: MailServer) -> smtplib.SMTP:
    context = ssl.create_default_context()
    if server.certificates:
        context.load_verify_locations(server.certificates)
    if server.security == "tls":
        connection: smtplib.SMTP = smtplib.SMTP_SSL(server.host, server.port, timeout=SECONDS, context=context)
    else:
        connection = smtplib.SMTP(server.host, server.port, timeout=SECONDS)
    try:
        if server.security == "starttls":
            connection.starttls(context=context)
        if server.user:
            _log_in(connection, server)
    except BaseException:
        connection.close()
        raise
    return connection


def _log_in(connection: smtplib.SMTP, server: MailServer) -> None:
    try:
        connection.login(server.user, server.password)
    except smtplib.SMTPNotSupportedError:
        raise
    except smtplib.SMTPException as error:
        # Some servers hang up instead of saying no.
        raise smtplib.SMTPAuthenticationError(535, str(error)) from error


def _close(connection: smtplib.SMTP) -> None:
    try:
        connection.quit()
    except (OSError, smtplib.SMTPException):
        connection.close()


def _message(server: MailServer, mail: Mail, at: datetime) -> EmailMessage:
    """The message. Every word of people is one line and goes through the library that quotes it."""
    made = EmailMessage()
    made["From"] = Address(one_line(mail.signed), addr_spec=server.sender)
    name = "" if mail.name == mail.address else one_line(mail.name)
    made["To"] = Address(name, addr_spec=_in_ascii(mail.address))
    if is_address(mail.reply_to):
        made["Reply-To"] = Address(addr_spec=_in_ascii(mail.reply_to))
    made["Subject"] = one_line(mail.subject)
    made["Date"] = format_datetime(at)
    made["Message-ID"] = make_msgid(domain=server.sender.rpartition("@")[2])
    made["Auto-Submitted"] = "auto-generated"
    made.set_content(mail.body)
    return made


def _in_ascii(address: str) -> str:
    """The same address with its host as mail servers know it; raises ValueError where the name cannot be written so."""
    name, _, host = address.rpartition("@")
    if not name.isascii():
        raise ValueError(address)
    return f"{name}@{host.encode('idna').decode()}"


_REASONS: Final[tuple[tuple[type[Exception], str], ...]] = (
    (smtplib.SMTPAuthenticationError, "The mail server refuses the user or the password of the settings."),
    (smtplib.SMTPRecipientsRefused, "The mail server refuses this address."),
    (smtplib.SMTPNotSupportedError, "The mail server offers no encryption, or no login."),
    (smtplib.SMTPException, "The mail server did not take the message."),
    (ssl.SSLError, "The certificate of the mail server is not trusted."),
    (OSError, "The mail server {host} cannot be reached."),
)
"""One sentence for whoever sends, the first that fits; the details are in the log of the mail server."""


def _why(server: MailServer, error: Exception) -> str:
    words = next((words for kind, words in _REASONS if isinstance(error, kind)), "")
    return words.format(host=server.host) or "This address or name cannot be written in a mail."


def _password(given: Mapping[str, str]) -> str:
    file = given.get(PASSWORD_FILE, "").strip()
    if not file:
        return given.get(PASSWORD, "")
    try:
        return Path(file).read_text("utf-8").strip()
    except OSError:
        raise _wrong(PASSWORD_FILE, "The file cannot be read.") from None


def _wrong(setting: str, mend: str) -> Refused:
    return Refused(f"Mail is not set up: {setting}.", mend)
