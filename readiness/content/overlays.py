"""The words of a pack in another language, laid over those it was written in: same names, same points, other words.

An overlay is a file `languages/de.yaml` beside the questionnaire. It names each text by its place, as `text_places`
does, with what it says and the fingerprint of the words that were translated. Which texts there are is asked of the
models, where each is marked as `Words`; a list would forget some. The rules never see an overlay.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from collections.abc import Mapping as MappingType
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Final, TypeVar, Union, get_args, get_origin, get_type_hints

from readiness.content.document import Document
from readiness.content.reading import read_document
from readiness.model.base import Noun, TextOfContent
from readiness.model.mistake import Mistake, MistakesFound
from readiness.words import said
from readiness.words.say import content as say

LANGUAGES: Final = "languages"
"""The folder beside a questionnaire that holds its overlays."""
_NAMES: Final = ("id", "number", "status")
"""What a part of a pack is named by, in place of its position."""
Model = TypeVar("Model", bound=Noun)
Say = Callable[[str, str], str]
"""What stands at a place instead of a text: called with both."""


@dataclass(frozen=True)
class Translated:
    """What a language says in place of a text, and the fingerprint of the words that were translated."""

    says: str
    seen: str


@dataclass(frozen=True)
class Overlay:
    """One language's words by the place of the text they stand for."""

    language: str
    words: Mapping[str, Translated]

    def says(self, place: str) -> str | None:
        """What it says at a place; None where it says nothing yet."""
        found = self.words.get(place)
        return found.says if found is not None else None


def text_places(**models: Noun) -> dict[str, str]:
    """Every text of some models by its place, such as `questionnaire/dimensions/data/questions/data-access/text`."""
    found: dict[str, str] = {}

    def note(place: str, text: str) -> str:
        found[place] = text
        return text

    for name, model in models.items():
        _model_with(model, name, note)
    return found


def with_words(model: Model, name: str, words: Say) -> Model:
    """The same with other words; `name` is what its places begin with."""
    return _model_with(model, name, words)


def fingerprint(text: str) -> str:
    """Eight hexadecimal digits that change when a word does; spaces and ends of lines do not count."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:8]


def overlay_files(questionnaires: Path) -> list[Path]:
    """The overlays of a pack, by the folder of its questionnaire."""
    return sorted((questionnaires / LANGUAGES).glob("*.yaml"))


def read_overlay(path: Path) -> Overlay:
    """An overlay from its file.

    Raises:
        MistakesFound: it cannot be read, or is not built as one; holds every mistake.
    """
    overlay, mistakes = _read(read_document(path, f"{LANGUAGES}/{path.name}"))
    if mistakes:
        raise MistakesFound(mistakes)
    return overlay


@dataclass(frozen=True)
class OverlayCheck:
    """How much of a pack's texts an overlay says, and what has to be mended in it.

    `share` is between 0 and 1, and 0 if the overlay cannot be used. What has to be mended is what cannot be read, a
    place that the pack lacks, and words that are outdated.
    """

    overlay: Overlay
    share: float
    mistakes: tuple[Mistake, ...]


def check_overlay(path: Path, texts: Mapping[str, str]) -> OverlayCheck:
    """Hold an overlay against the texts of its pack, by their places."""
    try:
        document = read_document(path, f"{LANGUAGES}/{path.name}")
    except MistakesFound as found:
        return OverlayCheck(Overlay(path.stem, {}), 0.0, found.mistakes)
    overlay, unreadable = _read(document)
    share = len(overlay.words.keys() & texts.keys()) / len(texts) if texts and not unreadable else 0.0
    return OverlayCheck(overlay, share, (*unreadable, *_outdated(overlay, document, texts)))


def _outdated(overlay: Overlay, document: Document, texts: Mapping[str, str]) -> Iterator[Mistake]:
    for place, translated in overlay.words.items():
        if place not in texts:
            what, mend = said(say.OVERLAY_NO_SUCH_TEXT), said(say.OVERLAY_NO_SUCH_TEXT_MEND)
            yield document.mistake(("words", place), what, mend)
        elif translated.seen != fingerprint(texts[place]):
            mend = said(say.overlay_outdated_mend(fingerprint=fingerprint(texts[place])))
            yield document.mistake(("words", place), said(say.overlay_outdated(text=texts[place])), mend)


def _read(document: Document) -> tuple[Overlay, list[Mistake]]:
    data, mistakes = document.data, list[Mistake]()
    language = data.get("language") if isinstance(data, dict) else None
    told = data.get("words") if isinstance(data, dict) else None
    if not isinstance(language, str) or f"{LANGUAGES}/{language}.yaml" != document.file:
        mistakes.append(document.mistake((), said(say.OVERLAY_LANGUAGE), said(say.OVERLAY_LANGUAGE_MEND)))
    words: dict[str, Translated] = {}
    for place, entry in told.items() if isinstance(told, dict) else ():
        says, seen = (entry.get("says"), entry.get("seen")) if isinstance(entry, dict) else (None, None)
        if isinstance(says, str) and says.strip() and isinstance(seen, str):
            words[str(place)] = Translated(says, seen)
        else:
            wrong = document.mistake(("words", place), said(say.OVERLAY_ENTRY), said(say.OVERLAY_ENTRY_MEND))
            mistakes.append(wrong)
    return Overlay(str(language), words), mistakes


def _model_with(model: Model, place: str, words: Say) -> Model:
    changes: dict[str, Any] = {}
    for name, hint in _hints(type(model)).items():
        old = getattr(model, name)
        new = _with(old, hint, f"{place}/{name}", words)
        if new is not old and new != old:
            changes[name] = new
    return model.in_other_words(changes) if changes else model


def _with(value: Any, hint: Any, place: str, words: Say) -> Any:
    if isinstance(value, str):
        return words(place, value) if value and _is_words(hint) else value
    if isinstance(value, Noun):
        return _model_with(value, place, words)
    if isinstance(value, tuple):
        inner, names = _inside(hint), _names(value)
        return tuple(_with(each, inner, f"{place}/{name}", words) for name, each in zip(names, value, strict=True))
    if isinstance(value, MappingType):
        inner = _inside(hint)
        return {key: _with(each, inner, f"{place}/{key}", words) for key, each in value.items()}
    return value


def _names(several: tuple[Any, ...]) -> list[str]:
    """What the parts of a list are called: by their own names if they have some and all differ, else by position."""
    for key in _NAMES:
        named = [str(getattr(each, key, "")) for each in several]
        if all(named) and len(set(named)) == len(named):
            return named
    return [str(at) for at in range(len(several))]


@cache
def _hints(model: type[Noun]) -> dict[str, Any]:
    known = get_type_hints(model, include_extras=True)
    return {name: known[name] for name in model.model_fields}


def _is_words(hint: Any) -> bool:
    if get_origin(hint) is Annotated:
        inner, *marks = get_args(hint)
        return any(isinstance(mark, TextOfContent) for mark in marks) or _is_words(inner)
    return get_origin(hint) in (Union, UnionType) and any(map(_is_words, get_args(hint)))


def _inside(hint: Any) -> Any:
    """What the parts of a list or a mapping are declared as; Any if nothing says it."""
    origin, given = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _inside(given[0])
    if origin in (Union, UnionType):
        return next((found for each in given if (found := _inside(each)) is not Any), Any)
    if origin is tuple:
        return given[0]
    return given[1] if isinstance(origin, type) and issubclass(origin, MappingType) else Any
