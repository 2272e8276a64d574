"""What many sections are made of: their opening, headings, short notes side by side, and lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reportlab.lib.styles import ParagraphStyle

from readiness.present import tokens
from readiness.present.handout.brief import Brief
from readiness.report import fonts, theme
from readiness.report.blocks import Block, Bookmark, Columns, Rule, Stack, Text
from readiness.report.headline import Headline

NOTE_LIMIT = 320  # characters of a note that cannot move to the next page
DETAIL = theme.style(fonts.CONDENSED, 8.2, 11)


class Remark(NamedTuple):
    """A short text under a heading; open ones carry an orange line."""

    title: str
    words: str
    is_open: bool = False


def opening(brief: Brief, slug: str, title: str, headline: str, *, lede: str = "") -> list[Block]:
    """Bookmark, section name, headline and an optional lede; they stay with what follows."""
    kicker = theme.style(fonts.CONDENSED_BOLD, 7.6, 10, theme.palette_of(brief).accent)
    blocks: list[Block] = [
        Bookmark(slug, title),
        Text(title.upper(), kicker, is_heading=True),
        Headline(headline),
    ]
    if lede:
        blocks.append(Text(lede, theme.LEDE, gap=9, limit=600, is_heading=True))
    return blocks


def heading(words: str, *, gap: float = 24) -> Text:
    """A heading within a section."""
    return Text(words, theme.HEADING, tag="H2", gap=gap, is_heading=True)


def notes(entries: Sequence[Remark], *, gap: float = 26, tag: str = "H2") -> Columns:
    """Up to three notes side by side, each under a line."""
    columns = []
    for entry in entries:
        ink = tokens.ORANGE if entry.is_open else tokens.NAVY
        columns.append(
            Stack(
                [
                    Rule(ink, 1.6),
                    Text(entry.title, theme.HEADING, tag=tag, gap=7),
                    Text(entry.words, theme.BODY, gap=3, limit=NOTE_LIMIT),
                ]
            )
        )
    return Columns(columns, gutter=theme.GUTTER, gap=gap)


def small_print(entries: Sequence[tuple[str, str]], style: ParagraphStyle = theme.NOTE) -> list[Block]:
    """Explanations in two columns, since long lines of small type are hard to read; read from left to right."""
    return _pairs([Text(words, style, lead=f"{lead.rstrip('.')}.") for lead, words in entries], gap=7)


def in_two_columns(lines: Sequence[str]) -> list[Block]:
    """Short lines in two columns, read from left to right."""
    return _pairs([Text(words, theme.NOTE) for words in lines], gap=4)


def _pairs(texts: Sequence[Text], *, gap: float) -> list[Block]:
    pairs = [texts[place : place + 2] for place in range(0, len(texts), 2)]
    return [Columns(pair if len(pair) == 2 else [*pair, Text("")], gutter=20, gap=gap) for pair in pairs]


def points(entries: Sequence[tuple[str, str]], *, gap: float = 6) -> list[Block]:
    """Paragraphs that each begin with a bold lead."""
    return [Text(words, lead=lead, gap=gap) for lead, words in entries]
