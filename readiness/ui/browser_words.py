"""What Streamlit's fields say by themselves, in the language of the page: a script that runs before Streamlit's own.

The script tells Streamlit that the language of the page is that of the browser, from which it takes the names of months
and the first day of a week, and shows its fixed English words in that language before anybody sees them. Our own words
and what people typed are left alone. A page in English has no such script.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Final

from readiness.ui import theme
from readiness.words import Message, pseudo, said, speaking, spoken
from readiness.words.isolating import plain
from readiness.words.language import SOURCE
from readiness.words.say import browser as say

WORDS: Final[tuple[Message, ...]] = (
    say.SKIP_TO_MAIN_CONTENT,
    say.CHOOSE_AN_OPTION,
    say.CHOOSE_OPTIONS,
    say.ADD_AN_OPTION,
    say.NO_OPTIONS_TO_SELECT,
    say.NO_RESULTS,
    say.CLEAR_VALUE,
    say.CLEAR_ALL,
    say.CLEAR_DATE,
    say.SELECT_ALL,
    say.remove(name="{name}"),
    say.cancel_upload(name="{name}"),
    say.CLICK_TO_RETRY_UPLOAD,
    say.UPLOAD,
    say.FILE_UPLOAD,
    say.ADD_FILES,
    say.per_file_of_kinds(size="{size}", kinds="{kinds}"),
    say.per_file(size="{size}"),
    say.DRAG_AND_DROP_A_FILE_HERE,
    say.DRAG_AND_DROP_FILES_HERE,
    say.files_are_not_allowed(kind="{kind}"),
    say.file_must_be_smaller(size="{size}"),
    say.ONLY_ONE_FILE_IS_ALLOWED,
    say.DECREMENT,
    say.INCREMENT,
    say.number_is_outside_the_range(low="{low}", high="{high}"),
    say.number_is_above_the_range(high="{high}"),
    say.number_is_below_the_range(low="{low}"),
    say.PRESS_ENTER_TO_APPLY,
    say.PRESS_CTRL_ENTER_TO_APPLY,
    say.PRESS_COMMAND_ENTER_TO_APPLY,
    say.CHOOSE_DATE,
    say.choose_date_in(month="{month}"),
    say.PREVIOUS_MONTH,
    say.NEXT_MONTH,
    say.USE_ARROW_KEYS_TO_NAVIGATE_DATES,
    say.YYYY,
    say.MM,
    say.DD,
    say.year_of(label="{label}"),
    say.month_of(label="{label}"),
    say.day_of(label="{label}"),
    say.EMPTY,
    say.selected_date(day="{day}"),
    say.help_for(label="{label}"),
    say.HELP,
    say.SHOW_PASSWORD,
    say.HIDE_PASSWORD,
    say.ADD_ROW,
    say.SHOW_HIDE_COLUMNS,
    say.DOWNLOAD_AS_CSV,
    say.SEARCH,
    say.FULLSCREEN,
    say.CLOSE_FULLSCREEN,
    say.COPY_TO_CLIPBOARD,
    say.NOTIFICATIONS,
    say.CLOSE,
    say.DISMISS,
    say.CONNECTION_ERROR,
    say.SERVER_DOES_NOT_RESPOND,
    say.IS_IT_STILL_RUNNING,
    say.CONNECTION_TIMED_OUT,
    say.connection_failed(status="{status}"),
    say.CANNOT_CONNECT,
    say.MAY_BE_DUE_TO,
    say.BEHIND_CORS,
    say.OPEN,
)
"""All of them; `{name}` and the like stand for what Streamlit fills in, and the longer of two alike comes first."""


def table() -> dict[str, str]:
    """What Streamlit writes, and what is shown instead in the language that is spoken."""
    with speaking(SOURCE):
        english = [said(each) for each in WORDS]
    return {text: plain(said(each)) for text, each in zip(english, WORDS, strict=True)}


def script() -> str:
    """The script of the language that is spoken; empty in English, where nothing is to be shown otherwise."""
    return _script(spoken().language)


@cache
def _script(language: str) -> str:
    if language == SOURCE:
        return ""
    with speaking(language):
        words = json.dumps(table(), ensure_ascii=False)
    tag = json.dumps("en-GB" if language in pseudo.PSEUDO else language)
    text = (theme.ASSETS / "browser_words.js").read_text("utf-8")
    return text.replace("__LANGUAGE__", tag).replace("__WORDS__", words)


def address() -> str:
    """Where that script is served: another content has another address, so a browser may keep it for good."""
    return _address(spoken().language)


@cache
def _address(language: str) -> str:
    return theme.address_of(_script(language), "browser-words.js")
