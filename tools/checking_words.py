"""What is wrong with the files of words, before anybody meets it: each mistake with its place and what to write."""

from __future__ import annotations

import difflib
import itertools
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from readiness.words import kinds, reading
from readiness.words.coverage import fingerprint, seen_in
from readiness.words.formats import Formats
from readiness.words.language import SOURCE, only_files
from readiness.words.reading import Mending, Pieces, Shown, WordEntry
from tools.plain_words import plain_mendings
from tools.saying import python_name, said_in_python, saying_mendings
from tools.terms import other_words

Files = dict[str, tuple[Path, dict[str, WordEntry]]]
"""By file: where it is, and its entries."""
_SENTENCE_END: Final = re.compile(r"[.!?]$")
_SENTENCE_BEFORE: Final = re.compile(r"[.!?][”“\"]?\s+$")
_NUMBERED: Final = re.compile(r"-[0-9]+$")
_MARKUP: Final = re.compile(r"</?[a-z]+[ >]|&[a-z]+;|\*\*")
_SMALL: Final[dict[str, str]] = {
    "de": (
        "Der|Die|Das|Den|Dem|Des|Eine?[mnrs]?|Keine?[mnrs]?|Es|Man|Wer|Was|Wo|Wie|Wann|Warum|Niemand|Nichts|Alles?|Jede[mnrs]?|"
        "Diese[mnrs]?|Und|Oder|Aber|Denn|Weil|Wenn|Dass|Ob|Nicht|Noch|Nur|Auch|Schon|Zwei|Drei|Vier|Fünf|"
        "Mit|Ohne|Bei|Beim|Von|Vom|Zu|Zum|Zur|Für|Auf|Aus|In|Im|Am|Nach|Vor|Bis|Seit|Um|Über|Unter|Durch|Gegen|Zwischen"
    )
}
"""Words that are no nouns, where a language writes nouns with a capital letter."""
_TYPED_WRONG: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "en": (('["]', "Write “ and ”."), (r"\.\.\.", "Write …."), ("  ", "Write one space.")),
    "de": (
        ('["”]', "Write „ and “."),
        (r"(?:^|[\s(])“(?=\w)", "Write „ where words begin to be quoted."),
        (r"\.\.\.", "Write …."),
        ("  ", "Write one space."),
        (r"[\d}] %", "Write a no-break space before %."),
        (r"\b(?:du|dich|dir|dein|deine[mnrs]?)\b", "Say Sie."),
        (rf"[a-zäöüß][,;]? (?:{_SMALL['de']}) ", "Write a small letter within a sentence."),
        (r"[a-zäöüß]{2}[“)]?[.!?] [a-zäöü]", "Begin a sentence with a capital letter."),
    ),
}
_MOST_MISSING: Final = 3
"""So many missing messages of a file are told one by one: a language that begins lacks thousands."""
_LONGEST: Final = 1.5
_SLACK: Final = 20
"""A translation may have one and a half times the letters of the English one, and so many more."""


def all_mendings(folder: Path) -> list[Mending]:
    """Every mistake in the files of all languages below `folder`."""
    source, found = read_language(folder, SOURCE)
    said = said_in_python()
    used = {f"{each.module}.{each.name}" for sayings in said.values() for each in sayings}
    found += source_mendings(source, used, Formats.of(folder / SOURCE))
    found += saying_mendings(said, {file.replace("-", "_"): entries for file, (_, entries) in source.items()})
    for language in translations(folder):
        found += language_mendings(folder, language, source)
    return found


def translations(folder: Path) -> list[str]:
    """The languages below `folder` besides English."""
    return sorted(each.parent.name for each in folder.glob("*/house.json") if each.parent.name != SOURCE)


def read_language(folder: Path, language: str) -> tuple[Files, list[Mending]]:
    """All entries of a language by file, and what is wrong with reading them."""
    files: Files = {}
    found: list[Mending] = []
    for path in sorted((folder / language).glob("*.ftl")):
        entries, faults = reading.read_file(path)
        files[path.stem] = (path, entries)
        found += faults
    return files, found


def source_mendings(files: Files, used: set[str], formats: Formats) -> Iterator[Mending]:
    """What is wrong with the English files: arguments, style, and messages that no program says."""
    for file, (path, entries) in files.items():
        for entry in entries.values():
            yield from (
                Mending(path, entry.line, f"{entry.id}: {what}", mend) for what, mend in _of_source(entry, formats)
            )
            if f"{file.replace('-', '_')}.{python_name(entry)}" not in used:
                yield Mending(path, entry.line, f"{entry.id}: nothing says it.", "Take it away in every language.")
    yield from plain_mendings(SOURCE, files)


def _of_source(entry: WordEntry, formats: Formats) -> Iterator[tuple[str, str]]:
    if _NUMBERED.search(entry.id):
        yield "its name ends in a number.", "Name it by what it says, or by where it stands."
    used = reading.arguments(entry.pattern)
    for name in sorted(used - entry.kinds.keys()):
        yield f"${name} is not declared.", f"Write above it: #   ${name} (Kind)."
    for name in sorted(entry.kinds.keys() - used):
        yield f"${name} is declared and not used.", "Use it or take it away."
    for kind in entry.kinds.values():
        if kinds.python_type(kind) is None:
            yield f"({kind}) is no kind of argument.", "Take one of readiness/words/kinds.py."
    yield from _selections(entry, entry, formats)
    yield from _counts_first(entry, entry)
    yield from _style(entry, SOURCE)
    yield from _short_form(entry, entry)


def _style(entry: WordEntry, language: str) -> Iterator[tuple[str, str]]:
    for sentence in reading.sentences(entry.pattern):
        shown = _as_text(sentence)
        if entry.is_part and _SENTENCE_END.search(shown):
            yield "a part ends like a sentence.", "It stands inside other sentences: take the sign away."
        if _MARKUP.search(shown):
            yield f"markup stands in “{shown}”.", "Leave it to the page: two messages, or an argument."
        for pattern, mend in _TYPED_WRONG.get(language, ()):
            if re.search(pattern, shown):
                yield f"typed wrongly in “{shown}”.", mend


def _short_form(entry: WordEntry, english: WordEntry) -> Iterator[tuple[str, str]]:
    """More letters than there is room for, where the English remark says how many there are."""
    most = english.most_letters
    length = max(
        sum(len(piece) for piece in each if isinstance(piece, str)) for each in reading.sentences(entry.pattern)
    )
    if most is not None and length > most:
        yield f"it has {length} letters, and there is room for {most}.", "Shorten it."


def _counts_first(entry: WordEntry, english: WordEntry) -> Iterator[tuple[str, str]]:
    """Counts with which a later sentence of a message begins: small ones are words, and words in small letters."""
    for sentence in reading.sentences(entry.pattern):
        for before, piece in itertools.pairwise(sentence):
            is_count = isinstance(piece, Shown) and english.kinds.get(piece.argument) == "Count"
            if is_count and isinstance(before, str) and _SENTENCE_BEFORE.search(before):
                yield (
                    f"{_as_text((piece,))} begins a later sentence.",
                    "Begin it with a word.",
                )


def _selections(entry: WordEntry, english: WordEntry, formats: Formats) -> Iterator[tuple[str, str]]:
    """Variants that never happen, and those that are missing."""
    needed = set(formats.cldr["plurals"]["is"])
    for name, keys in reading.selectors(entry.pattern):
        kind = english.kinds.get(name, "")
        if chosen := set(kinds.choices(kind)):
            wrong, lacking = keys - chosen, chosen - keys
        elif kind in kinds.NUMERIC:
            named = {key for key in keys if not key.isdigit()}
            is_exact = named == {"other"}
            wrong, lacking = named - needed - {"other"}, set() if is_exact else needed - named
        else:
            wrong, lacking = keys, set()
        for key in sorted(wrong):
            yield f"[{key}] never happens for ${name}.", "Take the variant away."
        for key in sorted(lacking):
            yield f"[{key}] of ${name} has no variant.", "Write it."


def language_mendings(folder: Path, language: str, source: Files) -> Iterator[Mending]:
    """What is wrong with a translation, measured at the English files."""
    files, faults = read_language(folder, language)
    yield from faults
    yield from plain_mendings(language, files)
    formats = Formats.of(folder / language)
    yield from _of_small_numbers(folder / language / "house.json", formats)
    seen, only = seen_in(folder, language), only_files(language, folder)
    for file, (source_path, entries) in source.items():
        if only and file not in only:
            continue
        path, translated = files.get(file, (folder / language / f"{file}.ftl", {}))
        yield from _missing(path, source_path, [each for name, each in entries.items() if name not in translated])
        for name, english in entries.items():
            entry = translated.get(name)
            if entry is None:
                continue
            if seen and seen.get(f"{file}:{name}") != fingerprint(english):
                mend = f"Look at it again; then python -m tools.words --seen {language}."
                yield Mending(path, entry.line, f"{name} is older than its English words.", mend)
            for what, mend in _of_translation(entry, english, formats, language):
                yield Mending(path, entry.line, f"{name}: {what}", mend)
            for sentence in reading.sentences(entry.pattern):
                words = " … ".join(piece for piece in sentence if isinstance(piece, str))
                for what, mend in other_words(words, language, file):
                    yield Mending(path, entry.line, f"{name}: {what}", mend)
        for name in sorted(translated.keys() - entries.keys()):
            near = difflib.get_close_matches(name, sorted(entries.keys() - translated.keys()), 1)
            what = f"{name} does not exist in English{f'; {near[0]} does' if near else ''}."
            yield Mending(path, translated[name].line, what, f"Name it {near[0]}." if near else "Take it away.")


def _of_small_numbers(path: Path, formats: Formats) -> Iterator[Mending]:
    """Small numbers that are said by something else than a word."""
    lines = path.read_text("utf-8").splitlines()
    line = next((at for at, each in enumerate(lines, 1) if '"numbers"' in each), 1)
    for number, word in formats.house["numbers"].items():
        if not word.strip() or re.search(r"[{}\d]", word):
            what = f"numbers: “{word}” is no word for {number}."
            mend = f'Write its word, or take {number} out; write "numbers": {{}} if every word changes with its noun.'
            yield Mending(path, line, what, mend)


def _missing(path: Path, source_path: Path, missing: Sequence[WordEntry]) -> Iterator[Mending]:
    """What a file lacks: each message, or how many there are where they are more than anybody reads."""
    for english in missing[: _MOST_MISSING if len(missing) > _MOST_MISSING else None]:
        yield Mending(path, 1, f"{english.id} is missing.", f"Translate it: {source_path.name}:{english.line}.", True)
    if left := len(missing[_MOST_MISSING:]):
        yield Mending(path, 1, f"{left} more are missing.", f"Translate them: {source_path.name}.", True)


def _of_translation(entry: WordEntry, english: WordEntry, formats: Formats, language: str) -> Iterator[tuple[str, str]]:
    used = reading.arguments(entry.pattern)
    for name in sorted(used - english.kinds.keys()):
        yield f"${name} does not exist.", f"There are: {', '.join(english.kinds) or 'none'}."
    for name in sorted(english.kinds.keys() - used):
        yield f"${name} is not shown.", "Show it, or select on it."
    yield from _selections(entry, english, formats)
    yield from _counts_first(entry, english)
    yield from _style(entry, language)
    yield from _short_form(entry, english)
    yield from _first_letters(entry, english, language)
    length, of_english = (
        max(len(_as_text(each)) for each in reading.sentences(one.pattern)) for one in (entry, english)
    )
    if length > of_english * _LONGEST + _SLACK:
        yield f"it has {length} letters, English {of_english}.", "Shorten it."
    if entry.pattern == english.pattern and "same" not in entry.comment:
        yield "it is still English.", "Translate it, or write “# same” above it."


def _first_letters(entry: WordEntry, english: WordEntry, language: str) -> Iterator[tuple[str, str]]:
    """A capital letter where English begins with a small one, and the other way: both stand within a sentence then."""
    small = _SMALL.get(language)
    if small is None:
        return
    begun = {text[:1].islower() for text in map(_as_text, reading.sentences(english.pattern)) if text[:1].isalpha()}
    for text in map(_as_text, reading.sentences(entry.pattern)):
        if begun == {True} and re.match(rf"(?:{small})\b", text):
            yield f"“{text}” begins with a capital letter.", "Begin with a small one, as English does."
        if begun == {False} and text[:1].islower():
            yield f"“{text}” begins with a small letter.", "Begin with a capital one, as English does."


def fingerprints(folder: Path, language: str) -> dict[str, str]:
    """Of each message that a language has: the fingerprint of the English one it was translated from, today's."""
    source, translated = read_language(folder, SOURCE)[0], read_language(folder, language)[0]
    return {
        f"{file}:{name}": fingerprint(entry)
        for file, (_, entries) in source.items()
        for name, entry in entries.items()
        if name in translated.get(file, (None, {}))[1]
    }


def _as_text(sentence: Pieces) -> str:
    return "".join(f"{{ ${piece.argument} }}" if isinstance(piece, Shown) else piece for piece in sentence)
