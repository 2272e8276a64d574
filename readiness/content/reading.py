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
from readiness.words import said
from readiness.words.say import content as say

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
    builder = Builder(file, text)
    try:
        for event in _plain_events(text, file, most_entries):
            builder.take(event)
    except MarkedYAMLError as error:
        raise MistakesFound([*builder.mistakes, breaking_off(error, text, file)]) from error
    except (YAMLError, ValueError) as error:
        raise MistakesFound([_whole(file, said(say.THIS_IS_NOT_YAML_FILE), said(say.WRITE_PLAIN_TEXT))]) from error
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
            raise MistakesFound([_whole(file, said(say.THIS_IS_FOLDER), said(say.NAME_FILE))])
        with source.open("rb") as stream:
            content = stream.read(most + 1)
    except FileNotFoundError:
        raise MistakesFound([_whole(file, said(say.NO_SUCH_FILE), said(say.CHECK_NAME_AND_FOLDER))]) from None
    except OSError as error:
        reason = error.strerror or said(say.PART_UNKNOWN_REASON)
        raise MistakesFound(
            [_whole(file, said(say.file_cannot_be_read_because(reason=reason)), said(say.CHECK_WHO_MAY_READ))]
        ) from None
    return _no_longer_than(most, content, file)


def _no_longer_than(most: int, content: bytes, file: str) -> bytes:
    if len(content) > most:
        what = said(say.file_is_larger_than_mb(most=most // 1000000))
        raise MistakesFound([_whole(file, what, said(say.SHORTEN_ITS_NOTES_OR_CHECK))])
    return content


def _decode(content: bytes, file: str) -> str:
    if b"\0" in content:
        raise MistakesFound([_whole(file, said(say.THIS_IS_BINARY_FILE), said(say.SAVE_IT_AS_PLAIN_TEXT))])
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise MistakesFound(
            [
                Mistake(
                    file=file,
                    line=line,
                    where="",
                    what=said(say.TEXT_IS_NOT_IN_UTF),
                    instead=said(say.SAVE_FILE_AS_UTF),
                )
            ]
        ) from None


def _plain_events(text: str, file: str, most_entries: int) -> Iterator[Event]:
    """The events of the one document of the text; what could blow up or hide data is refused as it is met."""
    depth = documents = 0
    for entries, event in enumerate(YAML(typ="safe", pure=True).parse(text)):
        if entries > most_entries:
            raise MistakesFound([_at(event, file, said(say.FILE_HAS_FAR_TOO_MANY), said(say.KEEP_WHAT_BELONGS))])
        if isinstance(event, DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise MistakesFound(
                    [_at(event, file, said(say.SECOND_DOCUMENT_STARTS_HERE), said(say.KEEP_ONE_DOCUMENT_FILE))]
                )
        elif isinstance(event, MappingStartEvent | SequenceStartEvent):
            depth += 1
            if depth > MAX_DEPTH:
                raise MistakesFound(
                    [_at(event, file, said(say.NESTING_IS_TOO_DEEP), said(say.KEEP_STRUCTURE_OF_TEMPLATE))]
                )
        elif isinstance(event, MappingEndEvent | SequenceEndEvent):
            depth -= 1
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None):
            raise MistakesFound(
                [_at(event, file, said(say.ANCHOR_OR_ALIAS_OR_STANDS), said(say.WRITE_TEXT_ITSELF_IN_QUOTES))]
            )
        if _has_tag(event):
            raise MistakesFound(
                [_at(event, file, said(say.TYPE_TAG_STANDS_HERE), said(say.WRITE_TEXT_ITSELF_IN_QUOTES))]
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
