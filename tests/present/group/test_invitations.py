"""What people are sent, in every language."""

from datetime import date
from typing import get_args

import pytest

from readiness.model.workshop import Language
from readiness.present.group.invitations import Promise, invitation, reminder

LINK = "https://a.example/join?t=x"


@pytest.mark.parametrize("language", get_args(Language))
def test_a_letter_says_why_how_long_by_when_what_is_kept_whom_to_ask_and_who_sends_it(language: Language) -> None:
    own = {"sender": "Petra", "contact": "hr@a.org", "own_text": "Why"}
    told = Promise(language, is_named=False, least=4, answer_by=date(2026, 12, 1), **own)
    first = invitation(told, "Ann", LINK, minutes=18).body
    assert all(words in first for words in ("Ann,", "Why", "4", LINK, "2026", "hr@a.org", "18 "))
    assert first.rstrip().endswith("Petra")
    assert "{" not in first
    asked_besides = {
        "en": ("problems", "models", "people", "points"),
        "de": ("Probleme", "Modelle", "Personen", "Punkte", "„Beginnen“"),
        "fr": ("problèmes", "modèles", "personnes", "points", "en anglais"),
        "es": ("problemas", "modelos", "personas", "puntos", "en inglés"),
    }[language]
    assert all(words in first for words in asked_besides)
    again = reminder(told, "Ann", LINK).body
    assert LINK in again
    assert again.rstrip().endswith("Petra")


def test_without_own_words_ours_stand_and_nothing_is_asked_of_nobody() -> None:
    body = invitation(Promise("en", is_named=False, least=4), "Ann", LINK, minutes=18).body
    assert "Your view counts." in body
    assert "Questions" not in body
    assert "can be deleted" in body


def test_a_name_with_its_role_is_greeted_without_either() -> None:
    told = Promise("en", is_named=False, least=4)
    assert invitation(told, "Karin Holm, CEO", LINK, minutes=18).body.startswith("Hello,")
    assert invitation(told, "Karin Holm", LINK, minutes=18).body.startswith("Hello Karin Holm,")


@pytest.mark.parametrize(("languages", "button"), [("en", "„Begin“"), ("en,de", "„Beginnen“")])
def test_a_letter_names_the_button_as_the_page_behind_its_link_does(
    monkeypatch: pytest.MonkeyPatch, languages: str, button: str
) -> None:
    monkeypatch.setenv("READINESS_LANGUAGES", languages)
    promise = Promise(language="de", is_named=False, least=5)
    assert button in invitation(promise, "", "https://there/x", minutes=9).body
