"""What is wrong with a value or a file, as sentences with the place of each mistake."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import ValidationError

MOST_PROBLEMS = 50
_PLAIN = {
    "missing": "is missing",
    "extra_forbidden": "is not a field of this product; remove it",
    "string_too_long": "is too long",
    "too_long": "has too many entries",
    "bool_type": "must be true or false",
    "date_from_datetime_parsing": "must be a date such as 2026-01-31",
    "date_parsing": "must be a date such as 2026-01-31",
    "datetime_parsing": "must be a time such as 2026-01-31T12:00:00Z",
    "datetime_from_date_parsing": "must be a time such as 2026-01-31T12:00:00Z",
    "timezone_aware": "must name a time zone, such as Z at its end",
    "string_pattern_mismatch": "has characters that are not allowed there",
    "dict_type": "must be a group of named fields",
    "model_type": "must be a group of named fields",
    "tuple_type": "must be a list",
    "string_type": "must be text",
}


def sentences_about(error: ValidationError, subject: str) -> tuple[str, ...]:
    """Return one sentence for each wrong place below `subject`, at most 50, in the order of the value."""
    return tuple(dict.fromkeys(_each(error, subject)))[:MOST_PROBLEMS]


def _each(error: ValidationError, subject: str) -> Iterator[str]:
    for problem in error.errors(include_url=False, include_context=True, include_input=False):
        # Where a field takes several forms, the library adds the form it tried to the place: names like "int[...]".
        place = [str(step) for step in problem["loc"] if not _is_form(str(step))]
        where = " → ".join([subject, *place])
        yield f"{where} {_PLAIN.get(problem['type']) or _reworded(problem['msg'])}."


def _is_form(step: str) -> bool:
    return step in {"int", "str", "bool", "float", "constrained-int", "constrained-str"} or "[" in step


def _reworded(message: str) -> str:
    lowered = message[:1].lower() + message[1:]
    return lowered.replace("input should be", "must be").replace("value error, ", "is not right: ")
