"""Every mistake in the files of words is told with its place, before anybody meets it."""

import ast
import json
import re
import shutil
import sys
from pathlib import Path

import pytest

from readiness.words import reading
from readiness.words.formats import Formats
from readiness.words.language import FOLDER
from tools import checking_words, plain_words, saying, terms, words

ENGLISH = """
# Where it stands.
#   $place (Name)
#   $left (Count)
left = { $left ->
    [one] { $place }: { $left } gate is left
   *[other] { $place }: { $left } gates are left
}
#   $way ("up" | "down")
way = { $way ->
    [up] It goes up
   *[down] It goes down
}
plain = There is no plan yet
part-more = and more
""".lstrip()
GERMAN = """
left = { $left ->
    [one] { $place }: { $left } Bedingung fehlt
   *[other] { $place }: { $left } Bedingungen fehlen
}
way = { $way ->
    [up] Es geht aufwärts
   *[down] Es geht abwärts
}
plain = Es gibt noch keinen Plan
part-more = und mehr
""".lstrip()
USED = {"plan.left", "plan.way", "plan.PLAIN", "plan.PART_MORE"}


def told(folder: Path, english: str = ENGLISH, german: str = GERMAN) -> list[str]:
    for language, text in (("en", english), ("de", german)):
        (folder / language).mkdir(exist_ok=True)
        for name in ("cldr.json", "house.json"):
            shutil.copy(FOLDER / "en" / name, folder / language)
        (folder / language / "plan.ftl").write_text(text, "utf-8")
    if not (folder / "de" / "seen.json").exists():
        seen = checking_words.fingerprints(folder, "de")
        (folder / "de" / "seen.json").write_text(str(seen).replace("'", '"'), "utf-8")
    source, found = checking_words.read_language(folder, "en")
    found += checking_words.source_mendings(source, USED, Formats.of(folder / "en"))
    found += checking_words.language_mendings(folder, "de", source)
    return [f"{each.path.parent.name}:{each.line}: {each.what}" for each in found]


def test_two_languages_without_mistakes_have_nothing_to_mend(tmp_path: Path) -> None:
    assert told(tmp_path) == []


@pytest.mark.parametrize(
    ("old", "new", "mistake"),
    [
        ("#   $place (Name)\n", "", "en:3: left: $place is not declared."),
        ("#   $left (Count)", "#   $left (Count)\n#   $all (Count)", "en:5: left: $all is declared and not used."),
        ("(Name)", "(Nome)", "en:4: left: (Nome) is no kind of argument."),
        ("plain = There", "other = Other\nplain = There", "en:13: other: nothing says it."),
        ("way = {", "way-2 = {", "en:9: way-2: its name ends in a number."),
        ("    [up] It goes up", "    [upp] It goes up", "en:9: way: [upp] never happens for $way."),
        ("    [up] It goes up\n", "", "en:9: way: [up] of $way has no variant."),
        ("    [one] { $place }: { $left } gate is left\n", "    [few] x { $place } { $left }\n",
         "en:4: left: [few] never happens for $left."),
        ("and more", "and more.", "en:14: part-more: a part ends like a sentence."),
        ("no plan", "<b>no</b> plan", "en:13: plain: markup stands in “There is <b>no</b> plan yet”."),
        ("no plan", "**no** plan", "en:13: plain: markup stands in “There is **no** plan yet”."),
        ("gates are left", "gates are left. { $left } is much", "en:4: left: { $left } begins a later sentence."),
        ("no plan", '"no" plan', "en:13: plain: typed wrongly in “There is \"no\" plan yet”."),
        ("no plan", "no  plan", "en:13: plain: typed wrongly in “There is no  plan yet”."),
        ("part-more", "# At most 5 letters.\npart-more",
         "en:15: part-more: it has 8 letters, and there is room for 5."),
        ("no plan", "no" + " very" * 39 + " good plan", "en:13: plain: a sentence has 45 words."),
        ("plain =", "plain", "en:13: “plain There is no plan yet” is no message."),
    ],
)  # fmt: skip
def test_a_mistake_in_english_is_told(tmp_path: Path, old: str, new: str, mistake: str) -> None:
    assert old in ENGLISH
    assert mistake in told(tmp_path, english=ENGLISH.replace(old, new))


@pytest.mark.parametrize(
    ("old", "new", "mistake"),
    [
        ("plain = Es gibt noch keinen Plan\n", "", "de:1: plain is missing."),
        ("plain =", "mehr = Mehr\nplain =", "de:9: mehr does not exist in English."),
        ("plain =", "plane =", "de:9: plane does not exist in English; plain does."),
        ("{ $place }: { $left } Bed", "{ $ort }: { $left } Bed", "de:1: left: $ort does not exist."),
        ("{ $place }", "Hier", "de:1: left: $place is not shown."),
        ("    [one] { $place }: { $left } Bedingung fehlt\n", "", None),
        ("[up]", "[auf]", "de:5: way: [auf] never happens for $way."),
        ("gungen fehlen", "gungen fehlen. { $left } sind viel", "de:1: left: { $left } begins a later sentence."),
        ("Es gibt noch keinen Plan", "There is no plan yet", "de:9: plain: it is still English."),
        ("keinen Plan", "keinen “Plan“", "de:9: plain: typed wrongly in “Es gibt noch keinen “Plan“”."),
        ("keinen Plan", "deinen Plan", "de:9: plain: typed wrongly in “Es gibt noch deinen Plan”."),
        ("keinen Plan", "keinen" + " sehr" * 39 + " Plan", "de:9: plain: a sentence has 44 words."),
        ("keinen Plan", "keinen; Der Plan fehlt",
         "de:9: plain: typed wrongly in “Es gibt noch keinen; Der Plan fehlt”."),
        ("keinen Plan", "keinen Plan. der Rest", "de:9: plain: typed wrongly in “Es gibt noch keinen Plan. der Rest”."),
        ("Es gibt", "es gibt", "de:9: plain: “es gibt noch keinen Plan” begins with a small letter."),
        ("= und mehr", "= Noch mehr", "de:10: part-more: “Noch mehr” begins with a capital letter."),
        ("keinen Plan", "0 % Plan", "de:9: plain: typed wrongly in “Es gibt noch 0 % Plan”."),
        ("keinen Plan", "keinen Plan" + ", und zwar wirklich noch gar keinen" * 2,
         "de:9: plain: it has 94 letters, English 20."),
    ],
)  # fmt: skip
def test_a_mistake_in_a_translation_is_told(tmp_path: Path, old: str, new: str, mistake: str | None) -> None:
    assert old in GERMAN
    found = told(tmp_path, german=GERMAN.replace(old, new))
    assert mistake in found if mistake else found == []


@pytest.mark.parametrize(
    ("numbers", "mistake"),
    [
        ({"2": "{}"}, "de:3: numbers: “{}” is no word for 2."),
        ({"2": "zwei", "3": " "}, "de:3: numbers: “ ” is no word for 3."),
        ({"2": "2"}, "de:3: numbers: “2” is no word for 2."),
        ({"2": "zwei"}, None),
        ({}, None),
    ],
)
def test_a_small_number_that_no_word_says_is_told(tmp_path: Path, numbers: dict[str, str], mistake: str | None) -> None:
    told(tmp_path)
    path = tmp_path / "de" / "house.json"
    path.write_text(
        re.sub(r'"numbers": \{[^}]*\}', f'"numbers": {json.dumps(numbers)}', path.read_text("utf-8")), "utf-8"
    )

    source, _ = checking_words.read_language(tmp_path, "en")
    found = [
        f"{each.path.parent.name}:{each.line}: {each.what}"
        for each in checking_words.language_mendings(tmp_path, "de", source)
    ]
    assert found == ([mistake] if mistake else [])


def test_a_translation_older_than_its_english_is_told(tmp_path: Path) -> None:
    assert told(tmp_path) == []

    assert told(tmp_path, english=ENGLISH.replace("no plan yet", "no plan")) == [
        "de:9: plain is older than its English words."
    ]


SAYING = """from readiness.words.say import plan, steps as say

print(plan.left(place="here", left=1), say.TITLE, other.thing)
plan.left(place="here")
plan.left(place="here", left=1, why="so")
print(plan.PLAIN, plan.PLANE, plan.left)
"""


def test_a_message_is_said_by_whatever_name_its_file_has_in_python() -> None:
    found = {f"{each.module}.{each.name}" for each in saying.said_by(ast.parse(SAYING))}

    assert found == {"plan.left", "steps.TITLE", "plan.PLAIN", "plan.PLANE"}


def test_what_python_says_and_no_file_has_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "plan.ftl").write_text(ENGLISH, "utf-8")
    entries = {"plan": reading.read_file(tmp_path / "plan.ftl")[0]}
    said = {Path("page.py"): list(saying.said_by(ast.parse(SAYING)))}

    assert sorted(map(str, saying.saying_mendings(said, entries))) == [
        "page.py:3: steps.TITLE: there is no such message. Write it in the English file.",
        "page.py:4: plan.left: left is not given. Give it.",
        "page.py:5: plan.left: why is given, and nothing shows it. It takes: left, place.",
        "page.py:6: plan.PLANE: there is no such message. There is PLAIN.",
    ]


@pytest.mark.parametrize(
    ("language", "easy", "hard"),
    [
        ("en", "You can look at it again on the next page.",
         "Organizational responsibilities necessitate comprehensive interdepartmental documentation."),
        ("de", "Sie sehen es auf der Seite davor noch einmal.",
         "Organisatorische Verantwortlichkeiten erfordern umfassende abteilungsübergreifende Dokumentation."),
    ],
)  # fmt: skip
def test_a_file_that_is_hard_to_read_is_told_with_its_hardest_sentence(
    tmp_path: Path, language: str, easy: str, hard: str
) -> None:
    def told(sentences: list[str]) -> list[str]:
        path = tmp_path / "try.ftl"
        path.write_text("".join(f"s-{'abcdef'[at]} = {words}\n" for at, words in enumerate(sentences)), "utf-8")
        files = {"try": (path, reading.read_file(path)[0])}
        return [f"{each.line}: {each.mend}" for each in plain_words.plain_mendings(language, files)]

    assert told([easy] * 6) == []
    assert told([easy, hard, hard, easy, hard, hard]) == ["2: Begin with the hardest: s-b."]


@pytest.mark.parametrize(
    ("mendings", "stale", "ends"), [([], [], 0), (["data.ftl:1: Say more."], [], 2), ([], [words.SAY / "data.py"], 2)]
)
def test_a_mistake_in_the_files_of_the_product_or_python_that_is_old_ends_the_check(
    mendings: list[str], stale: list[Path], ends: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = [reading.Mending(words.FOLDER / "en" / "data.ftl", 1, each, "Mend it.") for each in mendings]
    monkeypatch.setattr(checking_words, "all_mendings", lambda _: found)
    monkeypatch.setattr(words, "stale", lambda: stale)
    monkeypatch.setattr(checking_words, "translations", lambda _: [])
    monkeypatch.setattr(sys, "argv", ["words", "--check"])

    assert words.main() == ends


def test_a_changed_file_asks_for_its_python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(FOLDER, tmp_path / "languages")
    path = tmp_path / "languages" / "en" / "data.ftl"
    path.write_text(path.read_text("utf-8") + "#   $new (Count)\nadded = Now { $new }\n", "utf-8")
    monkeypatch.setattr(words, "FOLDER", tmp_path / "languages")

    assert [each.name for each in words.stale()] == ["data.py"]
    assert "def added(*, new: int) -> Message:" in words.written()[words.SAY / "data.py"]


@pytest.mark.parametrize("instead", ["der Vorstand entscheidet", "ein Tag (optional)", "Seite für die Leitung"])
def test_a_word_for_which_the_glossary_has_another_is_found(tmp_path: Path, instead: str) -> None:
    found = told(tmp_path, german=GERMAN.replace("und mehr", instead))

    assert len(found) == 1
    assert "no word of the glossary" in found[0]


def test_a_word_may_stand_in_the_files_that_the_glossary_names() -> None:
    assert list(terms.other_words("Welche Probleme sehen Sie?", "de", "letters")) == []
    ((_, mend),) = terms.other_words("Welche Probleme sehen Sie?", "de", "plan")
    assert mend == "Write Anwendungsfall."
