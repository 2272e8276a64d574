"""The file that holds one assessment: its form, its limits, and what is wrong with one that does not keep to them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, Field, JsonValue, PlainSerializer, ValidationError

from readiness.model.assessment import Snapshot
from readiness.model.base import Day, Line, Moment, Noun, Slug
from readiness.model.json_text import json_text
from readiness.model.questionnaire import Version
from readiness.model.workshop import WorkshopResult
from readiness.storage.parts import PARTS, checked
from readiness.storage.problems import Refused
from readiness.storage.sentences import MOST_PROBLEMS, sentences_about
from readiness.storage.untold import as_told
from readiness.words import said
from readiness.words.say import storage as say

MOST_BYTES = 20_000_000
DEEPEST = 30
_HOW_TO_MEND = say.EXPORT_ASSESSMENT_AGAIN_AND_IMPORT


Time = Annotated[
    Moment,
    AfterValidator(lambda value: value.astimezone(UTC)),
    PlainSerializer(lambda value: value.isoformat().replace("+00:00", "Z"), return_type=str),
]
"""A point in time in UTC, to the microsecond."""

Number = Annotated[int, Field(strict=True, ge=1, le=2**31 - 1)]


class FileEntry(Noun):
    """One value with the time at which it was given; None if it was deleted. Lists are in their order."""

    key: Annotated[str, Field(max_length=120)]
    at: Time
    version: Number
    value: JsonValue


class FileChange(Noun):
    """One line of the audit trail; `undoes` counts such lines from 1."""

    part: Annotated[str, Field(max_length=40)]
    key: Annotated[str, Field(max_length=120)]
    value: JsonValue
    version: Annotated[int, Field(strict=True, ge=0, le=2**31 - 1)]
    at: Time
    by: Annotated[str, Field(max_length=100)]
    kind: Literal["written", "conflict", "undone", "imported"]
    undoes: Number | None = None


class PackMark(Noun):
    """The questions and rules that an assessment was made with, by version and fingerprint."""

    version: Version
    fingerprint: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class AssessmentFile(Noun):
    """A whole assessment without its id, so that a copy of it is the same file.

    `workshop` is the outcome of its last concluded workshop, as far as what was promised there lets it be shown. Files
    of earlier versions lack it and the time zone.
    """

    format: Literal["ml-readiness-assessment"] = "ml-readiness-assessment"
    # A literal would also take true and 1.0. In the first version a box that was not ticked was stored as no.
    version: Annotated[int, Field(strict=True, ge=1, le=2)] = 2
    name: Line
    questionnaire: Slug
    made_with: PackMark | None = None
    starts_on: Day
    created_at: Time
    changed_at: Time
    entries: dict[str, tuple[FileEntry, ...]]
    snapshots: tuple[Snapshot, ...] = ()
    time_zone: Annotated[str, Field(max_length=60)] | None = None
    workshop: WorkshopResult | None = None
    history: tuple[FileChange, ...] | None = None

    def as_new(self, name: str, *, at: datetime) -> Self:
        """The same under another name, made at a moment, without snapshots and without its workshop."""
        return self.model_copy(
            update={"name": name, "created_at": at, "changed_at": at, "snapshots": (), "workshop": None}
        )

    def to_bytes(self) -> bytes:
        """The file: the same assessment always gives the same bytes."""
        values = self.model_dump(mode="json")
        return (json_text(values, indent=1, sort_keys=True) + "\n").encode()


def read_assessment_file(data: bytes) -> AssessmentFile:
    """Read and check a file of one assessment.

    Raises:
        Refused: it is too large or too deep, is not JSON, has unknown or missing fields, or a value that does not
            fit; `problems` lists up to 50 of them with their places.
    """
    if len(data) > MOST_BYTES:
        raise Refused(
            said(say.file_is_larger_than_mb(most_bytes=MOST_BYTES // 1000000)), said(say.CHOOSE_FILE_EXPORTED)
        )
    values = _parsed(data)
    if not isinstance(values, dict) or values.get("format") != "ml-readiness-assessment":
        raise Refused(said(say.THIS_FILE_DOES_NOT_HOLD), said(say.CHOOSE_FILE_EXPORTED))
    if isinstance(values.get("version"), int) and values["version"] > 2:
        raise Refused(said(say.FILE_WAS_MADE_BY_NEWER), said(say.IMPORT_IT_WITH_THAT_VERSION))
    if values.get("version") == 1:
        values = {**values, "entries": _as_told(values.get("entries"))}
    try:
        # Strictness differs between the two ways in: only JSON turns lists into tuples and texts into dates.
        file = AssessmentFile.model_validate_json(json.dumps(values))
    except ValidationError as error:
        raise _refused(sentences_about(error, "file")) from error
    problems = tuple(_problems_of(file))
    if problems:
        raise _refused(problems[:MOST_PROBLEMS])
    return file


def _as_told(entries: Any) -> Any:
    """The entries of a file of the first version: what was never looked at again says no unsaid no."""
    if not isinstance(entries, dict):
        return entries
    return {
        part: [_entry_as_told(part, each) for each in found] if isinstance(found, list) else found
        for part, found in entries.items()
    }


def _entry_as_told(part: str, entry: Any) -> Any:
    is_untouched = isinstance(entry, dict) and entry.get("version") == 1
    return {**entry, "value": as_told(part, entry.get("value"))} if is_untouched else entry


def _problems_of(file: AssessmentFile) -> Iterator[str]:
    for part, entries in file.entries.items():
        if part not in PARTS or PARTS[part].is_personal:
            yield said(say.is_no_part(part=part))
            continue
        count = Counter(each.key for each in entries)
        yield from (said(say.entry_is_there_twice(part=part, key=key)) for key in count if count[key] > 1)
        for each in entries:
            try:
                checked(part, each.key, each.value)
            except Refused as refusal:
                yield from (said(say.in_entries(problem=problem)) for problem in refusal.problems)
    if file.workshop is not None and file.workshop.concluded_at.tzinfo is None:
        yield said(say.CONCLUDED_WITHOUT_ZONE)
    ids = [shot.id for shot in file.snapshots]
    if len(set(ids)) < len(ids):
        yield said(say.TWO_SNAPSHOTS_OF_ONE_ID)
    for number, line in enumerate(file.history or (), 1):
        if line.undoes is not None and line.undoes >= number:
            yield said(say.takes_back_later_line(number=number))


def _parsed(data: bytes) -> Any:
    try:
        values = json.loads(data.decode("utf-8"), parse_constant=_no_constant, object_pairs_hook=_without_doubles)
    except RecursionError as error:
        raise Refused(said(say.FILE_IS_NESTED_TOO_DEEPLY), said(_HOW_TO_MEND)) from error
    except ValueError as error:
        raise Refused(said(say.FILE_IS_NOT_READABLE_JSON), said(_HOW_TO_MEND)) from error
    level = [values]
    for _ in range(DEEPEST):
        level = [child for each in level for child in _children(each)]
    if level:
        raise Refused(said(say.FILE_IS_NESTED_TOO_DEEPLY), said(_HOW_TO_MEND))
    return values


def _children(value: object) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a field is there twice")
    return found


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not a number of JSON")


def _refused(problems: tuple[str, ...]) -> Refused:
    count = len(problems)
    what = said(say.PART_ONE_MISTAKE) if count == 1 else said(say.mistakes_count(count=count))
    return Refused(said(say.file_cannot_be_imported(what=what)), problems[0], problems)
