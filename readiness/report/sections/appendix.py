"""Every answer with its note, what is unanswered, weights, method, sources and versions."""

from __future__ import annotations

from readiness.model.questionnaire import Dimension
from readiness.present import headlines, phrases, reasons
from readiness.report import theme
from readiness.report.blocks import Block, Text
from readiness.report.content import LEAST_GROUP, Brief
from readiness.report.layout import Section
from readiness.report.sections.group import unanswered
from readiness.report.sections.pieces import heading, opening, small_print
from readiness.report.table import Cell, Column, Open, Table

APPENDIX = "Appendix"


def appendix(brief: Brief) -> Section:
    """What a reader needs to check the report."""
    blocks = opening(brief, "appendix", APPENDIX, headlines.appendix_headline(brief.found))
    if brief.settings.with_raw_answers:
        for dimension in brief.content.questionnaire.dimensions:
            blocks += [heading(dimension.name, gap=16), _answers(brief, dimension)]
    else:
        blocks.append(Text("This copy leaves out single answers and notes, so that it can be shared.", gap=10))
    blocks += _unanswered(brief)
    blocks += _method(brief)
    blocks += _versions(brief)
    return Section("appendix", APPENDIX, tuple(blocks))


def _answers(brief: Brief, dimension: Dimension) -> Table:
    has_group = brief.has_group
    rows: list[tuple[Cell, ...]] = []
    for question in dimension.questions:
        answer = brief.found.response.answers.get(question.id)
        told = answer.given if answer and answer.given is not None else "skipped"
        words = reasons.given(brief.found, question.id, told)
        note = "\n".join(filter(None, [answer.reason, answer.evidence])) if answer else ""
        row: list[Cell] = [question.text, words if isinstance(told, int) else Open(words)]
        if has_group:
            row.append(_agreement(brief, question.id))
        rows.append((*row, note))
    columns = [Column("Question", 4.2, style=theme.CELL), Column("Answer", 3)]
    if has_group:
        columns.append(Column("Agreement", 1.7))
    columns.append(Column("Note", 4))
    return Table(columns, rows, padding=3.2, gap=3)


def _agreement(brief: Brief, question: str) -> str:
    pooled = brief.content.pooled
    entry = next((item for item in pooled.agreements if item.question == question), None) if pooled else None
    if entry is None or sum(entry.counts) < LEAST_GROUP:
        return f"not shown: fewer than {LEAST_GROUP}"
    words = {"discuss-first": "far apart", "discuss": "apart", "agreed": "agreed", "too-few": "too few"}
    return f"{words[entry.flag]}, {sum(entry.counts)} answers"


def _unanswered(brief: Brief) -> list[Block]:
    rows = unanswered(brief)
    title = f"{phrases.capital(phrases.count(len(rows), 'question'))} without a level"
    if not rows:
        return [heading("Nothing is left open", gap=18), Text("Every question has an answer with a level.", gap=3)]
    columns = (Column("Question", 8, style=theme.CELL), Column("Given", 2))
    return [heading(title, gap=18), Table(columns, [(text, Open(told)) for text, told in rows], padding=3, gap=3)]


def _method(brief: Brief) -> list[Block]:
    rubric, questionnaire = brief.content.rubric, brief.content.questionnaire
    weights = sorted({points.weight for points in rubric.points})
    double = [p for p in rubric.points if p.weight == weights[-1]] if len(weights) > 1 else []
    words = "Every question weighs the same."
    if double:
        words = (
            f"{phrases.capital(phrases.count(len(double), 'question'))} of {len(rubric.points)} "
            f"weigh {weights[-1]} times as much, "
            "because their sources name them as a step of the journey or of the data table."
        )
    preset = next((p for p in rubric.problems.presets if p.id == brief.content.outcome.ranking.preset), None)
    given = dict(brief.content.outcome.ranking.weights)
    parts = [f"{c.name} {phrases.percent(given[c.id])}" for c in rubric.problems.criteria if c.id in given]
    blocks: list[Block] = [heading("Weights", gap=18), Text(words, theme.NOTE, lead="Questions.", gap=3)]
    if parts:
        lead = f"Criteria of problems ({preset.name if preset else 'own weights'})."
        blocks.append(Text("; ".join(parts) + ".", theme.NOTE, lead=lead, gap=5))
    blocks.append(heading("Method", gap=18))
    blocks += small_print([(note.title, note.text) for note in questionnaire.method if note.kind != "limit"])
    sources = "; ".join(", ".join(filter(None, [entry.title, entry.author])) for entry in questionnaire.sources)
    if sources:
        blocks += [heading("Sources", gap=18), Text(f"{sources}.", theme.NOTE, gap=3)]
    return blocks


def _versions(brief: Brief) -> list[Block]:
    edition = brief.content.outcome.edition
    ranking = brief.content.outcome.ranking
    rows: list[tuple[Cell, ...]] = [
        ("Questionnaire", f"{edition.questionnaire} {edition.questionnaire_version}"),
        ("Rules", f"{edition.rubric} {edition.rubric_version}"),
        ("Fingerprint of both", edition.fingerprint or "not recorded"),
        ("Runs for the stability of the order", f"{ranking.draws:,} with seed {ranking.seed}"),
        ("Assessed on", brief.issued),
    ]
    columns = (Column("What this result rests on", 3), Column("Version", 7))
    return [heading("Versions", gap=18), Table(columns, rows, padding=3, has_row_headers=False, gap=3)]
