"""Which languages may be chosen, and which of them somebody gets who asks for others."""

import shutil
from pathlib import Path

import pytest

from readiness.words import offered
from readiness.words.coverage import coverage_in, share
from readiness.words.language import FOLDER, only_files
from tools import checking_words


def test_all_languages_that_are_there_are_offered_unless_the_setting_names_some(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv(offered.LANGUAGES, raising=False)
    assert offered.offered() == ("en", "de")

    monkeypatch.setenv(offered.LANGUAGES, " ar-XB ,en-XA")
    assert offered.offered() == ("en", "ar-XB", "en-XA")


def test_a_setting_that_names_what_nobody_can_choose_is_told_apart() -> None:
    assert offered.unknown("ar-XB, tlh ,es,,en") == ("tlh", "es"), "in Spanish there are letters alone"
    assert offered.unknown("") == offered.unknown(",".join(offered.all_known())) == ()


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        (("ar-XB",), "ar-XB"),
        (("AR-xb",), "ar-XB"),
        (("fr", "en-XA"), "en-XA"),
        (("en-GB", "ar-XB"), "en"),
        (("ar",), "en"),
        (("", "../en"), "en"),
        ((), "en"),
    ],
)
def test_the_first_language_is_given_that_is_there(
    monkeypatch: pytest.MonkeyPatch, asked: tuple[str, ...], given: str
) -> None:
    monkeypatch.setenv(offered.LANGUAGES, "en-XA,ar-XB")

    assert offered.chosen(asked) == given


@pytest.mark.parametrize(
    ("header", "tags"),
    [
        ("de-CH, de;q=0.9, en;q=0.8, *;q=0.5", ["de-CH", "de", "en"]),
        ("en;q=0.2,fr;q=0.7,it;q=0", ["fr", "en"]),
        ("", []),
        ("de;q=;,x y, en ; q=0.5", ["en"]),
    ],
)
def test_a_browser_is_given_what_it_wants_most(header: str, tags: list[str]) -> None:
    assert list(offered.accepted(header)) == tags


def test_a_language_tells_how_much_of_it_is_there_and_what_is_older_than_its_english(tmp_path: Path) -> None:
    for language in ("en", "nl"):
        (tmp_path / language).mkdir()
        shutil.copy(FOLDER / "en" / "house.json", tmp_path / language)
    english = tmp_path / "en" / "try.ftl"
    english.write_text("one = One\ntwo = Two\nthree = Three\n", "utf-8")
    (tmp_path / "nl" / "try.ftl").write_text("one = Een\ntwo = Twee\n", "utf-8")
    seen = checking_words.fingerprints(tmp_path, "nl")
    (tmp_path / "nl" / "seen.json").write_text(str(seen).replace("'", '"'), "utf-8")
    english.write_text("one = One and only\ntwo = Two\nthree = Three\n", "utf-8")

    found = coverage_in(tmp_path, "nl")

    assert (found.messages, found.translated, found.outdated) == (3, 2, 1)
    assert found.share == pytest.approx(2 / 3)


def test_a_language_of_letters_alone_is_not_offered() -> None:
    assert only_files("es") == ("letters",)
    assert "es" not in offered.offered()


def test_a_made_up_language_lacks_nothing() -> None:
    assert share("ar-XB") == share("en") == 1


@pytest.mark.parametrize("language", ["de", "fr"])
def test_the_share_that_a_page_asks_for_is_that_of_all_messages_read_whole(language: str) -> None:
    whole = coverage_in(FOLDER, language)

    assert share(language) == whole.share
    assert whole.messages > 5


@pytest.mark.parametrize(
    ("environment", "given"),
    [
        ({"LANG": "ar_XB.UTF-8"}, "ar-XB"),
        ({"LANG": "ar_XB", "LC_MESSAGES": "en_XA@euro", "LC_ALL": ""}, "en-XA"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_a_terminal_speaks_the_language_of_its_system(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], given: str
) -> None:
    monkeypatch.setenv(offered.LANGUAGES, "en-XA,ar-XB")

    assert offered.of_terminal(environment) == given
