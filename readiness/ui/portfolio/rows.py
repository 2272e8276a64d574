"""The rows of the portfolio: one for each assessment, with a tick to choose it. Each row tells its own columns."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from readiness.model.figures import Figures, ScoreRange
from readiness.model.scorecard import ScoreScale
from readiness.present.portfolio.lines import PortfolioLine, range_words
from readiness.ui import navigation
from readiness.ui.portfolio import picked
from readiness.ui.safe import esc, md
from readiness.words import said
from readiness.words.say import pages
from readiness.words.say import portfolio_page as say

_HEADS = (pages.ASSESSMENT, pages.PHASE_AND_DATA, pages.SCORES, pages.GATES_AND_FIRST_PROBLEM, pages.PLAN_AND_DAYS)


def draw(lines: Sequence[PortfolioLine]) -> None:
    """All of them below one line of headings, which a phone leaves out."""
    heads = "".join(f"<span>{esc(said(head))}</span>" for head in _HEADS)
    st.html(f'<div class="pf pf-heads" aria-hidden="true">{heads}</div>')
    for line in lines:
        _row(line)


def _row(line: PortfolioLine) -> None:
    with st.container(key=f"pf-row-{line.key}", horizontal=True, vertical_alignment="top"):
        picked.tick(
            line.key,
            said(say.choose_name(name=line.name, title=line.title))
            if line.title != line.name
            else said(say.choose_name_alone(name=line.name)),
        )
        st.html(f'<div class="pf">{_name(line)}{_figures(line)}</div>')
        is_answered = bool(line.figures and line.figures.completeness)
        st.page_link(
            navigation.link_to("results" if is_answered else "answer"),
            label=md(said(say.open_name(name=line.name))),
            query_params={"a": line.key},
        )


def _name(line: PortfolioLine) -> str:
    title = f"<p>{esc(line.title)}</p>" if line.title != line.name else ""
    about = f"<p>{esc(line.about)}</p>" if line.about else ""
    tags = "".join(f"<li>{esc(each)}</li>" for each in line.tags)
    marked = f'<ul class="pf-tags" aria-label="Tags">{tags}</ul>' if tags else ""
    return f'<div class="asm-name"><h3>{esc(line.name)}</h3>{title}{about}{marked}</div>'


def _figures(line: PortfolioLine) -> str:
    if line.figures is None:
        return _cells(((said(say.FIGURES), line.missing),))
    return f"{_stands(line)}{_scores(line, line.figures)}{_holds(line)}{_days(line)}"


def _stands(line: PortfolioLine) -> str:
    return _cells(((said(say.PHASE), line.phase), (said(say.DATA), line.status)))


def _holds(line: PortfolioLine) -> str:
    return _cells(((said(say.GATES_OF_NEXT_PHASE), line.gates), (said(say.FIRST_PROBLEM), line.problem)))


def _days(line: PortfolioLine) -> str:
    return _cells(
        (
            (said(say.PLAN), line.plan),
            (said(say.NEXT_REVIEW), line.review),
            (said(say.ASSESSED), line.assessed),
            (said(say.LAST_SNAPSHOT), line.snapshot),
        )
    )


def _cells(told: Sequence[tuple[str, str]]) -> str:
    cells = "".join(f"<div><dt>{esc(name)}</dt><dd>{esc(words)}</dd></div>" for name, words in told)
    return f'<dl class="pf-cells">{cells}</dl>'


def _scores(line: PortfolioLine, figures: Figures) -> str:
    if figures.place is None:
        return _cells(((said(say.SCORES), line.phase),))
    rows = "".join(
        f"<div><dt>{esc(line.dimension_names.get(score.id, score.id))}</dt>"
        f"<dd>{range_bar(score, figures.scale)}{esc(range_words(score))}</dd></div>"
        for score in figures.scores
    )
    return f'<dl class="pf-cells pf-scores">{rows}</dl>'


def range_bar(score: ScoreRange, scale: ScoreScale) -> str:
    """From the lowest to the highest that the score can be, with a mark where it is; the words stand beside it."""
    low, high = (round(100 * scale.share(each), 1) for each in (score.low, score.high))
    dot = (
        "" if score.score is None else f'<b style="inset-inline-start:{round(100 * scale.share(score.score), 1)}%"></b>'
    )
    bar = f'<i style="inset-inline-start:{low}%;width:{round(high - low, 1)}%"></i>'
    return f'<span class="pf-bar" aria-hidden="true">{bar}{dot}</span>'
