"""The one-page charter of the first proof of concept, to read and to change."""

from __future__ import annotations

import streamlit as st

from readiness.model.assessment import Charter
from readiness.present import list_words
from readiness.present.data.table_standing import joined
from readiness.present.findings import Findings
from readiness.present.list_words import and_list
from readiness.present.problems import problem_headlines
from readiness.present.problems.charters import CharterLine, CharterPage, charter_page
from readiness.present.problems.told_apart import told_apart
from readiness.ui import autosave, components, state, typed
from readiness.ui.safe import esc
from readiness.words import inside, said
from readiness.words.say import roadmap as say

PART = "charter"
OPEN = "charter"  # in the address, see the actions
NOT_WRITTEN = say.NOT_WRITTEN_YET
SHORT = ("sponsor", "downstream_user")
MOST_CHARACTERS = {True: 200, False: 2000}


def charter(found: Findings) -> None:
    """The charter of the chosen problem; without a problem, where to get one."""
    stored = autosave.value(PART, PART) or Charter()
    page = charter_page(found, stored)
    if page is None:
        components.section(said(say.FIRST_TRIAL_ON_ONE_PAGE))
        text = said(say.ENTER_CANDIDATE_PROBLEMS_FIRST)
        if components.empty_state("charter", said(say.NO_PROBLEM_TO_TRY_YET), text, said(say.ENTER_PROBLEM)):
            state.go("problems")
        return
    is_open = OPEN in st.query_params
    filled = problem_headlines.filled_in(page)
    with st.expander(said(say.first_trial_on_one_page_filled(filled=filled)), expanded=is_open, key="rm-charter"):
        told = said(say.agree_on_this_before_work(joined=joined(found, page.problem, page.name)))
        if page.missing:
            told = f"{told} {said(say.still_to_write(missing=and_list([inside(each) for each in page.missing])))}"
        components.note(told)
        components.listing([(line.label, _words(line)) for line in page.lines])
        if st.button(said(say.CLOSE_CHARTER) if is_open else said(say.CHANGE_CHARTER), key="charter-open"):
            if is_open:
                del st.query_params[OPEN]
            else:
                st.query_params[OPEN] = "1"
            st.rerun()
        if is_open:
            _fields(found, page, stored)


def _words(line: CharterLine) -> str:
    if line.text:
        return said(say.our_proposal(text=line.text)) if line.is_proposal else line.text
    return list_words.clauses((said(NOT_WRITTEN), line.due))


def _fields(found: Findings, page: CharterPage, stored: Charter) -> None:
    with components.panel("charter"):
        components.html(f"<p>{esc(said(say.EMPTY_FIELD_KEEPS_WHAT))}</p>")
        all_names = told_apart(found.response.problems)
        names = {problem.id: all_names[problem.id] for problem in found.outcome.ranking.problems}
        chosen = st.selectbox(
            said(say.PROBLEM),
            list(names),
            index=list(names).index(page.problem),
            format_func=lambda slug: names[slug],
            key=autosave.widget_key(PART, PART, "problem"),
        )
        written = {line.field: _field(line) for line in page.lines if line.field}
        autosave.mark()
    given = stored.with_texts(**written)
    # A charter names its problem once something is written, so that the words stay with it.
    if chosen != page.problem or written != {name: getattr(stored, name) for name in written}:
        given = given.with_problem(chosen)
    before = autosave.value(PART, PART)
    new = None if given == Charter() and before is None else given
    if autosave.keep(PART, PART, new, title=said(say.CHARTER), words=charter_words) and new != before:
        st.rerun()


def _field(line: CharterLine) -> str:
    own = line.text if line.is_own else ""
    proposed = "" if line.is_own else line.text
    is_short = line.field in SHORT
    key = autosave.widget_key(PART, PART, line.field or "")
    most = MOST_CHARACTERS[is_short]
    if is_short:
        return typed.line(line.label, own, of=Charter(), placeholder=proposed, key=key, max_chars=most)
    return typed.area(line.label, own, of=Charter(), placeholder=proposed, key=key, max_chars=most, height=96)


def charter_words(given: Charter) -> str:
    """What was written in a charter, as one line."""
    return list_words.clauses(str(value) for value in given.model_dump(exclude={"problem"}).values() if value)
