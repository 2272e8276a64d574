"""What is wrong where the reader of YAML gives up, said to somebody who does not know its words."""

from __future__ import annotations

import re

from ruamel.yaml.error import MarkedYAMLError

from readiness.model.mistake import Mistake

_QUOTES = "Put the whole text in straight quotes."
_COLUMN = "Let it begin in the same column as the other keys or entries of its group."
_COLON = "A colon stands within a text.", "Put the whole text in straight quotes, or take away the colon."
_INDENTED = "This line does not begin in the column of the lines that it belongs to.", _COLUMN
_BRACKET = (
    "A list in `[ ]` or a group in `{ }` is not closed, or a comma is missing.",
    "Write `[one, two]` or `{key: value}`; a text that holds a comma, a colon or a bracket stands in straight quotes.",
)
_UNKNOWN = (
    "The file breaks off here.",
    "Check the indentation, colons and quotes of this line and the one above.",
)
_SENTENCES = (
    (
        r"expected <block end>, but found '<scalar>'",
        "Something stands behind the quote that closes a text.",
        "Put the whole text in straight quotes; within single quotes write an apostrophe twice.",
    ),
    (
        r"expected <block end>, but found '-'",
        "A `-` stands where a key is expected.",
        "Let it begin in the same column as the other entries of its list.",
    ),
    (
        r"expected <block end>, but found '[\]},]'",
        "A bracket or a comma stands behind the end of a list or group.",
        "Take it away, or put the text that it belongs to in straight quotes.",
    ),
    (r"expected <block end>", *_INDENTED),
    (
        r"found unexpected end of stream",
        "A quote is opened here and not closed.",
        "Close it with the same sign; within single quotes write an apostrophe twice.",
    ),
    (r"could not find expected ':'", "This line is no `key: value`.", "Write the key, a colon, a blank and the value."),
    (r"expected ',' or '[\]}]'", *_BRACKET),
    (r"found character '(.)' that cannot start", r"A text begins with `\1`, which means something else here.", _QUOTES),
    (
        r"found unknown escape character|expected escape sequence",
        "A backslash stands in a text in double quotes.",
        "Write it twice, or use single quotes.",
    ),
    (r"expected the node content", "A value is missing before this sign, or begins with it.", _QUOTES),
    (
        r"sequence entries are not allowed here",
        "A `-` stands behind a key.",
        "Write each entry of a list on a line of its own below the key, or put the text in straight quotes.",
    ),
    (
        r"expected chomping or indentation indicators",
        "Something stands behind `|` or `>`.",
        "Begin the text on the next line, or put all of it in straight quotes.",
    ),
)
_BEGAN_ABOVE = ("found unexpected end of stream", "could not find expected ':'")
"""What is noticed only behind the place that has to be mended."""


def breaking_off(error: MarkedYAMLError, text: str, file: str) -> Mistake:
    """The mistake in `text` for which the reader of YAML gave up; `file` is what people call it."""
    problem = " ".join(str(error.problem or "").split())
    marks = (error.context_mark, error.problem_mark)
    mark = next((each for each in (marks if problem in _BEGAN_ABOVE else marks[::-1]) if each is not None), None)
    line = None if mark is None else min(mark.line, text.rstrip().count("\n"))
    what, instead = _sentences(problem, "" if line is None else text.split("\n")[line])
    return Mistake(file=file, line=None if line is None else line + 1, where="", what=what, instead=instead)


def _sentences(problem: str, line: str) -> tuple[str, str]:
    if problem in {"mapping values are not allowed here", "found unexpected ':'"}:
        return _COLON if len(re.findall(r":(?=\s|$)", line)) > 1 else _INDENTED
    for pattern, what, instead in _SENTENCES:
        found = re.match(pattern, problem)
        if found is not None:
            return found.expand(what), instead
    return _UNKNOWN
