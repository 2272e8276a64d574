"""The way in: a code, the group, with names the name; or a personal return code."""

from __future__ import annotations

import streamlit as st

from readiness.model.workshop import WorkshopSettings
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

_SOLE = 1
_LOST = "This address opens no seat in this browser.", "Enter the code again, or your return code."
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
    components.heading("Join the workshop", "Enter the six characters that you see in the room.")
    if was_lost:
        components.notice("problem", *_LOST)
    code = unsent.line("Code", max_chars=12, key="code", placeholder="K7F 42M")
    if st.button("Go on", key="code-go", type="primary", width="stretch") and _entrance(code) is not None:
        st.query_params["c"] = code
        st.rerun()
    with st.expander("I was here before, on another device", expanded=was_lost):
        _ask_for_code()


def by_link(link: str) -> None:
    """What a personal link opens: the seat in the browser that opens it first, and with the person's own code."""
    found = find_link(state.shared_workspace(), link)
    if found is not None and found.settings.is_archived:
        components.heading("This workshop is closed for now", "Nothing is asked of you. Ask who invited you.")
    elif found is None:
        components.heading("This link leads nowhere any more", "There may be a newer one. Ask who invited you.")
        _ask_for_code()
    elif not found.is_taken:
        _begin(link, found)
    elif (token := seat_behind_link(state.shared_workspace(), link, device.browser())) is not None:
        seat.hold(token)
        st.rerun()
    else:
        components.heading(
            "This link was opened before, in another browser",
            "To go on here, enter the return code that was shown there. If that was not you, ask who invited you for "
            "a new link.",
        )
        _ask_for_code()


def _begin(link: str, found: LinkedSeat) -> None:
    """Looking at a link opens nothing: programs that check mail do so too."""
    components.heading(found.settings.title or "Join the workshop", promise(found.settings))
    if found.name:
        components.note(f"This link was made for {found.name}. It opens once, in this browser.")
    else:
        components.note("This link opens once, in this browser.")
    if not st.button("Begin", key="link-begin", type="primary", width="stretch"):
        return
    try:
        admission = open_link(state.shared_workspace(), link)
    except Refused as refused:
        _tell(refused)
        return
    seat.hold(admission.token, admission.return_code)
    st.rerun()


def _ask_for_code() -> None:
    back = unsent.line("Your return code", max_chars=16, key="return-code-typed", outlasts_reload=False)
    if st.button("Take my seat again", key="return-go", width="stretch"):
        _return(back)


def promise(settings: WorkshopSettings) -> str:
    """Who will see what of the answers, in the language of the invitation."""
    promised = invitations.Promise(settings.language, settings.is_named, settings.least, settings.answer_by)
    return invitations.sheet(promised).promise


def offer_another_seat() -> None:
    """After this browser was given its own seat again: a way for somebody else with the same device."""
    code = st.session_state.get(_KEPT)
    if not isinstance(code, str):
        return
    components.note("This device has a seat already, so it goes on where it was.")
    if st.button("I am somebody else: join anew", key="join-anew", type="tertiary"):
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
    components.heading(settings.title or "Join the workshop", promise(settings))
    names = dict(entrance.groups)
    group: str | None = entrance.groups[0][0] if len(names) == _SOLE else None
    if group is None:
        with st.container(key="qcard-group"):
            group = unsent.choice(
                lambda start: st.radio(
                    "Where do you work?",
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
        name = unsent.line("Your name", max_chars=80, key="name")
        agrees = st.checkbox("I agree that my answers are shown with my name.", key="agrees")
    if st.button("Join", key="join", type="primary", width="stretch"):
        if group is None:
            components.notice("problem", "Choose where you work.", "Then press Join again.")
        elif not agrees:
            components.notice("problem", "Tick the box if you agree.", "If you do not agree, do not join here.")
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
