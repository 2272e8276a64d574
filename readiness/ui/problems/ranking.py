"""The candidate problems in order: list, picture, what comes first, and how sure the order is."""

from __future__ import annotations

import streamlit as st

from readiness.model.ranking import RankedProblem
from readiness.present import phrases, reasons
from readiness.present.charts import charting_work
from readiness.present.charts.work import RankStability
from readiness.present.findings import Findings
from readiness.present.problems import problem_headlines, problem_words, value_picture
from readiness.present.problems.told_apart import told_apart
from readiness.ui import components, device, navigation, state, theme
from readiness.ui.problems import problem_entries
from readiness.ui.problems.marks import class_badge
from readiness.ui.safe import esc, md


def head(found: Findings) -> None:
    """The headline with its reason."""
    ranking = found.outcome.ranking
    first = ranking.first_problem
    text = "Each problem is compared with the same ten criteria, and a few rules say what must come first."
    if first is not None:
        text = problem_words.where_it_stands(found, first)
    components.heading(problem_headlines.problems_headline(found), text, kicker="Problems")


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
            f'<div class="prob">{_rank(problem)}<h3>{esc(name)}</h3>'
            f"<p>{esc(phrases.capital(reasons.why_here(found, problem)))}</p>"
            f'<p class="sc"><span>Score </span>{esc(problem_words.score_range(problem))}</p>'
            f"<div>{class_badge(problem)}</div></div>"
        )
        check_link(problem.id, name)
        if st.button(f"Edit {md(name)}", key=f"problem-open-{problem.id}", type="tertiary"):
            problem_entries.open_problem(problem.id)


def check_link(problem: str, name: str) -> None:
    """The way to the page that checks a real table for the problem of this id and name."""
    with st.container(key=f"problem-check-{problem}"):
        st.page_link(
            navigation.link_to("evidence"),
            label=f"Check a real table for {md(name)}",
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
    components.section("Value against feasibility", "The numbers are the ranks of the list. A filled disc is ready.")
    width = value_picture.PHONE_WIDTH if device.is_phone() else value_picture.PAGE_WIDTH
    drawn = value_picture.value_feasibility_picture(chart, width=width, is_dark=theme.is_dark())
    st.vega_lite_chart(drawn, width="stretch", theme=None, alt=chart.alt)
    missing = problem_words.left_out(chart)
    if missing:
        components.note(missing)
    with st.expander("The numbers of the picture"):
        components.table(chart.table.columns, chart.table.rows, "Value and feasibility of each problem, of 100")


def first_steps(found: Findings) -> None:
    """What holds problems back, why, and what to do about it."""
    rows = [
        (problem.name, held.title, held.reason, held.action or "Leave it")
        for problem in found.outcome.ranking.problems
        for held in problem_words.held_back(found, problem)
    ]
    if rows:
        components.section("What must happen first", "A high score does not help while one of these holds.")
        columns = ("Problem", "What holds it back", "Why", "Do this")
        with st.container(key="problem-first"):
            components.table(columns, rows, "What holds each problem back, and what to do about it")


def certainty(found: Findings) -> None:
    """How often each problem comes first, what would turn the order, and what is too close to call."""
    chart = charting_work.rank_stability(found)
    if not chart.bars:
        return
    components.section("How sure is the order?", problem_words.how_stable(found))
    _bars(chart)
    rows = [
        ("What would turn it", problem_words.what_would_change_order(found)),
        ("Too close", problem_words.close_calls(found)),
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
    with st.expander(f"Why it stands there: score {problem_words.score_range(problem)} of 100"):
        components.listing((held.title, held.reason) for held in problem_words.held_back(found, problem))
        components.table(
            ("Criterion", "From what you told", "Weight", "Points"),
            [(row.name, row.told, row.weight, row.points) for row in problem_words.criterion_rows(found, problem)],
            "How the score comes about; the points add up to it",
        )
