"""What a page must tell about saving: what is not saved yet, and what somebody else changed first."""

from __future__ import annotations

import streamlit as st

from readiness.services.records import Refused
from readiness.ui import autosave, components, edit_buffer, outage, run_memory
from readiness.ui.edit_buffer import Disagreement, EditBuffer, Spot
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import pages, shell

_SECONDS_BETWEEN_TRIES = 2
_TO_TELL = "to-tell"


def tell(text: str) -> None:
    """Say in passing what was done, once the page stands: a run that is begun anew takes its messages along."""
    run_memory.put(_TO_TELL, [*run_memory.get(_TO_TELL, ()), text])


def say() -> None:
    """Say what is to be told. Call it as the last thing of a run."""
    told = run_memory.get(_TO_TELL, ())
    run_memory.drop(_TO_TELL)
    for text in told:
        st.toast(text)


def show() -> None:
    """Show every message there is at the place of the call, and how the page's marks read now."""
    here = edit_buffer.in_use()
    if here is None:
        return
    if here.unsaved and here.problem is not None:
        _not_saved(here)
    else:
        _waiting_elsewhere([each for each in edit_buffer.aside().values() if each.unsaved])
    for spot, found in tuple(here.disagreements.items()):
        _disagreement(spot, found)
    for place in here.marks:
        place.html(mark())


def _waiting_elsewhere(others: list[EditBuffer]) -> None:
    if not others:
        return
    mend = said(shell.THEY_ARE_KEPT_AS_LONG)
    if _gone():
        mend = said(shell.IT_WAS_DELETED_BRING)
    components.notice("problem", said(shell.ENTRIES_OF_ANOTHER_ASSESSMENT), mend)
    _keep_trying()


def _gone() -> set[str]:
    """The assessments that were deleted while something waited for them."""
    return {each.assessment_id for each in edit_buffer.aside().values() if each.unsaved and each.is_gone}


def mark() -> str:
    """Whether everything is saved by now, as markup; `autosave.mark` shows it as it is at the end of the run."""
    here = edit_buffer.edit_buffer()
    if here.unsaved:
        return f'<p class="saved not"><i aria-hidden="true"></i>{said(pages.NOT_SAVED_YET)}</p>'
    return f'<p class="saved">{(said(shell.SAVED) if here.has_saved else said(shell.SAVES_BY_ITSELF))}</p>'


def _not_saved(here: EditBuffer) -> None:
    problem = here.problem
    if problem is None:
        return
    if isinstance(problem, Refused):
        components.notice("problem", problem.sentence, " ".join((*problem.problems, problem.mend)))
        return
    components.notice("problem", problem.sentence, " ".join(filter(None, (outage.advice(problem), said(outage.KEPT)))))
    _keep_trying()


@outage.fragment(run_every=_SECONDS_BETWEEN_TRIES)
def _keep_trying() -> None:
    """Try again now and then, and at a press, until everything is stored; then show the page without the message."""
    was_pressed = st.button(said(shell.SAVE_NOW), key="save-now", type="primary")
    is_first = st.session_state.pop("save-is-due", False)
    gone = _gone()
    if (was_pressed or is_first) and (autosave.retry() or _gone() != gone):
        st.rerun()
    st.session_state["save-is-due"] = True


def _disagreement(spot: Spot, found: Disagreement) -> None:
    """Both values, and a choice between them."""
    with components.panel(f"both-{spot[0]}-{spot[1]}"):
        st.html(
            f'<div class="both" role="alert"><p class="t">'
            f"{esc(said(shell.somebody_else_changed(title=found.title)))}</p><p>"
            f"{esc(said(shell.ENTRY_THAT_IS_NOT_TAKEN))}</p><dl><div><dt>{esc(said(shell.NOW_STORED))}"
            f"</dt><dd>{esc(_said(found, found.theirs))}</dd></div><div><dt>{esc(said(shell.YOURS))}"
            f"</dt><dd>{esc(_said(found, found.ours))}</dd></div></dl></div>"
        )
        with st.container(key=f"both-{spot[0]}-{spot[1]}-choice", horizontal=True):
            takes_ours = st.button(said(shell.USE_MINE), key=f"ours-{spot[0]}-{spot[1]}")
            takes_theirs = st.button(said(shell.KEEP_WHAT_IS_STORED), key=f"theirs-{spot[0]}-{spot[1]}")
    if takes_ours or takes_theirs:
        autosave.decide(spot, ours=takes_ours)
        st.rerun()


def _said(found: Disagreement, value: object) -> str:
    return said(shell.NOTHING) if value is None else found.words(value)
