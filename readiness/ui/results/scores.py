"""Scores against the floor of the next phase, and capabilities by level: words first, numbers to open."""

from __future__ import annotations

from readiness.model.base import TOP_LEVEL
from readiness.model.scorecard import ScoreScale
from readiness.present import kind_words, number_words
from readiness.present.charts import Dumbbell, DumbbellRow, HeatCell, Heatmap, HeatRow
from readiness.present.explaining import score_words
from readiness.ui.results.tables import number_table, opening
from readiness.ui.safe import esc
from readiness.words import alone, said
from readiness.words.say import results as say

STATE_WORDS = {"met": say.REACHES, "open": say.BELOW, "unknown": say.TOO_CLOSE_TO_CALL}
STATE_CLASSES = {"met": "ok", "open": "gap", "unknown": "near"}


def dumbbell(chart: Dumbbell) -> str:
    """A line for each dimension: a dot for today, a pale bar for its bounds, a diamond for the floor."""
    rows = "".join(_row(row, chart, is_first=place == 0) for place, row in enumerate(chart.rows))
    ticks = "".join(
        f'<span style="inset-inline-start:{100 * level / TOP_LEVEL:.2f}%">{esc(word)}</span>'
        for level, word in enumerate(kind_words.level_words())
    )
    axis = f'<div class="ax" aria-hidden="true"><i></i><div>{ticks}</div><i></i></div>'
    numbers = opening(said(say.NUMBERS), number_table(chart.table, chart.title))
    return f'<div class="rs-db"><ul>{rows}</ul>{axis}{numbers}</div>'


def _percent(score: float, scale: ScoreScale) -> float:
    return round(100 * scale.share(score), 2)


def _row(row: DumbbellRow, chart: Dumbbell, *, is_first: bool) -> str:
    words = said(say.TOO_FEW_ANSWERS) if row.score is None and row.state != "met" else said(STATE_WORDS[row.state])
    marks = _marks(row, chart.floor, chart.scale, is_first=is_first)
    label = said(
        say.score_and_floor(
            name=row.name,
            printed=row.printed,
            out_of=kind_words.out_of(chart.scale),
            words=row.words,
            floor=number_words.rounded(chart.floor),
        )
    )
    return (
        f'<li class="{STATE_CLASSES[row.state]}"><div class="nm"><b>{esc(row.name)}</b>'
        f"<span>{esc(alone(score_words(row.score, chart.scale)))}</span></div>"
        f'<div class="trk" role="img" aria-label="{esc(label)}">{marks}</div>'
        f"<p>{esc(words)}</p></li>"
    )


def _marks(row: DumbbellRow, floor: float, scale: ScoreScale, *, is_first: bool) -> str:
    low, high, gate = (_percent(score, scale) for score in (row.low, row.high, floor))
    marks = [f'<s class="bound" style="inset-inline-start:{low}%;width:{high - low:.2f}%"></s>']
    if row.score is not None:
        now = _percent(row.score, scale)
        left, right = sorted((now, gate))
        marks.append(f'<s class="bar" style="inset-inline-start:{left}%;width:{right - left:.2f}%"></s>')
        marks += [
            f'<s class="{css}" style="inset-inline-start:{at}%"></s>' for css, at in (("gate", gate), ("dot", now))
        ]
        today = now
    else:
        marks.append(f'<s class="gate" style="inset-inline-start:{gate}%"></s>')
        today = None
    return "".join(marks) + (_names(today, gate) if is_first else "")


def _names(today: float | None, gate: float) -> str:
    """The first row names its marks, so no legend is needed; names that would collide lean away from each other."""
    if today is None:
        return f'<em class="g" style="inset-inline-start:{gate}%">{said(say.PART_NEEDED)}</em>'
    sides = ("lean-l", "lean-r") if today < gate else ("lean-r", "lean-l")
    today_side, gate_side = sides if abs(today - gate) < 16 else ("", "")
    return (
        f'<em class="d {today_side}" style="inset-inline-start:{today}%">{said(say.PART_TODAY)}</em>'
        f'<em class="g {gate_side}" style="inset-inline-start:{gate}%">{said(say.PART_NEEDED)}</em>'
    )


def heatmap(chart: Heatmap) -> str:
    """Every capability as a box: the fuller the colour, the higher the level, with its word."""
    rows = "".join(_heat_row(row) for row in chart.rows)
    table = number_table(
        chart.table, said(say.score_of_every_capability(scale_ends=kind_words.scale_ends(chart.scale)))
    )
    return f'<div class="rs-heat">{rows}{opening(said(say.NUMBERS), table)}</div>'


def _heat_row(row: HeatRow) -> str:
    cells = "".join(_heat_cell(cell) for cell in row.cells)
    return f'<div class="hr"><h3>{esc(row.name)}</h3><ul>{cells}</ul></div>'


def _heat_cell(cell: HeatCell) -> str:
    if cell.step is None:
        words = said(say.PART_DOES_NOT_APPLY) if cell.printed == "n/a" else said(say.PART_TOO_FEW_ANSWERS)
        return f'<li class="none"><span>{esc(cell.name)}</span><b>{words}</b></li>'
    level = said(kind_words.level_word(cell.step))
    return f'<li class="h{cell.step}"><span>{esc(cell.name)}</span><b>{esc(level)}</b></li>'
