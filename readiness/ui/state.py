"""Which assessment this tab shows, the workspace behind it, and who acts.

The unguessable id of the assessment travels in the address as `?a=`, so that a refresh, another device and the back
button find it, and in the session, because the address loses it on some page switches. Without accounts it is the key.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping
from datetime import date, datetime
from typing import NoReturn

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from readiness.model.actor import LOCAL_USER, NOBODY, Actor
from readiness.model.permission import Action, Subject, may
from readiness.model.zones import zone_of
from readiness.present.findings import Findings
from readiness.present.problems.unnamed import with_said_names
from readiness.services.accounts import actor_of, keep_apart
from readiness.services.caching import Cache
from readiness.services.libraries import Library
from readiness.services.opening import open_workspace
from readiness.services.records import NotThere, Opened, StorageProblem, Summary
from readiness.services.workspace import Workspace
from readiness.ui import components, run_memory
from readiness.ui.navigation import HOME, page
from readiness.ui.signing_in import cookies
from readiness.ui.signing_in.settings import accounts
from readiness.words import said
from readiness.words.say import shell as say

ASSESSMENT = "assessment"
"""Where the session keeps the id of the assessment that `current` has found last."""
SPACE = "space"
"""In the address and in the session: the workspace in which the person works, if there are several."""
_SUMMARY = "summary-of-this-run"
_LENT = "lent-in-this-run"
_FOR = "workspace-of-this-run"
_ABOUT_NONE = "page-is-about-no-assessment"
_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")


_opening = threading.Lock()
_opened: list[Workspace] = []
_called: Cache[int, tuple[Findings, Findings]] = Cache(32)
"""What was concluded last where a problem has no name, and the same with what the reader calls such problems."""


def shared_workspace() -> Workspace:
    """The one workspace of the process, which acts for the house.

    It is for what nobody's rights decide: the process itself, and whoever holds a seat or the link of a room, whose
    secret the services look at.

    Raises:
        StorageProblem: the database cannot be opened; the next call tries again.
    """
    if not _opened:
        with _opening:
            if not _opened:
                found = open_workspace(LOCAL_USER)
                try:
                    if accounts() is not None:
                        keep_apart(found)
                except StorageProblem:
                    # The next click tries again, with connections of its own.
                    found.close()
                    raise
                _opened.append(found)
    return _opened[0]


def forget_workspace() -> None:
    """Let the next call open the database anew; whoever uses the one of now keeps it."""
    _opened.clear()


def workspace() -> Workspace:
    """The same for whoever this tab acts for; raises StorageProblem as that does."""
    found = lent()
    if found is not None:
        return shared_workspace().acting_as(Actor(kind="leader", id=found[1]))
    if accounts() is None:
        return shared_workspace()
    return run_memory.once(_FOR, lambda: shared_workspace().acting_as(_read_actor()))


def actor() -> Actor:
    """Who this tab acts for, read anew in every run and in every part that runs by itself; raises StorageProblem.

    Outside of a run nobody acts, unless there are no accounts.
    """
    return workspace().actor


def key_here(key: str) -> str:
    """The key of a field that is about the workspace in which one is: what is typed in one shows in no other."""
    where = actor().workspace
    return f"{key}-{where}" if where else key


def workspace_for(sent: Mapping[str, str], assessment_id: str = "") -> Workspace:
    """The workspace for whoever sends a request with these cookies, to see this assessment or none."""
    here = accounts()
    if here is None:
        return shared_workspace()
    token = cookies.read("session", sent, here)
    given = cookies.keys(sent, here) if assessment_id else ()
    return shared_workspace().acting_as(actor_of(shared_workspace(), here, token, assessment_id, given))


def _read_actor() -> Actor:
    if get_script_run_ctx(suppress_warning=True) is None:
        return NOBODY
    # A page about none is for whoever signed in, whatever assessment this tab has been led to by its link.
    given = None if run_memory.get(_ABOUT_NONE) else st.query_params.get("a") or run_memory.get(ASSESSMENT)
    found = workspace_for(st.context.cookies, given if isinstance(given, str) and is_id(given) else "").actor
    chosen = st.query_params.get(SPACE) or run_memory.get(SPACE)
    return found.working_in(chosen) if isinstance(chosen, str) else found


def work_in(space: str) -> None:
    """From now on whoever has this tab works in this workspace, where what they begin belongs."""
    run_memory.put(SPACE, space)
    st.query_params.pop(SPACE, None)
    run_memory.forget(_FOR)


def workspace_here() -> Workspace:
    """The same as `workspace`, for lists: with what belongs to the workspace in which the person works alone."""
    found = workspace()
    return found if accounts() is None else found.acting_as(found.actor.only_here)


def may_begin(action: Action) -> bool:
    """Whether whoever has this tab may do this where they work."""
    who = actor()
    return may(who, action, Subject(who.workspace))


def lend(assessment_id: str, leader: str) -> None:
    """For this run and its parts: read an assessment for somebody who leads a room and may see nothing else of it.

    Neither the address nor the session tells its id to another page or to the browser.
    """
    run_memory.put(_LENT, (assessment_id, leader))


def lent() -> tuple[str, str] | None:
    """The assessment that is lent in this run, and who leads; None for whoever holds the assessment."""
    if get_script_run_ctx(suppress_warning=True) is None:
        return None
    found = run_memory.get(_LENT)
    return found if isinstance(found, tuple) else None


def current() -> str | None:
    """The id of the assessment of this tab as the address or the session tells it; nothing says that it exists."""
    borrowed = lent()
    if borrowed is not None:
        return borrowed[0]
    asked, known = st.query_params.get("a"), run_memory.get(ASSESSMENT)
    given = asked or known
    if not isinstance(given, str) or not is_id(given):
        return None
    if asked != given:
        st.query_params["a"] = given
    if known != given:
        run_memory.put(ASSESSMENT, given)
    return given


def is_id(given: str) -> bool:
    """Whether this has the form of an assessment's id; nothing says that it exists."""
    return _ID.fullmatch(given) is not None


def begin() -> None:
    """Start a run: what the last one has read about the assessment counts no more."""
    run_memory.drop(_SUMMARY)
    run_memory.drop(_LENT)


def look_at(*, one: bool) -> None:
    """Whether the page of this run and of its parts is about one assessment, whose link may then open it."""
    if one:
        run_memory.drop(_ABOUT_NONE)
    else:
        run_memory.put(_ABOUT_NONE, True)


def summary() -> Summary | None:
    """Name, organization, phase and completeness of the assessment of this tab; None if there is no such one.

    Read once in a run, at the first call; the address is looked at then, too.
    """
    known = run_memory.get(_SUMMARY)
    if isinstance(known, Summary) and known.id == (borrowed[0] if (borrowed := lent()) else run_memory.get(ASSESSMENT)):
        return known
    given = current()
    if given is None:
        return None
    if isinstance(known, Summary) and known.id == given:
        return known
    try:
        found = workspace().summary(given)
    except NotThere:
        return None
    run_memory.put(_SUMMARY, found)
    return found


def library() -> Library:
    """The questions and rules of the assessment of this tab; without one, those of a new assessment."""
    found = summary()
    return workspace().library if found is None else workspace().library_behind(found)


def required() -> str:
    """The id of the assessment of this tab, checked against the database; without one the page says so and ends."""
    return required_summary().id


def required_summary() -> Summary:
    """The line of the assessment of this tab in the list; without one the page says so and ends."""
    found = summary()
    return found if found is not None else no_assessment()


def today() -> date:
    """The day it is now where the assessment of this tab is made."""
    return workspace().today(required_summary().time_zone)


def local(moment: datetime) -> datetime:
    """A moment as clocks tell it where the assessment of this tab is made."""
    return moment.astimezone(zone_of(required_summary().time_zone))


def day_of(moment: datetime) -> date:
    """The day of a moment where the assessment of this tab is made."""
    return local(moment).date()


def no_assessment() -> NoReturn:
    """Say that this address leads to no assessment, offer the list, and end the page."""
    run_memory.drop(ASSESSMENT)
    begin()
    components.heading(said(say.NO_ASSESSMENT_HERE), said(say.ADDRESS_IS_WRONG_OR_ASSESSMENT))
    if components.empty_state(
        "none", said(say.OPEN_ANOTHER_ONE), said(say.YOUR_ASSESSMENTS_ARE_ON_FIRST), said(say.TO_LIST)
    ):
        st.switch_page(page(HOME))
    st.stop()


def opened() -> Opened:
    """The assessment of this tab as it is stored, read anew in every run."""
    return workspace().open(required())


def findings() -> Findings:
    """Everything the rules conclude for the assessment of this tab; computed once for each change."""
    found = workspace().findings(required())
    kept = _called.get(id(found))
    # What is kept holds what it was made of, so that nothing else can have its number.
    if kept is None or kept[0] is not found:
        kept = found, with_said_names(found)
        if kept[1] is not found:
            _called.put(id(found), kept)
    return kept[1]


def go(name: str, **query: str) -> NoReturn:
    """Switch to a page by its short name and keep the assessment."""
    given = current()
    st.switch_page(page(name), query_params={**({"a": given} if given else {}), **query})
