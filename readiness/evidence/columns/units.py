"""Units that are spelt in more than one way: y, yr and years are one unit, kg and Kilo another."""

from __future__ import annotations

from collections.abc import Iterable

_SPELLINGS = (
    ("y", "yr", "yrs", "year", "years", "years old", "y/o", "yo", "jahr", "jahre", "jahre alt", "an", "ans", "años"),
    ("mo", "mos", "mon", "month", "months", "monat", "monate", "mois", "meses"),
    ("kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramm"),
    ("g", "gr", "gram", "grams", "gramm", "gramme", "grammes"),
    ("lb", "lbs", "pound", "pounds"),
    ("t", "to", "ton", "tons", "tonne", "tonnes", "tonnen"),
    ("km", "kms", "kilometer", "kilometers", "kilometre", "kilometres"),
    ("cm", "cms", "centimeter", "centimeters", "centimetre", "centimetres", "zentimeter"),
    ("mm", "millimeter", "millimeters", "millimetre", "millimetres"),
    ("l", "ltr", "liter", "liters", "litre", "litres"),
    ("ml", "milliliter", "milliliters", "millilitre", "millilitres"),
    ("pc", "pcs", "piece", "pieces", "stk", "stück", "st", "unit", "units", "ea", "each"),
    ("°c", "degc", "deg c", "grad", "celsius"),
    ("kwh", "kilowatt-hours", "kilowattstunden"),
    ("%", "percent", "per cent", "pct", "prozent"),
)
_ONE = {spelling: spellings[0] for spellings in _SPELLINGS for spelling in spellings}


def one_spelling(unit: str) -> str:
    """Return the one spelling of `unit` by which it is compared with others; an unknown unit as it stands."""
    unit = unit.strip()
    return _ONE.get(unit.casefold().rstrip("."), unit)


def are_spelt_in_several_ways(units: Iterable[str]) -> bool:
    """Say whether some of `units` are different spellings of one."""
    told = {unit.strip() for unit in units}
    return len({one_spelling(unit) for unit in told}) < len(told)
