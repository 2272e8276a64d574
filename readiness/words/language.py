"""Saying messages in a language, and which one is spoken."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import Final, TypeVar

from readiness.words import compiling, pseudo, reading
from readiness.words.compiling import SaidBy
from readiness.words.formats import Formats
from readiness.words.isolating import direction, isolated
from readiness.words.message import Message

FOLDER: Final = Path(__file__).with_name("languages")
Key = TypeVar("Key")
SOURCE: Final = "en"
"""The language that is written first, and that others are translated from."""


class Words:
    """One language. A file is read when its first message is said, so a program pays for what it uses.

    A message that is not translated yet is said in English with a mark that everybody sees.
    """

    def __init__(self, language: str, source: Words | None, folder: Path = FOLDER) -> None:
        """Take the words of a folder; `source` is English, and None for English itself."""
        self.language = language
        self._alter = pseudo.PSEUDO.get(language)
        self.whole = pseudo.WHOLE.get(language)
        self._folder = folder / (SOURCE if self._alter else language)
        plain = Formats.of(self._folder)
        self.formats = pseudo.formats(language, plain) if self._alter else plain
        self._source = source
        self._made: dict[str, SaidBy] = {}
        self._entries: dict[str, dict[str, reading.WordEntry]] = {}

    def text(self, message: Message) -> str:
        """The message in this language, without any markup: make it safe for its canvas as any other text.

        Raises:
            KeyError: no file has a message of this key.
        """
        said = self._made.get(message.key)
        if said is None:
            said = self._made[message.key] = self._made_of(message.key)
        return said if isinstance(said, str) else said(message.args)

    def entries(self, file: str) -> dict[str, reading.WordEntry]:
        """The entries of a file in this language; none if the language has no such file."""
        if file not in self._entries:
            path = self._folder / f"{file}.ftl"
            self._entries[file] = reading.read_file(path)[0] if path.exists() else {}
        return self._entries[file]

    def static(self, text: str) -> str:
        """Words of a file as they are said; a made-up language alters them."""
        return self._alter(text) if self._alter else text

    def _made_of(self, key: str) -> SaidBy:
        file, _, name = key.partition(":")
        entry = self.entries(file).get(name)
        source = self._source
        if source is None:
            if entry is None:
                raise KeyError(f"There is no message {key}.")
            return compiling.compiled(entry, entry.kinds, self)
        if entry is None:
            return lambda args: _in_the_source(source.text(Message(key, args)))
        return compiling.compiled(entry, source.entries(file)[name].kinds, self)


def _in_the_source(text: str) -> str:
    """The text with the mark that it is not translated; what ends with a text that has it needs no second one."""
    mark = f" [{SOURCE}]"
    return text if text.endswith(mark) else text + mark


def only_files(language: str, folder: Path | None = None) -> tuple[str, ...]:
    """The files to which a language is bound, as its house.json tells; none if it is, or becomes, a language of all.

    So letters are written in languages in which nobody can have the pages.
    """
    return tuple(json.loads(((folder or FOLDER) / language / "house.json").read_text("utf-8")).get("only", ()))


def with_formats() -> tuple[str, ...]:
    """Every language that has a folder, those of letters alone too."""
    return tuple(sorted(path.parent.name for path in FOLDER.glob("*/cldr.json")))


@cache
def words_of(language: str) -> Words:
    """The words of a language: one object for each, for the life of the program."""
    return Words(language, None if language == SOURCE else words_of(SOURCE), FOLDER)


_SPOKEN: ContextVar[Words | None] = ContextVar("spoken", default=None)


def spoken() -> Words:
    """The language that is spoken here: English, unless `speaking` says otherwise."""
    return _SPOKEN.get() or words_of(SOURCE)


def locale() -> str:
    """The language that is spoken here as files name it, with its region: 'en-GB'."""
    return str(spoken().formats.cldr["locale"])


def runs_from_the_right() -> bool:
    """Whether the language that is spoken here runs from right to left."""
    return spoken().formats.is_from_the_right


def runs_the_other_way(words: str) -> bool:
    """Whether words that stand by themselves run, as their first letter tells, against the language spoken here."""
    runs = direction(words)
    return bool(runs) and (runs == "rtl") != runs_from_the_right()


def kept_apart(words: str) -> str:
    """Words among others in a line: isolated if they run the other way, so that the rest stays in its order."""
    return isolated(words) if runs_the_other_way(words) else words


def said(message: Message) -> str:
    """The message in the language that is spoken here."""
    return (_SPOKEN.get() or words_of(SOURCE)).text(message)


def alone(words: Message | str) -> str:
    """A part, or words said before, where they stand by themselves, as in a cell: with the first letter for that place.

    Which letter that is, the language decides; no sentence is put together with it.
    """
    speaker = spoken()
    return speaker.formats.capital(speaker.text(words) if isinstance(words, Message) else words)


def inside(words: str) -> str:
    """A name of the content, or what was said before, where it stands within a sentence, as after a colon.

    Its first letter is the language's to decide: English writes it small, German leaves it as it was written.
    """
    return spoken().formats.inside(words)


def said_all(messages: Mapping[Key, Message]) -> dict[Key, str]:
    """Each message in the language that is spoken here, under the same keys in the same order."""
    words = spoken()
    return {key: words.text(message) for key, message in messages.items()}


def speak(language: str) -> None:
    """Speak this language from now on, until another is asked for: in this thread, or in this answer to a request."""
    _SPOKEN.set(words_of(language))


@contextmanager
def speaking(language: str) -> Iterator[Words]:
    """Speak this language in all that is called within; a thread begun there speaks English again."""
    before = _SPOKEN.set(words_of(language))
    try:
        yield spoken()
    finally:
        _SPOKEN.reset(before)
