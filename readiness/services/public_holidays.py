"""Public holidays by country: worked out on this machine from rules, the same every time."""

from __future__ import annotations

import sys
from datetime import date
from functools import cache
from importlib.util import find_spec
from types import ModuleType
from unicodedata import normalize

from readiness.words import spoken
from readiness.words.language import with_formats, words_of

_OTHER_NAMES = {
    "America": "US", "Britain": "GB", "Great Britain": "GB", "England": "GB", "Scotland": "GB", "Wales": "GB",
    "UK": "GB", "Holland": "NL", "The Netherlands": "NL", "Deutschland": "DE", "Österreich": "AT", "Schweiz": "CH",
    "Suisse": "CH", "Svizzera": "CH", "España": "ES", "Italia": "IT", "Norge": "NO", "Sverige": "SE", "Danmark": "DK",
    "Suomi": "FI", "Polska": "PL", "Éire": "IE", "Czech Republic": "CZ", "Hong Kong": "HK", "Korea": "KR",
    "Türkiye": "TR", "Turkey": "TR", "DR Congo": "CD",
    "U.S.": "US", "U.S.A.": "US", "U.K.": "GB", "Northern Ireland": "GB", "Republic of Ireland": "IE", "Việt Nam": "VN",
    "Syria": "SY", "Côte d’Ivoire": "CI", "Côte d'Ivoire": "CI", "Brasil": "BR", "México": "MX",
}  # fmt: skip
"""What people call their own country, and usual short forms: names that the library does not know."""


def country_names() -> dict[str, str]:
    """Names of all countries whose holidays are known, in the language that is spoken, by their two letters.

    They are in the order of the names, wherever an accent stands.
    """
    return dict(_in_order(spoken().language))


@cache
def _in_order(language: str) -> tuple[tuple[str, str], ...]:
    names = words_of(language).formats.countries
    return tuple(sorted(names.items(), key=lambda each: (normalize("NFKD", each[1]).casefold(), each[1])))


@cache
def country_code(told: str) -> str:
    """The two letters of a country that somebody wrote as a name or as two or three letters; "" if it is not known.

    Names are those of every language that has a folder, whatever is spoken.
    """
    from holidays.registry import COUNTRIES

    wanted = told.strip().casefold()
    known = {_words(module).casefold(): entry[1] for module, entry in COUNTRIES.items()}
    for language in with_formats():
        known |= {name.casefold(): code for code, name in words_of(language).formats.countries.items()}
    known |= {name.casefold(): code for name, code in _OTHER_NAMES.items()}
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
    """The name of a country as the library spells it, in small letters."""
    return module.replace("_", " ")
