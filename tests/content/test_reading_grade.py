"""How hard a text is to read."""

import pytest

from readiness.content.reading_grade import (
    german_reading_grade,
    german_syllable_count,
    reading_grade,
    syllable_count,
)
from readiness.model.screens import word_count

SYLLABLES = {
    1: "be checked file filled hours judged makes named real rule shared source the tried used weeks whole year",
    2: "added agreed being cases client colleague data every handled labelled machine model needed noted outcome owner "
    "people places question quiet rarely reused routine safely science seeing simple software table trying "
    "value vendor wishes written",
    3: "actual annual area average copying created customer database decision employee engineer "
    "essential everyone idea period previous quality scientist serious somebody strategy various video",
    4: "anybody evaluate experiment material reliable responsible usually",
    5: "organization",
}


@pytest.mark.parametrize(("count", "words"), SYLLABLES.items())
def test_syllables_are_counted_as_they_are_said(count: int, words: str) -> None:
    assert {word: syllable_count(word) for word in words.split()} == dict.fromkeys(words.split(), count)


def test_capitals_are_spelled_letter_by_letter() -> None:
    assert [syllable_count(word) for word in ("ML", "API", "KPIs")] == [2, 3, 3]


def test_the_grade_is_that_of_the_published_formula() -> None:
    # 2 sentences, 11 words, 12 syllables: 0.39 * 11 / 2 + 11.8 * 12 / 11 - 15.59
    assert reading_grade(["The cat sat on the mat. It was a happy day."]) == pytest.approx(-0.5723, abs=0.0001)


def test_longer_sentences_and_longer_words_are_harder() -> None:
    plain = reading_grade(["We keep a list of our data. It is short."])
    long_sentence = reading_grade(["We keep a list of our data and it is short and it is new and we like it."])
    long_words = reading_grade(["Organizational documentation characterizes informational availability."])

    assert plain < long_sentence < long_words


def test_each_text_counts_as_a_sentence_of_its_own() -> None:
    assert reading_grade(["No list", "A short list"]) == reading_grade(["No list. A short list."])


def test_a_text_without_words_has_grade_zero() -> None:
    assert reading_grade(["", " - "]) == 0.0


def test_a_hyphenated_word_counts_once_towards_a_limit() -> None:
    assert word_count("A well-kept list – of 3 things.") == 6


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("Haus", 1),
        ("Daten", 2),
        ("Häuser", 2),
        ("Qualität", 3),
        ("niemand", 2),
        ("Anwendungsfall", 4),
        ("ML", 1),
        ("See", 1),
    ],
)
def test_german_syllables_are_counted_by_vowels_and_diphthongs(word: str, syllables: int) -> None:
    assert german_syllable_count(word) == syllables


def test_the_german_grade_is_that_of_the_published_formula() -> None:
    # 8 words in 2 sentences: none of three syllables or more than six letters, 6 of one syllable.
    assert german_reading_grade(["Die Katze lag auf dem Dach. Es schneite."]) == pytest.approx(
        0.1672 * 8 / 2 + 0.1297 * 100 * 1 / 8 - 0.0327 * 100 * 6 / 8 - 0.875
    )
    assert german_reading_grade([""]) == 0.0
