"""The shortest way to the next phase: what to answer and find out, what to do, what only perhaps, milestones."""

from __future__ import annotations

from readiness.present import list_words
from readiness.present.phase.pathway import AS_FAR_AS_KNOWN, IF_LOW, Goal, Unknown, Way, WayStep
from readiness.ui.results.tables import opening
from readiness.ui.safe import esc
from readiness.words import alone, said
from readiness.words.say import results as say

SHOWN = 6


def way_list(way: Way) -> str:
    """The way as numbered rows; of each group beyond the first six the rest opens on demand."""
    parts = []
    if way.unanswered:
        already = say.may_be_in_place_already(questions=len(way.unanswered), answer_first=way.answer_first)
        parts.append(_missing(said(already), way.unanswered))
    if way.unsure:
        why = said(say.PART_WHAT_NOBODY_KNOWS_OR_WHAT)
        parts.append(_missing(list_words.labelled(way.find_out_first, why), way.unsure))
    if way.certain:
        parts.append(_group(said(AS_FAR_AS_KNOWN) if way.supposed else "", way.certain, 1))
    if way.supposed:
        parts.append(_group(said(IF_LOW), way.supposed, len(way.certain) + 1))
    if way.milestones:
        rows = "".join(_goal(goal) for goal in way.milestones)
        parts.append(f'<p class="rs-sub">{esc(said(say.MILESTONES))}</p><ul class="rs-miles">{rows}</ul>')
    return "".join(parts)


def _group(title: str, steps: tuple[WayStep, ...], start: int) -> str:
    first, rest = steps[:SHOWN], steps[SHOWN:]
    more = (
        opening(said(say.NEXT_STEPS) if len(rest) > 1 else said(say.NEXT_STEP), _steps(rest, start + SHOWN))
        if rest
        else ""
    )
    head = f'<p class="rs-sub">{esc(title)}</p>' if title else ""
    return f"{head}{_steps(first, start)}{more}"


def _goal(goal: Goal) -> str:
    leads = f"<span>{esc(said(say.by_way(actions=list_words.clauses(goal.actions))))}</span>" if goal.actions else ""
    return f'<li><i aria-hidden="true"></i><p>{esc(goal.text)}{leads}</p></li>'


def _missing(title: str, entries: tuple[Unknown, ...]) -> str:
    rows = "".join(f"<li>{esc(each.question)} <span>{esc(alone(each.given))}</span></li>" for each in entries)
    return opening(title, f'<ul class="dots">{rows}</ul>', is_open=len(entries) <= SHOWN)


def _steps(steps: tuple[WayStep, ...], start: int) -> str:
    rows = "".join(_step(step, number) for number, step in enumerate(steps, start))
    return f'<ol class="rs-way" start="{start}">{rows}</ol>'


def _step(step: WayStep, number: int) -> str:
    raises = "".join(
        f'<p class="raise"><span>{esc(each.question)}</span> '
        f"{esc(said(say.raised_from_to(now=each.now, then=each.then)))}</p>"
        for each in step.raises
    )
    facts = list_words.row((said(say.effort_effort(effort=step.effort)) if step.effort else "", step.when))
    gates = esc(said(say.serves_gates(gates=len(step.gates))))
    serves = f'<span class="serves"><i aria-hidden="true"></i>{gates}</span>' if step.gates else ""
    return (
        f'<li><b class="n">{number}</b><div><h3>{esc(step.title)}</h3>{raises}</div>'
        f'<p class="eff">{serves}<span>{esc(alone(facts))}</span></p></li>'
    )
