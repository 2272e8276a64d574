"""Names within sentences from right to left: each is isolated, and comes out as it was typed."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from readiness.model.base import UNWANTED, clean_text
from readiness.words import Message, kinds, speaking
from readiness.words.isolating import BEGIN, END, isolated, isolated_if_foreign, plain, with_pairs
from readiness.words.language import FOLDER, words_of
from tests.plain_english import FROM_THE_RIGHT

TYPED = "Acme (EU) 2.0."
OF_KIND: dict[str, Any] = {
    "Name": TYPED,
    "Names": (TYPED, TYPED),
    "Quotes": (TYPED, TYPED),
    "Text": TYPED,
    "Texts": (TYPED, TYPED),
    "Count": 3,
    "Number": 3,
    "Digits": 3,
    "Phase": 2,
    "Phases": (1, 2),
    "Score": Decimal("1.5"),
    "Percent": 0.5,
    "Part": Message("shared:part-others", (2,)),
    "Parts": (),
    "Clauses": (),
}
DAY = date(2026, 12, 1)
HEBREW = "\u05d0\u05d1\u05d2"


def told(language: str) -> Iterator[tuple[str, str]]:
    """Each message that is told something of people, with the first of each closed choice and with the last."""
    words = words_of(language)
    for path in sorted((FOLDER / "en").glob("*.ftl")):
        for name, entry in words_of("en").entries(path.stem).items():
            if {"Name", "Names", "Quotes", "Text", "Texts"} & set(entry.kinds.values()):
                for at in (0, -1):
                    given = [
                        chosen[at] if (chosen := kinds.choices(kind)) else OF_KIND.get(kind, DAY)
                        for kind in entry.kinds.values()
                    ]
                    yield f"{path.stem}:{name}", words.text(Message(f"{path.stem}:{name}", tuple(given)))


def test_what_was_typed_is_isolated_in_each_sentence_from_the_right_and_is_the_same_without_the_marks() -> None:
    said = list(told(FROM_THE_RIGHT))

    assert sum(TYPED in text for _, text in said) > 1000
    assert [name for name, text in said if text.count(TYPED) != text.count(f"{BEGIN}{TYPED}{END}")] == []
    assert [name for name, text in said if clean_text(plain(text)) != clean_text(text)] == []


@pytest.mark.parametrize("language", ["en", "de"])
def test_languages_from_the_left_have_no_marks(language: str) -> None:
    assert [name for name, text in told(language) if BEGIN in text or END in text] == []


def test_a_sentence_of_the_same_direction_that_holds_a_name_is_no_name() -> None:
    sentence = f"{HEBREW} {isolated('Acme')}"

    assert isolated_if_foreign(sentence) == sentence
    assert isolated_if_foreign(isolated("Acme")) == isolated("Acme")
    assert isolated_if_foreign("12 %") == "12 %"
    assert isolated_if_foreign("Acme") == isolated("Acme")


def test_quotes_and_lists_isolate_what_they_hold() -> None:
    with speaking(FROM_THE_RIGHT) as words:
        begin, end = words.formats.house["quotes"]
        assert words.formats.quoted("Acme") == f"{begin}{isolated('Acme')}{end}"
        assert words.formats.row(["Acme", "", HEBREW]) == f"{isolated('Acme')}, {HEBREW}"
        assert words.formats.clauses(["Acme", HEBREW]) == f"{isolated('Acme')}; {HEBREW}"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (f"a{BEGIN}b{END}c\u202e", f"a{BEGIN}b{END}c"),
        (f"a{END}b", "ab"),
        (f"a{BEGIN}b", "ab"),
        (f"{END}{BEGIN}a{END}{END}{BEGIN}", f"{BEGIN}a{END}"),
    ],
)
def test_pairs_alone_pass_a_door(typed: str, kept: str) -> None:
    assert with_pairs(UNWANTED, typed) == kept


def test_a_typed_mark_cannot_end_the_isolation_of_its_name() -> None:
    assert isolated(f"a{END}\u202eb") == f"{BEGIN}ab{END}"
