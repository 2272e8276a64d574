"""Asked for one key, a session says what it says when all of it is gathered."""

from streamlit.runtime.state.session_state import SessionState

from readiness.ui import keyed_state
from tests.ui.opening import run_page


def test_a_key_is_found_as_among_all_of_them(opened: str) -> None:
    page = run_page("answer", opened, q="data-exist")
    page.radio[0].set_value(page.radio[0].options[1]).run()
    session = page.session_state._state
    gathered = SessionState.filtered_state.fget(session._state)
    found = keyed_state.KeyedState(session)
    every = {*session._state._keys(), *gathered, "nothing", ""}
    assert len(gathered) > 10
    assert {key: found[key] for key in every if key in found} == gathered
    assert dict(found) == gathered
    assert len(found) == len(gathered)
    assert type(session.filtered_state) is keyed_state.KeyedState
