"""What moved between two sides: phase, scores, gates, answers and actions. Each returns markup."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from readiness.model.base import TOP_LEVEL
from readiness.model.scorecard import ScoreScale
from readiness.present import kind_words, list_words
from readiness.present.charts import ThenNow, ThenNowRow
from readiness.present.comparing import AnswerMove, GateMove
from readiness.present.phase import phase_words, settling_words
from readiness.ui.compare.sides import Side
from readiness.ui.components import badge
from readiness.ui.results.tables import number_table, opening
from readiness.ui.safe import esc
from readiness.words import alone, said
from readiness.words.say import compare as say

SHOWN = 8


def two_sides(then: Side, now: Side) -> str:
    """Both sides with their phase, name, day and rules."""
    return f'<div class="cp-sides">{_side(then)}{_side(now)}</div>'


def _side(given: Side) -> str:
    placement = given.found.outcome.placement
    phase, name = said(say.NO_PHASE_YET), said(say.NOTHING_WAS_ANSWERED)
    if placement is not None and placement.is_certain:
        phase = alone(kind_words.phase(placement.placed))
        name = phase_words.plain_name(given.found.phase_name(placement.placed))
    elif placement is not None:
        phase, name = said(say.NOT_YET_CERTAIN), alone(settling_words.possible_words(placement))
    when = alone(list_words.row(filter(None, [given.taken, given.rules])))
    head = f'<p><b>{esc(given.label)}</b></p><p class="big">{esc(phase)}</p>'
    return f"<div>{head}<p>{esc(name)}</p><p>{esc(when)}</p></div>"


def then_now(chart: ThenNow) -> str:
    """A line for each dimension: a hollow dot for then, a filled one for now, and what happened in a word."""
    rows = "".join(_score_row(row, chart, is_first=place == 0) for place, row in enumerate(chart.rows))
    numbers = number_table(
        chart.table, said(say.scores_then_label(then_label=chart.then_label, now_label=chart.now_label))
    )
    return f'<div class="rs-db"><ul>{rows}</ul>{_axis()}{opening(said(say.NUMBERS), numbers)}</div>'


def _axis() -> str:
    ticks = "".join(
        f'<span style="inset-inline-start:{100 * level / TOP_LEVEL:.2f}%">{esc(word)}</span>'
        for level, word in enumerate(kind_words.level_words())
    )
    return f'<div class="ax" aria-hidden="true"><i></i><div>{ticks}</div><i></i></div>'


def _percent(score: float, scale: ScoreScale) -> float:
    return round(100 * scale.share(score), 2)


def _score_row(row: ThenNowRow, chart: ThenNow, *, is_first: bool) -> str:
    label = said(
        say.in_name(
            name=row.name,
            printed_then=row.printed_then,
            then_label=chart.then_label,
            printed_now=row.printed_now,
            now_label=chart.now_label,
            words=row.words,
        )
    )
    return (
        f'<li><div class="nm"><b>{esc(row.name)}</b></div><div class="trk" role="img" aria-label="{esc(label)}">'
        f"{_marks(row, chart.scale, is_first=is_first)}</div><p>{esc(alone(row.in_a_word))}</p></li>"
    )


def _marks(row: ThenNowRow, scale: ScoreScale, *, is_first: bool) -> str:
    marks = []
    if row.then is not None and row.now is not None:
        left, right = sorted((_percent(row.then, scale), _percent(row.now, scale)))
        marks.append(f'<s class="bar" style="inset-inline-start:{left}%;width:{right - left:.2f}%"></s>')
    sides = (("was", row.then, said(say.PART_THEN)), ("dot", row.now, said(say.PART_NOW)))
    for css, score, label in sides:
        if score is not None:
            marks.append(f'<s class="{css}" style="inset-inline-start:{_percent(score, scale)}%"></s>')
            if is_first:
                marks.append(
                    _name(css, label, (score, _percent(score, scale)), other=row.now if css == "was" else row.then)
                )
    return "".join(marks)


def _name(css: str, label: str, place: tuple[float, float], *, other: float | None) -> str:
    score, percent = place
    is_left = other is not None and (score < other or (score == other and css == "was"))
    lean = "" if other is None else " lean-l" if is_left else " lean-r"
    kind = "d" if css == "dot" else "w"
    return f'<em class="{kind}{lean}" style="inset-inline-start:{percent}%">{esc(label)}</em>'


def gate_moves(moves: Sequence[GateMove]) -> str:
    """Gates whose state differs, with both states."""
    rows = "".join(
        f"<li><b>{esc(move.title)}</b><div>{badge(move.then, move.then_words)}</div>"
        f"<div>{badge(move.now, move.now_words)}</div></li>"
        for move in moves
    )
    return f'<ul class="cp-moves">{rows}</ul>'


def answer_moves(moves: Sequence[AnswerMove], then_label: str, now_label: str) -> str:
    """Questions answered differently; beyond the first eight the rest opens on demand."""
    rows = [
        f'<li><b>{esc(move.question)}</b><p class="from"><span class="lab">{esc(then_label)}</span>{esc(move.then)}</p>'
        f'<p><span class="lab">{esc(now_label)}</span>{esc(_now(move))}</p></li>'
        for move in moves
    ]
    more = ""
    if len(rows) > SHOWN:
        rest = f'<ul class="cp-moves">{"".join(rows[SHOWN:])}</ul>'
        more = opening(said(say.show_more(rows=len(rows) - SHOWN)), rest)
    return f'<ul class="cp-moves">{"".join(rows[:SHOWN])}</ul>{more}'


def _now(move: AnswerMove) -> str:
    if move.is_up is None:
        return move.now
    return said(say.went_up(now=move.now) if move.is_up else say.went_down(now=move.now))


def action_lines(done: Sequence[str], new: Sequence[str], gone: Sequence[str]) -> list[tuple[str, str]]:
    """Actions done, new and no longer planned, as names and texts; groups without an action are left out."""
    groups: Iterable[tuple[str, Sequence[str]]] = (
        (said(say.DONE), done),
        (said(say.NEW_IN_PLAN), new),
        (said(say.NO_LONGER_PLANNED), gone),
    )
    return [(name, f"{list_words.clauses(titles)}.") for name, titles in groups if titles]
