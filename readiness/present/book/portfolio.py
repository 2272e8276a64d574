"""Many assessments side by side: one row for each, and which gates how many of them do not meet. No person is named."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from readiness.document.book import FORMAT, MOST_CELL, Book, BookField, BookRow, BookSheet, Value
from readiness.document.tree import Cell, ColumnNode, Fact, Open, Paragraph, ReportTree, Section, TableNode
from readiness.model.figures import Figures
from readiness.model.questionnaire import Questionnaire
from readiness.present import day_words, list_words, number_words, tokens
from readiness.present.portfolio.lines import NO_PROBLEM, PortfolioLine, edition_names, how_sure
from readiness.present.portfolio.missing import headline, missed_gates, told_apart
from readiness.present.problems.unnamed import called
from readiness.words import alone, said
from readiness.words.language import locale
from readiness.words.say import book as say

TITLE: Final = say.MACHINE_LEARNING_READINESS_PORTFOLIO


def portfolio_book(items: Sequence[PortfolioLine], *, left_out: Sequence[tuple[str, str]] = ()) -> Book:
    """The portfolio as tables; `left_out` are files that could not be read, each with the reason."""
    sheets = [_overview(items), _gates(items)]
    if left_out:
        fields = (BookField("file", said(say.FILE), "text", 40), BookField("why", said(say.WHY_LEFT_OUT), "long", 80))
        rows = tuple(BookRow(name, {"file": name, "why": why}) for name, why in left_out)
        sheets.append(BookSheet("left-out", said(say.LEFT_OUT), said(say.FILES_FOLDER_COULD_NOT_BE), fields, rows))
    return Book(
        said(TITLE),
        _number(items),
        _dated(items),
        (),
        tuple(sheets),
        {"format": f"{FORMAT} portfolio"},
    )


def portfolio_tree(items: Sequence[PortfolioLine], *, left_out: Sequence[tuple[str, str]] = ()) -> ReportTree:
    """The same to read."""
    lines, gates = _overview(items), _gates(items)
    scores = [column.key for column in lines.fields if column.key.startswith("score.")]
    stands = _table(lines, said(say.WHERE_EACH_STANDS), ("name", "on", "phase", "data", "answered", *scores))
    does = _table(lines, said(say.WHAT_EACH_HAS_DO), ("name", "open", "unknown", "first", "done", "actions"))
    common = _table(gates, gates.title, tuple(column.key for column in gates.fields))
    sections = [
        Section(lines.key, lines.title, _headline(items), lines.about, (stands, does)),
        Section(gates.key, gates.title, headline(missed_gates(items)), gates.about, (common,)),
    ]
    if left_out:
        told = tuple(Paragraph(why, lead=name) for name, why in left_out)
        sections.append(
            Section("left-out", said(say.LEFT_OUT), said(say.files_could_not_be_read(left_out=len(left_out))), "", told)
        )
    return ReportTree(
        title=said(TITLE),
        promise=said(say.WHERE_EACH_STANDS_WHAT_COMMONLY),
        subject=said(TITLE),
        language=locale(),
        organization=_number(items),
        author="",
        issued=day_words.day(_dated(items)),
        dated=_dated(items),
        confidentiality="",
        contents_title=said(say.CONTENTS),
        facts=(Fact(said(say.ASSESSMENTS), str(len(items))), Fact(said(say.NEWEST), day_words.day(_dated(items)))),
        accent=tokens.BLUE,
        logo=b"",
        logo_of="",
        imprint=(),
        sections=tuple(sections),
    )


def _overview(items: Sequence[PortfolioLine]) -> BookSheet:
    has_files = any(item.file for item in items)
    fields = (
        BookField("name", said(say.ORGANIZATION), "text", 32),
        BookField("title", said(say.ASSESSMENT), "text", 32),
        BookField("sector", said(say.SECTOR), "text", 20),
        BookField("people", said(say.PEOPLE), "whole", 9),
        BookField("country", said(say.COUNTRY), "text", 16),
        BookField("on", said(say.ASSESSED), "date", 13),
        BookField("phase", said(say.PHASE), "text", 34),
        BookField("data", said(say.DATA_STATUS), "text", 14),
        BookField("answered", said(say.ANSWERED), "percent", 11),
        *_score_fields(items),
        BookField("open", said(say.GATES_NOT_MET), "whole", 10),
        BookField("unknown", said(say.GATES_NOT_KNOWN), "whole", 10),
        BookField("first", said(say.FIRST_PROBLEM), "long", 34),
        BookField("sure", said(say.HOW_SURE), "text", 18),
        BookField("done", said(say.ACTIONS_DONE), "whole", 10),
        BookField("actions", said(say.ACTIONS_PLANNED), "whole", 10),
        BookField("snapshot", said(say.LAST_SNAPSHOT), "date", 13),
        BookField("review", said(say.NEXT_REVIEW), "date", 13),
        BookField("edition", said(say.QUESTIONS), "text", 18),
        *((BookField("file", said(say.FILE), "text", 34),) if has_files else ()),
    )
    editions = edition_names(items)
    lines = (_line(item, editions[item.edition, item.fingerprint]) for item in items)
    rows = tuple(BookRow(item.key, values, words=words) for item, (values, words) in zip(items, lines, strict=True))
    about = said(say.GATES_THOSE_NEXT_PHASE_EACH)
    if len(editions) > 1:
        about += f" {said(say.COLUMN_TELLS_VERSION)}"
    return BookSheet("portfolio", said(say.PORTFOLIO), about, fields, rows)


def _score_fields(items: Sequence[PortfolioLine]) -> tuple[BookField, ...]:
    """Three columns for each dimension; those of another questionnaire or another scale have columns of their own."""
    dimensions = {
        (_asked(item.questionnaire, item.figures), slug): name
        for item in items
        if item.figures is not None
        for slug, name in item.dimension_names.items()
    }
    return tuple(
        BookField(f"{part}.{asked}.{slug}", head, "score", 13)
        for (asked, slug), name in dimensions.items()
        for part, head in (
            ("score", name),
            ("low", said(say.score_from(name=name))),
            ("high", said(say.score_to(name=name))),
        )
    )


def _asked(questionnaire: Questionnaire, figures: Figures) -> str:
    """What scores can be held against each other by."""
    scale = figures.scale
    return f"{questionnaire.id}.{scale.lowest:g}-{scale.highest:g}"


def _line(item: PortfolioLine, edition: str) -> tuple[dict[str, Value], dict[str, str]]:
    known: dict[str, Value] = {
        "name": item.name,
        "title": item.title,
        "phase": item.phase,
        "edition": edition,
        "file": item.file,
    }
    figures = item.figures
    if figures is None:
        return known, {}
    first = figures.first_problem
    is_placed = figures.place is not None
    values: dict[str, Value] = {
        **known,
        "sector": figures.sector or None,
        "people": figures.employees,
        "country": figures.country or None,
        "on": figures.assessed_on,
        "data": item.status,
        "answered": figures.completeness,
        **{
            f"{part}.{_asked(item.questionnaire, figures)}.{score.id}": value
            for score in figures.scores
            for part, value in (("score", score.score), ("low", score.low), ("high", score.high))
        },
        "open": len(figures.gates_next("open")) if is_placed else None,
        "unknown": len(figures.gates_next("unknown")) if is_placed else None,
        "first": called(first.name) if first else said(NO_PROBLEM),
        "sure": how_sure(first) if first else None,
        "done": figures.done,
        "actions": figures.actions,
        "snapshot": figures.last_snapshot_on,
        "review": figures.next_review_on,
    }
    return values, {"answered": number_words.percent(figures.completeness)}


def _gates(items: Sequence[PortfolioLine]) -> BookSheet:
    """Every gate with the assessments that do not meet it, those that most of them miss first."""
    rows = tuple(
        BookRow(
            gate.title,
            {
                "gate": gate.title,
                "phase": gate.phase,
                "open": len(gate.open),
                "unknown": len(gate.unknown),
                "met": len(gate.met),
                "who": _names(gate.open),
                "who-unknown": _names(gate.unknown),
            },
        )
        for gate in missed_gates(items)
    )
    fields = (
        BookField("gate", said(say.GATE), "long", 40),
        BookField("phase", said(say.PHASE), "whole", 8),
        BookField("open", said(say.NOT_MET), "whole", 9),
        BookField("unknown", said(say.NOT_KNOWN), "whole", 9),
        BookField("met", said(say.MET), "whole", 9),
        BookField("who", said(say.NOT_MET_BY), "long", 50),
        BookField("who-unknown", said(say.NOT_KNOWN_OF_WHOM), "long", 40),
    )
    about = said(say.WHAT_COMMONLY_MISSING_EACH_GATE)
    return BookSheet("common", said(say.GATES), about, fields, rows)


def _names(lines: Sequence[PortfolioLine]) -> str:
    """Whole names, as many as one cell holds; the rest is counted."""
    names = told_apart(lines)
    whole = ", ".join(names)
    if len(whole) <= MOST_CELL:
        return whole
    # The count is never longer than this one.
    room, kept = MOST_CELL - len(said(say.part_names_and_more(names="", kept=len(names)))), 0
    for name in names:
        room -= len(name) + 2
        if room < -2:
            break
        kept += 1
    return said(say.part_names_and_more(names=", ".join(names[:kept]), kept=len(names) - kept))


def _table(sheet: BookSheet, title: str, keys: Sequence[str]) -> TableNode:
    """Some columns of a sheet to read."""
    fields = [column for column in sheet.fields if column.key in keys]
    columns = tuple(
        ColumnNode(column.head, max(1.0, column.width / 10), "right" if column.is_number else "left")
        for column in fields
    )
    return TableNode(title, columns, tuple(tuple(_cell(row, column) for column in fields) for row in sheet.rows))


def _cell(row: BookRow, column: BookField) -> Cell:
    value = row.values.get(column.key)
    if isinstance(value, date):
        return day_words.day(value)
    if column.kind == "score":
        return number_words.score(value if isinstance(value, float) else None)
    words = row.words.get(column.key) or ("" if value is None else str(value))
    return Open(words) if column.key == "open" and value else words


def _headline(items: Sequence[PortfolioLine]) -> str:
    placed = [item.figures.place for item in items if item.figures]
    known = [place.counted_phase for place in placed if place is not None and place.counted_phase]
    parts = [said(say.part_phase(count=known.count(phase), phase=phase)) for phase in sorted(set(known))]
    rest = len(items) - len(known)
    parts += [said(say.part_borderline_or_not_known(rest=rest))] if rest else []
    return alone(list_words.and_list(parts)) or said(say.NO_ASSESSMENT)


def _number(items: Sequence[PortfolioLine]) -> str:
    return alone(say.part_assessments(assessments=len(items)))


def _dated(items: Sequence[PortfolioLine]) -> date:
    """The day of the newest assessment: the same folder gives the same files."""
    return max((item.figures.assessed_on for item in items if item.figures), default=date(2000, 1, 1))
