"""The cookies: one holds the session, one tells the browser in which a sign-in was begun, one holds keys of guests.

None can be read by a script, none is sent along from another site, and neither leaves an encrypted connection. A
browser takes one whose name begins with `__Host-` from this host alone, so no neighbour can put its own in place of it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, Literal

from starlette.responses import Response

from readiness.services.accounts import Accounts

Kind = Literal["session", "begun", "guest"]
_SECONDS: Final[Mapping[Kind, int | None]] = {"session": 12 * 3600, "begun": 10 * 60, "guest": None}
_MOST_KEYS: Final = 6
"""Links that one browser holds at the same time: of a seventh on, the oldest has to be opened again."""
_TOKEN: Final = re.compile(r"[a-z2-7]{26}")


def name_of(kind: Kind, accounts: Accounts) -> str:
    """What the cookie is called; where a path is shared with others, the host alone cannot be asked for."""
    before = "" if not accounts.is_private else "__Secure-" if accounts.path else "__Host-"
    return f"{before}readiness-{kind}"


def read(kind: Kind, cookies: Mapping[str, str], accounts: Accounts) -> str:
    """What a browser sent; empty if it sent none, or nothing that we ever gave."""
    found = cookies.get(name_of(kind, accounts), "")
    return found if _TOKEN.fullmatch(found) else ""


def give(response: Response, kind: Kind, value: str, accounts: Accounts) -> None:
    """Let the browser keep a value."""
    response.set_cookie(
        name_of(kind, accounts),
        value,
        max_age=_SECONDS[kind],
        path=accounts.path or "/",
        secure=accounts.is_private,
        httponly=True,
        samesite="lax",
    )


def take_back(response: Response, kind: Kind, accounts: Accounts) -> None:
    """Let the browser forget it."""
    response.delete_cookie(
        name_of(kind, accounts),
        path=accounts.path or "/",
        secure=accounts.is_private,
        httponly=True,
        samesite="lax",
    )


def keys(cookies: Mapping[str, str], accounts: Accounts) -> tuple[str, ...]:
    """The keys of links to answer or to edit that a browser holds, the one opened last first."""
    found = cookies.get(name_of("guest", accounts), "").split(".")
    return tuple(each for each in found[:_MOST_KEYS] if _TOKEN.fullmatch(each))


def give_key(response: Response, key: str, cookies: Mapping[str, str], accounts: Accounts) -> None:
    """Let the browser hold one more, until it is closed."""
    others = (each for each in keys(cookies, accounts) if each != key)
    give(response, "guest", ".".join((key, *others)[:_MOST_KEYS]), accounts)
