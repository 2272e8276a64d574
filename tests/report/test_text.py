"""Whatever is typed shows as typed, or visibly not; nothing typed is an instruction."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.platypus import Paragraph

from readiness.document import cleaning
from readiness.report import theme
from readiness.typeset import fonts, righttoleft, text

fonts.register_fonts()


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("R&D & ops", "R&amp;D &amp; ops"),
        ("<framework>", "&lt;framework&gt;"),
        ("<b>bold", "&lt;b&gt;bold"),
        ("x</para>y", "x&lt;/para&gt;y"),
        ('<img src="/etc/passwd"/>', '&lt;img src="/etc/passwd"/&gt;'),
        ('<a href="javascript:alert(1)">x</a>', '&lt;a href="javascript:alert(1)"&gt;x&lt;/a&gt;'),
        ("one\ntwo", "one<br/>two"),
        ("nul\x00 and bell\x07", "nul and bell"),
        ("\u202egnp.exe", "gnp.exe"),
        ("lone \ud800 surrogate", "lone  surrogate"),
    ],
)
def test_what_is_typed_is_never_an_instruction(typed: str, shown: str) -> None:
    assert text.markup(typed) == shown


def test_a_pile_of_accents_is_cut_to_three() -> None:
    assert len(cleaning.printable("e" + "\u0301" * 200)) <= 4


def test_decomposed_letters_are_composed() -> None:
    assert text.markup("Vie\u0302\u0323t Nam") == "Vi\u1ec7t Nam"


def test_long_text_is_cut_and_says_so() -> None:
    shown = cleaning.printable("word " * 40_000)
    assert shown.endswith(cleaning.CUT_MARK)
    assert len(shown) <= cleaning.LIMIT + len(cleaning.CUT_MARK)


def test_text_of_the_allowed_length_is_whole() -> None:
    assert cleaning.printable("a" * cleaning.LIMIT) == "a" * cleaning.LIMIT


@pytest.mark.parametrize(
    ("words", "font"),
    [
        ("Z\u00fcrich \u0141\u00f3d\u017a \u0110\u00e0 N\u1eb5ng", ""),
        ("\u041c\u043e\u0441\u043a\u0432\u0430", ""),
        ("\u0391\u03b8\u03ae\u03bd\u03b1", ""),
        ("\u05e9\u05dc\u05d5\u05dd", "Hebrew"),
        ("\u062a\u0639\u0644\u0645", "Arabic"),
        ("\u673a\u5668\u5b66\u4e60", "Cjk"),
        ("\u6a5f\u68b0\u5b66\u7fd2\u3092\u5b66\u3076", "Cjk"),
        ("\uae30\uacc4 \ud559\uc2b5", "Cjk"),
        ("\u2192 \u2713 \u25cf", "Symbols"),
    ],
)
def test_every_letter_of_a_name_has_a_font_that_draws_it(words: str, font: str) -> None:
    shaped = righttoleft.shape(cleaning.printable(words))
    assert {fonts.font_for(letter) for letter in shaped if not letter.isspace()} == {font}


def test_emoji_and_unknown_scripts_are_replaced_by_a_visible_mark() -> None:
    assert text.REPLACEMENT in text.markup("rocket \U0001f680")
    assert text.REPLACEMENT in text.markup("\u0e44\u0e17\u0e22")
    assert fonts.font_for(text.REPLACEMENT) == ""


def test_a_new_character_that_python_does_not_know_is_replaced_too() -> None:
    assert text.REPLACEMENT in text.markup("\U0001fae9")


def test_hebrew_is_drawn_from_right_to_left_among_english() -> None:
    drawn = "".join(run.text for run in text.runs("abc (\u05d0\u05d1) def", fonts.REGULAR))
    assert drawn == "abc (\u05d1\u05d0) def"


def test_arabic_letters_are_joined() -> None:
    assert righttoleft.shape("\u062a\u0639\u0644\u0645") != "\u062a\u0639\u0644\u0645"


def test_a_fitted_line_is_at_most_as_wide_as_its_room() -> None:
    line = text.fitted("A very long name of a department indeed", fonts.REGULAR, 9, 80)
    assert text.width(line, fonts.REGULAR, 9) <= 80
    assert line.endswith("\u2026")


@given(st.text(max_size=400), st.floats(20, 300))
def test_wrapped_lines_are_at_most_as_wide_as_their_room(words: str, room: float) -> None:
    for line in text.wrapped(words, fonts.CONDENSED, 8, room):
        assert text.width(line, fonts.CONDENSED, 8) <= room


@given(st.text(max_size=600))
def test_any_text_makes_a_paragraph(words: str) -> None:
    Paragraph(text.markup(words), theme.BODY).wrap(200, 10_000)
