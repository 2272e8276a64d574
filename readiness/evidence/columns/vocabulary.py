"""What a column name hints at, by word lists in several languages; the lists are data, matched word by word."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib.resources import files
from typing import Literal, get_args

from readiness.model.evidence import PersonalKind

NameList = Literal[
    "id",
    "birth",
    "sensitive",
    "stands-in",
    "later",
    "elapsed",
    "treatment",
    "answer",
    "date",
    "epoch",
    "entity",
    "year",
    "week",
    "month",
    "day-of-month",
    "property",
    "value",
]
_WORDS = re.compile(r"[^\W\d_]+|\d+")
_HUMP = re.compile(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ])")


@cache
def _lists() -> dict[str, frozenset[str]]:
    raw = json.loads(files("readiness.evidence").joinpath("words/names.json").read_text(encoding="utf-8"))
    flat = {key: value for key, value in raw.items() if key != "personal"}
    flat.update({f"personal:{kind}": words for kind, words in raw["personal"].items()})
    keep_spaces = {"missing", "nothing"}
    return {
        key: frozenset(w if key in keep_spaces else w.replace(" ", "") for w in words) for key, words in flat.items()
    }


def is_word_for_nothing(text: str) -> bool:
    """Say whether `text` is a word that stands for nothing known, unless it is one of the answers."""
    return text.casefold() in words_for_nothing()


def words_for_nothing() -> frozenset[str]:
    """Return the words, in lower case, that stand for nothing known."""
    return _lists()["nothing"]


def missing_marks() -> frozenset[str]:
    """Return the texts, in lower case, that stand for a blank cell."""
    return _lists()["missing"]


@cache
def words_of(name: str) -> tuple[str, ...]:
    """Return the words of a column name in lower case: `endDate_2` is end, date, 2."""
    return tuple(word.casefold() for word in _WORDS.findall(_HUMP.sub(" ", name)))


def hints_at(name: str, what: NameList) -> bool:
    """Say whether some run of words in `name` is in the list `what`."""
    return _matches(name, what)


def may_treat_unequally(name: str) -> bool:
    """Say whether `name` is that of what people must not be sorted by, such as age, or of what stands in for it.

    Names that go on after such a word count too, such as Religionszugehörigkeit and Krankheitstage.
    """
    begins = _long("sensitive", BEGINNING)
    return (
        _matches(name, "sensitive")
        or _matches(name, "stands-in")
        or any(word.startswith(begins) for word in words_of(name))
    )


BEGINNING = 8


def names_an_id(name: str) -> bool:
    """Say whether `name` ends in a word for an identifier; `number_of_visits` counts and does not end so."""
    words = words_of(name)
    return bool(words) and (words[-1] in _lists()["id"] or words[-1].endswith(("nummer", "kennung", "schlüssel")))


def names_an_entity(name: str) -> bool:
    """Say whether `name` ends in a word for a person or a thing that rows can be about again and again."""
    words = words_of(name)
    return bool(words) and words[-1] in _lists()["entity"]


def personal_kind(name: str) -> PersonalKind | None:
    """Return the kind of personal data that `name` announces. A bare "name" counts only when it is the whole name."""
    if _matches(name, "birth"):
        return "birth-date"
    for kind in get_args(PersonalKind):
        known = _lists().get(f"personal:{kind}", frozenset())
        found = {run for run in _runs(name) if run in known}
        if found - {"name", "nombre"} or (found and len(words_of(name)) == 1):
            result: PersonalKind = kind
            return result
    return None


def _matches(name: str, what: str) -> bool:
    known = _lists()[what]
    return any(run in known for run in _runs(name)) or any(
        word.endswith(_long(what, ENDING[what])) for word in words_of(name) if what in ENDING and len(word) >= COMPOUND
    )


COMPOUND = 9
"""Letters of a name that may be put together from several, as German does: Vertragsdauer, Rechnungsdatum."""
ENDING = {"elapsed": 5, "date": 5, "later": 5, "sensitive": 6, "stands-in": 7, "epoch": 9}
"""How long a word must be to count at the end of such a name."""


@cache
def _long(what: str, least: int) -> tuple[str, ...]:
    return tuple(sorted(word for word in _lists()[what] if len(word) >= least))


@cache
def _runs(name: str) -> frozenset[str]:
    words = words_of(name)
    return frozenset(
        "".join(words[start:end])
        for start in range(len(words))
        for end in range(start + 1, min(start + 5, len(words) + 1))
    )
