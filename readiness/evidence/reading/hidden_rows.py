"""Rows of a sheet that are hidden, by a filter or by hand: read as all others, though whoever looks misses them."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Iterator

_HIDDEN_ROW = re.compile(rb"""<(?:\w+:)?row\b[^>]*\bhidden=["'](?:1|true)["'][^>]*(?<!/)>""")
_SHEET = re.compile(rb"<(?:\w+:)?sheet\s[^>]*>")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\s[^>]*>")
_OPEN_ROW = re.compile(rb"""<table:table-row\b[^>]*\btable:visibility=["'](?:filter|collapse)["'][^>]*>""")
_OPEN_REPEATED = re.compile(rb"""number-rows-repeated=["'](\d{1,9})""")
_LONGEST_TAG = 4096

Unpack = Callable[[str], Iterator[bytes]]
"""Returns what a member of the workbook holds, block by block; nothing for one that is not there."""


def count_hidden_rows(unpack: Unpack, sheet: str, *, is_open_document: bool) -> int:
    """Return how many filled rows of `sheet` are hidden."""
    if is_open_document:
        return _count_in_open_document(b"".join(unpack("content.xml")), sheet)
    member = _member_of(sheet, b"".join(unpack("xl/workbook.xml")), b"".join(unpack("xl/_rels/workbook.xml.rels")))
    return _count_in_blocks(unpack(member)) if member else 0


def _count_in_blocks(blocks: Iterable[bytes]) -> int:
    count, rest = 0, b""
    for block in blocks:
        text = rest + block
        end = text.rfind(b">") + 1
        count += len(_HIDDEN_ROW.findall(text, 0, end))
        rest = text[max(end, len(text) - _LONGEST_TAG) :]
    return count


def _count_in_open_document(content: bytes, sheet: str) -> int:
    for text in content.split(b"<table:table ")[1:]:
        if _attribute(b" " + text[: text.find(b">")], b"table:name") != sheet:
            continue
        count = 0
        for found in _OPEN_ROW.finditer(text):
            row = text[found.end() : text.find(b"</table:table-row>", found.end())]
            repeated = _OPEN_REPEATED.search(found[0])
            count += (int(repeated[1]) if repeated else 1) * (b"office:value-type" in row)
        return count
    return 0


def _member_of(sheet: str, workbook: bytes, relations: bytes) -> str | None:
    """Return the name of the member that holds `sheet`, by the two lists in which a workbook says so."""
    tag = next((tag for tag in _SHEET.findall(workbook) if _attribute(tag, b"name") == sheet), b"")
    key = _attribute(tag, rb"\w+:id")
    for relation in _RELATION.findall(relations):
        if key and _attribute(relation, b"Id") == key:
            target = _attribute(relation, b"Target")
            return target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
    return None


def _attribute(tag: bytes, name: bytes) -> str:
    found = re.search(rb"\s" + name + rb"""\s*=\s*(?:"([^"]*)"|'([^']*)')""", tag)
    return html.unescape((found[1] or found[2] or b"").decode("utf-8", errors="replace")) if found else ""
