"""Names of months in several languages, whole or shortened, with or without accents."""

from __future__ import annotations

import unicodedata
from functools import cache

_NAMES = (
    "january januar janvier enero gennaio januari janeiro jänner มกราคม ม.ค",
    "february februar février febrero febbraio februari fevereiro feber กุมภาพันธ์ ก.พ",
    "march märz mars marzo maart março mrz maerz มีนาคม มี.ค",
    "april avril abril aprile เมษายน เม.ย",
    "may mai mayo maggio mei maio พฤษภาคม พ.ค",
    "june juni juin junio giugno junho มิถุนายน มิ.ย",
    "july juli juillet julio luglio julho กรกฎาคม ก.ค",
    "august août agosto augustus สิงหาคม ส.ค",
    "september septembre septiembre settembre setembro sept กันยายน ก.ย",
    "october oktober octobre octubre ottobre outubro ตุลาคม ต.ค",
    "november novembre noviembre novembro พฤศจิกายน พ.ย",
    "december dezember décembre diciembre dicembre dezembro ธันวาคม ธ.ค",
)
SHORTEST = 3


def month_of(word: str) -> int:
    """Return the number of the month that `word` names or begins to name, 0 if it names none or several."""
    return _months(word.casefold().rstrip("."))


@cache
def _months(word: str) -> int:
    bare = _without_accents(word)
    if len(bare) < SHORTEST:
        return 0
    fitting = [
        month
        for month, names in enumerate(_NAMES, start=1)
        if any(_without_accents(name).startswith(bare) for name in names.split())
    ]
    return fitting[0] if len(fitting) == 1 else 0


def _without_accents(word: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))
