"""What a check found, in the order in which a leader asks: three questions, one next step, then the rest."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from readiness.model.evidence import EvidenceReport, GroupGap, SmallestGroup
from readiness.present import list_words, number_words
from readiness.present.charts import DataTable
from readiness.present.data.evidence_charts import learning_curve, split_comparison
from readiness.present.data.evidence_words import EvidenceWords, tally
from readiness.ui import components
from readiness.ui.evidence.choosing import KIND_WORDS
from readiness.ui.results.tables import number_table, opening, plain_table
from readiness.ui.safe import esc
from readiness.words import alone, said
from readiness.words.say import tables as say


def three_questions(words: EvidenceWords) -> None:
    """Enough, clean enough, stored the right way; and the one next step."""
    components.listing(
        (
            (said(say.IS_IT_ENOUGH), words.enough),
            (said(say.IS_IT_CLEAN_ENOUGH), words.clean),
            (said(say.IS_IT_STORED_RIGHT_WAY), words.stored),
        )
    )
    with components.panel("next-step"):
        st.html(f'<p class="num">{esc(said(say.ONE_NEXT_STEP))}</p><p class="t">{esc(words.next_step)}</p>')
    for warning in words.warnings:
        components.note(warning)


def problems(words: EvidenceWords) -> None:
    """What else the table could be used for."""
    if words.problems:
        components.section(said(say.THIS_TABLE_COULD_SUPPORT), said(say.EACH_WITH_ONE_THING))
        components.html(_list(list_words.sentence(alone(text)) for text in words.problems))


def details(report: EvidenceReport, words: EvidenceWords) -> None:
    """What is behind the answer, to open one by one, and the fine print."""
    components.section(said(say.DETAILS))
    parts = [
        (said(say.COLUMNS), _columns(report)),
        (said(say.WHAT_STOOD_OUT), _list(words.alarms) if words.alarms else ""),
        (said(say.HOW_TABLE_WAS_READ), _list(words.notes) if words.notes else ""),
        (said(say.DOES_IT_HOLD_IN_HONEST), _honest(report)),
        (said(say.WOULD_MORE_ROWS_HELP), _curve(report)),
        (said(say.PEOPLE_IN_DATA), _people(report)),
        (said(say.FOR_SPECIALISTS), _specialists(report)),
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
                (said(say.PART_PERSONAL_LEFT_OUT), column.personal is not None),
                (said(say.PART_SENSITIVE), column.is_sensitive),
                (said(say.PART_USED if report.answer is not None else say.PART_CAN_BE_USED), column.is_used),
            )
            if holds
        ]
        kind = alone(KIND_WORDS[column.kind])
        rows.append(
            (
                column.name,
                kind,
                tally(column.blank),
                number_words.counted(column.distinct),
                list_words.row(marks) or "\u2013",
            )
        )
    return plain_table(
        (said(say.COLUMN), said(say.HOLDS), said(say.BLANK), said(say.DIFFERENT), said(say.REMARKS)),
        rows,
        said(say.COLUMNS_OF_TABLE),
    )


def _honest(report: EvidenceReport) -> str:
    chart = split_comparison(report)
    if chart is None:
        return ""
    drawn = bars([(bar.name, bar.score.skill, bar.printed) for bar in chart.bars], chart.alt)
    lead = said(say.SHARE_OF_GUESSS_ERROR)
    return f'<p class="t">{esc(chart.title)}</p><p class="note">{esc(lead)}</p>{drawn}{_numbers(chart.table)}'


def _curve(report: EvidenceReport) -> str:
    chart = learning_curve(report)
    if chart is None or not chart.points:
        return ""
    printed = [row[1] for row in chart.table.rows]
    rows = [
        (said(say.rows_alone(rows=point.rows)), point.skill, text)
        for point, text in zip(chart.points, printed, strict=True)
    ]
    lead = said(say.SHARE_OF_ERROR_BY_ROWS)
    drawn = bars(rows, chart.alt)
    return f'<p class="t">{esc(chart.title)}</p><p class="note">{esc(lead)}</p>{drawn}{_numbers(chart.table)}'


def _numbers(table: DataTable) -> str:
    return f'<div class="unseen">{number_table(table, said(say.SAME_AS_NUMBERS))}</div>'


def _people(report: EvidenceReport) -> str:
    texts = []
    if report.smallest_group is not None:
        texts.append(_smallest(report.smallest_group))
    if report.group_gap is not None:
        texts.append(_gap(report.group_gap))
    return _list(texts) if texts else ""


def _smallest(found: SmallestGroup) -> str:
    names = list_words.short_list([list_words.quoted(name) for name in found.columns])
    return said(
        say.smallest_group_of_rows(names=names, tally=tally(found.size), other_tally=tally(found.rows_in_small_groups))
    )


def _gap(found: GroupGap) -> str:
    if found.best is None or found.worst is None:
        return said(say.groups_of_are_too_small(column=found.column))
    best, worst = number_words.whole(100 * found.best), number_words.whole(100 * found.worst)
    return said(say.it_does_not_work_equally(column=found.column, best=best, worst=worst))


def _specialists(report: EvidenceReport) -> str:
    rows = [
        (said(say.ROWS), number_words.counted(report.rows)),
        (said(say.ROWS_READ), number_words.counted(report.rows_read)),
        (said(say.REPEATED_ROWS), tally(report.duplicates)),
    ]
    if report.score is not None:
        score = report.score
        name = "AUC" if score.measure == "auc" else "R²"
        rows.append((name, _likely(score.value, score.value_low, score.value_high)))
        rows.append((said(say.SKILL), _likely(score.skill, score.low, score.high)))
    if report.tested is not None:
        rows.append((said(say.TEST), said(say.split_folds(split=report.tested.split, folds=report.tested.folds))))
        left_out = list_words.row(report.tested.left_out)
        rows.append((said(say.LEFT_OUT_AS_YOU_SAID), left_out or said(say.PART_NOTHING)))
    rows.append((said(say.BAND_OF_DATA_READINESS), said(say.c_it_opens_b(band=report.grade.band))))
    rows.append((said(say.SEED), str(report.seed)))
    return plain_table((said(say.WHAT), said(say.VALUE)), rows, said(say.FIGURES_FOR_SPECIALISTS))


def _likely(value: float, low: float, high: float) -> str:
    shown = [number_words.decimals(each, 3) for each in (value, low, high)]
    return said(say.likely_between(value=shown[0], low=shown[1], high=shown[2]))
