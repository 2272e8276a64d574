"""Codes that people read and type, tokens that links carry, and the hashes that are stored in place of both."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets

LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""Without 0, O, 1, I and L, which are taken for one another."""

JOIN_LENGTH = 6
RETURN_LENGTH = 8


def new_token() -> str:
    """A random token or id of 128 bits for a link: 26 small letters and digits."""
    return base64.b32encode(secrets.token_bytes(16)).decode().rstrip("=").lower()


def hash_of_token(token: str) -> str:
    """What is stored of a token: 128 random bits need no salt and no secret."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def new_return_code() -> str:
    """A random personal code of eight characters, 39 bits; guessing it is throttled."""
    return "".join(secrets.choice(LETTERS) for _ in range(RETURN_LENGTH))


def join_code(secret: str, workshop_id: str, group: str, serial: int) -> str:
    """The code of a group, made anew from the secret of the database whenever the room shows it."""
    digest = hmac.digest(secret.encode(), f"join:{workshop_id}:{group}:{serial}".encode(), "sha256")
    number = int.from_bytes(digest)
    letters = []
    for _ in range(JOIN_LENGTH):
        number, place = divmod(number, len(LETTERS))
        letters.append(LETTERS[place])
    return "".join(letters)


def hash_of_code(secret: str, kind: str, code: str) -> str:
    """What is stored of a short code; without the secret, trying all codes would find it."""
    return hmac.new(secret.encode(), f"{kind}:{code}".encode("utf-8", "replace"), "sha256").hexdigest()


def as_typed(code: str) -> str:
    """A code as a person may type it: in small letters, with spaces or hyphens."""
    return "".join(letter for letter in code.upper() if letter.isalnum())[: 2 * RETURN_LENGTH]
