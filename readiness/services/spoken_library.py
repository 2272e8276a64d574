"""The content in the language that is spoken: an overlay of the pack, what it lacks in English with a mark."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from readiness.content.library import Library
from readiness.content.overlays import Say, with_words
from readiness.present.findings import Findings
from readiness.present.problems.unnamed import with_said_names
from readiness.words import pseudo, spoken
from readiness.words.language import SOURCE

_NOT_TRANSLATED = f" [{SOURCE}]"


def in_spoken_language(library: Library) -> Library:
    """The same content in the language that is spoken; the very same object in English.

    Its fingerprint stays, so it is the same content for everything that is stored, and it keeps what it was made of.
    """
    language = spoken().language
    return library if language == SOURCE else _in_language(library.original or library, language)


def findings_in_spoken_language(found: Findings, library: Library) -> Findings:
    """What was concluded with a library, beside its words in the language that is spoken."""
    told = in_spoken_language(library)
    return with_said_names(replace(found, questionnaire=told.questionnaire, rubric=told.rubric))


@lru_cache(maxsize=32)
def _in_language(library: Library, language: str) -> Library:
    words = _words_of(library, language)
    return replace(
        library,
        questionnaire=with_words(library.questionnaire, "questionnaire", words),
        rubric=with_words(library.rubric, "rubric", words),
        original=library,
    )


def _words_of(library: Library, language: str) -> Say:
    made_up = pseudo.PSEUDO.get(language)
    if made_up is not None:
        return lambda _place, text: made_up(text)
    overlay = library.overlays.get(language)
    if overlay is None:
        return lambda _place, text: f"{text}{_NOT_TRANSLATED}"
    return lambda place, text: overlay.says(place) or f"{text}{_NOT_TRANSLATED}"
