"""Numbers, days and lists are those of CLDR: Babel, which carries all of it, is asked beside our one page."""

import json
import random
from datetime import date, timedelta
from decimal import Decimal

import pytest
from babel import Locale, dates, lists, numbers

from readiness.words.formats import Formats
from readiness.words.isolating import plain
from readiness.words.language import FOLDER
from tools import cldr

HOUSE = json.loads((FOLDER / "en" / "house.json").read_text("utf-8"))
TAGS = ("en_GB", "de", "fr", "pl", "ar", "ja")


def formats(tag: str) -> Formats:
    return Formats(json.loads(cldr.written(tag)), HOUSE)


def test_the_page_that_is_kept_is_what_cldr_says() -> None:
    assert (FOLDER / "en" / "cldr.json").read_text("utf-8") == cldr.written("en_GB")


@pytest.mark.parametrize("tag", TAGS)
def test_days_and_numbers_and_lists_are_written_as_babel_writes_them(tag: str) -> None:
    ours, dice = formats(tag), random.Random(7)
    for _ in range(60):
        moment = date(2020, 1, 1) + timedelta(dice.randrange(4000))
        assert ours.date(moment, "day") == dates.format_date(moment, "long", tag)
        assert ours.date(moment, "month") == dates.format_skeleton("yMMMM", moment, locale=tag)
        number = dice.choice((dice.randrange(2000), dice.randrange(10**7), Decimal(dice.randrange(9999)) / 100))
        if tag != "ar":  # Babel writes Arabic numbers with a mark before the minus and other digits by country
            assert ours.number(number) == numbers.format_decimal(number, locale=tag)
        names = [f"{letter}{{0}}" for letter in "abcdef"[: dice.randrange(7)]]
        assert plain(ours.list(names)) == (lists.format_list(names, "standard", tag) if names else "")
        assert plain(ours.list(names, last="or")) == (lists.format_list(names, "or", tag) if names else "")


@pytest.mark.parametrize("tag", TAGS)
def test_plural_forms_are_those_of_cldr(tag: str) -> None:
    ours, theirs = formats(tag), Locale.parse(tag).plural_form

    assert [ours.plural(number) for number in range(5000)] == [theirs(number) for number in range(5000)]


def test_small_numbers_are_words_and_large_ones_are_grouped() -> None:
    english = formats("en_GB")

    assert [english.count(number) for number in (0, 1, 9, 10, 12345)] == ["no", "one", "nine", "10", "12,345"]
    assert [english.number(value) for value in (0, 2.0, 0.25, -1.5, Decimal("0.30"), 1234.5)] == [
        "0", "2", "0.25", "-1.5", "0.3", "1,234.5",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("share", "words"),
    [(0.0, "0%"), (0.001, "under 1%"), (0.004999, "under 1%"), (0.005, "1%"), (0.865, "87%"), (0.9949, "99%"),
     (0.995, "over 99%"), (0.9999, "over 99%"), (1.0, "100%")],
)  # fmt: skip
def test_a_share_never_reads_as_all_or_nothing_if_it_is_only_nearly_so(share: float, words: str) -> None:
    assert formats("en_GB").percent(share) == words


def test_decimals_are_as_many_as_are_asked_for_with_the_sign_of_the_language() -> None:
    assert [Formats.of(FOLDER / language).decimals(0.81, 3) for language in ("en", "de")] == ["0.810", "0,810"]


def test_office_programs_write_a_share_as_the_language_does() -> None:
    found = [Formats.of(FOLDER / language).percent_in_cells for language in ("en", "de")]

    assert found == ["0%", '0"\u00a0"%']


def test_whoever_begins_a_language_is_told_its_plural_forms_with_numbers_for_each() -> None:
    assert cldr.plural_forms("pl") == ["[many] 0, 5, 6, 7, 8, …", "[one] 1", "[few] 2, 3, 4, 22, 23, …"]
    assert cldr.plural_forms("ja") == ["[other] 0, 1, 2, 3, 4, …"]
