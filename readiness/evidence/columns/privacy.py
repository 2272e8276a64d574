"""Personal data by what the cells look like; column names are weighed in the vocabulary."""

from __future__ import annotations

import re
from collections.abc import Callable

from stdnum import iban, luhn
from stdnum.us import ssn

from readiness.evidence.columns.vocabulary import personal_kind
from readiness.model.evidence import PersonalKind

PROBED = 2_000
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+")
_PHONE = re.compile(r"(?:\+|00|0|\()[\d\s()/.-]{7,}\d|\d{3}[-. ]\d{3}[-. ]\d{4}")
SHORTEST_CARD = 13
_CARD = re.compile(r"\d{13,19}")
_SSN = re.compile(r"\d{3}-\d{2}-\d{4}")
_IP = re.compile(r"(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)")


def find_personal(
    name: str, texts: list[str], *, is_date: bool = False, is_number: bool = False
) -> PersonalKind | None:
    """Return the kind of personal data in a column, by its name or by over half of up to 2,000 of its values.

    Dates are never taken for phone numbers, and decimal numbers are never taken for IP addresses.
    """
    by_name = personal_kind(name)
    if by_name is not None and (by_name != "birth-date" or is_date):
        return by_name
    if is_date:
        return None
    probe = texts[:: max(1, len(texts) // PROBED)]
    tests: dict[PersonalKind, Callable[[str], bool]] = {"card": _is_card} if is_number else _TESTS
    for kind, test in tests.items():
        if sum(map(test, probe)) * 2 > len(probe):
            return kind
    return None


def _is_card(text: str) -> bool:
    """Check length and checksum (ISO/IEC 7812-1, the Luhn formula)."""
    if len(text) < SHORTEST_CARD:
        return False
    bare = text.replace(" ", "").replace("-", "")
    return bool(_CARD.fullmatch(bare)) and bool(luhn.is_valid(bare))


def _is_social_security(text: str) -> bool:
    """Check for a number of the United States with its dashes: nine digits alone are too often something else."""
    return bool(_SSN.fullmatch(text)) and bool(ssn.is_valid(text))


def _is_phone(text: str) -> bool:
    return bool(_PHONE.fullmatch(text)) and 7 <= sum(sign.isdigit() for sign in text) <= 15


_TESTS: dict[PersonalKind, Callable[[str], bool]] = {
    "email": lambda text: bool(_EMAIL.fullmatch(text)),
    "iban": lambda text: bool(iban.is_valid(text, check_country=False)),
    "social-security": _is_social_security,
    "ip": lambda text: bool(_IP.fullmatch(text)),
    "card": _is_card,
    "phone": _is_phone,
}
