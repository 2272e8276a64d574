"""Files of words are read line by line, as Mozilla's parser reads the whole syntax."""

import json
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import given
from hypothesis import strategies as st

from readiness.words import reading
from readiness.words.language import FOLDER
from readiness.words.reading import Pattern, Selector, Shown, Variant

FILES = sorted(FOLDER.glob("*/*.ftl"))


def by_mozilla(text: str) -> dict[str, Pattern]:
    """What Mozilla's parser makes of a file, in our nouns."""
    parts = FluentParser().parse(text).body
    assert not [part for part in parts if isinstance(part, ast.Junk)], text
    return {part.id.name: of(part.value) for part in parts if isinstance(part, ast.Message)}


def of(pattern: ast.Pattern) -> Pattern:
    first = pattern.elements[0]
    if isinstance(first, ast.Placeable) and isinstance(first.expression, ast.SelectExpression):
        chosen = first.expression
        variants = tuple(
            Variant(getattr(each.key, "name", None) or each.key.value, each.default, of(each.value))
            for each in chosen.variants
        )
        return Selector(chosen.selector.id.name, variants)
    pieces: list[str | Shown] = []
    for element in pattern.elements:
        inner = element.value if isinstance(element, ast.TextElement) else element.expression
        if isinstance(inner, ast.VariableReference):
            pieces.append(Shown(inner.id.name))
        else:
            text = inner if isinstance(inner, str) else inner.value
            if pieces and isinstance(pieces[-1], str):
                pieces[-1] += text
            elif text:
                pieces.append(text)
    return tuple(pieces)


def read(text: str, folder: Path) -> tuple[dict[str, reading.WordEntry], list[str]]:
    path = folder / "words.ftl"
    path.write_text(text, "utf-8")
    entries, faults = reading.read_file(path)
    return entries, [f"{fault.line}: {fault.what}" for fault in faults]


@pytest.mark.parametrize("path", FILES, ids=[f"{path.parent.name}-{path.stem}" for path in FILES])
def test_every_file_of_the_product_is_read_as_mozilla_reads_it(path: Path) -> None:
    entries, faults = reading.read_file(path)

    assert faults == []
    assert {name: entry.pattern for name, entry in entries.items()} == by_mozilla(path.read_text("utf-8"))


_WORDS = st.text(st.sampled_from("abz é“”’%&<.,:;…-[]*=#$()\\ "), min_size=1, max_size=12)
_GAP = st.sampled_from(["{ $name }", "{$count}", '{ "{" }', '{ " " }', '{ "" }'])
_SENTENCE = (
    st.lists(st.one_of(_WORDS, _GAP), min_size=1, max_size=5)
    .map("".join)
    .filter(lambda text: text.strip() and text.strip()[0] not in "[*.#}" and text.strip() != "{ $name } ->")
)


@given(first=_SENTENCE, second=_SENTENCE, third=_SENTENCE, is_below=st.booleans())
def test_what_is_drawn_from_the_part_we_use_is_read_alike(
    tmp_path_factory: pytest.TempPathFactory, first: str, second: str, third: str, *, is_below: bool
) -> None:
    text = (
        f"# About it.\n#   $name (Name)\none = {first}\n"
        f"two = {{ $count ->\n    [one] {second}\n   *[other]{chr(10) + ' ' * 8 if is_below else ' '}{third}\n}}\n"
    )
    entries, faults = read(text, tmp_path_factory.mktemp("words"))

    assert faults == []
    assert {name: entry.pattern for name, entry in entries.items()} == by_mozilla(text)


def test_selectors_stand_inside_each_other_as_editors_write_them(tmp_path: Path) -> None:
    text = """
two =
    { $people ->
        [one]
            { $days ->
                [one] one person, one day
               *[other] one person, { $days } days
            }
       *[other] { $people } people
    }
""".lstrip()
    entries, faults = read(text, tmp_path)

    assert faults == []
    assert entries["two"].pattern == by_mozilla(text)["two"]
    assert [len(sentence) for sentence in reading.sentences(entries["two"].pattern)] == [1, 3, 2]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("two words", "1: “two words” is no message."),
        ("-term = Brand", "1: “-term = Brand” is no message."),
        ("a = Say { more }", "1: A brace in “Say { more }” is not understood."),
        ('a = Say { NUMBER($n) }', "1: A brace in “Say { NUMBER($n) }” is not understood."),
        ("a = All { $n ->\n   *[other] many\n}", "1: A brace in “All { $n ->” is not understood."),
        ("a = First line\n    and second", "2: a goes on in another line."),
        ("a = Label\n    .help = Help", "2: a goes on in another line."),
        ("a =\nb = Words", "1: Words are missing."),
        ("a = { $n ->\n    [one] one\n}", "1: The selector on $n has no single default."),
        ("a = { $n ->\n   *[other] many\nb = Words", "3: “b = Words” is no variant of $n."),
        ("a = { $n ->\n    [one] one\n    [one] two\n   *[other] many\n}", "1: a: [one] of $n is written twice."),
        ("a = Words\na = Words", "2: a is written twice."),
    ],
)  # fmt: skip
def test_what_we_do_not_use_is_told_with_its_line(tmp_path: Path, text: str, told: str) -> None:
    assert read(text, tmp_path)[1] == [told]


def test_what_follows_a_mistake_is_read(tmp_path: Path) -> None:
    entries, faults = read("a = { more }\n    of it\n\nb = Words\n", tmp_path)

    assert len(faults) == 1
    assert list(entries) == ["b"]


def test_a_comment_declares_the_arguments_in_their_order(tmp_path: Path) -> None:
    text = (
        '### File\n\n## Group\n\n# What it is.\n#   $b (Count) - how many\n#   $a ("x" | "y-2")\nsaid = { $a } { $b }\n'
    )
    entry = read(text, tmp_path)[0]["said"]

    assert list(entry.kinds.items()) == [("b", "Count"), ("a", '"x" | "y-2"')]
    assert entry.comment == "What it is."


def test_a_file_with_windows_line_ends_is_read_alike(tmp_path: Path) -> None:
    assert read("a = { $n ->\r\n   *[other] many\r\n}\r\n", tmp_path) == read(
        "a = { $n ->\n   *[other] many\n}\n", tmp_path
    )


def test_the_settings_of_a_language_are_json() -> None:
    assert {json.loads(path.read_text("utf-8"))["name"] for path in FOLDER.glob("*/house.json")} >= {"English"}
