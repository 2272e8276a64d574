"""A real mail server on this machine, which keeps what it is given."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from readiness.services.mailing import MailServer, Security

CERTIFICATE = Path(__file__).with_name("mail_certificate.pem")
"""Of this machine alone, with its key: nothing but tests trusts it."""
USER, PASSWORD = "sender", "as agreed"


@dataclass
class Letterbox:
    """What came in, and which addresses are refused."""

    messages: list[tuple[list[str], EmailMessage]] = field(default_factory=list)
    refused: set[str] = field(default_factory=set)
    meanwhile: Callable[[str], object] = field(default=str)
    """What happens elsewhere while a message comes in, with the address it goes to."""

    async def handle_RCPT(  # noqa: N802 - the name that aiosmtpd calls
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        del server, session, options
        if address in self.refused:
            return "550 no such person"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd calls it so
        del server, session
        await asyncio.to_thread(self.meanwhile, envelope.rcpt_tos[0])
        content = envelope.content if isinstance(envelope.content, bytes) else str(envelope.content).encode()
        self.messages.append((list(envelope.rcpt_tos), message_from_bytes(content, policy=policy.default)))
        return "250 OK"

    @property
    def people(self) -> list[str]:
        """To whom messages came, in their order."""
        return [address for addresses, _ in self.messages for address in addresses]


def _is_right(server: object, session: object, envelope: object, mechanism: str, given: object) -> AuthResult:
    del server, session, envelope, mechanism
    right = isinstance(given, LoginPassword) and given == LoginPassword(USER.encode(), PASSWORD.encode())
    # Not handled: the server answers that it refuses. Else nobody answers, and who asks waits until its patience ends.
    return AuthResult(success=right, handled=right)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def serving_mail(security: Security = "starttls") -> Iterator[tuple[Letterbox, MailServer]]:
    """A server, and the settings that reach it. With `starttls` it asks for encryption and then for a login."""
    box, context = Letterbox(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    given: dict[str, object] = {"hostname": "127.0.0.1", "port": _free_port()}
    if security == "starttls":
        given |= {"tls_context": context, "require_starttls": True, "authenticator": _is_right, "auth_required": True}
    if security == "tls":
        given |= {"ssl_context": context}
    controller = Controller(box, **given)
    controller.start()
    try:
        login = (USER, PASSWORD) if security == "starttls" else ("", "")
        yield box, MailServer("localhost", controller.port, security, "app@example.org", *login, str(CERTIFICATE))
    finally:
        controller.stop()
