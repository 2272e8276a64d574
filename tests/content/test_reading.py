"""What a file may hold before anybody looks at its meaning."""

from pathlib import Path

import pytest

from readiness.content.reading import MAX_BYTES, parse_text, read_document
from readiness.model.mistake import MistakesFound

BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"
REFUSED = {
    "binary": (b"\x89PNG\r\n\x1a\n\x00\x00", None, "This is a binary file, not text."),
    "latin letters of another encoding": (b"a: x\nb: S\xf6hne\n", 2, "The text is not in UTF-8."),
    "sixteen-bit text": ("a: x".encode("utf-16"), None, "This is a binary file, not text."),
    "more than two megabytes": (b"a: x\n" * 2_000_000, None, "The file is larger than 2 MB."),
    "a tab": (b"a:\n\tb: 1\n", 2, "The line holds a tab."),
    "a control character": (b"a: x\nb: \x07\n", 2, "The line holds a control character (U+0007)."),
    "an escape sequence for terminals": (b"a: \x1b[31mred\n", 1, "The line holds a control character (U+001B)."),
    "a mark that turns text around": ("a: x\u202ecod\n".encode(), 1, "The line holds an invisible mark (U+202E)."),
    "a right-to-left mark": ("a: x\u200fy\n".encode(), 1, "The line holds an invisible mark (U+200F)."),
    "a space of no width": ("a: x\u200by\n".encode(), 1, "The line holds an invisible mark (U+200B)."),
    "a hidden mark written as an escape": (b'a: "x\\u202ey"\n', 1, "The text holds an invisible mark (U+202E)."),
    "aliases that multiply": (BOMB.encode(), 1, "An anchor or alias (`&` or `*`) stands here."),
    "an object of a program": (b"a: !!python/object:os.system x\n", 1, "A type tag (`!`) stands here."),
    "endless nesting": (b"a: " + b"[" * 5000, 1, "The nesting is too deep."),
    "two documents": (b"a: 1\n---\nb: 2\n", 2, "A second document starts here (`---`)."),
    "a key twice": (b"a: 1\nb:\n  c: 1\n  c: 2\n", 4, "`c` stands here twice; it is already on line 3."),
    "a group as a key": (b"? {a: 1}\n: 2\n", 1, "A list or a group stands where a key is expected."),
    "an unknown directive": (b"%YAML 9.9\n---\na: 1\n", 1, "The file breaks off here."),
    "a line a blank too far to the left": (b"a:\n  b: 1\n c: 2\n", 3, "This line does not begin in the column"),
    "a line a blank too far to the right": (b"a: b\n  c: d\n", 2, "This line does not begin in the column"),
    "an old level below a key": (
        b"levels:\n  - {text: A.}\nmay: true\n  - {text: B., short: b}\n",
        4,
        "This line does not begin in the column of the lines that it belongs to. Let it begin in the same column as "
        "the other entries of its list; or this line does not belong here.",
    ),
    "a colon in the first key of an entry": (b"- a: x\n- text: b: c\n", 2, "A colon stands within a text."),
    "an entry that is indented otherwise": (b"- a: 1\n  b: 1\n - c: 2\n", 3, "This line does not begin in the column"),
    "an entry beside keys": (b"a: 1\n- b\n", 2, "A `-` stands where a key is expected."),
    "a key between entries": (b"- a\nb: 1\n", 2, "This line does not begin in the column"),
    "a colon in a text": (b"a: see: this\n", 1, "A colon stands within a text."),
    "a quote without an end": (b'a: "open\nb: 1\n', 1, "A quote is opened here and not closed."),
    "an apostrophe in single quotes": (b"a: 'don't'\n", 1, "Something stands behind the quote that closes a text."),
    "words without a key": (b"a: 1\nb\nc\n", 2, "This line is no `key: value`."),
    "a list without an end": (b"a: [1, 2\nb: 1\n", 2, "A list in `[ ]` or a group in `{ }` is not closed"),
    "the wrong bracket": (b"a: {b: 1]\n", 1, "A list in `[ ]` or a group in `{ }` is not closed"),
    "a bracket too many": (b"a: {b: 1}}\n", 1, "A bracket or a comma stands behind the end"),
    "a sign with a meaning": (b"a: @all\n", 1, "A text begins with `@`, which means something else here."),
    "a backslash": (b'a: "C:\\q"\n', 1, "A backslash stands in a text in double quotes."),
    "a value that is a comma": (b"a: , b\n", 1, "A value is missing before this sign, or begins with it."),
    "an entry behind a key": (b"a: - b\n", 1, "A `-` stands behind a key."),
    "a text that begins too soon": (b"a: >text\n", 1, "Something stands behind `|` or `>`."),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_holds_something_odd_is_refused_in_a_sentence(name: str) -> None:
    content, line, what = REFUSED[name]

    with pytest.raises(MistakesFound) as found:
        read_document(content, "answers.yaml")

    first = found.value.mistakes[0]
    assert (first.file, first.line) == ("answers.yaml", line)
    assert f"{first.what} {first.instead}".startswith(what)


def test_every_repeated_key_is_reported() -> None:
    with pytest.raises(MistakesFound) as found:
        parse_text("a: 1\na: 2\nb: {c: 1, c: 2}\n", "answers.yaml")

    assert [mistake.line for mistake in found.value.mistakes] == [2, 3]


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    refused = {
        tmp_path / "none.yaml": "There is no such file.",
        tmp_path: "This is a folder.",
        tmp_path / ("x" * 300): "The file cannot be read (File name too long).",
    }
    for path, what in refused.items():
        with pytest.raises(MistakesFound) as found:
            read_document(path)
        assert found.value.mistakes[0].what == what


def test_words_stay_words_and_numbers_become_numbers() -> None:
    text = "a: [No, yes, on, 1_000, 0x10, 1:30, 2026-01-31, 1.0.0, .nan]\nb: [1, -2, 2.5, true, ~, '3', '']\n"

    data = parse_text(text, "answers.yaml").data

    assert data["a"] == ["No", "yes", "on", "1_000", "0x10", "1:30", "2026-01-31", "1.0.0", ".nan"]
    assert data["b"] == [1, -2, 2.5, True, None, "3", ""]


def test_a_file_of_up_to_two_megabytes_is_read() -> None:
    text = "a: |\n" + "  many words of one long note that somebody pasted\n" * 30_000

    assert MAX_BYTES // 2 < len(text) < MAX_BYTES
    assert len(parse_text(text, "answers.yaml").data["a"]) > MAX_BYTES // 2


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm() -> None:
    document = read_document("\ufeffa: 1\r\nb: Größe\r\n".encode(), "answers.yaml")

    assert document.data == {"a": 1, "b": "Größe"}


def test_letters_of_every_script_are_read() -> None:
    assert parse_text("a: שלום مرحبا می‌خواهم 👩‍💻", "x").data == {"a": "שלום مرحبا می‌خواهم 👩‍💻"}


def test_each_part_knows_its_line() -> None:
    document = parse_text("a: 1\nb:\n  - id: first\n    c: 2\n  - id: second\n    c:\n      - 3\n", "answers.yaml")

    assert document.place(("b", 1, "c", 0)).line == 7
    assert document.place(("b", 1, "missing")).line == 5
    assert document.where(("b", 1, "c", 0)) == "b › second › c › item 1"
