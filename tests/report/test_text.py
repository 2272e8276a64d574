"""Whatever is typed shows as typed, or visibly not; nothing typed is an instruction."""

from __future__ import annotations

import io

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from readiness.document import cleaning
from readiness.present.handout.brand import Palette
from readiness.report import theme
from readiness.report.blocks import Text
from readiness.report.pen import Pen
from readiness.typeset import fonts, lines, righttoleft, text
from readiness.words import said
from readiness.words.isolating import isolated

fonts.register_fonts()


def shown(typed: str, width: float = 10_000) -> str:
    """What stands on the lines of a paragraph, one below the other."""
    set_lines = lines.lines_of(cleaning.printable(typed), fonts.REGULAR, "", 9, width)
    return "\n".join(line.text.rstrip(" ") for line in set_lines)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("R&D & ops", "R&D & ops"),
        ("<framework>", "<framework>"),
        ("&lt;b&gt;", "&lt;b&gt;"),
        ("x</para>y", "x</para>y"),
        ('<img src="/etc/passwd"/>', '<img src="/etc/passwd"/>'),
        ('<a href="javascript:alert(1)">x</a>', '<a href="javascript:alert(1)">x</a>'),
        ("one\ntwo", "one\ntwo"),
        ("nul\x00 and bell\x07", "nul and bell"),
        ("\u202egnp.exe", "gnp.exe"),
        ("lone \ud800 surrogate", "lone surrogate"),
    ],
)
def test_what_is_typed_is_never_an_instruction(typed: str, expected: str) -> None:
    assert shown(typed) == expected


@pytest.mark.parametrize("typed", ["(a) \\ (b", "T* ET Q", "1 0 0 rg (x) Tj"])
def test_what_is_typed_is_no_operator_of_the_page_either(typed: str) -> None:
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1)
    Text(typed).draw(Pen(canvas, theme.A4, Palette()), 51, 700, 300)
    canvas.showPage()
    canvas.save()
    document = pypdfium2.PdfDocument(target.getvalue())
    assert document[0].get_textpage().get_text_bounded() == typed
    document.close()


def test_a_pile_of_accents_is_cut_to_three() -> None:
    assert len(cleaning.printable("e" + "\u0301" * 200)) <= 4


def test_decomposed_letters_are_composed() -> None:
    assert shown("Vie\u0302\u0323t Nam") == "Vi\u1ec7t Nam"


def test_long_text_is_cut_and_says_so() -> None:
    shown = cleaning.printable("word " * 40_000)
    assert shown.endswith(said(cleaning.CUT_MARK))
    assert len(shown) <= cleaning.LIMIT + len(said(cleaning.CUT_MARK)) + 1


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
    assert text.REPLACEMENT in shown("rocket \U0001f680")
    assert text.REPLACEMENT in shown("\u0e44\u0e17\u0e22")
    assert fonts.font_for(text.REPLACEMENT) == ""


def test_a_new_character_that_python_does_not_know_is_replaced_too() -> None:
    assert text.REPLACEMENT in shown("\U0001fae9")


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


@given(st.text(max_size=600), st.floats(40, 300))
def test_no_line_of_a_paragraph_leaves_its_column_and_no_letter_is_lost(words: str, width: float) -> None:
    clean = cleaning.printable(words)
    set_lines = lines.lines_of(clean, fonts.CONDENSED, "", 8, width)
    for line in set_lines:
        spaces = line.text.rstrip(" ").count(" ")
        drawn = sum(fonts.width_of(piece.text, piece.font, 8) for piece in line.pieces)
        trailing = fonts.width_of(" ", fonts.CONDENSED, 8) if line.text.endswith(" ") else 0
        assert drawn - trailing - spaces * line.narrower * 8 / 1000 <= width + 0.001
        assert line.narrower <= lines.NARROWER * fonts.units(" ", fonts.CONDENSED)
    assert letters_of(set_lines) == letters_of(lines.lines_of(clean, fonts.CONDENSED, "", 8, 1e9))


def letters_of(set_lines: tuple[lines.TextLine, ...]) -> list[str]:
    return sorted("".join(line.text for line in set_lines).replace(" ", ""))


@pytest.mark.parametrize("width", [63.0, 120.0, 200.0])
def test_words_stay_whole_and_in_order_unless_one_is_wider_than_a_line(width: float) -> None:
    words = "The quick brown fox said \u201cno\u201d to 40\u00a0percent of the jumps " * 7
    set_lines = lines.lines_of(words, fonts.REGULAR, "A lead:", 9, width)
    assert "".join(line.text for line in set_lines) == "A lead: " + words.rstrip()
    assert all(line.text.endswith(" ") for line in set_lines[:-1])
    long = lines.lines_of("so " + "w" * 90 + " on", fonts.REGULAR, "", 9, width)
    assert "".join(line.text for line in long) == "so " + "w" * 90 + " on"


def test_characters_that_are_not_cleaned_are_those_that_cleaning_leaves_alone() -> None:
    usual = [chr(code) for code in range(0x3000) if cleaning.USUAL.fullmatch(chr(code))]
    assert len(usual) > 500
    assert [each for each in usual if cleaning.cleaned(each) != each] == []
    assert cleaning.cleaned("".join(usual)) == "".join(usual)


HEBREW = "\u05d0\u05d1\u05d2"


def drawn(words: str, width: float = 1e9) -> list[str]:
    return [line.text.strip() for line in lines.lines_of(words, fonts.REGULAR, "", 9, width)]


def test_quotes_and_stops_stay_with_an_isolated_name_and_no_mark_is_drawn() -> None:
    name = isolated("Acme (x) Inc.")
    for sentence in (f"{HEBREW} \u201c{name}\u201d.", f"\u201c{name}\u201d {HEBREW}."):
        (line,) = drawn(sentence)
        assert "Acme (x) Inc." in line
        assert line.startswith(".")
        assert "".join(run.text for run in text.runs(sentence, fonts.REGULAR)) == line
    assert drawn(isolated("Acme.")) == ["Acme."]
    assert drawn(f"a {isolated(HEBREW + '!')}.") == [f"a !{HEBREW[::-1]}."]


def test_a_name_that_goes_on_in_the_next_line_stays_isolated_there() -> None:
    sentence = f"{HEBREW} {isolated('Acme Great Works (EU).')} {HEBREW}"
    found = drawn(sentence, 60)

    assert len(found) > 2
    assert found[-1] == f"{HEBREW[::-1]} (EU)."
    assert text.width(isolated("Acme"), fonts.REGULAR, 9) == text.width("Acme", fonts.REGULAR, 9)


def test_a_line_that_ends_within_a_name_has_its_space_at_the_end_of_the_line() -> None:
    first, *_ = lines.lines_of(f"{HEBREW} {isolated('Acme Great Works (EU).')}", fonts.REGULAR, "", 9, 60)

    assert first.text.startswith(" ")
    assert not first.text.endswith(" ")


def test_each_line_that_was_typed_runs_as_its_own_first_letter_does() -> None:
    hebrew, latin = f"{HEBREW} ({HEBREW}).", "abc (def)."

    assert drawn(f"{hebrew}\n{latin}") == [f".({HEBREW[::-1]}) {HEBREW[::-1]}", latin]
    assert drawn(f"{latin}\n{hebrew}") == [latin, f".({HEBREW[::-1]}) {HEBREW[::-1]}"]
    assert drawn(f"{HEBREW} abc.", 25) == [HEBREW[::-1], ".abc"]


def test_names_beside_each_other_run_as_the_language_does_that_isolates_them() -> None:
    assert drawn(f"{isolated('Acme')}: {isolated('Bolt')}.") == [".Bolt :Acme"]
