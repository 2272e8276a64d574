"""Another step of the same page starts at its top."""

from streamlit.testing.v1 import AppTest


def _page() -> None:
    import streamlit as st

    from readiness.ui import components

    components.start_at_top(st.session_state.get("place", "first"))


def _marks(page: AppTest) -> list[str]:
    return [each.proto.body for each in page.get("html")]


def test_the_mark_changes_with_the_step_and_with_nothing_else() -> None:
    page = AppTest.from_function(_page).run()
    first = _marks(page)
    assert _marks(page.run()) == first

    page.session_state["place"] = "third"
    third = _marks(page.run())

    assert third != first
    assert _marks(page.run()) == third
