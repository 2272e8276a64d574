"""Why this phase and not the next, the shortest way there, and the status of the data."""

from __future__ import annotations

from readiness.model.placement import Milestone, PathStep, Placement, ShortestPath, Swing
from readiness.present import charting, headlines, phase_words, phrases, reasons
from readiness.present.findings import Findings
from readiness.report import theme
from readiness.report.blocks import Block, Text
from readiness.report.content import Brief
from readiness.report.drawings import ladders
from readiness.report.layout import Section
from readiness.report.sections.pieces import heading, opening, points
from readiness.report.table import Cell, Column, Open, Table

PLACEMENT = "Placement"
DATA = "Data status"
MOST_STEPS = 12


def placement(brief: Brief) -> Section:
    """The gates with what was found, the answers that decide, and the least-cost way up."""
    found = brief.found
    place = found.placement
    blocks = opening(brief, "placement", PLACEMENT, headlines.placement_headline(found))
    blocks.append(ladders.phase_ladder(charting.phase_ladder(found), height=28, gap=14))
    blocks.append(Text(phase_words.phase_reason(found), gap=10))
    blocks += [heading("The gates and the answers behind them", gap=16), _gate_table(found)]
    blocks += _what_would_change(found, place)
    blocks += _shortest_path(found, place)
    return Section("placement", PLACEMENT, tuple(blocks))


def _gate_table(found: Findings) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for gate in found.placement.gates:
        if gate.phase > found.target_phase:
            continue
        title = found.rubric.gate_by_id[gate.id].title
        state = reasons.STATE_WORDS[gate.state]
        rows.append((gate.id, title, reasons.gate_found(found, gate), state if gate.is_met else Open(state)))
    columns = (
        Column("Gate", 0.7),
        Column("What it asks", 3.6),
        Column("What was found", 5, limit=260),
        Column("State", 1.3),
    )
    return Table(columns, rows, padding=3.4, gap=3)


def _what_would_change(found: Findings, place: Placement) -> list[Block]:
    entries = []
    if place.downs:
        entries.append(("The placement rests on", _swings(found, place.downs)))
    if place.ups:
        entries.append(("One answer would lift it:", _swings(found, place.ups)))
    elif place.placed < 3:
        entries.append(
            (
                "No single answer lifts it.",
                f"{_open_gates(found)} must be met before {phrases.phase(place.placed + 1)}.",
            )
        )
    likely = [(number, share) for number, share in enumerate(place.probability, 1) if share >= 0.005]
    if len(likely) > 1:
        shares = ", ".join(f"phase {number} {phrases.percent(share)}" for number, share in likely)
        entries.append(("How likely each phase is,", f"given how sure people are of their answers: {shares}."))
    return [heading("What would change the placement", gap=20), *points(entries)]


def _open_gates(found: Findings) -> str:
    number = len(found.open_gates)
    names = phrases.short_list([gate.id for gate in found.open_gates], 7)
    return f"{phrases.capital(phrases.count(number, 'gate'))} ({names})"


def _swings(found: Findings, swings: tuple[Swing, ...]) -> str:
    seen = dict.fromkeys(swing.question for swing in swings)
    texts = [entry.text for slug in seen if (entry := found.question(slug)) is not None]
    return f"{phrases.count(len(texts), 'answer')}: {_some(texts, 3)}"


def _some(texts: list[str], most: int) -> str:
    rest = f" \u00b7 and {phrases.in_words(len(texts) - most)} more" if len(texts) > most else ""
    return " \u00b7 ".join(texts[:most]) + rest


def _shortest_path(found: Findings, place: Placement) -> list[Block]:
    path = place.path
    if path is None or not (path.steps or path.find_out or path.milestones):
        return []
    rows = _path_rows(found, path)
    blocks: list[Block] = [heading(f"The shortest way to {phrases.phase(path.to_phase)}", gap=20)]
    if path.find_out:
        texts = [entry.text for unknown in path.find_out if (entry := found.question(unknown.question)) is not None]
        lead = f"First find out {phrases.count(len(path.find_out), 'answer')}."
        blocks.append(Text(_some(texts, 5), lead=lead, gap=4, is_heading=bool(rows)))
    if rows:
        columns = (
            Column("Question", 4),
            Column("Now", 1.2),
            Column("Needed", 2.6),
            Column("Action", 2.6),
            Column("Gates", 1.2),
        )
        blocks.append(Table(columns, rows[:MOST_STEPS], padding=3.2, gap=3))
    left_out = max(0, len(rows) - MOST_STEPS)
    texts = [_milestone(entry) for entry in path.milestones]
    if left_out:
        texts.append(f"{phrases.capital(phrases.count(left_out, 'more step'))} in the list of actions.")
    if texts:
        lead = "Then time must pass." if rows else "What remains is use and time."
        blocks.append(Text(" ".join(texts), theme.NOTE, lead=lead, gap=6))
    return blocks


def _path_rows(found: Findings, path: ShortestPath) -> list[tuple[Cell, ...]]:
    """One row for each question to raise, from its level today to the one needed."""
    steps: dict[str, list[PathStep]] = {}
    for step in path.steps:
        steps.setdefault(step.question, []).append(step)
    rows: list[tuple[Cell, ...]] = []
    for question, taken in steps.items():
        entry = found.question(question)
        last = max(taken, key=lambda step: step.to_level)
        wanted = f"level {last.to_level}"
        if entry:
            wanted += f": {phrases.lower_first(entry.levels[last.to_level].short)}"
        gates = tuple(sorted({gate for step in taken for gate in step.gates}))
        action = found.action_title(last.action) if last.action else "Extend what is there"
        now = f"level {min(step.from_level for step in taken)}"
        rows.append((entry.text if entry else question, now, wanted, action, _ids(gates)))
    return rows


def _ids(gates: tuple[str, ...]) -> str:
    return phrases.short_list(gates, 3)


def _milestone(entry: Milestone) -> str:
    texts = {
        "first-workload": "A first model goes to work.",
        "weeks-in-use": f"Real users use it for {phrases.count(entry.needed, 'week')}.",
        "monitor-running": "Every running model is watched.",
        "multiple-workloads": f"{phrases.capital(phrases.count(entry.needed, 'model'))} run in two business areas.",
    }
    return f"{texts[entry.kind].rstrip('.')} (gate {entry.gate})."


def data(brief: Brief) -> Section:
    """The status of the data, by what is there and what brings the next one."""
    found = brief.found
    chart = charting.status_ladder(found)
    blocks = opening(brief, "data", DATA, headlines.data_headline(found))
    blocks.append(ladders.status_ladder(chart, gap=14))
    rows: list[tuple[Cell, ...]] = [
        (rule.name, rule.meaning, rule.next_step or "\u2013") for rule in found.rubric.data_status.statuses
    ]
    columns = (Column("Status", 1.2), Column("What it means", 5), Column("The step after it", 4))
    blocks += [heading("What each status means", gap=18), Table(columns, rows, padding=3.2, gap=3)]
    quality = found.rubric.data_status.quality_question
    answer = found.response.answers.get(quality)
    entry = found.question(quality)
    if entry:
        told = answer.given if answer and answer.given is not None else "skipped"
        words = phrases.capital(reasons.given(found, quality, told))
        blocks.append(Text(f"{entry.text} {words}.", theme.NOTE, lead="Quality stands beside it.", gap=8))
    return Section("data", DATA, tuple(blocks))
