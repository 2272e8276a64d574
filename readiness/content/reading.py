"""Bytes to plain data with line numbers. Reads the YAML 1.2 core schema, so that `No` and `1_000` stay words.

Everything a hostile or broken file can hold is refused here with a sentence: no other code of the program reads YAML.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path as FilePath
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from readiness.content.breaking_off import breaking_off
from readiness.content.document import Document
from readiness.content.letters import unwanted_letters
from readiness.content.nodes import Builder
from readiness.model.mistake import Mistake, MistakesFound

MAX_BYTES = 2_000_000
MAX_DEPTH = 30
MOST_ENTRIES = 30_000
"""Several times what the largest file of a pack has; reading takes a second for each ten thousand."""
MOST_RESPONSE_ENTRIES = 150_000
"""More than a response file has with as many people, models and problems as it may hold, and all told of each."""


def read_document(source: FilePath | bytes, name: str | None = None, *, most_entries: int = MOST_ENTRIES) -> Document:
    """Read one YAML file, or bytes that came from somewhere else.

    Args:
        source: A path, or the bytes themselves.
        name: What people call the file; by default the path as given.
        most_entries: How many keys, values, beginnings and ends it may have.

    Raises:
        MistakesFound: The file cannot be read as plain data; holds every reason found.
    """
    file = name or (str(source) if isinstance(source, FilePath) else "input")
    content = read_bytes(source, file) if isinstance(source, FilePath) else _no_longer_than(MAX_BYTES, source, file)
    return parse_text(_decode(content, file), file, most_entries=most_entries)


def parse_text(text: str, file: str, *, most_entries: int = MOST_ENTRIES) -> Document:
    """Parse the text of a YAML file into plain data with places.

    Raises:
        MistakesFound: The text is not plain YAML; holds every reason found.
    """
    unwanted = list(unwanted_letters(text, file))
    if unwanted:
        raise MistakesFound(unwanted)
    builder = Builder(file)
    try:
        for event in _plain_events(text, file, most_entries):
            builder.take(event)
    except MarkedYAMLError as error:
        raise MistakesFound([*builder.mistakes, breaking_off(error, text, file)]) from error
    except (YAMLError, ValueError) as error:
        raise MistakesFound(
            [_whole(file, "This is not a YAML file.", "Write plain text as in the template.")]
        ) from error
    if builder.mistakes:
        raise MistakesFound(builder.mistakes)
    return builder.document()


def read_bytes(source: FilePath, file: str, *, most: int = MAX_BYTES) -> bytes:
    """The bytes of a file, called `file`, that is no longer than `most` bytes.

    Raises:
        MistakesFound: There is no such file, it cannot be read, or it is longer.
    """
    try:
        if source.is_dir():
            raise MistakesFound([_whole(file, "This is a folder.", "Name a file.")])
        with source.open("rb") as stream:
            content = stream.read(most + 1)
    except FileNotFoundError:
        raise MistakesFound([_whole(file, "There is no such file.", "Check the name and the folder.")]) from None
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise MistakesFound([_whole(file, f"The file cannot be read ({reason}).", "Check who may read it.")]) from None
    return _no_longer_than(most, content, file)


def _no_longer_than(most: int, content: bytes, file: str) -> bytes:
    if len(content) > most:
        what = f"The file is larger than {most // 1_000_000} MB."
        raise MistakesFound([_whole(file, what, "Shorten its notes, or check that it is the right file.")])
    return content


def _decode(content: bytes, file: str) -> str:
    if b"\0" in content:
        raise MistakesFound([_whole(file, "This is a binary file, not text.", "Save it as plain text in UTF-8.")])
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise MistakesFound(
            [
                Mistake(
                    file=file, line=line, where="", what="The text is not in UTF-8.", instead="Save the file as UTF-8."
                )
            ]
        ) from None


def _plain_events(text: str, file: str, most_entries: int) -> Iterator[Event]:
    """The events of the one document of the text; what could blow up or hide data is refused as it is met."""
    depth = documents = 0
    for entries, event in enumerate(YAML(typ="safe", pure=True).parse(text)):
        if entries > most_entries:
            raise MistakesFound([_at(event, file, "The file has far too many entries.", "Keep what belongs to it.")])
        if isinstance(event, DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise MistakesFound(
                    [_at(event, file, "A second document starts here (`---`).", "Keep one document a file.")]
                )
        elif isinstance(event, MappingStartEvent | SequenceStartEvent):
            depth += 1
            if depth > MAX_DEPTH:
                raise MistakesFound(
                    [_at(event, file, "The nesting is too deep.", "Keep the structure of the template.")]
                )
        elif isinstance(event, MappingEndEvent | SequenceEndEvent):
            depth -= 1
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None):
            raise MistakesFound(
                [_at(event, file, "An anchor or alias (`&` or `*`) stands here.", "Write the text itself, in quotes.")]
            )
        if _has_tag(event):
            raise MistakesFound(
                [_at(event, file, "A type tag (`!`) stands here.", "Write the text itself, in quotes.")]
            )
        yield event


def _has_tag(event: Event) -> bool:
    if not isinstance(event, ScalarEvent | MappingStartEvent | SequenceStartEvent):
        return False
    tag: Any = event.ctag if event.ctag is not None else None
    return tag is not None and str(tag) not in {"None", "!"}


def _at(event: Event, file: str, what: str, instead: str) -> Mistake:
    return Mistake(file=file, line=event.start_mark.line + 1, where="", what=what, instead=instead)


def _whole(file: str, what: str, instead: str) -> Mistake:
    return Mistake(file=file, line=None, where="", what=what, instead=instead)
