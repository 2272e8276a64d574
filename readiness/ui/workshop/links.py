"""Addresses that lead into a workshop, and their pictures for phone cameras."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import quote, urlsplit

import segno
import streamlit as st

from readiness.ui import components
from readiness.ui.address import prefix
from readiness.ui.safe import esc
from readiness.ui.screen_language import ASKED
from readiness.words import offered, said
from readiness.words.language import SOURCE
from readiness.words.say import workshop as say

_FALLBACK = "http://localhost:8501"


def base() -> str:
    """Where this app is reached, as the browser of the person who looks at it sees it."""
    parts = urlsplit(st.context.url or _FALLBACK)
    return f"{parts.scheme}://{parts.netloc}{prefix()}"


def reaches_phones() -> bool:
    """Whether this address can lead other devices here: one of this computer alone cannot."""
    host = urlsplit(base()).hostname or ""
    try:
        address = ip_address(host)
    except ValueError:
        return host != "localhost"
    return not (address.is_loopback or address.is_unspecified)


def tell_if_out_of_reach() -> None:
    """Say that phones cannot follow the links below, and what to do; nothing if they can."""
    if not reaches_phones():
        components.notice(
            "info",
            said(say.PHONES_CANNOT_REACH_THIS_ADDRESS),
            said(say.START_APP_WITH_READINESS_RUN),
        )


def join_link(code: str, language: str) -> str:
    """The address behind the code picture; the page speaks the language of the workshop to whoever follows it."""
    return f"{base()}/join?c={quote(code)}{_speaking(language)}"


def personal_link(token: str, language: str) -> str:
    """The address that lets one person in, as `join_link`."""
    return f"{base()}/join?i={quote(token)}{_speaking(language)}"


def _speaking(language: str) -> str:
    """What lets a page speak a language that it has; English, and what it has not, is left to each browser."""
    return f"&{ASKED}={quote(language)}" if language != SOURCE and language in offered.offered() else ""


def leading_link(token: str) -> str:
    """The address that lets somebody lead the room."""
    return f"{base()}/room?l={quote(token)}"


def short_address() -> str:
    """What people type to join by hand."""
    return f"{base().partition('://')[2]}/join"


def spaced(code: str) -> str:
    """A code as it is easiest to read aloud: 'K7F 42M'."""
    return f"{code[:3]} {code[3:]}"


def picture(code: str, language: str) -> str:
    """The code picture of a join code as markup; dark on white in both themes, which cameras need."""
    address = segno.make(join_link(code, language), error="m").svg_data_uri(border=4, light="#fff")
    return f'<img class="qr" src="{esc(address)}" alt="{esc(said(say.picture_to_scan(code=spaced(code))))}">'


def mail_link(to: str, subject: str, body: str) -> str:
    """A link that opens a new message in the person's own mail program; the app itself sends nothing."""
    return f"mailto:{quote(to if '@' in to else '')}?subject={quote(subject)}&body={quote(body)}"
