"""Small marks inside HTML rows, as markup: each meaning has a shape of its own, and its word beside it."""

from __future__ import annotations

from typing import Literal

from readiness.present.portfolio.lines import PortfolioLine
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import shell as say

Kind = Literal["met", "open", "unknown", "later", "not-ml", "doing", "buy"]
"""Filled tick, hollow diamond, dashed ring, hollow ring, square, half disc, ring with a core."""


def badge(kind: Kind, word: str) -> str:
    """A status: its shape and its word."""
    return f'<span class="badge {kind}"><i aria-hidden="true"></i>{esc(word)}</span>'


def phase_chip(line: PortfolioLine | None) -> str:
    """The phase of an assessment with how sure it is, as the portfolio says it, or that it has none yet."""
    if line is None or line.has_no_answers:
        return f'<span class="chip none">{esc(said(say.NO_PHASE_YET))}</span>'
    place = line.figures.place if line.figures else None
    kind = "chip" if place and place.counted_phase else "chip none"
    return f'<span class="{kind}">{esc(line.phase)}</span>'


def meter(share: float, words: str) -> str:
    """How much of something is done, 0 to 1, as a bar with its words below."""
    width = round(100 * min(1.0, max(0.0, share)))
    return (
        f'<span class="meter" aria-hidden="true"><b style="width:{width}%"></b></span>'
        f'<span class="num">{esc(words)}</span>'
    )
