"""Evidence: what one real table says about a candidate problem, beside what people told."""

import streamlit as st

from readiness.model.response import CandidateProblem
from readiness.present.data.evidence_words import say
from readiness.present.problems.told_apart import told_apart
from readiness.ui import components, own_machine, state
from readiness.ui.evidence import bringing, keeping, kept_results, result, resuming, seen, tables_in_work, working
from readiness.words import said
from readiness.words.say import tables

INVITATION = said(tables.CHECK_ONE_REAL_TABLE_INSTEAD)


def where_it_goes() -> str:
    """What becomes of a table: it stays here, or goes to the computer that runs the app."""
    return said(tables.TABLE_STAYS_ON_THIS_COMPUTER if own_machine.is_here() else tables.TABLE_GOES_TO_SERVER)


def problem_asked_about(before: str | None) -> CandidateProblem | None:
    """The problem that the check is for; None if it is for none, or there is none yet. `before` was chosen earlier."""
    problems = {problem.id: problem for problem in state.findings().response.problems}
    if not problems:
        components.note(said(tables.NO_CANDIDATE_PROBLEM_YET_YOU))
        return None
    asked = st.query_params.get("p", before)
    ids, names = [None, *problems], told_apart(problems.values())
    chosen = st.selectbox(
        said(tables.WHICH_PROBLEM_IS_TABLE_ABOUT),
        ids,
        index=ids.index(asked) if asked in problems else 1,
        format_func=lambda slug: said(tables.NONE) if slug is None else names[slug],
        key="table-problem",
    )
    return problems[chosen] if chosen else None


def work() -> None:
    """Bring a table, check it, and keep what it shows."""
    assessment_id = state.required()
    top, answer = st.container(), st.container(key="table-answer")
    now = tables_in_work.current(assessment_id)
    begun = resuming.interrupted(assessment_id) if now is None else now.noted
    with st.container(key="table-bring"):
        title = st.container()
        problem = problem_asked_about(begun.problem if begun else None)
        brought = bringing.draw(begun.way if begun else "upload")
    if now is None and begun is not None and (brought is None or resuming.is_same(begun, brought)):
        with top:
            components.heading(INVITATION, where_it_goes(), said(tables.EVIDENCE))
            again = resuming.offer(begun, brought, assessment_id)
        if not again or brought is None:
            return
        now = resuming.run_again(assessment_id, begun, brought)
        st.rerun()
    now = working.take_up(assessment_id, now, brought, problem)
    report = working.work_on(now, brought) if now is not None else None
    if now is None or report is None:
        with top:
            components.heading(INVITATION, where_it_goes(), said(tables.EVIDENCE))
        return
    words = say(report)
    with top:
        components.heading(words.headline.removesuffix("."), words.meaning, said(tables.EVIDENCE))
    with title:
        components.section(said(tables.THE_TABLE), where_it_goes())
    with answer:
        result.three_questions(words)
        working.go_on(now, report, brought)
        result.problems(words)
        result.details(report, words)
        if problem is not None:
            keeping.draw(now, report, problem, state.today())
            check = found.evidence.get(problem.id)
            if check is not None:
                seen.compare(found, problem, check)


found = state.findings()
kept = kept_results.asked_for(found)
if kept is not None:
    kept_results.show(found, *kept)
else:
    work()
kept_results.draw(found)
