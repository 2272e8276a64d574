"""Text that people typed shows letter by letter."""

import re

from hypothesis import given
from hypothesis import strategies as st

from readiness.ui.safe import esc, md
from readiness.words.isolating import isolated

LINKED = re.compile(r"https?://|www\.|[-.\w+]@", re.IGNORECASE)
"""What the tool that draws Markdown makes a link of, wherever it stands (mdast-util-gfm-autolink-literal)."""


@given(st.text())
def test_html_has_no_markup_left(text: str) -> None:
    assert not set("<>\"'") & set(esc(text))


@given(st.text())
def test_markdown_has_every_special_sign_escaped(text: str) -> None:
    rest = md(text).replace("\\\\", "")

    assert all(rest[place - 1] == "\\" for place, sign in enumerate(rest) if sign in "`*_{}[]|<>~$")
    assert not re.match(r"[#+=-]|\d+[.)]", rest)
    assert not re.search(r"(?<!\\)(:\S|&[\w#]|--|->)", rest)


def test_an_ordinary_text_is_read_aloud_without_backslashes() -> None:
    ordinary = "Dr. O'Neill-Smith (head of R & D): late-delivery prediction, 10 + 2!"
    assert md(ordinary) == ordinary
    assert md("1. First") == "1\\. First"
    assert md("- first") == "\\- first"
    assert md(":red[x] a->b &lt; 5:30") == "\\:red\\[x\\] a\\-\\>b \\&lt; 5\\:30"


def test_marks_that_hide_or_turn_text_round_are_dropped() -> None:
    assert esc("a\u202eb\x00c") == "abc"
    assert md("a\u202eb\nc") == "ab c"


def test_a_name_stays_isolated_on_its_way_to_the_page() -> None:
    said = isolated("Acme <x>")
    assert esc(f"\u05d0 {said}.") == "\u05d0 \u2068Acme &lt;x&gt;\u2069."
    assert md(f"\u05d0 {said}.").replace("\\", "") == f"\u05d0 {said}."


def test_an_address_is_no_link_and_reads_as_it_was_typed() -> None:
    for typed in ("http://a.example", "HTTPS://a.example", "www.a.example", "ann@a.example"):
        assert not LINKED.search(md(typed).replace("\\", ""))
        assert md(typed).replace("\\", "").replace("\u2060", "") == typed
