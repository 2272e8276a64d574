"""The kinds of argument a message can declare, each with the Python type that callers must give.

A declaration stands in the comment above the English message: `#   $left (Count) - gates that are not met`.
"""

from __future__ import annotations

import json
import re
from typing import Final

KINDS: Final[dict[str, str]] = {
    "Count": "int",  # how many: decides the plural; in words where the language writes small numbers so
    "Number": "int | float | Decimal",  # in digits; decides the plural too
    "Digits": "int",  # in digits alone, as a year, a line or a limit is written; decides the plural too
    "Score": "Decimal",  # one decimal
    "Percent": "float",  # a share between 0 and 1
    "Phase": "int",  # a number that stays on the line of the word before it
    "Phases": "Sequence[int]",  # 1, 2 or 3: those that are possible
    "Day": "date",  # 21 November 2026
    "DayMonth": "date",  # 21 November
    "DayNumber": "date",  # 21
    "Month": "date",  # November 2026
    "Name": "str",  # typed by people: said as it is
    "Text": "str",  # content, or words that were said before: said as they are
    "Part": "Message",  # a clause or noun phrase that stands between punctuation
    "Names": "Sequence[str]",  # a, b and c: typed by people
    "Texts": "Sequence[str]",  # a, b and c: content
    "Quotes": "Sequence[str]",  # “a”, “b” and “c”: titles and names in quotation marks
    "Parts": "Sequence[Message]",  # a, b and c
    "Clauses": "Sequence[Message]",  # a; b; c
}
NUMERIC: Final = frozenset({"Count", "Number", "Digits", "Phase"})
"""The kinds a message may select on, by plural form or exact number."""
_DECLARED: Final = re.compile(r"^\s*\$([a-z][a-z-]*) \((.+?)\)(?: - |\s*$)")
_CHOICE: Final = re.compile(r'^"[a-z0-9-]+"(?: \| "[a-z0-9-]+")*$')


def declared(comment: str) -> tuple[dict[str, str], str]:
    """Arguments with their kinds, in order, and the rest of a comment as one line."""
    kinds: dict[str, str] = {}
    told: list[str] = []
    for line in comment.splitlines():
        found = _DECLARED.match(line)
        if found:
            kinds[found[1]] = found[2]
        elif not kinds and line.strip():
            told.append(line.strip())
    return kinds, " ".join(told)


def choices(kind: str) -> tuple[str, ...]:
    """The values of a closed choice such as `"met" | "open"`; empty for every other kind."""
    return tuple(re.findall(r'"([a-z0-9-]+)"', kind)) if _CHOICE.match(kind) else ()


def python_type(kind: str) -> str | None:
    """What a caller has to give; None for a kind that does not exist."""
    if chosen := choices(kind):
        listed = ", ".join(json.dumps(each) for each in chosen)
        return f"Literal[{listed}]"
    return KINDS.get(kind)
