"""What an assessment is made of, part by part, and the form each value must have before it is stored."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Annotated, Any, Final, Literal

from pydantic import Field, JsonValue, TypeAdapter, ValidationError

from readiness.model.assessment import ActionEdit, Charter, ReportSettings, TableCheck
from readiness.model.base import Amount, Day, Level, Noun, Slug
from readiness.model.minutes import MinuteItem
from readiness.model.pooled import Consensus
from readiness.model.response import Agreement, Answer, CandidateProblem, Organization, Person, Workload
from readiness.model.safeguards import SafeguardAnswer
from readiness.model.work_calendar import WorkDays
from readiness.storage.problems import Refused
from readiness.storage.sentences import sentences_about
from readiness.words import said
from readiness.words.say import storage as say

MOST_CHARACTERS = 500_000
"""The longest value: a report setting with a logo, and some room."""

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_KEY = re.compile(r"[A-Za-z0-9]+([._:-]+[A-Za-z0-9]+)*")
_LONGEST_KEY = 120
_LONGEST_SLUG = 60


@dataclass(frozen=True)
class Part:
    """One part: the form of its values, and what its keys are.

    `keys` lists the only keys there are (None: any). `is_ordered` parts are lists: their entries keep an order.
    `names_itself` holds for values whose `id` must be the key. `is_personal` parts belong to a participant or a
    workshop, never to the assessment itself.
    """

    form: TypeAdapter[Any]
    keys: Mapping[str, TypeAdapter[Any]] | None = None
    is_ordered: bool = False
    names_itself: bool = False
    has_slugs: bool = True
    is_personal: bool = False


def _single(name: str, kind: type[Any]) -> Part:
    adapter: TypeAdapter[Any] = TypeAdapter(kind)
    return Part(adapter, keys={name: adapter})


_ANYTHING: TypeAdapter[Any] = TypeAdapter(JsonValue)
_GIVEN: TypeAdapter[Any] = TypeAdapter(Any)
_VOTE: TypeAdapter[Any] = TypeAdapter(Answer)

PAGE: Final = "page"
PEOPLE_PAGE: Final = "people-page"
RUNS_NOTHING: Final = "runs-nothing"
"""Ticked by whoever says that no model does real work."""
NO_PEOPLE: Final = "no-people"
"""Ticked by whoever says that nobody could work on machine learning."""
SETTINGS: Mapping[str, TypeAdapter[Any]] = MappingProxyType(
    {
        "preset": TypeAdapter(Slug),
        "own-weights": TypeAdapter(Mapping[Slug, Annotated[Amount, Field(ge=0, le=1)]]),
        "assessed-on": TypeAdapter(Day),
        "last-snapshot-on": TypeAdapter(Day),
        PAGE: _ANYTHING,
        PEOPLE_PAGE: _ANYTHING,
    }
)
"""Single settings of an assessment. `PAGE` holds what is ticked where models are listed
(`RUNS_NOTHING`), `PEOPLE_PAGE` what is where people are (`NO_PEOPLE`, which older versions kept in `PAGE` too)."""

PARTS: Mapping[str, Part] = MappingProxyType(
    {
        "answer": Part(_VOTE),
        "perception": Part(TypeAdapter(Agreement)),
        "fact": Part(TypeAdapter(bool | Literal["dont-know"])),
        "safeguard": Part(TypeAdapter(SafeguardAnswer)),
        "workload": Part(TypeAdapter(Workload), is_ordered=True),
        "person": Part(TypeAdapter(Person), is_ordered=True, names_itself=True),
        "problem": Part(TypeAdapter(CandidateProblem), is_ordered=True, names_itself=True),
        "organization": _single("organization", Organization),
        "setting": Part(_ANYTHING, keys=SETTINGS),
        "action-edit": Part(TypeAdapter(ActionEdit), has_slugs=False),
        "charter": _single("charter", Charter),
        "work-days": _single("work-days", WorkDays),
        "report": _single("report", ReportSettings),
        "evidence": Part(TypeAdapter(TableCheck)),
        "minute": Part(TypeAdapter(MinuteItem), is_ordered=True, names_itself=True),
        # A workshop: what one participant gave, and what the room shares.
        "vote-1": Part(_VOTE, is_personal=True),
        "vote-2": Part(_VOTE, is_personal=True),
        "perception-vote": Part(TypeAdapter(Agreement), is_personal=True),
        "problem-vote": Part(TypeAdapter(Level | Literal["dont-know"]), has_slugs=False, is_personal=True),
        "proposal": Part(TypeAdapter(CandidateProblem), is_ordered=True, names_itself=True, is_personal=True),
        "consensus": Part(TypeAdapter(Consensus), is_personal=True),
        "room": Part(_ANYTHING, has_slugs=False, is_personal=True),
    }
)


def checked(part: str, key: str, value: object) -> str | None:
    """Return the one JSON text under which `value` is stored; None stays None, the mark of a deleted entry.

    A noun is converted once; its text is read once, which checks it. Only what is read as something else (JSON values,
    a copy of a noun with a value that nobody checked) is converted again, from what was read.

    Args:
        part: one of `PARTS`.
        key: the entry within the part, such as a question's slug.
        value: a noun of the model, or JSON values.

    Raises:
        Refused: the part is unknown, the key is no key of it, or the value does not have the part's form.
    """
    form = _form_of(part, key)
    if value is None:
        return None
    try:
        text = canonical(_GIVEN.dump_python(value, mode="json"))
        read = form.validate_json(text)
        if not isinstance(value, Noun) or read != value:
            text = canonical(form.dump_python(read, mode="json"))
        text.encode()
    except ValidationError as error:
        problems = sentences_about(error, f"{part} “{key}”")
        raise Refused(said(say.value_for_is_not_valid(part=part, key=key)), problems[0], problems) from error
    except (ValueError, RecursionError) as error:
        raise Refused(said(say.value_for_is_not_valid(part=part, key=key)), said(say.ENTER_ANOTHER_ONE)) from error
    if len(text) > MOST_CHARACTERS:
        raise Refused(said(say.value_for_is_too_long(part=part, key=key)), said(say.SHORTEN))
    if PARTS[part].names_itself and read.id != key:
        raise Refused(said(say.value_for_names_itself_differently(part=part, key=key)), said(say.GIVE_BOTH_SAME_NAME))
    return text


def stored(part: str, key: str, text: str) -> Any:
    """Return the noun or value behind a stored text.

    Raises:
        ValueError: it no longer has the form of its part, or the part is not known.
    """
    read = _read_before if part in _READ_OFTEN else _read
    try:
        return read(part, key, text)
    except Refused as error:
        raise ValueError(str(error)) from error


def _read(part: str, key: str, text: str) -> Any:
    return _form_of(part, key).validate_json(text)


_READ_OFTEN = frozenset(
    {"answer", "perception", "fact", "safeguard", "workload", "person", "problem", "action-edit", "minute"}
)
"""Every click reads all of these, of which it changes one; they are short, and nobody can change a noun."""
_read_before = lru_cache(4096)(_read)


def noun_of(part: str, key: str, text: str | None) -> Any:
    """The noun or value behind a stored text; None if it was deleted or no longer has the form of its part."""
    try:
        return None if text is None else stored(part, key, text)
    except ValueError:
        return None


_PLAIN = frozenset({str, int, bool, type(None)})
"""What is read from JSON and has one text for each value: most of what a stored answer holds."""
_CANONICAL = json.JSONEncoder(ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))


def canonical(value: object) -> str:
    """The one JSON text of a value: keys in order, no spaces, letters as they are."""
    return _CANONICAL.encode(value)


def is_same_json(one: object, other: object) -> bool:
    """Whether two values have the same JSON text. In Python 1, 1.0 and True are equal; here they are not."""
    if type(one) in _PLAIN and type(other) in _PLAIN:
        return type(one) is type(other) and one == other
    return canonical(one) == canonical(other)


def _form_of(part: str, key: str) -> TypeAdapter[Any]:
    known = PARTS.get(part)
    if known is None:
        raise Refused(said(say.assessment_has_no_part(part=part)), said(say.use_one(parts=", ".join(PARTS))))
    if known.keys is not None:
        if key not in known.keys:
            raise Refused(
                said(say.is_not_one_of_entries(key=key, part=part)),
                said(say.use_one_of_keys(keys=", ".join(known.keys))),
            )
        return known.keys[key]
    pattern, longest = (_SLUG, _LONGEST_SLUG) if known.has_slugs else (_KEY, _LONGEST_KEY)
    if len(key) > longest or not pattern.fullmatch(key):
        raise Refused(said(say.cannot_name_entry(key=key[:40], part=part)), said(say.USE_LETTERS_DIGITS_AND_SINGLE))
    return known.form
