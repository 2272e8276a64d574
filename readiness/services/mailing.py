"""Mail by a server that the settings name. Without settings there is none, and nothing leaves the machine."""

from __future__ import annotations

import os
import re
import smtplib
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.charset import QP, Charset
from email.header import Header
from email.mime.text import MIMEText
from email.policy import compat32
from email.utils import format_datetime, make_msgid
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from readiness.model.base import one_line
from readiness.storage.problems import Refused
from readiness.words import said
from readiness.words.say import services as say

if TYPE_CHECKING:
    from datetime import datetime
    from email.message import Message

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
_CODED: Final = "=?"
"""How a word in the code of mail begins (RFC 2047): mail programs decode it wherever it stands, in addresses too."""
_PLAIN: Final = re.compile(r"[A-Za-z0-9 '-]*")
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
        raise _wrong(SECURITY, said(say.USE_STARTTLS_TLS_OR_NONE))
    kind: Security = "tls" if security == "tls" else "none" if security == "none" else "starttls"
    port = given.get(PORT, "").strip() or str(_PORTS[kind])
    if not port.isdecimal() or not 0 < int(port) < 2**16:
        raise _wrong(PORT, said(say.USE_NUMBER))
    sender, user = given.get(SENDER, "").strip(), given.get(USER, "").strip()
    if not is_address(sender):
        raise _wrong(SENDER, said(say.NAME_ADDRESS_THAT_MAIL_COMES))
    if user and kind == "none":
        raise _wrong(SECURITY, said(say.PASSWORD_GOES_OVER_ENCRYPTED_CONNECTION))
    certificates = given.get(CERTIFICATES, "").strip()
    if certificates and not Path(certificates).is_file():
        raise _wrong(CERTIFICATES, said(say.NO_SUCH_FILE))
    return MailServer(host, int(port), kind, sender, user, _password(given) if user else "", certificates)


def is_address(given: str) -> bool:
    """Whether this has the form of one mail address that can stand in the head of a message as it is."""
    has_form = _ADDRESS.fullmatch(given) is not None and len(given) <= 254
    return has_form and given.isprintable() and _CODED not in given


class Delivery:
    """One connection for many messages, opened with the first of them.

    A server that cannot be reached, or lets nobody in, is not asked again for the others.
    """

    def __init__(self, server: MailServer) -> None:
        self._server = server
        self._connection: smtplib.SMTP | None = None
        self._why = ""

    def send(self, mail: Mail, *, at: datetime) -> str:
        """Send one message: a sentence on why it did not go, or "" if the server took it. Nothing else is raised."""
        if not is_address(mail.address):
            return said(say.THIS_IS_NOT_EMAIL_ADDRESS)
        try:
            sender, to = _in_ascii(self._server.sender), _in_ascii(mail.address)
            data = _written(mail, sender, to, at)
        except Exception:  # noqa: BLE001 - whatever the library stumbles over, the others get their message
            return said(say.THIS_ADDRESS_OR_NAME_CANNOT)
        if self._connection is None and not self._why:
            try:
                self._connection = _connect(self._server)
            except (OSError, smtplib.SMTPException, UnicodeError) as error:
                self._why = _why(self._server, error)
        if self._connection is None:
            return self._why
        try:
            self._connection.sendmail(sender, [to], data)
        except (OSError, smtplib.SMTPException) as error:
            return _why(self._server, error)
        return _SENT

    def close(self) -> None:
        """Say goodbye to the server, if there was a connection."""
        if self._connection is not None:
            _close(self._connection)


@contextmanager
def delivering(server: MailServer) -> Iterator[Delivery]:
    """A delivery by this server, closed at the end."""
    delivery = Delivery(server)
    try:
        yield delivery
    finally:
        delivery.close()


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


def _written(mail: Mail, sender: str, to: str, at: datetime) -> bytes:
    """The message as it goes out from one address to another. No word of people begins a line of its own in its head.

    Raises:
        Exception: the library cannot write a name or an address; which kind depends on its version.
    """
    words = Charset("utf-8")
    words.body_encoding = QP
    made: Message[Any, Any] = MIMEText(mail.body, "plain", words)  # type: ignore[arg-type] # It takes what it would make of a name.
    made["From"] = _with_address(mail.signed, sender)
    made["To"] = _with_address("" if mail.name == mail.address else mail.name, to)
    if is_address(mail.reply_to):
        made["Reply-To"] = _with_address("", _in_ascii(mail.reply_to))
    made["Subject"] = _head(mail.subject)
    made["Date"] = format_datetime(at)
    made["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2])
    made["Auto-Submitted"] = "auto-generated"
    return made.as_bytes(policy=compat32.clone(linesep="\r\n"))


def _with_address(name: str, address: str) -> Header:
    made = _head(name)
    made.append(f"<{address}>", "us-ascii")
    return made


def _head(text: str) -> Header:
    """What people typed, as one line of a head: plain letters as they are, everything else in the code of mail.

    Nothing in it has a meaning of its own then, wherever the line is folded: no comma, no address, no line end, and no
    word that looks as if it were in that code already.
    """
    words = one_line(text)
    return Header(words, "us-ascii" if _PLAIN.fullmatch(words) else "utf-8")


def _in_ascii(address: str) -> str:
    """The same address with its host as mail servers know it; raises ValueError where the name cannot be written so."""
    name, _, host = address.rpartition("@")
    if not name.isascii():
        raise ValueError(address)
    return f"{name}@{host.encode('idna').decode()}"


_REASONS: Final = (
    (smtplib.SMTPAuthenticationError, say.MAIL_SERVER_REFUSES_USER),
    (smtplib.SMTPRecipientsRefused, say.MAIL_SERVER_REFUSES_THIS_ADDRESS),
    (smtplib.SMTPNotSupportedError, say.MAIL_SERVER_OFFERS_NO_ENCRYPTION),
    (smtplib.SMTPException, say.MAIL_SERVER_DID_NOT_TAKE),
    (ssl.SSLError, say.CERTIFICATE_OF_MAIL_SERVER),
)
"""What is told to whoever sends, the first that fits; of any other error, that the server cannot be reached.

The details are in the log of the mail server."""


def _why(server: MailServer, error: Exception) -> str:
    found = next((reason for kind, reason in _REASONS if isinstance(error, kind)), None)
    return said(found or say.mail_server_cannot_be_reached(host=server.host))


def _password(given: Mapping[str, str]) -> str:
    file = given.get(PASSWORD_FILE, "").strip()
    if not file:
        return given.get(PASSWORD, "")
    try:
        return Path(file).read_text("utf-8").strip()
    except OSError:
        raise _wrong(PASSWORD_FILE, said(say.FILE_CANNOT_BE_READ)) from None


def _wrong(setting: str, mend: str) -> Refused:
    return Refused(said(say.mail_is_not_set_up(setting=setting)), mend)
