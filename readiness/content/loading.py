"""Documents to models: each complaint of pydantic becomes a mistake with file, line and what to write instead."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from readiness.content.document import Document, Path
from readiness.content.fields import allowed_keys
from readiness.content.suggesting import nearest, shown_value
from readiness.model.base import MOST_LEVELS, TOP_LEVEL
from readiness.model.mistake import Mistake, MistakesFound
from readiness.words import Message, said
from readiness.words.say import content as say

Model = TypeVar("Model", bound=BaseModel)

_IN_QUOTES = say.IF_IT_IS_PART
_SLUG_HELP = say.USE_SMALL_LETTERS_DIGITS
_TEXTS: Mapping[str, tuple[Message, Message]] = {
    "string_too_short": (say.TEXT_IS_EMPTY, say.WRITE_SOMETHING_OR_DELETE_KEY),
    "union_tag_not_found": (say.KIND_IS_MISSING, say.ADD_KIND),
}
_TEXTS_OF_INPUT: Mapping[str, tuple[Callable[..., Message], Message]] = {
    "string_type": (say.stands_for_text, say.PUT_TEXT_IN_QUOTES),
    "int_type": (say.is_no_whole_number, say.WRITE_WHOLE_NUMBER_WITHOUT_QUOTES),
    "int_parsing": (say.is_no_whole_number, say.WRITE_WHOLE_NUMBER_WITHOUT_QUOTES),
    "int_from_float": (say.is_no_whole_number, say.WRITE_WHOLE_NUMBER),
    "decimal_parsing": (say.is_no_number, say.WRITE_NUMBER),
    "decimal_type": (say.is_no_number, say.WRITE_NUMBER),
    "is_instance_of": (say.is_no_number, say.WRITE_NUMBER),
    "finite_number": (say.is_no_number, say.WRITE_NUMBER),
    "bool_type": (say.is_neither_yes_nor_no, say.WRITE_TRUE_OR_FALSE),
    "bool_parsing": (say.is_neither_yes_nor_no, say.WRITE_TRUE_OR_FALSE),
    "tuple_type": (say.stands_for_list, say.WRITE_ONE_ENTRY_A_LINE),
    "mapping_type": (say.stands_for_keys, say.WRITE_ONE_KEY_A_LINE),
    "dict_type": (say.stands_for_keys, say.WRITE_ONE_KEY_A_LINE),
    "model_type": (say.stands_for_keys, say.WRITE_ONE_KEY_A_LINE),
    "model_attributes_type": (say.stands_for_keys, say.WRITE_ONE_KEY_A_LINE),
    "date_type": (say.is_no_date, say.WRITE_DATE),
    "date_parsing": (say.is_no_date, say.WRITE_DATE),
    "date_from_datetime_parsing": (say.is_no_date, say.WRITE_DATE),
    "date_from_datetime_inexact": (say.is_no_date, say.WRITE_DATE),
}
_LIMITS: Mapping[str, tuple[str, Callable[..., Message], Callable[..., Message]]] = {
    "greater_than_equal": ("ge", say.is_too_small, say.write_so_much_or_more),
    "less_than_equal": ("le", say.is_too_large, say.write_so_much_or_less),
    "greater_than": ("gt", say.is_too_small, say.write_more_than),
    "less_than": ("lt", say.is_too_large, say.write_less_than),
}
"""Of each complaint about the size of a number: by what name the limit goes, and what to say with it."""

_TOP_LEVELS = (TOP_LEVEL, MOST_LEVELS - 1)


def load_model(document: Document, model: type[Model]) -> Model:
    """Make a model of a document.

    Raises:
        MistakesFound: The data does not fit the model; holds a mistake for every part that does not.
    """
    if not isinstance(document.data, dict):
        what = said(say.FILE_IS_EMPTY) if document.data is None else said(say.FILE_DOES_NOT_CONSIST)
        raise MistakesFound([document.mistake((), what, said(say.WRITE_ONE_KEY_VALUE_LINE))])
    try:
        return model.model_validate(document.data)
    except ValidationError as error:
        raise MistakesFound(list(_mistakes(error, document, model))) from None


def _mistakes(error: ValidationError, document: Document, model: type[BaseModel]) -> list[Mistake]:
    """One mistake a place: a value that fits no branch of a choice is reported once."""
    found: dict[tuple[Path, bool], Mistake] = {}
    for details in error.errors(include_url=False):
        path = _path_in(document, details["loc"])
        if _is_echo(details, document, path, error):
            continue
        is_about_key = details["type"] in {"extra_forbidden", "missing"}
        key = ((*path, details["loc"][-1]) if details["type"] == "missing" else path, is_about_key)
        if key not in found:
            found[key] = _mistake(details, document, path, model)
        elif not is_about_key:
            found[key] = _either(found[key], document, path, error)
    return list(found.values())


def _is_echo(details: ErrorDetails, document: Document, path: Path, error: ValidationError) -> bool:
    """Whether a list is called too short only because its broken entries were not counted, or tells each it lacks."""
    if details["type"] == "missing":
        *around, last = details["loc"]
        told = {each["loc"] for each in error.errors(include_url=False) if each["type"] == "too_short"}
        return isinstance(last, int) and tuple(around) in told
    entries = document.part(path)
    return details["type"] == "too_short" and isinstance(entries, list) and len(entries) >= details["ctx"]["min_length"]


def _mistake(details: ErrorDetails, document: Document, path: Path, model: type[BaseModel]) -> Mistake:
    kind, loc = details["type"], details["loc"]
    if kind == "missing":
        place = document.place((*path, loc[-1]))
        what, instead = said(say.is_missing(loc=str(loc[-1]))), said(say.add_here(loc=str(loc[-1])))
        return Mistake(file=place.file, line=place.line, where=document.where(path), what=what, instead=instead)
    if kind == "extra_forbidden":
        return document.mistake(
            path, said(say.is_not_key_here(path=str(path[-1]))), _key_advice(str(path[-1]), model, loc[:-1])
        )
    what, instead = _sentences(details)
    return document.mistake(path, what, instead)


def _key_advice(key: str, model: type[BaseModel], loc: tuple[int | str, ...]) -> str:
    keys = allowed_keys(model, loc)
    guess = nearest(key, keys)
    if guess:
        return said(say.did_you_mean(guess=guess))
    advice = said(say.keys_keys(keys=", ".join(keys)))
    return f"{said(_IN_QUOTES)} {advice}" if " " in key else advice


def _sentences(details: ErrorDetails) -> tuple[str, str]:
    kind, context, shown = details["type"], dict(details.get("ctx", {})), shown_value(details["input"])
    if kind == "literal_error":
        return said(say.is_not_one_of_choices(shown=shown)), _choice_advice(details["input"], str(context["expected"]))
    if kind == "union_tag_invalid":
        wrong, tags = str(context["tag"]), str(context["expected_tags"])
        return said(say.is_not_known_kind(wrong=wrong)), _choice_advice(wrong, tags)
    if kind == "string_pattern_mismatch":
        return _pattern_sentences(shown, str(context["pattern"]))
    if kind == "value_error":
        what, _, instead = str(context["error"]).partition("\n")
        return what, instead
    if kind == "too_short" and isinstance(details["input"], str):
        kind = "string_too_short"
    if (told := _limit_message(kind, context, details["input"])) is not None:
        return said(told[0]), said(told[1])
    first, second = _texts(kind, context, shown)
    return said(first), said(second)


def _texts(kind: str, context: Mapping[str, Any], shown: str) -> tuple[Message, Message]:
    if kind in _TEXTS_OF_INPUT:
        what, instead = _TEXTS_OF_INPUT[kind]
        return what(shown=shown), instead
    if kind in _LIMITS:
        name, of_input, of_limit = _LIMITS[kind]
        return of_input(shown=shown), of_limit(limit=str(context[name]))
    if kind == "string_too_long":
        return say.text_is_longer_than(letters=context["max_length"]), say.SHORTEN_IT
    return _TEXTS.get(kind, (say.INPUT_DOES_NOT_FIT_HERE, say.COMPARE_WITH_TEMPLATE))


def _limit_message(kind: str, context: dict[str, Any], value: Any) -> tuple[Message, Message] | None:
    """What to say of a level above the top, or of a list that is too short or too long."""
    if kind == "less_than_equal" and context["le"] in _TOP_LEVELS:
        return say.is_above_top_level(shown=shown_value(value)), say.write_level(context=str(context["le"]))
    if kind == "too_short":
        return say.list_is_too_short(length=len(value), needed=context["min_length"]), say.ADD_WHAT_IS_MISSING
    if kind == "too_long":
        return say.list_is_too_long(length=len(value), allowed=context["max_length"]), say.REMOVE_SOME
    return None


def _pattern_sentences(shown: str, pattern: str) -> tuple[str, str]:
    if "conflict" in pattern:
        return said(say.is_not_id_of_statement(shown=shown)), said(say.WRITE_CAPITAL_LETTER_AND_NUMBER)
    if pattern.startswith("^#"):
        return said(say.is_not_colour(shown=shown)), said(say.write_colour(example='"#1F6FA8"'))
    if pattern.endswith("all)$"):
        return said(say.is_not_line(shown=shown)), said(say.WRITE_OR_ALL)
    if pattern.startswith("^[A-Z]"):
        return said(say.is_not_code(shown=shown)), said(say.WRITE_CODE_OF_ACTION_OR_GATE)
    if pattern.startswith(r"^\d+\.\d+"):
        return said(say.is_not_version(shown=shown)), said(say.WRITE_THREE_NUMBERS)
    return said(say.is_not_short_name(shown=shown)), said(_SLUG_HELP)


def _choice_advice(value: Any, expected: str) -> str:
    choices = [choice.strip().strip("'") for choice in expected.replace(" or ", ", ").split(",")]
    guess = nearest(str(value), choices)
    return said(say.did_you_mean(guess=guess)) if guess else said(say.write_one(choices=", ".join(choices)))


def _either(first: Mistake, document: Document, path: Path, error: ValidationError) -> Mistake:
    """A mistake for a value that may be of several kinds, such as a level or a word."""
    same = [each for each in error.errors(include_url=False) if _path_in(document, each["loc"]) == path]
    of_right_kind = next((each for each in same if _is_out_of_range(each)), None)
    if of_right_kind is not None:
        return document.mistake(path, *_sentences(of_right_kind))
    choices = [str(each["ctx"]["expected"]).replace("'", "") for each in same if each["type"] == "literal_error"]
    words = [word for choice in choices for word in choice.replace(" or ", ", ").split(", ")]
    kinds = {each["type"] for each in same}
    if kinds & {"int_type", "less_than_equal", "greater_than_equal"}:
        words = [said(say.PART_LEVEL), *words]
    if kinds & {"decimal_parsing", "decimal_type", "is_instance_of"}:
        words = [said(say.PART_NUMBER), *words]
    if any(kind.startswith("date_") for kind in kinds):
        words = [said(say.PART_DAY), said(say.PART_MONTH), said(say.PART_YEAR), *words]
    if kinds & {"bool_type", "bool_parsing"}:
        words = ["yes", "no", *words]
    if not any(each["type"] == "literal_error" for each in same):
        return first
    advice = (
        said(say.write_words(words=", ".join(words[:-1]), other_words=words[-1]))
        if len(words) > 1
        else said(say.write_these_words(words=words[0]))
    )
    return document.mistake(path, said(say.is_not_possible_value(shown_value=shown_value(same[0]["input"]))), advice)


def _is_out_of_range(details: ErrorDetails) -> bool:
    """Whether a value is of a kind that may stand there, but too large, too small or too far away."""
    context = details.get("ctx", {})
    is_number = details["type"] in {"less_than_equal", "greater_than_equal"} and context.get("le") not in _TOP_LEVELS
    return details["type"] == "value_error" or (is_number and not isinstance(details["input"], str))


def _path_in(document: Document, loc: tuple[int | str, ...]) -> Path:
    """The part of a pydantic location that exists in the file, without the names of union branches."""
    path: Path = ()
    kinds_read: set[Path] = set()
    for step in loc:
        part = document.part(path)
        if isinstance(part, dict) and part.get("kind") == step and path not in kinds_read:
            kinds_read.add(path)  # pydantic names the branch of a union by its kind, which may be the name of a key too
        elif document.holds((*path, step)):
            path = (*path, step)
    return path
