"""The room's entrance: how to join, who is here, and how far everybody has come. At most two seconds old."""

from __future__ import annotations

import streamlit as st

from readiness.present.group import minutes_words
from readiness.present.group import workshop_words as words
from readiness.services.minutes import meeting_of
from readiness.services.workshop_invitations import codes
from readiness.services.workshop_progress import LiveView, live_view
from readiness.services.workshop_room import begin_reveal, read_room
from readiness.services.workshops import Held, read_workshop
from readiness.ui import components, outage, state
from readiness.ui.refusals import is_done
from readiness.ui.safe import esc
from readiness.ui.workshop import lead, links, small_groups
from readiness.words import said
from readiness.words.say import pages
from readiness.words.say import workshop as say

REFRESH_SECONDS = 1.5
"""Below the two seconds that a live view may be old, with room for the run itself."""

_EVERYONE = "everyone"
_MOST_MARKS = 60


def draw(held: Held) -> None:
    """What the projector shows, and the way on."""
    with st.container(key="rfoot", horizontal=True, vertical_alignment="center"):
        components.html(
            f'<p class="agree">{esc(said(pages.EVERYONE_ANSWERS_ALONE))}'
            f"<small>{esc(said(pages.ANSWERS_STAY_HIDDEN))}</small></p>"
        )
        if st.button(said(say.BEGIN_TO_SHOW_ANSWERS), key="begin", type="primary"):
            _begin(held)
        if st.session_state.get("begin-asked") == held.id:
            _ask(held)
    entrance(held)
    _tell_if_short(held)


def entrance(held: Held) -> None:
    """Code and link on the left, the live count on the right, and what was promised last time."""
    if not links.reaches_phones():
        way = said(say.TELL_WHOEVER_OPENED_WORKSHOP) if state.lent() else said(say.PAGE_WORKSHOP_INVITE_SAYS_WHAT)
        components.notice("info", said(say.phones_cannot_reach_and_way(way=way)))
    _live(held)
    _promised_last_time(held)


@outage.fragment(run_every=REFRESH_SECONDS)
def _tell_if_short(held: Held) -> None:
    """For whoever leads: which answers could not be shown as things stand, and what helps."""
    now = read_workshop(state.workspace(), held.assessment_id, held.id)
    if lead.has_lead(read_room(state.workspace(), now)):
        small_groups.draw(now, live_view(state.workspace(), now))


def _way_in(held: Held) -> None:
    open_code = next((each for each in codes(state.workspace(), held) if each.group == _EVERYONE), None)
    title = held.settings.title or said(say.JOIN_WITH_YOUR_PHONE)
    components.html(f'<h1 class="rq">{esc(title)}</h1>')
    if open_code is None or not open_code.is_open:
        way = said(say.WHOEVER_OPENED_WORKSHOP_CAN_OPEN) if state.lent() else said(say.OPEN_IT_AGAIN_ON_PAGE)
        components.html(f'<p class="rtext">{esc(said(pages.code_is_closed(way=way)))}</p>')
        return
    picture = links.picture(open_code.code, held.settings.language)
    components.html(
        f'<div class="rjoin">{picture}<div><p>{esc(said(say.SCAN_OR_OPEN))}'
        f'</p><b class="address">{esc(links.short_address())}</b><p>{esc(said(say.PART_AND_ENTER))}'
        f'</p><b class="code">{esc(links.spaced(open_code.code))}</b></div></div>'
    )


def _promised_last_time(held: Held) -> None:
    """What is still owed from earlier workshops, for the room to begin with."""
    assessment = state.opened().assessment
    left = minutes_words.from_before(assessment.minutes, meeting_of(held))
    if left:
        questionnaire = state.library().questionnaire
        rows = "".join(f"<li>{esc(minutes_words.sentence(questionnaire, each))}</li>" for each in left)
        components.html(f'<section class="rlast"><h2>{said(minutes_words.LAST_TIME)}</h2><ul>{rows}</ul></section>')


@outage.fragment(run_every=REFRESH_SECONDS)
def _live(held: Held) -> None:
    """The way in and who is here; a code that was renewed, closed or opened again is taken over."""
    now = read_workshop(state.workspace(), held.assessment_id, held.id)
    if now.stage != held.stage:
        st.rerun()
    left, right = st.columns([3, 2], gap="large", vertical_alignment="center")
    with left:
        _way_in(now)
    with right:
        _count(now)


def _count(now: Held) -> None:
    view = live_view(state.workspace(), now)
    here = [person for person in view.people if person.has_joined]
    needed = now.settings.disclosure.needed
    missing = view.sections_short(state.library().questionnaire, now.settings.disclosure)
    short = {name: words.people_needed(number, needed) for name, number in missing}
    components.html(
        f'<div class="rlive" role="status"><p class="rbig">{view.joined}</p><p>{esc(said(say.PART_JOINED))}</p>'
        f"<p>{esc(words.answered_words(view.done, view.joined))}</p>{_strip(view)}</div>"
        + "".join(_section(name, *share, short.get(name, "")) for name, share in _by_section(view).items() if here)
    )


def _strip(view: LiveView) -> str:
    """One mark a person, filled when done; without any order that could tell who."""
    if view.joined > _MOST_MARKS:
        return ""
    marks = "".join(f'<i class="{"in" if number < view.done else ""}"></i>' for number in range(view.joined))
    return f'<div class="strip" aria-hidden="true">{marks}</div>'


def _by_section(view: LiveView) -> dict[str, tuple[int, int]]:
    shares = {}
    for dimension in state.library().questionnaire.dimensions:
        slugs = [question.id for question in dimension.questions]
        asked = sum(view.asked.get(slug, 0) for slug in slugs)
        if asked:
            shares[dimension.name] = (sum(view.answered.get(slug, 0) for slug in slugs), asked)
    return shares


def _section(name: str, given: int, asked: int, short: str) -> str:
    width = round(100 * min(1.0, given / asked))
    need = f'<p class="rneed">{esc(short)}</p>' if short else ""
    return (
        f'<div class="rsec"><p>{esc(name)}</p><p>{esc(said(say.given_of_asked(given=given, asked=asked)))}'
        f'</p></div><div class="rbar" aria-hidden="true"><b style="width:{width}%"></b></div>{need}'
    )


def _begin(held: Held) -> None:
    view = live_view(state.workspace(), held)
    if view.done < view.joined:
        st.session_state["begin-asked"] = held.id
        return
    _reveal(held)


def _ask(held: Held) -> None:
    question = said(say.NOT_EVERYBODY_HAS_FINISHED_AFTER)
    if components.ask_first("begin", question, said(say.YES_SHOW_ANSWERS)):
        _reveal(held)


def _reveal(held: Held) -> None:
    st.session_state.pop("begin-asked", None)
    if not is_done(lambda: begin_reveal(state.workspace(), held)):
        return
    st.rerun()
