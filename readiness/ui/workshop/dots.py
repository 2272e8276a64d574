"""Answers of a room as dots without names: one row a level, in the size of the page they stand on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from readiness.model.questionnaire import Question
from readiness.model.workshop import Spread
from readiness.present.group import workshop_words as words
from readiness.ui.safe import esc

MOST_DOTS = 40
"""Beyond this many in one row, each dot stands for several people; the number beside it stays exact."""


def rows(
    question: Question,
    spread: Spread | None,
    *,
    own: int | None = None,
    names: Mapping[int, Sequence[str]] | None = None,
) -> str:
    """The levels as rows; with `spread` their dots and numbers, with `own` a mark on one's own answer."""
    most = max(spread.counts) if spread is not None else 0
    share = 1 if most <= MOST_DOTS else -(-most // MOST_DOTS)
    items = "".join(
        _row(question.levels[level].short, spread.counts[level] if spread else None, share)
        .replace("{own}", ' class="own"' if own == level else "")
        .replace("{names}", _names((names or {}).get(level, ())))
        for level in range(4)
    )
    alt = f'<p class="unseen">{esc(words.spread_alt(question, spread))}</p>' if spread is not None else ""
    note = f'<p class="num">One dot is {share} people.</p>' if share > 1 else ""
    return f'{alt}<ol class="votes">{items}</ol>{note}'


def _row(text: str, count: int | None, share: int) -> str:
    dots = "<i></i>" * -(-(count or 0) // share)
    number = "" if count is None else f"<b>{count}</b>"
    return (
        f"<li{{own}}><p>{esc(text)}{{names}}</p>"
        f'<div class="dots" aria-hidden="true">{dots}</div><span class="c" aria-hidden="true">{number}</span></li>'
    )


def _names(names: Sequence[str]) -> str:
    return f"<small>{esc(', '.join(names))}</small>" if names else ""
