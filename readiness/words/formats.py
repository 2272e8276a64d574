"""Numbers, days and lists as a language writes them, by the patterns of CLDR that tools/cldr.py copied."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from readiness.words.isolating import isolated, isolated_if_foreign

_DATE_FIELD: Final = re.compile(r"'([^']*)'|d+|M+|L+|y+|[^\w']+|\w")

_Day = date
_Joint = tuple[str, str, str]
"""What stands before, between and behind two texts of a list."""


@dataclass(frozen=True)
class Formats:
    """What CLDR knows of a language (`cldr`), and what its translators decided (`house`)."""

    cldr: dict[str, Any]
    house: dict[str, Any]

    @classmethod
    def of(cls, folder: Path) -> Formats:
        """The formats of one language folder."""
        return cls(*(json.loads((folder / name).read_text("utf-8")) for name in ("cldr.json", "house.json")))

    @cached_property
    def plural(self) -> Callable[[object], str]:
        """The plural form of a number: 'one', 'other' and so on; 'other' for what is not whole.

        CLDR's rules for whole numbers below a million ask for the number itself or for its last two digits, so they are
        kept as where a form begins, for 0 to 999 and for 1,000 to 1,999.
        """
        starts: list[int] = self.cldr["plurals"]["from"]
        names: list[str] = self.cldr["plurals"]["is"]
        small = [names[bisect_right(starts, number) - 1] for number in range(2000)]

        def of(number: object) -> str:
            if isinstance(number, int):
                return small[number] if 0 <= number < 1000 else small[1000 + number % 1000]
            return "other"

        return of

    @cached_property
    def count(self) -> Callable[[int], str]:
        """'two', but '12', if the language writes small numbers in words."""
        spelled = {int(number): words for number, words in self.house["numbers"].items()}
        digits = self.number

        def of(number: int) -> str:
            return spelled.get(number) or digits(number)

        return of

    def number(self, value: float | Decimal) -> str:
        """'1,234.5', without digits that say nothing."""
        if value == int(value):
            value = int(value)
            if -1000 < value < 1000:
                return str(value)
        text = f"{value:,f}" if isinstance(value, Decimal) else f"{value:,}"
        text = text.rstrip("0").rstrip(".") if "." in text else text
        return text.replace(",", "\0").replace(".", self.cldr["decimal"]).replace("\0", self.cldr["group"])

    def score(self, value: Decimal) -> str:
        """'1.8': one decimal."""
        return f"{value:.1f}".replace(".", self.cldr["decimal"])

    def decimals(self, value: float, places: int) -> str:
        """'0.810': with as many places as are asked for."""
        return f"{value:.{places}f}".replace(".", self.cldr["decimal"])

    def percent(self, share: float) -> str:
        """'86%' of a share between 0 and 1; never '100%' or '0%' of what is only nearly so."""
        whole = int(Decimal(str(round(100 * share, 9))).quantize(Decimal(1), rounding=ROUND_HALF_UP))
        if whole == 100 and share < 1:
            return str(self.house["over"]).format(self.whole_percent(99))
        if whole == 0 and share > 0:
            return str(self.house["under"]).format(self.whole_percent(1))
        return self.whole_percent(whole)

    def whole_percent(self, whole: int) -> str:
        """'86%' of 86."""
        return str(self.cldr["percent"]).replace("0", str(whole))

    @cached_property
    def percent_in_cells(self) -> str:
        """The form of a share for cells and charts of office programs: '0%', in German with a quoted space in it."""
        return re.sub(r"[^0%]+", lambda found: f'"{found[0]}"', str(self.cldr["percent"]))

    def date(self, moment: _Day, style: str) -> str:
        """A day by a pattern of CLDR: 'day', 'day-month', 'day-number' or 'month'."""
        return "".join([part if isinstance(part, str) else part(moment) for part in self._date_parts[style]])

    @cached_property
    def _date_parts(self) -> dict[str, list[str | Callable[[_Day], str]]]:
        """Of each pattern: what stands as it is, and what a day is asked for."""
        styles = ("day", "day-month", "day-number", "month")
        return {style: [self._date_part(found) for found in _DATE_FIELD.finditer(self.cldr[style])] for style in styles}

    def _date_part(self, found: re.Match[str]) -> str | Callable[[_Day], str]:
        field = found[0]
        if field[0] == "d":
            return lambda moment: f"{moment.day:0{len(field)}d}"
        if field[0] in "ML" and len(field) > 3:
            names: list[str] = self.cldr["months" if field[0] == "M" else "months-alone"]
            return lambda moment: names[moment.month - 1]
        if field[0] in "ML":
            return lambda moment: f"{moment.month:0{len(field)}d}"
        if field[0] == "y":
            return lambda moment: str(moment.year)
        return field if found[1] is None else found[1]

    def list(self, texts: Sequence[str], last: str = "and") -> str:
        """'a, b and c'; with `last` "or", 'a, b or c'."""
        if len(texts) < 2:
            return "".join(texts)
        if self.is_from_the_right:
            texts = tuple(self._apart(texts))
        joints = self._joints[last]
        if len(texts) == 2:
            return _joined(joints["2"], texts[0], texts[1])
        joined = _joined(joints["end"], texts[-2], texts[-1])
        for text in texts[-3:0:-1]:
            joined = _joined(joints["middle"], text, joined)
        return _joined(joints["start"], texts[0], joined)

    def row(self, texts: Iterable[str]) -> str:
        """'a, b, c': short texts side by side in a line; empty ones are left out."""
        return str(self.house["row"]).join(filter(None, self._apart(texts)))

    def clauses(self, texts: Iterable[str]) -> str:
        """'a; b; c': clauses in a row; empty ones are left out."""
        return str(self.house["clauses"]).join(filter(None, self._apart(texts)))

    def _apart(self, texts: Iterable[str]) -> Iterable[str]:
        """Texts that stand side by side, none of which turns round what is beside it."""
        return map(isolated_if_foreign, texts) if self.is_from_the_right else texts

    @cached_property
    def is_from_the_right(self) -> bool:
        """Whether the language runs from right to left."""
        return bool(self.cldr["direction"] == "rtl")

    @cached_property
    def _joints(self) -> dict[str, dict[str, _Joint]]:
        return {
            last: {at: _joint(pattern) for at, pattern in each.items()} for last, each in self.cldr["lists"].items()
        }

    @property
    def countries(self) -> dict[str, str]:
        """Names of the countries whose public holidays are known, by their two letters."""
        names: dict[str, str] = self.cldr["countries"]
        return names

    def quoted(self, text: str) -> str:
        """The text in the language's quotation marks."""
        begin, end = self.house["quotes"]
        return f"{begin}{isolated(text) if self.is_from_the_right else text}{end}"

    def inside(self, text: str) -> str:
        """The text as it stands within a sentence: with a small first letter where the language writes names so.

        What begins with an abbreviation, or with 'I', stays as it is.
        """
        if self.house.get("inside") != "small" or text[1:2].isupper() or text.startswith("I "):
            return text
        return text[:1].lower() + text[1:]

    @staticmethod
    def capital(text: str) -> str:
        """The same text with a capital first letter."""
        return text[:1].upper() + text[1:]


def _joint(pattern: str) -> _Joint:
    before, between, after = re.split(r"\{[01]\}", pattern)
    return before, between, after


def _joined(joint: _Joint, first: str, second: str) -> str:
    before, between, after = joint
    return f"{before}{first}{between}{second}{after}"
