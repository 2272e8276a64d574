"""Write cldr.json of a language from Babel's copy of CLDR: `python -m tools.cldr en en_GB` (folder, locale).

What it prints are the plural forms of the language, each with some of the numbers that it is for.

Babel is for developers alone: it is 36 MB and takes a tenth of a second to import, and what we need of it is one page.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from babel import Locale
from holidays.registry import COUNTRIES

from readiness.words.language import FOLDER

_PLACES = ("2", "start", "middle", "end")
_TRIED = range(1_001)
_SHOWN = 5
"""So many numbers show what a form is for."""


def table(tag: str) -> dict[str, Any]:
    """What readiness/words/formats.py needs of a locale."""
    locale = Locale.parse(tag)
    starts: list[int] = []
    names: list[str] = []
    for number in range(2000):
        if not names or locale.plural_form(number) != names[-1]:
            starts.append(number)
            names.append(locale.plural_form(number))
    symbols = locale.number_symbols["latn"]
    days = locale.datetime_skeletons
    return {
        "locale": tag.replace("_", "-"),
        "direction": locale.text_direction,
        "decimal": symbols["decimal"],
        "group": symbols["group"],
        "percent": locale.percent_formats[None].pattern.replace("#,##0", "0"),
        "lists": {
            last: {place: locale.list_patterns[style][place] for place in _PLACES}
            for last, style in (("and", "standard"), ("or", "or"))
        },
        "day": locale.date_formats["long"].pattern,
        "day-month": days["MMMMd"].pattern if "MMMMd" in days else days["MMMd"].pattern,
        "day-number": days["d"].pattern,
        "month": days["yMMMM"].pattern,
        "months": [locale.months["format"]["wide"][number] for number in range(1, 13)],
        "months-alone": [locale.months["stand-alone"]["wide"][number] for number in range(1, 13)],
        "plurals": {"from": starts, "is": names},
        "countries": {code: locale.territories[code] for code in sorted({entry[1] for entry in COUNTRIES.values()})},
    }


def written(tag: str) -> str:
    """The file for a locale."""
    return json.dumps(table(tag), ensure_ascii=False, indent=1) + "\n"


def plural_forms(tag: str) -> list[str]:
    """A line for each form that a whole number takes: '[few] 2, 3, 4, 22, …'."""
    locale = Locale.parse(tag)
    numbers: dict[str, list[str]] = {}
    for number in _TRIED:
        numbers.setdefault(locale.plural_form(number), []).append(str(number))
    some = {form: [*found[:_SHOWN], "…"] if len(found) > _SHOWN else found for form, found in numbers.items()}
    return [f"[{form}] {', '.join(found)}" for form, found in some.items()]


if __name__ == "__main__":
    language, tag = sys.argv[1:3]
    (FOLDER / language).mkdir(exist_ok=True)
    (FOLDER / language / "cldr.json").write_text(written(tag), "utf-8")
    print("\n".join(plural_forms(tag)))
