"""The form in which the database keeps a value: what is otherwise in it than in a form that has the same fields.

Half of what a value's JSON text says is the names of its fields and that nothing is in them. So the text of an answer
is kept as `A{"given":2}`: the letter names a form, and the form tells the rest. Every text is given back letter by
letter, whatever the fields of the product are by then: forms are texts of their own that no field's default moves. A
text that no form fits is kept as it is.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Final

from readiness.storage.parts import canonical, is_same_json

FORMS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "A": '{"come_back":false,"confidence":"sure","evidence":"","given":null,"reason":""}',
        "C": '{"baseline":"","done_when":"","downstream_user":"","first_model":"","metric":"","problem":null,'
        '"sponsor":"","stop_rule":"","test_plan":""}',
        "D": '{"blocked":[],"holidays_of":null}',
        "E": '{"done_on":null,"done_when":"","effort_days":null,"end_on":null,"indicator":"","note":"","person":"",'
        '"start_on":null,"status":"not-started","title":""}',
        "G": '{"given":null,"note":""}',
        "L": '{"accent":null,"audience":"","confidentiality":"","has_white_cover":false,"language":"","logo_png":"",'
        '"paper":"A4","prepared_by":"","sections_left_out":[],"with_names":false,"with_notes":false,'
        '"with_raw_answers":false}',
        "M": '{"by":null,"by_words":"","evidence":"","id":"","is_done":false,"level":null,"meeting":"","on":null,'
        '"owner":"","question":"","text":"","workshop":""}',
        "O": '{"costs":{"currency":"","day_inside":null,"day_outside":null,"hour":null},"country":"",'
        '"employees":null,"name":"","sector":""}',
        "T": '{"costs":{"currency":"","day_inside":null,"day_outside":null,"hour":null},"country":"",'
        '"decides_on":null,"employees":null,"may_spend":null,"name":"","sector":""}',
        "P": '{"fte":null,"id":"","is_external":false,"is_junior":false,"jobs":{},"lists_all_skills":true,'
        '"mentor":"","name":"","roles":[],"skills":{}}',
        "Q": '{"accuracy_stated":null,"confidence":{},"costs":{"hour":null,"run_a_year":null,"saved_percent":null,'
        '"tool_a_year":null,"worth_a_year":null},"criteria":{},"crosses_teams":null,"data_quality":null,'
        '"decides_about_people":false,"effort_days":null,"facets":null,"generates_text":false,"harm":null,'
        '"human_check":true,"id":"","interview":{"decision":"","good_enough":"","hours_per_week":null,"measure":"",'
        '"recorded":"","today":"","user":"","who":""},"is_important":null,"is_reusable":null,"legal_stop":false,'
        '"name":"","notes":"","off_the_shelf":null,"personal_data":true,"sponsor":"","survives_change":null,'
        '"tried_before":null,"type":"other","weeks_to_first_result":null}',
        "R": '{"accent":null,"audience":"","confidentiality":"","has_white_cover":false,"logo_png":"","paper":"A4",'
        '"prepared_by":"","sections_left_out":[],"with_names":false,"with_notes":false,"with_raw_answers":false}',
        "S": '{"evidence":"","level":null,"open_by":null,"open_owner":"","open_until":null,"question":"","reason":""}',
        "W": '{"area":"","can_change":true,"facets":null,"has_real_users":true,"in_use_since":null,'
        '"is_effect_measured":true,"is_monitored":true,"name":"","owns_data":true,"supplied_by":"own"}',
    }
)
"""By its letter, a capital, with which no JSON text begins. What is released never changes and never goes: stored
values rest on it. A value that gets another field gets a further form.
"""
_LONGEST_REMEMBERED = 2_000
"""Characters; every click reads all values of an assessment again, and pictures are not to be held twice."""

_READ: Final[Mapping[str, dict[str, Any]]] = {letter: json.loads(text) for letter, text in FORMS.items()}
_LETTERS: Final[Mapping[frozenset[str], str]] = {frozenset(form): letter for letter, form in _READ.items()}


def as_short(text: str | None) -> str | None:
    """The shortest form of a JSON text from which it can be read again; None stays None."""
    if text is None or not text.startswith("{"):
        return text
    value = json.loads(text)
    letter = _LETTERS.get(frozenset(value))
    if letter is None:
        return text
    try:
        short = letter + canonical(_other(value, _READ[letter]))
    except ValueError:  # a number beyond all floats, which only a backup made by hand holds
        return text
    return short if len(short) < len(text) and as_long(short) == text else text


def as_long(kept: str | None) -> str | None:
    """The JSON text of what `as_short` gave; all else stays as it is."""
    if kept is None or kept[:1] not in FORMS:
        return kept
    return _remembered(kept) if len(kept) <= _LONGEST_REMEMBERED else _in_full(kept)


def _in_full(kept: str) -> str:
    return canonical(_filled(_READ[kept[0]], json.loads(kept[1:])))


_remembered = lru_cache(2048)(_in_full)


def _other(value: Mapping[str, Any], form: Mapping[str, Any]) -> dict[str, Any]:
    """What is otherwise in a value than in its form, in nested values too."""
    found: dict[str, Any] = {}
    for name, each in value.items():
        told = form.get(name)
        if name in form and is_same_json(each, told):
            continue
        found[name] = _other(each, told) if isinstance(each, dict) and isinstance(told, dict) else each
    return found


def _filled(form: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    filled = {**form, **other}
    for name, each in other.items():
        told = form.get(name)
        if isinstance(each, dict) and isinstance(told, dict):
            filled[name] = _filled(told, each)
    return filled
