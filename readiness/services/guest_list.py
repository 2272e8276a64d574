"""Names and mail addresses as people paste them: from a mail program, from a spreadsheet, or typed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from readiness.model.base import one_line

_ADDRESS: Final = re.compile(r"[^\s<>;,\t\"'()\[\]]+@[^\s<>;,\t\"'()\[\]]+\.[^\s<>;,\t\"'()\[\]]+")
_BETWEEN: Final = re.compile(r"[\t;]|,(?=\s*[^\s,]+@)|(?<=\S)\s*\|\s*")
_HEADINGS: Final = frozenset(
    ("name", "names", "mail", "e-mail", "email", "mailadresse", "e-mail-adresse", "adresse", "address", "nom", "nombre")
)


class Guest(NamedTuple):
    """Somebody to invite: a name, which is the address where no name was given, and a mail address or nothing."""

    name: str
    mail: str = ""


def read_guests(lines: Iterable[str]) -> tuple[Guest, ...]:
    """One guest a line, in any of the ways in which they are written, each once.

    `Ann`, `ann@a.org`, `Ann <ann@a.org>`, `Ann; ann@a.org`, two cells of a spreadsheet in either order. A line of
    headings and what stands between address and name are left out.
    """
    found = (_guest(line) for line in lines)
    return tuple(dict.fromkeys(guest for guest in found if guest is not None))


def _guest(line: str) -> Guest | None:
    parts = _BETWEEN.split(line.replace("\u00a0", " ").replace("mailto:", " "))
    cells = [cell for each in parts if (cell := each.strip().strip("\"'").strip())]
    if not cells or all(cell.casefold() in _HEADINGS for cell in cells):
        return None
    mail = next((match.group().rstrip(".") for cell in cells if (match := _ADDRESS.search(cell))), "")
    names = [each for cell in cells if (each := _name(cell, mail))]
    return Guest(one_line(" ".join(names)) or mail, mail)


def _name(cell: str, mail: str) -> str:
    """What a cell says beside the address."""
    if not mail or mail not in cell:
        return cell
    return re.sub(rf"[<(\[]?\s*{re.escape(mail)}\s*[>)\]]?", " ", cell).strip(" ,\"'").strip()
