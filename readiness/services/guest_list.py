"""Names and mail addresses as people paste them: from a mail program, from a spreadsheet, or typed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Final, NamedTuple

from readiness.model.base import one_line
from readiness.storage.problems import Refused
from readiness.words import Message, said
from readiness.words.say import workshop as say

_LETTER: Final = r"[\w!#$%&'*+/=?^`{}~-]"
_ADDRESS: Final = re.compile(rf"(?<!{_LETTER})(?<!\.){_LETTER}+(?:\.{_LETTER}+)*@[\w-]+(?:\.[\w-]+)+\.?")
"""What mail programs write before an @ (RFC 5322, 3.2.3) with the letters of all languages; `|` alone parts cells."""
_BEFORE: Final = re.compile(r"[\s<>(\[,;\"']?")
_BEHIND: Final = re.compile(r"(?:$|[\s<>()\[\],;|\"]|'(?!\w))")
_BEGINNING: Final = re.compile(r"^\s*(?:to|cc|bcc|an)\s*:", re.IGNORECASE)
_MAILTO: Final = re.compile(r"\bmailto:", re.IGNORECASE)
_COMMENT: Final = re.compile(r"[\s>]*[(\[][^()\[\]]*[)\]][\s,;]*")
_BETWEEN: Final = re.compile(r"[\t;]|,(?=\s*[^\s,]+@)|(?<=\S)\s*\|\s*")
_SEPARATOR: Final = re.compile(r"[\t;,|]")
_AROUND: Final = " ,;|\t\"'<>"
_MARKS: Final = "<>()[]\"'"
_HEADINGS: Final = frozenset(
    (
        "name", "names", "full name", "first name", "last name", "given name", "family name", "surname", "forename",
        "mail", "e-mail", "email", "address", "mail address", "e-mail address", "email address",
        "vorname", "nachname", "familienname", "vor- und nachname", "mailadresse", "e-mail-adresse", "emailadresse",
        "adresse", "nom", "prénom", "adresse e-mail", "nombre", "apellidos", "correo",
    )
)  # fmt: skip


class Guest(NamedTuple):
    """Somebody to invite: a name, which is the address where no name was given, and a mail address or nothing."""

    name: str
    mail: str = ""


class _Place(NamedTuple):
    """Where an address stands in a line."""

    start: int
    end: int
    mail: str


class _CannotBeTold(Exception):
    """A line does not say clearly who is meant."""


def read_guests(lines: Iterable[str]) -> tuple[Guest, ...]:
    """The guests of a list, in any of the ways in which people write them, each once.

    `Ann`, `ann@a.org`, `Ann <ann@a.org>`, `Ann; ann@a.org`, two cells of a spreadsheet in either order; and several
    people on one line, as a mail program writes them. Each address is one guest's, however it is spelled. A line of
    headings and what stands between address and name are left out.

    Raises:
        Refused: a line does not say clearly who is meant, or gives an address another name; nobody is read then.
    """
    found: list[Guest] = []
    by_mail: dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        try:
            guests = _guests(line)
        except _CannotBeTold:
            raise _refused(say.line_cannot_be_told(number=number)) from None
        for guest in guests:
            place = by_mail.get(guest.mail.casefold())
            if place is None:
                if guest.mail:
                    by_mail[guest.mail.casefold()] = len(found)
                found.append(guest)
            elif _is_named(guest) and not _is_named(found[place]):
                found[place] = Guest(guest.name, found[place].mail)
            elif _is_named(guest) and guest.name.casefold() != found[place].name.casefold():
                raise _refused(say.line_names_address_anew(number=number, mail=guest.mail))
    return tuple(dict.fromkeys(found))


def _refused(what: Message) -> Refused:
    return Refused(said(what), said(say.PUT_EACH_PERSON_ON_LINE))


def _is_named(guest: Guest) -> bool:
    return guest.name.casefold() != guest.mail.casefold()


def _guests(line: str) -> list[Guest]:
    text = _MAILTO.sub(" ", _BEGINNING.sub("", line.replace("\u00a0", " ")))
    places = _places(text)
    if len({each.mail.casefold() for each in places}) > 1:
        return _several(text, places)
    guest = _one(text, places)
    return [] if guest is None else [guest]


def _places(text: str) -> list[_Place]:
    """Where the addresses stand; raises where it is not clear with which letter one begins or ends."""
    found = []
    for each in _ADDRESS.finditer(text):
        start, end = each.span()
        mail = each.group().rstrip(".")
        behind = text[end : end + 2]
        if mail.startswith("'"):
            # Quoted, as by a mail program; else it may be what is left of “d' Ann”.
            if not behind.startswith("'"):
                raise _CannotBeTold
            start, mail = start + 1, mail[1:]
        if not (_BEFORE.fullmatch(text[max(start - 1, 0) : start]) and _BEHIND.match(behind)) or mail.startswith("'"):
            raise _CannotBeTold
        found.append(_Place(start, end, mail))
    return found


def _one(text: str, places: list[_Place]) -> Guest | None:
    """The one guest of a line, or nobody."""
    cells = [cell for each in _BETWEEN.split(text) if (cell := each.strip().strip("\"'").strip())]
    if not cells or all(_is_heading(part) for cell in cells for part in cell.split(",")):
        return None
    mail = places[0].mail if places else ""
    if _may_be_several(text, places):
        raise _CannotBeTold
    names = [_name(cell, mail) for cell in cells]
    beside = [bool(name) and mail.casefold() in cell.casefold() for cell, name in zip(cells, names, strict=True)]
    name = one_line(" ".join(filter(None, names)))
    # A cell with a name beside the address, and another one with a name: it may be another person's.
    if "@" in name or (mail and any(beside) and sum(map(bool, names)) > 1):
        raise _CannotBeTold
    return Guest(name or mail, mail)


def _may_be_several(text: str, places: list[_Place]) -> bool:
    """Whether somebody may be meant besides whoever the address, or the first name, is of."""
    if not places:
        return bool(re.search(r"[;|]\s*\S", text)) or len(re.findall(r"[\t,]\s*\S", text)) > 1
    head, tail = text[: places[0].start], text[places[-1].end :]
    is_complete = _has_words(head) or tail.lstrip().startswith(">")
    return is_complete and _has_words(tail) and _COMMENT.fullmatch(tail) is None


def _is_heading(cell: str) -> bool:
    return cell.strip(" \"'*:").casefold() in _HEADINGS


def _name(cell: str, mail: str) -> str:
    """What a cell says beside the address, which may stand there twice."""
    if not mail or mail.casefold() not in cell.casefold():
        return cell
    return re.sub(rf"(?i)[<(\[]?\s*{re.escape(mail)}\.?\s*[>)\]]?", " ", cell).strip(" ,\"'").strip()


def _several(text: str, places: list[_Place]) -> list[Guest]:
    """Several people with their addresses: each name stands right beside its address, or each in the cell before it."""
    head, tail = text[: places[0].start], text[places[-1].end :]
    gaps = [text[a.end : b.start] for a, b in pairwise(places)]
    is_cells = _has_words(head) and _ends_with_separator(head)
    before, after = [_words(head)], []
    for gap in gaps:
        left, right = _divided(gap)
        if _has_words(right) and _ends_with_separator(right) != is_cells:
            raise _CannotBeTold
        after.append(_words(left))
        before.append(_words(right))
    ends = _SEPARATOR.search(tail)
    left, right = (tail, "") if ends is None else (tail[: ends.start()], tail[ends.end() :])
    if _has_words(right):
        raise _CannotBeTold
    after.append(_words(left))
    found = []
    for name, place, behind in zip(before, places, after, strict=True):
        mail = place.mail
        full = one_line(" ".join(filter(None, (name, behind))))
        if "@" in full or (is_cells and behind):
            raise _CannotBeTold
        found.append(Guest(full or mail, mail))
    return found


def _divided(gap: str) -> tuple[str, str]:
    """What belongs to the address before, and to the one behind: divided where one entry of a list ends."""
    ends = _SEPARATOR.search(gap)
    if ends is not None:
        return gap[: ends.start()], gap[ends.end() :]
    if _has_words(gap) and not gap.endswith("<"):
        raise _CannotBeTold
    return "", gap


def _ends_with_separator(text: str) -> bool:
    return bool(_SEPARATOR.match(text.rstrip(f" {_MARKS}")[-1:]) or text[-1:] == "\t")


def _has_words(text: str) -> bool:
    return bool(_words(text))


def _words(text: str) -> str:
    """What is left of it without what stands around an address or a name."""
    text = text.strip(_AROUND).lstrip(")]").rstrip("([").strip(_AROUND)
    is_within = text[:1] + text[-1:] in {"()", "[]"}
    return text[1:-1].strip() if is_within else text
