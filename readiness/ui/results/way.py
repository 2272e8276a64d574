"""The shortest way to the next phase: step 0 to find out, then things to do, then milestones."""

from __future__ import annotations

from readiness.present.pathway import Goal, Way, WayStep
from readiness.present.phrases import capital, count
from readiness.ui.results.tables import opening
from readiness.ui.safe import esc

SHOWN = 6


def way_list(way: Way) -> str:
    """The way as numbered rows; beyond the first six the rest opens on demand."""
    parts = [_find_out(way)] if way.find_out else []
    first, rest = way.steps[:SHOWN], way.steps[SHOWN:]
    parts.append(_steps(first, 1))
    if rest:
        parts.append(opening(f"{capital(count(len(rest), 'more step'))}", _steps(rest, SHOWN + 1)))
    if way.milestones:
        rows = "".join(_goal(goal) for goal in way.milestones)
        parts.append(f'<p class="rs-sub">Milestones</p><ul class="rs-miles">{rows}</ul>')
    return "".join(parts)


def _goal(goal: Goal) -> str:
    leads = f"<span>By way of: {esc('; '.join(goal.actions))}.</span>" if goal.actions else ""
    return f'<li><i aria-hidden="true"></i><p>{esc(goal.text)}{leads}</p></li>'


def _find_out(way: Way) -> str:
    rows = "".join(f"<li>{esc(each.question)} <span>You said: {esc(each.given)}</span></li>" for each in way.find_out)
    title = f"Step 0: find out. {capital(count(len(way.find_out), 'answer'))} may already meet a gate"
    return opening(title, f'<ul class="dots">{rows}</ul>', is_open=len(way.find_out) <= SHOWN)


def _steps(steps: tuple[WayStep, ...], start: int) -> str:
    rows = "".join(_step(step, number) for number, step in enumerate(steps, start))
    return f'<ol class="rs-way">{rows}</ol>' if rows else ""


def _step(step: WayStep, number: int) -> str:
    raises = "".join(
        f'<p class="raise"><span>{esc(each.question)}</span> From “{esc(each.now)}” to “{esc(each.then)}”</p>'
        for each in step.raises
    )
    facts = ", ".join(filter(None, [f"{step.effort} effort" if step.effort else "", step.when]))
    gates = count(len(step.gates), "gate")
    serves = f'<span class="serves"><i aria-hidden="true"></i>Serves {esc(gates)}</span>' if step.gates else ""
    return (
        f'<li><b class="n">{number}</b><div><h3>{esc(step.title)}</h3>{raises}</div>'
        f'<p class="eff">{serves}<span>{esc(capital(facts))}</span></p></li>'
    )
