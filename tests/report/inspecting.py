"""Reads a finished report: its words, its structure, and where the ink is."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import pikepdf
import pypdfium2
from pypdfium2 import raw

from readiness.document import tree
from readiness.present.handout.brand import Palette
from readiness.report.blocks import Block, Chart, Text
from readiness.report.layout import SectionBlocks
from readiness.report.setting import Setter
from readiness.report.theme import A4


@dataclass(frozen=True)
class Box:
    """The ink of one piece of text on a page, in points from the lower left corner."""

    left: float
    low: float
    right: float
    high: float
    words: str

    def overlaps(self, other: Box, slack: float) -> bool:
        """Whether the two share more than `slack` points in both directions."""
        across = min(self.right, other.right) - max(self.left, other.left)
        up = min(self.high, other.high) - max(self.low, other.low)
        return across > slack and up > slack


@lru_cache(maxsize=64)
def page_texts(pdf: bytes) -> tuple[str, ...]:
    """The words of each page, with single spaces."""
    document = pypdfium2.PdfDocument(pdf)
    texts = tuple(" ".join(page.get_textpage().get_text_bounded().split()) for page in document)
    document.close()
    return texts


def section_words(part: object) -> Iterator[str]:
    """What a section, or a part of one, prints, before it is laid out; a figure by what it is called."""
    if isinstance(part, tree.Section):
        yield from section_words(Setter(A4, Palette()).section(part))
    elif isinstance(part, Text):
        yield from filter(None, (part.lead, part.words))
    elif isinstance(part, Chart):
        yield part.alt
    elif isinstance(part, list | tuple):
        for each in part:
            yield from section_words(each)
    elif isinstance(part, SectionBlocks | Block) or hasattr(part, "cells"):
        yield from section_words(list(vars(part).values()))


@lru_cache(maxsize=64)
def ink(pdf: bytes) -> tuple[tuple[Box, ...], ...]:
    """The text boxes of each page."""
    document = pypdfium2.PdfDocument(pdf)
    pages = tuple(tuple(_boxes(page)) for page in document)
    document.close()
    return pages


def _boxes(page: pypdfium2.PdfPage) -> Iterator[Box]:
    words = page.get_textpage()
    for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], max_depth=2):
        left, low, right, high = item.get_bounds() if hasattr(item, "get_bounds") else item.get_pos()
        if right - left > 0.2 and high - low > 0.2:
            yield Box(left, low, right, high, words.get_text_bounded(left, low, right, high).strip())


def page_size(pdf: bytes) -> tuple[float, float]:
    """Width and height of the first page in points."""
    document = pypdfium2.PdfDocument(pdf)
    size = document[0].get_size()
    document.close()
    return size


@dataclass(frozen=True)
class Node:
    """An element of the structure tree; `area` is the annotation of a link: its words and its flags."""

    tag: str
    alt: str
    scope: str
    area: tuple[str, int] | None
    kids: tuple[Node, ...]


@lru_cache(maxsize=64)
def elements(pdf: bytes) -> tuple[Node, ...]:
    """Every element of the structure tree, in the order of reading."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return tuple(_all(_node(document.Root.StructTreeRoot.K)))


def _node(item: pikepdf.Object) -> Node:
    kids = item.get("/K", [])
    parts = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    inside = [part for part in parts if isinstance(part, pikepdf.Dictionary)]
    areas = [(str(part.Obj.Contents), int(part.Obj.F)) for part in inside if "/Obj" in part]
    return Node(
        tag=str(item.S).lstrip("/"),
        alt=str(item.get("/Alt", "")),
        scope=str(item.A.Scope).lstrip("/") if "/A" in item else "",
        area=areas[0] if areas else None,
        kids=tuple(_node(part) for part in inside if "/S" in part),
    )


def _all(node: Node) -> Iterator[Node]:
    yield node
    for kid in node.kids:
        yield from _all(kid)
