"""How hard a text is to read, as a school grade."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final

_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9'’]*")
_SENTENCE_END = re.compile(r"[.!?:;]+(?=\s|$)")
_VOWELS = re.compile(r"[aeiouy]+")
_SPLIT_VOWELS = re.compile(  # neighbours that are said apart, as in trial, period, video, science, idea, being, actual
    r"(?<![cgqst])ia|(?<![cgstx])io(?!n)|(?<!p)eo(?!u)|(?<=l)ient|scien|quiet|(?<=id)ea|(?<=ar)ea|creat"
    r"|(?<=[eouy])ing|(?<=[^aeiou])ying|oyee|(?<![gq])ua(?!r)|^reu"
)
_SILENT_END = re.compile(  # as in made, rule, used, filled, makes, colleague, safely
    r"(?:[^aeiouyl]|[aeiouy]l)e$|(?:[^aeioudtly]|[aeiouyl]l)ed$|(?:[^aeioucghlsxyz]|[^cs]h|[aeiouy]l)es$|[gq]ues?$|ely$"
)
_KNOWN = {"business": 2, "businesses": 3, "every": 2, "everyone": 3, "everybody": 4, "everything": 3, "something": 2}
_LETTERS_SAID = re.compile(r"[A-Z]{2,5}s?")
_GERMAN_WORD = re.compile(r"[A-Za-zÄÖÜäöüß0-9]+")
_GERMAN_VOWELS = re.compile(r"ei|ai|au|äu|eu|ie|aa|ee|oo|qu|[aeiouyäöü]")
_LONG_LETTERS, _LONG_SYLLABLES = 6, 3


def words_of(text: str) -> list[str]:
    """The words of a text: runs of letters and digits; the parts of a hyphenated word count one by one."""
    return _WORD.findall(text)


def syllable_count(word: str) -> int:
    """Syllables of an English word, estimated from its vowel groups; at least 1. Capitals such as ML are spelled."""
    if _LETTERS_SAID.fullmatch(word):
        return len(word.rstrip("s"))
    plain = re.sub(r"['’](s|t|re|ve|ll|d)?$", "", word.lower())
    if plain in _KNOWN:
        return _KNOWN[plain]
    plain = re.sub(r"^some(?=[a-z])", "som", plain)
    groups = len(_VOWELS.findall(plain)) + len(_SPLIT_VOWELS.findall(plain))
    silent = 1 if _SILENT_END.search(plain) and groups > 1 else 0
    return max(1, groups - silent)


def reading_grade(sentences: Iterable[str]) -> float:
    """Flesch-Kincaid grade level of texts, each of which is at least one sentence; 0.0 without words.

    0.39 * words per sentence + 11.8 * syllables per word - 15.59 (Kincaid, Fishburne, Rogers & Chissom 1975).
    """
    sentence_total = word_total = syllable_total = 0
    for text in sentences:
        words = words_of(text)
        if not words:
            continue
        sentence_total += max(1, len(_SENTENCE_END.findall(text.strip() + (" " if text[-1:].isspace() else ""))))
        word_total += len(words)
        syllable_total += sum(syllable_count(word) for word in words)
    if not word_total:
        return 0.0
    return 0.39 * word_total / sentence_total + 11.8 * syllable_total / word_total - 15.59


def german_syllable_count(word: str) -> int:
    """Syllables of a German word, estimated from its vowels and diphthongs; at least 1."""
    return max(1, sum(1 for found in _GERMAN_VOWELS.finditer(word.lower()) if found[0] != "qu"))


def german_reading_grade(sentences: Iterable[str]) -> float:
    """First Wiener Sachtextformel of texts of at least one sentence each, as a school grade; 0.0 without words.

    0.1935 * words of three or more syllables (%) + 0.1672 * words per sentence + 0.1297 * words of more than six
    letters (%) - 0.0327 * words of one syllable (%) - 0.875 (Bamberger & Vanecek 1984).
    """
    words: list[str] = []
    sentence_total = 0
    for text in sentences:
        if found := _GERMAN_WORD.findall(text):
            words += found
            sentence_total += max(1, len(_SENTENCE_END.findall(text.strip())))
    if not words:
        return 0.0
    syllables = [german_syllable_count(word) for word in words]

    def percent(count: int) -> float:
        return 100 * count / len(words)

    return (
        0.1935 * percent(sum(each >= _LONG_SYLLABLES for each in syllables))
        + 0.1672 * len(words) / sentence_total
        + 0.1297 * percent(sum(len(word) > _LONG_LETTERS for word in words))
        - 0.0327 * percent(syllables.count(1))
        - 0.875
    )


GRADE_IN: Final[Mapping[str, Callable[[Iterable[str]], float]]] = {"de": german_reading_grade}
"""The formula of a language besides English, by its tag."""
