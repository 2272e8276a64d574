"""Words that are lost without a word: what stands behind ` #` is a remark, also where somebody meant it as text."""

from __future__ import annotations

import re
from typing import Any

from ruamel.yaml.events import ScalarEvent

_REMARK = re.compile(r"(?P<blanks>[ \t]+)#(?P<next>.?)")
_BEHIND_KEY = re.compile(r"[ \t]*:[ \t]+#[^\s#]")
_PLAIN = frozenset({"", " ", "\t", "#"})


def loses_words(event: ScalarEvent, value: Any, text: str) -> bool:
    """Whether a remark cuts off what may be part of this text.

    A remark is plain where a blank follows its `#` and it stands behind a number, a single word, a text in quotes or at
    least two blanks, as in the template of a response file.

    Args:
        event: what the reader of YAML found.
        value: the value that it stands for.
        text: the whole file.
    """
    is_in_quotes = not event.implicit[0]
    found = _REMARK.match(text, event.end_mark.index)
    if is_in_quotes or found is None or not isinstance(value, str | None):
        return False
    return found["next"] not in _PLAIN or (len(found["blanks"]) == 1 and len((value or "").split()) > 1)


def hides_words(text: str, key_ends: int) -> bool:
    """Whether behind the key that ends here a `#` without a blank behind it stands where the value begins."""
    return _BEHIND_KEY.match(text, key_ends) is not None
