"""The words of a pack in another language: each text has its place, and what is wrong with a translation is told."""

from pathlib import Path
from shutil import copytree

import pytest

from readiness.content.checking import check_folders
from readiness.content.folders import newer_packs
from readiness.content.library import Library, fingerprint_of, load_library, read_library
from readiness.content.overlays import fingerprint, text_places, with_words
from readiness.content.pack_files import QUESTIONNAIRES, RUBRICS
from readiness.services.spoken_library import in_spoken_language
from readiness.words import speaking
from tools.overlay import places_of, written

PACK = newer_packs()[-1]
LIBRARY = load_library(PACK / QUESTIONNAIRES, PACK / RUBRICS)
TEXTS = places_of(LIBRARY)
QUESTION = LIBRARY.questionnaire.dimensions[0].questions[0]
PLACE = next(place for place in TEXTS if place.endswith(f"/{QUESTION.id}/text"))


_NAMES_OF_A_SOURCE = {"Practical AI, guest Kirsten Lum", "Kirsten Lum with Daniel Whitenack and Chris Benson"}


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return Path(copytree(PACK, tmp_path / "pack"))


def write(pack: Path, text: str, name: str = "nl.yaml") -> None:
    folder = pack / QUESTIONNAIRES / "languages"
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, "utf-8")


def entry(place: str = PLACE, says: str = "Hoe dan?", seen: str = fingerprint(QUESTION.text)) -> str:
    return f'language: nl\nwords:\n  {place}:\n    says: "{says}"\n    seen: "{seen}"\n'


def told(pack: Path) -> list[str]:
    report = check_folders(pack / QUESTIONNAIRES, pack / RUBRICS)
    return [f"{each.file}:{each.line}: {each.what}" for each in report.mistakes]


def test_every_question_level_and_action_has_a_place_and_they_differ() -> None:
    assert TEXTS[PLACE] == QUESTION.text
    assert set(TEXTS.values()) >= {level.text for each in LIBRARY.questionnaire.questions for level in each.levels}
    assert set(TEXTS.values()) >= {action.title for action in LIBRARY.rubric.actions}
    assert set(TEXTS.values()) >= {gate.title for gate in LIBRARY.rubric.gates}


def test_other_words_change_words_and_nothing_else() -> None:
    shouted = with_words(LIBRARY.questionnaire, "questionnaire", lambda _, text: text.upper())
    back = with_words(shouted, "questionnaire", lambda place, _: TEXTS[place])

    assert shouted.question_by_id[QUESTION.id].text == QUESTION.text.upper()
    assert [each.id for each in shouted.questions] == [each.id for each in LIBRARY.questionnaire.questions]
    assert back == LIBRARY.questionnaire
    assert fingerprint_of(back, LIBRARY.rubric) == LIBRARY.fingerprint


def test_a_translation_is_said_and_what_it_lacks_in_english_with_a_mark(pack: Path) -> None:
    write(pack, entry())
    library = read_library(pack / QUESTIONNAIRES, pack / RUBRICS)

    dutch = in_language(library, "nl")

    assert told(pack) == []
    assert dutch.questionnaire.question_by_id[QUESTION.id].text == "Hoe dan?"
    assert dutch.questionnaire.question_by_id[QUESTION.id].help == f"{QUESTION.help} [en]"
    assert dutch.fingerprint == library.fingerprint
    assert in_language(dutch, "en-XA").questionnaire.title != dutch.questionnaire.title


@pytest.mark.parametrize("language", ["en", "de", "en-XA"])
def test_sectors_and_places_are_found_by_the_words_of_all_languages_whatever_is_spoken(language: str) -> None:
    spoken = LIBRARY.questionnaire if language == "en" else in_language(LIBRARY, language).questionnaire
    asked, named = spoken.safeguards, LIBRARY.questionnaire.sectors + in_language(LIBRARY, "de").questionnaire.sectors
    assert asked is not None

    found = {each.name: getattr(spoken.sector_of(each.name), "id", None) for each in named}

    assert found == {each.name: each.id for each in named}
    assert [each.words for each in spoken.sectors] == [each.words for each in LIBRARY.questionnaire.sectors]
    assert asked.places_in("Frankreich und die Schweiz") == asked.places_in("Switzerland, France") == {"eu", "ch"}


def in_language(library: Library, language: str) -> Library:
    from readiness.services import spoken_library

    return spoken_library._in_language(library.original or library, language)


def test_english_is_the_very_same_content() -> None:
    with speaking("en"):
        assert in_spoken_language(LIBRARY) is LIBRARY


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        (entry(place="questionnaire/nowhere"), "languages/nl.yaml:3: The pack has no such text."),
        (entry(seen="00000000"), f"languages/nl.yaml:3: It is older than its English, which is now “{QUESTION.text}”."),
        (entry(says=" "), "languages/nl.yaml:3: It does not say what it says and what it was translated from."),
        (entry().replace("language: nl", "language: fr"),
         "languages/nl.yaml:None: The language is missing, or is not that of the file’s name."),
        ("words: [", None),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_translation_is_told_with_its_line(pack: Path, text: str, mistake: str | None) -> None:
    write(pack, text)

    found = told(pack)

    assert found == [mistake] if mistake else found
    assert check_folders(pack / QUESTIONNAIRES, pack / RUBRICS).is_whole


def test_a_pack_tells_how_much_of_it_is_translated(pack: Path) -> None:
    write(pack, entry())

    assert check_folders(pack / QUESTIONNAIRES, pack / RUBRICS).languages["nl"] == 1 / len(TEXTS)


def test_a_file_to_fill_in_has_every_text_and_keeps_what_was_translated_where_it_moved(pack: Path) -> None:
    write(pack, entry(place=PLACE.replace("/text", "/was-here")))
    known = read_library(pack / QUESTIONNAIRES, pack / RUBRICS).overlays["nl"]

    text = written("nl", TEXTS, known)
    write(pack, text)

    assert told(pack) == []
    assert f'  {PLACE}:\n    says: "Hoe dan?"' in text
    assert text.count("says: ") == len(TEXTS)


def test_a_text_of_the_models_is_marked_or_is_no_sentence() -> None:
    """A field that holds sentences and is not marked would never be translated."""
    plain = text_places(questionnaire=LIBRARY.questionnaire, rubric=LIBRARY.rubric)
    everything = LIBRARY.questionnaire.model_dump_json() + LIBRARY.rubric.model_dump_json()
    asked = LIBRARY.questionnaire.safeguards
    known_by = [each.words for each in LIBRARY.questionnaire.sectors] + list(asked.places.values() if asked else ())
    known = {*plain.values(), *(name for names in known_by for name in names)}

    assert {each for each in sentences(everything) if each not in known} == _NAMES_OF_A_SOURCE


def sentences(text: str) -> set[str]:
    import json

    found: set[str] = set()

    def walk(value: object) -> None:
        if isinstance(value, dict):
            for each in value.values():
                walk(each)
        elif isinstance(value, list):
            for each in value:
                walk(each)
        elif isinstance(value, str) and value.count(" ") >= 2:
            found.add(value)

    for part in text.replace("}{", "}\n{").splitlines():
        walk(json.loads(part))
    return found
