"""Many assessments side by side: one row for each, and which gates how many of them do not meet. No person is named."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from readiness.document.book import FORMAT, MOST_CELL, Book, BookField, BookRow, BookSheet, Value
from readiness.document.tree import Cell, ColumnNode, Fact, Open, Paragraph, ReportTree, Section, TableNode
from readiness.model.figures import Figures
from readiness.model.questionnaire import Questionnaire
from readiness.present import phrases, tokens
from readiness.present.portfolio.lines import NO_PROBLEM, PortfolioLine, edition_names, how_sure
from readiness.present.portfolio.missing import headline, missed_gates

TITLE: Final = "Machine-learning readiness: portfolio"


def portfolio_book(items: Sequence[PortfolioLine], *, left_out: Sequence[tuple[str, str]] = ()) -> Book:
    """The portfolio as tables; `left_out` are files that could not be read, each with the reason."""
    sheets = [_overview(items), _gates(items)]
    if left_out:
        fields = (BookField("file", "File", "text", 40), BookField("why", "Why it is left out", "long", 80))
        rows = tuple(BookRow(name, {"file": name, "why": why}) for name, why in left_out)
        sheets.append(BookSheet("left-out", "Left out", "Files of the folder that could not be read.", fields, rows))
    return Book(TITLE, _number(items), _dated(items), (), tuple(sheets), {"format": f"{FORMAT} portfolio"})


def portfolio_tree(items: Sequence[PortfolioLine], *, left_out: Sequence[tuple[str, str]] = ()) -> ReportTree:
    """The same to read."""
    lines, gates = _overview(items), _gates(items)
    scores = [column.key for column in lines.fields if column.key.startswith("score.")]
    stands = _table(lines, "Where each stands", ("name", "on", "phase", "data", "answered", *scores))
    does = _table(lines, "What each has to do", ("name", "open", "unknown", "first", "done", "actions"))
    common = _table(gates, gates.title, tuple(column.key for column in gates.fields))
    sections = [
        Section(lines.key, lines.title, _headline(items), lines.about, (stands, does)),
        Section(gates.key, gates.title, headline(missed_gates(items)), gates.about, (common,)),
    ]
    if left_out:
        told = tuple(Paragraph(why, lead=name) for name, why in left_out)
        number = phrases.capital(phrases.count(len(left_out), "file"))
        sections.append(Section("left-out", "Left out", f"{number} could not be read", "", told))
    return ReportTree(
        title=TITLE,
        promise="Where each stands, and what is commonly missing.",
        subject=TITLE,
        language="en-GB",
        organization=_number(items),
        author="",
        issued=phrases.day(_dated(items)),
        dated=_dated(items),
        confidentiality="",
        contents_title="Contents",
        facts=(Fact("Assessments", str(len(items))), Fact("Newest", phrases.day(_dated(items)))),
        accent=tokens.BLUE,
        logo=b"",
        logo_of="",
        imprint=(),
        sections=tuple(sections),
    )


def _overview(items: Sequence[PortfolioLine]) -> BookSheet:
    has_files = any(item.file for item in items)
    fields = (
        BookField("name", "Organization", "text", 32),
        BookField("title", "Assessment", "text", 32),
        BookField("sector", "Sector", "text", 20),
        BookField("people", "People", "whole", 9),
        BookField("country", "Country", "text", 16),
        BookField("on", "Assessed on", "date", 13),
        BookField("phase", "Phase", "text", 34),
        BookField("data", "Data status", "text", 14),
        BookField("answered", "Answered", "percent", 11),
        *_score_fields(items),
        BookField("open", "Gates not met", "whole", 10),
        BookField("unknown", "Gates not known", "whole", 10),
        BookField("first", "First problem", "long", 34),
        BookField("sure", "How sure", "text", 18),
        BookField("done", "Actions done", "whole", 10),
        BookField("actions", "Actions planned", "whole", 10),
        BookField("snapshot", "Last snapshot", "date", 13),
        BookField("review", "Next review", "date", 13),
        BookField("edition", "Questions", "text", 18),
        *((BookField("file", "File", "text", 34),) if has_files else ()),
    )
    editions = edition_names(items)
    lines = (_line(item, editions[item.edition, item.fingerprint]) for item in items)
    rows = tuple(BookRow(item.key, values, words=words) for item, (values, words) in zip(items, lines, strict=True))
    about = (
        "Gates are those of the next phase. Each score stands between the lowest and the highest it can have; an empty "
        "one has too few answers. Not known is not the same as not met."
    )
    if len(editions) > 1:
        about += " The column Questions tells which version of questions and rules is behind a row: compare within one."
    return BookSheet("portfolio", "Portfolio", about, fields, rows)


def _score_fields(items: Sequence[PortfolioLine]) -> tuple[BookField, ...]:
    """Three columns for each dimension; those of another questionnaire or another scale have columns of their own."""
    dimensions = {
        (_asked(item.questionnaire, item.figures), slug): name
        for item in items
        if item.figures is not None
        for slug, name in item.dimension_names.items()
    }
    return tuple(
        BookField(f"{part}.{asked}.{slug}", f"{name}{words}", "score", 13)
        for (asked, slug), name in dimensions.items()
        for part, words in (("score", ""), ("low", ", from"), ("high", ", to"))
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
        "first": first.name if first else NO_PROBLEM,
        "sure": how_sure(first) if first else None,
        "done": figures.done,
        "actions": figures.actions,
        "snapshot": figures.last_snapshot_on,
        "review": figures.next_review_on,
    }
    return values, {"answered": phrases.percent(figures.completeness)}


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
        BookField("gate", "Gate", "long", 40),
        BookField("phase", "Phase", "whole", 8),
        BookField("open", "Not met", "whole", 9),
        BookField("unknown", "Not known", "whole", 9),
        BookField("met", "Met", "whole", 9),
        BookField("who", "Not met by", "long", 50),
        BookField("who-unknown", "Not known of", "long", 40),
    )
    about = (
        "What is commonly missing: each gate with those who do not meet it. Those of whom it is not known stand apart."
    )
    return BookSheet("common", "Gates", about, fields, rows)


def _names(lines: Sequence[PortfolioLine]) -> str:
    """Whole names, as many as one cell holds; the rest is counted."""
    names = [line.name for line in lines]
    whole = ", ".join(names)
    if len(whole) <= MOST_CELL:
        return whole
    # The count is never longer than this one.
    room, kept = MOST_CELL - len(f" and {len(names)} more"), 0
    for name in names:
        room -= len(name) + 2
        if room < -2:
            break
        kept += 1
    return f"{', '.join(names[:kept])} and {len(names) - kept} more"


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
        return phrases.day(value)
    if column.kind == "score":
        return phrases.score(value if isinstance(value, float) else None)
    words = row.words.get(column.key) or ("" if value is None else str(value))
    return Open(words) if column.key == "open" and value else words


def _headline(items: Sequence[PortfolioLine]) -> str:
    placed = [item.figures.place for item in items if item.figures]
    known = [place.certain_phase for place in placed if place is not None and place.certain_phase]
    parts = [f"{phrases.in_words(known.count(phase))} in phase {phase}" for phase in sorted(set(known))]
    rest = len(items) - len(known)
    parts += [f"{phrases.in_words(rest)} not known yet"] if rest else []
    return phrases.capital(phrases.and_list(parts)) or "No assessment"


def _number(items: Sequence[PortfolioLine]) -> str:
    return phrases.capital(phrases.count(len(items), "assessment"))


def _dated(items: Sequence[PortfolioLine]) -> date:
    """The day of the newest assessment: the same folder gives the same files."""
    return max((item.figures.assessed_on for item in items if item.figures), default=date(2000, 1, 1))
