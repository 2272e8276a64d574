"""Words that the glossary has another word for: one thing has one name in each language.

A term in docs/languages/glossary.yaml says under `never` which words other than its own stand for it in a language, and
under `except_in` the files in which they may.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from ruamel.yaml import YAML

from tools.house import ROOT

GLOSSARY: Final = ROOT / "docs" / "languages" / "glossary.yaml"


class Barred(NamedTuple):
    """Words that are not said, and what is said for them."""

    pattern: re.Pattern[str]
    instead: str
    except_in: tuple[str, ...]


@cache
def barred(language: str) -> tuple[Barred, ...]:
    """What is not said in a language, by the glossary."""
    terms = YAML(typ="safe").load(GLOSSARY.read_text("utf-8"))
    return tuple(
        Barred(re.compile(rf"\b{re.escape(words)}"), term[language], tuple(term.get("except_in", ())))
        for term in terms.values()
        for words in term.get("never", {}).get(language, ())
    )


def other_words(text: str, language: str, file: str) -> Iterator[tuple[str, str]]:
    """Each word of a text for which the glossary has another, with what to write."""
    for each in barred(language):
        if file not in each.except_in and (found := each.pattern.search(text)):
            yield f"“{found[0]}” is no word of the glossary.", f"Write {each.instead}."
