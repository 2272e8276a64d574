"""People: who could work on ML, which roles that covers, and what closes the gaps."""

import streamlit as st

from readiness.present.findings import Findings
from readiness.present.team import team_headlines, told_skills
from readiness.ui import autosave, components, device, open_parts, ordered, state
from readiness.ui.advice import advice
from readiness.ui.people import card, closeness, conclusions, roster, tables
from readiness.words import said
from readiness.words.say import people as say

VIEW = "view"  # in the address, so that after a restart the fields are there that the browser shows
AT_ONCE, ONE_BY_ONE = "table", "one"
VIEWS = {AT_ONCE: said(say.EVERYBODY_IN_TABLE), ONE_BY_ONE: said(say.ONE_PERSON_AT_TIME)}
INVITATION = said(say.START_WITH_PERSON_WHO_MAKES)


def edit() -> None:
    """The list of people as a table or one by one; phones start with one by one."""
    people = roster.people()
    components.section(said(say.WHO_COULD_WORK_ON_ML), said(say.COUNT_EVERYBODY_WITH_SOME_TIME))
    if people:
        tools = st.container(key="people-tools", horizontal=True)
        chosen = open_parts.opened(VIEW)
        shown = chosen if chosen in VIEWS else ONE_BY_ONE if device.is_phone() else AT_ONCE
        show = card.show if shown == ONE_BY_ONE else tables.show
        found = state.findings()
        is_short = closeness.is_short(found)
        show(found, people, is_short=is_short)
        with tools:
            closeness.choose(found, shows_short=is_short)
            choose_view(shown)
    ordered.offer_undo(roster.PART)
    roster.add_row(said(say.ADD_SOMEBODY) if people else said(say.WHO_MAKES_YOUR_REPORTS_TODAY))
    if people:
        ordered.offer_removal(roster.PART, said(say.REMOVE_SOMEBODY))
    else:
        roster.say_nobody()


def choose_view(shown: str) -> None:
    """The two views. Read after the present one was stored: a press may come together with a typed text."""
    open_parts.switch(said(say.SHOW), VIEW, VIEWS, shown, key="people-view")
    autosave.mark()


def conclude() -> None:
    """What follows from the list, computed after it was stored."""
    found = state.findings()
    for missing in filter(None, missing_words(found)):
        components.note(missing)
    if has_skills(found):
        conclusions.cover(found)
        conclusions.judgement(found)
        conclusions.ways_to_close(found)
    conclusions.shared_skills(found)


def missing_words(found: Findings) -> tuple[str, ...]:
    """Of whom something is not told yet, in sentences, some of them empty."""
    return told_skills.without_skills(found), told_skills.partly_told(found), told_skills.told_by_jobs(found)


def has_skills(found: Findings) -> bool:
    """Whether there is anything to conclude from: a skill of anybody."""
    return any(person.is_told for person in found.response.people)


def head(found: Findings) -> None:
    """What the list comes to, or what is needed first."""
    if not found.response.people or has_skills(found):
        text = "" if found.response.people else INVITATION
        components.heading(team_headlines.team_headline(found), text, kicker=said(say.PEOPLE))
    else:
        components.heading(said(say.NO_SKILLS_ARE_ENTERED_YET), said(say.SAY_WHAT_EACH_PERSON), kicker=said(say.PEOPLE))


top = st.container()
edit()
conclude()
with top:
    head(state.findings())
advice("people")
