"""What a run looks up again and again: asked once, and never older than the run."""

import streamlit as st
from streamlit.testing.v1 import AppTest

from readiness.ui import run_memory


def _run_begun() -> None:
    import streamlit as st

    from readiness.ui import run_memory

    run_memory.begin()
    st.text(repr(run_memory.get("kept", "nothing")))
    st.session_state["kept"] = "behind its back"
    st.text(run_memory.get("kept", "nothing"))
    run_memory.put("kept", "told")
    st.text(run_memory.get("kept"))
    run_memory.drop("kept")
    st.text(run_memory.get("kept", "dropped"))
    st.text(str("kept" in st.session_state))
    st.session_state["kept"] = st.session_state.get("next")


def _texts(page: AppTest) -> list[str]:
    return [each.value for each in page.text]


def test_a_value_is_looked_up_once_in_a_run_and_anew_in_the_next() -> None:
    page = AppTest.from_function(_run_begun)
    page.session_state["next"] = "of the next run"

    assert _texts(page.run()) == ["'nothing'", "nothing", "told", "dropped", "False"]
    assert _texts(page.run())[0] == "'of the next run'"


def _run_not_begun() -> None:
    import streamlit as st

    from readiness.ui import run_memory

    for value in ("one", "two"):
        st.session_state["kept"] = value
        st.text(run_memory.get("kept"))


def test_outside_of_a_run_that_was_begun_the_session_itself_is_asked() -> None:
    assert _texts(AppTest.from_function(_run_not_begun).run()) == ["one", "two"]
    run_memory.begin()
    st.session_state["kept"] = "three"
    assert run_memory.get("kept") == "three"


def test_what_a_run_has_put_comes_before_what_an_older_one_has() -> None:
    def runs() -> None:
        import streamlit as st

        from readiness.ui import run_memory

        run_memory.begin()
        before = run_memory.get("kept", 0)
        run_memory.put("kept", before + 1)
        run_memory.begin()
        st.text(f"{before} {run_memory.get('kept')} {st.session_state['kept']}")

    page = AppTest.from_function(runs)
    assert [_texts(page.run()) for _ in range(3)] == [["0 1 1"], ["1 2 2"], ["2 3 3"]]


def _two_runs() -> None:
    import streamlit as st

    from readiness.ui import run_memory

    run_memory.begin()
    run_memory.get("kept")
    st.session_state["kept"] = "later"
    run_memory.end()
    st.text(run_memory.get("kept"))


def test_what_a_run_has_looked_up_ends_with_it() -> None:
    assert _texts(AppTest.from_function(_two_runs).run()) == ["later"]
