"""What is wrong where the reader of YAML gives up, said to somebody who does not know its words."""

from __future__ import annotations

import re

from ruamel.yaml.error import MarkedYAMLError

from readiness.model.mistake import Mistake
from readiness.words import Message, said
from readiness.words.say import content as say

_QUOTES = say.PUT_WHOLE_TEXT_IN_STRAIGHT
_COLUMN = say.LET_IT_BEGIN_IN_SAME
_COLON = say.COLON_STANDS_WITHIN_TEXT, say.QUOTE_TEXT_OR_DROP_COLON
_INDENTED = say.THIS_LINE_DOES_NOT_BEGIN, _COLUMN
_BRACKET = (
    say.LIST_IN_OR_GROUP,
    say.WRITE_ONE_TWO_OR_KEY,
)
_UNKNOWN = (
    say.FILE_BREAKS_OFF_HERE,
    say.CHECK_INDENTATION_COLONS_AND_QUOTES,
)
_SENTENCES: tuple[tuple[str, Message, Message], ...] = (
    (
        r"expected <block end>, but found '<scalar>'",
        say.SOMETHING_STANDS_BEHIND_QUOTE,
        say.QUOTE_TEXT_WITH_APOSTROPHE,
    ),
    (
        r"expected <block end>, but found '-'",
        say.STANDS_WHERE_KEY_IS_EXPECTED,
        say.BEGIN_IN_COLUMN_OF_LIST,
    ),
    (
        r"expected <block end>, but found '[\]},]'",
        say.BRACKET_OR_COMMA_STANDS_BEHIND,
        say.TAKE_IT_AWAY_OR_PUT,
    ),
    (r"expected <block end>", *_INDENTED),
    (
        r"found unexpected end of stream",
        say.QUOTE_IS_OPENED_HERE,
        say.CLOSE_IT_WITH_SAME_SIGN,
    ),
    (r"could not find expected ':'", say.THIS_LINE_IS_NO_KEY, say.WRITE_KEY_COLON_BLANK),
    (r"expected ',' or '[\]}]'", *_BRACKET),
    (
        r"found unknown escape character|expected escape sequence",
        say.BACKSLASH_STANDS_IN_TEXT,
        say.WRITE_IT_TWICE_OR_USE,
    ),
    (r"expected the node content", say.VALUE_IS_MISSING_BEFORE, _QUOTES),
    (
        r"sequence entries are not allowed here",
        say.STANDS_BEHIND_KEY,
        say.WRITE_EACH_ENTRY_OF_LIST,
    ),
    (
        r"expected chomping or indentation indicators",
        say.SOMETHING_STANDS_BEHIND,
        say.BEGIN_TEXT_ON_NEXT_LINE,
    ),
)
_SIGN = r"found character '(.)' that cannot start"
_BEGAN_ABOVE = ("found unexpected end of stream", "could not find expected ':'")
"""What is noticed only behind the place that has to be mended."""


def breaking_off(error: MarkedYAMLError, text: str, file: str) -> Mistake:
    """The mistake in `text` for which the reader of YAML gave up; `file` is what people call it."""
    problem = " ".join(str(error.problem or "").split())
    marks = (error.context_mark, error.problem_mark)
    mark = next((each for each in (marks if problem in _BEGAN_ABOVE else marks[::-1]) if each is not None), None)
    line = None if mark is None else min(mark.line, text.rstrip().count("\n"))
    lines = text.split("\n")
    what, instead = _sentences(problem, [] if line is None else lines[: line + 1])
    return Mistake(file=file, line=None if line is None else line + 1, where="", what=said(what), instead=said(instead))


def _sentences(problem: str, lines: list[str]) -> tuple[Message, Message]:
    """What is wrong in the last of these lines, and what to write instead."""
    line = lines[-1] if lines else ""
    if problem in {"mapping values are not allowed here", "found unexpected ':'"}:
        if _is_stray(lines):
            return say.THIS_LINE_DOES_NOT_BEGIN, say.BEGIN_IN_COLUMN_OF_LIST
        return _COLON if len(re.findall(r":(?=\s|$)", line)) > 1 else _INDENTED
    if (sign := re.match(_SIGN, problem)) is not None:
        return say.text_begins_with(sign=sign[1]), _QUOTES
    return next(((what, instead) for pattern, what, instead in _SENTENCES if re.match(pattern, problem)), _UNKNOWN)


def _is_stray(lines: list[str]) -> bool:
    """Whether the last line is an entry of a list, deeper than a key above it that has its value on its own line."""
    *above, line = lines
    before = next((each for each in reversed(above) if each.strip()), "")
    key = re.match(r"(?P<margin>\s*(?:- )*)[\w-]+:\s+[^\s#]", before)
    entry = re.match(r"(?P<margin>\s*)- ", line)
    return key is not None and entry is not None and len(entry["margin"]) > len(key["margin"])
