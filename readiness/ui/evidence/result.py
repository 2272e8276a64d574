"""What a check found, in the order in which a leader asks: three questions, one next step, then the rest."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from readiness.model.evidence import EvidenceReport, GroupGap, SmallestGroup
from readiness.present import phrases
from readiness.present.charts import DataTable
from readiness.present.data.evidence_charts import learning_curve, split_comparison
from readiness.present.data.evidence_words import EvidenceWords, tally
from readiness.ui import components
from readiness.ui.evidence.choosing import KIND_WORDS
from readiness.ui.results.tables import number_table, opening, plain_table
from readiness.ui.safe import esc


def three_questions(words: EvidenceWords) -> None:
    """Enough, clean enough, stored the right way; and the one next step."""
    components.listing(
        (
            ("Is it enough?", words.enough),
            ("Is it clean enough?", words.clean),
            ("Is it stored the right way?", words.stored),
        )
    )
    with components.panel("next-step"):
        st.html(f'<p class="num">The one next step</p><p class="t">{esc(words.next_step)}</p>')
    for warning in words.warnings:
        components.note(warning)


def problems(words: EvidenceWords) -> None:
    """What else the table could be used for."""
    if words.problems:
        components.section("This table could support", "Each with the one thing that is still needed.")
        components.html(_list(phrases.capital(text) + "." for text in words.problems))


def details(report: EvidenceReport, words: EvidenceWords) -> None:
    """What is behind the answer, to open one by one, and the fine print."""
    components.section("Details")
    parts = [
        ("Columns", _columns(report)),
        ("What stood out", _list(words.alarms) if words.alarms else ""),
        ("How the table was read", _list(words.notes) if words.notes else ""),
        ("Does it hold in an honest test?", _honest(report)),
        ("Would more rows help?", _curve(report)),
        ("People in the data", _people(report)),
        ("For specialists", _specialists(report)),
    ]
    components.html("".join(opening(title, inside) for title, inside in parts if inside))
    components.note(words.fine_print)


def bars(rows: Iterable[tuple[str, float, str]], sentence: str) -> str:
    """Horizontal bars for shares from 0 to 1, each with its name and its number; `sentence` says it all in words."""
    items = "".join(
        f'<li><span class="nm">{esc(name)}</span><span class="track"><b style="width:{_width(share)}%"></b></span>'
        f'<span class="v">{esc(printed)}</span></li>'
        for name, share, printed in rows
    )
    return (
        f'<figure class="ev-bars" role="img" aria-label="{esc(sentence)}"><ul aria-hidden="true">{items}</ul></figure>'
    )


def _width(share: float) -> int:
    return round(100 * min(1.0, max(0.0, share)))


def _list(texts: Iterable[str]) -> str:
    return f'<ul class="ev-list">{"".join(f"<li>{esc(text)}</li>" for text in texts)}</ul>'


def _columns(report: EvidenceReport) -> str:
    rows = []
    for column in report.columns:
        marks = [
            word
            for word, holds in (
                ("personal, left out", column.personal is not None),
                ("sensitive", column.is_sensitive),
                ("used" if report.answer is not None else "can be used", column.is_used),
            )
            if holds
        ]
        kind = phrases.capital(KIND_WORDS[column.kind])
        rows.append((column.name, kind, tally(column.blank), f"{column.distinct:,}", ", ".join(marks) or "\u2013"))
    return plain_table(("Column", "Holds", "Blank", "Different", "Remarks"), rows, "The columns of the table")


def _honest(report: EvidenceReport) -> str:
    chart = split_comparison(report)
    if chart is None:
        return ""
    drawn = bars([(bar.name, bar.score.skill, bar.printed) for bar in chart.bars], chart.alt)
    lead = "Share of the guess's error that the model removes. The careless test mixes old and new rows."
    return f'<p class="t">{esc(chart.title)}</p><p class="note">{esc(lead)}</p>{drawn}{_numbers(chart.table)}'


def _curve(report: EvidenceReport) -> str:
    chart = learning_curve(report)
    if chart is None or not chart.points:
        return ""
    printed = [row[1] for row in chart.table.rows]
    rows = [(f"{point.rows:,} rows", point.skill, text) for point, text in zip(chart.points, printed, strict=True)]
    lead = "Share of the guess's error that is removed after learning from more and more rows."
    drawn = bars(rows, chart.alt)
    return f'<p class="t">{esc(chart.title)}</p><p class="note">{esc(lead)}</p>{drawn}{_numbers(chart.table)}'


def _numbers(table: DataTable) -> str:
    return f'<div class="unseen">{number_table(table, "The same as numbers")}</div>'


def _people(report: EvidenceReport) -> str:
    texts = []
    if report.smallest_group is not None:
        texts.append(_smallest(report.smallest_group))
    if report.group_gap is not None:
        texts.append(_gap(report.group_gap))
    return _list(texts) if texts else ""


def _smallest(found: SmallestGroup) -> str:
    names = phrases.short_list([f"“{name}”" for name in found.columns])
    return (
        f"The smallest group of rows that are alike in {names} has {tally(found.size)} rows. "
        f"Rows in such small groups: {tally(found.rows_in_small_groups)}."
    )


def _gap(found: GroupGap) -> str:
    if found.best is None or found.worst is None:
        return f"The groups of “{found.column}” are too small to compare."
    best, worst = phrases.whole(100 * found.best), phrases.whole(100 * found.worst)
    return (
        f"It does not work equally well for all groups of “{found.column}”: "
        f"{best}% of the error removed for the best served, {worst}% for the worst."
    )


def _specialists(report: EvidenceReport) -> str:
    rows = [
        ("Rows", f"{report.rows:,}"),
        ("Rows read", f"{report.rows_read:,}"),
        ("Repeated rows", tally(report.duplicates)),
    ]
    if report.score is not None:
        score = report.score
        name = "AUC" if score.measure == "auc" else "R²"
        rows.append((name, f"{score.value:.3f} (likely {score.value_low:.3f} to {score.value_high:.3f})"))
        rows.append(("Skill", f"{score.skill:.3f} (likely {score.low:.3f} to {score.high:.3f})"))
    if report.tested is not None:
        rows.append(("Test", f"{report.tested.split} split, {report.tested.folds} folds"))
        left_out = ", ".join(report.tested.left_out)
        rows.append(("Left out as you said", left_out or "nothing"))
    rows.append(
        ("Band of data readiness", f"{report.grade.band} (C: it opens, B: it is faithful, A: it fits the question)")
    )
    rows.append(("Seed", str(report.seed)))
    return plain_table(("What", "Value"), rows, "Figures for specialists")
