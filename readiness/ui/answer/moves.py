"""Ways from one step to another. They come after the widgets, so that everything on the screen is kept by then."""

from __future__ import annotations

from collections.abc import Callable, Set
from typing import Any, NoReturn

import streamlit as st

from readiness.ui import components, kept_elements, open_parts, state, tab_note
from readiness.ui.answer import undoing
from readiness.ui.answer.overview import OVERVIEW
from readiness.ui.answer.steps import AllSteps, Step
from readiness.words import said
from readiness.words.say import answer as say

LOOK, FIRST = "look", "first"
"""What the address says of who takes the first look."""
_WHOLE, _YES = "whole", "yes"


def shows_whole_sections() -> bool:
    """Whether all questions of a section are shown at once, as chosen in this tab."""
    return open_parts.opened(_WHOLE) == _YES


def way_chosen(whole: AllSteps, first: AllSteps | None, asked: str | None, done: Callable[[], Set[str]]) -> AllSteps:
    """The first look if it was chosen in this tab, has the step that is asked for, and is not over; else everything."""
    if first is None or open_parts.opened(LOOK) != FIRST:
        return whole
    goes_on = first.step(asked) if asked else first.next_open(None, done())
    return first if goes_on else whole


def place_of(way: AllSteps, here: Step, *, shows_sections: bool) -> str:
    """What is on the screen: a step, or a whole section, which is one place whichever of its questions is named."""
    is_whole = shows_sections and here.kind == "question"
    return f"{_WHOLE}-{way.sections[here.section].steps[0].id}" if is_whole else here.id


def page_top(way: AllSteps, here: Step, done: Set[str], *, shows_sections: bool) -> str:
    """The mark of the top; a section that is open in part begins with its first question that is not done."""
    place = place_of(way, here, shows_sections=shows_sections)
    steps = way.sections[here.section].steps
    first = next((step for step in steps if step.id not in done), steps[0]) if place != here.id else steps[0]
    return components.page_top(place, "" if first is steps[0] else item_key(first.id))


def item_key(question_id: str) -> str:
    """The key of the container of one question of a whole section."""
    return f"item-{question_id}"


def beside_the_way(way: AllSteps, here: Step, done: Set[str], whole: AllSteps, *, shows_sections: bool) -> None:
    """Quiet links below the step: what is open, all steps, taking back, and the other way to show questions.

    `shows_sections`: all questions of a section are shown at once.
    """
    with kept_elements.container("beside", horizontal=True):
        following = way.next_open(here, done)
        if following in (here, way.beside(here, 1)):
            following = None
        if following is not None and _is_pressed(said(say.NEXT_OPEN_QUESTION), "next-open", type="tertiary"):
            _show(following.id)
        if kept_elements.button(said(say.ALL_QUESTIONS), "to-overview", type="tertiary"):
            _show(OVERVIEW)
        undoing.draw(whole, _show)
        if here.kind == "question":
            other = said(say.ONE_QUESTION_AT_TIME) if shows_sections else said(say.WHOLE_SECTION_AT_ONCE)
            if _is_pressed(other, "other-way", type="tertiary"):
                open_parts.set_open(_WHOLE, "" if shows_sections else _YES)
                st.rerun()


def on_the_way(way: AllSteps, here: Step, *, shows_sections: bool) -> None:
    """Back and Next, at the foot of the screen and under the thumb on a phone."""
    before, after = _neighbours(way, here, shows_sections=shows_sections)
    with st.bottom, kept_elements.container("steps", horizontal=True, horizontal_alignment="distribute"):
        if (
            _is_pressed(said(say.BACK), "back", icon=":material/arrow_back:", disabled=before is None)
            and before is not None
        ):
            _show(before.id)
        label = (
            said(say.NEXT)
            if after is not None
            else said(say.SEE_FIRST_RESULTS)
            if way.is_first_look
            else said(say.FINISH)
        )
        if _is_pressed(label, "next", type="primary", icon=":material/arrow_forward:", icon_position="right"):
            if after is None and way.is_first_look:
                open_parts.set_open(LOOK, "")
                state.go("results")
            _show(after.id if after is not None else OVERVIEW)


def _is_pressed(label: str, key: str, **how: Any) -> bool:
    """Draw a button that leads on from what is shown; whether it was pressed where this was seen, not what came before.

    Who presses twice on a page that is slow to come would else pass over what they never saw.
    """
    return kept_elements.button(label, key, **how) and tab_note.shows_this_step()


def _neighbours(way: AllSteps, here: Step, *, shows_sections: bool) -> tuple[Step | None, Step | None]:
    if here.kind != "question" or not shows_sections:
        return way.beside(here, -1), way.beside(here, 1)
    steps = way.sections[here.section].steps
    before, after = way.beside(steps[0], -1), way.beside(steps[-1], 1)
    return before, after


def _show(place: str) -> NoReturn:
    """Go to a step. The address says where you are, so that the browser's back button leads back."""
    st.query_params["q"] = place
    st.rerun()
