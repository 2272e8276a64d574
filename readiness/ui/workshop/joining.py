"""The way in: a code, the group, with names the name; or a personal return code."""

from __future__ import annotations

import streamlit as st

from readiness.model.workshop import Stage, WorkshopSettings
from readiness.present.group import invitations
from readiness.services.records import Refused, TooManyTries
from readiness.services.workshop_entrance import (
    Entrance,
    LinkedSeat,
    come_back,
    find_entrance,
    find_link,
    join,
    open_link,
    seat_behind_link,
    seat_of_browser,
)
from readiness.ui import components, device, state, unsent
from readiness.ui.safe import md
from readiness.ui.workshop import seat
from readiness.words import said
from readiness.words.say import pages
from readiness.words.say import workshop as say

_SOLE = 1
_LOST = pages.THIS_ADDRESS_OPENS_NO_SEAT, pages.ENTER_CODE_AGAIN
_OPENED = "entrance"
_REFUSED = "entrance-refused"
_KEPT = "seat-kept"
_LEFT = "seat-left"


def draw(*, was_lost: bool) -> None:
    """Everything before somebody holds a seat."""
    given = st.query_params.get("c", "")
    entrance = _entrance_at(given) if given else None
    if entrance is not None:
        if _LEFT not in st.session_state:
            _keep_seat(entrance)
        _take_seat(given, entrance)
        return
    components.heading(said(say.JOIN_WORKSHOP), said(say.ENTER_SIX_CHARACTERS_THAT_YOU))
    if was_lost:
        components.notice("problem", *map(said, _LOST))
    code = unsent.line(said(say.CODE), max_chars=12, key="code", placeholder="K7F 42M")
    if st.button(said(say.GO), key="code-go", type="primary", width="stretch") and _entrance(code) is not None:
        st.query_params["c"] = code
        st.rerun()
    with st.expander(said(say.I_WAS_HERE_BEFORE), expanded=was_lost, key=f"fold-here-before-{was_lost}"):
        _ask_for_code()


def by_link(link: str) -> None:
    """What a personal link opens: the seat in the browser that opens it first, and with the person's own code."""
    found = find_link(state.shared_workspace(), link)
    if found is not None and found.settings.is_archived:
        components.heading(said(say.THIS_WORKSHOP_IS_CLOSED), said(say.NOTHING_IS_ASKED_OF_YOU))
    elif found is None:
        components.heading(said(say.THIS_LINK_LEADS_NOWHERE_ANY), said(say.THERE_MAY_BE_NEWER_ONE))
        _ask_for_code()
    elif not found.is_taken:
        _begin(link, found)
    elif (token := seat_behind_link(state.shared_workspace(), link, device.browser())) is not None:
        seat.hold(token)
        st.rerun()
    else:
        components.heading(
            said(say.THIS_LINK_WAS_OPENED_BEFORE),
            said(say.TO_GO_ON_HERE_ENTER),
        )
        _ask_for_code()


def _begin(link: str, found: LinkedSeat) -> None:
    """Looking at a link opens nothing: programs that check mail do so too."""
    components.heading(
        found.settings.title or said(say.JOIN_WORKSHOP), promise(found.settings, found.stage), found.organization
    )
    if found.name:
        components.note(said(say.this_link_was_made(name=found.name)))
    else:
        components.note(said(say.THIS_LINK_OPENS_ONCE))
    if not st.button(said(say.BEGIN), key="link-begin", type="primary", width="stretch"):
        return
    try:
        admission = open_link(state.shared_workspace(), link)
    except Refused as refused:
        _tell(refused)
        return
    seat.hold(admission.token, admission.return_code)
    st.rerun()


def _ask_for_code() -> None:
    back = unsent.line(said(say.YOUR_RETURN_CODE), max_chars=16, key="return-code-typed", outlasts_reload=False)
    if st.button(said(say.TAKE_MY_SEAT_AGAIN), key="return-go", width="stretch"):
        _return(back)


def promise(settings: WorkshopSettings, stage: Stage) -> str:
    """Who will see what of the answers; or that they are shown already."""
    if stage == "finished":
        return said(say.TOO_LATE_FOR_ANY_ANSWER)
    if stage == "revealing":
        return said(say.TOO_LATE_FOR_FIRST_ANSWERS_WITH_NAMES if settings.is_named else say.TOO_LATE_FOR_FIRST_ANSWERS)
    promised = invitations.Promise(settings.language, settings.is_named, settings.least, settings.answer_by)
    return invitations.promise_on_page(promised)


def offer_another_seat() -> None:
    """After this browser was given its own seat again: a way for somebody else with the same device."""
    code = st.session_state.get(_KEPT)
    if not isinstance(code, str):
        return
    components.note(said(say.THIS_DEVICE_HAS_SEAT_ALREADY))
    if st.button(said(say.I_AM_SOMEBODY_ELSE_JOIN), key="join-anew", type="tertiary"):
        del st.session_state[_KEPT]
        st.session_state[_LEFT] = True
        seat.let_go()
        st.query_params.from_dict({"c": code})
        st.rerun()


def _keep_seat(entrance: Entrance) -> None:
    """Whoever scans the code again on the same device goes on where they were."""
    token = seat_of_browser(state.shared_workspace(), entrance, device.browser())
    if token is not None:
        st.session_state[_KEPT] = st.query_params.get("c", "")
        seat.hold(token)
        st.rerun()


def _entrance_at(given: str) -> Entrance | None:
    """What is behind the code in the address. However often the page runs, a wrong one counts as one attempt."""
    refused = st.session_state.get(_REFUSED)
    if not isinstance(refused, tuple) or refused[0] != given:
        try:
            return _find(given)
        except Refused as refusal:
            refused = (given, refusal)
            if not isinstance(refusal, TooManyTries):
                st.session_state[_REFUSED] = refused
    _tell(refused[1])
    return None


def _entrance(code: str) -> Entrance | None:
    """What is behind a code that was typed."""
    try:
        return _find(code)
    except Refused as refused:
        _tell(refused)
        return None


def _find(code: str) -> Entrance:
    """What is behind a code, asked once a session if it is right; raises Refused if it is wrong, or one of too many."""
    known = st.session_state.get(_OPENED)
    if isinstance(known, tuple) and known[0] == code:
        found: Entrance = known[1]
        return found
    entrance = find_entrance(state.shared_workspace(), code, seat.origin())
    st.session_state[_OPENED] = (code, entrance)
    return entrance


def _tell(refused: Refused) -> None:
    components.notice("problem", refused.sentence, refused.mend)


def _take_seat(code: str, entrance: Entrance) -> None:
    settings = entrance.settings
    components.heading(
        settings.title or said(say.JOIN_WORKSHOP), promise(settings, entrance.stage), entrance.organization
    )
    names = dict(entrance.groups)
    group: str | None = entrance.groups[0][0] if len(names) == _SOLE else None
    if group is None:
        with st.container(key="qcard-group"):
            group = unsent.choice(
                lambda start: st.radio(
                    said(say.WHERE_DO_YOU_WORK),
                    list(names),
                    index=list(names).index(start) if start is not None else None,
                    format_func=lambda slug: md(names[slug]),
                    key="group",
                    width="stretch",
                ),
                group,
                key="group",
                options=names,
            )
    name, agrees = "", True
    if settings.is_named:
        name = unsent.line(said(say.YOUR_NAME), max_chars=80, key="name")
        agrees = st.checkbox(said(say.I_AGREE_THAT_MY_ANSWERS), key="agrees")
    if st.button(said(say.JOIN), key="join", type="primary", width="stretch"):
        if group is None:
            components.notice("problem", said(say.CHOOSE_WHERE_YOU_WORK), said(say.THEN_PRESS_JOIN_AGAIN))
        elif not agrees:
            components.notice("problem", said(say.TICK_BOX_IF_YOU_AGREE), said(say.IF_YOU_DO_NOT_AGREE))
        else:
            _join(code, group, name)


def _join(code: str, group: str, name: str) -> None:
    try:
        admission = join(state.shared_workspace(), code, seat.origin(), group=group, name=name)
    except Refused as refused:
        st.session_state.pop(_OPENED, None)
        _tell(refused)
        return
    unsent.hand_in("code", "name")
    unsent.decide("group")
    seat.hold(admission.token, admission.return_code)
    st.rerun()


def _return(code: str) -> None:
    try:
        admission = come_back(state.shared_workspace(), code, seat.origin())
    except Refused as refused:
        _tell(refused)
        return
    seat.hold(admission.token)
    st.rerun()
