"""Public holidays by country: worked out on this machine from rules, the same every time."""

from __future__ import annotations

import sys
from datetime import date
from functools import cache
from importlib.util import find_spec
from types import ModuleType

_OTHER_NAMES = {
    "America": "US", "Britain": "GB", "Great Britain": "GB", "England": "GB", "Scotland": "GB", "Wales": "GB",
    "UK": "GB", "Holland": "NL", "The Netherlands": "NL", "Deutschland": "DE", "Österreich": "AT", "Schweiz": "CH",
    "Suisse": "CH", "Svizzera": "CH", "España": "ES", "Italia": "IT", "Norge": "NO", "Sverige": "SE", "Danmark": "DK",
    "Suomi": "FI", "Polska": "PL", "Éire": "IE", "Czech Republic": "CZ", "Hong Kong": "HK", "Korea": "KR",
    "Türkiye": "TR",
    "U.S.": "US", "U.S.A.": "US", "U.K.": "GB", "Northern Ireland": "GB", "Republic of Ireland": "IE", "Việt Nam": "VN",
    "Syria": "SY", "Côte d’Ivoire": "CI", "Côte d'Ivoire": "CI", "Brasil": "BR", "México": "MX",
}  # fmt: skip
"""What people call their own country, and usual short forms: names that the library does not know."""
_SMALL_WORDS = frozenset({"and", "of", "the", "da"})
_SPELT = {"HK": "Hong Kong", "SY": "Syria", "GW": "Guinea-Bissau", "TL": "Timor-Leste", "CD": "DR Congo"}


@cache
def country_names() -> dict[str, str]:
    """English names of all countries whose holidays are known, by their two letters, in the order of the names."""
    from holidays.registry import COUNTRIES

    names = {entry[1]: _SPELT.get(entry[1]) or _words(module) for module, entry in COUNTRIES.items()}
    return dict(sorted(names.items(), key=lambda each: each[1]))


@cache
def country_code(told: str) -> str:
    """The two letters of a country that somebody wrote as a name or as two or three letters; "" if it is not known."""
    from holidays.registry import COUNTRIES

    wanted = told.strip().casefold()
    known = {name.casefold(): code for name, code in _OTHER_NAMES.items()}
    known |= {name.casefold(): code for code, name in country_names().items()}
    known |= {letters.casefold(): entry[1] for entry in COUNTRIES.values() for letters in entry[1:3]}
    return known.get(wanted, "")


@cache
def public_holidays(code: str, first_year: int, last_year: int) -> tuple[date, ...]:
    """The days on which a whole country is off, in order; those of its regions are not among them."""
    _load_no_country_unasked()
    from holidays import country_holidays

    return tuple(sorted(country_holidays(code, years=range(first_year, last_year + 1))))


@cache
def weekend_of(code: str) -> tuple[int, ...]:
    """The days of the week on which a country rests, Monday being 0."""
    _load_no_country_unasked()
    from holidays import country_holidays

    return tuple(sorted(country_holidays(code).weekend))


@cache
def _load_no_country_unasked() -> None:
    """Let the library load the country that it is asked for.

    Its package of countries names all 250 at the top, so that the first one brings the others: half a second, and 8 MB
    that stay. Each country is looked for by its own name anyway.
    """
    name = "holidays.countries"
    found = find_spec(name)
    if found is not None and name not in sys.modules:
        package = sys.modules[name] = ModuleType(name)
        package.__path__ = list(found.submodule_search_locations or ())


def _words(module: str) -> str:
    words = module.split("_")
    return " ".join(word if word in _SMALL_WORDS else word.capitalize() for word in words)
