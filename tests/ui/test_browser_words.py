"""Streamlit's own words in the language of a page: which there are, and that a page in English stays as it is."""

import json
import re
from functools import cache

from readiness.ui import browser_words, first_page, hosting
from readiness.words import speaking

# Where the pinned Streamlit has words of the fields that we use.
_FILES = [
    "index",
    "DateField",
    "DateInput",
    "DateTimeInput",
    "DataFrame",
    "FileUploader",
    "InputInstructions",
    "Multiselect",
    "NumberInput",
    "Radio",
    "ReorderedSegments",
    "Selectbox",
    "StreamlitMarkdown",
    "TextInput",
    "Toolbar",
    "useCopyToClipboard",
    "useFloatingOverlay",
    "utils",
]
# What Streamlit puts together before it is seen.
_JOINED = ("Error: ", "Press Enter to ", "Press ⌘+", "Press Ctrl+", " per file", "Enter to ", "Choose date")


@cache
def _streamlit() -> str:
    files = [path for name in _FILES for path in first_page.SCRIPTS.glob(f"{name}.*.js")]
    return "\n".join(path.read_text("utf-8", "ignore") for path in files)


def _pieces(english: str) -> list[str]:
    """What of a text stands in Streamlit's scripts by itself."""
    found = [english]
    for cut in (*_JOINED, r"\{\w+\}"):
        found = [part for each in found for part in re.split(cut if "\\" in cut else re.escape(cut), each)]
    return [each.strip(" ,") for each in found if len(each.strip(" ,.•")) > 1]


def test_every_word_is_one_of_the_pinned_streamlit() -> None:
    """A word that a new version writes otherwise would be shown in English, and nobody would see why."""
    assert [each for english in browser_words.table() for each in _pieces(english) if each not in _streamlit()] == []


def test_in_german_every_word_is_another_one_with_the_same_to_fill_in() -> None:
    with speaking("de"):
        words = browser_words.table()

    assert {english for english, german in words.items() if english == german} <= {"mm"}
    for english, german in words.items():
        assert sorted(re.findall(r"\{\w+\}", english)) == sorted(re.findall(r"\{\w+\}", german)), english


def test_a_page_in_english_has_no_such_script_and_any_other_has_it_before_all_others() -> None:
    with speaking("en"):
        assert browser_words.script() == ""
    with speaking("de"):
        page = first_page._in_other_words(first_page.markup())
        script, address = browser_words.script(), browser_words.address()

    first, *_ = re.findall(r"<script[^>]*>", page)
    assert first == f'<script src="{address}">'
    assert '<html lang="de">' in page
    assert address not in first_page.markup()
    assert json.loads(re.findall(r"WORDS = (\{.*\})", script)[0])["No results"] == "Keine Treffer"


def test_the_app_serves_that_script() -> None:
    assert any(str(getattr(each, "path", "")).endswith("/browser-words.js") for each in hosting.ROUTES)
