"""Which of the older encodings a text is in: the one in which its letters stand as letters do in words.

Only texts that are no UTF-8 come here. Bytes beyond ASCII stand alone in Latin alphabets, side by side in others.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable

LOOKED_AT = 20_000
MOSTLY = 0.7
_HIGH = re.compile(rb"[\x80-\xff]+")
_WESTERN = frozenset("äöüßéèêëàâáíìîïóòôúùûçñåæøãõœ")
_ICELANDIC = frozenset("áéíóúýæöðþ")
_CENTRAL = frozenset("ąćęłńóśźżáčďéěíňřšťúůýžäöüßőűľĺŕôîâăşţëç")
_SOUTHERN = frozenset("čćđšž")
_BALTIC = frozenset("ąčęėįšųūžāēģīķļņōŗõäöü")
_TURKISH = frozenset({*"ğışçöüâîû", "i\u0307"})  # the last is how a capital I with a dot is written small
_CYRILLIC = frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґљњћђџјѓќў")
_GREEK = frozenset("αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋ")
_BESIDE_NUMBERS = frozenset("€£°–’‘“”„…±²³µ×½")


def is_older(data: bytes) -> bool:
    """Say whether bytes are in an older encoding: the first that are not ASCII are no UTF-8, whatever follows.

    A single wrong byte in a text that is UTF-8 before it makes no other text of it; nor does a sign cut off at the end.
    """
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data)
    except UnicodeDecodeError as error:
        return data[: error.start].isascii()
    return False


def find_older_encoding(data: bytes) -> str:
    """Return the name of the encoding, that of western Windows where nothing tells."""
    looked = data[:LOOKED_AT] if _HIGH.search(data[:LOOKED_AT]) else _around_high(data)
    runs = _HIGH.findall(looked)
    together = sum(len(run) for run in runs if len(run) > 1)
    candidates = _OTHERS + _LATIN if together > MOSTLY * sum(map(len, runs)) else _LATIN + _OTHERS
    scores = [(_score(looked, name, usual), name) for name, usual in candidates]
    score, best = max(scores, key=lambda scored: scored[0])  # the first of several
    if score > 0:
        return best
    return "latin-1" if (UNREADABLE, "cp1252") in scores else "cp1252"


def _around_high(data: bytes) -> bytes:
    first = _HIGH.search(data)
    start = data.rfind(b"\n", 0, first.start()) + 1 if first else 0
    return data[start : start + LOOKED_AT]


UNREADABLE = -2.0


def _score(data: bytes, name: str, usual: Callable[[str, str, str], bool]) -> float:
    """Return how much more of the signs beyond ASCII stand as they do in words than not, from 1 down to -1."""
    try:
        text = codecs.getincrementaldecoder(name)().decode(data)
    except UnicodeDecodeError:
        return UNREADABLE
    padded = f" {text} "
    votes = [
        1 if usual(before, sign, after) else -1
        for before, sign, after in zip(padded, padded[1:], padded[2:], strict=False)
        if sign > "\x7f"
    ]
    return sum(votes) / len(votes) if votes else 0.0


def _letters(known: frozenset[str]) -> Callable[[str, str, str], bool]:
    """Return the test for an alphabet: a usual letter, in capitals only at the start of a word or among capitals."""

    def is_usual(before: str, sign: str, after: str) -> bool:
        if sign in _BESIDE_NUMBERS or sign.isspace():
            return not (before.isalpha() and after.isalpha()) or sign in "’‘"
        if sign.lower() not in known or (sign in "õÕ" and known is _WESTERN and after not in "eE"):
            return False  # as in Portuguese: the Hungarian ő has the same place
        return sign.islower() or not before.isalpha() or (before.isupper() and not after.islower())

    return is_usual


_ASIAN_SIGNS = frozenset({*"、。・「」\u3000￥", *map(chr, range(0xFF01, 0xFF5F))})
"""Full stops and commas, and Latin letters and digits as wide as the others."""


def _is_chinese(_: str, sign: str, __: str) -> bool:
    return _is_frequent(sign, "gb2312", range(0xB0, 0xD8)) or sign in _ASIAN_SIGNS


def _is_traditional(_: str, sign: str, __: str) -> bool:
    return _is_frequent(sign, "big5", range(0xA4, 0xC7)) or sign in _ASIAN_SIGNS


def _is_japanese(_: str, sign: str, __: str) -> bool:
    return "ぁ" <= sign <= "ヿ" or _is_frequent(sign, "euc_jp", range(0xB0, 0xD0)) or sign in _ASIAN_SIGNS


def _is_korean(_: str, sign: str, __: str) -> bool:
    return "가" <= sign <= "힣" or sign in _ASIAN_SIGNS


def _is_arabic(_: str, sign: str, __: str) -> bool:
    return "ء" <= sign <= "ي" or sign in "،؛؟پچژگ"


_FINAL = frozenset("ךםןףץ")


def _is_hebrew(_: str, sign: str, after: str) -> bool:
    """Letters that have a form of their own at the end of a word stand nowhere else in it."""
    return "א" <= sign <= "ת" and not (sign in _FINAL and after.isalpha())


_ABOVE, _BEFORE = frozenset("ัิีึืฺุู็่้๊๋์ํ๎"), frozenset("เแโใไ")


def _is_thai(before: str, sign: str, after: str) -> bool:
    """Marks stand above or below a letter, and some vowels before one."""
    if sign in _ABOVE:
        return "ก" <= before <= "๎" and before not in _BEFORE
    return "ก" <= after <= "ฮ" if sign in _BEFORE else "ก" <= sign <= "๛"


def _is_frequent(sign: str, encoding: str, leads: range) -> bool:
    """Say whether `sign` is in the rows of `encoding` that hold the frequent signs."""
    try:
        return sign >= "一" and sign.encode(encoding)[0] in leads
    except UnicodeEncodeError:
        return False


_LATIN = (
    ("cp1252", _letters(_WESTERN)),
    ("mac_roman", _letters(_WESTERN)),
    ("cp850", _letters(_WESTERN)),
    ("cp1254", _letters(_TURKISH)),
    ("cp1252", _letters(_ICELANDIC)),
    ("cp1250", _letters(_CENTRAL)),
    ("iso8859_2", _letters(_CENTRAL)),
    ("cp852", _letters(_CENTRAL)),
    ("cp1250", _letters(_SOUTHERN)),
    ("iso8859_2", _letters(_SOUTHERN)),
    ("cp1257", _letters(_BALTIC)),
)
_OTHERS = (
    ("euc_kr", _is_korean),
    ("gb18030", _is_chinese),
    ("euc_jp", _is_japanese),
    ("big5", _is_traditional),
    ("shift_jis", _is_japanese),
    ("cp1255", _is_hebrew),
    ("cp1251", _letters(_CYRILLIC)),
    ("koi8_r", _letters(_CYRILLIC)),
    ("cp866", _letters(_CYRILLIC)),
    ("cp1253", _letters(_GREEK)),
    ("cp1256", _is_arabic),
    ("cp874", _is_thai),
)
