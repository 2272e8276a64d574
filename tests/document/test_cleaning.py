"""Typed text without what no page can show, and with what spells a word."""

import pytest

from readiness.document.cleaning import CUT_MARK, printable
from readiness.words import said


@pytest.mark.parametrize("words", ["می\u200cخواهم", "👩\u200d💻", "क्\u200dष"])
def test_a_joiner_that_spells_a_word_or_joins_pictures_stays(words: str) -> None:
    assert printable(words) == words


@pytest.mark.parametrize("words", ["a\u200cb", "\u200dword", "word\u200c", "a \u200d b", "pay\u200dpal"])
def test_a_joiner_that_nobody_could_see_goes(words: str) -> None:
    assert printable(words) == words.replace("\u200c", "").replace("\u200d", "")


def test_what_is_cut_is_judged_by_what_is_shown() -> None:
    assert printable("\u200b" * 9000 + "short", 400) == "short"
    assert printable("a" * 401, 400) == "a" * 400 + f" {said(CUT_MARK)}"
