"""Many assessments side by side: one row for each, and which gates how many of them do not meet. No person is named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from readiness.document.book import FORMAT, Book, BookField, BookRow, BookSheet, Value
from readiness.document.tree import Cell, ColumnNode, Fact, Open, Paragraph, ReportTree, Section, TableNode
from readiness.model.assessment import Assessment
from readiness.model.placement import GateState
from readiness.present import phrases, tokens
from readiness.present.answering import answered_share
from readiness.present.findings import Findings
from readiness.present.phase.gates import STATE_WORDS
from readiness.present.plan.edited_plan import plan_rows
from readiness.present.plan.plan_standing import progress

TITLE: Final = "Machine-learning readiness: portfolio"
NO_PHASE: Final = "Not known yet"
NO_PROBLEM: Final = "None yet"


@dataclass(frozen=True)
class PortfolioItem:
    """One assessment of a portfolio, with the file that it came from."""

    file: str
    found: Findings
    assessment: Assessment

    @property
    def name(self) -> str:
        """What it is called in the portfolio."""
        return self.assessment.response.organization.name or self.assessment.name or self.file


def portfolio_book(items: Sequence[PortfolioItem], *, left_out: Sequence[tuple[str, str]] = ()) -> Book:
    """The portfolio as tables; `left_out` are files that could not be read, each with the reason."""
    sheets = [_overview(items), _gates(items)]
    if left_out:
        fields = (BookField("file", "File", "text", 40), BookField("why", "Why it is left out", "long", 80))
        rows = tuple(BookRow(name, {"file": name, "why": why}) for name, why in left_out)
        sheets.append(BookSheet("left-out", "Left out", "Files of the folder that could not be read.", fields, rows))
    return Book(TITLE, _number(items), _dated(items), (), tuple(sheets), {"format": f"{FORMAT} portfolio"})


def portfolio_tree(items: Sequence[PortfolioItem], *, left_out: Sequence[tuple[str, str]] = ()) -> ReportTree:
    """The same to read."""
    lines, gates = _overview(items), _gates(items)
    scores = [column.key for column in lines.fields if column.kind == "score"]
    stands = _table(lines, "Where each stands", ("name", "on", "phase", "data", "answered", *scores))
    does = _table(lines, "What each has to do", ("name", "open", "unknown", "first", "done", "actions"))
    common = _table(gates, gates.title, tuple(column.key for column in gates.fields))
    sections = [
        Section(lines.key, lines.title, _headline(items), lines.about, (stands, does)),
        Section(gates.key, gates.title, _common(items), gates.about, (common,)),
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
        sections=tuple(sections),
    )


def _overview(items: Sequence[PortfolioItem]) -> BookSheet:
    dimensions = {slug: name for item in items for slug, name in item.found.dimension_names.items()}
    fields = (
        BookField("name", "Organization", "text", 32),
        BookField("on", "Assessed on", "date", 13),
        BookField("phase", "Phase", "text", 14),
        BookField("data", "Data status", "text", 14),
        BookField("answered", "Answered", "percent", 11),
        *(BookField(f"score.{slug}", name, "score", 13) for slug, name in dimensions.items()),
        BookField("open", "Gates not met", "whole", 10),
        BookField("unknown", "Gates not known", "whole", 10),
        BookField("first", "First problem", "long", 34),
        BookField("done", "Actions done", "whole", 10),
        BookField("actions", "Actions planned", "whole", 10),
        BookField("file", "File", "text", 34),
    )
    rows = tuple(BookRow(item.file, values, words=words) for item in items for values, words in (_line(item),))
    about = (
        "Gates are those of the next phase. An empty score has too few answers; not known is not the same as not met."
    )
    return BookSheet("portfolio", "Portfolio", about, fields, rows)


def _line(item: PortfolioItem) -> tuple[dict[str, Value], dict[str, str]]:
    found, response = item.found, item.assessment.response
    outcome = found.outcome
    phase = outcome.placement.certain_phase if outcome.placement else None
    standing = progress(plan_rows(found, item.assessment.starts_on, today=response.assessed_on))
    share = answered_share(outcome.scorecard.completeness)
    first = outcome.ranking.first_problem
    values: dict[str, Value] = {
        "name": item.name,
        "on": response.assessed_on,
        "phase": f"Phase {phase}" if phase else NO_PHASE,
        "data": phrases.capital(phrases.status_words(outcome.data_status.level))
        if outcome.data_status.is_known
        else NO_PHASE,
        "answered": share,
        **{f"score.{score.id}": score.score for score in outcome.scorecard.dimensions},
        "open": len(found.open_gates) if outcome.placement else None,
        "unknown": len(found.unknown_gates) if outcome.placement else None,
        "first": first.name if first else NO_PROBLEM,
        "done": standing.done,
        "actions": standing.total,
        "file": item.file,
    }
    return values, {"answered": phrases.percent(share)}


def _gates(items: Sequence[PortfolioItem]) -> BookSheet:
    """Every gate with the assessments that do not meet it, those that most of them miss first."""
    names: dict[str, dict[GateState, list[str]]] = {}
    phases: dict[str, int] = {}
    for item in items:
        placement = item.found.outcome.placement
        for gate in placement.gates if placement else ():
            title = item.found.rubric.gate_by_id[gate.id].title
            names.setdefault(title, {"open": [], "unknown": [], "met": []})[gate.state].append(item.name)
            phases.setdefault(title, gate.phase)
    order = sorted(names, key=lambda title: (-len(names[title]["open"]), -len(names[title]["unknown"]), phases[title]))
    rows = tuple(
        BookRow(
            title,
            {
                "gate": title,
                "phase": phases[title],
                **{state: len(names[title][state]) for state in STATE_WORDS},
                "who": ", ".join(names[title]["open"]),
                "who-unknown": ", ".join(names[title]["unknown"]),
            },
        )
        for title in order
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


def _headline(items: Sequence[PortfolioItem]) -> str:
    placed = [item.found.outcome.placement for item in items]
    known = [place.certain_phase for place in placed if place is not None and place.certain_phase]
    parts = [f"{phrases.in_words(known.count(phase))} in phase {phase}" for phase in (1, 2, 3) if phase in known]
    rest = len(items) - len(known)
    parts += [f"{phrases.in_words(rest)} not known yet"] if rest else []
    return phrases.capital(phrases.and_list(parts)) or "No assessment"


def _common(items: Sequence[PortfolioItem]) -> str:
    rows = _gates(items).rows
    first = rows[0] if rows else None
    number = first.values["open"] if first else 0
    if first is None or not isinstance(number, int) or not number:
        return "No gate is known not to be met"
    return f"Most often missing: \u201c{first.values['gate']}\u201d, not met by {phrases.in_words(number)}"


def _number(items: Sequence[PortfolioItem]) -> str:
    return phrases.capital(phrases.count(len(items), "assessment"))


def _dated(items: Sequence[PortfolioItem]) -> date:
    """The day of the newest assessment: the same folder gives the same files."""
    return max((item.assessment.response.assessed_on for item in items), default=date(2000, 1, 1))
