"""Numbers in clothes: units, k and M, "<5", "10-20", 1:30, a minus behind. Each is told, or left alone."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

import numpy as np

from readiness.evidence.columns.numerals import could_have_decimal_commas, parse_numbers
from readiness.evidence.columns.units import are_spelt_in_several_ways, one_spelling

ALMOST_ALL = 0.95
_NUM = r"[-+]?(?:\d[\d.,'\u2009\u202f\u00a0 ]*\d|\d)(?:[eE][-+]?\d+)?|[-+]?[.,]\d+"
_BEHIND = re.compile(rf"(?P<number>{_NUM})\s*[-\u2212]")
_BOUND = re.compile(
    r"(?:<=|>=|[<>≤≥]|under|over|unter|über|up to|at least|at most|bis|ab|min\.?|max\.?)\s*"
    rf"(?P<number>{_NUM})\s*(?P<unit>\D*)"
    rf"|(?P<open>{_NUM})\s*\+",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    rf"(?:~|≈|ca\.?|circa|about|approx\.?|etwa|rund|env\.?)\s*(?P<number>{_NUM})\s*(?P<unit>\D*)", re.IGNORECASE
)
_RANGE = re.compile(
    r"(?P<low>\d{1,6}(?:[.,]\d+)?)\s*(?:-|–|—|\.\.|to|bis|à)\s*(?P<high>\d{1,6}(?:[.,]\d+)?)\s*(?P<unit>\D*)"
)
_SCALED = re.compile(
    rf"(?:[$€£¥]|EUR|USD|CHF|GBP)?\s*(?P<number>{_NUM})\s*(?P<scale>k|tsd\.?|mio\.?|mill?\.?|M|mrd\.?|bn|mm|lakh|crore|cr)\s*(?P<unit>[$€£]|EUR|USD|CHF|GBP)?",
    re.IGNORECASE,
)
_SCALES = {"k": 1e3, "tsd": 1e3, "mio": 1e6, "mil": 1e6, "mill": 1e6, "m": 1e6, "mm": 1e6, "mrd": 1e9, "bn": 1e9}
_SCALES |= {"lakh": 1e5, "crore": 1e7, "cr": 1e7}
_CLOCK = re.compile(
    r"(?P<hours>\d{1,4}):(?P<minutes>[0-5]\d)(?::(?P<seconds>[0-5]\d)(?:[.,]\d+)?)?(?:\s*(?:Uhr|h|(?P<half>[AaPp])\.?[Mm]\.?))?"
)
_ISO = re.compile(
    r"P(?:(?P<days>\d+)D)?(?:T(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+)(?:\.\d+)?S)?)?"
)
_PART = re.compile(r"(?P<number>\d+(?:[.,]\d+)?)\s*(?P<unit>[a-zäöüéA-Z]+)\.?,?\s*")
_SECONDS = {
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds", "sek", "sekunde", "sekunden"), 1),
    **dict.fromkeys(("min", "mins", "minute", "minutes", "minuten", "m"), 60),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "heure", "heures"), 3600),
    **dict.fromkeys(("d", "day", "days", "tag", "tage", "tagen", "jour", "jours"), 86_400),
    **dict.fromkeys(("w", "week", "weeks", "woche", "wochen"), 604_800),
}
_UNIT = re.compile(rf"(?P<number>{_NUM})(?P<gap>\s*)(?P<unit>[^\d\s.,;:()/_-][^\d\s]{{0,11}}(?: [^\d\s]{{1,8}})?)")
_UNIT_BEFORE = re.compile(rf"(?P<unit>[^\d\s.,:+<>-][^\d\s.,:+-]{{0,3}}\.?) (?P<number>{_NUM})")
_MARGIN = re.compile(
    rf"(?P<number>{_NUM})\s*(?:(?:±|\+/-|\+-)\s*(?:{_NUM})|[(\[]\s*(?:{_NUM})\s*(?:-|–|—|,|;|to|bis|à)\s*(?:{_NUM})\s*[)\]])"
    r"\s*(?P<unit>\D*)"
)
_FOOTNOTE = re.compile(
    rf"(?P<number>{_NUM})\s*(?P<unit>%|[$€£])?\s*"
    r"(?:[*†‡§¶]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|\([a-z]\)|\[(?:[a-z]|\d{1,2})\])",
    re.IGNORECASE,
)
_CJK = "\u3000"
"""From here on a single letter is a word, such as the unit of a currency."""


@dataclass(frozen=True)
class Measures:
    """One float per text, NaN where none was read, whether decimal commas were, and the slugs of what was undone."""

    numbers: np.ndarray
    has_commas: bool
    readings: frozenset[str]


@dataclass(frozen=True)
class _Bare:
    text: str
    kind: str
    unit: str = ""
    factor: float = 1.0


def read_measures(texts: list[str], weights: np.ndarray, *, shows_commas: bool = False) -> Measures | None:
    """Return `texts` (distinct, with how often each occurs) read as measures, or None if hardly all of them are such.

    Units must agree: kg beside g are not read, since they would have to be converted by somebody who knows. Where other
    columns of the table show decimal commas, 1,234 kg is read with one as well.
    """
    bare = _booked(texts) or [_undress(text) for text in texts]
    dressed = any(each is not None and (each.kind or each.text != text) for each, text in zip(bare, texts, strict=True))
    if not dressed:
        return None
    plain = ["" if each is None else each.text for each in bare]
    if shows_commas and could_have_decimal_commas([text for text in plain if text]):
        plain, shows_commas = [text.replace(",", ".") for text in plain], True
    else:
        shows_commas = False
    numbers, commas = parse_numbers(plain)
    commas |= shows_commas
    factors = np.array([np.nan if each is None else each.factor for each in bare])
    numbers = numbers * factors
    read = ~np.isnan(numbers)
    if weights[read].sum() <= ALMOST_ALL * weights.sum():
        return None
    undone = [each for each, is_read in zip(bare, read, strict=True) if each is not None and is_read]
    units = Counter(one_spelling(each.unit) for each in undone if each.unit)
    if units and max(units.values()) < ALMOST_ALL * sum(units.values()):
        return None
    kinds = {each.kind for each in undone if each.kind}
    if are_spelt_in_several_ways(each.unit for each in undone if each.unit):
        kinds.add("unit-spellings-read")
    return Measures(numbers, commas, frozenset(kinds))


def _booked(texts: list[str]) -> list[_Bare | None] | None:
    """Return amounts with the side of an account behind them, 12.50 CR beside 3.00 DR, as signed; None for others."""
    found = [_BOOKED.fullmatch(text.strip()) for text in texts]
    sides = {each["side"].upper() for each in found if each is not None}
    if None in found or len(sides) != 2 or frozenset(sides) not in _SIDES:
        return None
    debit = _SIDES[frozenset(sides)]
    return [
        _Bare(("-" if each["side"].upper() == debit else "") + each["number"], "sides-read")
        for each in found
        if each is not None
    ]


_BOOKED = re.compile(r"(?P<number>\d[\d.,' ]*[.,]\d\d) ?(?P<side>CR|DR|Cr|Dr|C|D|S|H)\.?")
_SIDES = {frozenset({"CR", "DR"}): "DR", frozenset({"C", "D"}): "D", frozenset({"S", "H"}): "S"}


def has_mixed_units(texts: list[str]) -> bool:
    """Say whether most texts are numbers with units that differ."""
    undone = [each for each in map(_undress, texts) if each is not None and each.kind == "units-read"]
    found = [one_spelling(each.unit) for each in undone]
    return len(found) > 0.5 * len(texts) and max(Counter(found).values()) < ALMOST_ALL * len(found)


def _undress(text: str) -> _Bare | None:
    """Return the number within `text`, which is `text` itself where nothing is known to be taken off."""
    text = text.strip().replace("\u2212", "-")
    if text[:1] in "\u2013\u2014" and text[1:2].isdigit():
        text = f"-{text[1:]}"
    if not any(sign.isdigit() for sign in text):
        return None
    readers = (_ranked, _noted, _tall, _marked, _spanned, _timed, _scaled, _with_unit)
    return next((bare for reader in readers if (bare := reader(text)) is not None), _Bare(text, ""))


def _ranked(text: str) -> _Bare | None:
    found = _RANKED.fullmatch(text)
    return _Bare(found[1], "units-read", "th") if found else None


_RANKED = re.compile(r"(\d+) ?(?:st|nd|rd|th)")


def _tall(text: str) -> _Bare | None:
    found = _FEET.fullmatch(text)
    return _Bare(f"{12 * int(found[1]) + float(found[2] or 0):g}", "feet-read") if found else None


_FEET = re.compile(r"(\d{1,2}) ?(?:'|\u2032|ft\.?) ?(?:(\d{1,2}(?:\.\d+)?) ?(?:\"|''|\u2033|in\.?))?")


def _noted(text: str) -> _Bare | None:
    if found := _MARGIN.fullmatch(text):
        return _Bare(found["number"], "margins-read", (found["unit"] or "").strip())
    found = _FOOTNOTE.fullmatch(text)
    return _Bare(found["number"], "footnotes-read", (found["unit"] or "").strip()) if found else None


def _marked(text: str) -> _Bare | None:
    if found := _BEHIND.fullmatch(text):
        return _Bare(f"-{found['number']}", "trailing-minus-read")
    if found := _BOUND.fullmatch(text):
        return _Bare(found["number"] or found["open"], "bounds-read", (found["unit"] or "").strip())
    found = _ABOUT.fullmatch(text)
    return _Bare(found["number"], "approximate-read", found["unit"].strip()) if found else None


def _spanned(text: str) -> _Bare | None:
    found = _RANGE.fullmatch(text)
    if found is None or (low := _plain(found["low"])) >= (high := _plain(found["high"])):
        return None
    return _Bare(f"{(low + high) / 2:.12g}", "ranges-read", found["unit"].strip())


_MILLIONS = re.compile(rf"[^\d\s]{{0,3}}\s*(?:{_NUM})\s*M")


def _timed(text: str) -> _Bare | None:
    if _MILLIONS.fullmatch(text):
        return None  # a minute is written with a small m
    seconds = _duration(text)
    return None if seconds is None else _Bare(f"{seconds / 60:.12g}", "durations-read")


def _scaled(text: str) -> _Bare | None:
    found = _SCALED.fullmatch(text)
    if found is None:
        return None
    return _Bare(found["number"], "multipliers-read", factor=_SCALES[found["scale"].casefold().rstrip(".")])


def _with_unit(text: str) -> _Bare | None:
    found = _UNIT.fullmatch(text)
    if found and (found["gap"] or len(found["unit"]) > 1 or not found["unit"].isalpha() or found["unit"] > _CJK):
        return _Bare(found["number"], "units-read", found["unit"])
    found = _UNIT_BEFORE.fullmatch(text)
    return _Bare(found["number"], "units-read", found["unit"]) if found else None


def _plain(text: str) -> float:
    return float(text.replace(",", "."))


def _duration(text: str) -> float | None:
    """Return the seconds in 1:30, 01:30:00, PT90M or "1 h 30 min"; None for anything else, also for a single unit."""
    for shape in (_CLOCK, _ISO):
        found = shape.fullmatch(text)
        if found and text != "P":
            texts = found.groupdict()
            half = (texts.pop("half", None) or "").upper()
            parts = {name: int(value or 0) for name, value in texts.items()}
            if half:
                parts["hours"] = parts["hours"] % 12 + 12 * (half == "P")
            return (
                parts.get("days", 0) * 86_400 + parts["hours"] * 3600 + parts["minutes"] * 60 + float(parts["seconds"])
            )
    total, place = 0.0, 0
    for found in _PART.finditer(text):
        if found.start() != place or found["unit"].casefold() not in _SECONDS:
            return None
        total += _plain(found["number"]) * _SECONDS[found["unit"].casefold()]
        place = found.end()
    return total if place == len(text) and place else None
