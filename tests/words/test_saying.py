"""Saying messages: plurals, names, parts, fallback, made-up languages, and which language is spoken."""

import shutil
import threading
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from readiness.words import Message, said, speaking
from readiness.words.language import FOLDER, Words
from readiness.words.say import data, shared, steps

WORDS = """
# How many are left.
#   $left (Count)
#   $total (Count)
left = { $left ->
    [0] none of { $total } is left
    [one] { $left } of { $total } is left
   *[other] { $left } of { $total } are left
}
#   $more (Count)
quiet = { $more ->
    [0] { "" }
    [one] one more
   *[other] { $more } more
}
#   $name (Name)
#   $share (Percent)
#   $phase (Phase)
name = { $name } has { $share } in phase { $phase }
#   $names (Names)
#   $parts (Parts)
lists = { $names }; { $parts }
#   $way ("up" | "down")
#   $score (Score)
way = { $way ->
    [up] Up to { $score }
   *[down] Down to { $score }
}
#   $first (Part)
first = { $first } and more
#   $text (Text)
about = About { $text }
part-few = only a few
brace = A brace { "{" } and 100 % of %s
""".lstrip()


@pytest.fixture
def english(tmp_path: Path) -> Words:
    folder = tmp_path / "en"
    folder.mkdir()
    for name in ("cldr.json", "house.json"):
        shutil.copy(FOLDER / "en" / name, folder)
    (folder / "try.ftl").write_text(WORDS, "utf-8")
    return Words("en", None, tmp_path)


def test_a_number_decides_the_variant_and_a_sentence_begins_with_a_capital(english: Words) -> None:
    told = [english.text(Message("try:left", (left, 12))) for left in (0, 1, 2, 11)]

    assert told == ["none of 12 is left", "One of 12 is left", "Two of 12 are left", "11 of 12 are left"]


def test_a_variant_for_a_number_may_say_nothing(english: Words) -> None:
    assert [english.text(Message("try:quiet", (more,))) for more in (0, 1, 2)] == ["", "one more", "Two more"]


def test_a_part_that_comes_first_gets_its_capital_and_a_name_keeps_its_letter(english: Words) -> None:
    assert english.text(Message("try:first", (Message("try:part-few"),))) == "Only a few and more"
    assert english.text(Message("try:name", ("ebay", 0.5, 2))) == "ebay has 50% in phase\u00a02"


def test_a_closed_choice_decides_the_variant(english: Words) -> None:
    assert english.text(Message("try:way", ("up", Decimal("1.75")))) == "Up to 1.8"
    assert english.text(Message("try:way", ("down", Decimal(1)))) == "Down to 1.0"


def test_lists_of_names_and_parts_are_joined(english: Words) -> None:
    message = Message("try:lists", (("a", "b", "c"), (Message("try:part-few"), Message("try:part-few"))))

    assert english.text(message) == "a, b and c; only a few and only a few"


@pytest.mark.parametrize("typed", ["{ $name } %s {0} {1} $x %", "{x", "100%", "\\", "“", ""])
def test_what_people_typed_comes_out_as_it_was(english: Words, typed: str) -> None:
    assert english.text(Message("try:name", (typed, 1.0, 1))) == f"{typed} has 100% in phase\u00a01"
    assert english.text(Message("try:lists", ((typed, typed, typed), ()))) == f"{typed}, {typed} and {typed}; "


def test_signs_of_templates_in_words_are_words(english: Words) -> None:
    assert english.text(Message("try:brace")) == "A brace { and 100 % of %s"


def test_an_unknown_message_is_a_fault_of_the_program(english: Words) -> None:
    with pytest.raises(KeyError, match="try:nothing"):
        english.text(Message("try:nothing"))


def test_messages_are_equal_if_they_say_the_same() -> None:
    one, other = (data.part_status_not_known(missing=[data.part_facet(facet="access")]) for _ in range(2))

    assert one == other
    assert len({one, other}) == 1
    assert one != data.part_status_not_known(missing=[])


def test_a_copied_folder_is_a_language_and_what_it_lacks_is_said_in_english_with_a_mark(
    english: Words, tmp_path: Path
) -> None:
    home = tmp_path
    shutil.copytree(home / "en", home / "nl")
    text = "#\nleft = nog { $left } van de { $total }\nfirst = { $first } en meer\n"
    (home / "nl" / "try.ftl").write_text(text, "utf-8")
    dutch = Words("nl", english, home)

    assert dutch.text(Message("try:left", (2, 12))) == "nog two van de 12"
    assert dutch.text(Message("try:first", (Message("try:part-few"),))) == "Only a few [en] en meer"
    assert dutch.text(Message("try:name", ("Ana", 0.5, 2))) == "Ana has 50% in phase\u00a02 [en]"
    assert dutch.text(Message("try:about", ("data [en]",))) == "About data [en]", "one mark is enough"


def test_the_language_that_is_spoken_ends_with_its_block() -> None:
    message = shared.part_status(status="best")
    with speaking("en-XA"):
        with speaking("ar-XB"):
            assert said(message) == "בעשת"
        assert said(message) == "[ƀéšţ~]"
    assert said(message) == "best"


def test_another_thread_speaks_its_own_language() -> None:
    told: list[str] = []
    with speaking("en-XA"):
        thread = threading.Thread(target=lambda: told.append(said(shared.part_status(status="best"))))
        thread.start()
        thread.join()

    assert told == ["best"]


def test_a_made_up_language_alters_words_and_lists_and_months_and_leaves_names() -> None:
    with speaking("en-XA"):
        title = said(steps.title(kind="ask-when-recorded", column="distance"))
        missing = said(
            data.part_status_not_known(missing=[data.part_facet(facet=each) for each in ("exists", "access")])
        )
        day = said(shared.part_on_day(day=date(2026, 11, 21)))

    assert title.replace("distance", "").isascii() is False
    assert "“distance”" in title
    assert title.startswith("[Åšķ ţĥé þéŕšóñ")
    assert missing.count("[") == missing.count("]") == 3
    assert "] áñð [" in missing
    assert day.startswith("[óñ 21 Ñóṽéɱƀéŕ 2026~")
