"""Safeguards: what each problem needs before it starts, how each stands, and the published texts behind them."""

from __future__ import annotations

from readiness.document.tree import Cell, ColumnNode, Heading, Node, Open, Paragraph, Section, TableNode
from readiness.present import list_words
from readiness.present.findings import Findings
from readiness.present.handout.brief import Brief
from readiness.present.handout.pieces import points, table_of
from readiness.present.safeguards import safeguard_words
from readiness.words import said
from readiness.words.say import handout as say

SAFEGUARDS = say.SAFEGUARDS
STANDING, TEXTS, BEFORE = say.HOW_EACH_SAFEGUARD_STANDS, say.TEXTS_THEY_ANSWER, say.WHAT_EACH_PROBLEM_NEEDS_FIRST
NEEDED_BY = 2
"""The column of the problems that need a safeguard."""
_NONE = "\u2013"


def has_safeguards(brief: Brief) -> bool:
    """Whether the content asks for safeguards, and anything is told of them or a problem needs any."""
    return safeguard_words.has_something(brief.found)


def safeguards(brief: Brief) -> Section:
    """By problem, then safeguard by safeguard, then the numbers and titles of what each answers."""
    found = brief.found
    lede = f"{safeguard_words.how_many(found)}. {said(safeguard_words.NO_SCORE)}"
    nodes: list[Node] = [Paragraph(lede, gap=10)]
    if rows := safeguard_words.problem_rows(found):
        nodes += [Heading(said(BEFORE), gap=14), *points([(f"{each.name}.", each.sentence) for each in rows], gap=4)]
    nodes += [Heading(said(STANDING), gap=16), _standing(found), *_texts(found)]
    return Section("safeguards", said(SAFEGUARDS), safeguard_words.headline(found), "", tuple(nodes))


def _standing(found: Findings) -> TableNode:
    rows: list[tuple[Cell, ...]] = []
    for each in safeguard_words.rows(found):
        told = f"{each.told}. {each.seen}".strip() if each.seen else each.told
        rows.append((each.name, told if each.is_settled else Open(told), each.needed_by or _NONE, each.action or _NONE))
    columns = (
        ColumnNode(said(say.SAFEGUARD), 2.2),
        ColumnNode(said(say.TOLD), 4, look="small"),
        ColumnNode(said(say.NEEDED_BEFORE), 2, look="small"),
        ColumnNode(said(say.WHAT_PUTS_PLACE), 3, look="small"),
    )
    return table_of(said(STANDING), columns, rows, key="safeguards", padding=2.2, gap=3)


def _texts(found: Findings) -> list[Node]:
    asked = found.questionnaire.safeguards
    texts = safeguard_words.texts_here(found)
    if asked is None or not texts:
        return []
    rows: list[tuple[Cell, ...]] = [
        (
            each.name,
            *(
                list_words.clauses(f"{part.number} {part.title}" for part in each.articles if part.of_text == text.id)
                or _NONE
                for text in texts
            ),
        )
        for each in asked.questions
    ]
    columns = (ColumnNode(said(say.SAFEGUARD), 2), *(ColumnNode(text.name, 3, look="small") for text in texts))
    dated = " ".join(f"{name}: {words}" for name, words in safeguard_words.text_rows(found))
    return [
        Heading(said(TEXTS), gap=16),
        Paragraph(f"{asked.no_legal_advice} {safeguard_words.which_texts(found)}".rstrip(), gap=4),
        table_of(said(TEXTS), columns, rows, key="safeguard-texts", padding=2, gap=3),
        Paragraph(dated, "caption", gap=5),
    ]
