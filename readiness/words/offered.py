"""Which languages people may choose, by what names, and which of them a browser asks for."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Final

from readiness.words import pseudo
from readiness.words.language import FOLDER, SOURCE, only_files, spoken, words_of

LANGUAGES: Final = "READINESS_LANGUAGES"
"""Environment variable: the languages to offer, separated by commas; without it all that have a folder."""
_WEIGHED: Final = re.compile(r"([A-Za-z0-9-]+)\s*(?:;\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*)?$")


def offered() -> tuple[str, ...]:
    """The tags of the languages that people may choose, English first: it is always there."""
    return _offered(os.environ.get(LANGUAGES, ""))


def unknown(setting: str) -> tuple[str, ...]:
    """The names in the setting of languages that nobody could choose: no folder has them, or one with letters alone."""
    named = (each.strip() for each in setting.split(","))
    return tuple(each for each in named if each and each not in all_known())


def all_known() -> tuple[str, ...]:
    """Every name that the setting of languages may hold, made-up languages last."""
    return (*sorted(_folders()), *pseudo.PSEUDO)


def _folders() -> set[str]:
    """The languages of all pages that have a folder."""
    found = (each.parent.name for each in FOLDER.glob("*/house.json"))
    return {language for language in found if not only_files(language, FOLDER)}


@cache
def _offered(asked: str) -> tuple[str, ...]:
    folders = _folders()
    wanted = {each.strip() for each in asked.split(",")} & {*folders, *pseudo.PSEUDO} if asked.strip() else folders
    return (SOURCE, *sorted(wanted - {SOURCE}))


def chosen(asked: Iterable[str]) -> str:
    """The first of these tags that is offered, in whatever letters it is written; a region alone decides nothing.

    So `de-CH` is German where only German is offered. English if there is none.
    """
    known = {each.lower(): each for each in offered()}
    for tag in asked:
        wanted = tag.lower()
        if found := known.get(wanted) or known.get(wanted.partition("-")[0]):
            return found
    return SOURCE


def accepted(header: str) -> Iterator[str]:
    """The tags of an `Accept-Language` header, the one that is wanted most first."""
    found = [each for part in header.split(",") if (each := _WEIGHED.match(part.strip()))]
    weighed = [(float(each[2] or 1), each[1]) for each in found]
    yield from (tag for weight, tag in sorted(weighed, key=lambda each: -each[0]) if weight > 0)


def of_terminal(environment: Mapping[str, str]) -> str:
    """The language of a terminal by its system (`de_DE.UTF-8`); the one that is spoken if there is no other."""
    if len(offered()) == 1:
        return spoken().language
    named = next(filter(None, (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return chosen([re.split(r"[.@]", named)[0].replace("_", "-")])


def name_of(language: str) -> str:
    """What the language calls itself."""
    return str(words_of(language).formats.house["name"])


def is_new(language: str) -> bool:
    """Whether the language was translated lately, as its house.json tells, so that few people have read it yet."""
    return bool(words_of(language).formats.house.get("new", False))


def direction_of(language: str) -> str:
    """How it runs: `ltr` or `rtl`, as HTML says it."""
    return str(words_of(language).formats.cldr["direction"])
