"""What is wrong with a value or a file, as sentences with the place of each mistake."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pydantic import ValidationError

from readiness.words import Message, said
from readiness.words.say import storage as say

MOST_PROBLEMS = 50
_PLAIN: dict[str, Callable[..., Message]] = {
    "missing": say.value_is_missing,
    "extra_forbidden": say.is_no_field,
    "string_too_long": say.is_too_long,
    "too_long": say.has_too_many_entries,
    "bool_type": say.must_be_true_or_false,
    "date_from_datetime_parsing": say.must_be_date,
    "date_parsing": say.must_be_date,
    "datetime_parsing": say.must_be_time,
    "datetime_from_date_parsing": say.must_be_time,
    "timezone_aware": say.must_name_time_zone,
    "string_pattern_mismatch": say.has_letters_not_allowed,
    "dict_type": say.must_be_named_fields,
    "model_type": say.must_be_named_fields,
    "tuple_type": say.must_be_list,
    "string_type": say.must_be_text,
}
_OWN_RULE = "Value error, "
"""What the checker of records writes before the words of a rule of ours."""


def sentences_about(error: ValidationError, subject: str) -> tuple[str, ...]:
    """Return one sentence for each wrong place below `subject`, at most 50, in the order of the value."""
    return tuple(dict.fromkeys(_each(error, subject)))[:MOST_PROBLEMS]


def _each(error: ValidationError, subject: str) -> Iterator[str]:
    for problem in error.errors(include_url=False, include_context=True, include_input=False):
        # Where a field takes several forms, the library adds the form it tried to the place: names like "int[...]".
        place = [str(step) for step in problem["loc"] if not _is_form(str(step))]
        where = " → ".join([subject, *place])
        words = _PLAIN.get(problem["type"])
        yield said(words(where=where) if words else _reworded(where, problem["msg"]))


def _is_form(step: str) -> bool:
    return step in {"int", "str", "bool", "float", "constrained-int", "constrained-str"} or "[" in step


def _reworded(where: str, message: str) -> Message:
    if message.startswith(_OWN_RULE):
        return say.is_not_right(where=where, told=message.removeprefix(_OWN_RULE))
    lowered = message[:1].lower() + message[1:]
    return say.breaks_other_rule(where=where, told=lowered.replace("input should be", "must be"))
