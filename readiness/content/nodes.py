"""Build plain data from YAML events, remembering the place of each part and every repeated key."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from ruamel.yaml.events import (
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from readiness.content.document import Document, Path, SourceLocation
from readiness.content.letters import name_of
from readiness.content.remarks import hides_words, loses_words
from readiness.model.base import UNWANTED
from readiness.model.mistake import Mistake
from readiness.words import said
from readiness.words.say import content as say

_NULL = {"", "~", "null", "Null", "NULL"}
_TRUE = {"true", "True", "TRUE"}
_FALSE = {"false", "False", "FALSE"}
_WHOLE = re.compile(r"[-+]?[0-9]{1,18}")
_FRACTION = re.compile(r"[-+]?(\.[0-9]+|[0-9]{1,18}(\.[0-9]*)?)([eE][-+]?[0-9]{1,2})?")


def plain_value(event: ScalarEvent) -> Any:
    """The value of a scalar in the core schema of YAML 1.2; only plain (unquoted) scalars are anything but text."""
    text: str = event.value
    if not event.implicit[0]:
        return text
    if text in _NULL:
        return None
    if text in _TRUE or text in _FALSE:
        return text in _TRUE
    if _WHOLE.fullmatch(text):
        return int(text)
    return float(text) if _FRACTION.fullmatch(text) else text


@dataclass
class _Frame:
    path: Path
    holder: dict[Any, Any] | list[Any]
    key: Any = None
    key_event: ScalarEvent | None = None
    awaits_value: bool = False


@dataclass
class Builder:
    """Takes the events of `text`; then `document` is the data and `mistakes` what was wrong with keys and texts."""

    file: str
    text: str
    mistakes: list[Mistake] = field(default_factory=list)
    _frames: list[_Frame] = field(default_factory=list)
    _places: dict[Path, SourceLocation] = field(default_factory=dict)
    _data: Any = None

    def take(self, event: Event) -> None:
        """Take the next event."""
        if isinstance(event, ScalarEvent):
            self._take_scalar(event)
        elif isinstance(event, MappingStartEvent | SequenceStartEvent):
            self._open(event)
        elif isinstance(event, MappingEndEvent | SequenceEndEvent):
            self._frames.pop()

    def document(self) -> Document:
        """The data of all events taken."""
        return Document(file=self.file, data=self._data, places=self._places)

    def _take_scalar(self, event: ScalarEvent) -> None:
        frame = self._frames[-1] if self._frames else None
        if frame is not None and isinstance(frame.holder, dict) and not frame.awaits_value:
            self._take_key(frame, event)
            return
        if found := UNWANTED.search(event.value):
            self._blame(event, said(say.text_holds(name_of=name_of(found.group()))), said(say.DELETE))
        value = plain_value(event)
        if (cut := self._cut_off(frame, event, value)) is not None:
            self._blame(cut, said(say.WHAT_STANDS_BEHIND_IS_LEFT_OUT), said(say.PUT_TEXT_IN_QUOTES_IF))
        self._put(value, event)

    def _cut_off(self, frame: _Frame | None, event: ScalarEvent, value: Any) -> ScalarEvent | None:
        """The key or the value behind which a remark stands where text may be meant."""
        key = frame.key_event if frame is not None else None
        if key is not None and isinstance(value, str | None) and hides_words(self.text, key.end_mark.index):
            return key
        return event if loses_words(event, value, self.text) else None

    def _take_key(self, frame: _Frame, event: ScalarEvent) -> None:
        key = event.value
        if key in frame.holder:
            first = self._places[(*frame.path, key)].line
            self._blame(event, said(say.stands_here_twice(key=str(key), first=str(first))), said(say.KEEP_ONE_OF_TWO))
        else:
            self._places[(*frame.path, key)] = self._place(event)
        frame.key, frame.key_event, frame.awaits_value = key, event, True

    def _open(self, event: MappingStartEvent | SequenceStartEvent) -> None:
        frame = self._frames[-1] if self._frames else None
        if frame is not None and isinstance(frame.holder, dict) and not frame.awaits_value:
            self._blame(event, said(say.LIST_OR_GROUP_STANDS_WHERE), said(say.WRITE_KEY_VALUE))
            frame.key, frame.awaits_value = said(say.part_line_line(line=str(event.start_mark.line + 1))), True
            self._frames.append(_Frame(path=frame.path, holder={} if isinstance(event, MappingStartEvent) else []))
            return
        holder: dict[Any, Any] | list[Any] = {} if isinstance(event, MappingStartEvent) else []
        path = self._put(holder, event)
        self._frames.append(_Frame(path=path, holder=holder))

    def _put(self, value: Any, event: Event) -> Path:
        """Hang a value into the open mapping or list and return its path."""
        if not self._frames:
            self._data = value
            return ()
        frame = self._frames[-1]
        if isinstance(frame.holder, dict):
            path = (*frame.path, frame.key)
            frame.holder.setdefault(frame.key, value)
            frame.awaits_value = False
        else:
            path = (*frame.path, len(frame.holder))
            frame.holder.append(value)
            self._places[path] = self._place(event)
        return path

    def _place(self, event: Event) -> SourceLocation:
        return SourceLocation(self.file, event.start_mark.line + 1)

    def _blame(self, event: Event, what: str, instead: str) -> None:
        self.mistakes.append(
            Mistake(file=self.file, line=event.start_mark.line + 1, where="", what=what, instead=instead)
        )
