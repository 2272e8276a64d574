"""The candidate problems in order: list, picture, what comes first, and how sure the order is."""

from __future__ import annotations

import streamlit as st

from readiness.model.ranking import RankedProblem
from readiness.present import reasons
from readiness.present.charts import charting_work
from readiness.present.charts.work import RankStability
from readiness.present.findings import Findings
from readiness.present.problems import problem_headlines, problem_words, value_picture
from readiness.present.problems.told_apart import told_apart
from readiness.ui import components, device, navigation, state, theme
from readiness.ui.problems import problem_entries
from readiness.ui.problems.marks import class_badge
from readiness.ui.safe import esc, md
from readiness.words import alone, said
from readiness.words.say import problems_page as say


def head(found: Findings) -> None:
    """The headline with its reason."""
    ranking = found.outcome.ranking
    first = ranking.first_problem
    text = said(say.EACH_PROBLEM_IS_COMPARED)
    if first is not None:
        text = problem_words.where_it_stands(found, first)
    components.heading(problem_headlines.problems_headline(found), text, kicker=said(say.PROBLEMS))


def listing(found: Findings) -> None:
    """Every problem with its rank, class and reason; a press opens its form."""
    problems = found.outcome.ranking.problems
    components.section(problem_words.list_title(found), problem_words.rule_of_order(found))
    with st.container(key="problem-list"):
        names = told_apart(found.response.problems)
        for problem in problems:
            _row(found, problem, names[problem.id])


def _row(found: Findings, problem: RankedProblem, name: str) -> None:
    with st.container(key=f"problem-row-{problem.id}", horizontal=True, vertical_alignment="center"):
        components.html(
            f'<div class="prob">{_rank(problem)}<h3>{esc(name)}</h3><p>'
            f'{esc(alone(reasons.why_here(found, problem)))}</p><p class="sc"><span>'
            f"{esc(said(say.SCORE))} </span>{esc(problem_words.score_range(problem))}</p><div>"
            f"{class_badge(problem)}</div></div>"
        )
        check_link(problem.id, name)
        if st.button(md(said(say.edit_name(name=name))), key=f"problem-open-{problem.id}", type="tertiary"):
            problem_entries.open_problem(problem.id)


def check_link(problem: str, name: str) -> None:
    """The way to the page that checks a real table for the problem of this id and name."""
    with st.container(key=f"problem-check-{problem}"):
        st.page_link(
            navigation.link_to("evidence"),
            label=md(said(say.check_real_table(name=name))),
            query_params={"a": state.required(), "p": problem},
        )


def _rank(problem: RankedProblem) -> str:
    if problem.rank is None:
        return '<b class="rk none" aria-hidden="true">–</b>'
    return f'<b class="rk">{problem.rank}</b>'


def picture(found: Findings) -> None:
    """Value against feasibility, with its numbers to open; nothing as long as no problem has a place in it."""
    chart = charting_work.value_feasibility(found)
    if not chart.points:
        return
    components.section(said(say.VALUE_AGAINST_FEASIBILITY), said(say.NUMBERS_ARE_RANKS_OF_LIST))
    width = value_picture.PHONE_WIDTH if device.is_phone() else value_picture.PAGE_WIDTH
    drawn = value_picture.value_feasibility_picture(chart, width=width, is_dark=theme.is_dark())
    st.vega_lite_chart(drawn, width="stretch", theme=None, alt=chart.alt)
    missing = problem_words.left_out(chart)
    if missing:
        components.note(missing)
    with st.expander(said(say.NUMBERS_OF_PICTURE), key="fold-picture-numbers"):
        components.table(chart.table.columns, chart.table.rows, said(say.VALUE_AND_FEASIBILITY_OF_EACH))


def first_steps(found: Findings) -> None:
    """What holds problems back, why, and what to do about it."""
    rows = [
        (problem.name, held.title, held.reason, held.action or said(say.LEAVE))
        for problem in found.outcome.ranking.problems
        for held in problem_words.held_back(found, problem)
    ]
    if rows:
        components.section(said(say.WHAT_MUST_HAPPEN_FIRST), said(say.HIGH_SCORE_DOES_NOT_HELP))
        columns = (said(say.PROBLEM), said(say.WHAT_HOLDS_IT_BACK), said(say.WHY), said(say.DO))
        with st.container(key="problem-first"):
            components.table(columns, rows, said(say.WHAT_HOLDS_EACH_PROBLEM_BACK))


def certainty(found: Findings) -> None:
    """How often each problem comes first, what would turn the order, and what is too close to call."""
    chart = charting_work.rank_stability(found)
    if not chart.bars:
        return
    components.section(said(say.HOW_SURE_IS_ORDER), problem_words.how_stable(found))
    _bars(chart)
    rows = [
        (said(say.WHAT_WOULD_TURN), problem_words.what_would_change_order(found)),
        (said(say.TOO_CLOSE), problem_words.close_calls(found)),
    ]
    told = [(name, words) for name, words in rows if words]
    if told:
        components.listing(told)


def _bars(chart: RankStability) -> None:
    rows = "".join(
        f'<li class="{"hi" if place == 0 else "lo"}"><b>{esc(bar.name)}</b><div class="trk" aria-hidden="true">'
        f'<s style="width:{round(100 * bar.share)}%"></s></div><p>{esc(bar.printed)}</p></li>'
        for place, bar in enumerate(chart.bars)
    )
    components.html(f'<ul class="stab">{rows}</ul>')


def why(found: Findings, slug: str) -> None:
    """Why one problem stands where it does: the rules that hold it back, and its score criterion by criterion."""
    problem = next((each for each in found.outcome.ranking.problems if each.id == slug), None)
    if problem is None:
        return
    with st.expander(
        said(say.why_it_stands_there_score(score_range=problem_words.score_range(problem))), key=f"fold-why-{slug}"
    ):
        components.listing((held.title, held.reason) for held in problem_words.held_back(found, problem))
        components.table(
            (said(say.CRITERION), said(say.FROM_WHAT_YOU_TOLD), said(say.WEIGHT), said(say.POINTS)),
            [(row.name, row.told, row.weight, row.points) for row in problem_words.criterion_rows(found, problem)],
            said(say.HOW_SCORE_COMES_ABOUT_POINTS),
        )
