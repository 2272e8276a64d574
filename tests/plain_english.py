"""What of a text in a made-up language is plain English: words that went past the messages.

A made-up language has an accent on every letter, and what people typed is Greek here. So a plain Latin word in a page,
a file or a command is one that no message says, or it stays as it is in every language, for a reason in `KEPT`.
"""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

import pypdfium2

from readiness.model.questionnaire import Questionnaire

LANGUAGE: Final = "en-XA"
FROM_THE_RIGHT: Final = "ar-XB"
PLAIN: Final = re.compile(r"[A-Za-z]{2,}")
KEPT: Final[Mapping[str, str]] = {
    r":small\b|:material/\w+:": "marks for the browser",
    r"https?://\S+|\blocalhost\S*|\b\w+\u2060?@\w[\w.]*": "addresses",
    r"data:image/\S+": "a picture",
    r"\b[0-9a-f]{8,}(?:-[0-9a-f]+)*\b|\{[0-9A-F-]{36}\}": "fingerprints and ids",
    r"\b[a-z2-7]{26}\b": "a key",
    r"\b[A-Z0-9]{3} [A-Z0-9]{3}\b": "a code to join",
    r"\b[A-Z]{2,}\b": "currencies, kinds of files, and the places of a command, which its grammar names",
    r"\b[\w-]*\.(?:pdf|docx|pptx|xlsx|csv|json|md|html|ics|zip|yaml)\b": "names and endings of files",
    r"\b(?:ml-)?readiness-[\w.-]+|\bml-readiness\b|\b(?:evidence|model):[\w:-]*|\bREADINESS_\w+|\breadiness(?=; )": (
        "keys of packs, findings and actions, settings"
    ),
    r"\breadiness(?: [a-z-]+)?\b(?=[`'” ]|$)|`[^`]*`|(?<![\w])--?[a-z-]+(?:=\w+)?": "commands and options",
    r"\b(?:English|Deutsch|Français|Español)\b": "what a language calls itself",
    r"\b(?:Word|PowerPoint|Excel|Google Sheets|Markdown|Jira|Azure DevOps|Streamlit|OpenDocument|Parquet|SQLite)\b": (
        "names of programs"
    ),
    r"“distance”": "a column of the sample table",
}
"""What stands as it is in every language, by patterns, with the reason."""
_SPOKEN_ATTRIBUTES: Final = re.compile(r'\b(?:aria-label|aria-description|title|alt|placeholder)="([^"]*)"')
_SPOKEN_FIELDS: Final = frozenset({"body", "label", "value", "help", "placeholder", "options", "caption", "text"})
_KEPT: Final = re.compile("|".join(KEPT))


class Greek:
    """Texts that people typed, in letters that are neither those of a made-up language nor Latin ones."""

    def __init__(self) -> None:
        """Begin to count."""
        self.number = 0

    def next(self) -> str:
        """A text that was not given before."""
        self.number += 1
        return f"Κείμενο {self.number} όπως γράφτηκε"


def left_over(texts: Iterable[str], allowed: frozenset[str] = frozenset()) -> list[str]:
    """The lines with a plain English word in them, each once; `allowed` are words that mean no English here."""
    found = {}
    for text in texts:
        for line in _visible(text).splitlines():
            rest = _KEPT.sub("", line)
            if any(word not in allowed for word in PLAIN.findall(rest)):
                found[line.strip()] = None
    return list(found)


def names_in_sources(questionnaire: Questionnaire) -> frozenset[str]:
    """The words of authors and titles of what the questions rest on, which are quoted as they are."""
    return frozenset(PLAIN.findall(" ".join(f"{each.author} {each.title}" for each in questionnaire.sources)))


def tell(found: Mapping[str, Iterable[str]]) -> None:
    """Fail with each text that has plain English in it, and its lines."""
    lines = [f"{name}: {line[:300]}" for name, left in found.items() for line in left]
    assert not lines, "\n".join(lines)


def _visible(text: str) -> str:
    """The words of HTML that are seen or read out; style sheets, scripts and names of classes have none."""
    text = re.sub(r"<(style|script)\b.*?</\1>", "", text, flags=re.DOTALL)
    text = re.sub(r"<(?=[a-z/!])[^>]*>", lambda tag: "\n" + "\n".join(_SPOKEN_ATTRIBUTES.findall(tag[0])) + "\n", text)
    return re.sub(r"&#?\w+;", " ", text)


def words_on(page: Any) -> Iterator[str]:
    """All that a page run without a browser shows or reads out."""
    yield from _words(page._tree)
    yield from (f"fault: {each.value}" for each in page.exception)


def _words(node: Any) -> Iterator[str]:
    for child in getattr(node, "children", {}).values():
        yield from _words(child)
    proto = getattr(node, "proto", None)
    if hasattr(proto, "ListFields"):
        yield from _of_fields(proto)


def _of_fields(proto: Any) -> Iterator[str]:
    is_hidden = str(getattr(proto, "label", "")) == "" and "default" in {field.name for field, _ in proto.ListFields()}
    for field, value in proto.ListFields():
        several = value if field.is_repeated else [value]
        if field.message_type is not None:
            if not field.message_type.GetOptions().map_entry:
                for each in several:
                    yield from _of_fields(each)
        elif field.name == "columns" and isinstance(value, str):
            yield from (str(each.get("label") or "") for each in json.loads(value or "{}").values())
        elif field.name in _SPOKEN_FIELDS and not is_hidden:
            yield from (each for each in several if isinstance(each, str) and not each.startswith('["'))


def words_in(name: str, data: bytes) -> list[str]:
    """All that a file shows, reads out or names, by the ending of its name.

    Raises:
        KeyError: nobody has said how to read such files.
    """
    return _READERS[name.rpartition(".")[2]](data)


def _of_pages(data: bytes) -> list[str]:
    with pypdfium2.PdfDocument(data) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


_SEEN: Final = re.compile(r"word/(?:document|header|footer)|(?:ppt|word)/(?:slides|notesSlides|charts)/[^/]*[.]xml")
_NOT_SEEN: Final = re.compile(r"<(c:f|c:formatCode|dc:identifier)>.*?</\1>")
_NAMED: Final = re.compile(r'\b(?:descr|title|w:tblCaption w:val|w:tblDescription w:val)="([^"]*)"')


def _of_office(data: bytes) -> list[str]:
    """The pages, notes and charts with their alternative texts, without masters and what formulas name."""
    told = []
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        for name in packed.namelist():
            if _SEEN.match(name):
                body = _NOT_SEEN.sub("", packed.read(name).decode("utf-8"))
                told += _NAMED.findall(body)
                told += [line for line in re.sub(r"<[^>]*>", "\n", body).splitlines() if line.strip()]
    return told


def _of_workbook(data: bytes) -> list[str]:
    """The sentences and the names of sheets; a cell of one word may be a key, for programs."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        body = packed.read("xl/sharedStrings.xml").decode("utf-8")
    lines = re.sub(r"<[^>]*>", "\n", body).splitlines()
    return [line for line in lines if " " in line.strip() and not line.startswith(("readiness-workbook", "report-"))]


def _of_calendar(data: bytes) -> list[str]:
    unfolded = data.decode("utf-8").replace("\r\n ", "")
    said = re.findall(r"^(?:SUMMARY|DESCRIPTION|X-WR-CALNAME):(.*)$", unfolded, re.MULTILINE)
    return [line.replace("\\n", " ") for line in said]


def _of_table(data: bytes) -> list[str]:
    """The cells of more than a word; one word may be a key."""
    text = data.decode("utf-8-sig")
    separator = ";" if text.partition("\n")[0].count(";") > text.partition("\n")[0].count(",") else ","
    return [cell for row in csv.reader(io.StringIO(text), delimiter=separator) for cell in row if " " in cell.strip()]


def _of_elements(data: bytes) -> list[str]:
    """The sentences between tags; one word may be a key."""
    lines = re.sub(r"<[^>]*>", "\n", data.decode("utf-8")).splitlines()
    return [line for line in lines if " " in line.strip()]


def _of_entries(data: bytes) -> list[str]:
    """The sentences among the values; one word may be a key."""

    def within(told: Any) -> Iterator[str]:
        if isinstance(told, str):
            yield from [told] if " " in told.strip() else []
        for each in told.values() if isinstance(told, dict) else told if isinstance(told, list) else ():
            yield from within(each)

    return list(within(json.loads(data)))


def _of_text(data: bytes) -> list[str]:
    return [data.decode("utf-8")]


_READERS: Final[Mapping[str, Callable[[bytes], list[str]]]] = {
    "pdf": _of_pages,
    "html": _of_text,
    "md": _of_text,
    "docx": _of_office,
    "pptx": _of_office,
    "xlsx": _of_workbook,
    "ics": _of_calendar,
    "json": _of_entries,
    "xml": _of_elements,
    "csv": _of_table,
}
