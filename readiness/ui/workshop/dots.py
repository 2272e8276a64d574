"""Answers of a room as dots without names: one row a level, in the size of the page they stand on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from readiness.model.questionnaire import Question
from readiness.model.workshop import Spread
from readiness.present import list_words
from readiness.present.group import workshop_words as words
from readiness.ui.safe import esc
from readiness.ui.workshop import fitting
from readiness.words import said
from readiness.words.say import pages
from readiness.words.say import workshop as say

MOST_DOTS = 40
"""Beyond this many in one row, each dot stands for several people; the number beside it stays exact."""

_WIDTH, _HEIGHT, _GAP, _LARGEST = 670, 300, 18, 36
"""The place of the sentences on a projector: left of the dots, between a question of two lines and what it comes to."""


def rows(
    question: Question,
    spread: Spread | None,
    *,
    before: Spread | None = None,
    own: int | None = None,
    names: Mapping[int, Sequence[str]] | None = None,
) -> str:
    """The levels, each with the sentence that people chose, its dots and its number.

    With `before`, the first vote stands as rings above the dots of the second; `own` marks one's own answer.
    """
    votes = [each for each in (before, spread) if each is not None]
    most = max((count for vote in votes for count in vote.counts), default=0)
    share = 1 if most <= MOST_DOTS else -(-most // MOST_DOTS)
    items = "".join(
        _row(
            f"{esc(question.anchor(level).text)}{_names((names or {}).get(level, ()))}",
            [vote.counts[level] for vote in votes],
            share,
            is_own=own == level,
        )
        for level in range(len(question.levels))
    )
    heard = [(words.spread_alt(question, vote), _rounds(votes)[place]) for place, vote in enumerate(votes)]
    alt = "".join(f'<p class="unseen">{esc(f"{which}{vote}")}</p>' for vote, which in heard)
    legend = f'<p class="num">{esc(said(say.RINGS_FIRST_VOTE_FULL_DOTS))}</p>' if before and spread else ""
    note = f'<p class="num">{esc(said(say.one_dot_is_people(share=share)))}</p>' if share > 1 else ""
    size = fitting.size_of(
        [level.text for level in question.levels], width=_WIDTH, height=_HEIGHT, gap=_GAP, most=_LARGEST
    )
    return f'{alt}<ol class="votes" style="--size: {size}">{items}</ol>{legend}{note}'


def _rounds(votes: Sequence[Spread]) -> tuple[str, ...]:
    return (f"{said(pages.FIRST_VOTE)} ", f"{said(pages.SECOND_VOTE)} ") if len(votes) > 1 else ("",)


def _row(text: str, counts: Sequence[int], share: int, *, is_own: bool) -> str:
    lines = "".join(_line(count, share, is_first=place + 1 < len(counts)) for place, count in enumerate(counts))
    number = " → ".join(map(str, counts))
    start = '<li class="own">' if is_own else "<li>"
    return (
        f"{start}<p>{text}</p>"
        f'<div class="lines" aria-hidden="true">{lines}</div>'
        f'<span class="c" aria-hidden="true"><b>{number}</b></span></li>'
    )


def _line(count: int, share: int, *, is_first: bool) -> str:
    return f'<div class="dots{" first" if is_first else ""}">{"<i></i>" * -(-count // share)}</div>'


def _names(names: Sequence[str]) -> str:
    return f"<small>{esc(list_words.row(names))}</small>" if names else ""
