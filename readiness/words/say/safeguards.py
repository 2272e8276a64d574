"""The messages of safeguards.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, Literal

from readiness.words.message import Message

PART_USES_DATA_ABOUT_PEOPLE: Final = Message("safeguards:part-uses-data-about-people")
"""it uses data about people"""

PART_DECIDES_ABOUT_PEOPLE: Final = Message("safeguards:part-decides-about-people")
"""its result decides how people are treated"""

PART_MISTAKE_COULD_DO_SERIOUS_HARM: Final = Message("safeguards:part-mistake-could-do-serious-harm")
"""a mistake could do serious harm"""

PART_WRITES_TEXTS: Final = Message("safeguards:part-writes-texts")
"""it writes texts"""

PART_TOOL_BE_BOUGHT: Final = Message("safeguards:part-tool-be-bought")
"""a tool is to be bought for it"""

PART_WHETHER_USES_DATA_ABOUT_PEOPLE: Final = Message("safeguards:part-whether-uses-data-about-people")
"""whether it uses data about people"""

PART_WHETHER_DECIDES_ABOUT_PEOPLE: Final = Message("safeguards:part-whether-decides-about-people")
"""whether its result decides how people are treated"""

PART_WHAT_HARM_MISTAKE_COULD_DO: Final = Message("safeguards:part-what-harm-mistake-could-do")
"""what harm a mistake could do"""

PART_WHETHER_WRITES_TEXTS: Final = Message("safeguards:part-whether-writes-texts")
"""whether it writes texts"""

PART_WHETHER_TOOL_CAN_BE_BOUGHT: Final = Message("safeguards:part-whether-tool-can-be-bought")
"""whether a tool can be bought"""

SAFEGUARDS_CHANGE_NO_SCORE_NO: Final = Message("safeguards:safeguards-change-no-score-no")
"""Safeguards change no score and no phase. They say what a problem needs before it starts."""

CHANGES_NO_SCORE_SAY_YES: Final = Message("safeguards:changes-no-score-say-yes")
"""It changes no score. Say yes only if you could show it to a visitor."""

FIND_OUT_FIRST: Final = Message("safeguards:find-out-first")
"""Find out first"""


def part_so_many_given(*, number: int, given: Literal["yes", "in-part", "no", "not-applicable"]) -> Message:
    """So many safeguards with one answer, in a list of such."""
    return Message("safeguards:part-so-many-given", (number, given))


def part_not_known(*, unsure: int | float | Decimal) -> Message:
    """{unsure} with “I do not know”"""
    return Message("safeguards:part-not-known", (unsure,))


def part_safeguards_still_open(*, left: int) -> Message:
    """{left} safeguards is still open / {left} safeguard is still open / {left} safeguards are still open"""
    return Message("safeguards:part-safeguards-still-open", (left,))


EVERY_SAFEGUARD_PROBLEM_NEEDS_PLACE: Final = Message("safeguards:every-safeguard-problem-needs-place")
"""Every safeguard that a problem needs is in place"""

NO_PROBLEM_KNOWN_NEED_SAFEGUARD: Final = Message("safeguards:no-problem-known-need-safeguard")
"""No problem is known to need a safeguard before it starts"""

SOMETHING_MISSING: Final = Message("safeguards:something-missing")
"""Something is missing"""

NOT_KNOWN_YET: Final = Message("safeguards:not-known-yet")
"""Not known yet"""

PLACE: Final = Message("safeguards:place")
"""In place"""


def not_known(*, unknown: Sequence[str]) -> Message:
    """Not known: {unknown}."""
    return Message("safeguards:not-known", (tuple(unknown),))


ALL_NEEDS_PLACE: Final = Message("safeguards:all-needs-place")
"""All that it needs is in place."""


def part_whether_safeguard_place(*, name: str) -> Message:
    """whether the safeguard “{name}” is in place"""
    return Message("safeguards:part-whether-safeguard-place", (name,))


def part_whether_safeguards_place(*, names: Sequence[str]) -> Message:
    """whether the safeguards {names} are in place"""
    return Message("safeguards:part-whether-safeguards-place", (tuple(names),))


def part_whether_more_safeguards_place(*, first: str, second: str, more: int) -> Message:
    """whether the safeguards “{first}”, “{second}” and {more} more safeguard are in place / whether the safeguards…"""
    return Message("safeguards:part-whether-more-safeguards-place", (first, second, more))


def text(*, title: str, dated: str) -> Message:
    """{title}. Text of {dated}."""
    return Message("safeguards:text", (title, dated))


NO_COUNTRY_HAS_BEEN_GIVEN: Final = Message("safeguards:no-country-has-been-given")
"""No country has been given yet: other laws may hold there."""


def app_does_not_know_this(*, country: str) -> Message:
    """The app does not know this country: {country}. Other laws may hold there than those that are named."""
    return Message("safeguards:app-does-not-know-this", (country,))


def laws_list_those_named_hold(*, country: str) -> Message:
    """Of the laws in the list, those are named that hold in this country: {country}."""
    return Message("safeguards:laws-list-those-named-hold", (country,))


def no_law_this_country_list(*, country: str) -> Message:
    """No law of this country is in the list: {country}. What is named is for everywhere."""
    return Message("safeguards:no-law-this-country-list", (country,))


def whether_safeguards_place_not_known(*, unknown: int) -> Message:
    """Whether the safeguards are in place is not known for {unknown} problem / Whether the safeguards are in place…"""
    return Message("safeguards:whether-safeguards-place-not-known", (unknown,))


def part_answered_by_kind(*, known: int | float | Decimal, answers: int | float | Decimal, parts: str) -> Message:
    """{known} of {answers} answered: {parts}"""
    return Message("safeguards:part-answered-by-kind", (known, answers, parts))


def part_answered(*, known: int | float | Decimal, answers: int | float | Decimal) -> Message:
    """{known} of {answers} answered"""
    return Message("safeguards:part-answered", (known, answers))


YES: Final = Message("safeguards:yes")
"""Yes"""

PART: Final = Message("safeguards:part")
"""In part"""

NO: Final = Message("safeguards:no")
"""No"""

I_DO_NOT_KNOW: Final = Message("safeguards:i-do-not-know")
"""I do not know"""

DOES_NOT_APPLY: Final = Message("safeguards:does-not-apply")
"""Does not apply"""

NOT_TOLD: Final = Message("safeguards:not-told")
"""Not told"""


def problem_lacks_safeguards(*, problem: str, lacked: int) -> Message:
    """“{problem}” lacks {lacked} safeguard before it may start / “{problem}” lacks {lacked} safeguards before it…"""
    return Message("safeguards:problem-lacks-safeguards", (problem, lacked))


def problems_lack_safeguards(*, problems: int) -> Message:
    """{problems} problems lack safeguards before they may start"""
    return Message("safeguards:problems-lack-safeguards", (problems,))


def was_marked_but(*, safeguard: str, because: str) -> Message:
    """Why a problem needs a safeguard, as a clause behind “because”, such as “it decides about people”."""
    return Message("safeguards:was-marked-but", (safeguard, because))


def is_in_place_in_part(*, safeguard: str, because: str) -> Message:
    """“{safeguard}” is in place only in part; the problem needs it because {because}."""
    return Message("safeguards:is-in-place-in-part", (safeguard, because))


def is_not_in_place(*, safeguard: str, because: str) -> Message:
    """“{safeguard}” is not in place; the problem needs it because {because}."""
    return Message("safeguards:is-not-in-place", (safeguard, because))


def part_perhaps(*, name: str) -> Message:
    """A problem of which is not known yet whether it needs a safeguard."""
    return Message("safeguards:part-perhaps", (name,))
