"""Whether the sentences of a language are easy to read: none is very long, and no file is hard on the whole."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from readiness.content.reading_grade import german_reading_grade, reading_grade
from readiness.words import reading
from readiness.words.reading import Mending, Pieces, WordEntry

MOST_WORDS: Final = 40
"""Words of a sentence; a colon or a semicolon ends one too."""
HIGHEST_GRADE: Final = 8.0
"""School years after which the sentences of a file are read with ease."""
_GRADES: Final[Mapping[str, Callable[[Iterable[str]], float]]] = {"en": reading_grade, "de": german_reading_grade}
"""The languages for which there is a formula."""
_FEWEST_WORDS: Final = 5
"""Shorter ones are labels, which no formula is for."""
_FEWEST_SENTENCES: Final = 5
"""A file with fewer sentences says nothing about how it reads."""
_SENTENCE_END: Final = re.compile(r"[.!?:;](?=\s)")


def plain_mendings(language: str, files: Mapping[str, tuple[Path, Mapping[str, WordEntry]]]) -> Iterator[Mending]:
    """The sentences that are too long, and the files that are too hard, with the place of their hardest sentence."""
    grade = _GRADES.get(language)
    for path, entries in files.values():
        texts = [(_text(each), entry) for entry in entries.values() for each in reading.sentences(entry.pattern)]
        for text, entry in texts:
            words = max(len(part.split()) for part in _SENTENCE_END.split(text))
            if words > MOST_WORDS:
                yield Mending(path, entry.line, f"{entry.id}: a sentence has {words} words.", "Make two of it.")
        whole = [(text, entry) for text, entry in texts if len(text.split()) >= _FEWEST_WORDS]
        if grade is None or len(whole) < _FEWEST_SENTENCES:
            continue
        average = grade([text for text, _ in whole])
        if average > HIGHEST_GRADE:
            _, hardest = max(((grade([text]), entry) for text, entry in whole), key=lambda each: each[0])
            told = f"The file reads at grade {average:.1f}, more than {HIGHEST_GRADE:.0f}."
            yield Mending(path, hardest.line, told, f"Begin with the hardest: {hardest.id}.")


def _text(sentence: Pieces) -> str:
    """A sentence with a short word for each thing that is filled in."""
    return "".join(piece if isinstance(piece, str) else "x" for piece in sentence)
