"""Literals with tags: the words between them become messages, the tags stay where they are."""

from __future__ import annotations

import ast
import html
import re
from collections.abc import Callable
from typing import Final

from tools.moving.sentence import Doubt

_TAG: Final = re.compile(r"<[^<>]*>")
_HAS_TAG: Final = re.compile(r"</?[a-z][^<>]*>|&#?\w+;")
_READ_ALOUD: Final = re.compile(r'((?:aria-label|title|alt|placeholder)=")([^"<>]*)(")')
_INLINE: Final = frozenset({"a", "abbr", "b", "br", "code", "em", "i", "kbd", "small", "span", "strong", "sub", "sup"})
_PLACE: Final = 0xE000
"""Letters from here on stand for what is filled in."""
_SHOWN: Final = re.compile(f"([{chr(_PLACE)}-{chr(_PLACE + 999)}])")


def has_tags(text: str) -> bool:
    """Whether it is markup for a page."""
    return bool(_HAS_TAG.search(text))


def split(node: ast.Constant | ast.JoinedStr, say: Callable[[list[ast.expr]], ast.expr]) -> ast.expr:
    """The literal with its words said: `say` makes the Python of a whole text, which is safe for the page.

    Raises:
        Doubt: a sentence goes on behind a tag, or the tags are not whole.
    """
    values = [node] if isinstance(node, ast.Constant) else node.values
    shown = [each for each in values if isinstance(each, ast.FormattedValue)]
    marked = "".join(
        str(each.value) if isinstance(each, ast.Constant) else chr(_PLACE + shown.index(each))  # type: ignore[arg-type]  # the others are filled in
        for each in values
    )
    parts = _parts(marked)
    made: list[ast.expr] = []
    for at, (is_tag, text) in enumerate(parts):
        if not is_tag and _has_words(text) and _goes_on(parts, at):
            raise Doubt("a sentence goes on behind a tag: it has to be one message")
        for is_read, piece in _read_aloud(text) if is_tag else [(True, text)]:
            made += _said(piece, shown, say) if is_read and _has_words(piece) else _pieces(piece, shown)
    return ast.JoinedStr(_joined(made))


def _pieces(text: str, shown: list[ast.FormattedValue]) -> list[ast.expr]:
    """The text again as constants and what is filled in."""
    return [
        shown[ord(piece) - _PLACE] if _SHOWN.fullmatch(piece) else ast.Constant(piece)
        for piece in _SHOWN.split(text)
        if piece
    ]


def _said(text: str, shown: list[ast.FormattedValue], say: Callable[[list[ast.expr]], ast.expr]) -> list[ast.expr]:
    """The text said, with the blanks round it as they were."""
    words = text.strip()
    plain = html.unescape(words)
    if "&" in words and html.escape(plain) != words:
        raise Doubt("signs written by name stand in it")
    before, after = text.split(words, maxsplit=1)[0], text[text.index(words) + len(words) :]
    return [
        *([ast.Constant(before)] if before else []),
        ast.FormattedValue(say(_pieces(plain, shown)), -1),
        *([ast.Constant(after)] if after else []),
    ]


def _read_aloud(tag: str) -> list[tuple[bool, str]]:
    """A tag in pieces: whether each is an attribute's words, and the piece."""
    pieces, at = [], 0
    for found in _READ_ALOUD.finditer(tag):
        pieces += [(False, tag[at : found.start(2)]), (True, found[2])]
        at = found.end(2)
    return [*pieces, (False, tag[at:])]


def _parts(marked: str) -> list[tuple[bool, str]]:
    """Tags and what stands between them, in their order."""
    parts: list[tuple[bool, str]] = []
    at = 0
    for found in _TAG.finditer(marked):
        parts += [(False, marked[at : found.start()]), (True, found[0])]
        at = found.end()
    parts.append((False, marked[at:]))
    texts = "".join(text for is_tag, text in parts if not is_tag)
    if "<" in texts or ">" in texts:
        raise Doubt("a tag begins or ends in another literal")
    return parts


def _goes_on(parts: list[tuple[bool, str]], at: int) -> bool:
    """Whether the text at this place stands beside an inline element, in the same line as its words."""
    for step, closes in ((-1, True), (1, False)):
        other = at + step
        if not 0 <= other < len(parts):
            continue
        tag = parts[other][1]
        name = re.match(r"</?([a-z0-9]+)", tag)
        if name is None or name[1] not in _INLINE or tag.startswith("</") != closes:
            continue
        beyond = other + step
        while 0 <= beyond < len(parts) and not parts[beyond][1].strip():
            beyond += step
        if 0 <= beyond < len(parts):
            return True
    return False


def _has_words(text: str) -> bool:
    return bool(re.search(r"[^\W\d_]{2,}", _SHOWN.sub(" ", re.sub(r"&#?\w+;", " ", text))))


def _joined(values: list[ast.expr]) -> list[ast.expr]:
    """The same with texts side by side as one."""
    made: list[ast.expr] = []
    for each in values:
        last = made[-1] if made else None
        if isinstance(each, ast.Constant) and isinstance(last, ast.Constant):
            made[-1] = ast.Constant(str(last.value) + str(each.value))
        else:
            made.append(each)
    return made
