"""Numbers as people write them: 1,234.56 and 1.234,56, currency, per cent, thin spaces, (12) for -12."""

from __future__ import annotations

import re

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

LARGEST = 1e30
"""Nothing measured is larger, and squares of larger numbers overflow."""

_PLAIN = r"^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$"
_NO_CENTS = re.compile(r"(?<=\d)[.,][-–—]{1,2}$")
_DRESSING = re.compile(r"[\s\u00a0\u2007\u2009\u202f]|^['’]|['’](?=\d{3}(?!\d))|[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|JPY)\b|%$")
_FORTRAN = re.compile(r"^([-+]?\d*\.\d*)[dD]([-+]\d{1,3})$")
_FORTRAN_READ = re.compile(r"[-+]?\d*\.\d*e[-+]\d{1,3}")
_BRACKETED = re.compile(r"\((.+)\)")
_EUROPEAN = re.compile(
    r"[-+]?(?:\d{1,3}(?:\.\d{3})+|\d+),\d+(?:[eE][-+]?\d{1,3})?|[-+]?\d{1,3}(?:\.\d{3}){2,}|[-+]?,\d+"
)
_ENGLISH = re.compile(
    r"[-+]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|[-+]?\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?|[-+]?\d*\.\d+|[-+]?\d+\.?"
)  # 12,34,567 is how India parts thousands
_CODE = re.compile(r"0\d+")
_TYPE_CODE = re.compile(r"\d+[eE]\d+")
_POINTED = re.compile(r"[-+]?\d{1,3}(?:\.\d{3})+")
_POINTED_ONCE = re.compile(r"[-+]?[1-9]\d{0,2}\.\d{3}")
_UNDER_A_THOUSAND = re.compile(r"[-+]?\d{1,3}")
_COMMAED = re.compile(r"[-+]?\d{1,3},\d{3}")
_FULLY_EUROPEAN = re.compile(r"[-+]?\d{1,3}(?:\.\d{3})+,\d+")
_FULLY_ENGLISH = re.compile(r"[-+]?\d{1,3}(?:,\d{3})+\.\d+")
_SEVERAL = re.compile(r"\d{1,2}(?: ?[,;|/] ?\d{1,2})*")
_CURRENCIES = (("$", "USD"), ("€", "EUR"), ("£", "GBP"), ("¥", "JPY"), ("₹", "INR"), ("CHF",))
FEWEST_POINTED = 10


def parse_numbers(texts: list[str]) -> tuple[np.ndarray, bool]:
    """Return one float per text (NaN where it is no number) and whether decimal commas were read.

    The plain reading is tried first; it is ten times faster than patterns.
    """
    plain = _without_giants(_read_plainly(pa.array(texts, pa.string())))
    odd = [place for place in np.flatnonzero(np.isnan(plain)) if any(sign.isdigit() for sign in texts[place])]
    if not odd:
        return plain, False
    bare = {place: _undress(texts[place]) for place in odd}
    commas = _uses_decimal_commas(list(bare.values()))
    if commas and _has_thousand_dots(texts, plain):
        bare |= {place: texts[place].strip() for place in np.flatnonzero(~np.isnan(plain))}
    for place, text in bare.items():
        plain[place] = _to_number(text, commas=commas)
    return _without_giants(plain), commas


def _without_giants(numbers: np.ndarray) -> np.ndarray:
    """Return `numbers` with NaN for those that nothing real measures: a long key, infinity."""
    kept: np.ndarray = np.where(np.abs(numbers) < LARGEST, numbers, np.nan)
    return kept


def _read_plainly(texts: pa.Array) -> np.ndarray:
    """Return one float per text, NaN where a program would not read one."""
    try:
        numbers = pc.cast(texts, pa.float64())
    except pa.ArrowInvalid:
        is_plain = pc.match_substring_regex(texts, _PLAIN)
        numbers = pc.cast(pc.if_else(is_plain, texts, None), pa.float64())
    read: np.ndarray = numbers.to_numpy(zero_copy_only=False)
    return read


def looks_like_codes(texts: list[str]) -> bool:
    """Say whether digits are labels: some start with 0 and another digit, and lengths hardly vary (01234, not 7).

    So are most that read 6E2: nobody measures so, but types of articles are called so.
    """
    if _has_any(texts, "eE") and 2 * sum(bool(_TYPE_CODE.fullmatch(text)) for text in texts) > len(texts):
        return True
    lengths = set(map(len, texts))
    return max(lengths) - min(lengths) <= 1 and any(text[0] == "0" and _CODE.fullmatch(text) for text in texts)


def look_rounded(texts: list[str]) -> bool:
    """Say whether most texts are long keys that a spreadsheet program cut: 1.23457E+12, or 16 digits that end in 0.

    Measured numbers of that size would differ in their power of ten; keys have the same number of digits.
    """
    shown = [found for text in texts if (found := _SHORTENED.fullmatch(text.strip()))]
    if len(shown) > 0.5 * len(texts):
        powers = {int(found[2]) for found in shown}
        return max(powers) - min(powers) <= 1 and min(powers) > max(len(found[1] or "") for found in shown)
    long = [text.strip() for text in texts if len(text.strip()) > KEPT_DIGITS and text.strip().isdecimal()]
    return len(long) > max(FEWEST_CUT, 0.5 * len(texts)) and all(text[KEPT_DIGITS:].strip("0") == "" for text in long)


KEPT_DIGITS = 15
"""As many digits of a number a spreadsheet program keeps; those behind them become 0."""
FEWEST_CUT = 5
_SHORTENED = re.compile(r"[1-9](?:[.,](\d{1,5}))?[eE]\+?(1[1-9]|2\d)")


def _has_any(texts: list[str], signs: str) -> bool:
    """Say quickly whether one of `signs` stands anywhere in `texts`."""
    joined = "\n".join(texts)
    return any(sign in joined for sign in signs)


def has_thousand_points(texts: list[str]) -> bool:
    """Say whether points in whole numbers part thousands: 688 beside 2.591, and never 688.5, 68.800 or 1.5.

    Three digits after every point are no decimals where numbers under a thousand stand without any.
    """
    if not all(_POINTED.fullmatch(text) or _UNDER_A_THOUSAND.fullmatch(text) for text in texts):
        return False
    pointed = sum("." in text for text in texts)
    return FEWEST_POINTED <= pointed < len(texts)


def could_have_thousand_points(texts: list[str]) -> bool:
    """Say whether every point in `texts` could part thousands, and at least one is there."""
    return _has_any(texts, ".") and all(_POINTED.fullmatch(text) for text in texts if "." in text)


def could_be_thousands(texts: list[str]) -> bool:
    """Say whether all of many texts have three digits behind a point and a first part that can be thousands."""
    return len(texts) >= FEWEST_POINTED and all(map(_POINTED_ONCE.fullmatch, texts))


def could_be_decimals(texts: list[str]) -> bool:
    """Say whether all of many texts have three digits behind a comma, which was read as a thousands mark."""
    return len(texts) >= FEWEST_POINTED and all(map(_COMMAED.fullmatch, texts))


def could_have_decimal_commas(texts: list[str]) -> bool:
    """Say whether commas that were read as thousands marks could be decimal marks: 1,234 and never 12,345,678."""
    return (
        _has_any(texts, ",")
        and not _has_any(texts, ".")
        and all(_COMMAED.fullmatch(text) for text in texts if "," in text)
    )


def mixes_notations(texts: list[str]) -> bool:
    """Say whether some texts can only be 1.234,56 or 4,56 and some only 1,234.56 or 4.56."""
    if not _has_any(texts, ","):
        return False
    european = any(map(_FULLY_EUROPEAN.fullmatch, texts)) or any(
        re.fullmatch(r"[-+]?\d+,\d{1,2}", text) for text in texts
    )
    english = any(map(_FULLY_ENGLISH.fullmatch, texts)) or any(
        re.fullmatch(r"[-+]?\d+\.\d{1,2}", text) for text in texts
    )
    return european and english


def hold_several(texts: list[str]) -> bool:
    """Say whether texts hold several numbers each, as many answers to one question do: 1,3,5 beside 2 and 1,2."""
    if not _has_any(texts, ",;|/") or not all(map(_SEVERAL.fullmatch, texts)):
        return False
    parted = [re.split(r"[,;|/]", text.replace(" ", "")) for text in texts]
    return any(len(parts) > 2 for parts in parted) and all(len(set(parts)) == len(parts) for parts in parted)


def mixes_currencies(texts: list[str]) -> bool:
    """Say whether texts name more than one currency."""
    joined = "\n".join(texts)
    return sum(any(sign in joined for sign in signs) for signs in _CURRENCIES) > 1


def mixes_per_cent(texts: list[str]) -> bool:
    """Say whether some texts are per cent and others are not."""
    return _has_any(texts, "%") and not all("%" in text for text in texts)


def without_points(texts: list[str]) -> np.ndarray:
    """Return one float per text, read with points between thousands."""
    return np.array([_to_number(text.strip(), commas=True) for text in texts])


def with_decimal_commas(texts: list[str]) -> np.ndarray:
    """Return one float per text, read with commas before decimals."""
    return _read_plainly(pa.array([text.replace(",", ".") for text in texts], pa.string()))


def _undress(text: str) -> str:
    bare = _FORTRAN.sub(r"\1e\2", _NO_CENTS.sub("", _DRESSING.sub("", text.strip())))
    bracketed = _BRACKETED.fullmatch(bare)
    return f"-{bracketed[1]}" if bracketed else bare


def _uses_decimal_commas(texts: list[str]) -> bool:
    """Weigh the texts that only one of the two habits explains; 1,234 alone fits both and decides nothing."""
    european = sum(1 for text in texts if _EUROPEAN.fullmatch(text) and not _ENGLISH.fullmatch(text))
    english = sum(1 for text in texts if _ENGLISH.fullmatch(text) and not _EUROPEAN.fullmatch(text))
    return european > english


def _has_thousand_dots(texts: list[str], plain: np.ndarray) -> bool:
    dotted = [texts[place] for place in np.flatnonzero(~np.isnan(plain)) if "." in texts[place]]
    return bool(dotted) and all(re.fullmatch(r"[-+]?\d{1,3}(?:\.\d{3})+", text.strip()) for text in dotted)


def _to_number(text: str, *, commas: bool) -> float:
    if _FULLY_ENGLISH.fullmatch(text):
        return float(text.replace(",", ""))
    if _FORTRAN_READ.fullmatch(text):
        return float(text)
    commas = commas or bool(_FULLY_EUROPEAN.fullmatch(text))
    pattern = _EUROPEAN if commas else _ENGLISH
    if not pattern.fullmatch(text) and not (commas and re.fullmatch(r"[-+]?\d{1,3}(?:\.\d{3})*", text)):
        return float("nan")
    return float(text.replace(".", "").replace(",", ".") if commas else text.replace(",", ""))
