"""A new campaign: its window, who is asked what, and the units, looked at line by line before anything is made."""

from __future__ import annotations

from datetime import timedelta
from functools import cache
from typing import Final
from zoneinfo import available_timezones

import streamlit as st

from readiness.model.base import MAX_LINE
from readiness.model.campaign import MOST_WORDS
from readiness.present.list_words import and_list
from readiness.present.versions import library_label
from readiness.services.campaigns import EVERYBODY, UnitList, look_at_units, read_units, settings_for, start_campaign
from readiness.services.libraries import Library
from readiness.services.records import NotThere, Refused
from readiness.ui import components, messages, state, unsent
from readiness.ui.campaigns import all_of_them, sent
from readiness.ui.home.moments import zone
from readiness.ui.safe import esc
from readiness.ui.state import key_here as here
from readiness.words import said
from readiness.words.say import campaigns as say

_MOST_PEOPLE: Final = 4
_DAYS: Final = 14
_NAME, _FIRST, _LAST, _ZONE = "campaign-name", "campaign-first", "campaign-last", "campaign-zone"
_WORDS, _PEOPLE, _UNITS, _PACK = "campaign-words", "campaign-people", "campaign-units", "campaign-pack"
_ROLE: Final = "campaign-role-name"


def draw(space: str, *, is_first: bool) -> None:
    """The form, open where there is no campaign yet."""
    with st.expander(said(say.NEW), key="campaign-new", expanded=is_first):
        name = unsent.line(said(say.NAME), key=here(_NAME), max_chars=MAX_LINE)
        today = state.workspace().today(zone().key)
        with st.container(key="campaign-window", horizontal=True, vertical_alignment="bottom"):
            first = unsent.day(said(say.FIRST_DAY), today, key=here(_FIRST))
            last = unsent.day(said(say.LAST_DAY), today + timedelta(days=_DAYS), key=here(_LAST))
            where = unsent.choice(_ask_zone, zone().key, key=here(_ZONE), options=_zones())
        library = _ask_pack()
        roles = _ask_people(library)
        words = unsent.area(said(say.WORDS), key=here(_WORDS), max_chars=MOST_WORDS)
        found = _ask_units(roles)
        if not st.button(said(say.MAKE), key="campaign-make", type="primary"):
            return
        try:
            settings = settings_for(roles, words=words, opens_on=first, closes_on=last, time_zone=where)
            units = read_units(st.session_state.get(here(_UNITS), ""), settings.roles) if not found.problems else found
            made, links = start_campaign(
                state.workspace(), space, name, settings=settings, units=units, library=library
            )
        except (Refused, NotThere) as refused:
            components.notice("problem", refused.sentence, refused.mend)
            return
    unsent.hand_in(*map(here, (_NAME, _WORDS, _UNITS)), *_names())
    unsent.decide(*map(here, (_FIRST, _LAST, _ZONE, _PEOPLE)), *_section_keys())
    sent.remember(made, links)
    messages.tell(said(say.MADE))
    all_of_them.go(made)


def _ask_people(library: Library) -> list[tuple[str, list[str]]]:
    """Who is asked in each unit, each with the sections that are theirs."""
    number = unsent.choice(_ask_how_many, 1, key=here(_PEOPLE), options=range(1, _MOST_PEOPLE + 1))
    every = {each.id: each.name for each in library.questionnaire.dimensions if each.questions}
    if number == 1:
        return [(EVERYBODY, _ask_sections(said(say.SECTIONS), every, 1, number))]
    found = []
    for each in range(1, number + 1):
        with st.container(key=f"campaign-role-{each}", horizontal=True, vertical_alignment="bottom"):
            name = unsent.line(said(say.role_name(number=each)), key=_name_key(each), max_chars=MAX_LINE)
            named = name or said(say.role_without_name(number=each))
            found.append((name, _ask_sections(said(say.sections_of(role=named)), every, each, number)))
    return found


def _ask_sections(label: str, every: dict[str, str], number: int, people: int) -> list[str]:
    """Which sections are theirs; several people begin with an equal part each, so that none is asked of two."""
    key = _sections_key(number, people)
    slugs = tuple(every)
    usual = slugs[(number - 1) * len(slugs) // people : number * len(slugs) // people]

    def ask(start: tuple[str, ...]) -> tuple[str, ...]:
        known = [each for each in start if each in every]
        return tuple(st.multiselect(label, list(every), default=known, format_func=every.__getitem__, key=key))

    return list(unsent.choice(ask, usual, key=key, options=slugs))


def _sections_key(number: int, people: int) -> str:
    return here(f"campaign-sections-{number}-of-{people}")


def _section_keys() -> list[str]:
    return [_sections_key(number, people) for people in range(1, _MOST_PEOPLE + 1) for number in range(1, people + 1)]


def _name_key(number: int) -> str:
    return here(f"{_ROLE}-{number}")


def _names() -> list[str]:
    return [_name_key(number) for number in range(1, _MOST_PEOPLE + 1)]


def _ask_units(roles: list[tuple[str, list[str]]]) -> UnitList:
    """The list, and what is in it: nothing is made before a press, and every line that cannot be used is named."""
    if len(roles) == 1:
        help_ = said(say.UNITS_HELP_ONE)
    else:
        names = [name or said(say.role_without_name(number=number)) for number, (name, _) in enumerate(roles, 1)]
        help_ = said(say.units_help_several(roles=names))
    text = unsent.area(said(say.UNITS), key=here(_UNITS), height=200)
    components.note(help_)
    found = look_at_units(text, people=len(roles))
    told = [said(say.found_units(units=len(found.units))), said(say.found_links(links=found.links))]
    st.html(f'<p role="status">{esc(and_list(told))}</p>')
    if found.problems:
        components.notice("problem", said(say.UNITS_WRONG), " ".join(found.problems[:20]))
    return found


def _ask_how_many(start: int) -> int:
    offered = list(range(1, _MOST_PEOPLE + 1))
    chosen = st.selectbox(
        said(say.HOW_MANY),
        offered,
        index=offered.index(start),
        format_func=lambda each: said(say.ONE_PERSON) if each == 1 else said(say.several_people(number=each)),
        key=here(_PEOPLE),
    )
    return chosen or start


@cache
def _zones() -> tuple[str, ...]:
    return tuple(sorted(available_timezones()))


def _ask_zone(start: str) -> str:
    offered = list(_zones())
    chosen = st.selectbox(
        said(say.TIME_ZONE), offered, index=offered.index(start) if start in offered else None, key=here(_ZONE)
    )
    return chosen or start


def _ask_pack() -> Library:
    """The questions; asked only where there are several."""
    offered = {each.fingerprint: each for each in state.workspace().packs().for_new}
    usual = state.workspace().library
    if len(offered) == 1:
        return usual
    keys = list(offered)
    chosen = st.selectbox(
        said(say.PACK),
        keys,
        index=keys.index(usual.fingerprint) if usual.fingerprint in offered else 0,
        format_func=lambda key: library_label(offered[key].questionnaire),
        key=here(_PACK),
    )
    return offered.get(chosen or "", usual)
