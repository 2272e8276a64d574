"""A number of people as it was typed."""

from __future__ import annotations

import re
from typing import Final

_BETWEEN: Final = r"[\s.,'\u2019]"
_NUMBER: Final = re.compile(rf"[1-9][0-9]{{0,2}}(?:(?P<mark>{_BETWEEN})[0-9]{{3}}(?:(?P=mark)[0-9]{{3}})*)?|[0-9]+")


def number_of_people(typed: str, most: int) -> int | None:
    """What was typed as a number from 0 to `most`; None if it is no such number.

    One kind of mark may stand between groups of three digits ('1,200'); a share of a person ('12.5') is no number of
    people.
    """
    if _NUMBER.fullmatch(typed.strip()) is None:
        return None
    number = int(re.sub(_BETWEEN, "", typed))
    return number if number <= most else None
