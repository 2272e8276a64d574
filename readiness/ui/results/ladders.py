"""The journey by phases and the status of data, as rows of boxes that reflow on a phone. Each returns markup."""

from __future__ import annotations

from collections.abc import Mapping

from readiness.model.base import STATUSES, StatusLevel
from readiness.present import list_words
from readiness.present.charts import FormStep, PhaseLadder, StatusLadder, StatusRow
from readiness.ui.safe import esc
from readiness.words import Message, alone, said
from readiness.words.say import pages
from readiness.words.say import results as say

PLACE_WORDS: dict[str, Message | None] = {
    "behind": pages.PASSED,
    "here": pages.YOU_ARE_HERE,
    "possible": pages.POSSIBLE,
    "ahead": None,
}


def phase_ladder(chart: PhaseLadder, ahead: str) -> str:
    """The phases from left to right, on a phone from top to bottom; `ahead` stands under the next one."""
    here = next((step.number for step in chart.steps if step.place == "here"), 0)
    cells = "".join(_phase(step, ahead if step.number == here + 1 else "") for step in chart.steps)
    return f'<ol class="rs-phases" aria-label="{esc(chart.alt)}">{cells}</ol>'


def _phase(step: FormStep, ahead: str) -> str:
    current = ' aria-current="step"' if step.place == "here" else ""
    words = PLACE_WORDS[step.place]
    tag = ahead if words is None else said(words)
    return (
        f'<li class="{step.place}"{current}><div class="arrow"><b>{step.number}</b><span>{esc(step.name)}</span></div>'
        f'<p class="tag">{esc(tag)}</p></li>'
    )


def data_ladder(chart: StatusLadder, needed: Mapping[str, StatusLevel]) -> str:
    """One track for each set of data; `needed` holds the status the next phase asks for, by the name of the row."""
    head = "".join(f"<span>{esc(alone(step))}</span>" for step in chart.steps)
    places = {name: STATUSES.index(status) for name, status in needed.items()}
    rows = "".join(_data_row(chart, row, places.get(row.name)) for row in chart.rows)
    return (
        f'<div class="rs-data"><div class="hd" aria-hidden="true"><i></i><div>{head}</div><i></i></div>'
        f"<ul>{rows}</ul></div>"
    )


def _data_row(chart: StatusLadder, row: StatusRow, needed: int | None) -> str:
    cells = "".join(_step(place, chart.steps[place], row, needed) for place in range(len(chart.steps)))
    told = list_words.labelled(row.name, row.words)
    if needed is not None:
        told = said(say.part_needed_steps(told=told, steps=chart.steps[needed]))
    return (
        f'<li><div class="nm"><b>{esc(row.name)}</b><span>'
        f"{esc(said(say.next_blocks_next(blocks_next=row.blocks_next)))}"
        f'</span></div><div class="trk" role="img" aria-label="'
        f'{esc(told)}">{cells}</div>{_verdict(row, needed)}</li>'
    )


def _step(place: int, word: str, row: StatusRow, needed: int | None) -> str:
    is_here = place == row.reached
    css = "on" if place <= row.reached else "may" if place <= row.possible else "off"
    if is_here and place == 0:
        css = "none"
    return f'<span class="{css}{" need" if place == needed else ""}">{esc(alone(word)) if is_here else ""}</span>'


def _verdict(row: StatusRow, needed: int | None) -> str:
    words = alone(row.words)
    if needed is None:
        return f'<p class="ok">{esc(words)}</p>'
    short = needed - row.reached
    if short <= 0:
        css, verdict = "ok", say.ENOUGH
    else:
        css, verdict = "gap", say.TOO_CLOSE_TO_CALL if row.possible >= needed else say.short_by(steps=short)
    return f'<p class="{css}"><span class="only">{esc(words)}. </span>{esc(said(verdict))}</p>'
