"""Why this phase and not the next, the shortest way there, and the status of the data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from readiness.document.tree import (
    Cell,
    ColumnNode,
    Heading,
    Node,
    Open,
    Paragraph,
    Section,
    TableNode,
)
from readiness.model.base import STATUSES
from readiness.model.placement import Placement
from readiness.present import contradiction_words, headlines, list_words, reasons
from readiness.present.charts import StatusLadder, charting
from readiness.present.findings import Findings
from readiness.present.handout import models
from readiness.present.handout.brief import Brief
from readiness.present.handout.pieces import figure, points, table_of
from readiness.present.phase import certainty, gates, gates_left, pathway, phase_words
from readiness.present.phase.settling_words import Where, settling_facts
from readiness.words import Message, alone, said
from readiness.words.say import handout as say

PLACEMENT = say.PLACEMENT
DATA = say.DATA_STATUS
GATES = say.GATES_ANSWERS_BEHIND_THEM
STATUS_WORDS = say.WHAT_THESE_WORDS_MEAN
MOST_QUESTIONS = 12
FIRST_QUESTIONS = 3
APPENDIX, TEAM = say.APPENDIX, say.TEAM_ROLES
_TOLD_IN: Final[Mapping[Where, tuple[str, Message]]] = {
    "models": ("models", models.MODELS),
    "people": ("team", TEAM),
    "question": ("appendix", APPENDIX),
}
FEW_ROWS = 2  # with so few rows, row headers would leave hardly any data cells


def placement(brief: Brief) -> Section:
    """The gates with what was found, the answers that decide, and the least-cost way up."""
    found = brief.found
    place = found.placement
    nodes: list[Node] = []
    nodes.append(figure("phase", phase_words.ladder(), charting.phase_ladder(found), height=28, gap=14))
    nodes.append(Paragraph(phase_words.phase_reason(found), gap=10))
    nodes += [Heading(said(GATES), gap=16), _gate_table(found)]
    nodes += [Paragraph(words, "note", gap=4) for words in contradiction_words.sentences(found)]
    nodes += [*_what_would_change(found, place), *_what_would_settle(brief)]
    nodes += _shortest_path(found, brief.content.assessment.starts_on)
    return Section("placement", said(PLACEMENT), headlines.placement_headline(found), "", tuple(nodes))


def _gate_table(found: Findings) -> TableNode:
    rows: list[tuple[Cell, ...]] = []
    for gate in found.placement.gates:
        if gate.phase > found.target_phase:
            continue
        title = found.rubric.gate_by_id[gate.id].title
        state = said(gates.STATE_WORDS[gate.state])
        rows.append((gate.id, title, gates.gate_parts_found(found, gate), state if gate.is_met else Open(state)))
    columns = (
        ColumnNode(said(say.GATE), 0.7),
        ColumnNode(said(say.WHAT_ASKS), 3.6),
        ColumnNode(said(say.WHAT_WAS_FOUND), 5),
        ColumnNode(said(say.STATE), 1.4),
    )
    return table_of(said(GATES), columns, rows, key="gates", padding=3.4, gap=3)


def _what_would_change(found: Findings, place: Placement) -> list[Node]:
    entries = []
    down, up = certainty.lowering_changes(found), certainty.lifting_changes(found)
    if down:
        entries.append((said(say.placement_rests_answers(down=len(down))), _questions(down)))
    if place.lacks_models:
        entries.append((said(say.ONE_FACT_MISSING), certainty.models_first()))
    elif up:
        title = said(say.ONE_ANSWER_WOULD_LIFT) if len(up) == 1 else said(say.any_one_would_lift(up=len(up)))
        entries.append((title, _questions(up)))
    elif found.gates_left:
        entries.append((said(say.NO_SINGLE_ANSWER_LIFTS), f"{alone(gates_left.gates_left(found))}."))
    entries.append((said(say.HOW_SURE), f"{certainty.certainty_sentence(found)} {_chances(place)}".rstrip()))
    return [Heading(said(say.WHAT_WOULD_CHANGE_PLACEMENT), gap=20), *points(entries)]


def _what_would_settle(brief: Brief) -> list[Node]:
    """The facts that would settle the phase of which another section tells more, each leading there.

    As long as no model is told of, no section tells more of them.
    """
    found = brief.found
    here = {where: told for where, told in _TOLD_IN.items() if where != "models" or models.has_models(found)}
    told_in = [(fact, *here[fact.where]) for fact in settling_facts(found) if fact.where in here]
    return [
        Paragraph(said(say.settled_in(request=fact.request, section=said(title))), "note", gap=4, leads_to=slug)
        for fact, slug, title in told_in
        if not brief.leaves_out(slug)
    ]


def _chances(place: Placement) -> str:
    is_open = place.is_certain and max(place.probability) < 1
    return said(say.chances(probability_line=certainty.probability_line(place))) if is_open else ""


def _questions(changes: Sequence[certainty.DecidingAnswer]) -> str:
    return " ".join(change.question for change in changes)


def _asked(texts: list[str]) -> str:
    """All questions, or, where they are most of the questionnaire, the first of them and where all stand."""
    if len(texts) <= MOST_QUESTIONS:
        return " ".join(texts)
    return said(say.app_lists_all_them_page(texts=" ".join(texts[:FIRST_QUESTIONS])))


def _shortest_path(found: Findings, starts_on: date) -> list[Node]:
    """What to find out, what to do with the answers it raises, and what only time brings."""
    way = pathway.shortest_way(found, starts_on)
    if way is None or not (way.steps or way.find_out or way.milestones):
        return []
    title = said(say.shortest_way_is(phase=way.to_phase, way=way.part))
    nodes: list[Node] = [Heading(title, gap=20)]
    for lead, entries in ((way.answer_first, way.unanswered), (way.find_out_first, way.unsure)):
        if entries:
            texts = [unknown.question for unknown in entries]
            nodes.append(Paragraph(_asked(texts), lead=f"{lead}.", gap=4, stays=bool(way.certain)))
    if way.certain:
        columns = (
            ColumnNode(said(say.DO_THIS), 3.6, limit=160),
            ColumnNode(said(say.THEN_THIS_TRUE), 5.8, look="small"),
            ColumnNode(said(say.EFFORT), 0.9, look="small"),
            ColumnNode(said(say.GATES), 1.4, look="small"),
        )
        rows = [(_dated(way, step), _reached(found, step), step.effort, ", ".join(step.gates)) for step in way.certain]
        is_long = len(rows) > FEW_ROWS
        nodes.append(table_of(title, columns, rows, key="way", padding=2.1, has_row_headers=is_long, gap=3))
    if way.not_reached:
        nodes.append(Paragraph(way.not_reached, "note", gap=4))
    if way.supposed:
        titles = " ".join(f"{step.title}." for step in way.supposed)
        nodes.append(Paragraph(titles, lead=f"{said(pathway.IF_LOW)}.", gap=6))
    if way.milestones:
        lead = said(say.THEN_THIS_MUST_BE_TRUE) if way.steps else said(say.WHAT_REMAINS)
        nodes.append(Paragraph(way.reached, "note", lead=lead, gap=4))
    return nodes


def _dated(way: pathway.Way, step: pathway.WayStep) -> str:
    """What to do, and that the plan has no date for it."""
    return said(say.part_no_date_yet(title=step.title)) if step.title in way.without_date else step.title


def _reached(found: Findings, step: pathway.WayStep) -> str:
    """The answers that the step raises, with what will be said then; without any, what its gates ask for."""
    raised = [f"{each.question} {each.then}" for each in step.raises]
    return list_words.clauses(raised or [found.rubric.gate_by_id[gate].title for gate in step.gates])


def data(brief: Brief) -> Section:
    """The status of the data, by what is there and what brings the next one."""
    found = brief.found
    chart = charting.status_ladder(found)
    nodes: list[Node] = [figure("data-status", said(DATA), chart, gap=14)]
    rows: list[tuple[Cell, ...]] = [
        (rule.name, rule.meaning, rule.next_step or "\u2013")
        for rule in found.rubric.data_status.statuses
        if rule.status in _statuses_to_explain(chart)
    ]
    columns = (
        ColumnNode(said(say.STATUS), 1.2),
        ColumnNode(said(say.WHAT_MEANS), 5),
        ColumnNode(said(say.STEP_AFTER), 4),
    )
    nodes += [Heading(said(STATUS_WORDS), gap=18), table_of(said(STATUS_WORDS), columns, rows, padding=3.2, gap=3)]
    quality = found.rubric.data_status.quality_question
    answer = found.response.answers.get(quality)
    entry = found.question(quality)
    if entry:
        told = answer.given if answer and answer.given is not None else "skipped"
        words = alone(reasons.given(found, quality, told))
        nodes.append(Paragraph(f"{entry.text} {words}.", "note", lead=said(say.QUALITY_ASKED_SEPARATELY), gap=8))
    return Section("data", said(DATA), headlines.data_headline(found), "", tuple(nodes))


def _statuses_to_explain(chart: StatusLadder) -> set[str]:
    """Every status shown as reached or possible, and the one that comes after it."""
    places = {place for row in chart.rows for place in (row.reached, row.possible)}
    return {STATUSES[place] for place in range(len(STATUSES)) if {place, place - 1} & places}
