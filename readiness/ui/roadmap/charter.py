"""The one-page charter of the first proof of concept, to read and to change."""

from __future__ import annotations

import streamlit as st

from readiness.model.assessment import Charter
from readiness.present import phrases
from readiness.present.data.table_standing import joined
from readiness.present.findings import Findings
from readiness.present.problems import problem_headlines
from readiness.present.problems.charters import CharterLine, CharterPage, charter_page
from readiness.present.problems.told_apart import told_apart
from readiness.ui import autosave, components, state, typed

PART = "charter"
OPEN = "charter"  # in the address, see the actions
NOT_WRITTEN = "Not written yet"
SHORT = ("sponsor", "downstream_user")
MOST_CHARACTERS = {True: 200, False: 2000}


def charter(found: Findings) -> None:
    """The charter of the chosen problem; without a problem, where to get one."""
    stored = autosave.value(PART, PART) or Charter()
    page = charter_page(found, stored)
    if page is None:
        components.section("The first trial on one page")
        text = "Enter candidate problems; the first of them gets a charter here, filled from its interview."
        if components.empty_state("charter", "There is no problem to try yet", text, "Enter a problem"):
            state.go("problems")
        return
    is_open = OPEN in st.query_params
    filled = f"{phrases.part_of(page.told, len(page.lines), 'point')} filled in"
    if page.proposed:
        filled += f", {problem_headlines.proposals(page)}"
    with st.expander(f"The first trial on one page: {filled}", expanded=is_open, key="rm-charter"):
        missing = f" Still to write: {', '.join(page.missing).lower()}." if page.missing else ""
        components.note(f"Agree on this before work begins on: {joined(found, page.problem, page.name)}.{missing}")
        components.listing([(line.label, _words(line)) for line in page.lines])
        if st.button("Close the charter" if is_open else "Change the charter", key="charter-open"):
            if is_open:
                del st.query_params[OPEN]
            else:
                st.query_params[OPEN] = "1"
            st.rerun()
        if is_open:
            _fields(found, page, stored)


def _words(line: CharterLine) -> str:
    if line.text:
        return f"Our proposal: {line.text}" if line.is_proposal else line.text
    return f"{NOT_WRITTEN}; {line.due}" if line.due else NOT_WRITTEN


def _fields(found: Findings, page: CharterPage, stored: Charter) -> None:
    with components.panel("charter"):
        components.html(
            "<p>An empty field keeps what is proposed. What you write stays if you choose another problem.</p>"
        )
        all_names = told_apart(found.response.problems)
        names = {problem.id: all_names[problem.id] for problem in found.outcome.ranking.problems}
        chosen = st.selectbox(
            "Problem",
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
    if autosave.keep(PART, PART, new, title="The charter", words=charter_words) and new != before:
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
    return "; ".join(str(value) for value in given.model_dump(exclude={"problem"}).values() if value)
